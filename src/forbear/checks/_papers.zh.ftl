# Sentences about the person's own papers, shared by several checks.

step-instalments = 截至{ $on }，按您的合同共有 { $count } 期到期，合计 { $sum }。
step-payments = 截至{ $on }，您的材料显示{ $count ->
    [0] 没有还款记录
   *[other] 已还款 { $count } 次，合计 { $sum }
}。
step-payments-since = 此后至{ $on }，您的材料显示还款 { $count } 次，合计 { $sum }。
step-overdue = 截至{ $on }，已到期而未还的金额为 { $sum }。
step-balance = 您{ $on }的账单显示余额 { $sum }。
step-balance-undated = 您的账单（没有日期）显示余额 { $sum }。
step-principal = 您的合同写明本金 { $sum }。
step-interest = 按约定利率逐日计算、以每次还款后的余额为基数，利息为 { $sum }。
missing-agreement = 您的借款合同及还款计划。
missing-statement = 您最近一期的账单。
missing-rate = 合同约定的利率和逾期费用。
missing-itemised = 对方出具的明细：本金、利息、每一笔费用，以及已计入的每一笔还款。
