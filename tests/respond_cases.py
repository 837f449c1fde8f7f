"""Cases that the tests of answering share."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time

from case_letters import DAY
from forbear import jurisdictions, workflow
from forbear.records.answer import Inbox
from forbear.records.letter import Person
from forbear.records.message import Message, Untrusted
from forbear.records.occasion import Occasion

SUMMONS = "(2026)京0105民初12345号 您与海棠银行金融借款合同纠纷一案已立案，现向您送达起诉状副本、应诉通知书和传票，请按期提交答辩状。"


def claims(text: str, place: str, *, sender: str = "") -> tuple[Occasion, ...]:
    """The case of each claim of one message that came today, with no papers beside it."""
    moment = datetime.combine(DAY, time(4), UTC)
    message = Message(
        exhibit="x",
        number=1,
        text=Untrusted(text),
        channel="sms",
        sender=Untrusted(sender),
        received=moment,
        zone="stated",
    )
    answer = workflow.check(Inbox(messages=(message,), problems=()), on=DAY, place=place)
    base = Occasion(law=jurisdictions.load(place), on=DAY, person=Person(name="A"))
    return tuple(replace(base, claim=claim, verdict=verdict) for claim, verdict in answer.claims)


def received(text: str, place: str, *, sender: str = "") -> Occasion:
    """The case of the one claim of a message."""
    return claims(text, place, sender=sender)[0]


def court_case() -> Occasion:
    """A summons in China."""
    return received(SUMMONS, "cn", sender="12368")
