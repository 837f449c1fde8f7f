court-paper = { $on }似乎收到了{ $paper ->
    [payment_order] 法院的支付令
   *[court] 法院文书
}。{ $passed ->
    [yes] 从那天算起，答复期限大约在{ $by }已经届满：请今天就询问法院或律师还能做什么。
   *[no] 从那天算起，请在{ $by }之前书面答复。
}
court-paper-undated = { $on }似乎收到了法院文书。答复期限写在文书上；请今天就阅读文书，并询问法院。
court-letter-of-claim = { $on }收到了诉前函。{ $passed ->
    [yes] 答复期限大约在{ $by }已经届满：请在对方起诉之前尽快答复。
   *[no] 从那天算起，请在{ $by }之前答复；法院还没有作出任何决定。
}
court-letter-of-claim-undated = { $on }收到了诉前函。法院还没有作出任何决定；答复期限写在函中。
court-letter-only = { $on }的消息提到法院或律师。从文字看，它是一封函件，不是法院文书，不会由此起算法院的期限。是否真有案件，可以向法院核实。
step-deadline = 自{ $on }起 { $days } 天，到{ $last }为止。
step-deadline-holiday = { $last }不是工作日，因此以之前的最后一个工作日为准：{ $by }。
step-deadline-paper = 文书上写明的日期优先；如果文书本身在另一天送达，以送达之日起算。
missing-court-word = 法院的答复：是否确有这个案件。请使用法院公开的电话或地址，不要用消息里的。
