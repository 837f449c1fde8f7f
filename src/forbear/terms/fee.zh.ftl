terms-fee = 费用
terms-fee-trap = 要付多少、按什么算。如果按全部欠款的比例收，事情没有好转也要付。
terms-fee-fair = 帮助不收费。
terms-fee-missing = 帮助不收费。
