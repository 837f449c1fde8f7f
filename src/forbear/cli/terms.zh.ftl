help-terms =
    在签字之前，看看收费处理债务的人给您的条款。
    可读文字、网页、PDF、DOCX 和图片，中文和英文。逐条指出要留意的内容、为什么，以及缺少什么。
help-terms-text = 直接给出条款文字，不用文件。
help-terms-place = 您所在的地方，用来查规定：CN、US、GB-ENG、IN 等。
help-terms-debt = 您总共欠多少，如 12000 或 "12000 CNY"，用来把比例换算成金额。
help-terms-debts = 您自己的材料（debts.toml），代替 --debt。
help-terms-on = 按哪一天的规定；不写就是今天。
help-terms-full = 同时显示每条规定。
help-terms-html = 写成一个不加载任何内容的网页文件，不在屏幕上显示。
terms-no-file = 没有可以看的内容。
terms-no-file-next = 请写上文件，如 forbear terms 协议.pdf，或在 --text 后粘贴文字。
terms-debt-unread = 您欠的金额读不出来。
terms-debt-next = 请写金额，如 --debt 12000 或 --debt "12000 CNY"。
