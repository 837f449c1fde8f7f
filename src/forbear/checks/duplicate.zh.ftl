duplicate-two-senders = { $one }和{ $other }都在催收看起来是同一笔的债务。
duplicate-same-sender = { $one }就看起来是同一笔的债务要求了两次。
duplicate-side-by-side = { $other }从{ $on }起催收同一笔债务之后，{ $one }仍在继续催收。
duplicate-changed-hands = { $on }之前由{ $one }催收这笔债务，此后由{ $other }催收。
step-same-account = 两者写明的账号尾号都是 { $end }。
step-near-amounts = 金额相同或相近：{ $one }与{ $other }。
step-same-creditor = 两者写明的债权人都是{ $creditor }。
missing-who-holds-it = 债权人的书面答复：现在由谁有权催收这笔债务。
