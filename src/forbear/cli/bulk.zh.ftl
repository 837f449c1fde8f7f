help-bulk =
    一次读取许多人的消息：每条是什么、要什么、威胁什么。
    SOURCE 是 Parquet、CSV 或 JSONL 文件，或放有这些文件和手机导出文件的文件夹。OUT 是一个新文件夹；
    中断后再运行同一条命令，就会接着做完。
help-bulk-engine = 在哪里运行：local（本机全部核心）、ray 或 spark（集群）。
help-bulk-workers = 同时读取的进程数；不写则用全部核心。
help-bulk-place = 没有写明地方的消息属于哪里：CN、US、GB、IN 等。
help-bulk-campaigns = 再把许多人收到的内容归类：模板、共用的发送方、增长、有关规定。报告写入 OUT/campaigns。
help-bulk-policy = 谁会看报告：public（公开，不留姓名、号码、链接和公司）或 regulator（监管机构，保留发送方、号码、域名和公司）。
help-bulk-least = 涉及人数少于此数的内容一律不显示（默认 10，最少 5）。
bulk-found = { $count ->
    [0] 没有发给足够多人的群发活动。
   *[other] 找到 { $count } 个群发活动。
}报告是 { $page }，可以转交他人；旁边的 private 文件夹不能外传。
bulk-progress = 已完成 { $percent }% · { NUMBER($rows) } 条消息 · 每秒 { NUMBER($rate) } 条 · 约剩 { $minutes } 分 { $seconds } 秒
bulk-done = 已读取 { NUMBER($rows) } 条消息，结果表格在 { $out }。
bulk-before = 其中 { $parts } 份（共 { $all } 份）上次已读完，直接沿用。
bulk-problems = 没能读取的内容及其来源和行号，列在 { $folder }。
bulk-no-source = 没有这个文件或文件夹
bulk-no-source-next = 请核对存放消息的文件或文件夹的名称
bulk-out-taken = 这个文件夹里已有别的内容
bulk-out-taken-next = 请换一个新文件夹；只有消息、地方和 forbear 版本都相同，才能接着上次的结果做
bulk-stopped = 结果无法写入：{ $why }
bulk-stopped-next = 请腾出空间或换一个磁盘，再运行同一条命令：已完成的部分会保留

problem-bulk-no-text-column = 这个表里没有消息正文这一列。请把该列命名为 text（或 message、短信内容、正文），再用新文件夹重新运行。
problem-bulk-no-text = 这一行没有可读的文字。它已列入问题表，其他内容不受影响。
problem-bulk-row-too-long = 这一行比任何消息都长（超过一百万字），因此没有读取。可以单独查看：forbear read
problem-bulk-parquet-damaged = 这个 Parquet 文件有一部分已损坏；损坏之前的行已读取。请从原处重新复制该文件。
problem-bulk-part-gave-up = 文件的这一段两次使程序停止，因此略过。可以单独读取该文件：forbear read
