"""Every law key is read by a check, a formal route or a look at a helper, or stands here with the reason why it is only shown; and the other way round."""

from __future__ import annotations

import pytest

from forbear import shelf
from forbear.jurisdictions import load, places
from forbear.refer.helper import keys
from forbear.terms import sorts

RIGHTS = "a right to use, shown beside the next step and by `forbear law`; nothing in a message is compared with it"
LENDERS_DUTY = "a duty of the lender whose breach neither messages nor papers show"
UNSEEN = "needs a fact that no message or paper gives (a place of work, a lawyer's mandate, an earlier request)"
COURT = "about a judgment or its enforcement, after the claim that is checked here"
RECKONED = "a rule of reckoning a loan, not of judging a message"
SCOPE = "says how other rules are to be read; their own `binds`, `products` and `force` carry it"

DISPLAY_ONLY: dict[str, str] = {
    **dict.fromkeys(
        [
            "agreement_copy",
            "billing_error",
            "complaint_answer",
            "cooling_off",
            "court_may_reopen",
            "credit_report_complaint",
            "credit_report_dispute",
            "credit_report_disputed",
            "credit_report_free",
            "credit_report_notice",
            "credit_report_one_off",
            "credit_report_retention",
            "data_claim",
            "data_rights",
            "legal_aid",
            "ombudsman_appeal",
            "ombudsman_award",
            "ombudsman_scope",
            "pre_action_documents",
            "private_action",
            "stop_payment",
        ],
        RIGHTS,
    ),
    **dict.fromkeys(
        [
            "contract_terms",
            "electronic_procedures",
            "key_facts",
            "outsourcing",
            "outsourcing_review",
            "rate_disclosure",
            "rollover",
            "unfair_practice",
            "supervision",
            "pressure",
            "arrears_notice",
            "default_notice",
        ],
        LENDERS_DUTY,
    ),
    **dict.fromkeys(
        [
            "contact_place",
            "continuous_payment",
            "mail_privacy",
            "post_dated_cheque",
            "robocalls",
            "secured_notice",
            "time_barred_notice",
            "workplace_contact",
            "workplace_email",
            "state_overlay",
        ],
        UNSEEN,
    ),
    **dict.fromkeys(
        [
            "court_interest",
            "enforcement_hours",
            "exempt_living_needs",
            "judgment_enforcement",
            "judgment_interest",
            "judgment_register",
            "limitation_length_judgment",
            "protected_benefits",
            "wage_garnishment",
        ],
        COURT,
    ),
    **dict.fromkeys(["apr_definition", "interest_start", "payment_allocation_many", "prepayment"], RECKONED),
    **dict.fromkeys(
        [
            "call_frequency_counting",
            "contact_hours_scope",
            "guideline_status",
            "limitation_agreement",
            "limitation_length_secured",
            "limitation_reform",
            "private_lending_scope",
            "renumbered",
        ],
        SCOPE,
    ),
}

IN_THE_LAW = {rule.key for place in places() for rule in load(place).provisions}
READ = {key: module.__name__ for name in ("checks", "routes") for module in shelf.modules(name) for key in module.LAW}
READ |= dict.fromkeys(keys(), "refer.helper")
READ |= {key: f"terms.{name}" for name, sort in sorts().items() for key in sort.law}


@pytest.mark.parametrize("key", sorted(READ))
def test_what_a_check_reads_stands_in_some_law(key: str) -> None:
    assert key in IN_THE_LAW, f"{READ[key]} reads {key}, which no jurisdiction has"


@pytest.mark.parametrize("key", sorted(IN_THE_LAW))
def test_what_stands_in_the_law_is_read_or_shown_for_a_reason(key: str) -> None:
    assert key in READ or key in DISPLAY_ONLY, f"the law key {key} is read by nobody"


@pytest.mark.parametrize("key", sorted(DISPLAY_ONLY))
def test_the_list_of_what_is_only_shown_stays_true(key: str) -> None:
    assert key not in READ, f"{key} is read by {READ.get(key)}: take it off the list"
    assert key in IN_THE_LAW, f"{key} is gone from the law: take it off the list"


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_law_key_has_a_heading_that_people_can_read(language: str) -> None:
    from forbear.languages import entries

    headed = {id.removeprefix("law-key-") for id in entries(language) if id.startswith("law-key-")}
    assert headed == IN_THE_LAW
