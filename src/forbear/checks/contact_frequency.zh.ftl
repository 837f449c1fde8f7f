frequency-no-rule = 对这个地方和这些日期，forbear 不知道有关于来电次数的规定。
frequency-not-bound = 有关于来电次数的规定，但它约束的是{ bound-whom }，从消息来看，{ $who }不在其中。
frequency-over = { $who }在{ frequency-days }{ $counts ->
    [calls_and_texts] 来电或发消息
    [contacts] 来电或发消息
   *[other] 来电
} { $count } 次。下面的规定允许 { $most } 次{ $presumed ->
    [yes] ；超过的推定为违规，但对方可以举证推翻。
   *[no] 。
}
frequency-over-perhaps = { $who }在{ frequency-days }{ $counts ->
    [calls_and_texts] 来电或发消息
    [contacts] 来电或发消息
   *[other] 来电
} { $count } 次。下面的规定允许 { $most } 次；规定是否适用、哪些来电应计入，缺少的材料可以说明。
frequency-kept = { $who }在{ frequency-days }最多{ $counts ->
    [calls_and_texts] 来电或发消息
    [contacts] 来电或发消息
   *[other] 来电
} { $count } 次；下面的规定允许 { $most } 次。
frequency-after-talk = 与您通话之后，{ $who }在{ frequency-days }再次来电 { $count } 次{ $presumed ->
    [yes] ；下面的规定推定这样做违规，但对方可以举证推翻。
   *[no] ，下面的规定不允许这样做。
}
frequency-after-talk-perhaps = 与您通话之后，{ $who }在{ frequency-days }再次来电 { $count } 次。如果对方是替他人催收，下面的规定推定这样做违规。
frequency-days = { $days ->
    [1] 一天内
   *[other] 连续 { $days } 天内
}
frequency-how = { $counts ->
    [calls_connected] 计入：对方主动拨打并且接通的来电。短信和您自己回拨的电话不计。
    [calls_placed] 计入：对方拨打的电话，无论是否接听。短信、邮件和您自己打出的电话不计。
    [calls_and_texts] 计入：对方拨打的电话和发送的短信。
   *[other] 计入：对方的每一次消息和来电。
}
missing-call-records = 您的通话记录，显示哪些来电接通了。
frequency-without-number = 对方共来电 { $count } 次。下面的规定不允许过于频繁地来电，但没有写明次数；完整的通话记录可以说明情况。
