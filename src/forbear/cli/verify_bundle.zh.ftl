help-verify-bundle =
    核对证据包（文件夹或 zip）：每个文件与校验值、每份原件与保管记录、每项证明。
    不需要保险库，也不需要口令；不会解压任何内容。
help-verify-bundle-head = 保存在别处的头部文件（forbear vault head FILE），用来比较。
