paid-in-full = Your papers show that everything was paid; the last payment is of { $last }.
paid-since = Your papers show a payment on { $last }, after they wrote. With it nothing is due any more.
paid-up-to-date = Your papers show that nothing is late: everything that had fallen due was paid, last on { $last }.
paid-principal = Your papers show that the whole principal was paid back, last on { $last }. Whether interest is still open they do not tell.
paid-this-amount = Your papers show a payment of exactly this amount, { $amount }, on { $on }.
paid-to-former-creditor = You paid { $creditor } (last on { $last }), while { $owner } now asks for the debt. Whether those payments count depends on the day on which you were told of the change.
missing-payment-proof = The bank's proof of that payment, with the day, the amount and who received it.
missing-assignment-notice = The notice that the debt was passed on, and the day on which it reached you.
