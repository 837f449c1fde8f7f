help-budget =
    回顾银行和钱包账单：收入、支出、剩下多少、欠款从何而来。
    可读 OFX、QIF、CAMT、MT940、支付宝、微信支付和银行表格（CSV、XLS、XLSX）。
help-budget-place = 采用哪个地方的分类，例如 CN、GB、US。
help-budget-rules = 你自己的归类规则文件（TOML）。
help-budget-csv = 另存收支情况表：.csv、.xlsx（可放心打开）、.html（可附在信后）或 .json（英国标准财务报表）。
help-budget-purposes = 列出规则里可以写的用途。
