vault-passphrase =
    保险库打不开：口令不对，或者密钥文件被改动过。
    请再试一次；如果仍然这样，可以用 forbear vault restore FILE 从备份恢复。
vault-passphrase-empty = 空口令起不到保护作用。请选四个或更多别人不会连在一起猜到的词。
vault-none = 还没有保险库。用 forbear keep SOURCE 就会建立。
vault-there-already = 已经有一个保险库，没有改动它。
vault-in-use = 保险库正在另一个窗口或程序中打开。请先在那里关闭，再试一次。
vault-disk-full = 磁盘已满，这次没有保存任何内容；保险库保持原样。请腾出一些空间后再试。
vault-read-only = 保险库所在的磁盘或文件夹不能写入，这次没有保存任何内容；仍然可以读取。
vault-disk-trouble = 磁盘报告了故障，这次的内容不一定已保存。请先用 forbear verify 查看，再把保险库文件夹复制到另一个磁盘。
vault-damaged =
    保险库有一部分损坏。哪些还能读取，可用 forbear verify 查看。
    可以用 forbear vault restore FILE 换回备份。
vault-record-unreadable = 保险库中有一条记录，这个版本的 forbear 读不出来。请用 forbear verify 查看。
vault-not-a-backup = 这个文件不是 forbear 保险库的备份，或者缺了一部分。
vault-newer = 这个保险库由更新版本的 forbear 写成。请安装那个版本或更新的版本；没有改动任何内容。
