plan-standing-solvent = 有可行的计划：每期最低还款都能按时付，每笔债务都能还清。
plan-standing-tight = 有计划，但很紧：每笔债务都能还清，不过有的月份付不齐全部最低还款。请在那个月到来之前先和债权人商量。
plan-standing-insolvent = 以现有的钱，没有任何计划能履行全部约定，这里也不编造计划。下面列出缺多少、可以如实提出多少、怎样才够。
plan-ends = 最后一笔债务在 { $month } 还清，共 { $months } 个月。到那时，除今天所欠之外还要付 { $cost }。
plan-cost-is = 其中利息 { $interest }，逾期费 { $fees }，提前还款违约金 { $penalties }，减去债权人免除的 { $forgiven }。
plan-proved = 已经证明：除分位取整之外，没有别的计划错过更少的最低还款，也没有同样少而花费更低的。
plan-note-time = 这是已知最好的计划，但尚未证明。{ $known ->
    [yes] 更好的计划最多再省 { $gap }。
   *[other] 更好的计划能再省多少，还不知道。
 }
plan-note-no-solver = 这是简单办法里最好的，但没有证明：没有安装求解器。安装命令：pip install "forbear[plan]"
plan-note-long = 这是简单办法里最好的，但没有证明：它需要 15 年以上。
plan-note-endless = 任何简单办法都还不完。
plan-same-as = 直接按“{ $way }”还，结果相同。
plan-cheaper-than = 和简单办法里最好的“{ $way }”相比，少花 { $saved }。
plan-misses-less = 简单办法里最好的“{ $way }”会多错过 { $more } 次最低还款。
plan-settles = 在 { $month } 接受 { $debt } 的结清方案，免除 { $forgiven }。付款前请拿到书面方案，并问清会怎样记入信用报告。
plan-extra = 加上这笔额外还款，最好的计划在 { $month } 结束（提前 { $months } 个月），少花 { $saved }。
plan-short-essentials = { $count ->
    [1] { $first }基本生活开支不够，缺 { $most }。
   *[other] 有 { $count } 个月基本生活开支不够，从 { $first } 到 { $last }；一个月最多缺 { $most }。
 }基本生活先于任何债务。
plan-short-priority = { $count ->
    [1] { $first }优先债务无法按约支付，缺 { $most }。
   *[other] 有 { $count } 个月优先债务无法按约支付，从 { $first } 到 { $last }；一个月最多缺 { $most }。
 }
plan-short-minimums = { $count ->
    [1] { $first }付不齐最低还款，有 { $most } 未付。
   *[other] 有 { $count } 个月付不齐最低还款，从 { $first } 到 { $last }；一个月最多有 { $most } 未付。
 }
plan-short-kept = { $month }计划留下 { $money }：它不够付那笔最低还款，以后要用。如果债权人愿意把这个月算作已还，可以提出先付这一部分。
plan-offers = 用 { $month } 的 { $money } 可以向每位债权人提出的金额：优先债务在先，其余按所欠比例。
plan-tokens = 如果这也太多，每月给每位债权人象征性地付 { $token }，可以保持沟通。这也等于承认债务：请先核对旧债是否可能已过诉讼时效。
plan-no-money = 这个月没有能还债的钱。不要从吃饭、房租、水电里挤钱去承诺。
plan-concessions = 怎样才够（任选其一；用简单的还款办法逐一试算得出）：
plan-relief-lower-rates = 利息降低 { $percent }%
plan-relief-lower-rates-all = 完全不计利息
plan-relief-lower-minimums = 最低还款降低 { $percent }%，也就是期限更长
plan-relief-lower-minimums-all = 完全没有最低还款
plan-relief-freeze-and-lower-minimums = 停止计息，并且最低还款降低 { $percent }%
plan-relief-freeze-and-lower-minimums-all = 停止计息并且没有最低还款
plan-relief-lower-balances = 免除余额的 { $percent }%
plan-relief-lower-balances-all = 免除其他全部债务
plan-relief-freeze-and-lower-all-minimums = 停止计息，并且每位债权人（包括优先债务）的最低还款都降低 { $percent }%
plan-relief-freeze-and-lower-all-minimums-all = 所有债权人都停止计息并且没有最低还款
plan-relief-more-money = 每月再多 { $money }
plan-relief-more-money-all = 更多的钱
plan-relief-not-enough = { $what }：单靠这一项不够
plan-months = 逐月还款（{ $currency }）
plan-legend = * 还清这笔债务   ! 少于最低还款
plan-more-months = 还有 { $count } 个月；加 --whole 全部显示。
plan-beside = 各种办法对照（{ $currency }）
plan-column-month = 月份
plan-column-kept = 留存
plan-column-way = 办法
plan-column-cost = 花费
plan-column-last = 全部还清
plan-column-first = 第一笔还清
plan-column-missed = 错过的最低还款
plan-never = 无法按时
plan-way-optimal = 最好的计划
plan-way-avalanche = 利率最高的先还
plan-way-snowball = 金额最小的先还
plan-way-pro-rata = 按比例分摊
plan-way-minimums-only = 只付最低还款
plan-way-own-order = 您自己的顺序
plan-way-token-payment = 一年象征性还款
plan-strain = 如果出了意外（按利率最高的先还来算）：
plan-strain-income-down = 收入减少 { $percent }%
plan-strain-rates-up = 利率上升 { $percent } 个百分点
plan-strain-bill = { $month } 有一笔 { $money } 的意外开支
plan-strain-holds = { $what }：债务仍能还清，花费 { $cost }；{ $missed ->
    [0] 不会错过最低还款
   *[other] 会错过 { $missed } 次最低还款
 }
plan-strain-breaks = { $what }：债务无法按时还清
plan-strain-essentials = { $what }：基本生活开支不够
plan-slack = 余地：每月最多少 { $money }，仍能付齐每期最低还款。
plan-reserve = 可以先攒的备用金：{ $money }，相当于一个月的基本生活开支。
plan-help = 免费的顾问每天都在处理这样的情况，也可能知道能得到保护的正式程序：请看“forbear helpers”。不要借新债还旧债。
plan-rules = 按月计算，先计息后还款，精确到分。不借新债，也不故意错过最低还款。这是计算，不是法律意见。
