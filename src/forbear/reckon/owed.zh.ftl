owed-advance = 借出 { $amount }。
owed-received = 约定借款 { $face }，放款时预先扣下 { $kept }：只有实际到手的钱才算借款。
owed-interest = 自 { $since } 起 { $days } 天的利息：以 { $base } 为基数，年利率 { $rate }%（{ $basis }）。
owed-penalty = 自 { $since } 起 { $days } 天的逾期利息：以 { $base } 为基数，年利率 { $rate }%（{ $basis }）。
owed-fees = { $name ->
    [blank] 一笔费用。
   *[other] 费用：{ $name }。
}
owed-late-fees = 逾期付款的费用。
owed-deferred = 优惠期结束时仍有欠款：补收预留的利息，年利率 { $rate }%。
owed-capitalised = 未付的 { $amount } 从此计息。
owed-held = 暂不计入 { $amount }：目前超过规则允许的数额。
owed-kept = 放款时已从借款中扣下 { $amount } 用于此项。
owed-payment = 还款 { $amount }：{ $costs } 抵费用，{ $interest } 抵利息，{ $principal } 抵本金。
owed-by-received = 放款时扣下的钱不算借款（{ $rule }）。
owed-by-order = 还款按法定顺序抵充（{ $rule }）。
owed-by-plain = 违约费用不计利息（{ $rule }）。
owed-by-rate = 超过年利率上限 { $rate }% 的部分（{ $rule }）。
owed-by-share = 超过费用总额上限的部分，上限为借款的 { $rate }%（{ $rule }）。
owed-by-amount = 超过逾期费用上限的部分（{ $rule }）。
owed-uncounted = { $paid } 的还款 { $amount } 似乎没有计入。
owed-uncounted-all = 全部还款共 { $amount } 似乎都没有计入。
owed-part-principal = 本金：对方主张 { $claimed }，按材料算是 { $reckoned }。
owed-part-interest = 利息：对方主张 { $claimed }，按材料算是 { $reckoned }。
owed-part-fees = 费用：对方主张 { $claimed }，按材料算是 { $reckoned }。
owed-unexplained = 有 { $amount } 从材料中看不出来由：请对方书面列出明细。
problem-owed-before-loan = 这笔借款从 { $started } 开始，更早的日期无从计算。请核对日期。
