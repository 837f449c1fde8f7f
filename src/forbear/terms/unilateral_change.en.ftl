terms-unilateral-change = Changing the terms
terms-unilateral-change-trap = They could change what you agreed to, or the price, without you.
terms-unilateral-change-fair = Nothing changes unless you agree.
terms-unilateral-change-missing = Nothing changes unless you agree.
