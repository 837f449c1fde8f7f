collector-not-said = { $count ->
    [one] { $count } message does not say
   *[other] { $count } messages do not say
} that it comes from a debt collector. { $bound ->
    [yes] The rule below asks for that in every message.
   *[other] The rule below asks for that if it binds the sender: it binds { bound-whom }.
}
opt-out-not-said = { $count ->
    [one] { $count } electronic message does not say
   *[other] { $count } electronic messages do not say
} how to opt out of this address or number. { $bound ->
    [yes] The rule below asks for that in every message.
   *[other] The rule below asks for that if it binds the sender: it binds { bound-whom }.
}
