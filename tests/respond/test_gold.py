"""Real-looking messages of every kind and place: each gets its letters or its reasons, and never a trace."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from case_letters import DAY
from forbear import jurisdictions, respond
from forbear.languages import speaker
from forbear.records.letter import Letter, Person
from forbear.records.occasion import Occasion, Refusal
from forbear.report.letter_text import text
from respond_cases import claims

PLACES = {"CN": "cn", "US": "us", "GB": "gb_eng", "IN": "in"}
FACTS = (("wanted", "x"), ("report_no", "R1"), ("contact_by", "post"), ("contact_when", "mornings"))


def test_every_message_gets_letters_or_reasons(shared: Path) -> None:
    rows = [json.loads(line) for line in (shared / "data" / "gold" / "gold-open.jsonl").read_text("utf-8").splitlines()]
    written = 0
    for row in rows[:: max(1, len(rows) // 60)]:
        place = PLACES.get(str(row.get("place") or "")[:2], "us")
        for case in claims(row["text"], place, sender=str(row.get("sender") or "")):
            case = replace(case, person=Person(name="A B", address=("1 Road",)), facts=FACTS)
            for choice in respond.kinds(case):
                made = respond.letter(choice.kind, case)
                if isinstance(made, Letter):
                    assert text(made).strip()
                    written += 1
                else:
                    assert made.reasons or made.missing, choice.kind
                for language in ("en", "zh"):
                    assert all(speaker(language).say(r) for r in choice.reasons)
    assert written > 60


@pytest.mark.parametrize("place", jurisdictions.places()[::6])
def test_every_place_has_letters_and_says_why_others_are_not_for_it(place: str) -> None:
    case = Occasion(
        law=jurisdictions.load(place),
        on=DAY,
        person=Person(name="A B", address=("1 Road",)),
        facts=(("creditor", "Larkfield Card"), *FACTS, ("reason", "r"), ("since", "2026-09-01"), ("months", "3")),
    )
    fit = {c.kind: c for c in respond.kinds(case)}
    assert isinstance(respond.letter("hardship", case), Letter)
    assert fit["dispute_paid"].fit == "refused"
    made = respond.letter("validation_request", case)
    assert isinstance(made, Refusal)
