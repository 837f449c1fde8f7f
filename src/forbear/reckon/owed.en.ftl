owed-advance = { $amount } was lent.
owed-received = { $face } was agreed, { $kept } was kept back at payout: only what arrived counts as lent.
owed-interest = Interest from { $since }, days: { $days }, at { $rate }% a year on { $base } ({ $basis }).
owed-penalty = Interest for being late from { $since }, days: { $days }, at { $rate }% a year on { $base } ({ $basis }).
owed-fees = { $name ->
    [blank] A fee.
   *[other] Fee: { $name }.
}
owed-late-fees = Fee for a late payment.
owed-deferred = The promotion ended with something owed: the interest held in reserve at { $rate }% a year is charged.
owed-capitalised = Unpaid charges of { $amount } bear interest from here on.
owed-held = { $amount } is held back: so far it is more than the rule allows.
owed-kept = { $amount } was kept back out of the loan for this.
owed-payment = Payment of { $amount }: { $costs } to costs, { $interest } to interest, { $principal } to principal.
owed-by-received = Money kept back at payout was never lent ({ $rule }).
owed-by-order = Payments settle in the order of the law ({ $rule }).
owed-by-plain = Penalties bear no interest ({ $rule }).
owed-by-rate = Above the yearly ceiling of { $rate }% ({ $rule }).
owed-by-share = Above the ceiling on all charges together, { $rate }% of the credit ({ $rule }).
owed-by-amount = Above the ceiling on charges for being late ({ $rule }).
owed-uncounted = The payment of { $amount } on { $paid } seems not to be counted.
owed-uncounted-all = None of the payments, { $amount } in all, seems to be counted.
owed-if-uncounted = The total would be right if the payment of { $amount } on { $paid } had not been made, interest on it included: that payment seems not to be counted.
owed-if-none-counted = The total would be right if nothing had been paid, interest included: no payment seems to be counted.
owed-if-flat = The total would be right if interest ran on the whole sum lent all the time, as though nothing had been repaid, and your payments were only taken off at the end.
owed-if-fees-first = The total would be right if payments settled late fees before everything else.
owed-if-compounded = The total would be right if unpaid interest were added to the principal every { $every ->
    [month] month
    [quarter] quarter
   *[year] year
}. Your agreement, as your file gives it, does not say so.
owed-if-all-compounded = The total would be right if all unpaid interest, fees and penalties were added to the principal every { $every ->
    [month] month
    [quarter] quarter
   *[year] year
}. Your agreement, as your file gives it, does not say so.
owed-if-penalties-compounded = The total would be right if penalties and late fees bore interest too. Your agreement, as your file gives it, does not say so.
owed-if-360 = The total would be right if a year were counted as 360 days.
owed-rounding = Rounding.
owed-part-principal = Principal: { $claimed } is claimed, { $reckoned } comes of the papers.
owed-part-interest = Interest: { $claimed } is claimed, { $reckoned } comes of the papers.
owed-part-fees = Fees: { $claimed } is claimed, { $reckoned } comes of the papers.
owed-less = They claim { $amount } less than the papers give. Ask why in writing: a payment may be missing from your file, or something was waived.
owed-unexplained = { $amount } that the papers do not explain: ask for a breakdown in writing.
problem-owed-before-loan = The loan began on { $started }, so nothing can be reckoned for an earlier day. Check the day.
