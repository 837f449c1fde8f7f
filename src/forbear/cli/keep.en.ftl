help-keep =
    Keep the originals safe: byte for byte, encrypted with your passphrase, with a log that shows every change.
    SOURCE is any file or folder: messages, letters, screenshots, recordings, receipts. What forbear cannot read is kept all the same.
    The first time, this makes the vault (in FORBEAR_HOME, or where this system keeps the data of programs).
help-keep-text = The message itself, instead of a file.
kept-new = { $label }  { $name }  ({ $size } bytes, { $messages ->
    [0] kept as it is
    [one] one message
   *[other] { $messages } messages
})
kept-old = { $label }  { $name }  (was in the vault already)
kept-hash = SHA-256 { $sha256 }
kept-none = Nothing was kept.
kept-head = The custody log now has { $size } lines. Its head is { $root }.
kept-why = Write this head down or send it to someone you trust: it shows later that nothing was taken out. (forbear vault head FILE)
kept-backup = Make a back-up on another disk now and then: forbear vault backup FILE
