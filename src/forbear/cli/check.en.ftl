help-check =
    Check what arrived: what it is, what it asks, what holds and what does not, and the one next step.
    SOURCE is an SMS backup, a WhatsApp or Telegram export, e-mails, a text file, a folder of them, or - for text that you paste.
help-check-text = The message itself, instead of a file.
help-check-place = Where you live: CN, US, US-NY, GB-SCT, IN ...
help-check-debts = A file of what your own papers say (debts.toml), to compare the claim with.
help-check-on = Judge as of this day (2026-05-01) instead of today.
help-check-full = Show every step and every rule, not only the first.
help-check-html = Write the answer as one page that opens in any browser and loads nothing.
check-no-source = no message was given
check-no-source-next = name a file or folder, paste text with: forbear check - , or use --text
check-wrote = Written: { $file }
help-check-save = Keep the messages (and the file of your own papers) in the vault too, byte for byte.
check-kept = Kept in the vault: { $count ->
    [one] one original
   *[other] { $count } originals
} ({ $labels }). Head of the custody log: { $size } lines, { $root }
check-save-stdin = what comes from standard input cannot be kept while it is read
check-save-stdin-next = put it into a file, or give it with --text
