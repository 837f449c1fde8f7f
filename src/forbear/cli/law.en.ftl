help-law =
    Show what is known of the law of a place: whom each rule binds, from when until when, whence, and what is not covered.
    PLACE is a code such as CN, US, US-NY, GB-SCT or IN; without one, the places are listed.
help-law-on = Show the rules in force on this day (2019-06-01) instead of today.
help-law-key = Show only the rules of one sort, for instance contact_hours.
help-law-all = Show every rule with its dates, also those that have ended or not begun.
