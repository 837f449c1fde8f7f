"""The campaigns in words: one page that loads nothing, of which every word from a message is `Redacted`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from forbear.bulk.campaigns.ladders import RUNGS
from forbear.languages import Speaker
from forbear.records.campaign import Breach, Campaign, Ladder, Overview, Shared
from forbear.records.law import Provision
from forbear.records.private import Redacted
from forbear.records.reading import Flag
from forbear.report.drawing import Series, bars, lines
from forbear.report.page import Item, Page, Pages, Section, rule_line
from forbear.report.table import Table, width

TOP = 20
"""Campaigns that the page tells in words; the tables hold all of them."""
DRAWN = 5
ROWS = 25


def pages(found: Overview, say: Speaker) -> Pages:
    """The whole report in words."""
    sections = (
        *_pictures(found, say),
        _campaigns(found.campaigns[:TOP], say),
        _tabled("bulk-shared", shared(_telling(found.shared), say), say),
        *_ladders(found.ladders, say),
        *_breaches(found.breaches, say),
        _tabled("bulk-evidence", evidence(found, say, ROWS), say),
    )
    return Pages(
        language=say.language,
        title=say("bulk-title"),
        intro=tuple(_intro(found, say)),
        claims=(
            Page(
                title=say("bulk-together"),
                step_title=say("bulk-step-title"),
                step=say("bulk-step"),
                sections=tuple(s for s in sections if s.items or s.table or s.picture),
            ),
        ),
        rest=(),
        closing=(say("bulk-careful"), say("report-not-advice")),
        more=say("report-more"),
    )


def _intro(found: Overview, say: Speaker) -> Iterator[str]:
    yield say(
        "bulk-read", messages=number(found.messages), grouped=number(found.grouped), campaigns=len(found.campaigns)
    )
    yield say("bulk-crowd", least=found.least, left=found.left_out)
    yield say(f"bulk-policy-{found.policy}")


def number(count: int) -> str:
    """A count with its thousands set apart, as both languages write it."""
    return f"{count:,}"


def brief(text: str, most: int) -> str:
    """The beginning of a template, as wide as a legend has room for."""
    line, end = " ".join(text.split()), 0
    while end < len(line) and width(line[:end]) < most:
        end += 1
    return line if end == len(line) else line[:end] + "…"


_MARK = re.compile(r"\[([A-Z][A-Z -]{1,24}?)( [0-9]{1,6})?\]")


def marked(text: Redacted, say: Speaker) -> Redacted:
    """A redacted text with its marks in the reader's language: `[PERSON]`, [姓名]."""

    def word(mark: re.Match[str]) -> str:
        id = f"bulk-mark-{mark[1].lower().replace(' ', '-')}"
        return f"[{say(id) if say.knows(id) else mark[1]}{mark[2] or ''}]"

    return Redacted(_MARK.sub(word, text))


def _pictures(found: Overview, say: Speaker) -> Iterator[Section]:
    top = found.campaigns[:DRAWN]
    months = sorted({m.month for c in top for m in c.months})
    if top:
        drawn = bars(
            "people",
            say("bulk-people"),
            say("bulk-people-says", id=top[0].id, people=number(top[0].people)),
            tuple(Series(name=f"{c.id} {brief(marked(c.template, say), 44)}", values=(float(c.people),)) for c in top),
            value=number,
        )
        yield Section(title=drawn.title, items=(), picture=drawn)
    if len(months) > 1:
        counts = {c.id: {m.month: m.messages for m in c.months} for c in top}
        series = tuple(
            Series(
                name=f"{c.id} {brief(marked(c.template, say), 36)}",
                values=tuple(float(counts[c.id].get(m, 0)) for m in months),
            )
            for c in top
        )
        told = say("bulk-months-says", first=months[0], last=months[-1])
        drawn = lines("months", say("bulk-months"), told, series, step=lambda at: months[at], value=number)
        table = Table(
            title=say("bulk-months"),
            head=(say("bulk-column-month"), *(c.id for c in top)),
            rows=tuple((m, *(number(counts[c.id][m]) if m in counts[c.id] else "·" for c in top)) for m in months),
            note=say("bulk-months-note", least=found.least),
        )
        yield Section(title=drawn.title, items=(), picture=drawn, table=table)


def _campaigns(found: tuple[Campaign, ...], say: Speaker) -> Section:
    return Section(title=say("bulk-campaigns"), items=tuple(_campaign(c, say) for c in found))


def _campaign(campaign: Campaign, say: Speaker) -> Item:
    reach = say(
        "bulk-reach",
        kind=say(f"kind-{campaign.kind.replace('_', '-')}"),
        messages=number(campaign.messages),
        people=number(campaign.people),
        senders=campaign.senders,
    )
    details = [reach]
    if campaign.first and campaign.last:
        details.append(say("bulk-days", first=campaign.first, last=campaign.last))
    if campaign.growth is not None:
        details.append(say("bulk-growth", percent=f"{(campaign.growth - 1) * 100:+.0f}"))
    if campaign.flags:
        flags = (say("bulk-flag-count", flag=flag_word(f, say), count=number(n)) for f, n in campaign.flags)
        details.append(say("bulk-does", flags=say("list-separator").join(flags)))
    return Item(
        text=say("bulk-template", id=campaign.id, template=marked(campaign.template, say)), details=tuple(details)
    )


def flag_word(flag: Flag, say: Speaker) -> str:
    """What a sender does, in two or three words."""
    return say(f"bulk-flag-{flag.replace('_', '-')}")


def _tabled(title: str, table: Table, say: Speaker) -> Section:
    return Section(title=say(title), items=(Item(text=say(f"{title}-says")),), table=table if table.rows else None)


def _telling(found: tuple[Shared, ...]) -> tuple[Shared, ...]:
    """Those that several campaigns have in common first, then those that reached the most people."""
    return tuple(sorted(found, key=lambda s: len(s.campaigns) < 2)[:ROWS])


def shared(found: tuple[Shared, ...], say: Speaker) -> Table:
    """Senders, numbers and domains, with how many people they reached and in which campaigns."""
    return Table(
        title=say("bulk-shared"),
        head=tuple(say(f"bulk-column-{name}") for name in ("name", "sort", "people", "messages", "campaigns")),
        rows=tuple(
            (
                marked(s.name, say),
                say(f"bulk-sort-{s.sort}"),
                number(s.people),
                number(s.messages),
                " ".join(s.campaigns),
            )
            for s in found
        ),
    )


def _ladders(found: tuple[Ladder, ...], say: Speaker) -> Iterator[Section]:
    if not found:
        return
    first = found[0]
    drawn = bars(
        "ladder",
        say("bulk-ladder", party=marked(first.party, say)),
        say("bulk-ladder-says", people=number(first.people)),
        tuple(Series(name=_rung(r.rung, r.days, say), values=(float(r.people),)) for r in first.rungs),
        value=number,
    )
    yield Section(
        title=say("bulk-ladders"),
        items=(Item(text=say("bulk-ladders-says")),),
        picture=drawn,
        table=ladders(found[:ROWS], say),
    )


def _rung(name: str, days: int | None, say: Speaker) -> str:
    return say("bulk-rung-after", rung=say(f"bulk-rung-{name}"), days=days or 0)


def ladders(found: tuple[Ladder, ...], say: Speaker) -> Table:
    """For each party the people brought to each rung, and the median days since the first message."""
    rows = []
    for ladder in found:
        cells = {r.rung: f"{number(r.people)} / {r.days}" for r in ladder.rungs}
        rows.append((marked(ladder.party, say), number(ladder.people), *(cells.get(rung, "·") for rung in RUNGS)))
    heads = (say("bulk-column-party"), say("bulk-column-people"), *(say(f"bulk-rung-{rung}") for rung in RUNGS))
    return Table(title=say("bulk-ladders"), head=heads, rows=tuple(rows), note=say("bulk-ladders-note"))


def _breaches(found: tuple[Breach, ...], say: Speaker) -> Iterator[Section]:
    if not found:
        return
    rules = {p.id: p for b in found[:ROWS] for p in b.rules}
    numbers = {id: f"[{number}]" for number, id in enumerate(rules, 1)}
    table = breaches(found[:ROWS], say, lambda rule: numbers[rule.id])
    items = tuple(
        Item(text=f"{numbers[p.id]} {rule_line(p, say)}", details=(p.url,) if p.url else ()) for p in rules.values()
    )
    yield Section(title=say("bulk-breaches"), items=(Item(text=say("bulk-breaches-says")),), table=table)
    yield Section(title=say("bulk-rules"), items=items)


def breaches(found: tuple[Breach, ...], say: Speaker, cite: Callable[[Provision], str]) -> Table:
    """Messages that do not fit a rule, by party, place and month; `cite` says how a rule is called."""
    names = ("flag", "party", "place", "month", "people", "messages", "sure", "rules")
    return Table(
        title=say("bulk-breaches"),
        head=tuple(say(f"bulk-column-{name}") for name in names),
        rows=tuple(
            (
                flag_word(b.flag, say),
                marked(b.party, say) or say("bulk-nobody"),
                b.place.upper(),
                b.month,
                number(b.people),
                number(b.messages),
                say("bulk-sure" if b.certain else "bulk-unsure"),
                " ".join(cite(p) for p in b.rules),
            )
            for b in found
        ),
    )


def evidence(found: Overview, say: Speaker, most: int | None = None) -> Table:
    """The list of messages that show each campaign, with the rules that they bear on."""
    return Table(
        title=say("bulk-evidence"),
        head=tuple(say(f"bulk-column-{name}") for name in ("label", "campaign", "month", "flags")),
        rows=tuple(
            (e.label, e.campaign, e.month, say("list-separator").join(flag_word(f, say) for f in e.flags) or "·")
            for e in found.evidence[:most]
        ),
    )
