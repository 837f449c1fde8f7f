problem-loan-currency = { $currency } is not a currency code. Write the three letters, such as CNY, USD, GBP or INR.
problem-loan-amount = The amount { $amount } cannot be used. Write an amount greater than zero, without a sign, as plain digits.
problem-loan-rate = { $sort ->
    [percent] The rate { $rate } cannot be right as a fraction. If { $rate }% is meant, write { $percent }; a rate above 300% a year is written by the day, as daily_rate.
    [high] The rate { $rate } cannot be right as a fraction. If { $rate }% a year is really meant, write it by the day: daily_rate = { $daily }.
   *[other] The rate { $rate } cannot be used. Write it as a fraction: 0.24 means 24% a year.
}
problem-loan-rate-twice = The rate is written twice. Keep one of annual_rate, monthly_rate and daily_rate.
problem-loan-dates = This time ends on { $until }, before it begins on { $since }. Check both dates.
problem-loan-no-advance = The file does not say what was lent. Write an [[advance]] table with date and amount.
problem-loan-early = { $day } lies before the money was lent on { $start }. Check both dates.
problem-loan-deducted = { $kept } was kept back on a day when { $lent } was lent, which leaves nothing. Check the amounts and that the dates agree.
problem-loan-count = { $count } payments cannot be reckoned. Write a number from 1 to { $most }.
problem-loan-day = { $day } is not a day of the month. Write a number from 1 to 31.
problem-loan-grace = { $days } days of grace cannot be used. Write a number from 0 to 366.
problem-loan-year = The year { $year } cannot be right. Check the date.
problem-loan-place = No law is known for the place { $place }. Choose one of { $known }, or leave it out.
