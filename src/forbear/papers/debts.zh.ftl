problem-debts-empty = 这个文件里没有债务。请为您材料上的每笔债务写一个 [[debt]] 表。
problem-debts-id-twice = 有两笔债务的编号都是 { $id }。请给每笔债务一个不同的编号。
problem-debts-currency = { $currency } 不是货币代码。请写三个字母，例如 CNY、USD、GBP 或 INR。
problem-debts-amount = 金额 { $amount } 无法使用。请写大于零的金额，不带正负号。
problem-debts-rate = 利率 { $rate } 不可能正确。请写成小数：0.24 表示年利率 24%。
problem-debts-received = 到手的钱比借款还多。请核对 principal 和 received。
problem-debts-payment-early = { $paid } 的还款早于 { $agreed } 的借款合同。请核对这两个日期。
problem-debts-request-channel = “不要用某种方式联系”的请求要写明是哪种方式，其他请求则不写。请写 kind = "channel"，并把 channel 写成 "call"、"sms"、"email"、"chat" 或 "letter"。
