rounds-title = Negotiation about: { $debt }
rounds-by = { " " }(by { $day })
rounds-letter = The letter for it: forbear letter { $kind }
rounds-move = { $number }. { $on }, { $by ->
    [person] your offer
   *[creditor] their offer
} ({ $answer ->
    [open] open
    [accepted] accepted
    [refused] refused
    [lapsed] lapsed
   *[countered] answered with another offer
}; { $writing ->
    [yes] in writing
   *[no] not in writing
})
rounds-total = { $amount } in all
rounds-monthly = { $amount } a month
rounds-months = { $months } months
rounds-costs = Paid in all: { $amount }
rounds-plan = { $side ->
    [above] { $amount } more than your plan pays on this debt in all.
    [below] { $amount } less than your plan pays on this debt in all.
   *[same] As much as your plan pays on this debt in all.
}
rounds-month = { $side ->
    [above] { $amount } a month more than your plan has for this debt now.
    [below] { $amount } a month less than your plan has for this debt now.
   *[same] As much a month as your plan has for this debt now.
}
rounds-unwritten = Not in writing yet:
rounds-posting = Sent: { $letter } on { $on } by { $method }; tracking { $tracking }; proof: { $proof }
rounds-no-proof = none kept yet
