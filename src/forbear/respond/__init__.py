"""Step 4: what to answer and by when: letters from the facts, deadlines, the moves of a negotiation."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

from forbear import letters
from forbear.jurisdictions._citation import reference
from forbear.languages import speaker
from forbear.records.finding import Says, says
from forbear.records.letter import Letter, Person
from forbear.records.occasion import Choice, Occasion, Refusal, Written
from forbear.respond.cautions import warnings
from forbear.respond.deadlines import deadlines
from forbear.respond.facts import Value, facts
from forbear.respond.filling import Blank, Filling, blocks, plain
from forbear.respond.guards import refused
from forbear.respond.limits import too_long, unkept
from forbear.respond.negotiation import negotiation
from forbear.respond.parties import country, line, recipient, rules
from forbear.respond.signs import signs
from forbear.respond.told import breached

__all__ = ["deadlines", "kinds", "language_of", "letter", "negotiation", "of_step"]

PLACE_LANGUAGE = {"cn": "zh"}
"""The language that lenders and offices of a country are written to in; English elsewhere."""
ANNEX = "\n=====\n"
"""What parts the letter from the page that follows its signature."""
TELLS = '{% include "conduct" %}'
"""What a letter holds that tells which rules were not kept."""
OF_MONTHS = frozenset(["part", "last_part", "resume_on"])
"""Figures that follow from the number of months, and need not be asked for beside it."""


def language_of(place: str) -> str:
    """The language in which letters go out in a place."""
    return PLACE_LANGUAGE.get(place.split("_")[0], "en")


def kinds(occasion: Occasion) -> tuple[Choice, ...]:
    """Every kind of letter for the place, beside the case: what fits, what is possible, what is refused and why."""
    own = language_of(occasion.law.place)
    found = []
    for kind in letters.kinds():
        template = letters.find(kind, line(occasion.law), own)
        if template is None:
            continue
        shown = tuple(t for t in (letters.find(kind, line(occasion.law), tongue) for tongue in ("en", "zh")) if t)
        written = letter(kind, occasion)
        reasons = written.reasons if isinstance(written, Refusal) else ()
        missing = written.missing if isinstance(written, Refusal) else ()
        fitting = bool(set(template.fits) & signs(occasion))
        found.append(
            Choice(
                kind=kind,
                titles=tuple((t.language, t.title) for t in shown),
                uses=tuple((t.language, t.used(line(occasion.law))) for t in shown),
                medium=template.medium,
                fit="refused" if reasons else "fits" if fitting else "needs" if missing else "possible",
                reasons=reasons,
                missing=missing,
            )
        )
    return tuple(found)


def of_step(occasion: Occasion) -> str:
    """The kind of letter that does the next step of a case; empty where that step is not one of writing."""
    step = occasion.verdict.next_step.id if occasion.verdict else ""
    seen = signs(occasion)
    for kind in letters.kinds():
        template = letters.find(kind, line(occasion.law), language_of(occasion.law.place))
        if template and step in template.steps and not refused(template, occasion, seen):
            return kind
    return ""


def letter(kind: str, occasion: Occasion, language: str = "") -> Written:
    """The letter of a kind for a case, complete, or why it is not written. Pure: same case, same day, same letter.

    `language` is the language of the place unless another is asked for, to be read beside it.
    """
    own = language or language_of(occasion.law.place)
    template = letters.find(kind, line(occasion.law), own)
    if template is None:
        return Refusal(kind=kind, reasons=(_no_such(kind, occasion),))
    seen = signs(occasion)
    if reasons := refused(template, occasion, seen):
        return Refusal(kind=kind, reasons=reasons)
    known, problems = facts(occasion, template)
    if reasons := tuple(unkept(template, occasion, known)):
        return Refusal(kind=kind, reasons=reasons)
    missing = tuple(name for name in template.needs if known.get(name) is None)
    if "months" in missing:
        missing = tuple(name for name in missing if name not in OF_MONTHS)
    if missing or problems:
        return Refusal(kind=kind, missing=missing, problems=problems)
    return _written(template, occasion, seen, known)


def _no_such(kind: str, occasion: Occasion) -> Says:
    if kind not in letters.kinds():
        return says("refusal-no-kind", kind=kind)
    return says("refusal-not-here", place=occasion.law.place.upper().replace("_", "-"))


def _written(template: letters.Template, occasion: Occasion, seen: frozenset[str], known: dict[str, Value]) -> Written:
    say = speaker(template.language)
    here = (*line(occasion.law), "any")
    keys = tuple(key for place in here for key in template.cites.get(place, ()))
    party = recipient(occasion, template.to) if template.to != "regulator" else None
    cited = rules(occasion, keys, party) if template.to != "own" else rules(occasion, keys, None)
    shown = tuple(
        (p.says.get(template.language) or p.says["en"], reference(p.reference, template.language), p.force)
        for p in cited
    )
    told = {p.id: p for _, _, p in breached(occasion)}.values() if TELLS in template.body else ()
    filling = Filling(say, {**known, "rules": shown, "place": country(occasion.law), "signs": seen})
    try:
        subject = filling.text(filling.fill(template.subject))
        filled, _, rest = filling.fill(template.body).partition(ANNEX)
        body, annex = blocks(filled, filling), blocks(rest, filling)
        attached = tuple(filling.text(filling.fill(each)) for each in template.attachments)
    except Blank as blank:
        return Refusal(kind=template.kind, missing=(str(blank),))
    if reasons := tuple(too_long(template, body[0].text if body else "")):
        return Refusal(kind=template.kind, reasons=reasons)
    address = known.get("recipient_address")
    made = Letter(
        id="",
        kind=template.kind,
        medium=template.medium,
        place=occasion.law.place,
        language=template.language,
        on=occasion.on,
        sender=_sender(template, occasion.person),
        recipient=plain(str(known.get("recipient") or "")),
        recipient_address=tuple(plain(str(line)) for line in address) if isinstance(address, tuple) else (),
        subject=subject,
        blocks=body,
        annex=annex,
        cites=(*cited, *(p for p in told if p not in cited)),
        warnings=tuple(warnings(template, occasion, seen, dict(known))),
        attachments=tuple(a for a in attached if a),
        claim=occasion.claim.id if occasion.claim else "",
        figures=tuple(filling.figures),
    )
    return _named(made)


def _sender(template: letters.Template, person: Person) -> Person:
    """What the letter tells about the person: one way to answer is enough, and a telephone number is never given."""
    if template.medium != "letter":
        return Person()
    address = person.address if "address" in template.gives else ()
    return Person(
        name=plain(person.name) if "name" in template.gives else "",
        address=tuple(plain(each) for each in address),
        email="" if address or "address" not in template.gives else plain(person.email),
    )


def _named(made: Letter) -> Letter:
    """The letter with its stable name: the same letter of the same day has the same."""
    mark = sha256(
        repr((made.kind, made.place, made.recipient, made.subject, made.blocks, made.annex)).encode("utf-8", "replace")
    )
    return replace(made, id=f"{made.on:%Y%m%d}-{made.kind.replace('_', '-')}-{mark.hexdigest()[:8]}")
