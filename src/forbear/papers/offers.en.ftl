problem-offers-none = The file names no offer. Write one [[offer]] table for each proposal.
problem-offers-negative = The amount { $amount } cannot be used. Write an amount of zero or more, without a sign.
problem-offers-no-payments = The offer "{ $name }" does not say what is to be paid. Write monthly, months, settles_for or minimum_share.
problem-offers-months = { $months } months cannot be reckoned. Write a number up to 600.
problem-offers-cash = { $amount } at once is more than is owed. Check cash_now and balance.
