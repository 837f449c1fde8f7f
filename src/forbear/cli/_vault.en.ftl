vault-new =
    A new vault will lie in { $folder }.
    Without the passphrase nobody can open it, not even its makers: write it down and keep it away from this machine.
vault-ask = Passphrase of the vault:
vault-choose = Choose a passphrase (four or more words):
vault-again = The same passphrase again:
vault-differ = the two passphrases are not the same, so nothing was made. Try again.
vault-short = This passphrase is short. Somebody who copies the vault could try many; four or more words are safer (forbear vault passphrase).
vault-nobody = the vault needs its passphrase, and there is nobody to ask
vault-nobody-next = run the command in a terminal, or set FORBEAR_PASSPHRASE for this one command
