bulk-title = Messages that many people received
bulk-read = { $messages } messages were read. { $grouped } of them belong to { $campaigns ->
    [one] one campaign
   *[other] { $campaigns } campaigns
}: the same message, sent to many people.
bulk-crowd = Nothing is shown here that fewer than { $least } people share. { $left ->
    [0] No group was left out for this reason.
    [one] One smaller group was left out for this reason.
   *[other] { $left } smaller groups were left out for this reason.
}
bulk-policy-public = Names, numbers, links and firms have been taken out and replaced by marks. The same mark always stands for the same sender, number, domain or firm.
bulk-policy-regulator = Names of people have been taken out. Senders, numbers, domains and firms are shown as they are, because the office that looks into a complaint needs them: only those that at least the number of people above heard from.
bulk-people = The campaigns that reached the most people
bulk-people-says = { $id } reached the most people: { $people }.
bulk-months = Messages by month
bulk-months-says = Messages a month of the largest campaigns, { $first } to { $last }.
bulk-months-note = · stands for nothing, or for fewer than { $least } people.
bulk-campaigns = What the messages say
bulk-template = { $id }: { $template }
bulk-reach = { $kind } · { $people } people · { $messages } messages · { $senders ->
    [one] one sender
   *[other] { $senders } senders
}
bulk-days = First seen { $first }, last seen { $last }.
bulk-growth = The last whole month against the one before: { $percent } %.
bulk-does = What the messages do: { $flags }
bulk-flag-count = { $flag } ({ $count })
bulk-shared = Senders, numbers and domains in common
bulk-shared-says = The same sender, number or domain in several campaigns suggests the same people behind them. It does not prove it: numbers can be forged.
bulk-ladders = How messages grow harsher
bulk-ladders-says = How many people each firm brought from milder to harsher messages, and how soon.
bulk-ladders-note = People / median days since their first message from this firm. · stands for nothing, or for too few people.
bulk-ladder = The steps of { $party }
bulk-ladder-says = { $people } people received more than one sort of message from this firm.
bulk-rung-after = { $rung } (after { $days ->
    [one] one day
   *[other] { $days } days
})
bulk-rung-reminder = reminder
bulk-rung-overdue = overdue notice
bulk-rung-collection = collector
bulk-rung-legal = court or lawyer
bulk-rung-others = other people told
bulk-rung-force = arrest or violence
bulk-breaches = Messages beside the rules
bulk-breaches-says = Each message was compared with the rules of its own place and day. “To be checked” means that it hangs on something that the messages do not show, for instance whether the rule binds this sender.
bulk-rules = The rules
bulk-evidence = Evidence
bulk-evidence-says = Some messages of each campaign, by labels. Whoever keeps the originals finds the message behind a label in private/key.parquet; that file must not be passed on. The whole list is in evidence.parquet and report.xlsx.
bulk-together = What the messages show together
bulk-step-title = What to do with this
bulk-step = Look at the originals behind some labels of each campaign. Then the page, the tables and the list of evidence can go with a complaint to the office that watches over such senders.
bulk-mark-person = name
bulk-mark-number = number
bulk-mark-link = link
bulk-mark-amount = amount
bulk-mark-phone = phone
bulk-mark-firm = firm
bulk-mark-place = place
bulk-mark-date = date
bulk-mark-account-ref = reference
bulk-mark-e-mail = e-mail
bulk-mark-sender = sender
bulk-mark-domain = domain
bulk-careful = Grouping and reading are done by a program and can be wrong. Look at the messages behind the labels before you rely on a figure.
bulk-nobody = (names nobody)
bulk-sure = does not fit
bulk-unsure = to be checked
bulk-sort-sender = sender
bulk-sort-number = number
bulk-sort-domain = domain
bulk-column-month = Month
bulk-column-name = Name
bulk-column-sort = Sort
bulk-column-people = People
bulk-column-messages = Messages
bulk-column-campaigns = Campaigns
bulk-column-campaign = Campaign
bulk-column-party = Firm
bulk-column-flag = What it does
bulk-column-flags = What it does
bulk-column-place = Place
bulk-column-sure = Outcome
bulk-column-rules = Rules
bulk-column-label = Label
bulk-column-template = Words
bulk-column-kind = Kind
bulk-column-senders = Senders
bulk-column-numbers = Numbers
bulk-column-domains = Domains
bulk-column-first = First seen
bulk-column-last = Last seen
bulk-column-growth = Last month / month before
bulk-column-citation = Citation
bulk-column-from = In force from
bulk-column-says = What it says
bulk-column-url = Address
bulk-flag-threat-of-arrest = mentions arrest
bulk-flag-threat-of-lawsuit = announces legal action
bulk-flag-threat-home-visit = announces a visit
bulk-flag-contacts-third-parties = contacts other people
bulk-flag-public-shaming = public shaming
bulk-flag-insults = insults
bulk-flag-impersonates-authority = presents itself as an authority
bulk-flag-false-urgency = very short time with a threat
bulk-flag-asks-for-credentials = asks for codes or papers
bulk-flag-private-account-payment = payment to a private account
bulk-flag-unlicensed-collector-hint = perhaps not licensed
bulk-flag-discloses-to-third-party = tells others of the debt
bulk-flag-no-identification = does not say who it is
bulk-flag-credit-report-threat = mentions the credit record
bulk-flag-violence = threatens harm
