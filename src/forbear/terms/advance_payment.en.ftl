terms-advance-payment = Money before a result
terms-advance-payment-trap = Money is due before anything has got better. What is paid first is the commonest loss.
terms-advance-payment-fair = Nothing is due before there is a result.
terms-advance-payment-missing = That nothing is due before there is a result.
