help-budget =
    Look back over bank and wallet statements: income, outgoings, what is left, and how arrears came about.
    Reads OFX, QIF, CAMT, MT940, Alipay, WeChat Pay, bank tables (CSV, XLS, XLSX).
help-budget-place = The place whose categories are used, such as GB, US or CN.
help-budget-rules = Your own rules for what rows are for (TOML).
help-budget-csv = Also write the statement of affairs: .csv, .xlsx (safe to open), .html (a page to attach) or .json (UK Standard Financial Statement).
help-budget-purposes = List the purposes that a rule can name.
