"""Whether a helper who wants to be paid can be trusted: each answer with its light, and one light for all.

The worse error is green for a trap: money and papers that are handed over do not come back, while a good helper
loses nothing by being asked once more. So a single red answer is enough for red, every question that is open keeps
the light at amber, and green needs the helper found in the register and every question answered well.
"""

from __future__ import annotations

from datetime import date
from functools import cache

import msgspec

from forbear import shelf
from forbear.records.finding import says
from forbear.records.law import Law, Provision
from forbear.records.referral import Helper, HelperCheck, HelperVerdict, Light
from forbear.refer.licence import looks_right


class Question(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One table of `questions.toml`."""

    trap: bool
    light: Light
    law: tuple[str, ...]
    signs: frozenset[str] = frozenset()
    fields: frozenset[str] = frozenset()
    places: tuple[str, ...] = ()


@cache
def _all() -> dict[str, Question]:
    return {name: msgspec.convert(table, Question) for name, table in shelf.toml("refer", "questions.toml").items()}


def questions(law: Law) -> tuple[str, ...]:
    """The questions to ask in a place, the worst traps first."""
    line = {law.place, *law.parents}
    return tuple(name for name, q in _all().items() if not q.places or line & set(q.places))


def keys() -> tuple[str, ...]:
    """The keys of the law that are read when a helper is looked at."""
    asked = (key for question in _all().values() for key in question.law)
    return tuple(dict.fromkeys((*asked, "helper_lookup", "helper_qualification")))


def look(helper: Helper, law: Law, on: date) -> HelperVerdict:
    """The questions of the place with the person's answers, each with its light and the rules that speak of it."""
    given = dict(helper.answers)
    checks = [_check(name, given.get(name), helper, law, on) for name in questions(law)]
    checks.append(_licence(helper, law, on))
    lights = {check.light for check in checks}
    light: Light = "red" if "red" in lights else "amber" if "amber" in lights else "green"
    lookup = tuple(r for r in law.at("helper_lookup", on)) + tuple(r for r in law.at("helper_qualification", on))
    return HelperVerdict(
        helper=helper, light=light, says=says(f"helper-verdict-{light}"), checks=tuple(checks), lookup=lookup
    )


def _check(name: str, given: bool | None, helper: Helper, law: Law, on: date) -> HelperCheck:
    question = _all()[name]
    trap = given is question.trap
    light: Light = "amber" if given is None else question.light if trap else "green"
    word = "open" if given is None else "trap" if trap else "fine"
    told = says(f"helper-{name.replace('_', '-')}", answer=word)
    return HelperCheck(question=name, light=light, says=told, law=_rules(question, helper, law, on))


def _rules(question: Question, helper: Helper, law: Law, on: date) -> tuple[Provision, ...]:
    """The rules in force that speak of a question; one for another service than the helper's is left out."""
    found = (rule for key in question.law for rule in law.at(key, on))
    return tuple(
        r
        for r in found
        if r.value.get("service", helper.kind) == helper.kind
        and (
            not (question.signs or question.fields)
            or question.signs & set(r.value.get("signs", ()))
            or question.fields & set(r.value)
        )
    )


def _licence(helper: Helper, law: Law, on: date) -> HelperCheck:
    """The number that they gave: whether it can be one of its kind. That says nothing about whose it is."""
    fits = looks_right(helper.licence, helper.kind, law.place[:2]) if helper.licence else None
    found = dict(helper.answers).get("in_register") is True
    light: Light = "green" if fits or (fits is None and helper.licence and found) else "amber"
    word = "none" if not helper.licence else {True: "fits", False: "odd", None: "unknown"}[fits]
    told = says("helper-licence", answer=word, number=helper.licence)
    return HelperCheck(question="licence", light=light, says=told, law=law.at("helper_qualification", on))
