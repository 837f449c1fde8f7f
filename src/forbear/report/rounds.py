"""A negotiation as lines to read, and as data."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from forbear.languages import Speaker
from forbear.records.letter import Move, Negotiation
from forbear.records.money import Money
from forbear.report.deadlines import document as deadline_document


def lines(found: tuple[Negotiation, ...], say: Speaker) -> Iterator[str]:
    """Each negotiation: the next step first, then its moves beside the plan, the letters, what is due."""
    for each in found:
        yield say("rounds-title", debt=each.claim)
        when = say("rounds-by", day=each.by) if each.by else ""
        yield f"▶ {say.say(each.next_step)}{when}"
        if each.letter:
            yield "  " + say("rounds-letter", kind=each.letter)
        for move in each.moves:
            yield from _move(move, say)
        for posting in each.postings:
            kept = posting.proof or say("rounds-no-proof")
            yield "  " + say(
                "rounds-posting",
                letter=posting.letter,
                on=posting.sent,
                method=posting.method,
                tracking=posting.tracking or "-",
                proof=kept,
            )
        for deadline in each.deadlines:
            yield f"  {deadline.by.isoformat()}  {say.say(deadline.says)}"
        yield ""


def _move(move: Move, say: Speaker) -> Iterator[str]:
    each = move.round
    yield "  " + say(
        "rounds-move",
        number=each.number,
        on=each.on,
        by=each.by,
        answer=each.answer,
        writing="yes" if each.in_writing else "no",
    )
    terms = [
        *([say("rounds-total", amount=each.total)] if each.total else []),
        *([say("rounds-monthly", amount=each.monthly)] if each.monthly else []),
        *([say("rounds-months", months=each.months)] if each.months else []),
    ]
    if terms:
        yield "      " + say("list-separator").join(terms)
    if move.costs:
        yield "      " + say("rounds-costs", amount=move.costs)
    if move.above_plan is not None:
        yield "      " + _compared("rounds-plan", move.above_plan, say)
    if move.above_month is not None:
        yield "      " + _compared("rounds-month", move.above_month, say)
    if move.unwritten:
        yield "      " + say("rounds-unwritten")
        yield from (f"        ? {say.say(u)}" for u in move.unwritten)


def _compared(name: str, difference: Money, say: Speaker) -> str:
    side = "above" if difference.amount > 0 else "below" if difference.amount < 0 else "same"
    return say(name, side=side, amount=Money(amount=abs(difference.amount), currency=difference.currency))


def document(found: tuple[Negotiation, ...], say: Speaker, on: date) -> dict[str, Any]:
    """The negotiations for machines."""
    return {
        "schema": "forbear.rounds/1",
        "negotiations": [
            {
                "debt": each.claim,
                "next_step": say.say(each.next_step),
                "by": each.by.isoformat() if each.by else None,
                "letter": each.letter or None,
                "moves": [_plain(m, say) for m in each.moves],
                "deadlines": deadline_document(each.deadlines, say, on),
            }
            for each in found
        ],
    }


def _plain(move: Move, say: Speaker) -> dict[str, Any]:
    def money(amount: Money | None) -> dict[str, str] | None:
        return None if amount is None else {"amount": str(amount.amount), "currency": amount.currency}

    return {
        "number": move.round.number,
        "by": move.round.by,
        "on": move.round.on.isoformat(),
        "until": move.round.until.isoformat() if move.round.until else None,
        "answer": move.round.answer,
        "in_writing": move.round.in_writing,
        "costs": money(move.costs),
        "above_plan": money(move.above_plan),
        "above_month": money(move.above_month),
        "unwritten": [say.say(u) for u in move.unwritten],
    }


def move_lines(move: Move, say: Speaker) -> tuple[str, ...]:
    """One move as lines, the first of which says who did what and when."""
    return tuple(_move(move, say))
