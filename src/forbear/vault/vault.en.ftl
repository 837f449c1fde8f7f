vault-passphrase =
    the vault does not open. Either the passphrase is not the right one, or its key file was changed.
    Try once more; if it stays so, restore a back-up with: forbear vault restore FILE
vault-passphrase-empty = an empty passphrase protects nothing. Choose four or more words that nobody would guess together.
vault-none = there is no vault yet. It is made by: forbear keep SOURCE
vault-there-already = there is a vault already, and it was left as it is.
vault-in-use = the vault is open in another window or program. Close it there, then try again.
vault-disk-full = the disk is full, so nothing was saved; the vault is as it was before. Free some space and try again.
vault-read-only = the vault lies on a disk or in a folder that cannot be written, so nothing was saved. It can still be read.
vault-disk-trouble = the disk reported a fault, so it is not sure that this was saved. Look with: forbear verify. Then copy the vault's folder to another disk before you go on.
vault-damaged =
    a part of the vault is damaged. What can still be read is told by: forbear verify
    A back-up is put in its place by: forbear vault restore FILE
vault-record-unreadable = one record in the vault cannot be read by this version of forbear. Look with: forbear verify
vault-not-a-backup = this file is no back-up of a forbear vault, or a part of it is missing.
vault-newer = this vault was written by a newer forbear. Install that version, or one that is newer still; nothing was changed.
