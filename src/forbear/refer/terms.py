"""A helper's terms: the clauses that matter, why, by which rule, what they cost here, and what is missing.

The worse error is green for a trap; see `forbear.terms` for how wording that protects and wording that traps in one
sentence are told apart. Terms in which nothing was found are never green: silence is no protection.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from forbear import terms
from forbear.records.finding import says
from forbear.records.law import Provision
from forbear.records.referral import Clause, Light, Missing, TermsMatter, TermsReview
from forbear.refer.cost import cost
from forbear.refer.pieces import Piece, pieces

_TURN = re.compile(
    r",?\s*\b(?:but|except|however|save that|save for|provided that|although|unless otherwise|with the exception)\b"
    r"|[,;]?(?:但是?|除非|不过|然而|除了|另有约定)",
    re.IGNORECASE,
)
"""Words after which a sentence takes back what it said."""
_WORST: tuple[Light, ...] = ("red", "amber", "green")
TRAPS: tuple[Light, ...] = ("red", "amber")
_LAWYER = re.compile(r"\blawyers?\b|\battorneys? at law\b|\badvocates?\b|\bsolicitors?\b|律师", re.IGNORECASE)
"""Words without which a rule that binds lawyers alone is not named."""
PRICED = frozenset(["fee", "advance_payment"])
"""Sorts of clause whose figures are turned into money; each figure once, under the first of them."""


def review(matter: TermsMatter) -> TermsReview:
    """Everything in the terms that the person should see before they sign."""
    cut = tuple(pieces(matter.text))
    clauses = tuple(clause for piece in cut for clause in _clauses(piece, matter))
    fair = {c.sort for c in clauses if c.light == "green"}
    missing = tuple(
        Missing(sort=name, says=says(f"terms-{name.replace('_', '-')}-missing"), law=_rules(sort, matter))
        for name, sort in terms.sorts().items()
        if sort.wanted and name not in fair
    )
    light: Light = "red" if any(c.light == "red" for c in clauses) else "amber"
    if light == "amber" and clauses and not missing and all(c.light == "green" for c in clauses):
        light = "green"
    return TermsReview(light=light, clauses=clauses, missing=missing if cut else (), debt=matter.debt, pieces=len(cut))


def _clauses(piece: Piece, matter: TermsMatter) -> Iterator[Clause]:
    for name, light in lights(piece.words):
        sort = terms.sorts()[name]
        stance = "fair" if light == "green" else "trap"
        inside = tuple(f for f in matter.amounts if piece.start <= f.source.start < piece.end)
        yield Clause(
            sort=name,
            light=light,
            text=matter.text[piece.start : piece.end],
            start=piece.start,
            end=piece.end,
            says=says(f"terms-{name.replace('_', '-')}-{stance}"),
            law=_rules(sort, matter),
            facts=inside,
            cost=cost(piece.words, inside, matter.debt) if name in PRICED and light != "green" else (),
            line=matter.text.count("\n", 0, piece.start) + 1,
            page=max((page for start, page in matter.pages if start <= piece.start), default=0),
        )


def lights(words: str) -> Iterator[tuple[str, Light]]:
    """The sorts of clause that a piece holds, each with its light.

    What follows a "but" or an "except" is looked at by itself too, so that no denial before it reaches over it.
    """
    parts = [part for part in _TURN.split(words) if part.strip()]
    found: dict[str, Light] = {}
    for part in (words, *(parts if len(parts) > 1 else ())):
        for sort, light in _lights(part):
            found[sort] = min(found.get(sort, light), light, key=_WORST.index)
    for sort in terms.sorts():
        if sort in found:
            yield sort, found[sort]


def _lights(words: str) -> Iterator[tuple[str, Light]]:
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
