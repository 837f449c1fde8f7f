# What the app in the browser says in English.

web-language = English
web-neutral = Notes
web-skip = To the content
web-tools = Language, menu, leave
web-menu = Pages
web-leave = Leave
web-leave-says = Hides everything at once (or press Escape twice). To come back, open the new address that forbear writes in its window.
web-private = Everything stays on this machine.
web-pages = More pages
web-page-of = Page { $at } of { $pages }
web-page-before = Earlier
web-page-after = Later
web-save = Save
web-remove = Remove
web-as-table = Show as a table
web-to-start = To the start
web-group-1 = Think calmly
web-group-2 = Your money
web-group-3 = Answer
web-group-4 = Get help
web-group-5 = This app

web-start-menu = Start
web-start-title = What did you receive?
web-start-lead = Take a breath. You do not have to answer or pay anything this minute. Bring the message here, and we look at it together.
web-start-paste = Paste the message
web-start-files = Or choose files or screenshots
web-start-files-hint = A screenshot, a PDF letter, an SMS or chat export, an e-mail. Several at once are fine.
web-start-go = Look at it calmly
web-start-nothing = There is nothing to look at yet. Paste the words of the message, or choose a file.
web-promise-here = Nothing leaves this machine.
web-promise-account = No account, no name, no phone number.
web-promise-memory = Nothing is written to the disk unless you ask for it.
web-add-menu = Add more
web-add-title = Add another message or file

web-step-bring = Bring the message that worries you. A photo of it is enough.
web-step-bring-label = Bring it
web-step-nothing = Nothing you brought asks you for money that is owed.
web-step-of = { $who }: { $title }
web-step-to-claim = See why
web-step-to-papers = Write down what your papers say
web-step-to-letters = Prepare the letter
web-step-to-plan = Make a plan you can keep
web-step-to-rounds = Weigh the offer
web-step-to-helpers = Find free help
web-step-to-evidence = Keep the evidence
web-step-to-told = Note who was told

web-claims-title = What they ask, and whether it holds
web-claims-count = { $count } separate claims. Take them one at a time.
web-claims-open = Does it hold?
web-claims-all = All claims
web-claims-messages = { $count ->
    [one] The message
   *[other] The { $count } messages
}
web-claims-others = { $count ->
    [one] One other message asks for nothing
   *[other] { $count } other messages ask for nothing
}
web-place-unknown = forbear does not know which law applies, so no rule was used.
web-place-assumed = You did not say where you live; this was read as { $place }.
web-place-is = Judged by the rules of { $place }.
web-place-change = Change the place

web-arrived-menu = What arrived
web-arrived-title = What arrived
web-arrived-all = All messages
web-arrived-sources = Where they came from
web-kind-call = A call
web-kind-own = Written by you
web-no-time = no time given
web-zone-assumed = taken as your local time

web-message-title = What this message says
web-message-kind = { $kind } ({ $percent }%)
web-message-facts = What stands in it
web-message-click = Choose a line to see its place in the message.
web-message-cut = The message is very long; a part of it is shown here. All of it was read.
web-message-attachments = Came with it (not opened):
web-message-before = Previous message
web-message-after = Next message
web-message-claim = Does it hold?
web-claim-latest = The newest message
web-leads = In the messages:
web-lead-words = { $words }, { $day }
web-lead-message = the message of { $day }
web-lead-call = the call of { $day }
web-leads-more = { $count ->
    [one] and one more message
   *[other] and { $count } more messages
}
web-message-back = Back to what rests on these words

web-settings-menu = Settings
web-settings-title = Settings
web-settings-place = Where you live
web-settings-place-hint = It decides which rules apply.
web-settings-place-none = Not said: guess it from the messages
web-settings-language = Language
web-settings-discreet = Neutral names
web-settings-discreet-hint = The tab and the top of each page then say “Notes”, for when others can see your screen.
web-lock = Lock
web-lock-says = The app locks by itself after fifteen minutes without use. You can lock it now. To come back, open the new address that forbear writes in its window.
web-erase = Erase everything
web-erase-title = Erase everything
web-erase-says = Forgets all messages and papers in this window. Files that you saved elsewhere stay.
web-erase-sure = Everything you brought into this window will be forgotten. This cannot be undone.
web-erase-yes = Yes, erase it
web-erase-no = No, keep it

web-working-reading = Reading what you brought
web-working-failed = This could not be finished
web-working-failed-says = Something in forbear went wrong ({ $where }). What you brought is still here. Try again, or bring it in smaller parts.
web-working-step = One moment
web-working-wait = You do not have to do anything. The page goes on by itself.
web-working-says = This can take a little while. You can close this tab and come back; the work goes on.
web-working-count = { $done } of { $of }
web-working-stop = Stop
web-working-back = Back

web-missing-title = There is no such page
web-missing-says = Nothing is lost. Go back to the start.
web-closed-title = Locked
web-closed-says = To open it, use the address that was written in the window where it was started.
web-closed-used = This address was used already, or it is not complete. If you did not open it yourself, end forbear in its window with Ctrl+C and start it again.
web-closed-passphrase = Passphrase
web-closed-open = Open
web-closed-wrong = That did not open it. Try again.
web-broken-title = Something went wrong
web-broken-says = The fault is not yours. What you brought is still here. Go back and try again.

## In place of sentences that speak of the command line

in-app-report-no-law = forbear does not know the law of this place ({ $place }), so no rule was applied. You can name your place in the settings.
in-app-holds-no-papers = You have not written down what your own papers say, so the amount could not be compared.
in-app-budget-place-assumed = The categories of { $place } are used, because of the currency. You can name your place in the settings.
in-app-budget-unsorted = { $count ->
    [one] One row is not sorted yet. You can sort it below, once and for all.
   *[other] { $count } rows are not sorted yet, such as: { $examples }. You can sort them below, once and for all.
}
in-app-plan-routes-nation = England and Wales, Scotland and Northern Ireland each have routes of their own: name yours in the settings.
in-app-plan-routes-place = These hold in: { $place }. You can name another place in the settings.
in-app-plan-out-of-time = The time ran out before everything was tried, and a better answer may exist. You can give it more time below.
in-app-owed-no-law = No limit of the law was applied: no known rule of this place limits what this sort of lender may charge, or the sort of lender is not chosen.
in-app-plan-more-months = { $count ->
    [one] 1 more month; it is under “Show every month” below.
   *[other] { $count } more months; they are under “Show every month” below.
}

## Own papers

web-edit = Correct
web-problems = Please look at this
problem-form-amount = “{ $amount }” could not be read as an amount. Write it in figures, for example 1200.50.
problem-form-day = “{ $day }” could not be read as a day. Write it as year-month-day, for example 2026-05-01.
problem-form-empty = This is needed.
problem-form-count = Write a whole number between 1 and 600.

web-papers-menu = Your own papers
web-papers-title = What do your own papers say?
web-papers-lead = Your agreement, your bank record and the lender's app count for more than any message. Copy what they say.
web-papers-have = Written down
web-papers-new = A debt
web-papers-edit = Correct this debt
web-papers-blank = Leave blank whatever your papers do not say. Nothing is guessed.
web-papers-creditor = Lender
web-papers-currency = Currency
web-papers-kind = What sort of debt
web-papers-lender = What sort of lender
web-papers-account = Last digits of the account or card
web-papers-principal = Amount in the agreement
web-papers-received = Amount that reached you
web-papers-agreed = Day of the agreement
web-papers-rate = Yearly interest rate in %
web-papers-more = Instalments, statement, and more
web-papers-first-due = First instalment due on
web-papers-instalment = Each instalment
web-papers-count = How many instalments
web-papers-balance = Newest statement says
web-papers-balance-on = Day of that statement
web-papers-defaulted = First missed payment
web-papers-unknown = I never had this debt
web-papers-payments = { $count ->
    [0] no payments noted
    [one] one payment noted
   *[other] { $count } payments noted
}
web-papers-payments-made = What you paid, by your bank record
web-papers-paid-on = Paid on
web-papers-paid = Amount
web-papers-file = Use a file instead (debts.toml)
web-papers-file-label = The file
web-papers-file-go = Use this file
web-papers-file-get = Save what is written here as a file
web-debt-card = Credit card
web-debt-instalment-loan = Loan in instalments
web-debt-microloan = Short-term or app loan
web-debt-private-loan = Loan from a person
web-debt-overdraft = Overdraft
web-debt-bill = Unpaid bill
web-debt-other = Something else

## What is owed, where the money goes, the plan

web-yes = Yes
web-no = No
web-owed-menu = What you owe
web-owed-title = What is really owed?
web-owed-lead = With a few figures from your agreement and your bank record, the debt can be reckoned to the day: by the agreement, within the law, and beside what they claim.
web-owed-loan = The loan
web-owed-kept = Kept back at payout (fees taken out)
web-owed-claimed = What they claim today
web-owed-go = Reckon it
web-owed-correct = Correct the figures
web-owed-file = Use a file instead (LOAN.toml)

web-money-menu = Where it goes
web-money-title = Where the money goes
web-money-lead = Bring statements of three months or more. You see a usual month, what is left, and what the rows say about how it came to this.
web-money-files = Statements of your bank, card or wallet
web-money-files-hint = CSV, Excel, OFX, QIF, MT940 or CAMT files, as your bank or wallet exports them.
web-money-go = Look at it
web-money-have = Statements that are here
web-money-unsorted = What are these for?
web-money-unsorted-hint = What you choose holds for all rows of the same name, also later. Leave what you do not know.
web-money-rows = { $count ->
    [one] one row
   *[other] { $count } rows
}
web-money-leave = Leave it unsorted
web-money-to-plan = Make a plan from this
web-money-csv = Save all rows as a table

web-plan-menu = Your plan
web-plan-title = A plan that you can keep
web-plan-lead = What comes in, what living costs, and the debts: from these follows who is paid what, and when. Nothing new is borrowed, and living comes first.
web-plan-form = Your month
web-plan-from-money = Filled in from your statements. Correct whatever is not usual.
web-plan-start = First month of the plan
web-plan-incomes = What comes in each month
web-plan-essentials = What living costs each month
web-plan-debts = The debts
web-plan-what = What
web-plan-amount = Amount
web-plan-balance = Owed now
web-plan-minimum = Least each month
web-plan-due-day = Due on day
web-plan-priority = Comes first
web-plan-priority-hint = “Comes first” is for debts that can cost a home, liberty, power or water.
web-plan-go = Find the plan
web-plan-correct = Correct the figures
web-plan-file = Use a file instead (CASE.toml)
web-plan-what-if = What if ...
web-plan-extra = I could pay this much more once
web-plan-month = In the month
web-plan-income = My monthly income were
web-plan-since = From the month
web-plan-try = Try it
web-plan-unclear = What you would like to try could not be read, or the month lies outside the plan. Write an amount such as 300 and a month such as 2027-03.
web-plan-calendar = Payments for your calendar (.ics)
web-plan-sheet = The whole plan as a spreadsheet
web-plan-whole = Show every month
web-plan-more-time = Look longer for a better plan (up to two minutes)
web-working-plan = Looking for the best plan
web-working-budget = Reading your statements

## The vault and the evidence

web-trouble-title = That was not possible
web-trouble-safe = Nothing was lost.
web-keep-menu = Keep this
web-keep-title = Keep this safely
web-keep-open-title = What is kept
web-keep-lead = What you brought is only in this window and is forgotten when it closes. With a passphrase it can be kept in a vault on this machine that nobody else can read.
web-keep-there = You have a vault on this machine. Its passphrase opens it.
web-keep-on-desk = { $count ->
    [one] What you brought now (one original) goes into it.
   *[other] What you brought now ({ $count } originals) goes into it.
}
web-keep-choose = Choose a passphrase
web-keep-choose-hint = Four or more words that nobody would guess together. Without it nobody can open the vault, not even you: there is no way to reset it.
web-keep-again = The same passphrase again
web-keep-go = Keep it
web-keep-short = This passphrase is too short to protect you. Choose four or more words.
web-keep-differ = The two were not the same. Write the passphrase twice.
web-keep-is-open = Your vault is open. Everything you bring or write is kept in it at once.
web-keep-where = The vault lies in this folder, encrypted: { $folder }
web-keep-close = Close the vault
web-start-kept = Open what you kept

web-evidence-menu = Evidence
web-evidence-title = Your evidence
web-evidence-lead = Originals, byte for byte as you received them. The long number is the fingerprint of each: if one letter changed, it would be another.
web-evidence-not-kept = They are only in this window so far.
web-evidence-exhibits = Originals
web-evidence-get = Save a copy
web-evidence-bytes = { $count } bytes
web-evidence-log = Who did what, and when
web-evidence-head = { $count } lines. This number stands for all of them; written down elsewhere today, it shows later that nothing was changed:
web-evidence-line = Line
web-evidence-when = When
web-evidence-act = What
web-evidence-exhibit = Original
web-act-made = vault made
web-act-added = taken in
web-act-opened = opened
web-act-read = read
web-act-exported = copy saved
web-act-shared = shared
web-act-letter = letter
web-act-posting = letter sent
web-act-round = offer noted
web-act-disclosure = telling noted
web-act-paper = own papers
web-act-setting = setting
web-act-removed = taken away
web-act-head = state noted
web-act-stamp = time stamp
web-act-passphrase = passphrase changed
web-act-backup = back-up made
web-act-restored = back-up restored
web-act-clock = clock was set back
web-act-erased = erased
in-app-vault-passphrase = The vault does not open. Either the passphrase is not the right one, or its key file was changed.
in-app-vault-none = There is no vault yet. You make one on the page “Keep this”.
in-app-vault-damaged = A part of the vault is damaged. Copy its folder to another disk before you go on.
in-app-vault-record-unreadable = One record in the vault cannot be read by this version of forbear.

## Help, privacy

web-helpers-menu = Who can help
web-helpers-place = Say where you live, so that forbear can name who helps there.
web-helpers-other = Help with something else
web-helpers-mine = What my messages show
web-helpers-show = Show
web-helper-menu = Check a helper
web-helper-title = Before you pay a helper
web-helper-lead = Somebody offers to deal with your debts for money? Answer what you know. What you do not know stays open.
web-helper-name = Their name
web-helper-licence = Licence or registration number they gave
web-helper-open = I do not know
web-helper-go = See what this means
web-helper-again = Change the answers
web-told-menu = Who knows
web-told-title = Who was told what
web-told-own = Noted by you
web-told-new = Note somebody who was told
web-told-to = Who was told
web-told-relation = Who that is
web-told-by = Who told them
web-told-by-me = I did
web-told-by-them = Somebody else, without asking me
web-told-teller = Their name, if it was somebody else
web-told-on = On which day
web-told-what = What was told
web-told-why = Why
web-told-go = Note it
web-share-menu = Share safely
web-share-title = A copy that is safe to share
web-share-lead = Names, numbers and addresses are taken out before anything leaves. Choose who will read it.
web-share-reader = Who will read it
web-share-which = Which originals
web-share-look = See what they would learn
web-share-learns = What the reader will learn
web-share-smaller = Look at the smaller copy: { $reader }
web-share-save = { $count ->
    [one] Save the copy
   *[other] Save the { $count } copies
}
web-share-look-first = Look through the copy yourself before you hand it on. Only you know every name that matters.
web-reader-adviser = A debt adviser or lawyer
web-reader-regulator = An office that takes complaints
web-reader-family = Somebody in the family
web-reader-assistant = A chat program or online assistant
web-reader-public = Anybody, such as a public forum
web-working-told = Looking for who was told
web-working-share = Making safe copies
in-app-helpers-place-assumed = Taken from your messages: { $place }. If you live elsewhere, say so in the settings.
in-app-helpers-bring-messages = The messages, calls and letters, as they arrived (a copy without names and numbers is made under “Share safely”).
in-app-helpers-bring-contacts = A list of who called or wrote when (it is on the page of each claim).
in-app-helpers-bring-terms = What they want you to sign.
in-app-helpers-bring-affairs = What comes in and what living costs in a usual month (“Where it goes” shows it).
in-app-helpers-numbers = Numbers come from the sources named. Where a source was not checked, compare it once with the official site before you rely on it.
in-app-helpers-before-paying = Before you pay anyone for help, check them: the page “Check a helper” has the questions.
in-app-check-helper-free = Free help comes first: “Who can help” names it for your place.
in-app-helper-verdict-green = Every question is answered and nothing speaks against them. Still read what you sign, and keep talking to the lender yourself.

## Answering

web-letters-menu = Letters and replies
web-letters-title = What to answer
web-letters-none = Bring a message, or name where you live, so that the letters of your place can be shown.
web-letters-which = Which claim
web-letters-needs = Still needs: { $names }
web-letters-missing = Some things must be filled in first, so that nothing in the letter is left blank or guessed.
web-letters-own-name = Your name
web-letters-own-address = Your address, as it should stand on the letter
web-letters-go = Show the letter
web-letters-change = Change what it says
web-letters-pdf = Save as PDF
web-letters-docx = Save for a word processor
web-letters-txt = Save as text
web-letters-in = Read it in: { $language }
web-letters-knowing = I have read this and still want to see the letter
web-letters-sent = Did you send it?
web-letters-sent-hint = Note it, so that the time for their answer is counted.
web-letters-was-sent = Noted as sent on { $day }: { $method }.
web-letters-sent-on = Sent on
web-letters-method = How (registered post, e-mail, in the app)
web-letters-tracking = Tracking number
web-letters-note = Note it as sent
web-letters-all = All letters
web-deadlines-menu = What is due
web-deadlines-title = What is due, and when
web-deadlines-how = How this was counted
web-deadlines-calendar = Put them in my calendar (.ics)
web-deadlines-discreet = The same with titles that say nothing of a debt
web-deadlines-received = A paper reached you on another day?
web-rounds-menu = Offers
web-rounds-title = Offers and answers
web-rounds-lead = Note each offer and each answer, yours and theirs. You see what it costs beside your plan, and what is still not in writing.
web-rounds-new = Note an offer or an answer
web-rounds-about = About which debt
web-rounds-by = Whose offer
web-rounds-by-them = Theirs
web-rounds-on = On which day
web-rounds-until = Open until
web-rounds-total = In all
web-rounds-monthly = Each month
web-rounds-months = For how many months
web-rounds-terms = What else was said, one thing a line
web-rounds-writing = It is in writing
web-rounds-answer = How it stands
web-rounds-answer-open = open
web-rounds-answer-accepted = accepted
web-rounds-answer-refused = refused
web-rounds-answer-lapsed = lapsed
web-rounds-answer-countered = answered with another offer
web-evidence-bundle = A bundle for a lawyer, an office or a court
web-evidence-bundle-says = Originals, a transcript, a list in order of time, fingerprints and the log, in one file that anybody can check.
web-evidence-bundle-make = Make the bundle
web-evidence-bundle-ready = The bundle is ready.
web-evidence-bundle-save = Save the bundle
web-working-bundle = Making the bundle
in-app-refusal-court = A court paper is there, or a message speaks of one. It is answered in court, by the day on it; a letter to the other side does not stop that time. Look at “What is due”, and ask a legal-aid office.
in-app-refusal-admits-old = This letter admits the debt, and by your papers the period in which they can go to court is over. { $effect ->
    [revives] In this place such a promise, or a payment, can give up the defence that you have now.
    [gone] In this place the debt itself has come to an end by then.
    [restarts] In this place a payment or admission starts a period anew that is still running, and nobody can rule out that it does here.
   *[unknown] What a promise or a payment does to that is not known here.
  } Have a free adviser look at the dates first.
in-app-refusal-no-kind = There is no kind of letter called { $kind }.
in-app-refusal-without-claim = There is no message about a debt that this letter could answer. Bring it on the first page.
in-app-refusal-without-paid = Your papers do not show that this is paid. Write the payments down under “Your own papers”, or ask for the account first (`documents_request`).
in-app-refusal-without-debt = Your papers name no such debt. Write it down under “Your own papers” or in your plan, or give the lender's name here.
in-app-refusal-without-plan = This letter takes its figures from a plan. Make one first, on the page “Your plan”.
in-app-refusal-without-card = This letter is for a credit card, and your papers do not show one.
in-app-refusal-which-debt = Which debt of the plan is meant? Write one of these below: { $ids }.
in-app-refusal-too-early = The office takes a complaint only after the company has had its time, until { $opens }, or has given its final answer.
in-app-problem-letter-fact-unknown = There is no such thing for a letter.
in-app-deadlines-none = No deadline is known. If a paper has come, bring it, or write the day on which it came below.
web-letters-debt = Which debt of the plan
in-app-problem-statement-no-currency = This statement does not name its currency, so it is kept apart from the others. Name your place in the settings, or add a column Currency.
in-app-audience-smaller = A smaller copy would also keep back: { $what }.
web-terms-menu = Read their terms
web-terms-title = What they want you to sign
web-terms-lead = Paste the terms, or choose the file. The clauses that can cost you money or rights are shown, each with its words and why it matters.
web-terms-paste = Paste the terms
web-terms-file = Or choose the file or a photo of it
web-terms-debt = How much your debts are in all (to turn percentages into money)
web-terms-go = Look through them
web-working-terms = Reading the terms
in-app-terms-no-law = Where you live is not known, so no rule is named. You can say it in the settings.
in-app-terms-no-debt = What you owe is not known, so shares are not turned into money. You can write the sum below.
in-app-terms-place-assumed = Taken from the text: { $place }. If you live elsewhere, say so in the settings.
web-call-answered = Answered, { $seconds } seconds long.
web-call-missed = Not answered.
web-call-unknown = The record does not say whether it was answered.
web-keep-change = Change the passphrase
web-keep-new = The new passphrase
web-erase-vault = Also erase the vault on this machine, with everything that is kept in it

## Back-up

web-back-up-menu = Back-up
web-back-up-title = A back-up of what you kept
web-back-up-lead = Everything you kept, in one file: messages, papers, letters, notes and the log of who did what.
web-back-up-save = Save the back-up
web-back-up-where = The file stays encrypted and opens with the passphrase that you have today. Keep it on another disk, or with somebody you trust.
web-back-up-nothing = Nothing is kept yet, so there is nothing to back up.
web-back-up-closed = Your vault is closed. Open it first; then a back-up can be saved.
web-restore-title = Put a back-up back
web-restore-lead = forbear first looks whether the file is whole. Nothing is replaced before you say so.
web-restore-file = The back-up
web-restore-passphrase = Its passphrase
web-restore-passphrase-hint = The one that you had on the day on which it was made.
web-restore-look = Look at it
web-restore-no-file = Choose the file of the back-up first. Nothing was changed.
web-restore-shut = The file does not open with this passphrase. Nothing was changed. Try the passphrase that you had on the day on which it was made.
web-restore-foreign = This file is no back-up of forbear, or a part of it is missing. Nothing was changed. Try another copy of it.
web-restore-sure = Put this back-up back?
web-restore-in-it = The back-up “{ $name }” is whole. Its log has { $count ->
    [one] one line, written on { $day }.
   *[other] { $count } lines, the last of { $day }.
}
web-restore-now = What you keep now has a log of { $count ->
    [one] one line, written on { $day }.
   *[other] { $count } lines, the last of { $day }.
}
web-restore-now-closed = You have a vault on this machine. It is closed, so forbear cannot say which of the two is newer.
web-restore-now-nothing = Nothing is kept on this machine so far.
web-restore-newer = What you did since then is not in the back-up.
web-restore-other = It is the back-up of another case than the one that you keep now.
web-restore-aside = Nothing is erased: what is kept now is moved aside, encrypted, into a folder beside the vault.
web-restore-yes = Yes, put it back
web-restore-no = No, leave everything as it is
web-restore-done = The back-up is back in its place and open. What was kept before was moved aside and not erased.

## The summary for somebody who helps

web-hand-off-menu = Summary for an adviser
web-hand-off-title = A summary to hand over
web-hand-off-lead = What somebody who helps asks first, on one page: what is claimed, what holds, what is due, what came when. Names, numbers and addresses are taken out. Choose who will read it.
web-hand-off-look = Show me the summary
web-hand-off-this = This is all of it
web-hand-off-page = Save it as a page
web-hand-off-text = Save it as text
web-hand-off-plan = With a plan, it also says what comes in, what living costs and what is owed.
web-hand-off-smaller = Look at it with less in it: { $reader }
web-hand-off-read = Read it once before you give it to anyone: an unusual name can be overlooked.
web-working-summary = Making the summary
in-app-handoff-title = Summary of a case, { $day }

## Offers from a file

web-offers-file = Compare offers from a file (OFFERS.toml)
web-offers-says = What each offer costs now, each month and in all, on one basis, and what it saves.
