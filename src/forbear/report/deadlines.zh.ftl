deadlines-none = 没有已知的期限。如已收到文书，请给出收到的日期：--received 2026-05-01。
deadlines-passed = 已过；请马上询问还能怎么办
deadlines-left = { $days ->
    [0] 今天
    [1] 明天
   *[other] 还有{ $days }天
}
deadlines-missed = 如果错过：{ $what }
deadlines-reminders = 提醒日期：{ $days }
deadlines-care = 文书上写明的日期优先。请提前几天办理，邮寄需要时间。
deadlines-discreet = 提醒
deadlines-no-court-rule = 没有{ $place }答复法院的期限资料。如收到法院文书，日期写在文书上：请在此之前向法院答复；找不到时请询问法院或法律援助机构。
