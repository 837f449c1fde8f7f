help-plan =
    根据案例文件做还款计划：收入、生活开支、各笔债务。
    显示最好的计划和理由、逐月还款，以及各种简单办法的对照。
    如果做不出计划，会直说，并列出可以提出多少、怎样才够。
help-plan-extra = 看一笔额外还款会带来什么变化，例如 2027-03=500。
help-plan-seconds = 寻找最好计划最多用多少秒。
help-plan-whole = 显示每一个月。
help-plan-ics = 同时把还款写成日历文件。
plan-no-file = 无法打开这个文件。{ $detail }
plan-extra-unread = 读不懂这笔额外还款，或者月份不在计划之内。
plan-extra-next = 请写月份和金额，例如 --extra 2027-03=500。
plan-wrote = 日历已写入 { $file }。
plan-event = 向 { $debt } 付 { $amount }
plan-event-last = 向 { $debt } 付 { $amount }（结清；请先问清准确金额并索要凭证）
