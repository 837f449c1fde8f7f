inspection-sound = Everything is as it was kept: { $exhibits ->
    [one] one original
   *[other] { $exhibits } originals
}, { $lines ->
    [one] one line
   *[other] { $lines } lines
} of custody, hashes and signature.
inspection-sound-without = Everything is as it was kept: { $lines } lines of custody, hashes and signature. There are no originals in it.
inspection-faults = { $count ->
    [one] One thing is
   *[other] { $count } things are
} not as it was kept:
inspection-next = What is not named here can still be used. Keep this copy as it is, and compare it with a back-up.
inspection-head = Head of the custody log: { $size } lines, { $at } (UTC), { $root }
inspection-outside = It was compared with a head that was kept elsewhere: nothing was cut off or set back since then, unless it is named above.
inspection-no-outside =
    Only this copy was looked at. Whoever has the passphrase could have set it back or written its log anew: that shows only
    beside a head that was kept elsewhere (--head FILE).
fault-line = { $part }: { $kind }
fault-part-custody = custody log, line { $where }
fault-part-exhibit = original { $where }
fault-part-record = record { $where }
fault-part-head = head of the custody log
fault-part-file = file { $where }
fault-part-vault = page { $where } of the database
fault-part-stamp = time stamp { $where }
fault-part-bundle = bundle { $where }
fault-kind-altered = was changed
fault-kind-missing = is missing
fault-kind-reordered = is no longer in its place
fault-kind-truncated = was cut off, with everything after it
fault-kind-replaced = was replaced by something else
fault-kind-added = was added and nobody wrote it down
fault-kind-unreadable = is damaged and cannot be read
fault-kind-unsigned = does not have the right signature
fault-kind-rolled-back = the log was set back or written anew after the head that was kept elsewhere
fault-kind-another = belongs to another vault
stamp-waiting = Time stamp over { $size } lines: asked for, no answer read in yet
stamp-stated = Time stamp over { $size } lines: { $at } (UTC), stated by { $authority }
inspection-repacked = The archive around the files is not the one that forbear wrote: somebody packed them again. The files themselves are judged above.
