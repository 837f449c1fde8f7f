terms-refund = 退款
terms-refund-trap = 交了的钱归他们，哪怕什么都没办成。
terms-refund-fair = 写明什么情况下退钱。
terms-refund-missing = 什么情况下退钱。
