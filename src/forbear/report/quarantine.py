"""Lays out a message of unknown origin so that it can be looked at safely: nothing in it can be clicked, and hidden signs show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from forbear.languages import Speaker
from forbear.records.law import Agency
from forbear.records.message import Message
from forbear.records.reading import Reading
from forbear.text import inert, shown


def plain(readings: Iterable[Reading], offices: Iterable[Agency], say: Speaker) -> str:
    """Every message, then what to check and whom to tell."""
    lines: list[str] = []
    checks: dict[str, None] = {}
    for reading in readings:
        lines += [*_message(reading, say), ""]
        checks.update(dict.fromkeys(to_check(reading)))
    if checks:
        lines += [say("quarantine-check"), *(f"  - {say(f'quarantine-check-{code}')}" for code in checks), ""]
    told = [say("quarantine-office", name=_name(a, say), reach=_reach(a, say)) for a in offices]
    lines += [say("quarantine-report"), *(f"  - {line}" for line in told)] if told else [say("quarantine-no-place")]
    return "\n".join(lines) + "\n"


def _message(reading: Reading, say: Speaker) -> Iterator[str]:
    message = reading.message
    who = inert(shown(str(message.sender_name or message.sender))) or say("quarantine-nobody")
    yield say("quarantine-from", id=message.id, who=who)
    for line in inert(shown(message.text)).split("\n"):
        yield f"  | {line}"
    for part in message.attachments:
        name = inert(shown(str(part.name))) or "-"
        yield "  " + say("quarantine-attachment", name=name, sort=shown(part.media_type) or "-")
    for sign in reading.safety:
        yield "  ! " + say(f"signal-{sign.signal.replace('_', '-')}")
    if not reading.safety:
        yield "  " + say("quarantine-no-sign")


def to_check(reading: Reading) -> Iterator[str]:
    """What can be checked without touching anything in the message, by what it holds."""
    message = reading.message
    if reading.of("url") or "qr-code" in message.notes:
        yield "link"
    if reading.of("phone"):
        yield "phone"
    if message.attachments:
        yield "attachment"
    if _asks(message, reading):
        yield "pay"
    yield "debt"


def _asks(message: Message, reading: Reading) -> bool:
    flags = {"private_account_payment", "asks_for_credentials"}
    return bool(reading.of("amount")) or any(c.flag in flags for c in reading.conduct)


def _name(agency: Agency, say: Speaker) -> str:
    return agency.names.get(say.language) or agency.names.get("en", agency.id)


def _reach(agency: Agency, say: Speaker) -> str:
    return say("list-separator").join(agency.reach) or "-"


def document(readings: Iterable[Reading], offices: Iterable[Agency]) -> dict[str, Any]:
    """The same for machines: the text stays inert."""
    return {
        "messages": [
            {
                "id": r.message.id,
                "sender": inert(shown(str(r.message.sender_name or r.message.sender))),
                "text": inert(shown(r.message.text)),
                "attachments": [inert(shown(str(a.name))) for a in r.message.attachments],
                "signs": [s.signal for s in r.safety],
                "check": list(to_check(r)),
            }
            for r in readings
        ],
        "report_to": [{"id": a.id, "reach": list(a.reach)} for a in offices],
    }
