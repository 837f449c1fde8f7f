terms-title = 对方的条款：{ $name }
terms-read = 共读了 { $pieces } 处文字；{ $clauses ->
    [0] 没有发现这里认识的内容。
   *[other] 其中 { $clauses } 处要留意。
}
terms-no-law = 不知道您在哪里，所以没有列出规定。请用 --place 说明。
terms-no-debt = 不知道您欠多少，所以没有把比例换算成金额。请加 --debt，如 --debt 12000，或 --debts。
terms-light-red = 红：不要签，不要付钱。
terms-light-amber = 黄：签之前先问清楚。
terms-light-green = 绿：找到的内容都对您有保护。
terms-light-nothing = 没有发现这里认识的内容。这本身并不是好兆头。
terms-step-red = 至少有一条是陷阱。在签字或付钱之前，先拿给免费的顾问看。如果已经签了，顾问仍然能帮忙：请尽快问，可能有可以解除的期限正在计算。
terms-step-amber = 请就下面每一处书面问对方，等到答复再决定。诚实的人不会介意。
terms-step-green = 请自己再读一遍。说过而没有写进去的，不算数。
terms-step-nothing = 请和您信任的人一起自己读一遍。保护您的内容应当写在里面；缺少的列在下面。
terms-red = 陷阱（{ $count } 处）
terms-amber = 要问清楚的（{ $count } 处）
terms-green = 对您有保护的（{ $count } 处）
terms-missing = 本应保护您、但没有找到的
terms-clause = { $name }：“{ $quote }”（{ $place }）
terms-place-page = 第 { $page } 页
terms-place-line = 第 { $line } 行
terms-limits = 有的措辞这里还不认识，可能藏着陷阱：没有发现不等于没有。请读完全文。
terms-place-assumed = 根据条款文字推断地点为：{ $place }。如果您不在那里，请用 --place 说明。
terms-unknown = 要细读的（{ $count } 处）
terms-not-known = 这里谈到这件事，但措辞 forbear 不认识。请读两遍，并问清对您意味着什么。
