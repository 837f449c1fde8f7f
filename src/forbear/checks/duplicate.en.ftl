duplicate-two-senders = { $one } and { $other } both ask for what looks like one and the same debt.
duplicate-same-sender = { $one } asks twice for what looks like one and the same debt.
duplicate-side-by-side = { $one } went on asking after { $other } had begun to ask for the same debt on { $on }.
duplicate-changed-hands = Until { $on } { $one } asked for this debt; since then { $other } does.
step-same-account = Both name an account that ends in { $end }.
step-near-amounts = The amounts are the same or close: { $one } and { $other }.
step-same-creditor = Both name the creditor { $creditor }.
missing-who-holds-it = The creditor's answer in writing who may collect this debt now.
