## What a sender does or threatens (conduct flags)

flag-threat-of-arrest = It mentions police, a warrant or arrest.
flag-threat-of-lawsuit = It says that legal action is possible or announced.
flag-threat-home-visit = It says that someone will come to the home or the place of work.
flag-contacts-third-parties = It was sent to, or threatens to contact, people other than the debtor.
flag-discloses-to-third-party = It tells, or threatens to tell, other people about the debt.
flag-public-shaming = It threatens to shame the person in public.
flag-insults = It insults the person.
flag-violence = It threatens harm.
flag-credit-report-threat = It says that not paying touches the credit record.
flag-impersonates-authority = It presents itself as the police, a court or a government office. forbear cannot tell from the message whether that is true.
flag-false-urgency = It sets a very short time and ties it to a serious consequence or to an offer that lapses.
flag-asks-for-credentials = It asks for a code, a PIN, identity papers, a login or an app.
flag-private-account-payment = It asks for payment to a private account or wallet, in crypto or in gift cards.
flag-unlicensed-collector-hint = Something suggests that the collector may not be licensed.
flag-no-identification = It names neither the creditor nor the collector.
