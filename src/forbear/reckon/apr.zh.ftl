problem-apr-no-schedule = 文件没有写要还多少、什么时候还。请写 [schedule] 表或 [[instalment]] 表。
problem-apr-repays-less = 一共要还 { $repaid }，而到手 { $received }，因此没有成本可折算成利率。请核对是否写全了各期还款。
problem-apr-no-rate = 没有一个年利率能使收到的和要还的相等。请核对金额和日期。
problem-apr-several-rates = 有几个年利率都能使收支相等（{ $rates }），因此哪一个都不能算真实利率。请只写同一笔借款的放款和还款。
