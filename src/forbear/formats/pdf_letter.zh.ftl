problem-pdf-reader-absent = 这是 PDF，但没有安装读取 PDF 的组件。请用 pip install 'forbear[ocr]' 安装，或把文字复制出来粘贴。
problem-picture-reader-absent = 这是图片，但没有安装读取图片的组件。请用 pip install 'forbear[ocr]' 安装，或把内容打出来。
problem-pdf-locked = 这个 PDF 有密码。请在 PDF 阅读器中打开，另存一份无密码的副本来使用，并保留原件。
problem-pdf-unreadable = 这个 PDF 已损坏，无法读取。请向对方重新索取，或给纸质信件拍照，并保留原件。
problem-pdf-page-unreadable = 这一页无法读取。请自己查看，或拍照后把图片加进来。
problem-pdf-too-long = 这个 PDF 有 { $pages } 页，只读取了前 { $most } 页。如果其余部分重要，请拆分文件。
problem-pdf-without-text = 这个 PDF 里没有找到文字。请自己查看，或把内容打出来。
