problem-case-month = { $month } is not a month that can be used. Write year and month, such as 2026-12, and look ahead 1 to 600 months.
problem-case-currency = { $currency } is not a currency code. Write the three letters, such as CNY, USD, GBP or INR.
problem-case-currencies = The debt { $id } is in { $currency }, the rest in { $own }. Write every amount in one currency, at a rate that you choose and note.
problem-case-amount = The amount { $amount } cannot be used. Write an amount of zero or more, with no more decimal places than the currency has.
problem-case-rate = The rate { $rate } cannot be right. Write it as a fraction: 0.24 means 24% a year. Where a debt really costs more than 300% a year, write its rate by the month, as monthly_rate.
problem-case-rate-twice = The debt { $id } has its rate twice. Keep one of annual_rate and monthly_rate.
problem-case-no-rate = The debt { $id } has no interest rate. The agreement or the newest statement names it; if the debt bears no interest, write annual_rate = 0.
problem-case-no-minimum = The debt { $id } has no minimum payment. The newest statement names it; if nothing is due each month, write minimum = 0.
problem-case-minimum-above-balance = The minimum of the debt { $id } is more than what is owed. The plan takes what is owed as due. Check that the two figures are not swapped.
problem-case-window = The months { $first } to { $until } end before they begin. Check both.
problem-case-no-amount = No amount is given. Write amount, or by_month with one figure for each month.
problem-case-months-missing = No figure is given for { $month } ({ $count ->
    [one] 1 month is
   *[other] { $count } months are
 } missing). Write a figure for each month, 0 where nothing came.
problem-case-months-after = No figure is given from { $month } on. Write repeat = true to repeat the months that you listed, or then = the amount that you expect.
problem-case-no-debt = This file names no debt. Write one [[debt]] table for each debt.
problem-case-too-many = This file names { $count } debts; a plan is made for { $most } at most. Leave out those that are settled, and join those that are owed to one creditor on the same terms.
problem-case-no-income = This file names no income. Write one [[income]] table for each; if there is none, see “forbear helpers”.
problem-case-id-twice = Two debts have the id { $id }. Give each debt an id of its own.
problem-case-order = The order names { $id }, but there is no such debt. Check the id.
problem-case-due-day = { $day } is not a day of the month. Write due_day as a number from 1 to 31; in a shorter month its last day is meant.
problem-case-card = The card debts name { $id }, but there is no such debt. Check the id.
