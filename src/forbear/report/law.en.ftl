## The listing of a place's law

law-on-day = Rules in force on { $on }
law-all-days = All rules, also those that have ended or not begun
law-compiled = Written on { $on }. Law changes: look at the source before relying on a rule.
law-silent = Nothing is known for that day. That is silence, not permission.
law-silent-key = Nothing is known under { $key } for that day. That is silence, not permission.
law-agencies = Who can help, in order of use
law-not-covered = Not covered
law-binds = Binds: { $whom }.
law-everybody = everybody
law-since-until = In force from { $since } until { $until }.
law-since = In force from { $since }, with no end known.
law-until = In force until { $until }; first day not known.
law-no-dates = First day not known, no end known.
law-verified = Verified in a stored copy.
law-known = Known, not verified.
law-note = Note: { $note }
law-reach = { $name }: { $reach }
law-comma = {", "}

## Whom a rule binds

law-who-arc = asset reconstruction companies
law-who-bank = banks
law-who-card_collector = card collectors
law-who-card_issuer = card issuers
law-who-collection_law_firm = collection law firms
law-who-consumer_finance_co = consumer-finance companies
law-who-court = the court
law-who-credit_bureau = credit bureaus
law-who-creditor = creditors
law-who-debt_buyer = debt buyers
law-who-debt_collector = debt collectors
law-who-debt_purchaser = debt purchasers
law-who-debtor = the debtor
law-who-digital_credit_provider = digital credit providers
law-who-enforcement_agent_EW = enforcement agents
law-who-factoring = factoring companies
law-who-guarantee_co = guarantee companies
law-who-hcstc_lender = high-cost short-term lenders
law-who-helper = helpers for a fee
law-who-lawyer = lawyers
law-who-leasing = leasing companies
law-who-lender = lenders
law-who-lending_service_provider = lending service providers
law-who-licensed_moneylender = licensed moneylenders
law-who-loan_app = loan apps
law-who-loan_platform = loan platforms
law-who-loan_shark = lenders without permission
law-who-local_amc = local asset-management companies
law-who-microloan_co = small-loan companies
law-who-nbfc = non-bank finance companies (NBFC)
law-who-non_bank_lender = non-bank lenders
law-who-online_lender = online lenders
law-who-original_creditor = original creditors
law-who-pawn = pawnshops
law-who-private_lender = private lenders
law-who-recovery_agent = recovery agents
law-who-servicer = servicers
law-who-third_party_collector = third-party collectors
law-who-unlicensed_lender = unlicensed lenders

## What sort of rule it is

law-force-criminal = Criminal law.
law-force-departmental_rule = Rule of a ministry.
law-force-design_rule = A rule of thumb of forbear, not law.
law-force-guide = Guidance.
law-force-judicial_interpretation = Judicial interpretation.
law-force-judicial_policy = Policy of the courts, not a statute.
law-force-law = Law.
law-force-local_regulation = Local regulation.
law-force-lookup = Where to look it up.
law-force-official_rate = Official rate.
law-force-official_warning = Official warning.
law-force-regulator_direction = Direction of the regulator.
law-force-regulator_rule = Rule of the regulator.
law-force-regulatory_notice = Notice of the regulator.
law-force-self_regulatory = Rule of the industry.
law-force-standard_recommended = Recommended standard, not compulsory.
law-force-state_law = State law.
