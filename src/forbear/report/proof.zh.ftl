proof-foot = 案件 { $case } · 保管记录头部 { $root }…
transcript-title = 消息与通话笔录
transcript-case = 案件 { $case }。{ $day }由 forbear 根据下列原件生成，未经人工转录。
transcript-count = 共 { $messages } 条消息和通话，来自 { $exhibits } 份原件：
transcript-how =
    每条以其在原件中的位置开头（[E1#3] 表示原件 E1 的第三条），随后是时间和方式。文字与收到时相同，保留原有换行；缩进更深的行接续上一行。可能干扰屏幕显示的符号以 \u 加编码表示。附件只列名称，内容在原件中。
transcript-redacted = 隐去个人信息的副本（提供给：{ $policy }）。个人信息以方括号标记代替，同一标记始终指同一人或同一号码。原件封存，未作改动。
transcript-unredacted = 没有省略、缩短或替换任何内容。
transcript-signs = 部分符号（表情、其他文字）在 PDF 中可能显示不同或缺失；旁边的文本文件包含全部内容。
transcript-direction-in = 收到
transcript-direction-out = 发出
transcript-direction-system = 程序提示
transcript-from = 发送人：{ $who }
transcript-to = 接收人：{ $who }
transcript-subject = 主题：{ $subject }
transcript-no-time = 原件中没有时间
transcript-zone-stated = 时区：原件载明
transcript-zone-assumed = 时区：原件未载明，按本人所在地时间理解
transcript-zone-unknown = 时区：不明
transcript-call = { $answered ->
    [yes] 通话，已接听，{ $seconds } 秒
    [no] 来电，未接听
   *[unknown] 通话；记录未载明是否接听（{ $seconds } 秒）
}
transcript-attached = 附件：{ $name }（{ $size } 字节）
transcript-quoted = （另重复了此前消息的 { $characters } 个字符，见原件。）
transcript-page = ---- 第 { $page } 页，共 { $pages } 页 ----
channel-sms = 短信
channel-mms = 彩信
channel-call = 电话
channel-whatsapp = WhatsApp
channel-telegram = Telegram
channel-signal = Signal
channel-email = 电子邮件
channel-letter = 信函
channel-text = 文字

chronology-title = 时间顺序表
chronology-intro = { $day }根据 { $exhibits } 份原件和本人材料，按时间顺序列出。时间为本人所在地时间（{ $zone }）。
chronology-counts = 次数
chronology-count-messages = 收到消息：{ $in } · 发出：{ $out }
chronology-count-calls = 收到来电：{ $calls }（已接 { $answered }，未接 { $unanswered }，未载明 { $unknown }）
chronology-count-sender = { $who }：{ $messages } 条消息，{ $calls } 次来电，{ $first }至{ $last }
chronology-count-sender-one = { $who }：{ $messages } 条消息，{ $calls } 次来电，{ $first }
chronology-rules = 与联系规则对照
chronology-no-rules = 没有关于联系规则的发现：该地区没有已知规则，或未见不符之处。
chronology-rules-note = 这里只说明规则的要求和消息所显示的情况；是否违反，由主管部门或法院认定。
chronology-entries = 经过
chronology-head-number = 序号
chronology-head-when = 时间
chronology-head-what = 内容
chronology-head-where = 出处
chronology-undated = 无时间
chronology-assumed = 时区系推定
chronology-page = { $place }，笔录第 { $page } 页第 { $line } 行
chronology-message = { $direction ->
    [out] 本人发出
    [system] 程序提示
   *[in] 收到
}（{ $channel ->
    [sms] 短信
    [mms] 彩信
    [email] 电子邮件
    [letter] 信函
    [whatsapp] WhatsApp
    [telegram] Telegram
    [signal] Signal
   *[text] 文字
}）：“{ $text }”
chronology-call = { $direction ->
    [out] 本人拨出电话
   *[in] 来电
}，{ $answered ->
    [yes] 已接听，{ $seconds } 秒
    [no] 未接听
   *[unknown] 未载明是否接听
}
chronology-payment = 向{ $to }支付 { $amount }
chronology-letter-sent = 以{ $method }寄出信函{ $tracked ->
    [yes] （单号 { $tracking }）
   *[no] {""}
}：{ $subject }
chronology-letter-written = 写好信函：{ $subject }
chronology-round = { $by ->
    [person] 本人提出方案
   *[creditor] 债权人提出方案
}{ $known ->
    [yes] （{ $each ->
        [month] 每月 { $amount }
       *[total] 共 { $amount }
    }）
   *[no] {""}
}，{ $written ->
    [yes] 书面
   *[no] 未书面确认
}；{ $answer ->
    [accepted] 已接受
    [refused] 已拒绝
    [lapsed] 已过期
    [countered] 对方另提方案
   *[open] 尚无答复
}
chronology-told = { $by }告知{ $to }：{ $what }（{ $consent ->
    [given] 经本人同意
    [refused] 违背本人意愿
    [law] 依法告知
   *[not_asked] 未征求本人意见
}）
chronology-flag = · { $flag }
