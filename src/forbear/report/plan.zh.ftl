plan-standing-solvent = 有可行的计划：每期最低还款都能按时付，每笔债务都能还清。
plan-standing-tight = 有计划，但很紧：每笔债务都能还清，不过有的月份付不齐全部最低还款。
plan-standing-insolvent = 以现有的钱，没有任何计划能履行全部约定，这里也不编造计划。很多人都遇到过这种情况，也有走出来的办法。
plan-ends = 最后一笔债务在{ $month }还清，共 { $months } 个月。到那时，除今天所欠之外还要付 { $cost }。
plan-proved = 已经证明（仅差分位取整）：没有别的计划错过更少的最低还款，也没有同样少而花费更低的。
plan-note-time = 这是已知最好的计划，但尚未证明。{ $known ->
    [yes] 更好的计划最多再省 { $gap }。
   *[other] 更好的计划能再省多少，还不知道。
 }
plan-note-no-solver = 这是简单办法里最好的，但没有证明：没有安装求解器。安装命令：pip install "forbear[plan]"
plan-note-long = 这是简单办法里最好的，但没有证明：它需要 15 年以上。
plan-note-endless = 任何简单办法都还不完。
plan-same-as = 直接按“{ $way }”还，结果相同。
plan-cheaper-than = 比简单办法里最好的“{ $way }”少花 { $saved }。
plan-misses-less = 简单办法里最好的“{ $way }”会多错过 { $more } 次最低还款。
plan-settles = 它在{ $month }接受“{ $debt }”的减免结清方案，免除 { $forgiven }。付款前请拿到书面方案，并问清它在征信记录里怎样显示。
plan-short-essentials = { $count ->
    [1] { $first }基本生活开支不够，缺 { $most }。
   *[other] 有 { $count } 个月基本生活开支不够，从{ $first }到{ $last }；一个月最多缺 { $most }。
 }基本生活先于任何债务。
plan-short-priority = { $count ->
    [1] { $first }优先债务无法按约支付，缺 { $most }。
   *[other] 有 { $count } 个月优先债务无法按约支付，从{ $first }到{ $last }；一个月最多缺 { $most }。
 }
plan-short-minimums = { $count ->
    [1] { $first }付不齐最低还款，有 { $most } 未付。
   *[other] 有 { $count } 个月付不齐最低还款，从{ $first }到{ $last }；一个月最多有 { $most } 未付。
 }
plan-short-kept = { $month }计划留下 { $money }：它不够付那笔最低还款，以后要用。如果债权人愿意把这个月算作已还，可以提出先付这一部分。
plan-tokens = 如果这也太多，每月给每位债权人象征性地付 { $token }，可以保持沟通。任何付款或提议都等于承认债务：请先核对旧债是否可能已过诉讼时效。
plan-no-money = 这个月没有能还债的钱。不要从吃饭、房租、水电里挤钱去承诺。
plan-relief-lower-rates = 利息降低 { $percent }%
plan-relief-lower-rates-all = 不计利息
plan-relief-lower-minimums = 最低还款降低 { $percent }%，也就是期限更长
plan-relief-lower-minimums-all = 没有最低还款
plan-relief-freeze-and-lower-minimums = 停止计息，并且最低还款降低 { $percent }%
plan-relief-freeze-and-lower-minimums-all = 既不计息也没有最低还款
plan-relief-lower-balances = 免除余额的 { $percent }%
plan-relief-lower-balances-all = 全部免除这些债务
plan-relief-freeze-and-lower-all-minimums = 停止计息，并且每位债权人（包括优先债务）的最低还款都降低 { $percent }%
plan-relief-freeze-and-lower-all-minimums-all = 所有债权人（包括优先债务）既不计息也没有最低还款
plan-relief-more-money = 不需要让步，但每月多 { $money } 用来还债
plan-months = 逐月还款（{ $currency }）
plan-legend = * 还清这笔债务；! 少于最低还款
plan-more-months = 还有 { $count } 个月；加 --whole 全部显示。
plan-beside = 各种办法对照（{ $currency }）
plan-column-month = 月份
plan-column-kept = 留存
plan-column-way = 办法
plan-column-missed = 错过的最低还款
plan-never = 无法按时
plan-way-optimal = 最好的计划
plan-way-avalanche = 利率最高的先还
plan-way-snowball = 金额最小的先还
plan-way-pro-rata = 按比例分摊
plan-way-minimums-only = 只付最低还款
plan-way-own-order = 您自己的顺序
plan-way-token-payment = 一年象征性还款
plan-strain-income-down = 收入减少 { $percent }%
plan-strain-rates-up = 利率上升 { $percent } 个百分点
plan-strain-bill = { $month }有一笔 { $money } 的意外开支
plan-strain-holds = { $what }：债务仍能还清，花费 { $cost }；{ $missed ->
    [0] 不会错过最低还款
   *[other] 会错过 { $missed } 次最低还款
 }
plan-strain-breaks = { $what }：债务无法按时还清
plan-strain-essentials = { $what }：基本生活开支不够
plan-slack = 每月最多少 { $money }，仍能付齐每期最低还款。
plan-reserve = 有余地之后可以先攒的备用金：{ $money }，即未来一年里最贵的一个月的基本生活开支。计划里没有为它留钱。
plan-title = 您的还款计划
plan-step-solvent = { $month }要付的
plan-step-tight = 下一步：在{ $month }之前
plan-step-insolvent = 下一步
plan-step-ask = 请先与“{ $debts }”商量，请对方同意{ $month }少还，并索要书面答复。
plan-step-advice = 在提出或签署任何东西之前，先和免费或非营利的顾问谈一谈。{ $who }
plan-pay = 向{ $debt }付 { $money }
plan-pay-by = { $day }前向{ $debt }付 { $money }
plan-pay-nothing = 这个月没有要付的。
plan-due-day = { $debt }（{ $day }日前）
plan-why = 为什么是这个计划
plan-cost-is = 其中{ $parts }。
plan-part-interest = 利息 { $money }
plan-part-fees = 逾期费 { $money }
plan-part-penalties = 提前还款违约金 { $money }
plan-part-forgiven = 减去债权人免除的 { $money }
plan-short = 哪里缺钱
plan-offers = 可以如实提出多少
plan-offers-from = 用{ $month }可用于还债的 { $money }：优先债务在先，其余按所欠比例分摊。
plan-concessions = 怎样才够：任选其一（优先债务按约支付）
plan-relief-more-money-all = 每月更多的钱
plan-relief-not-enough = 单独都不够：{ $what }。
plan-routes = 正式程序与保护
plan-routes-nation = 英格兰和威尔士、苏格兰、北爱尔兰各有自己的程序：请加 --place GB-ENG、GB-SCT 或 GB-NIR。
plan-routes-place = 以上按“{ $place }”列出；可以用 --place 指定其他地方。
plan-source = 出处：{ $reference }（{ $sure }）
plan-source-more = 出处
plan-helpers = 可以找谁
plan-helpers-none = forbear 不知道这个地方的顾问。可以向政府服务窗口、图书馆或法律援助机构打听免费的债务咨询。
plan-agency = { $name }（{ $reach }）：{ $says }
plan-ways = 各种简单办法
plan-no-way = 各种简单办法也都无法按时还清。
plan-changes = 有和没有您问的变化（{ $currency }）
plan-change-none = 不变
plan-change-extra = { $month }额外付 { $money }
plan-change-income = 从{ $month }起每月多 { $money }
plan-still-insolvent = 仍无计划
plan-column-change = 变化
plan-column-saved = 节省
plan-column-cost = 花费
plan-column-last = 全部还清
plan-column-first = 第一笔还清
plan-column-after = 几个月后
plan-column-interest = 利息
plan-column-fees = 逾期费
plan-column-penalties = 提前还款
plan-column-forgiven = 免除
plan-column-creditor = 债权人
plan-column-owed = 所欠
plan-column-share = 按比例
plan-column-token = 象征性
plan-column-together = 合计
plan-owed = 所欠随时间的变化
plan-owed-says = 从今天的 { $first } 下降的各条线；最好的计划在{ $month }归零。数字见下表。
plan-owed-table = 若干个月后所欠（{ $currency }）
plan-now = 现在
plan-interest = 各种办法的利息
plan-interest-says = 从 { $low }（“{ $least }”）到 { $high }（“{ $most }”）的条形。数字见下表。
plan-interest-table = 利息与费用（{ $currency }）
plan-strain = 如果出了意外（按利率最高的先还来算）
plan-room = 余地
plan-out-of-time = 时间用完，没有全部试完，可能还有更好的答案；可以用 --seconds 给更多时间。
plan-rules = 按月计算，先计息后还款，精确到分。不借新债，也不故意错过最低还款。
plan-sheet = 计划
plan-sheet-debt = 债务{ $number }
plan-sheet-how = 金额单位：{ $currency }。黄色的格子可以改：还款、某个月的钱、余额。其余都会重新计算。
plan-sheet-own = forbear 算出的花费
plan-sheet-difference = 差额
plan-sheet-money = 可还债的钱
plan-column-together-owed = 共欠
plan-sheet-balance = 开始时所欠
plan-sheet-fee = 逾期费
plan-sheet-early = 提前还款违约金比例
plan-column-before = 期初所欠
plan-column-rate = 年利率
plan-column-minimum = 最低还款
plan-column-offer = 结清方案
plan-column-pay = 还款
plan-column-noted = 记下的利息
plan-column-back = 补计利息
plan-column-left = 期末所欠
plan-list-separator = {"；"}
