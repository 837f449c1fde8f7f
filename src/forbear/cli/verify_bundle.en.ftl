help-verify-bundle =
    Check an evidence bundle, a folder or a zip: every file beside its hash, every original beside the custody log, every proof.
    Needs neither the vault nor a passphrase; nothing is unpacked.
help-verify-bundle-head = A head that was kept elsewhere (forbear vault head FILE), to compare with.
