plan-standing-solvent = There is a plan: every minimum is paid on time, and every debt ends.
plan-standing-tight = There is a plan, but it is tight: every debt ends, yet in some month not every minimum can be paid.
plan-standing-insolvent = With the money there is, no plan keeps all agreements, and none is made up here. This happens to many people, and there are ways through it.
plan-ends = The last debt is gone in { $month }, after { $months ->
    [one] 1 month
   *[other] { $months } months
 }. Until then it costs { $cost } beyond what is owed today.
plan-proved = It is proved, beyond the rounding of the smallest coins: no other plan misses fewer minimums, or misses as few and costs less.
plan-note-time = It is the best plan known, but not proved. { $known ->
    [yes] A better one could save at most { $gap }.
   *[other] How much a better one could save is not known.
 }
plan-note-no-solver = It is the best of the simple ways, but not proved: the solver is not installed. Install it with: pip install "forbear[plan]"
plan-note-long = It is the best of the simple ways, but not proved: it takes longer than 15 years.
plan-note-endless = No simple way ever ends.
plan-same-as = Simply paying “{ $way }” comes out the same.
plan-cheaper-than = It costs { $saved } less than “{ $way }”, the best of the simple ways.
plan-misses-less = “{ $way }”, the best of the simple ways, would miss { $more ->
    [one] one more minimum
   *[other] { $more } more minimums
 }.
plan-settles = It takes the settlement offer for { $debt } in { $month }; { $forgiven } is let go. Have the offer in writing before you pay, and ask how it will stand in your credit record.
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
plan-tokens = Where even that is too much, a token of { $token } a month to each keeps the talk open. Any payment or offer admits the debt: check first whether an old debt may be out of time.
plan-no-money = There is no money for debts this month. Offer nothing that would come out of food, rent or power.
plan-relief-lower-rates = interest lower by { $percent }%
plan-relief-lower-rates-all = no interest
plan-relief-lower-minimums = minimums lower by { $percent }%, which means a longer term
plan-relief-lower-minimums-all = no minimums
plan-relief-freeze-and-lower-minimums = interest frozen, and minimums lower by { $percent }%
plan-relief-freeze-and-lower-minimums-all = neither interest nor minimums
plan-relief-lower-balances = { $percent }% of the balances let go
plan-relief-lower-balances-all = letting those debts go altogether
plan-relief-freeze-and-lower-all-minimums = interest frozen, and minimums lower by { $percent }% at every creditor, priority debts too
plan-relief-freeze-and-lower-all-minimums-all = neither interest nor minimums at any creditor, priority debts too
plan-relief-more-money = no concession, but { $money } more a month to pay with
plan-months = Payments by month ({ $currency })
plan-legend = * closes the debt; ! less than the minimum
plan-more-months = { $count ->
    [one] 1 more month; show it with --whole.
   *[other] { $count } more months; show them with --whole.
 }
plan-beside = Every way beside it ({ $currency })
plan-column-month = Month
plan-column-kept = kept
plan-column-way = Way
plan-column-missed = minimums missed
plan-never = not in time
plan-way-optimal = best plan
plan-way-avalanche = dearest debt first
plan-way-snowball = smallest debt first
plan-way-pro-rata = same share to each
plan-way-minimums-only = minimums only
plan-way-own-order = your own order
plan-way-token-payment = tokens for a year
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
plan-slack = Up to { $money } a month may fall away with every minimum still paid.
plan-reserve = A first reserve to aim at, once there is room: { $money }, the essentials of the dearest month in the coming year. The plan does not put it aside.
plan-title = A plan for your debts
plan-step-solvent = What to pay in { $month }
plan-step-tight = Your next step: before { $month }
plan-step-insolvent = Your next step
plan-step-ask = Ask { $debts } to accept less in { $month }, before that month comes, and ask for the answer in writing.
plan-step-advice = Speak with a free or non-profit adviser before you offer or sign anything. { $who }
plan-pay = { $money } to { $debt }
plan-pay-by = { $money } to { $debt } by { $day }
plan-pay-nothing = Nothing is due this month.
plan-due-day = { $debt } (by day { $day })
plan-why = Which plan, and why
plan-cost-is = That is made up of { $parts }.
plan-part-interest = interest { $money }
plan-part-fees = late fees { $money }
plan-part-penalties = charges for paying early { $money }
plan-part-forgiven = less { $money } that creditors let go
plan-short = Where money is missing
plan-offers = What can honestly be offered
plan-offers-from = From the { $money } that { $month } leaves for debts: priority debts first, the rest shared in proportion to what is owed.
plan-concessions = What would be enough: any one of these (priority debts as agreed)
plan-relief-more-money-all = more money each month
plan-relief-not-enough = Not enough on its own: { $what }.
plan-routes = Formal routes and protection
plan-routes-nation = England and Wales, Scotland and Northern Ireland each have routes of their own: add --place GB-ENG, GB-SCT or GB-NIR.
plan-routes-place = These hold in: { $place }. Name another place with --place.
plan-source = Source: { $reference } ({ $sure })
plan-source-more = Source
plan-helpers = Who helps
plan-helpers-none = forbear knows no adviser for this place. Ask your town hall, a library or a legal aid office for free debt advice.
plan-agency = { $name } ({ $reach }): { $says }
plan-ways = The simple ways
plan-no-way = None of the simple ways ends these debts in time either.
plan-changes = With and without what you asked about ({ $currency })
plan-change-none = as it is
plan-change-extra = { $money } extra in { $month }
plan-change-income = { $money } more a month from { $month }
plan-still-insolvent = still no plan
plan-column-change = change
plan-column-saved = saved
plan-column-cost = cost
plan-column-last = all paid
plan-column-first = first debt gone
plan-column-after = months from now
plan-column-interest = interest
plan-column-fees = late fees
plan-column-penalties = paying early
plan-column-forgiven = let go
plan-column-creditor = creditor
plan-column-owed = owed
plan-column-share = share
plan-column-token = token
plan-column-together = together
plan-owed = What is owed over time
plan-owed-says = Lines that fall from { $first } today; the best plan reaches zero in { $month }. The table below has the figures.
plan-owed-table = Owed after so many months ({ $currency })
plan-now = now
plan-interest = Interest by way of paying
plan-interest-says = Bars from { $low } (“{ $least }”) to { $high } (“{ $most }”). The table below has the figures.
plan-interest-table = Interest and charges ({ $currency })
plan-strain = If something goes wrong (reckoned with the dearest debt first)
plan-room = Room to breathe
plan-out-of-time = The time ran out before everything was tried, and a better answer may exist. --seconds gives it more time.
plan-rules = Reckoned by month, interest before payment, to the smallest coin. No new borrowing, and no minimum missed on purpose.
plan-sheet = Plan
plan-sheet-debt = Debt { $number }
plan-sheet-how = Amounts in { $currency }. Yellow cells can be changed: a payment, the money of a month, a balance. Everything else is reckoned again.
plan-sheet-own = cost as forbear reckoned it
plan-sheet-difference = difference
plan-sheet-money = money for debts
plan-column-together-owed = owed in all
plan-sheet-balance = owed at the start
plan-sheet-fee = late fee
plan-sheet-early = charge for paying early
plan-column-before = owed before
plan-column-rate = yearly rate
plan-column-minimum = minimum
plan-column-offer = offer to settle
plan-column-pay = payment
plan-column-noted = interest noted
plan-column-back = back interest
plan-column-left = owed after
plan-list-separator = {"; "}
