"""Says a plan once, as headings, sentences, tables and pictures; `plain` and `html` lay it out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from forbear.languages import Speaker
from forbear.records.law import Law
from forbear.records.outlook import Outlook, Stress
from forbear.records.plan import Plan
from forbear.report import plan_lack, plan_tables
from forbear.report.page import Item, Page, Pages, Section
from forbear.report.plan_pictures import pictures
from forbear.report.plan_words import Words, pay_day
from forbear.report.table import Table


def pages(outlook: Outlook, say: Speaker, *, law: Law | None = None, whole: bool = False, drawn: bool = False) -> Pages:
    """The whole outlook in words; `law` is that of the place, `whole` shows every month, `drawn` adds the pictures."""
    words = Words(outlook, say)
    page = Page(
        title=say(f"plan-standing-{outlook.standing}"),
        step_title=_step_title(words),
        step=_step(words, law),
        sections=tuple(s for s in _sections(words, law, whole, drawn) if s.items or s.table),
    )
    closing = [say("plan-rules"), say("report-not-advice")]
    if outlook.out_of_time:
        closing.insert(0, say("plan-out-of-time"))
    return Pages(
        language=say.language,
        title=say("plan-title"),
        intro=(),
        claims=(page,),
        rest=(),
        closing=tuple(closing),
        more=say("plan-source-more"),
    )


def _sections(words: Words, law: Law | None, whole: bool, drawn: bool) -> Iterator[Section]:
    best, say = words.outlook.best, words.say
    helped = words.outlook.standing != "solvent"
    if best is not None:
        yield Section(title=say("plan-why"), items=tuple(_texts(_why(words, best))))
    yield plan_lack.shortfalls(words)
    yield plan_lack.offers(words)
    yield plan_lack.concessions(words)
    if best is not None:
        yield _tabled(words, plan_tables.months(words, best, whole=whole))
    if words.outlook.what_ifs:
        yield _tabled(words, plan_tables.changes(words))
    if any(plan_tables.in_time(words, p) for p in words.outlook.others):
        yield _tabled(words, plan_tables.ways(words))
    elif words.outlook.others:
        yield Section(title=say("plan-ways"), items=(Item(text=say("plan-no-way")),))
    yield from pictures(words) if drawn else ()
    yield Section(title=say("plan-strain"), items=tuple(_texts(_stress(words, s) for s in words.outlook.stresses)))
    yield Section(title=say("plan-room"), items=tuple(_texts(_room(words))))
    if helped:
        yield plan_lack.routes(words, law)
        yield plan_lack.helpers(words, law)


def _tabled(words: Words, table: Table) -> Section:
    more = (Item(text=words.say("plan-more-months", count=table.left), mark="note"),) if table.left else ()
    return Section(title=table.title, items=more, table=table)


def _texts(sentences: Iterable[str]) -> Iterator[Item]:
    return (Item(text=sentence) for sentence in sentences)


def _step_title(words: Words) -> str:
    standing = words.outlook.standing
    return words.say(f"plan-step-{standing}", month=words.month(_first_missed(words)[0]))


def _step(words: Words, law: Law | None) -> str:
    say, best = words.say, words.outlook.best
    if best is None:
        first = next(iter(plan_lack.advisers(words, law)), None)
        who = plan_lack.agency(first, words) if first else say("plan-helpers-none")
        return say("plan-step-advice", who=who)
    month, missed = _first_missed(words)
    if missed:
        return say("plan-step-ask", debts=words.join(missed), month=words.month(month))
    paid = [
        say("plan-pay-by", money=words.money(p), debt=words.names[d.id], day=pay_day(words.here, d, 1))
        if d.due_day
        else say("plan-pay", money=words.money(p), debt=words.names[d.id])
        for d, p in zip(words.here.debts, best.months[0].payments if best.months else (), strict=bool(best.months))
        if p
    ]
    return say("plan-list-separator").join(paid) if paid else say("plan-pay-nothing")


def _first_missed(words: Words) -> tuple[int, list[str]]:
    """The first month in which a minimum is missed, and whose; the first month where none is."""
    for month in words.outlook.best.months if words.outlook.best else ():
        if any(month.missed):
            return month.number, [words.names[d.id] for d, m in zip(words.here.debts, month.missed, strict=True) if m]
    return 1, []


def _why(words: Words, best: Plan) -> Iterator[str]:
    say = words.say
    if best.finished:
        yield say("plan-ends", month=words.month(best.finished), months=best.finished, cost=words.money(best.cost))
    parts = {"interest": best.interest, "fees": best.fees, "penalties": best.penalties, "forgiven": best.forgiven}
    told = [say(f"plan-part-{name}", money=words.money(coins)) for name, coins in parts.items() if coins]
    if len(told) > 1:
        yield say("plan-cost-is", parts=words.join(told))
    yield from _nearest(words, best)
    for month in best.months:
        for debt, forgiven in zip(words.here.debts, month.forgiven, strict=True):
            if forgiven:
                args = {"debt": words.names[debt.id], "month": words.month(month.number)}
                yield say("plan-settles", forgiven=words.money(forgiven), **args)
    if best.proved:
        yield say("plan-proved")
    else:
        known = "no" if best.gap is None else "yes"
        yield say(best.note or "plan-note-time", gap=words.money(best.gap or 0), known=known)


def _nearest(words: Words, best: Plan) -> Iterator[str]:
    simple = [p for p in words.outlook.others if p.finished]
    if not simple:
        return
    nearest, name = simple[0], words.way(simple[0].strategy)
    if nearest.rank == best.rank:
        yield words.say("plan-same-as", way=name)
    elif nearest.missed > best.missed:
        yield words.say("plan-misses-less", way=name, more=nearest.missed - best.missed)
    elif nearest.cost > best.cost:
        yield words.say("plan-cheaper-than", way=name, saved=words.money(nearest.cost - best.cost))


def _stress(words: Words, stress: Stress) -> str:
    kind = f"plan-strain-{stress.kind.replace('_', '-')}"
    if stress.kind == "bill":
        what = words.say(kind, money=words.money(stress.size), month=words.month(3))
    else:
        what = words.say(kind, percent=words.percent(stress.size))
    if not stress.essentials:
        return words.say("plan-strain-essentials", what=what)
    if stress.cost is None:
        return words.say("plan-strain-breaks", what=what)
    return words.say("plan-strain-holds", what=what, missed=stress.missed, cost=words.money(stress.cost))


def _room(words: Words) -> Iterator[str]:
    if words.outlook.slack is not None:
        yield words.say("plan-slack", money=words.money(words.outlook.slack))
    if words.outlook.best is not None:
        yield words.say("plan-reserve", money=words.money(words.outlook.reserve))
