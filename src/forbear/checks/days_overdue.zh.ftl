days-fit = 对方所称的逾期天数与您的合同相符，合同中有一期在 { $due } 到期。
days-differ = 对方称逾期 { $days } 天，与您合同中的任何还款日都不符；最接近的是 { $due }。
days-step-begun = { $sent } 往前 { $days } 天是 { $begun }。
days-step-due = 您合同中最接近的还款日是 { $due }。
