limitation-no-rule = forbear knows no rule on the age of debts for this place.
limitation-state-unknown = How long a debt can be taken to court depends on the state or nation, and that is not known here.
limitation-no-dates = Your papers give no day from which the age of this debt could be counted.
limitation-running = By every way of counting, the period in which they can go to court is still running, at least until { $first }.
limitation-unclear = Whether the period in which they can go to court has run out is not certain: by one way of counting it ends on { $first }, by another on { $last }, and a single unknown letter or payment can move that.
limitation-unclear-day = By the days in your papers, the period in which they can go to court ends on { $last }. Whether that holds is not certain: an unknown letter, payment or date can move it.
limitation-passed = By every way of counting from your papers, the period in which they can go to court ended, at the latest on { $last }. A paper that is not among them can still change this.
limitation-suit-threatened = They threaten to sue although by your papers the period has run out. { rule-bearing }
limitation-asked-though-over = They still ask for payment although by your papers the period has run out. { rule-bearing }
step-period-start = Counted from { $on }: { $how ->
    [defaulted] the day of default in your papers
    [last-instalment] the day on which the last instalment fell due
    [first-unpaid] the first instalment that was not paid in full
    [last-payment] your last payment, for want of a day of default
    [first-demand] the first demand in your papers
   *[agreed] the day of the agreement
}.
step-period-anew = Counted anew from { $on }, because of { $act ->
    [payment] a payment
    [acknowledgement] your written admission
   *[demand] a demand that reached you
}.
step-period-end = { $years } years from there, with the time that the law leaves out, end on { $on }.
step-period-effect = { $extinguishes ->
    [yes] When the period ends here, the debt itself comes to an end.
   *[no] When the period ends here, the debt still exists, but you may raise the age of it in court.
}
step-period-plea = { $court ->
    [yes] A court looks at the age of the debt by itself; say it all the same.
   *[no] A court does not look at the age of the debt by itself: it has to be said in your answer, in time.
}
step-period-obstacle = Not counted here: an obstacle such as a disaster or a stay, which can make the period longer.
missing-default-date = The day on which you first missed a payment, or on which they ended the agreement.
missing-default-notice = The default notice, with its date and the day on which its time ran out.
missing-last-payment = The day of your last payment and of anything that you signed or wrote about the debt.
missing-all-demands = Every letter, message and call by which they asked you to pay since { $since }: in this place each of them begins the period anew.
missing-state-of-debt = Your state or nation, and the law that the agreement names.
