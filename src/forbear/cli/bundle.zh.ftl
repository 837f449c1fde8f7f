help-bundle =
    从保险库生成证据包：原件、带页码行号的笔录、时间顺序表、目录、校验值、保管记录、证明，
    以及任何人如何核对的说明。OUT 是新文件夹，或以 .zip 结尾的文件。
help-bundle-exhibit = 只放入这份原件（E1、E2……），可以多次给出；不给则放入全部。
help-bundle-place = 您所在的地区：CN、US、US-NY、GB-SCT、IN 等。
help-bundle-on = 证据包的日期（如 2026-05-01），而不是今天。
help-bundle-policy = 为这类读者制作副本：个人信息用标记代替，不放入原件。
help-bundle-no-pdf = 笔录和时间顺序表只写成文本。
help-bundle-debts = 记录您自己材料的文件（debts.toml）；会存入保险库，其中的付款列入时间顺序表。
bundle-written = 已写入：{ $out }。{ $files } 个文件，{ $size } 字节：{ $exhibits } 份原件，{ $messages } 条消息和通话，笔录 { $pages } 页。
bundle-written-redacted = 这是隐去个人信息的副本，提供给：{ $policy }。请在分享前通读一遍：少见的姓名可能被漏掉。
bundle-check = 任何人都可以核对：见证据包中的 README，或运行 forbear verify-bundle { $out }
bundle-there-already = { $out } 已经存在，没有改动它
bundle-there-already-next = 请换一个名字；证据包从不覆盖旧的
bundle-unknown-exhibit = 保险库里没有原件 { $label }
bundle-unknown-exhibit-next = 编号可用 forbear vault 查看
