report-title = 收到了什么，是否站得住脚
report-read = 已读取 { $messages } 条信息、{ $calls } 次通话；以 { $day } 为准判断。
report-no-law = forbear 不了解这个地区（{ $place }）的法律，因此没有套用任何规则。请用 --place 指明您所在的地区，例如 --place CN、US-NY、GB 或 IN。
report-place-assumed = 您没有说明所在地区，这里按{ $place }来读。如果不对，请用 --place 重新运行。
report-nothing-read = 没有读到任何内容，因此暂时无法判断。
report-no-claims = 这些信息都没有要求您偿还欠款。
report-claims = 它们分属 { $count } 笔不同的主张，每笔一页。请一笔一笔来。
report-problems = 有 { $count } 处内容无法读取
report-others = 以下信息没有要求您做什么
report-private = 没有任何内容离开这台电脑。请原样保留原始信息：它们是您的证据。
report-more = 如何得出，以及全部规则
claim-papers = 能说明问题的材料
report-not-advice = 以上是信息，不是法律意见。forbear 可能出错；在采取会花钱或影响权利的步骤之前，请咨询有资质的人。

claim-title = { $who }
claim-title-amount = { $who }要求支付 { $amount }
claim-step = 您的下一步
claim-letter = forbear 可以代拟这封信：forbear letter { $kind } --claim { $number }，附上同样的文件和材料。
claim-step-by = 您的下一步（{ $day }之前）
claim-step-suggested = 您的下一步（建议在{ $day }之前）
claim-title-relayed = 有人向{ $who }提起了您的债务
claim-arrived = 收到了什么
claim-what = 这是什么
claim-asks = 它要求什么
claim-holds = 站得住脚吗？
claim-care = 关于这些信息，您应当知道
claim-avoid = 不要做什么

sender-unknown = 未署名的发送者
and-more = 另有 { $count } 个
list-separator = 、
then = {" → "}
quote = “{ $text }”
quote-times = { $text }（共 { $count } 次）

arrived-counts = { $messages } 条信息、{ $calls } 次通话，来自{ $who }。
arrived-undated = 来源没有给出时间。
arrived-on = 时间：{ $day }。
arrived-between = 从 { $first } 到 { $last }。
arrived-zone-assumed = 来源没有写明时区，时间按您当地的时间理解。
arrived-older = 更早的 { $count } 条信息没有在此列出。

what-kind = { $kind }（{ $sure }：{ $percent }%）。
what-relayed = 您认识的人告诉您，有人就您的事联系了他们。他们自己没有要求什么。
what-because = 由这些字句看出：{ $words }
what-changed = 信息的性质随时间变化：{ $steps }
sure-very = 很可能
sure-likely = 可能
sure-not = 不确定

kind-not-debt = 与债务无关
kind-payment-reminder = 到期前的还款提醒
kind-overdue-notice = 贷款方发出的逾期通知
kind-collection-demand = 催收方的催款要求
kind-legal-notice = 自称法律程序的信息
kind-third-party-disclosure = 发给他人的、关于债务的信息
kind-scam = 看起来像诈骗的信息
kind-relief-solicitation = 声称可代您处理债务的招揽
kind-loan-marketing = 贷款广告
kind-lender-offer = 贷款方给出的方案，例如延期或减免
kind-transactional = 银行或账户通知

asks-amount = 要求的金额：{ $amount }。
asks-no-amount = 没有写明金额。
asks-changed = 金额有变化：{ $amounts }
asks-due = 称到期日为 { $day }。
asks-by = 要求在 { $day } 之前答复或付款。
asks-overdue = 称已逾期 { $days } 天。
asks-collector = 以“{ $who }”的名义发出。
asks-link = 信息中有链接 { $link }（已改写，避免误点）。

holds-no-papers = 您没有提供自己的材料，因此无法核对金额。请用 --debts 补充。
standing-matched = 这与您材料中的一笔债务相符。
standing-wrong-amount = 这与您材料中的一笔债务对应，但金额不一致。
standing-already-paid = 按您的材料，这笔钱已经还过。
standing-not-recognised = 您的材料中没有这笔债务。
standing-counted-twice = 同一笔债务似乎被重复主张。
standing-too-old = 这笔债务可能已过久，未必能通过法院强制。答复之前需要先核实。
standing-not-enough-papers = 材料不足，无法判断这笔钱是否真的欠着。
standing-relayed = 这里没有要求付款。债务被告诉了别人，这一点值得留作证据。
standing-doubtful = 看起来像诈骗。背后是否真有债务，只有放贷机构和您自己的材料能说明。
standing-nothing-asked = 这条信息没有要求偿还债务。
rule-line = 规则：{ $rule }（{ $reference }；自 { $since } 起施行；{ $confidence }）
day-unknown = 未记录的日期
confidence-verified = 来源已核对
confidence-known = 来源未核对

others-kind = { $kind }：{ $count } 条
