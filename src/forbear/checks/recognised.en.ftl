recognised = Your papers know a debt to { $creditor }, and the claim fits it.
recognised-by-no-paper = { $count ->
    [one] Your papers show { $count } debt. It does not fit this claim of { $creditor }, which may be somebody else's, or one that your papers do not show.
   *[other] Your papers show { $count } debts. None fits this claim of { $creditor }, which may be somebody else's, or one that your papers do not show.
}
recognised-not-named = The claim does not say for whom it asks, so it cannot be compared with the debts in your papers.
recognised-not-by-person = You noted that you never had this debt to { $creditor }.
recognised-other-account = The name { $creditor } fits your papers, but the account does not: they name { $theirs }, your papers { $own }.
step-same-name-only = Your papers show another debt to { $creditor }; account and amount do not fit this claim.
step-addressed-to = The message names { $name }. If that is not you, it may be meant for somebody else.
missing-their-agreement = A copy of the agreement that they rely on, with the name, date and account number.
step-name-fits = The name of the creditor fits.
recognised-by-several = Your papers show { $count } debts to { $creditor }, and nothing in the claim tells which one is meant.
missing-account-number = The account or agreement number that they mean.
