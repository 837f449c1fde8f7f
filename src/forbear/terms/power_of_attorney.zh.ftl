terms-power-of-attorney = 授权代办
terms-power-of-attorney-trap = 别人可以替您签字。授权应写明哪家贷款方、办什么事，并且您随时可以收回。
terms-power-of-attorney-fair = 不要求您授权，或者您随时可以收回授权。
terms-power-of-attorney-missing = 不要求您授权，或者您随时可以收回授权。
