terms-advance-payment = 先交钱
terms-advance-payment-trap = 事情还没有好转就要付钱。先付的钱最容易要不回来。
terms-advance-payment-fair = 有结果之前不用付钱。
terms-advance-payment-missing = 有结果之前不收钱。
