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
owed-if-uncounted = 如果 { $paid } 的还款 { $amount } 没有发生（连同利息），总额就对得上：这笔还款似乎没有计入。
owed-if-none-counted = 如果从未还过款（连同利息），总额就对得上：还款似乎都没有计入。
owed-if-flat = 如果利息一直按全部借款计算，好像从未还过本金，只在最后减去您的还款，总额就对得上。
owed-if-fees-first = 如果还款先抵逾期费用，再抵其他，总额就对得上。
owed-if-compounded = 如果未付利息每{ $every ->
    [month] 月
    [quarter] 季
   *[year] 年
}计入本金，总额就对得上。按您文件中的合同，并没有这样的约定。
owed-if-all-compounded = 如果未付的利息、费用和罚息每{ $every ->
    [month] 月
    [quarter] 季
   *[year] 年
}都计入本金，总额就对得上。按您文件中的合同，并没有这样的约定。
owed-if-penalties-compounded = 如果罚息和逾期费用也计利息，总额就对得上。按您文件中的合同，并没有这样的约定。
owed-if-360 = 如果一年按360天计算，总额就对得上。
owed-rounding = 四舍五入。
owed-part-principal = 本金：对方主张 { $claimed }，按材料算是 { $reckoned }。
owed-part-interest = 利息：对方主张 { $claimed }，按材料算是 { $reckoned }。
owed-part-fees = 费用：对方主张 { $claimed }，按材料算是 { $reckoned }。
owed-less = 对方主张的比材料算出的少 { $amount }。请书面问明原因：可能您的文件漏记了还款，也可能有一部分已被减免。
owed-unexplained = 有 { $amount } 从材料中看不出来由：请对方书面列出明细。
problem-owed-before-loan = 这笔借款从 { $started } 开始，更早的日期无从计算。请核对日期。
