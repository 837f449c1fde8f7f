"""How a check turns what a sender did into findings: one for each way in which the rules bear on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from forbear.checks._bound import Rules, rules, who_is_missing, whom
from forbear.checks._contacts import force_steps, quoted, readings, times_of
from forbear.checks._places import whole
from forbear.checks._sender import day_of, senders
from forbear.records.claim import Party
from forbear.records.finding import Finding, Matter, Outcome, Says, says
from forbear.records.law import Provision
from forbear.records.reading import Flag, Reading, Source

Bearing = Literal["yes", "unknown", "no", "none"]
OUTCOMES: dict[Bearing, Outcome] = {
    "yes": "inconsistent",
    "unknown": "needs_document",
    "no": "not_covered",
    "none": "not_covered",
}
ENDINGS: dict[Bearing, str] = {"yes": "", "unknown": "-if-bound", "no": "-not-bound", "none": "-no-rule"}
EXAMPLES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One contact in which the sender did something, the words that show it and where they stand."""

    reading: Reading
    words: tuple[str, ...] = ()
    places: tuple[Source, ...] = ()


def flagged(matter: Matter, flags: frozenset[Flag]) -> tuple[Deed, ...]:
    """The contacts in which one of the flags was seen."""
    seen = ((r, [c for c in r.conduct if c.flag in flags]) for r in readings(matter))
    return tuple(
        Deed(reading=r, words=tuple(c.text for c in found), places=tuple(c.source for c in found))
        for r, found in seen
        if found
    )


def judge(
    matter: Matter,
    found: tuple[Deed, ...],
    *,
    check: str,
    answer: str,
    keys: tuple[str, ...],
    use: Callable[[Provision], bool] = lambda provision: True,
    steps: tuple[Says, ...] = (),
    missing: tuple[Says, ...] = (),
) -> Iterator[Finding]:
    """Findings about deeds under the rules of some keys, each deed by the law of its own day.

    The sentence is named like the answer; it is told `bound` (`yes`, `unknown`, `no`, `none`), `whom`
    and `count`. `use` leaves out rules under the same key that do not speak of this deed.
    """
    groups: dict[Bearing, tuple[list[Deed], dict[str, Provision]]] = {}
    who = senders(matter.claim)
    known: dict[tuple[Party, date], tuple[Bearing, tuple[Provision, ...]]] = {}
    for deed in found:
        case = who(deed.reading), day_of(deed.reading, matter.on)
        if case not in known:
            known[case] = bearing_of(rules(matter, keys, *case), use)
        bearing, law = known[case]
        deeds, cited = groups.setdefault(bearing, ([], {}))
        deeds.append(deed)
        cited.update((p.id, p) for p in law)
    for bearing in OUTCOMES:
        if bearing not in groups:
            continue
        deeds, cited = groups[bearing]
        yield Finding(
            check=check,
            answer=answer + ENDINGS[bearing],
            outcome=OUTCOMES[bearing],
            says=says(answer, bound=bearing, whom=whom(cited.values()), count=len(deeds)),
            steps=(
                *_quotes(deeds, matter),
                *steps,
                *force_steps(cited.values() if bearing in ("yes", "unknown") else ()),
            ),
            places=tuple(place for deed in deeds for place in deed.places or whole([deed.reading])),
            law=tuple(cited.values()),
            missing=tuple(dict.fromkeys((*((who_is_missing(),) if bearing == "unknown" else ()), *missing))),
            count=len(deeds),
        )


def bearing_of(
    found: Rules, use: Callable[[Provision], bool] = lambda provision: True
) -> tuple[Bearing, tuple[Provision, ...]]:
    """How rules bear on a sender, and the rules that do so."""
    ways: tuple[tuple[Bearing, tuple[Provision, ...]], ...] = (
        ("yes", found.binding),
        ("unknown", found.perhaps),
        ("no", found.others),
    )
    for bearing, law in ways:
        if used := tuple(p for p in law if use(p)):
            return bearing, used
    return "none", ()


def _quotes(deeds: list[Deed], matter: Matter) -> Iterator[Says]:
    """The words themselves, with the person's local time where that is known."""
    for deed in deeds[:EXAMPLES]:
        words = quoted(" … ".join(filter(None, deed.words)) or deed.reading.message.text)
        if not words:
            continue
        times = times_of(deed.reading, matter)
        if len(times) == 1:
            yield says("step-quoted", on=times[0], words=words)
        else:
            yield says("step-quoted-undated", words=words)
    if len(deeds) > EXAMPLES:
        yield says("step-contacts-more", count=len(deeds) - EXAMPLES)
