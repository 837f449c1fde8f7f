problem-offers-none = 文件里没有方案。请为每个方案写一个 [[offer]] 表。
problem-offers-negative = 金额 { $amount } 无法使用。请写零或更大的金额，不带正负号。
problem-offers-no-payments = 方案“{ $name }”没有写要还多少。请写 monthly、months、settles_for 或 minimum_share。
problem-offers-months = { $months } 个月无法计算。请写不超过 600 的数。
problem-offers-cash = 一次付 { $amount } 比所欠的还多。请核对 cash_now 和 balance。
