notice-complete = The notice about the debt shows everything that the rule below asks for, so far as its words tell.
notice-lacks = { $count ->
    [one] One of { $of } things that the rule below asks for was not found in the notice.
   *[other] { $count } of { $of } things that the rule below asks for were not found in the notice.
}
notice-not-seen = No notice with the particulars of the debt is among these messages. By the rule below it must be in the first message or be sent by { $by }; it may have come by post.
notice-not-seen-undated = No letter with the particulars that the rule below asks for is among these messages; it may have come by post.
notice-not-seen-if-bound = No notice with the particulars of the debt is among these messages. If the sender collects for others, it must be in the first message or be sent by { $by }; it may have come by post.
notice-not-seen-if-bound-undated = No letter with the particulars that the rule below asks for is among these messages, if the rule binds the sender; it may have come by post.
notice-dispute-window = A dispute in writing by { $by } makes them stop until they have shown the debt.
notice-dispute-window-over = The days in which a dispute makes them stop ended on { $by }; a later dispute is still possible, but weaker.
notice-item = Not found: { $item ->
    [collector_name] the collector's name
    [collector_address] the collector's address for letters
    [consumer_name_and_address] your name and address
    [current_creditor] to whom the debt is owed now
    [itemization_date_creditor] to whom it was owed on the day of the breakdown
    [itemization_date] the day from which the breakdown counts
    [amount_on_itemization_date] the amount on that day
    [itemised_changes_since] interest, fees, payments and credits since then
    [current_amount] the amount now
    [end_date_of_dispute_period] the last day for a dispute
    [effect_of_dispute] what a dispute does
    [original_creditor_right] the right to ask for the original creditor
    [cfpb_statement] the federal bureau's page on collection
    [response_form] the form for an answer
    [cardholder] the cardholder's name
    [balance] the balance
    [reason_and_basis] reason and legal basis
    [rights_and_duties] the holder's rights and duties
    [how_to_object] how to check, repay or object
    [issuer_contact] how to reach the issuer
    [seal] the issuer's seal
   *[other] { $item }
}.
step-printed-date = A last day that is printed on the notice goes before this count.
missing-notice = The notice or letter itself, if it came by post or e-mail, with its date.
missing-own-dispute = A copy of your own dispute in writing, if you have sent one.
