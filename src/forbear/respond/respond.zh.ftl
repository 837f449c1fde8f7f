## 不写某封信的原因

refusal-no-kind = 没有名为 { $kind } 的信件。运行 `forbear letter` 可查看全部种类。
refusal-not-here = 这封信在{ $place }没有用处：它所依据的规则在当地不存在。
refusal-court = 已有法院文书，或信息中提到法院文书。请按文书上的日期向法院答复；写信给对方不会停止这个期限。请查看 `forbear deadlines`，并咨询法律援助机构。
refusal-scam = 这可能是欺诈。回复只会让对方知道有人在看。请通过您原本知道的渠道向贷款机构本身核实。
refusal-nothing-asked = 这里没有人向您要钱，无需答复。
refusal-admits-unknown = 这封信会承认债务，而您的凭据没有显示这笔债务是您的。请先索取合同（`documents_request`），或把债务补充到您的凭据中。
refusal-admits-paid = 这封信会承认债务，而按您的凭据已经还清：请用 `dispute_paid`。
refusal-admits-old = 这封信会承认债务，而按您的凭据，对方可以起诉的期间已经结束。{ $effect ->
    [revives] 在当地，这样的承诺或还款可能使您失去现有的抗辩。
    [gone] 在当地，到那时债务本身已经消灭。
    [restarts] 在当地，期间进行中的还款或承认会使其重新计算，无法排除这里也会如此。
   *[unknown] 承诺或还款有什么影响，这里无法确定。
  }请先请免费顾问核对日期。如仍要写，请加 --knowing。
refusal-no-rule = 这封信所依据的规则在{ $on }于当地尚未生效或已失效。
refusal-not-bound = 这封信所依据的规则（{ $reference }）不约束{ $whom }：它针对其他类型的贷款机构或催收方。
refusal-without-claim = 没有提供这封信可以答复的信息或来电。请在命令中给出信息来源。
refusal-without-paid = 您的凭据没有显示已经还清。请把还款写入 debts.toml（--debts），或先索取明细（`documents_request`）。
refusal-without-amount-differs = 按您的凭据，对方要求的金额并无不同，或凭据不足以判断。请先索取明细（`documents_request`）。
refusal-without-others-told = 信息中没有显示他人被联系或受到此类威胁。
refusal-without-old = 您的凭据没有显示按各种算法时效都已届满。说得太早对您不利。
refusal-without-debt = 您的凭据中没有这笔债务。请用 --debts 或 --plan（加 --debt）提供，或用 --fact creditor=... 写明贷款机构。
refusal-without-plan = 这封信的数字来自还款计划。请先制定计划，再用 --plan CASE.toml 提供。
refusal-without-card = 这封信用于信用卡，而您的凭据没有显示信用卡（debts.toml 中 kind = "card"）。
refusal-with-known-debt = 您自己的凭据中有这笔债务，这样写与事实不符。
refusal-with-other-person = 这是别人的债务，请用 `wrong_person`。
refusal-with-no-debt = 您的凭据中没有这笔债务，请用 `dispute_not_mine` 或 `documents_request`。
refusal-with-scam = 这可能是欺诈，请不要回复。
refusal-more-than-left = 每期需要{ $amount }，而按您的计划每月只剩{ $left }可用于全部债务。请延长期数，或按比例提出方案（`pro_rata_offer`）。
refusal-nothing-left = 按您的计划，除去生活开支后没有余钱（{ $left }），无法如实提出还款金额。请说明困难（`hardship`），并咨询免费顾问。
refusal-which-debt = 指计划中的哪一笔债务？请用 --debt 写明：{ $ids }。
refusal-complain-first = 在当地，须先给公司答复的时间，该机构才受理投诉。请先向公司投诉（`complaint_company`），再用 --fact complained_on=2026-05-01 写明日期。
refusal-settles-too-much = 结清金额{ $settlement }并不少于按您的记录所欠的{ $balance }。
refusal-day = { $fact } 的日期（{ $day }）与{ $on }的信不符。
refusal-months = { $months }个月超过规则允许的上限（{ $most }个月）。
refusal-too-early = 须先给公司答复的时间，到{ $opens }为止，或已有最终答复（--fact answered_on=...），该机构才受理投诉。
refusal-too-long = 这段文字需要{ $count }条短信，最多{ $most }条。

## 发出前须知

warning-admits = 这封信会承认债务。{ $old ->
    [yes] 按您的凭据，对方可以起诉的期间已经结束。
    [perhaps] 这笔债务在法律上有多久，尚未确定。
   *[no] 对方可以起诉的期间仍在进行。
  }{ $effect ->
    [revives] 在当地，期间内的还款或承认会使其重新计算；期满后的承诺，有时还包括还款，可能使已过时效的请求恢复。
    [gone] 在当地，期满前的还款或承认会使期间重新计算；期满后债务即消灭。
    [restarts] 在当地，期满前的还款或承认会使期间重新计算。
   *[unknown] 还款或承认在当地有什么影响尚不清楚，取决于所在的州或地区。
  }
warning-plan-unfinished = 时间用完，尚未尝试全部方案，再次运行可能得到不同的还款金额。可用 --seconds 给更多时间。
warning-court = 这不是对法院文书的答复。请按文书上的日期向法院答复。
warning-letter-of-claim = 已有起诉前的索赔函。请用其所附表格按期答复，本信可以一并寄出。
warning-violence = 您受到了威胁。如有危险，请先报警。
warning-known-channel = 只寄到您原本知道的地址（合同或贷款机构官方页面上的），不要寄到信息中的地址。
warning-bound-unknown = 该规则是否约束{ $whom }尚不确定：它针对替他人催收的人。
warning-true = 请逐句阅读，确认每一句都符合您的情况再寄出；可以修改或删去任何内容。
warning-keep-proof = 请保留副本和寄送凭证（挂号或快递回执，或带时间的电子邮件）。
warning-call = 在您所在的地方，通话录音可能需要对方同意。

## 无法读取的内容

problem-letter-fact-unknown = 信件没有这一项。`forbear letter 种类` 会说明需要什么。
problem-letter-fact-text = 无法读取。
problem-letter-fact-lines = 无法读取。
problem-letter-fact-money = 无法把“{ $text }”读作金额。请写成 1250.00 这样的形式。
problem-letter-fact-day = 无法把“{ $text }”读作日期。请写成 2026-05-01 这样的形式。
problem-letter-fact-number = 无法把“{ $text }”读作1至600之间的数字。
problem-letter-fact-long-number = 其中有一串很长的数字。信件不写银行卡号、账号或身份证号，最后四位就够了。

## 期限

deadline-payment-order-answer = 就支付令清偿，或向法院书面提出异议
deadline-court-answer = 就法院的起诉文书作出答复
deadline-court-answer-summary = 如为简易程序，办理应诉
deadline-pre-action-reply = 答复起诉前的索赔函
deadline-dispute-window = 书面提出争议
deadline-billing-error = 书面提出信用卡账单错误
deadline-offer = 答复{ $who }的方案
deadline-answer = 按规则，对方应答复您{ $sent }的信
deadline-answer-suggested = 如您{ $sent }的信仍无回音，请催促
deadline-counted = 自{ $on }起{ $days }{ $business ->
    [yes] 个工作日
   *[no] 天
  }，至{ $last }。
deadline-holiday = { $last }不是工作日，{ $by }办理较为稳妥。
deadline-asked-by = 对方写明的日期：{ $by }。
deadline-in-message = 日期见对方信息。
deadline-in-offer = { $on }的方案有效至{ $by }。
missed-payment-order-answer = 对方可以申请强制执行。
missed-court-answer = 法院可能在未听取您意见的情况下作出裁判。
missed-pre-action-reply = 对方可能不再通知即起诉。
missed-dispute-window = 仍可提出争议，但对方不必在核实期间停止催收。
missed-billing-error = 发卡机构不再有义务按这条规则核查。
missed-offer = 该方案失效，可以请求新的方案。
missed-answer = 没有损失，可以寄出下一封信。

## 协商

unwritten-offer = 方案本身没有书面文件。
unwritten-closes-account = 付清后债务即了结，没有剩余。
unwritten-interest-frozen = 按约履行期间停止计收利息和费用。
unwritten-credit-file = 如何报送征信。
unwritten-rest-not-sold = 任何部分都不出售或转让。
unwritten-collection-stops = 按约履行期间停止催收。
round-pay-as-agreed = 已达成书面协议：请按约还款到文件载明的账户，并保留每张回执。
round-confirm-first = 已口头达成但没有书面文件：请要求确认，在此之前不付款。
round-offer-lapsed = 对方的方案已于{ $until }到期。您可以按自己的计划提出方案。
round-ask-in-writing = 对方提出了方案，但不是书面的：请先要求书面文件再答复。
round-weigh-and-answer = 请把方案与您的计划对照，再书面接受、拒绝或提出新的方案。
round-refused = 没有达成一致。您可以投诉、提出其他方案，或请免费顾问代为联系。
round-wait = 等待对方答复，至{ $until }。
round-remind = 自{ $since }以来没有回音：请书面催促。
round-complain = 自{ $since }以来没有回音，催促后也没有：请向该公司投诉。
