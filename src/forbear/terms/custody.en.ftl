terms-custody = Cards, papers, codes
terms-custody-trap = They would hold or use what opens your accounts: with it, others can borrow, pay and sign in your name.
terms-custody-fair = It says that they do not want your papers, cards or codes.
terms-custody-missing = It says that they do not want your papers, cards or codes.
