help-plan =
    Make a repayment plan from a case: what comes in, what living costs, the debts.
    Shows the best plan and why, the payments by month, and every simple way beside it.
    Where no plan is possible it says so, with what can be offered and what would be enough.
help-plan-extra = Ask what one extra payment would change, such as 2027-03=500.
help-plan-whole = Show every month.
plan-extra-unread = The extra payment cannot be read, or its month is outside the plan.
plan-extra-next = Write the month and the amount, such as --extra 2027-03=500.
plan-event = Pay { $amount } to { $debt }
plan-event-last = Pay { $amount } to { $debt } (closes it; ask for the exact figure and a receipt)
help-plan-seconds = How long the whole reckoning may take.
help-plan-ics = Also write the payments as a calendar file.
help-plan-html = Also write the plan, with pictures, as one page that loads nothing.
help-plan-xlsx = Also write the plan as a spreadsheet that reckons itself.
help-plan-income = Ask what a new income each month would change; say from when with --from.
help-plan-from = The first month of the new income, such as 2027-03.
help-plan-place = Where you live, for formal routes and advisers (GB-ENG, US, CN, IN ...).
plan-wrote = Written to { $file }.
plan-not-written = { $file } was not written, because there is no plan to write. The page of --html has the offers and who helps.
plan-place-unknown = The law of “{ $place }” is not known to forbear. The country of the currency is taken instead.
plan-income-unread = The new income cannot be read, or its month is outside the plan.
plan-income-next = Write the amount and the month, such as --income 400 --from 2027-03.
plan-phase-simple = Trying the simple ways ...
plan-phase-best = Looking for the best plan ...
plan-phase-changes = Trying what you asked about ...
plan-phase-enough = Looking for what would be enough ...
plan-phase-strain = Trying what the plan can bear ...
