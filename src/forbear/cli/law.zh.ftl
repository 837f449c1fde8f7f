help-law =
    显示某地法律的已知内容：每条规则约束谁、何时起止、出处，以及未涵盖的内容。
    PLACE 是地区代码，如 CN、US、US-NY、GB-SCT 或 IN；不写则列出所有地区。
help-law-on = 显示该日（如 2019-06-01）有效的规则，而不是今天。
help-law-key = 只显示一类规则，例如 contact_hours。
help-law-all = 显示所有规则及其日期，包括已失效或尚未生效的。
