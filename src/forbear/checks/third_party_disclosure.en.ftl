others-told = { $count ->
    [one] { $count } message shows that somebody else was told of the debt, or threatens to tell them.
   *[other] { $count } messages show that somebody else was told of the debt, or threaten to tell them.
} { rule-bearing }
others-contacted = { $count ->
    [one] { $count } message threatens to contact, or contacts,
   *[other] { $count } messages threaten to contact, or contact,
} your family, friends, employer or phone contacts. { rule-bearing }
others-shaming = { $count ->
    [one] { $count } message threatens to make, or makes, the debt public.
   *[other] { $count } messages threaten to make, or make, the debt public.
} { rule-bearing }
missing-who-was-told = Who received it and what they are to you: a guarantor, and in some places a spouse, may be told.
