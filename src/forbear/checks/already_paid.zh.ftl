paid-in-full = 您的材料显示已经全部还清，最后一次还款在{ $last }。
paid-since = 您的材料显示，在对方发出消息之后，您于{ $last }还了款；此后没有到期未还的款项。
paid-up-to-date = 您的材料显示没有逾期：已到期的款项都已还清，最后一次还款在{ $last }。
paid-principal = 您的材料显示本金已全部还清，最后一次还款在{ $last }。是否还有利息未付，材料中看不出来。
paid-this-amount = 您的材料显示，您已在{ $on }支付了同样的金额 { $amount }。
paid-to-former-creditor = 您是向{ $creditor }还款的（最后一次在{ $last }），而现在要求还款的是{ $owner }。这些还款是否算数，取决于您在哪一天接到债权转让通知。
missing-payment-proof = 银行出具的还款凭证，写明日期、金额和收款人。
missing-assignment-notice = 债权转让通知，以及它送达您的日期。
