help-rounds =
    协商进行到哪一步：每个方案与您的计划对照、哪些内容还没有书面文件、下一步做什么。
    ROUNDS.toml 记录谁在何时提出了什么方案，以及寄出了哪些信。
help-rounds-plan = 还款计划的情况文件（CASE.toml），用于对照。
help-rounds-place = 您居住的地方，用于答复期限的规则（GB-ENG、US、CN、IN 等）。
help-rounds-on = 按这一天（2026-05-01）判断，不写为今天。
help-rounds-seconds = 制定计划最多用多少秒。
