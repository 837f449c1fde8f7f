problem-docx-letter-unreadable = 这个 DOCX 文件已损坏或被锁定。请用文字处理软件打开后重新保存，或另存为 PDF 或纯文本。
problem-docx-letter-without-text = 这个 DOCX 文件里没有文字，可能整页是图片。请另存为 PDF，或拍成图片。
