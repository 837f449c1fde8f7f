"""What proves what happened: originals as exhibits, who handled them, and everything in order of time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from forbear.records.finding import Says
from forbear.records.message import Original


@dataclass(frozen=True, slots=True, kw_only=True)
class Exhibit:
    """One original, byte for byte, with the label that it keeps for good and the hash that identifies it.

    `label` (`E1`, `E2`, ...) is what letters and bundles call it; `sha256` is in lower-case hex;
    `added` is when it came into the vault.
    """

    label: str
    original: Original
    sha256: str
    added: datetime
    note: str = ""


Act = Literal[
    "added", "opened", "read", "exported", "shared", "letter", "round", "disclosure", "paper", "head", "clock", "erased"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class CustodyEntry:
    """One line of the custody log: who did what to which exhibit, and when; never changed, only followed."""

    index: int
    at: datetime
    actor: str
    act: Act
    exhibit: str = ""
    sha256: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChronologyEntry:
    """One thing that happened: a message, a call, a payment, a letter, a promise; with where it stands.

    `zone` says whence the time zone is known. `place` is the message's id or the exhibit's label.
    """

    at: datetime
    zone: Literal["stated", "assumed", "unknown"]
    sort: Literal["message", "call", "payment", "letter", "promise", "disclosure"]
    direction: Literal["in", "out", "system"]
    says: Says
    who: str = ""
    exhibit: str = ""
    place: str = ""
    flags: tuple[str, ...] = ()
