plan-standing-solvent = There is a plan: every minimum is paid on time, and every debt ends.
plan-standing-tight = There is a plan, but it is tight: every debt ends, and yet in some month not every minimum can be paid. Ask those creditors before that month comes.
plan-standing-insolvent = With the money there is, no plan keeps all agreements. None is made up here. Below is what is missing, what can honestly be offered, and what would be enough.
plan-ends = The last debt is gone in { $month }, after { $months ->
    [one] 1 month
   *[other] { $months } months
 }. Until then it costs { $cost } beyond what is owed today.
plan-cost-is = That is { $interest } interest, { $fees } late fees, { $penalties } for paying early, less { $forgiven } that creditors let go.
plan-proved = It is proved: no other plan misses fewer minimums, or as few at a lower cost, beyond the rounding of cents.
plan-note-time = It is the best plan known, but not proved. { $known ->
    [yes] A better one could save at most { $gap }.
   *[other] How much a better one could save is not known.
 }
plan-note-no-solver = It is the best of the simple ways, but not proved: the solver is not installed. Install it with: pip install "forbear[plan]"
plan-note-long = It is the best of the simple ways, but not proved: it takes longer than 15 years.
plan-note-endless = No simple way ever ends.
plan-same-as = Simply paying “{ $way }” comes out the same.
plan-cheaper-than = It saves { $saved } against “{ $way }”, the best of the simple ways.
plan-misses-less = “{ $way }”, the best of the simple ways, would miss { $more ->
    [one] one more minimum
   *[other] { $more } more minimums
 }.
plan-settles = It takes the settlement offer for { $debt } in { $month }; { $forgiven } is let go. Have the offer in writing before you pay, and ask how it will stand in your credit record.
plan-extra = With the extra payment, the best plan ends in { $month } ({ $months ->
    [one] 1 month
   *[other] { $months } months
 } earlier) and saves { $saved }.
plan-short-essentials = The essentials are not covered in { $count ->
    [1] { $first }: { $most } is missing.
   *[other] { $count } months, from { $first } to { $last }; up to { $most } is missing in a month.
 } They come before any debt.
plan-short-priority = Priority debts cannot be paid as agreed in { $count ->
    [1] { $first }: { $most } is missing.
   *[other] { $count } months, from { $first } to { $last }; up to { $most } is missing in a month.
 }
plan-short-minimums = Minimums cannot all be paid in { $count ->
    [1] { $first }: { $most } stays unpaid.
   *[other] { $count } months, from { $first } to { $last }; up to { $most } stays unpaid in a month.
 }
plan-short-kept = In { $month } the plan keeps { $money }, which does not cover that minimum and is needed later. Offer it as a part payment if the creditor then counts the month as paid.
plan-offers = What each creditor can be offered from the { $money } of { $month }: priority debts first, the rest in proportion to what is owed.
plan-tokens = Where even that is too much, a token of { $token } a month to each keeps the talk open. It also admits the debt: check first whether an old debt may be out of time.
plan-no-money = There is no money for debts this month. Offer nothing that would come out of food, rent or power.
plan-concessions = What would be enough (any one of these; found by trying, with simple ways of paying):
plan-relief-lower-rates = interest lower by { $percent }%
plan-relief-lower-rates-all = no interest at all
plan-relief-lower-minimums = minimums lower by { $percent }%, which means a longer term
plan-relief-lower-minimums-all = no minimums at all
plan-relief-freeze-and-lower-minimums = interest frozen, and minimums lower by { $percent }%
plan-relief-freeze-and-lower-minimums-all = interest frozen and no minimums
plan-relief-lower-balances = { $percent }% of the balances let go
plan-relief-lower-balances-all = all the other debts let go
plan-relief-freeze-and-lower-all-minimums = interest frozen, and minimums lower by { $percent }% at every creditor, priority debts too
plan-relief-freeze-and-lower-all-minimums-all = no interest and no minimums at any creditor
plan-relief-more-money = { $money } more a month
plan-relief-more-money-all = more money
plan-relief-not-enough = { $what }: not enough on its own
plan-months = Payments by month ({ $currency })
plan-legend = * closes the debt   ! less than the minimum
plan-more-months = { $count ->
    [one] 1 more month; show it with --whole.
   *[other] { $count } more months; show them with --whole.
 }
plan-beside = Every way beside it ({ $currency })
plan-column-month = Month
plan-column-kept = kept
plan-column-way = Way
plan-column-cost = cost
plan-column-last = last debt gone
plan-column-first = first debt gone
plan-column-missed = minimums missed
plan-never = not in time
plan-way-optimal = best plan
plan-way-avalanche = dearest debt first
plan-way-snowball = smallest debt first
plan-way-pro-rata = same share to each
plan-way-minimums-only = minimums only
plan-way-own-order = your own order
plan-way-token-payment = tokens for a year
plan-strain = If something goes wrong (paying the dearest debt first):
plan-strain-income-down = income { $percent }% lower
plan-strain-rates-up = rates { $percent } points higher
plan-strain-bill = a bill of { $money } in { $month }
plan-strain-holds = { $what }: the debts still end, at a cost of { $cost }; { $missed ->
    [0] no minimum is missed
    [one] 1 minimum is missed
   *[other] { $missed } minimums are missed
 }
plan-strain-breaks = { $what }: the debts no longer end in time
plan-strain-essentials = { $what }: the essentials are no longer covered
plan-slack = Slack: up to { $money } a month may fall away with every minimum still paid.
plan-reserve = A first reserve to aim at: { $money }, one month of essentials.
plan-help = Free advisers deal with this every day and may know formal routes with protection from creditors: see “forbear helpers”. Never borrow anew to pay these debts.
plan-rules = Reckoned by month, interest before payment, to the cent. No new borrowing, and no minimum missed on purpose. This is a reckoning, not legal advice.
