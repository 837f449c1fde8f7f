help-plan =
    根据案例文件做还款计划：收入、生活开支、各笔债务。
    显示最好的计划和理由、逐月还款，以及各种简单办法的对照。
    如果做不出计划，会直说，并列出可以提出多少、怎样才够。
help-plan-extra = 看一笔额外还款会带来什么变化，例如 2027-03=500。
help-plan-whole = 显示每一个月。
plan-extra-unread = 读不懂这笔额外还款，或者月份不在计划之内。
plan-extra-next = 请写月份和金额，例如 --extra 2027-03=500。
plan-event = 向 { $debt } 付 { $amount }
plan-event-last = 向 { $debt } 付 { $amount }（结清；请先问清准确金额并索要凭证）
help-plan-seconds = 全部计算最多用多少秒。
help-plan-ics = 同时把还款写成日历文件。
help-plan-html = 同时把计划连同图写成一个不加载任何东西的网页。
help-plan-xlsx = 同时把计划写成会自己计算的电子表格。
help-plan-income = 看每月多一笔收入会带来什么变化；用 --from 说明从哪个月起。
help-plan-from = 新收入的第一个月，例如 2027-03。
help-plan-place = 您住在哪里，用来列出正式程序和顾问（CN、GB-ENG、US、IN 等）。
plan-wrote = 已写入 { $file }。
plan-not-written = { $file } 没有写，因为没有可写的计划。--html 的网页里有可以提出的金额和可以找谁。
plan-place-unknown = forbear 不知道“{ $place }”的法律，改用货币所在的国家。
plan-income-unread = 读不懂这笔新收入，或者月份不在计划之内。
plan-income-next = 请写金额和月份，例如 --income 400 --from 2027-03。
plan-phase-simple = 正在试各种简单办法……
plan-phase-best = 正在找最好的计划……
plan-phase-changes = 正在试您问的变化……
plan-phase-enough = 正在找怎样才够……
plan-phase-strain = 正在试计划能承受多少……
