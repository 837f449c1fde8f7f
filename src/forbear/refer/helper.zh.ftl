helper-verdict-red = 至少有一个回答是陷阱的迹象。不要付钱、签字或交出任何东西；先找免费的顾问，也请自己和贷款方联系。
helper-verdict-amber = 有的问题还没弄清，或不太寻常。先问清楚；诚实的人不会介意您多花一天。
helper-verdict-green = 问题都有了回答，没有发现不利之处。签字之前仍请看清条款（forbear terms），也请继续自己和贷款方联系。
helper-forged-proof = 他们是否提供或索要虚假材料（病历、贫困证明、报警回执），或教您编造投诉？{ $answer ->
    [trap] 是。使用伪造材料的人自己也可能受处罚。
    [fine] 否。
    [ask] {""}
   *[open] 还没有回答。
}
helper-holds-id-or-card = 他们是否要保管您的身份证、银行卡或电话卡？{ $answer ->
    [trap] 是。有了这些，别人就能以您的名义借钱和付款。
    [fine] 否。
    [ask] {""}
   *[open] 还没有回答。
}
helper-wants-codes = 他们是否要您的密码、短信验证码，或要看、要控制您的屏幕？{ $answer ->
    [trap] 是。这些能打开您的账户。
    [fine] 否。
    [ask] {""}
   *[open] 还没有回答。
}
helper-fee-before-result = 是否在有结果之前就要付钱？{ $answer ->
    [trap] 是。先付的钱最容易要不回来。
    [fine] 否。
    [ask] {""}
   *[open] 还没有回答。
}
helper-guaranteed-result = 他们是否保证结果：减免、洗白征信、停止催收？{ $answer ->
    [trap] 是。这些只有贷款方或法院才能决定。
    [fine] 否。
    [ask] {""}
   *[open] 还没有回答。
}
helper-stop-talking = 他们是否叫您不要和贷款方联系，或停止还款？{ $answer ->
    [trap] 是。这期间利息和诉讼都可能增加，而您不会知道。
    [fine] 否。
    [ask] {""}
   *[open] 还没有回答。
}
helper-claims-office = 他们是否自称来自政府、法院、公安或银行，或与之合作？{ $answer ->
    [trap] 是。请用您自己查到的号码问那个单位。
    [fine] 否。
    [ask] {""}
   *[open] 还没有回答。
}
helper-private-account = 钱是否要付到个人账户、二维码或钱包，而不是机构自己的账户？{ $answer ->
    [trap] 是。这样的付款很难追查或退回。
    [fine] 否。
    [ask] {""}
   *[open] 还没有回答。
}
helper-loan-for-fee = 是否要您借款或刷卡来付他们的费用？{ $answer ->
    [trap] 是。这等于又添一笔新债。
    [fine] 否。
    [ask] {""}
   *[open] 还没有回答。
}
helper-fee-on-debt = 费用是否按您全部欠款的比例收，不论结果如何？{ $answer ->
    [trap] 是。事情没有好转，他们照样收钱。
    [fine] 否。
    [ask] {""}
   *[open] 还没有回答。
}
helper-money-held-by-them = 您存下的钱是否放在由他们而不是由您控制的账户？{ $answer ->
    [trap] 是。存下的钱应当一直是您的。
    [fine] 否。
    [ask] {""}
   *[open] 还没有回答。
}
helper-in-register = 您是否自己在官方登记系统里查到了他们？{ $answer ->
    [trap] 否。应当登记而没有登记的，不要付钱。
    [fine] 是。
    [ask] {""}
   *[open] 还没有回答：付钱之前先查。
}
helper-fee-from-saving = 费用是否按减免或退回的金额分成？{ $answer ->
    [trap] 是。请问清比例是多少、按什么算、是否允许这样收。
    [fine] 否。
    [ask] {""}
   *[open] 还没有回答。
}
helper-power-of-attorney = 他们是否要您签授权委托书？{ $answer ->
    [trap] 是。授权应写明哪家贷款方、办什么事，并且您随时可以收回。
    [fine] 否。
    [ask] {""}
   *[open] 还没有回答。
}
helper-came-to-you = 是他们先打电话、发消息或做广告找到您的吗？{ $answer ->
    [trap] 是。请问他们从哪里得到您的号码。
    [fine] 否。
    [ask] {""}
   *[open] 还没有回答。
}
helper-written-contract = 是否与机构签有书面合同，并且可以带回家看？{ $answer ->
    [trap] 否。没有合同，说过的话以后无法证明。
    [fine] 是。
    [ask] {""}
   *[open] 还没有回答。
}
helper-refund-in-writing = 合同里是否写明什么情况下退钱？{ $answer ->
    [trap] 否。
    [fine] 是。
    [ask] {""}
   *[open] 还没有回答。
}
helper-told-cost-and-risk = 签字之前，他们是否讲清总费用、所需时间和可能的后果？{ $answer ->
    [trap] 否。
    [fine] 是。
    [ask] {""}
   *[open] 还没有回答。
}
helper-told-of-free-help = 他们是否告诉您有免费的帮助？{ $answer ->
    [trap] 否。
    [fine] 是。
    [ask] {""}
   *[open] 还没有回答。
}
helper-licence = 他们的执业证号或登记号：{ $answer ->
    [none] 没有给。请要来，自己去查。
    [fits] { $number } 的格式对得上。到底是谁的，只有登记系统才知道。
    [odd] { $number } 不是这类号码的格式。请再问一次，并自己去查。
   *[unknown] { $number }：forbear 不知道这类号码的格式。请自己去查。
}
