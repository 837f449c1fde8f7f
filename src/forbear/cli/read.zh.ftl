help-read = 读出每条信息说了什么：性质、事实、威胁，以及是否可疑。
help-read-text = 直接给出信息内容，而不是文件。
help-read-place = 您所在的地区：CN、US、GB、IN 等。
help-read-jsonl = 从标准输入逐行读取 JSON，按原顺序逐行输出 JSON。
