terms-no-contact = No contact, no payments
terms-no-contact-trap = You would no longer hear what the lender says: interest, letters and court papers go on without you.
terms-no-contact-fair = You stay free to talk to the lender yourself.
terms-no-contact-missing = That you stay free to talk to the lender yourself.
