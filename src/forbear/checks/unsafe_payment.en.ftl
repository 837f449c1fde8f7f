unsafe-private-account = { $count ->
    [one] { $count } message asks
   *[other] { $count } messages ask
} for payment to a person's or a stranger's account. A lender's own account, known from your agreement, is the safe one.
unsafe-credentials = { $count ->
    [one] { $count } message asks
   *[other] { $count } messages ask
} for codes, passwords or papers that nobody needs in order to be paid.
unsafe-scam = The message reads like one sent to deceive. Whether the lender sent it, the lender's own known channel can tell.
unsafe-signs = Something about the sender or a link looks false. Whether the lender sent it, the lender's own known channel can tell.
step-sign = “{ $words }”: { $detail }
missing-lender-word = The lender's own word that it sent this: ask through the app, the card or the agreement that you already have.
