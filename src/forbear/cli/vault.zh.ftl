help-vault =
    整个保险库：查看内容、备份、恢复、导出、清除。
    ACTION 可以是：show；head [FILE]（保管记录最新的头部，请保存在别处）；passphrase（换口令）；
    backup FILE（仍是加密的）；restore FILE（现有的保险库会移到一旁）；export FOLDER（全部内容，不加密）；
    erase（须加 --yes）；ask-time FILE（写出给 RFC 3161 时间戳服务的请求，由您自己带去）；
    read-time FILE（读入回复，须加 --certificate）。
help-vault-certificate = 时间戳服务的根证书（PEM），以及中间证书。
help-vault-yes = 确认清除保险库，谁也无法找回。
vault-none-yet = 还没有保险库。它会位于 { $folder }；用 forbear keep SOURCE 建立。
vault-needs-file = { $action } 需要一个文件或文件夹
vault-needs-file-next = 请写在后面，例如：forbear vault backup E:\case.backup
vault-needs-certificate = 核对回复需要服务方的证书，但没有给出
vault-needs-certificate-next = 请向服务方索取根证书（PEM），并用 --certificate FILE 指定
vault-head-written = 已写入：{ $file }。请放在使用这台设备的人改不到的地方：发给朋友，或打印出来。
vault-passphrase-changed = 新口令已生效。以前做的备份仍用旧口令打开。
vault-backed-up = 已加密备份：{ $file }（{ $size } 字节）。用今天的口令打开。
vault-restored = 备份 { $file } 现在是 { $folder } 里的保险库。原来的保险库以另一个名字放在旁边。
vault-ask-backup = 备份的口令：
vault-exported = 已导出（未加密）：{ $count } 份原件，以及记录和保管记录，在 { $file }。能读取您文件的人都能读取这些内容。
vault-erase-sure = 这将永久清除 { $folder } 里的保险库：没有密钥，谁也无法再读取
vault-erase-next = 如果确实要这样做，请加 --yes。备份可用：forbear vault backup FILE
vault-erased = { $folder } 里的保险库已清除。别处的备份、导出内容和证据包仍然存在。
vault-time-asked =
    已写入：{ $file }。请把它带到您选择的时间戳服务（RFC 3161）；对方只会得到一个校验值。
    把回复带回来：forbear vault read-time ANSWER.tsr --certificate ROOT.pem
