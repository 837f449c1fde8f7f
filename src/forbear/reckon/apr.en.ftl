problem-apr-no-schedule = The file does not say what is to be paid and when. Write a [schedule] table or [[instalment]] tables.
problem-apr-repays-less = { $repaid } is to be paid but { $received } was received, so there is no cost to state as a rate. Check that all payments are written.
problem-apr-no-rate = No yearly rate balances what was received with what is to be paid. Check amounts and dates.
problem-apr-several-rates = Several yearly rates balance these payments ({ $rates }), so none of them is the true one. Write the advances and payments of one loan only.
