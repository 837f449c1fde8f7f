help-check =
    检查收到的信息：它是什么、要求什么、哪些站得住脚、哪些站不住，以及唯一的下一步。
    SOURCE 可以是短信备份、WhatsApp 或 Telegram 导出、电子邮件、文本文件、装有它们的文件夹，或用 - 粘贴文字。
help-check-text = 直接给出信息内容，而不是文件。
help-check-place = 您所在的地区：CN、US、US-NY、GB-SCT、IN 等。
help-check-debts = 记录您自己材料的文件（debts.toml），用来与对方的主张核对。
help-check-on = 以这一天（如 2026-05-01）为准判断，而不是今天。
help-check-full = 显示每一个步骤和每一条规则，而不只是第一条。
help-check-html = 把结果写成一个网页文件，任何浏览器都能打开，不会加载任何外部内容。
check-no-source = 没有给出任何信息
check-no-source-next = 请指定文件或文件夹；或用 forbear check - 粘贴文字；或使用 --text
check-wrote = 已写入：{ $file }
help-check-save = 同时把信息（和您自己材料的文件）逐字节存入保险库。
check-kept = 已存入保险库：{ $count } 份原件（{ $labels }）。保管记录头部：{ $size } 行，{ $root }
check-save-stdin = 从标准输入读取的内容不能同时保存
check-save-stdin-next = 请先存成文件，或用 --text 直接给出
