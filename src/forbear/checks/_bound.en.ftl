# Sentences that several checks share: who is bound by a rule.

missing-who-they-are = Who the sender is and for whom they act: ask for the company's full name, its address and in whose name it collects.
