late-charges-asked = They ask for late fees or penalty interest. The rules below limit these; only an itemised account beside your agreement can tell whether they were kept.
late-fee-above = They ask { $charged } in fees; the rule below allows { $most }.
late-fee-above-if-bound = They ask { $charged } in fees; the rule below allows { $most }, if it reaches this credit.
