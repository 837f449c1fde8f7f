help-keep =
    把原件妥善保存：逐字节不变，用您的口令加密，并有一份能显示任何改动的保管记录。
    SOURCE 可以是任何文件或文件夹：短信、信件、截图、录音、凭证。forbear 读不懂的文件也照样保存。
    第一次使用时会建立保险库（位于 FORBEAR_HOME，或本系统存放程序数据的地方）。
help-keep-text = 直接给出信息内容，而不是文件。
kept-new = { $label }  { $name }（{ $size } 字节，{ $messages ->
    [0] 按原样保存
   *[other] { $messages } 条消息
}）
kept-old = { $label }  { $name }（保险库里已经有了）
kept-hash = SHA-256 { $sha256 }
kept-none = 没有保存任何内容。
kept-head = 保管记录现有 { $size } 行，头部校验值为 { $root }。
kept-why = 请把这个校验值抄下来，或发给您信任的人：日后可以证明没有内容被拿走。（forbear vault head FILE）
kept-backup = 请不时在另一个磁盘上做备份：forbear vault backup FILE
