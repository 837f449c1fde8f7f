recognised = 您的材料中有一笔对{ $creditor }的债务，与对方的说法相符。
recognised-by-no-paper = 您的材料中有 { $count } 笔债务，没有一笔与{ $creditor }的这项主张相符。它可能是别人的债务，也可能是您的材料没有记载的债务。
recognised-not-by-person = 您注明从未有过这笔对{ $creditor }的债务。
recognised-other-account = { $creditor }这个名称与您的材料相符，但账号不符：对方写的是 { $theirs }，您的材料是 { $own }。
step-same-name-only = 您的材料中另有一笔对{ $creditor }的债务，但账号和金额与这项主张不符。
step-addressed-to = 消息中提到的姓名是{ $name }。如果不是您，消息可能发错了人。
missing-their-agreement = 对方所依据的合同复印件，写明姓名、日期和账号。
step-name-fits = 债权人的名称相符。
