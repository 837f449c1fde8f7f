notice-complete = 从文字看，债务通知包含了下面规定所要求的全部内容。
notice-lacks = 下面规定要求的 { $of } 项内容中，有 { $count } 项没有在通知中找到。
notice-not-seen = 这些消息中没有载明债务详情的通知。按下面的规定，它应当包含在第一条消息里，或者在{ $by }之前寄出；也可能已经邮寄给您。
notice-not-seen-undated = 这些消息中没有载明下面规定所要求内容的函件；它也可能是邮寄的。
notice-not-seen-if-bound = 这些消息中没有载明债务详情的通知。如果对方是替他人催收，它应当包含在第一条消息里，或者在{ $by }之前寄出；也可能已经邮寄给您。
notice-not-seen-if-bound-undated = 如果下面的规定适用于对方：这些消息中没有载明所要求内容的函件；它也可能是邮寄的。
notice-dispute-window = 在{ $by }之前书面提出异议，对方就必须停止催收，直到证明债务为止。
notice-dispute-window-over = 异议可以使对方停止催收的期限已在{ $by }届满；之后仍可以提出异议，但效力较弱。
notice-item = 没有找到：{ $item ->
    [collector_name] 催收方名称
    [collector_address] 催收方的通信地址
    [consumer_name_and_address] 您的姓名和地址
    [current_creditor] 现在的债权人
    [itemization_date_creditor] 明细起算日的债权人
    [itemization_date] 明细的起算日
    [amount_on_itemization_date] 该日的金额
    [itemised_changes_since] 此后的利息、费用、还款和减免
    [current_amount] 现在的金额
    [end_date_of_dispute_period] 提出异议的最后日期
    [effect_of_dispute] 异议的效力
    [original_creditor_right] 要求告知原债权人的权利
    [cfpb_statement] 联邦机构关于催收的网页
    [response_form] 答复表格
    [cardholder] 持卡人姓名
    [balance] 欠款余额
    [reason_and_basis] 催收事由及依据
    [rights_and_duties] 持卡人的权利和义务
    [how_to_object] 查询、还款和提出异议的渠道
    [issuer_contact] 发卡行的联系方式
    [seal] 发卡行公章
   *[other] { $item }
}。
step-printed-date = 通知上印明的最后日期优先。
missing-notice = 通知或函件本身（如果是邮寄或以电子邮件发来的），写明其日期。
missing-own-dispute = 如果您已经提出书面异议，请附上其副本。
