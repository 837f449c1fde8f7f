terms-loan-for-fee = 借钱付费
terms-loan-for-fee-trap = 他们的费用会变成您的一笔新债。
terms-loan-for-fee-fair = 不介绍、不办理贷款。
terms-loan-for-fee-missing = 不介绍、不办理贷款。
