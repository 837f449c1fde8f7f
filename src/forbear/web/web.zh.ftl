# 浏览器界面上的中文。

web-language = 简体中文
web-neutral = 备忘
web-skip = 跳到内容
web-tools = 语言、目录、离开
web-menu = 全部页面
web-leave = 立即离开
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
web-message-cut = 这条信息很长，这里只显示开头；全文都已读取。
web-message-attachments = 随信附件（没有打开）：
web-message-before = 上一条
web-message-after = 下一条
web-message-claim = 站得住脚吗？
web-claim-latest = 最新的一条信息

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
in-app-problem-toml-field = { $field }这一项无法使用：{ $what }。请改正后再保存。
