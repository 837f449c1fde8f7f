"""Says a review in words: a usual month, where the money goes, what it shows, and what to check."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from forbear.categories import purposes, structure_of
from forbear.languages import Speaker
from forbear.records.affairs import StatementOfAffairs
from forbear.records.budget import Budget, Cause, Review
from forbear.records.money import Money, minor_units
from forbear.report.page import Item, Pages, Section, problems

PARTS = ("income", "unknown_in", "credit", "essential", "flexible", "other", "unknown", "priority_debt", "debt")
_LIVING = {"essential", "flexible", "other", "unknown"}
_DEBTS = {"priority_debt", "debt"}
_EXAMPLES = 5


def pages(review: Review, say: Speaker) -> Pages:
    """The whole review in words, for the terminal and for a page to attach."""
    sections = [s for budget in review.budgets for s in _budget(budget, review, say)]
    return Pages(
        language=say.language,
        title=say("budget-title"),
        intro=tuple(_intro(review, say)),
        claims=(),
        rest=tuple(s for s in (*sections, _columns(review, say), problems(review.problems, say)) if s.items),
        closing=(say("budget-private"), say("report-not-advice")),
        more=say("report-more"),
    )


def money_of(coins: int, currency: str) -> Money:
    """An amount of a statement of affairs in whole units."""
    return Money(amount=Decimal(coins).scaleb(-minor_units(currency)), currency=currency)


def left(affairs: StatementOfAffairs) -> tuple[int, int]:
    """What is left in a usual month once living is paid, and once debts were paid as they are now; in coins."""
    after_living = affairs.income[0] - affairs.essentials[0]
    return after_living, after_living - sum(line.amount for line in affairs.lines if line.part in _DEBTS)


def _intro(review: Review, say: Speaker) -> Iterator[str]:
    days = [row.date for statement in review.statements for row in statement.transactions]
    if not days:
        yield say("budget-nothing")
        return
    yield say("budget-read", files=len(review.statements), rows=len(days), first=min(days), last=max(days))
    if review.place_assumed:
        yield say("budget-place-assumed", place=review.place.upper())


def _budget(budget: Budget, review: Review, say: Speaker) -> Iterator[Section]:
    currency = budget.currency or say("budget-no-currency")
    if budget.affairs is None:
        yield Section(title=say("budget-no-month", currency=currency), items=tuple(_months(budget, say)))
    else:
        yield _affairs(budget.affairs, say)
        yield _structure(budget.affairs, review.place, say)
        yield _holdings(budget.affairs, say)
        yield Section(title=say("budget-months", currency=currency), items=tuple(_months(budget, say)))
    yield Section(title=say("budget-causes"), items=tuple(_cause(cause, say) for cause in budget.causes))
    yield Section(title=say("budget-kept-apart"), items=tuple(Item(text=t) for t in _apart(budget, say)))


def _affairs(affairs: StatementOfAffairs, say: Speaker) -> Section:
    items = []
    for part in PARTS:
        lines = [line for line in affairs.lines if line.part == part and line.amount]
        if not lines:
            continue
        total = money_of(sum(line.amount for line in lines), affairs.currency)
        details = []
        for line in sorted(lines, key=lambda each: -each.amount):
            known = purposes().get(line.purpose)
            told = say(f"purpose-{line.purpose.replace('_', '-')}")
            sentence = "budget-line-priority" if known and known.priority else "budget-line"
            details.append(say(sentence, purpose=told, amount=money_of(line.amount, affairs.currency)))
        title = say("budget-part", part=say(f"part-{part.replace('_', '-')}"), amount=total)
        items.append(Item(text=title, details=tuple(details)))
    after_living, after_debts = left(affairs)
    items.append(Item(text=say("budget-left-living", amount=money_of(after_living, affairs.currency)), mark="standing"))
    items.append(Item(text=say("budget-left-debts", amount=money_of(after_debts, affairs.currency)), mark="standing"))
    start = f"{affairs.start:%Y-%m}"
    title = say(
        "budget-affairs", currency=affairs.currency or say("budget-no-currency"), months=affairs.months, start=start
    )
    return Section(title=title, items=tuple(items))


def _structure(affairs: StatementOfAffairs, place: str, say: Speaker) -> Section:
    """The same usual month in the categories of the place; the lines that have money in them."""
    structure = structure_of(place)
    if structure is None:
        return Section(title="", items=())
    amounts = {line.purpose: line.amount for line in affairs.lines}
    items = []
    for item in structure.items:
        total = sum(amounts.get(purpose, 0) for purpose in item.purposes)
        if total:
            told = say("budget-line", purpose=f"{item.section}: {item.name}", amount=money_of(total, affairs.currency))
            items.append(Item(text=told))
    if items:
        items.append(
            Item(text=say("budget-structure-source", source=structure.source, note=structure.note), mark="note")
        )
    return Section(title=say("budget-structure", name=structure.name), items=tuple(items))


def _holdings(affairs: StatementOfAffairs, say: Speaker) -> Section:
    items = []
    for holding in affairs.holdings:
        amount = money_of(holding.amount, affairs.currency)
        told = say("budget-holding-undated", account=holding.account, amount=amount)
        if holding.on:
            told = say("budget-holding", account=holding.account, amount=amount, on=holding.on)
        items.append(Item(text=told))
    return Section(title=say("budget-holdings"), items=tuple(items))


def _months(budget: Budget, say: Speaker) -> Iterator[Item]:
    for month in budget.months:
        amounts = {
            "in": month.of("income"),
            "living": month.of("essential", "flexible", "other", "unknown"),
            "debts": month.of("debt", "priority_debt"),
        }
        told = {name: Money(amount=amount, currency=budget.currency) for name, amount in amounts.items()}
        whole = "yes" if month.whole else "no"
        yield Item(text=say("budget-month", month=f"{month.first:%Y-%m}", whole=whole, **told))


def _cause(cause: Cause, say: Speaker) -> Item:
    name, standing = cause.name.replace("_", "-"), cause.standing.replace("_", "-")
    details = []
    if cause.metric is not None:
        told = say(f"budget-from-{cause.threshold_from}")
        evidence = {"metric": str(cause.metric), "threshold": str(cause.threshold), "from": told}
        details.append(say("budget-cause-evidence", **evidence))
    if cause.standing == "shown" and cause.rows:
        shown = say("list-separator").join(cause.rows[:_EXAMPLES])
        details.append(say("budget-cause-rows", count=len(cause.rows), rows=shown))
    mark = {"shown": "care", "not_shown": "consistent", "not_enough_data": "needs_document"}[cause.standing]
    more = (cause.formula, say("budget-cause-source", source=cause.source))
    return Item(text=say(f"budget-cause-{name}-{standing}"), mark=mark, details=tuple(details), more=more)


def _apart(budget: Budget, say: Speaker) -> Iterator[str]:
    if budget.folded:
        yield say("budget-folded", count=len(budget.folded))
    if pairs := sum(bool(e.pair) for e in budget.entries) // 2:
        yield say("budget-transfers", count=pairs)
    if uncounted := sum(not e.row.counts for e in budget.entries):
        yield say("budget-uncounted", count=uncounted)
    unsorted = [e.row for e in budget.entries if e.purpose == "unknown" and e.row.counts]
    if unsorted:
        told = dict.fromkeys((row.payee or row.memo or row.id)[:40] for row in unsorted)
        yield say("budget-unsorted", count=len(unsorted), examples=say("list-separator").join(list(told)[:_EXAMPLES]))


def _columns(review: Review, say: Speaker) -> Section:
    guessed = [(s.exhibit, c) for s in review.statements for c in s.columns if c.certainty < 1]
    items = tuple(
        Item(
            text=say(
                "budget-column",
                exhibit=exhibit,
                number=column.number,
                heading=column.heading,
                role=column.role,
                percent=round(column.certainty * 100),
            )
        )
        for exhibit, column in guessed
    )
    return Section(title=say("budget-columns"), items=items)
