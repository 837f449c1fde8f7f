next-nothing = Nothing to do: this asks for no payment.
next-nothing-advert = Nothing to do: this is an advert. If you look for credit, compare the true yearly rate first.
next-check-helper = Nothing to do. If you want help with debts, look for a free adviser first, and pay nobody in advance.
next-danger = If you are in danger now, call the police. Keep the message as it is; it is evidence.
next-ask-court = Ask the court itself whether there is such a case, through the number on its public pages.
next-answer-court = Answer the court paper in writing, in time. A legal-aid office or debt adviser can help with the wording.
next-ask-lender = { $named ->
    [no] Do not pay on this message. If you know the debt, ask the lender through the app, card or agreement that you already have.
   *[yes] Do not pay on this message. Ask { $creditor } through the app, card or agreement that you already have whether it sent this.
}
next-not-yours = You were written to about somebody else's debt. You can tell them once, in writing, not to contact you again.
next-send-proof = { $named ->
    [no] Send them the proof of your payment and ask them to confirm in writing that nothing is due.
   *[yes] Send { $creditor } the proof of your payment and ask for a written word that nothing is due.
}
next-ask-who = { $named ->
    [no] Ask the original creditor in writing who may collect this debt, and pay nobody until it answers.
   *[yes] Ask { $creditor } in writing who may collect this debt, and pay nobody until it answers.
}
next-advice-first = Before you pay, promise or write anything, have a free debt adviser or lawyer look at the dates: one word can start an old clock again.
next-reply-claim = Reply to the letter before court in time, on its form if there is one; say what you dispute and ask for the documents.
next-ask-agreement = Ask them in writing for the agreement and an account of the debt. Do not confirm the debt while you ask.
next-ask-account = Ask them in writing for an itemised account: principal, interest, fees, and each payment that they counted.
next-weigh-offer = Have the offer in writing before you accept: what it costs in all, what it settles, and what it does to your credit file.
next-pay-as-agreed = { $named ->
    [no] Pay as agreed, through the lender's own app or account. If you cannot, tell the lender before that day.
   *[yes] Pay { $creditor } as agreed, through its own app or the account in your agreement. If you cannot, tell it before that day.
}
next-pay-or-talk = { $named ->
    [no] If you can, pay through the lender's own channel; if not, contact it now and ask for a plan that you can keep.
   *[yes] If you can, pay { $creditor } through its own channel; if not, contact it now and ask for a plan that you can keep.
}
next-talk-to-lender = { $named ->
    [no] Contact the original lender through its own channel, ask who collects for it, and ask for a plan that you can keep.
   *[yes] Contact { $creditor } through its own channel, ask who collects for it, and ask for a plan that you can keep.
}
next-find-papers = { $named ->
    [no] Look for this debt in your own papers, app or bank account before you answer.
   *[yes] Look for { $creditor } in your own papers, app or bank account before you answer.
}
next-look-up = { $named ->
    [no] Look the amount up in the lender's own app or your agreement, and pay from there.
   *[yes] Look the amount up in { $creditor }'s own app or your agreement, and pay from there.
}
next-keep-report = Keep the messages, the number and the pictures as evidence and report the threat to the police or the agency for such cases. Paying under such a threat rarely ends it.
next-ask-office = Ask the police or the court itself, through the number on its public pages, whether there is anything against you. Do not use the number in the message.
avoid-pay-for-others = Do not pay for somebody else: being told of a debt does not make it yours.
avoid-ignore-court = Do not leave a court paper unanswered, even where the debt looks wrong.
avoid-send-codes = Do not send codes, passwords, or pictures of your identity card or bank card.
avoid-private-account = Do not pay to a person's account, a gift card or a wallet that the message names.
avoid-acknowledge = Do not pay a part, promise anything or admit the debt in writing before the age of the debt is clear.
avoid-pay-twice = Do not pay again only to have peace.
avoid-pay-unknown = Do not pay before the amount and the right to collect it are shown.
avoid-answer-anger = Do not answer threats or insults; keep them.
avoid-tell-others = Do not pass the message on to more people.
avoid-link = Do not pay through a link or number in the message; use the channel that you already know.
