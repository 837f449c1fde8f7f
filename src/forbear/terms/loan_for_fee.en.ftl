terms-loan-for-fee = A loan for their fee
terms-loan-for-fee-trap = Their fee would become a new debt of yours.
terms-loan-for-fee-fair = They arrange no loan.
terms-loan-for-fee-missing = They arrange no loan.
