"""Messages of unknown origin: read like any other, with nothing in them opened, beside the offices that want to know of them."""

from __future__ import annotations

from collections.abc import Sequence

from forbear import app, jurisdictions, workflow
from forbear.records.law import Agency
from forbear.records.message import Problem
from forbear.records.reading import Reading

REPORTS = frozenset({"scam", "spam", "online_content", "identity_theft"})
"""What the offices handle that want to be told of false messages."""


def quarantine(
    names: Sequence[str], *, text: str | None = None, place: str = ""
) -> tuple[tuple[Reading, ...], tuple[Agency, ...], tuple[Problem, ...]]:
    """What the messages say and show, and where to report them; no office where the place is not known."""
    received = app.inbox(names, text=text)
    place = place or workflow.guess_place(received.messages)
    read = tuple(r for r in workflow.readings(received.messages, place=place) if r.message.direction == "in")
    offices = jurisdictions.load(place).agencies if place else ()
    return read, tuple(a for a in offices if REPORTS & set(a.handles)), received.problems
