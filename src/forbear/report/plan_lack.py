"""Where the money does not reach: what is missing, what can be offered, what would be enough, and who helps."""

from __future__ import annotations

from forbear.records.law import Agency, Law
from forbear.records.outlook import Concession, Share
from forbear.refer.routes import screen
from forbear.report.page import Item, Section
from forbear.report.plan_words import Words
from forbear.report.referral import agency_item, route_items
from forbear.report.table import Table

ADVICE = ("debt_advice", "breathing_space", "bankruptcy", "legal_advice", "social_help", "crisis")
"""What those who are named here help with."""
MILD = ("debt_advice", "legal_advice")
"""Who is named where there is a plan: talk of bankruptcy would frighten for one lean month."""


def shortfalls(words: Words) -> Section:
    """The months in which money is missing, for what, and how much at most."""
    items = []
    for what in ("essentials", "priority", "minimums"):
        some = [s for s in words.outlook.shortfalls if s.what == what]
        if some:
            months = sorted({s.month for s in some})
            worst = max(sum(s.amount for s in some if s.month == m) for m in months)
            args = {"first": words.month(months[0]), "last": words.month(months[-1]), "count": len(months)}
            items.append(Item(text=words.say(f"plan-short-{what}", most=words.money(worst), **args)))
    for month in words.outlook.best.months if words.outlook.best else ():
        if any(month.missed) and month.cash:
            args = {"month": words.month(month.number), "money": words.money(month.cash)}
            items.append(Item(text=words.say("plan-short-kept", **args)))
    return Section(title=words.say("plan-short"), items=tuple(items))


def offers(words: Words) -> Section:
    """What each creditor can be offered, in proportion and as a token, with sums that add up."""
    outlook, say = words.outlook, words.say
    if outlook.best is not None:
        return Section(title="", items=())
    if not any(s.amount for s in outlook.pro_rata):
        return Section(title=say("plan-offers"), items=(Item(text=say("plan-no-money"), mark="care"),))
    items = (Item(text=say("plan-tokens", token=words.money(words.here.token)), mark="care"),)
    return Section(title=say("plan-offers"), items=items, table=_offers(words))


def _offers(words: Words) -> Table:
    outlook = words.outlook
    tokens = {s.debt: s.amount for s in outlook.tokens}
    owed = {d.id: d.balance for d in words.here.debts}
    rows: list[tuple[str, ...]] = [
        (words.names[s.debt], words.figure(owed[s.debt]), words.figure(s.amount), words.figure(tokens[s.debt]))
        for s in outlook.pro_rata
    ]
    whole = (sum(owed.values()), _sum(outlook.pro_rata), _sum(outlook.tokens))
    rows.append((words.say("plan-column-together"), *(words.figure(n) for n in whole)))
    return Table(
        title=words.say("plan-offers-from", money=words.money(words.here.budget[0]), month=words.month(1)),
        head=tuple(words.say(f"plan-column-{name}") for name in ("creditor", "owed", "share", "token")),
        rows=tuple(rows),
    )


def _sum(shares: tuple[Share, ...]) -> int:
    return sum(s.amount for s in shares)


def concessions(words: Words) -> Section:
    """What would be enough, one by one; what would not be enough alone stands together at the end."""
    found = words.outlook.concessions
    items = [Item(text=_concession(words, c), mark="consistent") for c in found if c.size is not None]
    short = [words.say(f"{_name(c)}-all") for c in found if c.size is None]
    if short:
        items.append(Item(text=words.say("plan-relief-not-enough", what=words.join(short)), mark="note"))
    return Section(title=words.say("plan-concessions"), items=tuple(items))


def _name(concession: Concession) -> str:
    return f"plan-relief-{concession.kind.replace('_', '-')}"


def _concession(words: Words, concession: Concession) -> str:
    size = concession.size or 0
    if concession.kind == "more_money":
        return words.say(_name(concession), money=words.money(size))
    return words.say(_name(concession), percent=words.percent(size))


def routes(words: Words, law: Law | None) -> Section:
    """The formal routes of the place on the first day of the plan, beside the case's own figures, with their sources."""
    say, case = words.say, words.outlook.case
    found = screen(case, law, case.affairs.start) if law else ()
    items = list(route_items((r for r in found if r.mild or words.outlook.best is None), say))
    if law and law.place == "gb":
        items.append(Item(text=say("plan-routes-nation"), mark="note"))
    if law:
        items.append(Item(text=say("plan-routes-place", place=law.names.get(say.language, law.place)), mark="note"))
    return Section(title=say("plan-routes"), items=tuple(items))


def helpers(words: Words, law: Law | None) -> Section:
    """Who advises for nothing, with how to reach them and whence that is known."""
    say = words.say
    items = tuple(agency_item(a, say) for a in advisers(words, law))
    return Section(title=say("plan-helpers"), items=items or (Item(text=say("plan-helpers-none")),))


def advisers(words: Words, law: Law | None) -> tuple[Agency, ...]:
    """Those who advise on debts, in the order in which to ask; whoever is there for a crisis comes last."""
    asked = [word for word in ADVICE if _fits(words, word)]
    found = [a for a in (law.agencies if law else ()) if set(a.handles) & set(asked)]
    return tuple(sorted(found, key=lambda a: (min(asked.index(h) for h in a.handles if h in asked), a.order)))


def _fits(words: Words, word: str) -> bool:
    return words.outlook.best is None or word in MILD


def agency(agency: Agency, words: Words) -> str:
    """One adviser in a line."""
    language = words.say.language
    said = {"name": agency.names[language], "says": agency.says[language]}
    return words.say("plan-agency", reach=words.join(list(agency.reach)), **said)
