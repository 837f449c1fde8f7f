"""What stands against a letter: pure tests of a case, each with its reason.

The worst letter is one that gives a right away: that admits an old debt, or that takes the place of an answer to a
court. The next worst is one that is wrong on its face. Both are refused with the reason, which is never a blame.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from forbear.letters import Template
from forbear.records.finding import Says, says
from forbear.records.occasion import Occasion
from forbear.respond.cautions import LENDERS, effect
from forbear.respond.parties import bearing, recipient

Guard = Callable[[Template, Occasion, frozenset[str]], Iterator[Says]]


def against_court(template: Template, occasion: Occasion, signs: frozenset[str]) -> Iterator[Says]:
    """Papers of a court are answered in court: a letter to the other side does not stop the clock."""
    if "court" in signs and template.to in LENDERS and not template.beside_court:
        yield says("refusal-court")


def against_deceit(template: Template, occasion: Occasion, signs: frozenset[str]) -> Iterator[Says]:
    """A message that may be a fraud is not answered: a letter would give it a name and an address."""
    if "scam" in signs and template.to in LENDERS and "known_debt" not in signs:
        yield says("refusal-scam")


def against_nothing(template: Template, occasion: Occasion, signs: frozenset[str]) -> Iterator[Says]:
    """Where nothing is asked there is nothing to answer."""
    if "nothing_asked" in signs and template.to in LENDERS and "others_told" not in template.fits:
        yield says("refusal-nothing-asked")


def against_admitting(template: Template, occasion: Occasion, signs: frozenset[str]) -> Iterator[Says]:
    """A letter that offers or promises admits the debt: never one that is not the person's, nor a very old one."""
    if not template.admits:
        return
    if "paid" in signs:
        yield says("refusal-admits-paid")
    if signs & {"no_debt", "denied"} and "plan" not in signs:
        yield says("refusal-admits-unknown")
    if "old" in signs and not occasion.knowing:
        yield says("refusal-admits-old", effect=effect(occasion))


def against_signs(template: Template, occasion: Occasion, signs: frozenset[str]) -> Iterator[Says]:
    """What the letter itself asks for, or never goes with."""
    for sign in template.asks:
        if sign not in signs:
            yield says(f"refusal-without-{sign.replace('_', '-')}")
    for sign in template.never:
        if sign in signs:
            yield says(f"refusal-with-{sign.replace('_', '-')}")


def against_law(template: Template, occasion: Occasion, signs: frozenset[str]) -> Iterator[Says]:
    """A letter that stands on a rule needs the rule: in force on the day, and binding whoever gets the letter."""
    party = recipient(occasion, template.to)
    for key in template.rules:
        found = occasion.law.at(key, occasion.on)
        if not found:
            yield says("refusal-no-rule", on=occasion.on)
        elif party is not None and all(bearing(p, party, occasion) == "no" for p in found):
            yield says("refusal-not-bound", whom=party.name or "?", reference=found[0].reference)


GUARDS: tuple[Guard, ...] = (
    against_court,
    against_deceit,
    against_nothing,
    against_admitting,
    against_law,
    against_signs,
)


def refused(template: Template, occasion: Occasion, signs: frozenset[str]) -> tuple[Says, ...]:
    """Every reason against a letter, the weightiest first."""
    return tuple(dict.fromkeys(reason for guard in GUARDS for reason in guard(template, occasion, signs)))
