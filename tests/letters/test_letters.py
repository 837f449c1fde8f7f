"""Every letter on the shelf: what it says, in both languages, and that it asks for nothing that nobody can give."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from jinja2 import Environment, meta

from case_letters import CASES, occasion, written
from forbear import jurisdictions, letters, shelf
from forbear.languages import speaker
from forbear.report.letter_text import text

HERE = Path(__file__).parent
EVERY = letters.every()
NAMES = [f"{t.kind}.{t.place}.{t.language}" for t in EVERY]
COUNTRIES = ("cn", "us", "gb", "in")
ALWAYS = {"rules", "place", "signs"}
ISSUE = [
    "validation_request",
    "dispute_not_mine",
    "dispute_paid",
    "dispute_amount",
    "wrong_person",
    "identity_theft",
    "time_barred",
    "cease_contact",
    "contact_preferences",
    "stop_third_parties",
    "hardship",
    "repayment_offer",
    "pro_rata_offer",
    "token_offer",
    "interest_freeze",
    "deferral_request",
    "card_instalment_plan",
    "settlement_offer",
    "goodwill",
    "documents_request",
    "confirm_concession",
    "complaint_company",
    "complaint_regulator",
    "call_script",
    "family_script",
    "employer_script",
    "sms_reply",
    "reminder",
]


def source_of(template: letters.Template) -> str:
    """Everything of a letter that is a template, with what it includes."""
    whole = "\n".join((template.subject, template.body, *template.attachments))
    for name in re.findall(r'\{% include "(\w+)" %\}', whole):
        whole += shelf.text("letters", f"_{name}.{template.language}.md")
    return whole


def test_every_kind_that_people_need_is_on_the_shelf() -> None:
    assert set(ISSUE) <= set(letters.kinds())


@pytest.mark.parametrize("name", NAMES)
def test_each_letter_is_written_as_it_was_read_and_approved(name: str) -> None:
    kind, _, language = name.rpartition(".")
    assert text(written(kind, language)) == (HERE / name / "expected.txt").read_text("utf-8")


@pytest.mark.parametrize("kind", sorted(CASES))
def test_a_letter_asks_for_the_same_in_both_languages(kind: str) -> None:
    english, chinese = (
        next(t for t in EVERY if f"{t.kind}.{t.place}" == kind and t.language == tongue) for tongue in ("en", "zh")
    )
    for field in [
        "medium",
        "to",
        "order",
        "places",
        "needs",
        "asks",
        "never",
        "fits",
        "rules",
        "cites",
        "gives",
        "admits",
        "beside_court",
        "reviewed",
    ]:
        assert getattr(english, field) == getattr(chinese, field), field
    variables = [meta.find_undeclared_variables(Environment().parse(source_of(t))) for t in (english, chinese)]
    assert variables[0] == variables[1]
    one, two = written(kind, "en"), written(kind, "zh")
    assert sorted(f.name for f in one.figures) == sorted(f.name for f in two.figures)
    assert [f.value for f in sorted(one.figures, key=lambda f: (f.name, str(f.value)))] == [
        f.value for f in sorted(two.figures, key=lambda f: (f.name, str(f.value)))
    ]
    assert [b.sort for b in (*one.blocks, *one.annex)] == [b.sort for b in (*two.blocks, *two.annex)]
    assert one.cites == two.cites


@pytest.mark.parametrize("template", EVERY, ids=NAMES)
def test_a_letter_names_only_what_is_known_and_says_what_each_thing_is(template: letters.Template) -> None:
    named = meta.find_undeclared_variables(Environment().parse(source_of(template)))
    assert named <= set(letters.facts()) | ALWAYS
    assert set(template.needs) <= set(letters.facts())
    say = speaker(template.language)
    for sign in template.asks:
        assert say.knows(f"refusal-without-{sign.replace('_', '-')}"), sign
    for sign in template.never:
        assert say.knows(f"refusal-with-{sign.replace('_', '-')}"), sign


@pytest.mark.parametrize("template", EVERY, ids=NAMES)
def test_a_letter_cites_only_keys_that_the_law_of_the_place_has(template: letters.Template) -> None:
    for place in template.cites:
        assert place in COUNTRIES or place == "gb_sct"
        law = jurisdictions.load("gb_eng" if place == "gb" else place)
        keys = {p.key for p in law.provisions}
        assert set(template.cites[place]) | (set(template.rules) if template.place == place else set()) <= keys


@pytest.mark.parametrize("template", EVERY, ids=NAMES)
def test_no_letter_brings_law_of_its_own(template: letters.Template) -> None:
    own = re.sub(r"1974年《消费信贷法》|Consumer Credit Act 1974", "", source_of(template))
    assert not re.search(r"\bUSC\b|\bCFR\b|CONC \d|§|\bAct \d{4}|第[\d一二三四五六七八九十百]+条|法释|GB/T", own)


@pytest.mark.parametrize("template", EVERY, ids=NAMES)
def test_no_letter_claims_more_than_papers_can_show(template: letters.Template) -> None:
    said = " ".join((template.title, template.use, *template.use_in.values(), source_of(template)))
    assert not re.search(r"illegal|unlawful|you broke the law|do not owe|违法|非法|不欠贵方", said, re.IGNORECASE)


@pytest.mark.parametrize("kind", sorted(CASES))
@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_rule_in_a_letter_is_in_force_in_its_place_on_its_day(kind: str, language: str) -> None:
    made = written(kind, language)
    law = jurisdictions.load(made.place)
    for rule in made.cites:
        assert law.get(rule.id) == rule
        assert rule.in_force(made.on)
        assert rule.force not in {"design_rule", "lookup", "official_warning"}


@pytest.mark.parametrize("kind", sorted(CASES))
def test_a_letter_gives_no_long_number_and_no_telephone(kind: str) -> None:
    for language in ("en", "zh"):
        made = written(kind, language)
        assert not made.sender.phone
        body = "\n".join(t for b in (*made.blocks, *made.annex) for t in (b.text, *(c for r in b.rows for c in r)))
        dates = r"\d{4}年\d+月\d+日|\d{1,2} \w+ \d{4}( \d\d:\d\d)?|GB/T 45251-2025|RBI/\S+"
        for known in (*(rule.reference for rule in made.cites), dict(occasion(kind).facts).get("report_no", "")):
            body = body.replace(known, "") if known else body
        assert not re.search(r"(?:\d[ -]?){9,}", re.sub(dates, "", body)), kind
