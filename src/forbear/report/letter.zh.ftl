letter-salutation = { $recipient }：
letter-closing = 特此函告。
letter-attachments = 附件
