help-verify =
    检查保险库里的一切是否与保存时相同：原件、记录、保管记录及其签名。
    凡是被改动、截去、移位或替换的，都会逐一列出；有任何一处时退出码为 1。
help-verify-head = 您保存在别处的头部文件（forbear vault head FILE）：能看出保险库此后是否被退回旧版。
head-unreadable = { $file } 里没有保管记录的头部
head-unreadable-next = 请选择用 forbear vault head FILE 写出的文件
