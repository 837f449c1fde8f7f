## 发信人或链接可能是假冒的迹象

signal-direction-characters = 含有改变文字方向的隐藏字符，显示出来的和实际内容不同。
signal-invisible-characters = 词语或链接中夹有看不见的字符。
signal-mixed-scripts = 一个词里混用了两种外形相似的字母。
signal-ip-address-link = 链接指向一串数字地址，而不是域名。
signal-credentials-in-link = 链接的 @ 前面写着另一个名称，真正起作用的只是 @ 后面的部分。
signal-unusual-port = 链接使用了不常见的端口。
signal-punycode-domain = 链接的域名用编码写成，显示的字母和实际不同。
signal-foreign-letters-domain = 链接的域名含有其他文字或带符号的字母。
signal-link-shortener = 短链接看不出通向哪里。
signal-unusual-ending = 链接的后缀常被短期网页使用。单独看只是弱迹象。
signal-program-download = 链接会下载一个程序。
signal-lookalike-domain = 链接的域名和某个知名机构的官方域名几乎一样。
signal-brand-in-other-domain = 链接里有知名机构的名称，但域名不是该机构已知的域名。
signal-brand-domain-mismatch = 信息自称来自某个知名机构，但链接不是该机构已知的域名。
signal-number-abroad = 号码来自另一个国家或地区。
signal-mobile-number-of-institution = 自称是银行或机关，但用的是个人手机号码。
signal-free-mail-of-institution = 自称是知名机构，但来自免费电子邮箱。
signal-sender-mismatch = 发信名称属于另一家机构，不是信息中所说的机构。
signal-private-payment = 要求付款到私人账户或钱包。
signal-wallet-address = 给出了加密货币钱包地址。
