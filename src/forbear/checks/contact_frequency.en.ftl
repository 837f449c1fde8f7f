frequency-no-rule = forbear knows no rule on the number of calls for this place and those days.
frequency-not-bound = There is a rule on the number of calls, but it binds { bound-whom }, and so far as the messages show { $who } is not one of them.
frequency-over = { $counts ->
    [calls_and_texts] { $who } called or wrote
    [contacts] { $who } called or wrote
   *[other] { $who } called
} { $count } times within { frequency-days }. The rule below allows { $most }{ $presumed ->
    [yes] ; above that a breach is presumed, though they may show the contrary.
   *[no] .
}
frequency-over-perhaps = { $counts ->
    [calls_and_texts] { $who } called or wrote
    [contacts] { $who } called or wrote
   *[other] { $who } called
} { $count } times within { frequency-days }. The rule below allows { $most }; whether it applies, and which calls count, the missing papers would settle.
frequency-kept = { $counts ->
    [calls_and_texts] { $who } called or wrote
    [contacts] { $who } called or wrote
   *[other] { $who } called
} at most { $count } times within { frequency-days }; the rule below allows { $most }.
frequency-after-talk = After speaking with you by telephone, { $who } called again { $count ->
    [one] once
   *[other] { $count } times
} within { frequency-days }{ $presumed ->
    [yes] ; the rule below presumes that to be a breach, though they may show the contrary.
   *[no] , which the rule below does not allow.
}
frequency-after-talk-perhaps = After speaking with you by telephone, { $who } called again { $count ->
    [one] once
   *[other] { $count } times
} within { frequency-days }. If the sender collects for others, the rule below presumes that to be a breach.
frequency-days = { $days ->
    [one] one day
   *[other] { $days } days in a row
}
frequency-how = { $counts ->
    [calls_connected] Counted: calls that they made and that were answered. Texts, and your own calls back, are not counted.
    [calls_placed] Counted: telephone calls that they made, answered or not. Texts, e-mails and your own calls are not counted.
    [calls_and_texts] Counted: telephone calls and text messages that they made.
   *[other] Counted: every message and call from them.
}
missing-call-records = Your call list, showing which of their calls were answered.
frequency-without-number = They called { $count ->
    [one] once
   *[other] { $count } times
} in all. The rule below forbids calling too often but names no number; a full call list shows how it was.
