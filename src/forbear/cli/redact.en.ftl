help-redact = Make a copy of messages without names, numbers and addresses, to show to someone else.
help-redact-text = The message itself, instead of a file.
help-redact-policy = Who will read the copy: public (nothing stays), adviser, regulator, family, assistant.
help-redact-place = Where you live: CN, US, GB, IN ...
help-redact-name = Your own name, or that of someone you want to keep out; it is found however it is written. Can be given several times.
help-redact-number = Your own number, of any kind, to be found however it is written. Can be given several times.
help-redact-jsonl = Read JSON lines on standard input and write one JSON line for each, in the same order.
redact-done = { $messages ->
    [one] One message copied,
   *[other] { $messages } messages copied,
} { $found ->
    [0] nothing private was found in it.
    [one] one private detail was taken care of.
   *[other] { $found } private details were taken care of.
}
redact-look = Please read the copy once before you share it: an unusual name can be overlooked.
