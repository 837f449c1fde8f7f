# Sentences that the checks of contacts share.

step-clock-assumed = The export gives no time zone, so its times were read as your own local time.
step-clock-unplaced = This place has more than one time zone, so your local time is not certain. Give your state or province to settle it.
step-contact = { $kind ->
    [call] A call
   *[message] A message
} on { $at }.
step-contacts-more = And { $count } more.
step-quoted = On { $on }: “{ $words }”
step-quoted-undated = “{ $words }”
rule-bearing = { $bound ->
    [yes] The rule below does not allow that.
    [unknown] The rule below does not allow that if it binds the sender, and the messages do not settle that: it binds { bound-whom }.
    [no] The rule about it binds { bound-whom }, and so far as the messages show the sender is not one of them.
   *[none] forbear knows no rule about it for this place and that day.
}
bound-whom = { $whom ->
    [collectors] those who collect for others or buy debts, not a lender that collects its own
    [lenders] certain lenders
    [both] certain lenders and those who collect for them
   *[everybody] everybody
}
step-recommended-standard = A rule below is a recommended standard: a good ground for a complaint, but not by itself a breach of law.
