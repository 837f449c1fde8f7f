problem-rounds-none = 文件中没有任何一轮协商。每提出一次方案（您或对方），请写一个 [[round]] 表。
problem-rounds-until = 方案的截止日早于提出日。请检查 on 和 until。
problem-rounds-debt = 某一轮没有写明是哪笔债务。请写债务的 id，与计划中一致。
