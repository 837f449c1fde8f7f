rounds-title = 关于该债务的协商：{ $debt }
rounds-by = （{ $day }前）
rounds-letter = 所需信件：forbear letter { $kind }
rounds-move = { $number }. { $on }，{ $by ->
    [person] 您的方案
   *[creditor] 对方的方案
}（{ $answer ->
    [open] 待答复
    [accepted] 已接受
    [refused] 被拒绝
    [lapsed] 已失效
   *[countered] 已提出其他方案
}；{ $writing ->
    [yes] 有书面文件
   *[no] 没有书面文件
}）
rounds-total = 总计{ $amount }
rounds-monthly = 每月{ $amount }
rounds-months = { $months }个月
rounds-costs = 总共支付：{ $amount }
rounds-plan = { $side ->
    [above] 比您计划中对这笔债务的还款总额多{ $amount }。
    [below] 比您计划中对这笔债务的还款总额少{ $amount }。
   *[same] 与您计划中对这笔债务的还款总额相同。
}
rounds-month = { $side ->
    [above] 每月比您计划中目前用于这笔债务的金额多{ $amount }。
    [below] 每月比您计划中目前用于这笔债务的金额少{ $amount }。
   *[same] 每月与您计划中目前用于这笔债务的金额相同。
}
rounds-unwritten = 尚无书面文件的内容：
rounds-posting = 已寄：{ $letter }，{ $on }，方式：{ $method }，单号：{ $tracking }，凭证：{ $proof }
rounds-no-proof = 尚未留存
