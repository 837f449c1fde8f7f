help-vault =
    The vault as a whole: show what is in it, back it up, restore, export, erase.
    ACTION is one of: show; head [FILE] (the newest head of the custody log, to keep elsewhere); passphrase (choose a new one);
    backup FILE (stays encrypted); restore FILE (the vault that is there is moved aside); export FOLDER (everything, unencrypted);
    erase (with --yes); ask-time FILE (writes a request to an RFC 3161 timestamp service, which you carry there yourself);
    read-time FILE (reads its answer in, with --certificate).
help-vault-certificate = The root certificate of the timestamp service (PEM), and those in between.
help-vault-yes = Yes, erase the vault. Nobody can bring it back.
vault-none-yet = There is no vault. It would lie in { $folder }; forbear keep SOURCE makes it.
vault-needs-file = { $action } needs a file or folder
vault-needs-file-next = name it behind the action, for example: forbear vault backup E:\case.backup
vault-needs-certificate = the answer is checked with the certificate of the service, and none was given
vault-needs-certificate-next = ask the service for its root certificate (PEM) and name it with --certificate FILE
vault-head-written = Written: { $file }. Keep it where nobody who uses this machine can change it: send it to a friend, or print it.
vault-passphrase-changed = The new passphrase is in force. Back-ups that you made before still open with the old one.
vault-backed-up = Backed up, encrypted: { $file } ({ $size } bytes). It opens with the passphrase of today.
vault-restored = The back-up { $file } is now the vault in { $folder }. A vault that was there before lies beside it under another name.
vault-ask-backup = Passphrase of the back-up:
vault-exported = Exported without encryption: { $count ->
    [one] one original
   *[other] { $count } originals
} with records and custody log in { $file }. Whoever can read your files can read these.
vault-erase-sure = this erases the vault in { $folder } for good: without its key nobody can read it again
vault-erase-next = if that is what you want, add --yes. A back-up is made by: forbear vault backup FILE
vault-erased = The vault in { $folder } is erased. Back-ups, exports and bundles elsewhere are still there.
vault-time-asked =
    Written: { $file }. Carry it to a timestamp service of your choice (RFC 3161); it learns a hash and nothing else.
    Bring the answer back with: forbear vault read-time ANSWER.tsr --certificate ROOT.pem
