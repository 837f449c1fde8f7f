"""The chronology: counts first, then what the rules on contact say of them, then everything in order of time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from forbear.languages import Speaker
from forbear.records.evidence import ChronologyEntry
from forbear.records.finding import Finding
from forbear.report.page import rule_line
from forbear.report.typeset import paper, typeset
from forbear.text import inert, shown

CONTACT = ("contact_hours", "contact_frequency", "third_party_disclosure", "forbidden_threats")
"""The checks whose findings stand beside the counts."""
_SENDERS = 12
VOLUME = 1000
"""Rows in one PDF; a longer chronology comes in several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chronology:
    """A chronology in words: counts, rules, and rows of number, time, what happened and where it stands."""

    title: str
    intro: str
    foot: str
    language: str
    counts_title: str
    counts: tuple[str, ...]
    rules_title: str
    rules: tuple[tuple[str, tuple[str, ...]], ...]
    note: str
    entries_title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, str, str, str], ...]


def chronology(
    entries: Sequence[ChronologyEntry],
    findings: Iterable[Finding],
    say: Speaker,
    *,
    on: date,
    exhibits: int,
    zone: str,
    case: str,
    root: str,
    places: Mapping[str, tuple[int, int]] | None = None,
) -> Chronology:
    """The chronology in words; `places` are the page and line of each message in the transcript."""
    rules = tuple((say.say(f.says), tuple(rule_line(p, say) for p in f.law)) for f in _about_contact(findings))
    return Chronology(
        title=say("chronology-title"),
        intro=say("chronology-intro", day=on, exhibits=exhibits, zone=zone),
        foot=say("proof-foot", case=case, root=root[:16]),
        language=say.language,
        counts_title=say("chronology-counts"),
        counts=tuple(_counts(entries, say)),
        rules_title=say("chronology-rules"),
        rules=rules or ((say("chronology-no-rules"), ()),),
        note=say("chronology-rules-note"),
        entries_title=say("chronology-entries"),
        head=tuple(say(f"chronology-head-{name}") for name in ("number", "when", "what", "where")),
        rows=rows(entries, say, places),
    )


def rows(
    entries: Sequence[ChronologyEntry], say: Speaker, places: Mapping[str, tuple[int, int]] | None = None
) -> tuple[tuple[str, str, str, str], ...]:
    """One row for each entry: number, time, what happened, where it stands."""
    return tuple(_row(n, e, places or {}, say) for n, e in enumerate(entries, 1))


def _about_contact(findings: Iterable[Finding]) -> Iterator[Finding]:
    for finding in findings:
        if finding.check in CONTACT and finding.outcome in ("inconsistent", "needs_document"):
            yield finding


def _counts(entries: Sequence[ChronologyEntry], say: Speaker) -> Iterator[str]:
    messages = [e for e in entries if e.sort == "message"]
    received = [e for e in messages if e.direction == "in"]
    yield say("chronology-count-messages", **{"in": len(received), "out": sum(e.direction == "out" for e in messages)})
    calls = [e for e in entries if e.sort == "call" and e.direction == "in"]
    if calls:
        answered = [dict(e.says.args).get("answered") for e in calls]
        yield say(
            "chronology-count-calls",
            calls=len(calls),
            answered=answered.count("yes"),
            unanswered=answered.count("no"),
            unknown=answered.count("unknown"),
        )
    senders: dict[str, list[ChronologyEntry]] = {}
    for entry in (*received, *calls):
        senders.setdefault(entry.who, []).append(entry)
    most = sorted(senders.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    for who, theirs in most[:_SENDERS]:
        days = sorted(e.at.date() for e in theirs if e.at)
        if days:
            yield say(
                "chronology-count-sender" if days[0] != days[-1] else "chronology-count-sender-one",
                who=who or say("sender-unknown"),
                messages=sum(e.sort == "message" for e in theirs),
                calls=sum(e.sort == "call" for e in theirs),
                first=days[0],
                last=days[-1],
            )
    if len(most) > _SENDERS:
        yield say("and-more", count=len(most) - _SENDERS)


def _row(
    number: int, entry: ChronologyEntry, places: Mapping[str, tuple[int, int]], say: Speaker
) -> tuple[str, str, str, str]:
    what = inert(say.say(entry.says))
    if entry.who and entry.sort in ("message", "call") and entry.direction == "in":
        what = f"{entry.who} · {what}"
    if entry.flags:
        flags = [say("chronology-flag", flag=say(f"flag-{f.replace('_', '-')}")) for f in entry.flags]
        what = "\n".join((what, *flags))
    where = entry.exhibit
    if entry.place in places:
        page, line = places[entry.place]
        where = say("chronology-page", place=entry.place, page=page, line=line)
    return (str(number), _when(entry, say), what, where)


def _when(entry: ChronologyEntry, say: Speaker) -> str:
    if entry.at is None:
        return say("chronology-undated")
    if entry.whole_day:
        return f"{entry.at:%Y-%m-%d}"
    zone = f" {say('chronology-assumed')}" if entry.zone == "assumed" else _offset(entry.at)
    return f"{entry.at:%Y-%m-%d %H:%M}{zone}"


def _offset(at: datetime) -> str:
    offset = f"{at:%z}"
    return f" {offset[:3]}:{offset[3:5]}" if offset else ""


def plain(found: Chronology) -> str:
    """The chronology as text."""
    lines = [found.title, found.intro, "", found.counts_title, *(f"  {c}" for c in found.counts), ""]
    lines.append(found.rules_title)
    for said, rules in found.rules:
        lines.append(f"  {said}")
        lines += [f"      {rule}" for rule in rules]
    lines += [f"  {found.note}", "", found.entries_title]
    for number, when, what, where in found.rows:
        first, *rest = what.split("\n")
        lines.append(f"{number:>4}  {when}  {first}" + (f"  [{where}]" if where else ""))
        lines += [f"      {line}" for line in rest]
    return shown("\n".join(lines)) + "\n"


def pdf(found: Chronology, place: str) -> tuple[bytes, ...]:
    """The chronology as PDF, one for each volume of rows; counts and rules stand in the first."""
    return tuple(
        typeset(
            "chronology.typ",
            {
                "title": found.title,
                "intro": found.intro,
                "foot": found.foot,
                "lang": found.language,
                "paper": paper(place),
                "whole": first == 0,
                "counts_title": found.counts_title,
                "counts": [shown(c) for c in found.counts],
                "rules_title": found.rules_title,
                "rules": [{"said": shown(said), "rules": [shown(r) for r in rules]} for said, rules in found.rules],
                "note": found.note,
                "entries_title": found.entries_title,
                "head": found.head,
                "rows": [[shown(cell) for cell in row] for row in found.rows[first : first + VOLUME]],
            },
        )
        for first in range(0, max(len(found.rows), 1), VOLUME)
    )
