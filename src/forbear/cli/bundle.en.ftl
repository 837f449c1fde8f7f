help-bundle =
    Make an evidence bundle out of the vault: originals, transcript with page and line numbers, chronology, index, hashes,
    custody log, proofs, and a README on how anyone checks it. OUT is a new folder, or a file that ends in .zip.
help-bundle-exhibit = Only this original (E1, E2, ...). Can be given several times; all of them otherwise.
help-bundle-place = Where you live: CN, US, US-NY, GB-SCT, IN ...
help-bundle-on = The day of the bundle (2026-05-01) instead of today.
help-bundle-policy = A copy for this reader with private details replaced by marks; the originals stay out.
help-bundle-no-pdf = Write transcript and chronology as text only.
help-bundle-debts = A file of what your own papers say (debts.toml); it is kept in the vault, and its payments stand in the chronology.
bundle-written = Written: { $out }. { $files } files, { $size } bytes: { $exhibits ->
    [one] one original
   *[other] { $exhibits } originals
}, { $messages ->
    [one] one message or call
   *[other] { $messages } messages and calls
} on { $pages ->
    [one] one page
   *[other] { $pages } pages
} of transcript.
bundle-written-redacted = This is a redacted copy for: { $policy }. Please read it once before you share it: an unusual name can be overlooked.
bundle-check = Anyone can check it: README in the bundle, or: forbear verify-bundle { $out }
bundle-there-already = { $out } is there already, and it was left as it is
bundle-there-already-next = choose another name; a bundle is never written over an older one
bundle-unknown-exhibit = there is no original { $label } in the vault
bundle-unknown-exhibit-next = look at the labels with: forbear vault
