collector-not-said = 有 { $count } 条消息没有说明发送者是催收方。{ $bound ->
    [yes] 下面的规定要求每条消息都说明。
   *[other] 如果下面的规定适用于对方，每条消息都应说明：它约束的是{ bound-whom }。
}
opt-out-not-said = 有 { $count } 条电子消息没有说明如何拒收。{ $bound ->
    [yes] 下面的规定要求每条消息都说明。
   *[other] 如果下面的规定适用于对方，每条消息都应说明：它约束的是{ bound-whom }。
}
