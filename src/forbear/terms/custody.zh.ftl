terms-custody = 证件、银行卡、验证码
terms-custody-trap = 对方要拿走或使用能打开您账户的东西：有了它，别人就能以您的名义借款、付款和签字。
terms-custody-fair = 写明不要您的证件、银行卡或验证码。
terms-custody-missing = 写明不要您的证件、银行卡或验证码。
