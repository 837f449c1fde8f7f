problem-case-month = { $month } 不是可用的月份。请写年和月，例如 2026-12；往后看的月数应在 1 到 600 之间。
problem-case-currency = { $currency } 不是货币代码。请写三个字母，例如 CNY、USD、GBP 或 INR。
problem-case-currencies = 债务 { $id } 的货币是 { $currency }，其余是 { $own }。请把所有金额换成同一种货币，并记下您用的汇率。
problem-case-amount = 金额 { $amount } 无法使用。请写零或更大的金额，小数位数不要超过该货币的位数。
problem-case-rate = 利率 { $rate } 不可能正确。请写成小数：0.24 表示年利率 24%。如果年利率确实超过 300%，请按月写，用 monthly_rate。
problem-case-rate-twice = 债务 { $id } 的利率写了两次。annual_rate 和 monthly_rate 只留一个。
problem-case-no-rate = 债务 { $id } 没有写利率。合同或最新账单上有；如果不计利息，请写 annual_rate = 0。
problem-case-no-minimum = 债务 { $id } 没有写最低还款额。最新账单上有；如果每月没有最低还款，请写 minimum = 0。
problem-case-minimum-above-balance = 债务 { $id } 的最低还款额大于所欠金额。计划按所欠金额计算。请核对这两个数字是否写反。
problem-case-window = 从 { $first } 到 { $until }，结束早于开始。请核对这两个月份。
problem-case-no-amount = 没有写金额。请写 amount，或在 by_month 里逐月写出。
problem-case-months-missing = 缺少 { $month } 的金额（共缺 { $count } 个月）。请逐月填写，没有收入的月份写 0。
problem-case-months-after = 从 { $month } 起没有金额。写 repeat = true 表示重复已列出的月份，或写 then = 您预计的金额。
problem-case-no-debt = 这个文件里没有债务。请为每笔债务写一个 [[debt]] 表。
problem-case-too-many = 这个文件里有 { $count } 笔债务，最多只能为 { $most } 笔做计划。请去掉已结清的，并把同一债权人、条件相同的合并。
problem-case-no-income = 这个文件里没有收入。请为每项收入写一个 [[income]] 表；如果没有收入，请看“forbear helpers”。
problem-case-id-twice = 有两笔债务的编号都是 { $id }。请给每笔债务一个不同的编号。
problem-case-order = 还款顺序里写了 { $id }，但没有这笔债务。请核对编号。
problem-case-due-day = { $day } 不是一个月里的日子。due_day 请写 1 到 31；较短的月份按当月最后一天算。
problem-case-card = card_debts 里写了 { $id }，但没有这笔债务。请核对编号。
