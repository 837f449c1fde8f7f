"""What proves what happened: originals as exhibits, who handled them, and everything in order of time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from forbear.records.finding import Says
from forbear.records.message import Original, Problem


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
    "made",
    "added",
    "opened",
    "read",
    "exported",
    "shared",
    "letter",
    "posting",
    "round",
    "disclosure",
    "paper",
    "setting",
    "removed",
    "head",
    "stamp",
    "passphrase",
    "backup",
    "restored",
    "clock",
    "erased",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class CustodyEntry:
    """One line of the custody log: who did what to which exhibit, and when; never changed, only followed.

    `previous` is the hash of the line before (lower-case hex), so that the lines hang together like a
    chain; `sha256` that of the original or record that it speaks of.
    """

    index: int
    at: datetime
    actor: str
    act: Act
    exhibit: str = ""
    sha256: str = ""
    detail: str = ""
    previous: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The signed state of the custody log at one moment: how many lines, and one hash that stands for all.

    Kept somewhere else (printed, sent to a friend, stamped with the time), it shows later whether the
    log was cut or set back. `root` is the root of the Merkle tree (RFC 9162), `key` the public
    Ed25519 key and `signature` what it signed, all in lower-case hex.
    """

    case: str
    size: int
    root: str
    at: datetime
    key: str = ""
    signature: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What came of keeping: each exhibit, whether it was new, how many messages it holds, and the head of the log.

    `problems` tells what could not be opened at all (and is not kept) or not be read (and is kept all the same).
    """

    exhibits: tuple[tuple[Exhibit, bool, int], ...]
    head: Head
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """What came of looking at everything in a vault or a bundle: what was looked at, and what is not as it was.

    `outside` says whether a head that was kept elsewhere was compared: without one, a log that was set
    back or written anew by somebody who has the passphrase cannot show.
    """

    faults: tuple[Fault, ...]
    exhibits: int
    lines: int
    head: Head | None = None
    outside: bool = False
    repacked: bool = False
    """Whether the archive around a bundle is not the one that forbear wrote; its files are judged by themselves."""
    stamps: tuple[Stamp, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """An evidence bundle that was written: what is in it and what is not.

    `left_out` are the labels of originals that stayed in the vault, `unread` counts those from which no message
    could be read, `pages` are the pages of the transcript; `pdf` is false where it came only as text.
    """

    files: int
    size: int
    head: Head
    exhibits: tuple[str, ...]
    messages: int
    pages: int
    pdf: bool
    left_out: tuple[str, ...] = ()
    unread: int = 0
    policy: str = ""


FaultKind = Literal[
    "altered",
    "missing",
    "reordered",
    "truncated",
    "replaced",
    "added",
    "unreadable",
    "unsigned",
    "rolled_back",
    "another",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing that is not as it was: in which part, which piece (counted from 0 in the custody log), and how.

    `where` names the piece for people: a line's number, an exhibit's label, a file's name.
    """

    part: Literal["custody", "exhibit", "record", "head", "file", "vault", "stamp", "bundle"]
    kind: FaultKind
    where: str = ""
    index: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """The time as a stranger states it: an RFC 3161 answer over one head of the log, and who signed it.

    `request` is what the person carries to a service of their choice; `nonce` the number in it that
    the answer must repeat. `response` is the answer byte for byte, `certificate` the one (PEM) that it
    was checked against; `stated` is empty until an answer has been read in.
    """

    head: Head
    request: bytes
    nonce: str = ""
    response: bytes = b""
    certificate: bytes = b""
    stated: datetime | None = None
    authority: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChronologyEntry:
    """One thing that happened: a message, a call, a payment, a letter, a promise; with where it stands.

    `at` is `None` where nobody knows when; `whole_day` says that only the day is known. `zone` says whence
    the time zone is known. `place` is the message's id or the exhibit's label.
    """

    at: datetime | None
    zone: Literal["stated", "assumed", "unknown"]
    sort: Literal["message", "call", "payment", "letter", "promise", "disclosure"]
    direction: Literal["in", "out", "system"]
    says: Says
    who: str = ""
    exhibit: str = ""
    place: str = ""
    flags: tuple[str, ...] = ()
    whole_day: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """One thing that courts of a place look at in electronic evidence, with the rule, and what a bundle has of it.

    `asks`, `offers` and `lacks` are sentences by language; `topic` says what it is about, `reference` where it stands.
    """

    id: str
    place: str
    topic: Literal["integrity", "time", "source", "completeness", "form"]
    asks: Mapping[str, str]
    offers: Mapping[str, str]
    lacks: Mapping[str, str]
    reference: str
    url: str
    checked: str
    confidence: Literal["VERIFIED", "KNOWN"]
