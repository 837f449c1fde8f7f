chain-shown = 您的材料显示，对{ $creditor }的债务已转让给{ $owner }。
chain-not-shown = { $owner }要求偿还的债务，按您的材料是欠{ $creditor }的。您的材料中没有显示债权已转让给它的通知。
step-passed = 您的材料显示债权由{ $holder }转让给{ $to }。
