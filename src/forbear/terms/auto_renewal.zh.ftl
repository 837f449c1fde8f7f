terms-auto-renewal = 自动续期
terms-auto-renewal-trap = 您不及时处理，它就继续，也继续收费。
terms-auto-renewal-fair = 到期自动结束。
terms-auto-renewal-missing = 到期自动结束。
