help-verify =
    Check that everything in the vault is as it was kept: originals, records, the custody log and its signature.
    Each thing that was changed, cut off, moved or replaced is named. Exit code 1 where there is any.
help-verify-head = A head that you kept elsewhere (forbear vault head FILE): shows whether the vault was set back since then.
head-unreadable = { $file } holds no head of a custody log
head-unreadable-next = choose the file that was written by: forbear vault head FILE
