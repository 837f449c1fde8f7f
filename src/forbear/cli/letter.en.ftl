help-letter =
    Write a letter, a short reply or a script for a call, from the facts of your case.
    Without KIND it lists every kind; with SOURCE, those that fit, and why others are refused.
    Nothing is sent: it is yours to read, change and send.
help-letter-text = The message itself, instead of a file.
help-letter-claim = Which claim, by its number in `forbear check` (1 if left out).
help-letter-debts = A file of what your own papers say (debts.toml).
help-letter-plan = Your plan's case file, for offers and hardship (CASE.toml).
help-letter-debt = The debt's id in the plan, where it has several.
help-letter-offers = A file of offers, for a settlement (OFFERS.toml).
help-letter-person = Your name and address (person.toml).
help-letter-fact = Something that only you know, such as --fact reason="my hours were cut".
help-letter-place = Where you live: CN, US, US-NY, GB-SCT, IN ...
help-letter-on = The day of the letter (2026-05-01) instead of today.
help-letter-beside = Also give the letter in the other language, to read beside it.
help-letter-knowing = Write a letter that admits the debt although it may be too old.
help-letter-out = Write it to a file: .txt, .pdf or .docx. May be given several times.
help-letter-seconds = How long the plan may take.
letter-no-kind = “{ $kind }” is neither a kind of letter nor a file
letter-no-kind-next = see the kinds with: forbear letter
letter-fact-form = a fact is written as NAME=VALUE
letter-no-claim = there is no claim { $number }: there are { $count }
letter-first-claim = There are { $count } claims. This is about the first: { $who }. Choose another with --claim.
letter-ending = { $file } names no kind of file that a letter can be
letter-wrote = Written: { $file }
