"""Puts everything that happened in order of time: messages, calls, payments, letters, offers, what others were told.

Nothing is judged here. What has no time stands at the end and is said to have none; where only the day is
known, it stands before the hours of that day.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from forbear.records.case import CaseFile
from forbear.records.debt import Debt
from forbear.records.evidence import ChronologyEntry
from forbear.records.finding import says
from forbear.records.message import Message
from forbear.records.reading import Reading

QUOTED = 240
"""How many characters of a message stand in the chronology; the transcript has them all."""
_LAST = datetime.max.replace(tzinfo=UTC)


def chronology(
    readings: Iterable[Reading], *, case: CaseFile, debts: Iterable[Debt] = (), timezone: str = "UTC"
) -> tuple[ChronologyEntry, ...]:
    """Everything about a case in order of time; `timezone` is the person's own, for what bears only a day."""
    zone = ZoneInfo(timezone)
    found = [
        *(_message(r) for r in readings),
        *_payments(debts, zone),
        *_letters(case, zone),
        *_rounds(case, zone),
        *_disclosures(case, zone),
    ]
    return tuple(sorted(found, key=lambda e: (_moment(e, zone), not e.whole_day, e.sort, e.place)))


def _moment(entry: ChronologyEntry, zone: ZoneInfo) -> datetime:
    if entry.at is None:
        return _LAST
    return (entry.at if entry.at.tzinfo else entry.at.replace(tzinfo=zone)).astimezone(UTC)


def _message(reading: Reading) -> ChronologyEntry:
    message = reading.message
    who = message.sender_name or message.sender
    if message.channel == "call":
        answered = "unknown" if message.answered is None else "yes" if message.answered else "no"
        said = says("chronology-call", direction=message.direction, answered=answered, seconds=message.seconds or 0)
    else:
        said = says("chronology-message", direction=message.direction, channel=message.channel, text=quoted(message))
    return ChronologyEntry(
        at=message.received,
        zone=message.zone,
        sort="call" if message.channel == "call" else "message",
        direction=message.direction,
        says=said,
        who=who,
        exhibit=message.exhibit.split(":")[0],
        place=message.id,
        flags=tuple(dict.fromkeys(c.flag for c in reading.conduct)),
    )


def quoted(message: Message) -> str:
    """The first words of a message on one line."""
    line = " ".join(message.text[: 4 * QUOTED].split())
    return line if len(line) <= QUOTED else line[: QUOTED - 1] + "…"


def _payments(debts: Iterable[Debt], zone: ZoneInfo) -> Iterator[ChronologyEntry]:
    for debt in debts:
        for payment in debt.payments:
            yield _on(
                payment.date,
                zone,
                sort="payment",
                says=says("chronology-payment", amount=payment.amount, to=payment.to or debt.creditor.name),
                who=payment.to or debt.creditor.name,
                place=debt.id,
            )


def _letters(case: CaseFile, zone: ZoneInfo) -> Iterator[ChronologyEntry]:
    posted = {p.letter: p for p in case.postings}
    for letter in case.letters:
        posting = posted.get(letter.id)
        said = (
            says(
                "chronology-letter-sent",
                subject=letter.subject,
                method=posting.method,
                tracked="yes" if posting.tracking else "no",
                tracking=posting.tracking,
            )
            if posting
            else says("chronology-letter-written", subject=letter.subject)
        )
        yield _on(
            posting.sent if posting else letter.on,
            zone,
            sort="letter",
            says=said,
            who=letter.recipient,
            exhibit=posting.proof if posting else "",
            place=letter.id,
        )


def _rounds(case: CaseFile, zone: ZoneInfo) -> Iterator[ChronologyEntry]:
    for each in case.rounds:
        money = each.total or each.monthly
        said = says(
            "chronology-round",
            by=each.by,
            answer=each.answer,
            written="yes" if each.in_writing else "no",
            known="yes" if money else "no",
            amount=money if money else "",
            each="month" if money is each.monthly and each.total is None else "total",
        )
        yield _on(each.on, zone, sort="promise", says=said, exhibit=each.exhibit, place=f"{each.claim}/{each.number}")


def _disclosures(case: CaseFile, zone: ZoneInfo) -> Iterator[ChronologyEntry]:
    for each in case.disclosures:
        said = says("chronology-told", by=each.by, to=each.to, consent=each.consent, what="; ".join(each.what))
        yield _on(each.on, zone, sort="disclosure", says=said, who=each.by, exhibit=each.exhibit)


def _on(day: date | None, zone: ZoneInfo, **rest: object) -> ChronologyEntry:
    at = datetime.combine(day, time(), tzinfo=zone) if day else None
    return ChronologyEntry(at=at, zone="stated", direction="out", whole_day=True, **rest)  # type: ignore[arg-type]
