terms-title = Their terms: { $name }
terms-read = Read in { $pieces } { $pieces ->
    [one] piece
   *[other] pieces
}; { $clauses ->
    [0] nothing was found that is known here.
    [one] one place matters.
   *[other] { $clauses } places matter.
}
terms-no-law = Where you live is not known, so no rule is named. Say so with --place.
terms-no-debt = What you owe is not known, so shares are not turned into money. Add --debt, such as --debt 12000, or --debts.
terms-light-red = Red: do not sign this, do not pay.
terms-light-amber = Amber: ask before you sign.
terms-light-green = Green: what was found protects you.
terms-light-nothing = Nothing was found that is known here. That is no good sign by itself.
terms-step-red = At least one clause is a trap. Take it to a free adviser before anything is signed or paid. If you have signed already, an adviser can still help: ask soon, because a time to cancel may be running.
terms-step-amber = Ask them about each place below, in writing, and wait for the answer. Nobody honest minds.
terms-step-green = Read it once more yourself. What was said and does not stand in it does not count.
terms-step-nothing = Read it yourself with somebody you trust. What protects you should stand in it; what is missing is listed below.
terms-red = Traps ({ $count })
terms-amber = To ask about ({ $count })
terms-green = What protects you ({ $count })
terms-missing = What protects you and was not found
terms-clause = { $name }: “{ $quote }” ({ $place })
terms-place-page = page { $page }
terms-place-line = line { $line }
terms-limits = Wording can hide a trap that is not known here: nothing found is no promise. Read the whole text.
terms-place-assumed = Taken from the text: { $place }. If you live elsewhere, say so with --place.
terms-unknown = To read closely ({ $count })
terms-not-known = It speaks of this, in words that forbear does not know. Read it twice, and ask what it means for you.
