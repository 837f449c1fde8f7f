# 对无法读取、或只能在假定之下读取的来源和消息，forbear 怎么说。

## 来源

problem-format-empty = 这个来源里没有内容。请选择另一个文件，或直接粘贴消息文字。
problem-format-unknown = 这是文字，但不是 forbear 认识的导出格式。请复制消息本身并粘贴，或重新导出聊天记录。
problem-format-no-messages = forbear 认识这种来源，但里面没有消息。请重新导出，或直接粘贴消息文字。
problem-format-binary = 这个文件不是文字，forbear 也不认识它的类型。请用生成它的程序打开，再粘贴文字或导出为文本。
problem-format-picture = 这是一种这里无法读取的图片（例如 HEIC）。请另存或发送为 JPEG 或 PNG 再加进来，并保留原图作为证据。
problem-format-sound = 这是录音，不能当作消息读取。请把内容写下来，录音请留作证据。
problem-format-video = 这是视频，不能当作消息读取。请把内容写下来，视频请留作证据。
problem-format-office = 这是办公文档或 Outlook 文件，这里不能读取。请另存为纯文本或 .eml，或粘贴其中的文字。
problem-format-archive = 这个压缩包在这里打不开。请先解压，再指定其中的文件或文件夹。
problem-format-database = 这是数据库，不是导出文件。请在生成它的应用里导出消息。
problem-format-program = 这是程序，不是消息。没有打开它；如果不清楚来历，请不要运行。
problem-format-xml = 这是 XML，但不是 forbear 认识的消息备份。如果它应当是备份，请用 SMS Backup & Restore 重新备份。
problem-format-gave-up = forbear 在这个来源里遇到了处理不了的内容。之前读到的都已保留。请把详细信息里的文字反馈给我们，不要发送文件本身。

## 文字的存储方式

problem-encoding-assumed = 文件没有说明文字的编码，forbear 采用了最可能的一种。如果文字显示不对，请把文件另存为 UTF-8。
problem-encoding-damaged = 文件里有些文字已损坏，显示为 �。请与手机上的消息核对。
problem-time-unreadable = 有一条消息的时间无法读取，或只写了日期，因此时间留空。请在手机上查看。

## 短信备份

problem-sms-entities = 这个备份带有可能加载或放大其他内容的指令。这些指令已被忽略，普通消息都已读取。如果缺少消息，请重新备份。
problem-sms-record = 备份的第 { $record } 条记录已损坏，没有读取；其余都已读取。请在手机上查看那条消息。
problem-sms-truncated = 备份没有完整结束：大约 { $expected } 条记录中读取了 { $read } 条。请从手机重新复制文件，或重新备份。
problem-sms-fewer = 备份写明有 { $expected } 条记录，但只找到 { $read } 条。请重新备份，以确认没有遗漏。
problem-sms-character-repaired = 有一个无法存入备份的字符已用 � 代替。请与手机上的消息核对。
problem-sms-not-sent = 您的这条消息是草稿，或没有发送成功。

## 聊天记录

problem-chat-day-or-month = 聊天记录把日期写成 { $written }，但没有任何内容能说明哪个数字是日。时间因此留空。请重新导出，并包含某月 13 日或以后的一条消息。

## JSON 和表格

problem-json-damaged = 这个文件不完整或已损坏；读取了 { $read } 条完整记录。请重新导出。
problem-json-line = 第 { $line } 条记录里没有可读取的消息；其余都已读取。请检查它是否有 “text” 字段。
problem-csv-row = 表格第 { $line } 行里没有可读取的消息；其余都已读取。请检查消息文字所在的列。

## 邮件

problem-mail-structure = 这封邮件的结构不寻常，因此原样保留，只读取了邮件头。请在邮件程序里查看，不要打开其中的链接。
problem-mail-many-parts = 这封邮件超过 { $parts } 个部分。前面的已读取，其余原样保留、没有打开。正常邮件很少这样。
problem-mail-deep = 这封邮件里层层套着邮件，超过 { $depth } 层。外层已读取，内层原样保留、没有打开。

## 压缩包

problem-zip-damaged = 这个压缩包已损坏或不完整。能解开的部分已读取；请重新复制或导出，以取得全部内容。
problem-zip-many = 这个压缩包列出了 { $entries } 个文件，只看了前 { $most } 个。请先解压，再指定需要的文件。
problem-zip-too-large = 压缩包里有一个文件解压后过大（{ $mebibytes } MiB 或更多），因此没有动它。如果您确实需要，请自行解压后再指定。
problem-zip-locked = 压缩包里的这个文件需要密码。请用密码解压后再指定。
problem-zip-entry = 压缩包里的这个文件已损坏或大小不实，没有读取；其余都已读取。请重新导出或复制压缩包。
problem-zip-nested = 这里压缩包套着压缩包，层数太多，没有继续打开。如果里面应当有消息，请先解压内层。
problem-zip-path = 压缩包里有一个名称指向自身文件夹之外，正常的导出不会这样。它只被当作标签使用，没有写入任何文件。
problem-zip-same-name = 压缩包里有两个同名文件。两个都已读取，后一个加了编号。
problem-format-pdf = 这是 PDF，这里还不能当作消息读取。请复制其中的文字并粘贴，PDF 原件请留作证据。
