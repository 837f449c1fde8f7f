problem-loan-currency = { $currency } 不是货币代码。请写三个字母，例如 CNY、USD、GBP 或 INR。
problem-loan-amount = 金额 { $amount } 无法使用。请写大于零的金额，不带正负号。
problem-loan-rate = { $sort ->
    [percent] 利率 { $rate } 作为小数不可能正确。如果是指 { $rate }%，请写 { $percent }；年利率超过 300% 时请按日写，用 daily_rate。
    [high] 利率 { $rate } 作为小数不可能正确。如果确实是年利率 { $rate }%，请按日写：daily_rate = { $daily }。
   *[other] 利率 { $rate } 无法使用。请写成小数：0.24 表示年利率 24%。
}
problem-loan-rate-twice = 利率写了两次。annual_rate、monthly_rate、daily_rate 只保留一个。
problem-loan-dates = 这段时间结束于 { $until }，早于开始日 { $since }。请核对这两个日期。
problem-loan-no-advance = 文件没有写借出了多少钱。请写一个 [[advance]] 表，填日期和金额。
problem-loan-early = { $day } 早于放款日 { $start }。请核对这两个日期。
problem-loan-deducted = 当天扣下 { $kept }，而当天只借出 { $lent }，到手为零。请核对金额，并确认日期一致。
problem-loan-count = { $count } 期无法计算。请写 1 到 { $most } 之间的数。
problem-loan-day = { $day } 不是一个月中的日期。请写 1 到 31 之间的数。
problem-loan-grace = 宽限期 { $days } 天无法使用。请写 0 到 366 之间的数。
problem-loan-year = 年份 { $year } 不可能正确。请核对日期。
problem-loan-place = 没有地点 { $place } 的法律资料。请从 { $known } 中选择，或不填。
