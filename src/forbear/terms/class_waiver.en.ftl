terms-class-waiver = No joint claims
terms-class-waiver-trap = You could only claim alone, which is often not worth the cost.
terms-class-waiver-fair = You can join others in a claim.
terms-class-waiver-missing = You can join others in a claim.
