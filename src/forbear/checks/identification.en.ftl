sender-unnamed = { $count ->
    [one] { $count } message does not say
   *[other] { $count } messages do not say
} who is asking or for whom. { rule-bearing }
sender-unlicensed = { $count ->
    [one] { $count } message hints
   *[other] { $count } messages hint
} that the sender has no permission to lend or to collect. { rule-bearing }
sender-named = The sender gives a name: { $who }. A name in a message is not yet proof; look the company up yourself.
