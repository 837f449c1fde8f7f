hours-no-rule = 对这个地方和这些日期，forbear 不知道有关于联系时间的规定。
hours-not-bound = 有关于联系时间的规定，但它约束的是{ bound-whom }，从消息来看，对方不在其中。
hours-without-numbers = 下面的规定不允许在不合理的时间联系，但没有写明具体钟点。您可以告诉对方什么时间方便联系。
hours-outside = { $of } 次消息和来电中，有 { $count } 次不在下面规定的 { $start } 至 { $end } 之内。
hours-outside-perhaps = { $why ->
    [zone] { $of } 次消息和来电中，有 { $count } 次可能不在 { $start } 至 { $end } 之内，这取决于您当时所在的时区。
   *[who] { $of } 次消息和来电中，有 { $count } 次不在 { $start } 至 { $end } 之内；要看下面的规定是否适用，缺少的材料可以说明这一点。
}
hours-kept = 全部 { $count } 次消息和来电都在 { $start } 至 { $end } 之间。
missing-hours-clause = 合同中关于联系时间的条款：合同可以另行约定。
missing-hours-request = 您自己书面提出的要求：什么时间、用什么方式联系您。
missing-state = 对方联系您时，您在哪个州或省。
