chain-shown = Your papers show that the debt to { $creditor } was passed to { $owner }.
chain-not-shown = { $owner } asks for a debt that by your papers you have with { $creditor }. No notice among your papers shows that it passed to them.
step-passed = Your papers show that { $holder } passed it to { $to }.
