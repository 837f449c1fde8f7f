problem-rule-purpose = 第 { $number } 条规则：没有“{ $purpose }”这种用途，或文字是空的。用 `forbear budget --purposes` 可列出全部用途。
