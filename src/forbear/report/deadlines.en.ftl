deadlines-none = No deadline is known. If a paper has come, give the day on which it came: --received 2026-05-01.
deadlines-passed = passed; ask at once what can still be done
deadlines-left = { $days ->
    [0] today
    [1] tomorrow
   *[other] in { $days } days
}
deadlines-missed = If it is missed: { $what }
deadlines-reminders = Reminders: { $days }
deadlines-care = A day that stands on the paper itself goes before these. Do it some days earlier: post takes time.
deadlines-discreet = Reminder
deadlines-no-court-rule = No time to answer a court is known for { $place }. If a paper comes from a court, the day stands on it: answer in court before that, and ask the court or a legal-aid office if you cannot find it.
