help-deadlines =
    What is due when: from the day of receipt, by the rules and holidays of the place.
    With messages or papers (SOURCE) it counts for those; with --received alone, for every paper that the place knows.
help-deadlines-text = The message itself, instead of a file.
help-deadlines-debts = A file of what your own papers say (debts.toml).
help-deadlines-rounds = A file of a negotiation (rounds.toml), for offers and answers that are awaited.
help-deadlines-place = Where you live: CN, US, US-NY, GB-SCT, IN ...
help-deadlines-received = The day on which the paper came to you, if it is not the day of the message.
help-deadlines-on = Judge as of this day (2026-05-01) instead of today.
help-deadlines-ics = Also write a calendar file with reminders 7, 3 and 1 days before.
help-deadlines-discreet = Titles in the calendar say nothing of a debt.
deadlines-no-source = there is nothing to count from
deadlines-no-source-next = name the messages, or the day on which a paper came: forbear deadlines --place US --received 2026-05-01
