payout-whole = 本金 { $principal } 已全额到账。
payout-short = 合同写明 { $principal }，实际到账 { $received }。按下面的规定，预先扣下的 { $kept } 不计入本金，或者超过了允许的范围。
payout-short-if-bound = 合同写明 { $principal }，实际到账 { $received }，预先扣下 { $kept }。下面的规定是否适用于这份合同，要看合同材料。
payout-short-no-rule = 合同写明 { $principal }，实际到账 { $received }，预先扣下 { $kept }。forbear 不知道这里有相关规定。
missing-payout-proof = 银行记录的放款日期和金额。
