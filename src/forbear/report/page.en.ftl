report-title = What arrived, and whether it holds
report-read = Read { $messages ->
    [one] one message
   *[other] { $messages } messages
 } and { $calls ->
    [0] no calls
    [one] one call
   *[other] { $calls } calls
 }; judged as of { $day }.
report-no-law = forbear does not know the law of this place ({ $place }), so no rule was applied. Name your place with --place, for example --place CN, US-NY, GB or IN.
report-place-assumed = You did not say where you live; this was read as { $place }. If that is wrong, run it again with --place.
report-nothing-read = Nothing could be read, so nothing can be said yet.
report-no-claims = None of these messages asks you for money that is owed.
report-claims = They belong to { $count } separate claims. Each has its own page; take them one at a time.
report-problems = { $count ->
    [one] One thing could not be read
   *[other] { $count } things could not be read
 }
report-others = These ask for nothing
report-private = Nothing left this machine. Keep the original messages as they are: they are your evidence.
report-more = How this was found, and every rule
claim-papers = Papers that would settle it
report-not-advice = This is information, not legal advice. forbear can be wrong; before a step that costs money or a right, ask someone qualified.

claim-title = { $who }
claim-title-amount = { $who } asks for { $amount }
claim-step = Your next step
claim-letter = forbear writes the letter: forbear letter { $kind } --claim { $number }, with the same files and papers.
claim-step-by = Your next step, by { $day }
claim-step-suggested = Your next step (a good day for it: by { $day })
claim-title-relayed = { $who } was told about a debt of yours
claim-arrived = What arrived
claim-what = What it is
claim-asks = What it asks
claim-holds = Does it hold?
claim-care = What to know about these messages
claim-avoid = What not to do

sender-unknown = an unnamed sender
and-more = { $count } more
list-separator = {", "}
then = {" → "}
quote = “{ $text }”
quote-times = { $text } ({ $count } times)

arrived-counts = { $messages ->
    [one] One message
   *[other] { $messages } messages
 } and { $calls ->
    [0] no calls
    [one] one call
   *[other] { $calls } calls
 }, from { $who }.
arrived-undated = The source gives no time for them.
arrived-on = On { $day }.
arrived-between = From { $first } to { $last }.
arrived-zone-assumed = The source names no time zone; the times are taken as your local time.
arrived-older = { $count ->
    [one] One earlier message is not shown here.
   *[other] { $count } earlier messages are not shown here.
 }

what-kind = { $kind } ({ $sure }: { $percent }%).
what-relayed = Somebody you know tells you that they were called or written to about you. They ask for nothing themselves.
what-because = The words that point to it: { $words }
what-changed = The messages changed over time: { $steps }
sure-very = very likely
sure-likely = likely
sure-not = not sure

kind-not-debt = Not about a debt
kind-payment-reminder = A reminder before a payment is due
kind-overdue-notice = A notice from the lender that a payment is late
kind-collection-demand = A demand from a debt collector
kind-legal-notice = A message that presents itself as a legal step
kind-third-party-disclosure = A message about a debt sent to someone else
kind-scam = A message that looks like deception
kind-relief-solicitation = An offer to deal with your debts for you
kind-loan-marketing = An advertisement for credit
kind-lender-offer = An offer from the lender, such as more time or a lower amount
kind-transactional = A bank or account notice

asks-amount = The amount asked: { $amount }.
asks-no-amount = It names no amount.
asks-changed = The amount changed: { $amounts }
asks-due = Said to be due on { $day }.
asks-by = Wants an answer or payment by { $day }.
asks-overdue = Said to be { $days ->
    [one] one day
   *[other] { $days } days
 } overdue.
asks-collector = Sent in the name of { $who }.
asks-link = It contains the link { $link } (shown so that it cannot be opened by accident).

holds-no-papers = You gave no papers of your own, so the amount could not be compared. Add them with --debts.
standing-matched = This matches a debt in your papers.
standing-wrong-amount = This matches a debt in your papers, but the amount does not agree.
standing-already-paid = By your papers, this was already paid.
standing-not-recognised = Your papers show no such debt.
standing-counted-twice = The same debt seems to be claimed more than once.
standing-too-old = This debt may be too old to be enforced through a court. That needs checking before you answer.
standing-not-enough-papers = There are not enough papers to say whether this is owed.
standing-relayed = No payment is asked for here. That somebody else was told is worth keeping.
standing-doubtful = It looks like deception. Whether any debt stands behind it, only the lender and your own papers can tell.
standing-nothing-asked = This message asks for no payment of a debt.
rule-line = Rule: { $rule } ({ $reference }; in force from { $since }; { $confidence })
day-unknown = a day not recorded
confidence-verified = source checked
confidence-known = source not checked

others-kind = { $kind }: { $count }
