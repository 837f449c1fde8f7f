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
help-redact-out = A folder for the copies: texts, mails, chats and backups as text, Word files as new Word files, PDFs and pictures as new pictures of themselves with what is private painted over.
help-redact-preview = Only say who would learn what from the copy, and write nothing.
redact-for = For: { $reader }.
redact-written = { $file }  (from { $of })
redact-left-attachment = { $of }: { $count ->
    [one] one attachment is not in the copy.
   *[other] { $count } attachments are not in the copy.
}
redact-left-quoted = { $of }: { $count ->
    [one] the earlier message that is quoted in it is not in the copy.
   *[other] the earlier messages that are quoted in { $count } of them are not in the copy.
}
redact-left-picture = { $of }: { $count ->
    [one] one picture in it is not in the copy.
   *[other] { $count } pictures in it are not in the copy.
}
redact-look-files = Please look at every copy once before you share it: an unusual name can be overlooked, and faces and handwriting are not covered.
help-redact-vault = Use the marks of your case, so that every copy speaks of the same people by the same marks, and keep them in the vault. Without a source, everything in the vault is copied.
help-redact-reveal = Say what a mark such as "PERSON 1" stands for. Only your vault knows it.
redact-no-mark = the vault knows no mark { $mark }
redact-no-mark-next = Write it as it stands in the copy, for example "PERSON 1". Only copies that were made with --vault can be led back.
