# 各类隐私内容的说法。
private-kind = { $kind ->
    [PERSON] { $count } 个姓名
    [PHONE_NUMBER] { $count } 个电话号码
    [EMAIL_ADDRESS] { $count } 个电子邮箱
    [CARD] { $count } 个银行卡号
    [LOCATION] { $count } 处地名或地址
    [DATE_TIME] { $count } 个日期
    [AMOUNT] { $count } 笔金额
    [ORGANIZATION] { $count } 个公司或机构
    [ACCOUNT_REF] { $count } 个账号或案件编号
    [URL] { $count } 个链接
    [AGE] { $count } 处年龄
    [NRP] { $count } 处民族或信仰
    [CHAT_ACCOUNT] { $count } 个微信、QQ 或支付账号
    [QR_CODE] { $count } 个二维码
    [BANK] { $count } 个银行网点代码
    [ID] { $count } 个身份证件号码
   *[other] { $count } 处其他隐私内容
}
audience-learns = 对方会看到：{ $what }。
audience-learns-nothing = 找到的隐私内容，对方一处也看不到。
audience-shortened = 以下内容对方只能看到后四位：{ $what }。
audience-hidden = 对方看不到：{ $what }。
audience-debt = 看到副本的人会知道有这笔债务，也会读到所有没有遮盖的文字。
audience-smaller = 还可以给得更少：用 --policy { $policy }，会再隐去：{ $what }。
audience-smallest = 没有比这更少的版本了。
# 谁会看这份副本。
reader-adviser = 债务顾问，需要计算金额和日期
reader-adviser-keeps = 保留：金额、日期、公司、年龄、银行网点代码。卡号、账号、编号和电话只留后四位。隐去：姓名、地址、证件号码、邮箱和链接。
reader-regulator = 处理投诉的部门
reader-regulator-keeps = 保留：金额、日期、公司、编号、电话、链接、年龄。卡号、银行账号和身份证号只留后四位。隐去：姓名、地址、邮箱和其他证件号码。
reader-family = 身边的人，不必知道金额和号码
reader-family-keeps = 保留：姓名、日期、年龄。隐去：金额、所有号码、地址、公司和链接。
reader-assistant = 别人机器上的智能助手
reader-assistant-keeps = 保留：金额和日期。其余找到的内容全部隐去。
reader-public = 论坛，或任何人
reader-public-keeps = 找到的内容一概不保留。
problem-docx-unreadable = 这个 Word 文件已损坏或是旧格式（.doc），没有生成副本。请另存为 .docx 或 PDF 后再试，并保留原件。
# 副本中代替隐私内容的记号。
mark-account-ref = 账号
mark-age = 年龄
mark-amount = 金额
mark-card = 卡号
mark-chat-account = 聊天账号
mark-cn-plate = 车牌
mark-crypto = 钱包地址
mark-date = 日期
mark-e-mail = 邮箱
mark-firm = 公司
mark-iban = IBAN
mark-id = 证件号
mark-imei = 设备号
mark-in-aadhaar = 印度身份号
mark-in-ifsc = 印度行号
mark-in-pan = 印度税号
mark-in-upi = UPI 账号
mark-in-voter = 印度选民证
mark-ip = IP
mark-link = 链接
mark-nrp = 民族或信仰
mark-passport = 护照号
mark-person = 姓名
mark-phone = 电话
mark-place = 地点
mark-postal-code = 邮编
mark-uk-nhs = 英国医保号
mark-uk-nino = 英国社保号
mark-uk-sort-code = 英国行号
mark-us-bank-routing = 美国行号
mark-us-driver-license = 美国驾照
mark-us-ein = 美国雇主号
mark-us-ssn = 美国社保号
