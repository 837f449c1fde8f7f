terms-cost-debt = 您的欠款 { $debt } 的 { $percent }% 是 { $fee }，不论有没有好转都要付。
terms-cost-saving = 如果减免一半（{ $half }），其 { $percent }% 是 { $fee }。
terms-cost-year = 每月 { $month }，一年就是 { $year }。
