helper-verdict-red = At least one answer is a sign of a trap. Do not pay, sign or hand over anything; speak with a free adviser, and with the lender yourself.
helper-verdict-amber = Something is open or unusual. Find out first; nobody honest will mind that you take a day.
helper-verdict-green = Every question is answered and nothing speaks against them. Still read what you sign (forbear terms), and keep talking to the lender yourself.
helper-forged-proof = Do they offer or ask for false papers (illness, hardship, police), or coach false complaints? { $answer ->
    [trap] Yes. Whoever uses forged papers can be punished too.
    [fine] No.
    [ask] {""}
   *[open] Not answered.
}
helper-holds-id-or-card = Do they want to keep your identity card, bank card or SIM card? { $answer ->
    [trap] Yes. With these, others can borrow and pay in your name.
    [fine] No.
    [ask] {""}
   *[open] Not answered.
}
helper-wants-codes = Do they want your passwords, codes from text messages, or to see or control your screen? { $answer ->
    [trap] Yes. These open your accounts.
    [fine] No.
    [ask] {""}
   *[open] Not answered.
}
helper-fee-before-result = Is anything to be paid before a result is there? { $answer ->
    [trap] Yes. Money that is paid first is the commonest loss.
    [fine] No.
    [ask] {""}
   *[open] Not answered.
}
helper-guaranteed-result = Do they promise a result: a cut, a clean credit report, no more calls? { $answer ->
    [trap] Yes. Only the lender, or a court, decides that.
    [fine] No.
    [ask] {""}
   *[open] Not answered.
}
helper-stop-talking = Do they tell you to stop talking to the lender, or to stop paying? { $answer ->
    [trap] Yes. Meanwhile interest and claims grow, and you would not learn of it.
    [fine] No.
    [ask] {""}
   *[open] Not answered.
}
helper-claims-office = Do they say that they come from, or work with, the government, a court, the police or the bank? { $answer ->
    [trap] Yes. Ask that office itself, by a number that you look up.
    [fine] No.
    [ask] {""}
   *[open] Not answered.
}
helper-private-account = Is the money to go to a person's account, a QR code or a wallet instead of the firm's own account? { $answer ->
    [trap] Yes. Such a payment can hardly be traced or returned.
    [fine] No.
    [ask] {""}
   *[open] Not answered.
}
helper-loan-for-fee = Would you take a loan or use a card to pay their fee? { $answer ->
    [trap] Yes. That makes a new debt out of the help.
    [fine] No.
    [ask] {""}
   *[open] Not answered.
}
helper-fee-on-debt = Is the fee a share of all that you owe, whatever comes of it? { $answer ->
    [trap] Yes. They earn the same when nothing gets better.
    [fine] No.
    [ask] {""}
   *[open] Not answered.
}
helper-money-held-by-them = Do you put money aside in an account that they, and not you, control? { $answer ->
    [trap] Yes. Money that is set aside should stay yours.
    [fine] No.
    [ask] {""}
   *[open] Not answered.
}
helper-in-register = Did you find them yourself in the official register? { $answer ->
    [trap] No. Whoever must be in it and is not should not be paid.
    [fine] Yes.
    [ask] {""}
   *[open] Not answered: look before you pay.
}
helper-fee-from-saving = Is the fee a share of what is saved or refunded? { $answer ->
    [trap] Yes. Ask what the share is, of what, and whether it may be asked for at all.
    [fine] No.
    [ask] {""}
   *[open] Not answered.
}
helper-power-of-attorney = Do they want a power of attorney? { $answer ->
    [trap] Yes. It should name the lender and the purpose, and end when you say so.
    [fine] No.
    [ask] {""}
   *[open] Not answered.
}
helper-came-to-you = Did they call, write or advertise to you first? { $answer ->
    [trap] Yes. Ask where they have your number from.
    [fine] No.
    [ask] {""}
   *[open] Not answered.
}
helper-written-contract = Is there a written contract with the firm, which you could read at home? { $answer ->
    [trap] No. Without one, nothing that was promised can be shown later.
    [fine] Yes.
    [ask] {""}
   *[open] Not answered.
}
helper-refund-in-writing = Does the contract say when you get money back? { $answer ->
    [trap] No.
    [fine] Yes.
    [ask] {""}
   *[open] Not answered.
}
helper-told-cost-and-risk = Did they tell you, before you sign, what it costs in all, how long it takes and what can go wrong? { $answer ->
    [trap] No.
    [fine] Yes.
    [ask] {""}
   *[open] Not answered.
}
helper-told-of-free-help = Did they tell you that there is free help? { $answer ->
    [trap] No.
    [fine] Yes.
    [ask] {""}
   *[open] Not answered.
}
helper-licence = Their licence or registration number: { $answer ->
    [none] not given. Ask for it, and look it up yourself.
    [fits] { $number } has the right form. Whose it is stands only in the register.
    [odd] { $number } does not have the form of such a number. Ask again, and look it up yourself.
   *[unknown] { $number }: forbear knows no form for such a number. Look it up yourself.
}
