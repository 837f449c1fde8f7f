"""Cases that the tests of answering share."""

from __future__ import annotations

from case_letters import DAY
from forbear import jurisdictions, workflow
from forbear.records.answer import Inbox
from forbear.records.letter import Person
from forbear.records.message import Message, Untrusted
from forbear.records.occasion import Occasion

SUMMONS = "(2026)京0105民初12345号 您与海棠银行金融借款合同纠纷一案已立案，现向您送达起诉状副本、应诉通知书和传票，请按期提交答辩状。"


def received(text: str, place: str, *, sender: str = "") -> Occasion:
    """The case of one message that came today, with no papers beside it."""
    from datetime import UTC, datetime, time

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
    claim, verdict = answer.claims[0]
    return Occasion(law=jurisdictions.load(place), on=DAY, person=Person(name="A"), claim=claim, verdict=verdict)


def court_case() -> Occasion:
    """A summons in China."""
    return received(SUMMONS, "cn", sender="12368")
