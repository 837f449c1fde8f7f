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

owed-page-sums = 今天欠多少
owed-page-time = 逐月的欠款
owed-page-time-says = 从{ $first }到{ $last }。按合同计算，最后欠 { $amount }。
owed-page-contract = 按合同计算
owed-page-law = 在法律限度之内
owed-page-month = 月份
owed-page-day = 日期
owed-page-what = 发生了什么
owed-page-change = 变化
owed-page-after = 当时欠款
owed-page-table = 单位：{ $currency }
owed-page-unused = 可能适用的规定，但还缺少没有记下的内容

budget-picture-title = 收入和支出（{ $currency }）
budget-picture-says = { $months } 个月，从{ $first }到{ $last }。
budget-picture-in = 收入
budget-picture-living = 生活开支
budget-picture-debts = 还债
budget-picture-credit = 借入
