charges-above = With what you paid, they ask { $charges } in charges on a credit of { $principal }; the rule below allows { $most } in all.
charges-above-if-bound = With what you paid, they ask { $charges } in charges on a credit of { $principal }; the rule below allows { $most } in all, if it reaches this credit.
charges-within = With what you paid, charges come to { $charges } on a credit of { $principal }, within the { $most } of the rule below.
