# 浏览器界面上的中文。

web-language = 简体中文
web-neutral = 备忘
web-skip = 跳到内容
web-tools = 语言、目录、离开
web-menu = 目录
web-leave = 离开
web-leave-says = 马上隐藏一切（连按两次 Esc 也可以）。要回来时，请打开 forbear 在它的窗口里写出的新地址。
web-private = 一切都只留在这台设备上。
web-pages = 更多页面
web-page-of = 第 { $at } 页，共 { $pages } 页
web-page-before = 上一页
web-page-after = 下一页
web-save = 保存
web-remove = 移除
web-as-table = 以表格显示
web-to-start = 回到开始
web-group-1 = 先冷静看清
web-group-2 = 您的钱
web-group-3 = 答复
web-group-4 = 找人帮忙
web-group-5 = 这个应用

web-start-menu = 开始
web-start-title = 您收到了什么？
web-start-lead = 先缓一口气。您不需要在这一分钟内答复或付款。把信息放到这里，我们一起看。
web-start-paste = 把信息粘贴在这里
web-start-files = 或者选择文件、截图
web-start-files-hint = 截图、PDF 信函、短信或聊天记录的导出文件、电子邮件都可以，可以一次选多个。
web-start-go = 冷静地看一看
web-start-nothing = 还没有可以看的内容。请粘贴信息的文字，或者选择一个文件。
web-promise-here = 任何内容都不会离开这台设备。
web-promise-account = 不需要账号、姓名或手机号。
web-promise-memory = 除非您要求，否则不会写入磁盘。
web-add-menu = 继续添加
web-add-title = 再添加一条信息或一个文件

web-step-bring = 把让您担心的信息放进来，拍张照片或截图也可以。
web-step-bring-label = 放进来
web-step-nothing = 您放进来的内容里，没有要求您偿还欠款的信息。
web-step-of = { $who }：{ $title }
web-step-to-claim = 看看原因
web-step-to-papers = 记下您的材料怎么写
web-step-to-letters = 准备信函
web-step-to-plan = 做一个能坚持的计划
web-step-to-rounds = 衡量对方的方案
web-step-to-helpers = 寻找免费帮助
web-step-to-evidence = 保存证据
web-step-to-told = 记下谁被告知了

web-claims-title = 对方要求什么，是否站得住脚
web-claims-count = 共有 { $count } 笔不同的主张，请一笔一笔来。
web-claims-open = 站得住脚吗？
web-claims-all = 全部主张
web-claims-messages = 相关的 { $count } 条信息
web-claims-others = 另有 { $count } 条信息没有要求什么
web-place-unknown = forbear 不知道适用哪里的法律，所以没有使用任何规定。
web-place-assumed = 您没有说明居住地，这里按{ $place }来判断。
web-place-is = 按{ $place }的规定判断。
web-place-change = 更改地区

web-arrived-menu = 收到的信息
web-arrived-title = 收到了什么
web-arrived-all = 全部信息
web-arrived-sources = 它们的来源
web-kind-call = 一次通话
web-kind-own = 您自己发的
web-no-time = 没有时间
web-zone-assumed = 按您的本地时间

web-message-title = 这条信息说了什么
web-message-kind = { $kind }（{ $percent }%）
web-message-facts = 信息里写着什么
web-message-click = 点一行，就能看到它在信息里的位置。
web-message-cut = 这条信息很长，这里只显示其中一部分；全文都已读取。
web-message-attachments = 随信附件（没有打开）：
web-message-before = 上一条
web-message-after = 下一条
web-message-claim = 站得住脚吗？
web-claim-latest = 最新的一条信息
web-leads = 信息原文：
web-lead-words = { $words }，{ $day }
web-lead-message = { $day }的信息
web-lead-call = { $day }的来电
web-leads-more = 另有 { $count } 条信息
web-message-back = 回到以这些文字为依据的那一行

web-settings-menu = 设置
web-settings-title = 设置
web-settings-place = 您居住的地区
web-settings-place-hint = 它决定适用哪些规定。
web-settings-place-none = 不说明：根据信息推测
web-settings-language = 语言
web-settings-discreet = 使用中性名称
web-settings-discreet-hint = 标签页和每页顶部只显示“备忘”，适合别人能看到您屏幕的时候。
web-lock = 锁定
web-lock-says = 十五分钟不使用会自动锁定，您也可以现在锁定。要回来时，请打开 forbear 在它的窗口里写出的新地址。
web-erase = 全部清除
web-erase-title = 全部清除
web-erase-says = 忘掉这个窗口里的所有信息和材料。您另存到别处的文件不受影响。
web-erase-sure = 您放进这个窗口的一切都会被忘掉，无法恢复。
web-erase-yes = 是的，清除
web-erase-no = 不，保留

web-working-reading = 正在读取您放进来的内容
web-working-failed = 这一步没能完成
web-working-failed-says = forbear 出了一点问题（{ $where }）。您放进来的内容还在。请再试一次，或者分成小部分放进来。
web-working-step = 请稍等
web-working-wait = 您什么都不用做，页面会自己继续。
web-working-says = 这可能需要一点时间。您可以关掉这个标签页再回来，工作会继续进行。
web-working-count = { $done } / { $of }
web-working-stop = 停止
web-working-back = 返回

web-missing-title = 没有这个页面
web-missing-says = 什么都没有丢。请回到开始。
web-closed-title = 已锁定
web-closed-says = 要打开它，请使用启动它的那个窗口里写出的地址。
web-closed-used = 这个地址已经用过，或者不完整。如果不是您自己打开的，请在它的窗口里按 Ctrl+C 结束 forbear，再重新启动。
web-closed-passphrase = 口令
web-closed-open = 打开
web-closed-wrong = 没能打开，请再试一次。
web-broken-title = 出了点问题
web-broken-says = 这不是您的错。您放进来的内容还在，请返回再试。

## 代替提到命令行的句子

in-app-report-no-law = forbear 不了解这个地区（{ $place }）的法律，所以没有使用任何规定。您可以在设置里选择地区。
in-app-holds-no-papers = 您还没有记下自己的材料怎么写，所以无法核对金额。
in-app-budget-place-assumed = 根据币种，使用{ $place }的分类。您可以在设置里选择地区。
in-app-budget-unsorted = { $count ->
   *[other] 有 { $count } 行还没有归类，例如：{ $examples }。您可以在下面归类，以后一直有效。
}
in-app-plan-routes-nation = 英格兰和威尔士、苏格兰、北爱尔兰各有自己的途径：请在设置里选择您所在的地区。
in-app-plan-routes-place = 以下适用于：{ $place }。您可以在设置里选择其他地区。
in-app-plan-out-of-time = 时间用完时还没有全部试过，也许还有更好的答案。您可以在下面给它更多时间。
in-app-owed-no-law = 没有套用法律上限：这个地区没有已知的规定限制这类贷款方的收费，或者没有选择贷款方的类型。
in-app-plan-more-months = { $count ->
   *[other] 还有 { $count } 个月，请点下面的“显示每个月”。
}

## 自己的材料

web-edit = 更正
web-problems = 请看一下这里
problem-form-amount = “{ $amount }”看不出是多少钱。请用数字填写，例如 1200.50。
problem-form-day = “{ $day }”看不出是哪一天。请按年-月-日填写，例如 2026-05-01。
problem-form-empty = 这一项需要填写。
problem-form-count = 请填写 1 到 600 之间的整数。

web-papers-menu = 您自己的材料
web-papers-title = 您自己的材料怎么写？
web-papers-lead = 您的合同、银行流水和贷款方应用里的记录，比任何信息都更可靠。请照着它们填写。
web-papers-have = 已经记下
web-papers-new = 一笔债务
web-papers-edit = 更正这笔债务
web-papers-blank = 材料里没有写的就留空，这里不会猜测。
web-papers-creditor = 贷款方
web-papers-currency = 币种
web-papers-kind = 哪一种债务
web-papers-lender = 哪一类贷款方
web-papers-account = 账户或卡号的尾号
web-papers-principal = 合同写明的金额
web-papers-received = 实际到账的金额
web-papers-agreed = 签订合同的日期
web-papers-rate = 年利率（%）
web-papers-more = 分期、账单及其他
web-papers-first-due = 第一期的到期日
web-papers-instalment = 每期金额
web-papers-count = 共几期
web-papers-balance = 最新账单上的余额
web-papers-balance-on = 那份账单的日期
web-papers-defaulted = 第一次没有按时还款的日期
web-papers-unknown = 我从来没有这笔债务
web-papers-payments = { $count ->
    [0] 没有记下还款
   *[other] 记下 { $count } 次还款
}
web-papers-payments-made = 您还过的款（按银行流水）
web-papers-paid-on = 还款日期
web-papers-paid = 金额
web-papers-file = 改用文件（debts.toml）
web-papers-file-label = 文件
web-papers-file-go = 使用这个文件
web-papers-file-get = 把这里的内容存成文件
web-debt-card = 信用卡
web-debt-instalment-loan = 分期贷款
web-debt-microloan = 短期贷款或网贷
web-debt-private-loan = 向个人借的钱
web-debt-overdraft = 透支
web-debt-bill = 未付账单
web-debt-other = 其他

## 欠多少、钱去了哪里、计划

web-yes = 是
web-no = 否
web-owed-menu = 您欠多少
web-owed-title = 到底欠多少？
web-owed-lead = 只要合同和银行流水上的几个数字，就能把这笔债算到每一天：按合同、在法律限度之内，并与对方的说法对照。
web-owed-loan = 这笔贷款
web-owed-kept = 放款时扣下的费用
web-owed-claimed = 对方今天的说法
web-owed-go = 算一算
web-owed-correct = 更正数字
web-owed-file = 改用文件（LOAN.toml）

web-money-menu = 钱去了哪里
web-money-title = 钱去了哪里
web-money-lead = 请放入三个月以上的账单。您会看到平常一个月的收支、还剩多少，以及这些记录说明了什么。
web-money-files = 银行、信用卡或钱包的账单
web-money-files-hint = 银行或钱包导出的 CSV、Excel、OFX、QIF、MT940 或 CAMT 文件。
web-money-go = 看一看
web-money-have = 已经放入的账单
web-money-unsorted = 这些是什么支出？
web-money-unsorted-hint = 您的选择对所有同名的行都有效，以后也一样。不清楚的可以先不选。
web-money-rows = { $count } 行
web-money-leave = 先不归类
web-money-to-plan = 用这些做一个计划
web-money-csv = 把所有行存成表格

web-plan-menu = 您的计划
web-plan-title = 一个能坚持的计划
web-plan-lead = 有多少收入、生活要花多少、欠哪些债：由此得出什么时候还谁、还多少。不借新债，生活优先。
web-plan-form = 您的一个月
web-plan-from-money = 已按您的账单填好。不寻常的地方请更正。
web-plan-start = 计划的第一个月
web-plan-incomes = 每月收入
web-plan-essentials = 每月生活开支
web-plan-debts = 债务
web-plan-what = 项目
web-plan-amount = 金额
web-plan-balance = 现欠
web-plan-minimum = 每月最低
web-plan-due-day = 几号到期
web-plan-priority = 优先
web-plan-priority-hint = “优先”是指不还就可能失去住房、人身自由、水电的债务。
web-plan-go = 找出计划
web-plan-correct = 更正数字
web-plan-file = 改用文件（CASE.toml）
web-plan-what-if = 如果……
web-plan-extra = 我可以一次多还
web-plan-month = 在哪个月
web-plan-income = 我的月收入变成
web-plan-since = 从哪个月起
web-plan-try = 试一试
web-plan-unclear = 看不懂您想试的内容，或者月份不在计划之内。请填写金额，例如 300，和月份，例如 2027-03。
web-plan-calendar = 把还款日放进日历（.ics）
web-plan-sheet = 把整个计划存成电子表格
web-plan-whole = 显示每个月
web-plan-more-time = 花更长时间找更好的计划（最多两分钟）
web-working-plan = 正在寻找最好的计划
web-working-budget = 正在读取您的账单

## 保险库和证据

web-trouble-title = 这一步没能做到
web-trouble-safe = 什么都没有丢。
web-keep-menu = 保存下来
web-keep-title = 安全地保存下来
web-keep-open-title = 已保存的内容
web-keep-lead = 您放进来的内容只在这个窗口里，关闭后就会被忘掉。设一个口令，就可以把它保存在这台设备上的保险库里，别人读不到。
web-keep-there = 这台设备上已有您的保险库，用口令即可打开。
web-keep-on-desk = 您现在放进来的 { $count } 份原件会一并存入。
web-keep-choose = 选一个口令
web-keep-choose-hint = 用四个以上别人猜不到会放在一起的词。没有口令谁也打不开，包括您自己：它无法重置。
web-keep-again = 再输入一次口令
web-keep-go = 保存
web-keep-short = 这个口令太短，保护不了您。请用四个以上的词。
web-keep-differ = 两次输入不一样。请把同一个口令输入两次。
web-keep-is-open = 您的保险库已打开。您放进来或写下的一切会马上存入。
web-keep-where = 保险库（已加密）所在的文件夹：{ $folder }
web-keep-close = 关闭保险库
web-start-kept = 打开已保存的内容

web-evidence-menu = 证据
web-evidence-title = 您的证据
web-evidence-lead = 原件，与您收到时一字节不差。每份下面的长数字是它的指纹：哪怕改一个字，指纹就会不同。
web-evidence-not-kept = 它们目前只在这个窗口里。
web-evidence-exhibits = 原件
web-evidence-get = 另存一份
web-evidence-bytes = { $count } 字节
web-evidence-log = 谁在什么时候做了什么
web-evidence-head = 共 { $count } 行。下面的数字代表全部记录；今天把它记在别处，以后就能证明没有改动过：
web-evidence-line = 行
web-evidence-when = 时间
web-evidence-act = 事项
web-evidence-exhibit = 原件
web-act-made = 建立保险库
web-act-added = 存入
web-act-opened = 打开
web-act-read = 读取
web-act-exported = 另存
web-act-shared = 分享
web-act-letter = 信函
web-act-posting = 寄出信函
web-act-round = 记下方案
web-act-disclosure = 记下告知
web-act-paper = 自己的材料
web-act-setting = 设置
web-act-removed = 移除
web-act-head = 记下状态
web-act-stamp = 时间戳
web-act-passphrase = 更换口令
web-act-backup = 备份
web-act-restored = 恢复备份
web-act-clock = 时钟被调回
web-act-erased = 清除
in-app-vault-passphrase = 保险库没有打开。可能口令不对，也可能它的密钥文件被改动过。
in-app-vault-none = 还没有保险库。您可以在“保存下来”页面建立一个。
in-app-vault-damaged = 保险库有一部分损坏。继续之前，请先把它的文件夹复制到另一个磁盘。
in-app-vault-record-unreadable = 保险库里有一条记录，这个版本的 forbear 读不了。

## 帮助和隐私

web-helpers-menu = 谁能帮忙
web-helpers-place = 请说明您住在哪里，这样 forbear 才能说出那里有谁可以帮忙。
web-helpers-other = 需要其他方面的帮助
web-helpers-mine = 我的信息里显示的问题
web-helpers-show = 显示
web-helper-menu = 核实帮助者
web-helper-title = 付钱给帮助者之前
web-helper-lead = 有人要收费替您处理债务？知道的就回答，不知道的就先留着。
web-helper-name = 对方的名称
web-helper-licence = 对方给出的执照或登记号
web-helper-open = 不知道
web-helper-go = 看看说明什么
web-helper-again = 更改回答
web-told-menu = 谁知道了
web-told-title = 谁被告知了什么
web-told-own = 您记下的
web-told-new = 记下一个被告知的人
web-told-to = 谁被告知
web-told-relation = 与您的关系
web-told-by = 是谁说的
web-told-by-me = 我自己
web-told-by-them = 别人，没有问过我
web-told-teller = 如果是别人，他们的名称
web-told-on = 哪一天
web-told-what = 说了什么
web-told-why = 为什么
web-told-go = 记下来
web-share-menu = 安全分享
web-share-title = 一份可以放心分享的副本
web-share-lead = 姓名、号码和地址会先去掉，再交出去。请选择谁会看到它。
web-share-reader = 谁会看
web-share-which = 哪些原件
web-share-look = 看看对方会知道什么
web-share-learns = 看的人会知道什么
web-share-smaller = 看看内容更少的副本：{ $reader }
web-share-save = 保存 { $count } 份副本
web-share-look-first = 交出去之前，请自己把副本看一遍。只有您知道哪些名字要紧。
web-reader-adviser = 债务顾问或律师
web-reader-regulator = 受理投诉的机构
web-reader-family = 家里人
web-reader-assistant = 聊天程序或在线助手
web-reader-public = 任何人，例如公开论坛
web-working-told = 正在查找谁被告知
web-working-share = 正在制作安全的副本
in-app-helpers-place-assumed = 根据您的信息推测：{ $place }。如果您住在别处，请在设置里说明。
in-app-helpers-bring-messages = 收到的信息、通话记录和信函，保持原样（去掉姓名和号码的副本可以在“安全分享”里制作）。
in-app-helpers-bring-contacts = 谁在什么时候打来电话或发来信息的清单（在每笔主张的页面上）。
in-app-helpers-bring-terms = 对方要您签的文件。
in-app-helpers-bring-affairs = 平常一个月的收入和生活开支（在“钱去了哪里”里）。
in-app-helpers-numbers = 号码来自所列的来源。来源未经核对的，使用前请先与官方网站核对一次。
in-app-helpers-before-paying = 付钱请人帮忙之前，先核实对方：问题在“核实帮助者”页面。
in-app-check-helper-free = 先找免费的帮助：“谁能帮忙”会列出您所在地区的机构。
in-app-helper-verdict-green = 每个问题都有了答案，没有不利的迹象。签字前仍请读清内容，并继续自己与贷款方保持联系。

## 答复

web-letters-menu = 信函和回复
web-letters-title = 怎样答复
web-letters-none = 请先放入一条信息，或说明您住在哪里，才能显示当地适用的信函。
web-letters-which = 哪一笔主张
web-letters-needs = 还需要：{ $names }
web-letters-missing = 有些内容需要先填写，这样信里就没有空白，也没有猜测。
web-letters-own-name = 您的姓名
web-letters-own-address = 信上要写的您的地址
web-letters-go = 显示这封信
web-letters-change = 修改内容
web-letters-pdf = 存为 PDF
web-letters-docx = 存为文字处理文档
web-letters-txt = 存为纯文本
web-letters-in = 换一种语言阅读：{ $language }
web-letters-knowing = 我已读过以上内容，仍想看这封信
web-letters-sent = 寄出了吗？
web-letters-sent-hint = 记下来，就能计算对方答复的期限。
web-letters-was-sent = 已记下：{ $day }寄出，{ $method }。
web-letters-sent-on = 寄出日期
web-letters-method = 方式（挂号信、电子邮件、应用内）
web-letters-tracking = 邮件单号
web-letters-note = 记为已寄出
web-letters-all = 全部信函
web-deadlines-menu = 到期事项
web-deadlines-title = 什么时候要做什么
web-deadlines-how = 这是怎么算的
web-deadlines-calendar = 放进我的日历（.ics）
web-deadlines-discreet = 同样的内容，标题里不提债务
web-deadlines-received = 文件是在另一天收到的？
web-rounds-menu = 方案往来
web-rounds-title = 方案与答复
web-rounds-lead = 把双方每一次提出的方案和答复都记下来，就能看到它与您的计划相比要花多少、还有什么没有写成书面。
web-rounds-new = 记下一个方案或答复
web-rounds-about = 关于哪笔债
web-rounds-by = 谁提出的
web-rounds-by-them = 对方
web-rounds-on = 哪一天
web-rounds-until = 有效到
web-rounds-total = 总额
web-rounds-monthly = 每月
web-rounds-months = 共几个月
web-rounds-terms = 还说了什么，每行一项
web-rounds-writing = 有书面文字
web-rounds-answer = 目前情况
web-rounds-answer-open = 未定
web-rounds-answer-accepted = 已接受
web-rounds-answer-refused = 已拒绝
web-rounds-answer-lapsed = 已过期
web-rounds-answer-countered = 以另一方案答复
web-evidence-bundle = 给律师、机构或法院的证据包
web-evidence-bundle-says = 原件、文字记录、时间顺序清单、指纹和记录，装在一个文件里，谁都可以核对。
web-evidence-bundle-make = 制作证据包
web-evidence-bundle-ready = 证据包已做好。
web-evidence-bundle-save = 保存证据包
web-working-bundle = 正在制作证据包
in-app-refusal-court = 已有法院文书，或信息里提到了它。要在文书写明的日期之前向法院答复；给对方写信不会让这个期限停下。请看“到期事项”，并咨询法律援助机构。
in-app-refusal-admits-old = 这封信会承认债务，而按您的凭据，对方可以起诉的期间已经结束。{ $effect ->
    [revives] 在当地，这样的承诺或还款可能使您失去现有的抗辩。
    [gone] 在当地，到那时债务本身已经消灭。
    [restarts] 在当地，期间进行中的还款或承认会使其重新计算，无法排除这里也会如此。
   *[unknown] 承诺或还款有什么影响，这里无法确定。
  }请先请免费顾问核对日期。
in-app-refusal-no-kind = 没有名为 { $kind } 的信函。
in-app-refusal-without-claim = 没有这封信可以答复的催款信息。请先在首页放入。
in-app-refusal-without-paid = 您的凭据没有显示已经还清。请在“您自己的材料”里记下还款，或先索取明细（`documents_request`）。
in-app-refusal-without-debt = 您的凭据中没有这笔债务。请在“您自己的材料”或计划里写明，或在这里填写贷款机构。
in-app-refusal-without-plan = 这封信的数字来自还款计划。请先在“您的计划”页面制定计划。
in-app-refusal-without-card = 这封信适用于信用卡，而您的材料没有显示信用卡。
in-app-refusal-which-debt = 指计划中的哪一笔债务？请在下面填写其中之一：{ $ids }。
in-app-refusal-too-early = 这个机构要等公司的答复期限过后（{ $opens }），或公司给出最终答复之后，才受理投诉。
in-app-problem-letter-fact-unknown = 信函里没有这一项。
in-app-deadlines-none = 没有已知的期限。如已收到文书，请放进来，或在下面填写收到的日期。
web-letters-debt = 计划中的哪一笔债务
in-app-problem-statement-no-currency = 这份账单没有写明币种，所以单独列出。请在设置里选择地区，或者加一列“币种”。
in-app-audience-smaller = 内容更少的副本还会隐去：{ $what }。
web-terms-menu = 看懂条款
web-terms-title = 对方要您签的内容
web-terms-lead = 粘贴条款，或选择文件。可能让您花钱或失去权利的条款会列出来，附上原文和原因。
web-terms-paste = 把条款粘贴在这里
web-terms-file = 或者选择文件、照片
web-terms-debt = 您的债务总额（用来把百分比换算成金额）
web-terms-go = 看一看
web-working-terms = 正在阅读条款
in-app-terms-no-law = 不知道您住在哪里，所以没有列出规定。您可以在设置里说明。
in-app-terms-no-debt = 不知道您欠多少，所以没有把比例换算成金额。您可以在下面填写总额。
in-app-terms-place-assumed = 根据条款内容推测：{ $place }。如果您住在别处，请在设置里说明。
web-call-answered = 已接听，时长 { $seconds } 秒。
web-call-missed = 没有接听。
web-call-unknown = 记录没有说明是否接听。
web-keep-change = 更换口令
web-keep-new = 新口令
web-erase-vault = 同时清除这台设备上的保险库及其中的一切

## 备份

web-back-up-menu = 备份
web-back-up-title = 备份您保存的内容
web-back-up-lead = 您保存的一切都在一个文件里：信息、材料、信函、记录，以及操作日志。
web-back-up-save = 保存备份
web-back-up-where = 文件始终加密，用您今天的口令打开。请把它放在另一个磁盘上，或交给信得过的人保管。
web-back-up-nothing = 还没有保存任何内容，所以没有可备份的。
web-back-up-closed = 您的保险库已关闭。请先打开，再保存备份。
web-restore-title = 恢复备份
web-restore-lead = forbear 会先检查文件是否完整。在您确认之前，什么都不会被替换。
web-restore-file = 备份文件
web-restore-passphrase = 备份的口令
web-restore-passphrase-hint = 制作备份当天您所用的口令。
web-restore-look = 先看一看
web-restore-no-file = 请先选择备份文件。什么都没有改动。
web-restore-shut = 用这个口令打不开该文件。什么都没有改动。请试试制作备份当天的口令。
web-restore-foreign = 这个文件不是 forbear 的备份，或者缺了一部分。什么都没有改动。请换另一份备份试试。
web-restore-sure = 要恢复这个备份吗？
web-restore-in-it = 备份“{ $name }”是完整的。它的日志有 { $count } 行，最后一行写于 { $day }。
web-restore-now = 您现在保存的内容，日志有 { $count } 行，最后一行写于 { $day }。
web-restore-now-closed = 这台设备上已有一个保险库。它是关着的，所以 forbear 无法判断哪一个更新。
web-restore-now-nothing = 这台设备上还没有保存任何内容。
web-restore-newer = 此后您所做的，不在这个备份里。
web-restore-other = 这个备份属于另一个案件，不是您现在保存的这个。
web-restore-aside = 什么都不会被删除：现在保存的内容会加密移到保险库旁边的一个文件夹里。
web-restore-yes = 是，恢复它
web-restore-no = 否，一切保持原样
web-restore-done = 备份已恢复并打开。之前保存的内容已移到旁边，没有删除。

## 交给帮助者的摘要

web-hand-off-menu = 给顾问的摘要
web-hand-off-title = 可以交出去的摘要
web-hand-off-lead = 帮助您的人首先会问的，都在一页上：对方要求什么、哪些站得住脚、哪些期限将到、什么时候来过什么。姓名、号码和地址已经去掉。请选择谁会读到它。
web-hand-off-look = 让我看看摘要
web-hand-off-this = 全部内容如下
web-hand-off-page = 存为网页
web-hand-off-text = 存为文本
web-hand-off-plan = 如果有还款计划，摘要里还会写明收入、生活开支和欠款。
web-hand-off-smaller = 看看内容更少的一份：{ $reader }
web-hand-off-read = 交给任何人之前，请自己读一遍：不常见的名字可能会被漏掉。
web-working-summary = 正在整理摘要
in-app-handoff-title = 案情摘要，{ $day }

## 文件里的方案

web-offers-file = 比较文件里的方案（OFFERS.toml）
web-offers-says = 在同一基础上，看每个方案现在付多少、每月多少、一共多少，以及能省多少。
