terms-cost-debt = { $percent }% of your { $debt } is { $fee }, due whether or not anything gets better.
terms-cost-saving = If half of your debt were let go ({ $half }), { $percent }% of that would be { $fee }.
terms-cost-year = { $month } a month is { $year } in a year.
