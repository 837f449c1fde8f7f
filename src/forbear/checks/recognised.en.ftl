recognised = Your papers know a debt to { $creditor }, and the claim fits it.
recognised-by-no-paper = None of the { $count } debts in your papers fits this claim of { $creditor }. It may be somebody else's, or one that your papers do not show.
recognised-not-by-person = You noted that you never had this debt to { $creditor }.
recognised-other-account = The name { $creditor } fits your papers, but the account does not: they name { $theirs }, your papers { $own }.
step-same-name-only = Your papers show another debt to { $creditor }; account and amount do not fit this claim.
step-addressed-to = The message names { $name }. If that is not you, it may be meant for somebody else.
missing-their-agreement = A copy of the agreement that they rely on, with the name, date and account number.
