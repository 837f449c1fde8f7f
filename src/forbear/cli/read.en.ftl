help-read = Read what each message says: its kind, the facts in it, what it threatens, whether it looks false.
help-read-text = The message itself, instead of a file.
help-read-place = Where you live: CN, US, GB, IN ...
help-read-jsonl = Read JSON lines on standard input and write one JSON line for each, in the same order.
