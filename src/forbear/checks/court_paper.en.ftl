court-paper = { $paper ->
    [payment_order] A payment order of a court seems to have come
   *[court] A court paper seems to have come
} on { $on }. { $passed ->
    [yes] Counted from then, the time to answer ended about { $by }: ask the court or a lawyer today what can still be done.
   *[no] Counted from then, answer it in writing by { $by }.
}
court-paper-undated = A court paper seems to have come on { $on }. The days to answer it stand on the paper; read it today and ask the court's office.
court-letter-of-claim = A letter before court came on { $on }. { $passed ->
    [yes] Its time to reply ended about { $by }: reply now, before a claim is made.
   *[no] Counted from then, reply by { $by }; no court has decided anything yet.
}
court-letter-of-claim-undated = A letter before court came on { $on }. No court has decided anything yet; the letter says by when to reply.
court-letter-only = The message of { $on } speaks of court or lawyers. By its words it is a letter, not a court paper: no court's deadline runs from it. The court itself can tell whether there is a case.
step-deadline = { $days } days from { $on } end on { $last }.
step-deadline-holiday = { $last } is no working day, so the last working day before it is named: { $by }.
step-deadline-paper = A date printed on the paper goes before this count, and the day on which the paper itself reached you counts, where that is another.
missing-court-word = The court's own word whether there is such a case: use a number or address from the court's public pages, not from the message.
