contacts-title = When they wrote and called
contacts-says = { $count } contacts from { $first } to { $last }. { $rule ->
    [no] No rule of this place names hours.
   *[yes] { $out ->
        [0] All lie within the hours of the rule below.
        [one] One lies outside the hours of the rule below.
       *[other] { $out } lie outside the hours of the rule below.
    }
}
contacts-messages = Messages
contacts-calls = Calls
contacts-out = Outside the hours
contacts-day = Day
contacts-table = The same, day by day

made-of-title = What the sum is made of
made-of-says = They ask for { $total }. { $open ->
    [more] { $rest } of it is not explained in the message.
    [less] The parts add up to more than the sum.
   *[none] The parts add up to the sum.
}
made-of-rest = Not explained
made-of-part = Part
made-of-amount = Amount
made-of-total = Asked for in all
