## 发信人做了什么、以什么相威胁（行为标记）

flag-threat-of-arrest = 提到警察、拘捕令或抓捕。
flag-threat-of-lawsuit = 表示可能采取或已经准备采取法律行动。
flag-threat-home-visit = 表示会有人到家里或工作单位来。
flag-contacts-third-parties = 发给了债务人以外的人，或者威胁要联系其他人。
flag-discloses-to-third-party = 把债务告诉了其他人，或者威胁要告诉其他人。
flag-public-shaming = 威胁要让本人当众难堪。
flag-insults = 含有侮辱本人的话。
flag-violence = 威胁要造成伤害。
flag-credit-report-threat = 表示不还款会影响信用记录。
flag-impersonates-authority = 自称是警察、法院或政府部门。仅凭这条信息无法判断是否属实。
flag-false-urgency = 给出很短的时限，并和严重后果或即将失效的优惠连在一起。
flag-asks-for-credentials = 索要验证码、密码、证件、登录信息，或者要求安装应用。
flag-private-account-payment = 要求付款到私人账户或钱包，或者用加密货币、礼品卡付款。
flag-unlicensed-collector-hint = 有迹象表明催收方可能没有资质。
flag-no-identification = 既没有写明债权人，也没有写明催收方。
