"""A helper's terms: the clauses that matter, why, by which rule, what they cost here, and what is missing.

The worse error is green for a trap; see `forbear.terms` for how wording that protects and wording that traps in one
sentence are told apart. Terms in which nothing was found are never green: silence is no protection.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Literal

from forbear import terms
from forbear.records.finding import Says, says
from forbear.records.law import Provision
from forbear.records.reading import AnyFact
from forbear.records.referral import Clause, Light, Missing, TermsMatter, TermsReview
from forbear.refer.cost import cost
from forbear.refer.pieces import Piece, pieces

_TURN = re.compile(
    r",?\s*\b(?:but|except|however|save that|save for|provided that|although|unless otherwise|with the exception)\b"
    r"|[,;]?(?:但是?|除非|不过|然而|除了|另有约定)",
    re.IGNORECASE,
)
"""Words after which a sentence takes back what it said."""
Stance = Literal["red", "amber", "unknown", "green"]
_WORST: tuple[Stance, ...] = ("red", "amber", "unknown", "green")
TRAPS: tuple[Light, ...] = ("red", "amber")
_LAWYER = re.compile(r"\blawyers?\b|\battorneys? at law\b|\badvocates?\b|\bsolicitors?\b|律师", re.IGNORECASE)
"""Words without which a rule that binds lawyers alone is not named."""
PRICED = frozenset(["fee", "advance_payment"])
"""Sorts of clause whose figures are turned into money; each figure once, under the first of them."""


def review(matter: TermsMatter) -> TermsReview:
    """Everything in the terms that the person should see before they sign."""
    cut = tuple(pieces(matter.text))
    places = _Places(matter)
    clauses = tuple(clause for piece in cut for clause in _clauses(piece, places))
    fair = {c.sort for c in clauses if c.light == "green"}
    missing = tuple(
        Missing(sort=name, says=says(f"terms-{name.replace('_', '-')}-missing"), law=places.rules[name])
        for name, sort in terms.sorts().items()
        if sort.wanted and name not in fair
    )
    light: Light = "red" if any(c.light == "red" for c in clauses) else "amber"
    if light == "amber" and clauses and not missing and all(c.light == "green" for c in clauses):
        light = "green"
    return TermsReview(light=light, clauses=clauses, missing=missing if cut else (), debt=matter.debt, pieces=len(cut))


class _Places:
    """What is looked up for every clause, worked out once: lines, pages, amounts in order, rules by sort."""

    def __init__(self, matter: TermsMatter) -> None:
        self.matter = matter
        self.lines = [0, *(m.end() for m in re.finditer("\n", matter.text))]
        self.pages = sorted(matter.pages)
        self.amounts = sorted(matter.amounts, key=lambda f: f.source.start)
        self.rules = {name: _rules(sort, matter) for name, sort in terms.sorts().items()}

    def within(self, piece: Piece) -> tuple[AnyFact, ...]:
        """The amounts that stand in a piece."""
        first = bisect_left(self.amounts, piece.start, key=lambda f: f.source.start)
        last = bisect_left(self.amounts, piece.end, key=lambda f: f.source.start)
        return tuple(self.amounts[first:last])

    def page(self, at: int) -> int:
        """The page of a place, or 0 where the source has none."""
        before = bisect_right(self.pages, at, key=lambda page: page[0])
        return self.pages[before - 1][1] if before else 0


def _clauses(piece: Piece, places: _Places) -> Iterator[Clause]:
    reckoned = False
    for name, stance in stances(piece.words):
        light: Light = "amber" if stance == "unknown" else stance
        inside = places.within(piece)
        priced = name in PRICED and light != "green" and not reckoned
        reckoned = reckoned or priced
        yield Clause(
            sort=name,
            light=light,
            text=places.matter.text[piece.start : piece.end],
            start=piece.start,
            end=piece.end,
            says=_why(name, stance),
            known=stance != "unknown",
            law=places.rules[name],
            facts=inside,
            cost=cost(piece.words, inside, places.matter.debt) if priced else (),
            line=bisect_right(places.lines, piece.start),
            page=places.page(piece.start),
        )


def _why(sort: str, stance: Stance) -> Says:
    if stance == "unknown":
        return says("terms-not-known")
    return says(f"terms-{sort.replace('_', '-')}-{'fair' if stance == 'green' else 'trap'}")


def stances(words: str) -> Iterator[tuple[str, Stance]]:
    """The sorts of clause that a piece holds, each with its light, or `unknown` where only the matter is known.

    What follows a "but" or an "except" is looked at by itself too, so that no denial before it reaches over it.
    In a piece that is a trap already, what is not known is not named besides: the piece is read closely anyway.
    """
    parts = [part for part in _TURN.split(words) if part.strip()]
    found: dict[str, Stance] = {}
    for part in (words, *(parts if len(parts) > 1 else ())):
        for sort, stance in _stances(part):
            found[sort] = min(found.get(sort, stance), stance, key=_WORST.index)
    warned = any(stance in TRAPS for stance in found.values())
    for sort in terms.sorts():
        if sort in found and not (warned and found[sort] == "unknown"):
            yield sort, found[sort]


def _stances(words: str) -> Iterator[tuple[str, Stance]]:
    hits = terms.engine().hits(words)
    if any(name.startswith(terms.ASIDE) for name in hits):
        return
    for sort in terms.sorts():
        own = {name.split(":")[1] for name in hits if name.startswith(f"{sort}:")}
        if not own or "aside" in own:
            continue
        places = {
            light: [m.span() for n in hits if n.startswith(f"{sort}:{light}:") for m in terms.cues()[n].places(words)]
            for light in terms.LIGHTS
        }
        for light in TRAPS:
            if any(not _covered(place, places["green"]) for place in places[light]):
                yield sort, light
                break
        else:
            if places["green"]:
                yield sort, "green"
            elif terms.TOPIC in own:
                yield sort, "unknown"


def _covered(place: tuple[int, int], greens: list[tuple[int, int]]) -> bool:
    """Whether the words of a trap lie entirely within words that deny it."""
    return any(start <= place[0] and place[1] <= end for start, end in greens)


def _rules(sort: terms.Sort, matter: TermsMatter) -> tuple[Provision, ...]:
    """The rules in force in the place that speak of this sort of clause."""
    if matter.law is None:
        return ()
    found = (rule for key in sort.law for rule in matter.law.at(key, matter.on))
    lawyers = _LAWYER.search(matter.text) is not None
    return tuple(
        r
        for r in found
        if (lawyers or "lawyer" not in r.binds)
        and (sort.signs & set(r.value.get("signs", ())) or sort.fields & set(r.value))
    )
