asked-stop = After your request to be left alone, { $count ->
    [one] { $count } message or call
   *[other] { $count } messages and calls
} still came. { rule-bearing }
asked-channel = After your request not to be reached in this way, { $count ->
    [one] { $count } message or call
   *[other] { $count } messages and calls
} still came by it. { rule-bearing }
asked-dispute = After your dispute, { $count ->
    [one] { $count } message or call
   *[other] { $count } messages and calls
} still pressed for payment. { rule-bearing }
asked-representative = After you named who speaks for you, { $count ->
    [one] { $count } message or call
   *[other] { $count } messages and calls
} still went to you. { rule-bearing }
asked-adviser = While a debt adviser is making a plan, { $count ->
    [one] { $count } message or call
   *[other] { $count } messages and calls
} still pressed for payment. { rule-bearing }
asked-breathing-space = During your breathing space, { $count ->
    [one] { $count } message or call
   *[other] { $count } messages and calls
} still pressed for payment. { rule-bearing }
step-asked-on = Your papers note the request as received on { $on }; only what came on a later day is counted.
step-asked-allowed = A notice that names the next legal step is not counted.
step-asked-until = Counted until { $until }, the last day of the pause.
missing-own-request = Your own request in writing, with proof of the day on which it reached them.
