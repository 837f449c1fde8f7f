# Sentences about the person's own papers, shared by several checks.

step-instalments = By { $on }, { $count ->
    [one] { $count } instalment had
   *[other] { $count } instalments had
} fallen due under your agreement: { $sum }.
step-payments = By { $on }, your papers show { $count ->
    [0] no payment
    [one] { $count } payment: { $sum }
   *[other] { $count } payments: { $sum }
}.
step-payments-since = Since then your papers show { $count ->
    [one] { $count } payment
   *[other] { $count } payments
} up to { $on }: { $sum }.
step-overdue = What had fallen due and was not paid by { $on }: { $sum }.
step-balance = Your statement of { $on } shows a balance of { $sum }.
step-balance-undated = Your statement, which has no date, shows a balance of { $sum }.
step-principal = Your agreement names a principal of { $sum }.
step-interest = Interest at the agreed rate, to the day, on what was still owed: { $sum }.
missing-agreement = Your agreement, with its plan of payments.
missing-statement = Your newest statement of the account.
missing-rate = The interest rate and the late charges that your agreement names.
missing-itemised = An itemised account from them: principal, interest, each fee, each payment that they counted.
