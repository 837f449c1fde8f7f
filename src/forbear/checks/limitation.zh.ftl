limitation-no-rule = 对这个地方，forbear 不知道有关于诉讼时效的规定。
limitation-state-unknown = 债务在多长时间内可以起诉取决于所在的州或地区，而目前还不知道是哪里。
limitation-no-dates = 您的材料中没有可以用来起算时效的日期。
limitation-running = 按每一种算法，对方可以起诉的期间都还没有结束，至少到{ $first }。
limitation-unclear = 对方可以起诉的期间是否已经结束，还不能确定：按一种算法到{ $first }为止，按另一种算法到{ $last }为止；一封未知的信或一笔未知的还款就可能改变结果。
limitation-unclear-day = 按您材料中的日期，对方可以起诉的期间到{ $last }为止。但这还不能确定：一封未知的信、一笔未知的还款或另一个日期都可能改变结果。
limitation-passed = 根据您的材料，按每一种算法，对方可以起诉的期间都已结束，最晚到{ $last }。材料之外的文件仍可能改变这一点。
limitation-suit-threatened = 根据您的材料期间已经结束，对方仍以起诉相威胁。{ rule-bearing }
limitation-asked-though-over = 根据您的材料期间已经结束，对方仍要求还款。{ rule-bearing }
step-period-start = 起算日为{ $on }：{ $how ->
    [defaulted] 您的材料所载的违约日
    [last-instalment] 最后一期的到期日
    [first-unpaid] 第一期没有足额偿还的到期日
    [last-payment] 您最后一次还款的日期（没有违约日可用）
    [first-demand] 您的材料所载的第一次催款
   *[agreed] 签订合同的日期
}。
step-period-anew = 自{ $on }重新起算，原因是{ $act ->
    [payment] 一次还款
    [acknowledgement] 您的书面承认
   *[demand] 一次送达您的催款
}。
step-period-end = 从那时起 { $years } 年，加上法律规定不计入的时间，到{ $on }为止。
step-period-effect = { $extinguishes ->
    [yes] 在这里，期间结束后债务本身即告消灭。
   *[no] 在这里，期间结束后债务依然存在，但您可以在诉讼中提出时效抗辩。
}
step-period-plea = { $court ->
    [yes] 法院会主动审查时效；您仍应当提出。
   *[no] 法院不会主动审查时效：您必须在答辩中及时提出。
}
step-period-obstacle = 这里没有计入可能延长期间的障碍，例如灾害或中止事由。
missing-default-date = 您第一次没有按时还款的日期，或对方解除合同的日期。
missing-default-notice = 违约通知书，写明其日期和期限届满之日。
missing-last-payment = 您最后一次还款的日期，以及您就这笔债务签署或书写过的任何材料的日期。
missing-all-demands = 自{ $since }以来对方向您催款的每一封信、每一条消息和每一次来电：在这个地方，每一次催款都会使时效重新起算。
missing-state-of-debt = 您所在的州或地区，以及合同约定适用的法律。
