help-rounds =
    Where a negotiation stands: each offer beside your plan, what is still not in writing, and the next step.
    ROUNDS.toml lists who offered what and when, and which letters went out.
help-rounds-plan = Your plan's case file (CASE.toml), to set the offers beside it.
help-rounds-place = Where you live, for the rules on answers (GB-ENG, US, CN, IN ...).
help-rounds-on = Judge as of this day (2026-05-01) instead of today.
help-rounds-seconds = How long the plan may take.
