route-breathing-space = 喘息期 Breathing Space（英格兰和威尔士）：由债务顾问登记，暂停执行、联系和大部分利息。
route-breathing-space-crisis = 心理健康危机喘息期（英格兰和威尔士）。
route-moratorium-sct = 法定暂缓期 moratorium（苏格兰）：在您寻求建议期间暂停执行。
route-breathing-space-nir = 喘息期（北爱尔兰）。
route-advice-pause = 债务顾问为您制定方案期间，贷款方暂停追讨。
route-lender-plan = 与贷款方自行商定方案：降低还款额、暂停还款、少收或不收利息。
route-card-plan = 与银行就信用卡欠款达成个性化分期还款协议。
route-debt-relief-order = 债务豁免令 DRO（英格兰和威尔士）：欠款不多、财产不多、结余不多的人，债务先冻结、后免除。
route-debt-relief-order-nir = 债务豁免令 DRO（北爱尔兰）。
route-voluntary-arrangement = 个人自愿安排 IVA：与债权人的正式协议，由持牌破产执业人办理。
route-bankruptcy = 破产。
route-debt-arrangement-scheme = 债务安排计划 DAS（苏格兰）：受保护的还款计划。
route-trust-deed = 信托契据 trust deed（苏格兰）：与债权人的正式协议，由受托人办理。
route-sequestration = 苏格兰破产程序 sequestration，财产很少的人有简易程序。
route-chapter-7 = 第七章破产（美国）。
route-chapter-13 = 第十三章破产（美国）：在法院之下按数年计划还款。
route-shenzhen-bankruptcy = 个人破产（深圳）。
route-lok-adalat = 通过法律服务机构，在 Lok Adalat（人民法庭）调解结案。
route-insolvency-code = 印度《破产法典》（IBC）下的个人破产程序。

route-fit-may-fit = 可能适合
route-fit-does-not-fit = 不符合
route-fit-ask-adviser = 请问顾问
route-line = { $route } → { $fit }

route-again = 距上一次须满 { $months } 个月：{ $met ->
    [yes] 您上一次始于{ $day }，已经够久。
    [no] 您上一次始于{ $day }。
    [never] 您没有用过。
   *[unknown] 您用过吗？
}
route-again-no-rule = 关于多久可以用一次，forbear 没有那一天的规定。
route-not-beside = 不能与正在进行的债务豁免令、自愿安排或破产并用：{ $met ->
    [yes] 目前没有。
    [no] 目前有一项在进行。
   *[unknown] 目前有吗？
}
route-excluded-debts = 罚款、子女抚养费、学生贷款等一些债务不在其内。
route-crisis = 正在接受心理健康危机治疗：{ $met ->
    [yes] 您正在接受治疗。
    [no] 您说没有。
   *[unknown] 只适用于正在接受治疗的人。
}
route-interest-goes-on = 其间利息照算，联系也不停。
route-none-here = 这个地方没有自己的这项制度。
route-no-rule-then = forbear 没有那一天的、有出处的规定。
route-no-figures = forbear 没有它的有出处的数额标准；顾问知道目前的标准。
route-no-figures-sold = forbear 没有它的有出处的数额标准。也有公司收费推销它：请先问免费的顾问，顾问还知道您有哪些别的路。
route-means-test = 收入是否允许，由您所在州会变动的标准决定；forbear 没有它的有出处的数额。
route-debt-limits = 债务上限由会变动的标准决定；forbear 没有它的有出处的数额。
route-adviser-at-work = 顾问开始制定方案后，为期 { $days } 天，可以延长。
route-must-consider = 您提出后，贷款方应当公平考虑。
route-need-not-agree = 贷款方可以同意，也可以不同意。
route-card-debt = 债务中有银行信用卡：{ $met ->
    [yes] 有。
   *[unknown] 请在 card_debts 里写明哪些是信用卡。
}
route-beyond-means = 应还款额超出必要支出后的余钱：{ $met ->
    [yes] 未来一年里有这样的月份。
   *[unknown] 按您的数字并没有超出。
}
route-card-monthly = 分 { $months } 个月，仅信用卡本金部分每月就要 { $each }（不计利息）：{ $met ->
    [yes] 每个月的余钱都够。
   *[unknown] 不是每个月的余钱都够。
}
route-debts = 债务合计不超过 { $limit }：{ $met ->
    [yes] 您的是 { $have }。
    [no] 您的是 { $have }。有些债务可能不计算在内，顾问知道是哪些。
   *[unknown] 您的数字无法与之比较。
}
route-debts-no-rule = forbear 没有那一天的债务上限。
route-spare = 必要支出之后每月结余不超过 { $limit }：{ $met ->
    [yes] 您最多的月份是 { $have }。
    [no] 您最多的月份是 { $have }，而且每个月都超过。
    [mixed] 您有的月份超过，有的月份不超过。
   *[unknown] 您的结余不详。
}
route-spare-no-rule = forbear 没有那一天的结余上限。
route-assets = 除车辆和日常用品外的财产价值不超过 { $limit }：{ $met ->
    [yes] 您的是 { $have }。
    [no] 您的是 { $have }。
   *[unknown] 您没有写（assets）。
}
route-assets-no-rule = forbear 没有那一天的财产上限。
route-vehicle = 车辆价值不超过 { $limit }：{ $met ->
    [yes] 您的是 { $have }。
    [no] 您的是 { $have }。
   *[unknown] 您没有写（vehicle；没有车写 0）。
}
route-vehicle-no-rule = forbear 没有那一天的车辆价值上限。
route-shenzhen = 居住在深圳：{ $met ->
    [yes] 是。
    [no] 您写的是别的地方。
   *[unknown] 您没有写（lives_in）。
}
route-social-insurance = 在当地连续参加社会保险满 { $years } 年：{ $met ->
    [yes] 您有 { $have } 年。
    [no] 您有 { $have } 年。
   *[unknown] 您没有写（social_insurance_years）。
}
route-examination = 之后有 { $years } 年的考察期。
route-counselling = 申请前 { $days } 天内接受过认可的信用咨询：{ $met ->
    [yes] 您是在{ $day }。
    [again] 您是在{ $day }，需要重新接受。
   *[unknown] 还没有接受。
}
