"""A helper's terms: the clauses that matter, why, by which rule, what they cost here, and what is missing.

The worse error is green for a trap; see `forbear.terms` for how wording that protects and wording that traps in one
sentence are told apart. Terms in which nothing was found are never green: silence is no protection.
"""

from __future__ import annotations

from collections.abc import Iterator

from forbear import terms
from forbear.records.finding import says
from forbear.records.law import Provision
from forbear.records.referral import Clause, Light, Missing, TermsMatter, TermsReview
from forbear.refer.cost import cost
from forbear.refer.pieces import Piece, pieces

_WORST = ("red", "amber", "green")


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
            cost=cost(piece.words, inside, matter.debt) if name in ("fee", "advance_payment") else (),
        )


def lights(words: str) -> Iterator[tuple[str, Light]]:
    """The sorts of clause that a piece holds, each with its light."""
    hits = terms.engine().hits(words)
    if any(name.startswith(terms.ASIDE) for name in hits):
        return
    for sort in terms.sorts():
        own = {name.split(":")[1]: [] for name in hits if name.startswith(f"{sort}:")}
        if not own or "aside" in own:
            continue
        places = {
            light: [m.span() for n in hits if n.startswith(f"{sort}:{light}:") for m in terms.cues()[n].places(words)]
            for light in terms.LIGHTS
        }
        for light in ("red", "amber"):
            if any(not _covered(place, places["green"]) for place in places[light]):
                yield sort, light  # type: ignore[misc]
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
    return tuple(r for r in found if sort.signs & set(r.value.get("signs", ())) or sort.fields & set(r.value))
