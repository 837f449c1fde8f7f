terms-unilateral-change = 单方改条款
terms-unilateral-change-trap = 他们可以不经您同意就改条款或价格。
terms-unilateral-change-fair = 未经您同意，什么都不改。
terms-unilateral-change-missing = 未经您同意，什么都不改。
