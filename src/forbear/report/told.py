"""Lays out who was told what: what spread against the person's will first, then what stops it, then their own tellings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from forbear.languages import Speaker
from forbear.records.disclosure import Disclosure, Ledger
from forbear.report.page import Item, Section, rule_line
from forbear.text import inert

_SORTS = ("told", "unclear", "threatened")


def plain(ledger: Ledger, say: Speaker) -> str:
    """The whole ledger as text."""
    return "\n".join(_lines(ledger, say)).rstrip() + "\n"


def _lines(ledger: Ledger, say: Speaker) -> Iterator[str]:
    unwanted = [e for e in ledger.entries if e.unwanted]
    agreed = [e for e in ledger.entries if not e.unwanted]
    if not ledger.entries:
        yield say("told-nobody-known")
        return
    for sort in _SORTS:
        found = [e for e in unwanted if e.sort == sort]
        if found:
            yield say(f"told-heading-{sort}", count=len(found))
            for entry in found:
                yield from _entry(entry, say)
            yield ""
    if ledger.letters:
        yield from _stopping(ledger, say)
    if agreed:
        yield say("told-heading-agreed", count=len(agreed))
        for entry in agreed:
            yield from _entry(entry, say)
        yield ""
    yield say("told-least")


def _entry(entry: Disclosure, say: Speaker) -> Iterator[str]:
    day = say.day(entry.on) if entry.on else say("told-day-unknown")
    by = say("told-by-person") if entry.by == "person" else inert(entry.by) or say("told-by-unknown")
    relation = say(f"relation-{entry.relation}")
    to = say("told-to-named", to=inert(entry.to), relation=relation) if entry.to else relation
    line = f"told-line-{entry.sort}" + ("-contact" if entry.what == ("contact",) else "")
    yield "  - " + say(line, day=day, by=by, to=to, what=_what(entry.what, say))
    if entry.consent == "refused":
        yield "    " + say("told-refused")
    if entry.consent == "law":
        yield "    " + say("told-by-law")
    if entry.why:
        yield "    " + say("told-why", why=inert(entry.why))
    if entry.shows:
        yield "    " + say("told-shows", place=entry.exhibit, words=inert(entry.shows))
    elif entry.exhibit:
        yield "    " + say("told-evidence", place=inert(entry.exhibit))
    if entry.answered:
        yield "    " + say("told-answered", letter=inert(entry.answered))


def _what(what: Iterable[str], say: Speaker) -> str:
    known = ("debt", "amount", "public")
    return say("list-separator").join(say(f"told-what-{w}") if w in known else inert(w) for w in what)


def _stopping(ledger: Ledger, say: Speaker) -> Iterator[str]:
    yield say("told-heading-stop")
    for kind in ledger.letters:
        yield "  - " + say(f"told-letter-{kind.replace('_', '-')}") + f"\n      forbear letter {kind}"
    for rule in ledger.law:
        yield "  - " + rule_line(rule, say)
    for agency in ledger.agencies:
        name = agency.names.get(say.language) or agency.names.get("en", agency.id)
        yield "  - " + say("told-office", name=name, reach=say("list-separator").join(agency.reach) or "-")
    if not ledger.place:
        yield "  - " + say("told-no-place")
    yield ""


def document(ledger: Ledger, say: Speaker) -> dict[str, Any]:
    """The whole ledger for machines."""
    from forbear.report import document as whole

    return {
        "place": ledger.place,
        "told": [
            {
                "on": e.on.isoformat() if e.on else None,
                "sort": e.sort,
                "by": e.by,
                "to": e.to,
                "relation": e.relation,
                "what": list(e.what),
                "why": e.why,
                "consent": e.consent,
                "unwanted": e.unwanted,
                "evidence": e.exhibit,
                "shows": e.shows,
                "answered": e.answered,
            }
            for e in ledger.entries
        ],
        "stops": {
            "letters": list(ledger.letters),
            "law": [whole.provision(p) for p in ledger.law],
            "agencies": [a.id for a in ledger.agencies],
        },
    }


def sections(ledger: Ledger, say: Speaker) -> tuple[Section, ...]:
    """The same ledger as sections of a page: what spread against the person's will first."""
    found = [(f"told-heading-{sort}", [e for e in ledger.entries if e.unwanted and e.sort == sort]) for sort in _SORTS]
    found.append(("told-heading-agreed", [e for e in ledger.entries if not e.unwanted]))
    made = [
        Section(
            title=say(heading, count=len(entries)),
            items=tuple(_entry_item(e, say, "avoid" if heading != "told-heading-agreed" else "") for e in entries),
        )
        for heading, entries in found
        if entries
    ]
    if ledger.letters:
        stops = [Item(text=rule_line(rule, say), mark="note") for rule in ledger.law]
        for agency in ledger.agencies:
            name = agency.names.get(say.language) or agency.names.get("en", agency.id)
            stops.append(
                Item(text=say("told-office", name=name, reach=say("list-separator").join(agency.reach) or "-"))
            )
        made.append(Section(title=say("told-heading-stop"), items=tuple(stops)))
    return tuple(s for s in made if s.items)


def _entry_item(entry: Disclosure, say: Speaker, mark: str) -> Item:
    first, *rest = (line.strip().removeprefix("- ") for line in _entry(entry, say))
    return Item(text=first, mark=mark, details=tuple(rest))
