contacts-title = 对方什么时候发信息、打电话
contacts-says = 从{ $first }到{ $last }，共联系 { $count } 次。{ $rule ->
    [no] 这个地区没有规定联系的时间段。
   *[yes] { $out ->
        [0] 都在下面规定的时间段之内。
       *[other] 其中 { $out } 次在下面规定的时间段之外。
    }
}
contacts-messages = 信息
contacts-calls = 电话
contacts-out = 时间段之外
contacts-day = 日期
contacts-table = 同样的内容，按天列出

made-of-title = 这笔钱由哪些部分组成
made-of-says = 对方要求 { $total }。{ $open ->
    [more] 其中 { $rest } 在信息里没有说明。
    [less] 各部分相加超过了总额。
   *[none] 各部分相加等于总额。
}
made-of-rest = 没有说明的部分
made-of-part = 部分
made-of-amount = 金额
made-of-total = 合计要求
