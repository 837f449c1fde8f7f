unsafe-private-account = 有 { $count } 条消息要求付款到个人或陌生账户。合同中写明的放贷机构自己的账户才是安全的。
unsafe-credentials = 有 { $count } 条消息索要验证码、密码或证件，而收款并不需要这些。
unsafe-scam = 这条消息的写法像是为了骗人。是否为放贷机构所发，可以通过您已知的官方渠道核实。
unsafe-signs = 发送者或链接看起来有些不真实。是否为放贷机构所发，可以通过您已知的官方渠道核实。
step-sign = “{ $words }”：{ $detail }
missing-lender-word = 放贷机构自己的答复：是否发过这条消息。请通过您已有的应用、卡片或合同上的联系方式询问。
