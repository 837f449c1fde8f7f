# Sentences that the checks of contacts share.

step-clock-assumed = 导出的记录没有写明时区，因此按您当地的时间理解。
step-clock-unplaced = 这个地方有不止一个时区，您当地的时间还不能确定。写明所在的州或省就能确定。
step-contact = { $kind ->
    [call] 来电
   *[message] 消息
}：{ $at }。
step-contacts-more = 另外还有 { $count } 次。
step-quoted = { $on }：“{ $words }”
step-quoted-undated = “{ $words }”
rule-bearing = { $bound ->
    [yes] 下面列出的规定不允许这样做。
    [unknown] 如果下面的规定适用于对方，就不允许这样做；但从消息中还看不出是否适用：它约束的是{ bound-whom }。
    [no] 有关规定约束的是{ bound-whom }，从消息来看，对方不在其中。
   *[none] 对这个地方和这一天，forbear 不知道有相关规定。
}
bound-whom = { $whom ->
    [collectors] 替他人催收或收购债权的机构，不包括自己催收的放贷人
    [lenders] 某些放贷机构
    [both] 某些放贷机构以及替它们催收的机构
   *[everybody] 所有人
}
step-recommended-standard = 下面有一项是推荐性标准：可以作为投诉依据，但违反它本身不等于违反法律。
