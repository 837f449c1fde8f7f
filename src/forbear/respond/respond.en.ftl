## Why a letter is not written

refusal-no-kind = There is no kind of letter called { $kind }. `forbear letter` lists them.
refusal-not-here = This letter has no use in { $place }: it stands on a rule that this place does not have.
refusal-court = A court paper is there, or a message speaks of one. It is answered in court, by the day on it; a letter to the other side does not stop that time. Look at `forbear deadlines`, and ask a legal-aid office.
refusal-scam = This may be a deception. An answer would only show that somebody reads there. Ask the lender itself, through the channel that you already know.
refusal-nothing-asked = Nobody asks you for money here, so there is nothing to answer.
refusal-admits-unknown = This letter admits the debt, and your papers do not show that it is yours. Ask for the agreement first (`documents_request`), or add the debt to your papers.
refusal-admits-paid = This letter admits a debt, and by your papers it is paid: take `dispute_paid`.
refusal-admits-old = This letter admits the debt, and by your papers the period in which they can go to court is over. { $effect ->
    [revives] In this place such a promise, or a payment, can give up the defence that you have now.
    [gone] In this place the debt itself has come to an end by then.
    [restarts] In this place a payment or admission starts a period anew that is still running, and nobody can rule out that it does here.
   *[unknown] What a promise or a payment does to that is not known here.
  } Have a free adviser look at the dates first. If you still want the letter, add --knowing.
refusal-no-rule = The rule on which this letter stands was not in force here on { $on }.
refusal-not-bound = The rule on which this letter stands ({ $reference }) does not bind { $whom }: it is for other sorts of lenders or collectors.
refusal-without-claim = No message or call about a debt was given that this letter could answer. Name the messages as SOURCE.
refusal-without-paid = Your papers do not show that this is paid. Put the payments into debts.toml (--debts), or ask for the account first (`documents_request`).
refusal-without-amount-differs = By your papers, the amount that they ask is not another one, or your papers do not tell. Ask for the account first (`documents_request`).
refusal-without-others-told = Nothing in the messages shows that other people were contacted, or that it was threatened.
refusal-without-old = Your papers do not show that the period is over by every way of counting. Said too early, this letter would harm you.
refusal-without-debt = Your papers name no such debt. Give them with --debts or --plan (and --debt), or the lender's name with --fact creditor=...
refusal-without-plan = This letter takes its figures from a plan. Make one first, and give it with --plan CASE.toml.
refusal-without-card = This letter is for a credit card, and your papers do not show one (kind = "card" in debts.toml).
refusal-with-known-debt = Your own papers know this debt, so the letter would not be true.
refusal-with-other-person = This is about somebody else's debt: take `wrong_person`.
refusal-with-no-debt = Your papers do not know this debt: take `dispute_not_mine` or `documents_request`.
refusal-with-scam = This may be a deception. Do not answer it.
refusal-more-than-left = Each part would be { $amount }, and by your plan only { $left } a month is left for all debts. Ask for more months, or offer a share (`pro_rata_offer`).
refusal-nothing-left = By your plan nothing is left after the cost of living ({ $left }), so there is nothing honest to offer. Say that you are in difficulty (`hardship`), and ask a free adviser.
refusal-which-debt = Which debt of the plan is meant? Name it with --debt: { $ids }.
refusal-complain-first = Here the office takes a complaint only after the company had its time to answer. Complain to the company first (`complaint_company`), and give that day with --fact complained_on=2026-05-01.
refusal-settles-too-much = A settlement of { $settlement } is not less than the { $balance } that is owed by your records.
refusal-day = The day given for { $fact }, { $day }, does not fit a letter of { $on }.
refusal-months = { $months } months are more than the rule allows: { $most } at the most.
refusal-too-early = The office takes a complaint only after the company has had its time, until { $opens }, or has given its final answer (--fact answered_on=...).
refusal-too-long = The text would need { $count } messages; { $most } are the most.

## What to know before it goes out

warning-admits = This letter admits the debt. { $old ->
    [yes] By your papers the period in which they can go to court is over.
    [perhaps] How old the debt is in law has not been made certain.
   *[no] The period in which they can go to court is running.
  } { $effect ->
    [revives] In this place a payment or admission starts that period anew while it runs, and a promise, or in some cases a payment, can bring an expired claim back.
    [gone] In this place a payment or admission before the end starts the period anew; after the end the debt is gone.
    [restarts] In this place a payment or admission before the end starts the period anew.
   *[unknown] What a payment or admission does to it is not known for this place; the state or nation decides.
  }
warning-plan-unfinished = The time ran out before everything was tried, so a later run could find other payments. Give it more time with --seconds.
warning-court = This is not an answer to the court paper. Answer that in court, by its own day.
warning-letter-of-claim = A letter before court is there. Answer it on its own form, by its own day; this letter may go with it.
warning-violence = You were threatened. If you are in danger, call the police first.
warning-known-channel = Send it only to the address that you already know, from your agreement or the lender's own pages, never to one in the message.
warning-bound-unknown = Whether the rule binds { $whom } is not certain: it is for those who collect somebody else's debt.
warning-true = Read every sentence, and send it only if each is true for you. You may change or leave out what you wish.
warning-keep-proof = Keep a copy and the proof of sending (recorded delivery, or the e-mail with its time).
warning-call = Where you live, recording a call may need the other side's consent.

## What cannot be read

problem-letter-fact-unknown = There is no such fact for a letter. `forbear letter KIND` names what is needed.
problem-letter-fact-text = This cannot be read.
problem-letter-fact-lines = This cannot be read.
problem-letter-fact-money = “{ $text }” cannot be read as an amount. Write it like 1250.00.
problem-letter-fact-day = “{ $text }” cannot be read as a day. Write it like 2026-05-01.
problem-letter-fact-number = “{ $text }” cannot be read as a number from 1 to 600.
problem-letter-fact-long-number = This holds a long number. Letters carry no card, account or identity number; the last four digits are enough.

## Deadlines

deadline-payment-order-answer = Pay, or object in writing to the court, to the payment order
deadline-court-answer = Answer the court's claim papers
deadline-court-answer-summary = Enter appearance, if it is a summary suit
deadline-pre-action-reply = Answer the letter before court
deadline-dispute-window = Dispute the debt in writing
deadline-billing-error = Report a billing error on a card in writing
deadline-offer = Answer the offer of { $who }
deadline-answer = An answer to your letter of { $sent } is due by the rule
deadline-answer-suggested = If nothing has come to your letter of { $sent }, remind them
deadline-counted = Counted from { $on }: { $days } { $business ->
    [yes] business days
   *[no] days
  }, to { $last }.
deadline-holiday = { $last } is no working day; { $by } is safe.
deadline-asked-by = The day that they name: { $by }.
deadline-in-message = The day stands in their message.
deadline-in-offer = The offer of { $on } stands until { $by }.
missed-payment-order-answer = The other side can have the order enforced.
missed-court-answer = The court may decide without hearing you.
missed-pre-action-reply = They may start a court case without further notice.
missed-dispute-window = You can still dispute it, but they need no longer stop while they check.
missed-billing-error = The issuer need not look into it by this rule any more.
missed-offer = The offer lapses; a new one can be asked for.
missed-answer = Nothing is lost; the next letter can go out.

## Negotiation

unwritten-offer = The offer itself is not in writing.
unwritten-closes-account = That the debt is closed when this is paid, with nothing left.
unwritten-interest-frozen = That interest and fees stop while you keep to it.
unwritten-credit-file = How it is recorded in the credit file.
unwritten-rest-not-sold = That no part of it is sold or passed on.
unwritten-collection-stops = That collection stops while you keep to it.
round-pay-as-agreed = It is agreed and in writing: pay as agreed, to the account that the paper names, and keep each receipt.
round-confirm-first = It is agreed but not in writing: ask for the confirmation, and pay nothing before it is there.
round-offer-lapsed = Their offer ended on { $until }. You may make one of your own, from your plan.
round-ask-in-writing = They offer something, but not in writing: ask for it in writing before you answer.
round-weigh-and-answer = Set the offer beside your plan, then accept it, refuse it or make a counter-offer in writing.
round-refused = Nothing is agreed. You may complain, offer something else, or have a free adviser write for you.
round-wait = Wait for their answer until { $until }.
round-remind = Nothing has come since { $since }: remind them in writing.
round-complain = Nothing has come since { $since }, not even to your reminder: complain to the company.
