"""Adds to a reading the words that speak for its kind: asked for where a person looks, not for a whole archive."""

from __future__ import annotations

from msgspec.structs import replace

from forbear.read.kind import reasons
from forbear.records.reading import Reading
from forbear.text import fold


def explained(reading: Reading) -> Reading:
    """The same reading with the reasons for its kind, strongest first, each with its place in the message."""
    message, triage = reading.message, reading.triage
    found = reasons(fold(message.text), triage.kind, exhibit=message.id)
    return replace(reading, triage=replace(triage, reasons=found))
