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

owed-page-sums = What is owed today
owed-page-time = What was owed, month by month
owed-page-time-says = From { $first } to { $last }. By the agreement { $amount } is owed at the end.
owed-page-contract = By the agreement
owed-page-law = Within the limits of the law
owed-page-month = Month
owed-page-day = Day
owed-page-what = What happened
owed-page-change = Change
owed-page-after = Owed then
owed-page-table = In { $currency }
owed-page-unused = Rules that may apply, but need something that is not written down

budget-picture-title = Money in and money out ({ $currency })
budget-picture-says = { $months } months, { $first } to { $last }.
budget-picture-in = Income
budget-picture-living = Living
budget-picture-debts = To debts
budget-picture-credit = Borrowed
