"""What one message says: its facts marked where they stand, what it threatens, and whether it looks false."""

from __future__ import annotations

from starlette.responses import Response

from forbear.app.desk import explained
from forbear.languages import Speaker
from forbear.records.message import Message
from forbear.text import inert
from forbear.web.leads import LINE, spans
from forbear.web.marked import finds, pieces
from forbear.web.steps import of_claim
from forbear.web.visit import Route, Visit

_LONGEST = 20_000
_AROUND = 2_000
"""How much of a very long message stands before the words that somebody came to see."""


def show(visit: Visit) -> Response:
    """One message of the case by its number."""
    say, word = visit.say, visit.part("number")
    all = visit.desk.arrived()
    if not (word.isascii() and word.isdigit() and len(word) < 9 and 0 < int(word) <= len(all)):
        return visit.missing()
    arrived = all[int(word) - 1]
    reading = explained(arrived.reading)
    message, triage = reading.message, reading.triage
    found = finds(reading, say)
    step = None
    if arrived.claim:
        claim, verdict = next(each for each in visit.desk.answer().claims if each[0].id == arrived.claim)
        step = of_claim(visit, claim, verdict)
    asked = spans(visit.asked("at"), len(message.text))
    begin = max(0, asked[0][0] - _AROUND) if asked and asked[0][1] > _LONGEST else 0
    end = min(len(message.text), begin + _LONGEST)
    call = message.channel == "call"
    return visit.page(
        "message",
        title=say("web-kind-call") if call else say("web-message-title"),
        call=call,
        talked=_talked(message, say) if call else "",
        step=step,
        arrived=arrived,
        message=message,
        kind=say(f"kind-{triage.kind.replace('_', '-')}"),
        percent=min(99, round(triage.certainty * 100)),
        reasons=[inert(r.text.strip()) for r in triage.reasons[:3] if r.text.strip()],
        when=say.day(message.received) if message.received else say("web-no-time"),
        sender=message.sender_name or message.sender or say("sender-unknown"),
        facts=[f for f in found if f.sort == "fact"],
        cares=[f for f in found if f.sort != "fact"],
        pieces=list(pieces(message.text, found, asked, begin=begin, end=end)),
        cut_before=begin > 0,
        cut_after=end < len(message.text),
        asked=bool(asked),
        back=_back(visit),
        before=arrived.number - 1,
        after=arrived.number + 1 if arrived.number < len(all) else 0,
    )


def _back(visit: Visit) -> str:
    """The line on a claim's page from which somebody came to see these words; empty where they came from elsewhere."""
    claim, line = visit.asked("of"), visit.asked("line")
    known = any(c.id == claim for c, _ in visit.desk.answer().claims)
    return f"/claim/{claim}#{line}" if known and LINE.fullmatch(line) else ""


def _talked(message: Message, say: Speaker) -> str:
    """Whether a call was answered and how long it was, as far as the record tells."""
    answered = message.answered if message.answered is not None else (message.seconds or 0) > 0
    if message.seconds is None and message.answered is None:
        return say("web-call-unknown")
    return say("web-call-answered", seconds=message.seconds or 0) if answered else say("web-call-missed")


ROUTES = (Route(path="/message/{number}", name="message", show=show),)
