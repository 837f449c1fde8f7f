threat-violence = { $count ->
    [one] { $count } message threatens violence.
   *[other] { $count } messages threaten violence.
} { rule-bearing }
threat-insults = { $count ->
    [one] { $count } message insults you.
   *[other] { $count } messages insult you.
} { rule-bearing }
threat-false-office = { $count ->
    [one] { $count } message speaks
   *[other] { $count } messages speak
} in the name of the police, a court or another authority. { rule-bearing }
threat-arrest = { $count ->
    [one] { $count } message threatens
   *[other] { $count } messages threaten
} arrest or prison over a debt. { rule-bearing }
threat-arrest-may-be-real = { $count ->
    [one] { $count } message threatens
   *[other] { $count } messages threaten
} arrest or prison. An ordinary debt does not lead there, but this place knows a case in which it can; what is missing would rule that out.
step-arrest-court-order = Owing money is not by itself a reason for prison here; ignoring a court's order can be. Look through every court paper that you received.
step-arrest-cheque = A cheque or direct-debit mandate that bounced can become a criminal matter here, within short periods.
step-arrest-other = The rule below names the case in which such a threat can be real.
step-arrest-not-a-card = The rule on card fraud is about credit cards with a principal from { $least } { $currency }; by your papers this is no card.
step-arrest-below = The rule on card fraud needs a principal of at least { $least } { $currency }, without interest and fees; your papers show { $principal }.
step-arrest-above = The rule on card fraud needs a credit card, a principal of at least { $least } { $currency } without interest and fees, the intent never to pay, and two proper demands. Not paying is not by itself that intent.
missing-court-papers = Every court paper about this debt that reached you, or the court's own word that there is none.
missing-cheque = Whether you gave a cheque or a payment mandate for this debt, and any notice that it bounced.
missing-card-principal = The card statement that shows the principal without interest and fees.
visit-announced = { $count ->
    [one] { $count } message announces
   *[other] { $count } messages announce
} a visit at home. A visit is not forbidden as such; the rule below says how it must be done, and that nobody need be let in.
