charges-capitalised = 对方提到对利息或费用再计利息。{ rule-on-charges }
principal-above-lent = 对方称本金为 { $stated }，而您的合同借款为 { $lent }，多出的 { $more } 可能是被计入本金的费用。{ rule-on-charges }
rule-on-charges = { $rule ->
    [yes] 下面列出的规定对此有限制；是否遵守，要把明细与合同对照才能知道。
   *[no] forbear 不知道此处有禁止它的规定；把明细与合同对照，才能看出您是否同意过。
}
