help-deadlines =
    哪一天之前要做什么：自收到之日起，按当地规则和节假日计算。
    给出信息或文书（信息来源）时按其计算；只给 --received 时，列出当地各类文书的期限。
help-deadlines-text = 信息本身，代替文件。
help-deadlines-debts = 您自己的凭据文件（debts.toml）。
help-deadlines-rounds = 协商记录文件（rounds.toml），用于方案有效期和等待中的答复。
help-deadlines-place = 您居住的地方：CN、US、US-NY、GB-SCT、IN 等。
help-deadlines-received = 文书送达您的日期（与信息日期不同时填写）。
help-deadlines-on = 按这一天（2026-05-01）判断，不写为今天。
help-deadlines-ics = 同时写入日历文件，提前7天、3天、1天提醒。
help-deadlines-discreet = 日历标题不提及债务。
deadlines-no-source = 没有可计算的起点
deadlines-no-source-next = 请给出信息，或文书送达的日期：forbear deadlines --place CN --received 2026-05-01
