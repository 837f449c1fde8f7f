bundle-readme =
    WHAT THIS IS

    Copies of messages, calls, letters and files about one debt, with a list of their hashes and a log of
    how they were kept. Made on { $day } with forbear { $version }, case { $case }.

    originals/          each original as it was received, byte for byte, under its label (E1, E2, ...)
    index.csv           what each label is: its name, size, SHA-256, and when it came into the vault
    transcript          every message with page and line numbers, sender, time and zone
    chronology          everything in order of time, with counts beside the rules on contact
    letters/            letters that were written
    checklist           what courts look at, with the rule, and what this bundle has of it and what not
    custody/            the log of who did what to which original, one line each, with hashes and signed heads
    proofs/             that each original is in the log, and that the log only went on
    time/               answers of a timestamp service, if there are any

    HOW ANYONE CHECKS IT, WITHOUT FORBEAR

    1. In the folder of the bundle (the one with bagit.txt), run:   sha256sum -c manifest-sha256.txt
       Every line must say OK. On Windows: Get-FileHash; on a Mac: shasum -a 256 -c manifest-sha256.txt
    2. The same with tagmanifest-sha256.txt covers the lists themselves.
    3. Compare the head below with the one that the person wrote down, sent or had stamped earlier:
       lines { $size }, root { $root }
    4. A line of custody/custody.jsonl is hashed as SHA-256 over a zero byte and the line without its line end;
       custody/leaves.txt has these hashes. Two neighbours are hashed together behind a one byte, and so on up to
       the root (RFC 9162, section 2.1). The head is signed with Ed25519 over five lines: "forbear custody head/1",
       case, number of lines, root, time in UTC, each followed by a line end.
    5. A file time/*.tsr is checked with:   openssl ts -verify -in X.tsr -data X.head.json -CAfile X.pem
    With forbear, all of it at once:   forbear verify-bundle FOLDER

    WHAT IT SHOWS AND WHAT IT DOES NOT

    It shows that nothing was changed since the originals came into the vault. It does not show what happened before.
    Whoever holds the vault's passphrase could write a new log: that shows only beside a head that was kept elsewhere.
    Times are those of the person's own machine, unless a time stamp says more. Whether a court takes this as
    evidence, and what weight it has, is for the court.
bundle-readme-redacted =
    REDACTED COPY. Made for: { $policy }. Private details in transcript and chronology are replaced by marks.
    The originals are not in this copy; index.csv names their hashes, so that they can be compared when they are shown.
bundle-index-head = label;file;name;bytes;sha256;added (UTC);messages
bundle-checklist-title = What courts look at in electronic evidence ({ $place })
bundle-checklist-intro =
    The rules below are named with their source. Nothing here says that a court will take this evidence: courts weigh it themselves.
bundle-checklist-none = forbear has no list of what courts of this place ask of electronic evidence. Ask the court office or an adviser.
bundle-checklist-asks = Looked at: { $asks }
bundle-checklist-offers = In this bundle: { $offers }
bundle-checklist-lacks = Not in it: { $lacks }
bundle-checklist-rule = { $reference } ({ $confidence })
bundle-topic-integrity = Integrity
bundle-topic-time = Time
bundle-topic-source = Source
bundle-topic-completeness = Completeness
bundle-topic-form = Form
bundle-stamped = A time stamp was read in: { $at } (UTC), stated by { $authority }.
bundle-left-out = Not in this bundle although in the vault: { $labels }.
bundle-unread = { $count ->
    [one] One original could not be read as messages; it lies in the bundle as it is.
   *[other] { $count } originals could not be read as messages; they lie in the bundle as they are.
}
bundle-no-pdf = The transcript is only in text: with { $pages } pages it is too long for a PDF.
