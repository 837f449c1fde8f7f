problem-picture-unreadable = 这张图片已损坏，或是无法读取的类型。请重新截图，或把内容打出来。
problem-picture-too-large = 这张图片太大，无法安全打开。请只截取有关的部分。
problem-picture-without-text = 这张图片里没有找到文字。如果上面有字，请打出来。
