sender-unnamed = 有 { $count } 条消息没有写明是谁、代表谁在催收。{ rule-bearing }
sender-unlicensed = 有 { $count } 条消息显示对方可能没有放贷或催收的资格。{ rule-bearing }
sender-named = 对方写明了名称：{ $who }。消息中的名称还不是证明，请自行核实这家公司。
