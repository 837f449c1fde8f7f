hours-no-rule = forbear knows no rule on contact hours for this place and those days.
hours-not-bound = There is a rule on contact hours, but it binds { bound-whom }, and so far as the messages show the sender is not one of them.
hours-without-numbers = The rule below forbids contact at unreasonable times but names no hours. You can tell them which hours suit you.
hours-outside = { $count ->
    [one] { $count } of { $of } messages and calls came
   *[other] { $count } of { $of } messages and calls came
} outside { $start } to { $end }, the hours that the rule below sets.
hours-outside-perhaps = { $why ->
    [zone] { $count } of { $of } messages and calls may have come outside { $start } to { $end }: that depends on the time zone in which you were.
   *[who] { $count } of { $of } messages and calls came outside { $start } to { $end }, if the rule below applies; what is missing would settle it.
}
hours-kept = All { $count } messages and calls came between { $start } and { $end }.
missing-hours-clause = The clause of your agreement on contact hours: an agreement may set other hours.
missing-hours-request = Your own request, in writing, about when and how they may contact you.
missing-state = The state or province in which you were when they contacted you.
