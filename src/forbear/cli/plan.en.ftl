help-plan =
    Make a repayment plan from a case: what comes in, what living costs, the debts.
    Shows the best plan and why, the payments by month, and every simple way beside it.
    Where no plan is possible it says so, with what can be offered and what would be enough.
help-plan-extra = Ask what one extra payment would change, such as 2027-03=500.
help-plan-seconds = How long the search for the best plan may take.
help-plan-whole = Show every month.
help-plan-ics = Also write the payments as a calendar file.
plan-no-file = This file cannot be opened. { $detail }
plan-extra-unread = The extra payment cannot be read, or its month is outside the plan.
plan-extra-next = Write the month and the amount, such as --extra 2027-03=500.
plan-wrote = The calendar was written to { $file }.
plan-event = Pay { $amount } to { $debt }
plan-event-last = Pay { $amount } to { $debt } (closes it; ask for the exact figure and a receipt)
