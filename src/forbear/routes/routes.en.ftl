route-breathing-space = Breathing Space (England and Wales): a pause of enforcement, contact and most interest, entered by a debt adviser.
route-breathing-space-crisis = Breathing Space in a mental health crisis (England and Wales).
route-moratorium-sct = Statutory moratorium (Scotland): a pause of enforcement while you take advice.
route-breathing-space-nir = Breathing space (Northern Ireland).
route-advice-pause = A pause from the lender while a debt adviser makes a plan with you.
route-lender-plan = A plan with the lender itself: lower payments, a pause, less or no interest.
route-card-plan = An instalment agreement with the bank for credit card debt.
route-debt-relief-order = Debt relief order (England and Wales): debts are frozen and then written off, where little is owed, owned and left over.
route-debt-relief-order-nir = Debt relief order (Northern Ireland).
route-voluntary-arrangement = Individual voluntary arrangement (IVA): a formal agreement with creditors, run by an insolvency practitioner.
route-bankruptcy = Bankruptcy.
route-debt-arrangement-scheme = Debt Arrangement Scheme (Scotland): a repayment programme with protection.
route-trust-deed = Trust deed (Scotland): a formal agreement with creditors, run by a trustee.
route-sequestration = Bankruptcy in Scotland (sequestration), with a shorter form for those who own little.
route-chapter-7 = Chapter 7 bankruptcy (United States).
route-chapter-13 = Chapter 13 bankruptcy (United States): a plan over years under a court.
route-shenzhen-bankruptcy = Personal bankruptcy (Shenzhen).
route-lok-adalat = A settlement before a Lok Adalat, through the legal services authority.
route-insolvency-code = Personal insolvency under the Insolvency and Bankruptcy Code (India).

route-fit-may-fit = may fit
route-fit-does-not-fit = does not fit
route-fit-ask-adviser = ask an adviser
route-line = { $route } → { $fit }

route-again = Not within { $months } months of the last one: { $met ->
    [yes] yours began on { $day }, long enough ago.
    [no] yours began on { $day }.
    [never] you have not had one.
   *[unknown] have you had one?
}
route-again-no-rule = forbear holds no rule for that day on how often it can be had.
route-not-beside = Not while a debt relief order, an arrangement or bankruptcy is running: { $met ->
    [yes] none is.
    [no] one is.
   *[unknown] is one running?
}
route-excluded-debts = Fines, child maintenance, student loans and some other debts are left out of it.
route-crisis = Treatment for a mental health crisis: { $met ->
    [yes] you are being treated.
    [no] you said that you are not.
   *[unknown] it is for people who are treated for one.
}
route-interest-goes-on = Interest and contact go on meanwhile.
route-none-here = This place has none of its own.
route-no-rule-then = forbear holds no rule with a source for that day.
route-no-figures = forbear holds no figures for it with a source; an adviser knows the present ones.
route-no-figures-sold = forbear holds no figures for it with a source. It is also sold for a fee: hear a free adviser first, who also knows what else is open to you.
route-means-test = Whether income allows it is decided by figures of your state that change; forbear holds none with a source.
route-debt-limits = How high debts may be is decided by figures that change; forbear holds none with a source.
route-adviser-at-work = For { $days } days, which can be extended, once an adviser is at work on a plan.
route-must-consider = The lender must consider it fairly when you ask.
route-need-not-agree = The lender may agree and need not.
route-card-debt = A bank's credit card is among the debts: { $met ->
    [yes] yes.
   *[unknown] name your cards under card_debts.
}
route-beyond-means = The payments that are asked are beyond what is left after the essentials: { $met ->
    [yes] so it is in some month of the coming year.
   *[unknown] by your figures they are not.
}
route-card-monthly = Over { $months } months the cards alone come to { $each } a month without interest: { $met ->
    [yes] that much is left every month.
   *[unknown] that much is not left every month.
}
route-debts = Debts together are at most { $limit }: { $met ->
    [yes] yours are { $have }.
    [no] yours are { $have }. Some debts may not count; an adviser knows which.
   *[unknown] yours cannot be held beside it.
}
route-debts-no-rule = forbear holds no limit for debts on that day.
route-spare = What is left each month after the essentials is at most { $limit }: { $met ->
    [yes] with you it is { $have } at most.
    [no] with you it is up to { $have }, and more than that in every month.
    [mixed] with you it is more in some months and less in others.
   *[unknown] with you it is not known.
}
route-spare-no-rule = forbear holds no limit for what is left on that day.
route-assets = What you own besides a vehicle and the things of daily life is worth at most { $limit }: { $met ->
    [yes] with you it is { $have }.
    [no] with you it is { $have }.
   *[unknown] you did not say (assets).
}
route-assets-no-rule = forbear holds no limit for belongings on that day.
route-vehicle = A vehicle is worth at most { $limit }: { $met ->
    [yes] yours is { $have }.
    [no] yours is { $have }.
   *[unknown] you did not say (vehicle; 0 for none).
}
route-vehicle-no-rule = forbear holds no limit for a vehicle on that day.
route-shenzhen = You live in Shenzhen: { $met ->
    [yes] yes.
    [no] you named another place.
   *[unknown] you did not say (lives_in).
}
route-social-insurance = Social insurance there for { $years } years without a gap: { $met ->
    [yes] you have { $have }.
    [no] you have { $have }.
   *[unknown] you did not say (social_insurance_years).
}
route-examination = A time of examination of { $years } years follows.
route-counselling = Approved counselling within { $days } days before filing: { $met ->
    [yes] yours was on { $day }.
    [again] yours was on { $day }: it would have to be taken again.
   *[unknown] still to be taken.
}
