help-letter =
    根据您的情况写一封信、一条短信回复或一份通话用稿。
    不写种类时列出全部种类；给出信息来源时，说明哪些合适、哪些不适用及原因。
    不会发送任何内容：由您自己阅读、修改和寄出。
help-letter-text = 信息本身，代替文件。
help-letter-claim = 第几项债务主张，编号与 `forbear check` 一致（不写为第1项）。
help-letter-debts = 您自己的凭据文件（debts.toml）。
help-letter-plan = 还款计划的情况文件，用于还款方案和困难说明（CASE.toml）。
help-letter-debt = 计划中有多笔债务时，该债务的 id。
help-letter-offers = 方案文件，用于一次性结清（OFFERS.toml）。
help-letter-person = 您的姓名和地址（person.toml）。
help-letter-fact = 只有您知道的事，例如 --fact reason="公司减少了工时"。
help-letter-place = 您居住的地方：CN、US、US-NY、GB-SCT、IN 等。
help-letter-on = 写信日期（2026-05-01），不写为今天。
help-letter-beside = 同时给出另一种语言的版本，供对照阅读。
help-letter-knowing = 即使债务可能已过时效，仍写会承认债务的信。
help-letter-out = 写入文件：.txt、.pdf 或 .docx，可多次给出。
help-letter-seconds = 制定计划最多用多少秒。
letter-no-kind = “{ $kind }”既不是信件种类，也不是文件
letter-no-kind-next = 查看全部种类：forbear letter
letter-fact-form = 请按 名称=内容 的形式书写
letter-no-claim = 没有第{ $number }项：共{ $count }项
letter-first-claim = 共有{ $count }项债务主张，这里写的是第一项：{ $who }。用 --claim 选择其他项。
letter-ending = { $file } 不是信件可用的文件类型
letter-wrote = 已写入：{ $file }
