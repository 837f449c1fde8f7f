late-charges-asked = 对方要求支付逾期费用或罚息。下面的规定对此有限制；是否遵守，要把费用明细与合同对照才能知道。
late-fee-above = 对方要求费用 { $charged }；下面的规定允许 { $most }。
late-fee-above-if-bound = 对方要求费用 { $charged }；如果下面的规定适用于这笔借款，允许 { $most }。
