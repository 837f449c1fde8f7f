"""The custody log: its lines as they are hashed, its signed heads, and what is wrong with a log that was changed.

A line is one JSON object in plain ASCII or UTF-8; its hash is taken over exactly these bytes, so that
anybody can repeat it. The key that signs lies in the vault: who holds the vault could write a new
log and sign it. Only a head that was kept elsewhere shows that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

import msgspec

from forbear.preserve import merkle
from forbear.records.evidence import CustodyEntry, Fault, Head

_HEAD = "forbear custody head/1"
_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(CustodyEntry)
_heads = msgspec.json.Decoder(Head)


def line(entry: CustodyEntry) -> bytes:
    """The line of one entry: the very bytes that are hashed."""
    return _encoder.encode(entry)


def entry(line: bytes) -> CustodyEntry | None:
    """The entry of a line, or nothing where the line is no longer one."""
    try:
        return _decoder.decode(line)
    except (msgspec.MsgspecError, UnicodeDecodeError, ValueError):
        return None


def signed(seed: bytes, *, case: str, size: int, root: bytes, at: datetime) -> Head:
    """A head over the log as it stands, signed with the vault's own key."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = Ed25519PrivateKey.from_private_bytes(seed)
    bare = Head(case=case, size=size, root=root.hex(), at=at, key=key.public_key().public_bytes_raw().hex())
    signature = key.sign(_text(bare)).hex()
    return Head(case=case, size=size, root=bare.root, at=at, key=bare.key, signature=signature)


def holds(head: Head, key: str = "") -> bool:
    """Whether the signature of a head is right; with `key`, whether that very key signed it."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    if key and head.key != key:
        return False
    try:
        public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(head.key))
        public.verify(bytes.fromhex(head.signature), _text(head))
    except (InvalidSignature, ValueError):
        return False
    return True


def head_line(head: Head) -> bytes:
    """A head as one line of JSON, to be printed, kept elsewhere or stamped with the time."""
    return _encoder.encode(head) + b"\n"


def head(line: bytes) -> Head | None:
    """The head of a line, or nothing where it is none, or not written exactly as forbear writes it."""
    try:
        found = _heads.decode(line)
    except (msgspec.MsgspecError, UnicodeDecodeError, ValueError):
        return None
    return found if head_line(found).rstrip() == line.rstrip() else None


def _text(head: Head) -> bytes:
    at = head.at.astimezone(UTC).isoformat()
    return f"{_HEAD}\n{head.case}\n{head.size}\n{head.root}\n{at}\n".encode()


def faults(
    lines: Sequence[bytes], *, head: Head, leaves: Sequence[bytes] | None = None, key: str = ""
) -> Iterator[Fault]:
    """Everything that is wrong with a log, beside its signed head; nothing where all is as it was.

    `leaves` are the hashes that were kept beside the lines. Where those were changed as well, the
    chain inside the lines tells; where neither fits the head, the log as a whole is named.
    """
    if not holds(head, key):
        yield Fault(part="head", kind="unsigned")
        return
    own = [merkle.leaf(each) for each in lines]
    if len(own) == head.size and merkle.root(own).hex() == head.root:
        if leaves is not None:
            yield from (
                Fault(part="custody", kind="altered", where=str(at), index=at)
                for at in range(max(len(own), len(leaves)))
                if at >= len(own) or at >= len(leaves) or own[at] != leaves[at]
            )
        return
    for known in (leaves, _chained(lines, own)):
        if known is not None and len(known) >= head.size and merkle.root(known[: head.size]).hex() == head.root:
            yield from _beside(lines, own, known[: head.size])
            return
    yield from _unanchored(lines, own, head)


def _chained(lines: Sequence[bytes], own: Sequence[bytes]) -> list[bytes] | None:
    """The hashes as the lines themselves state those before them; the last one is its own witness."""
    found: dict[int, bytes] = {}
    last = -1
    for each, hashed in zip(lines, own, strict=True):
        read = entry(each)
        if read is None:
            continue
        if read.index > 0 and len(read.previous) == 64:
            try:
                found.setdefault(read.index - 1, bytes.fromhex(read.previous))
            except ValueError:
                continue
        if read.index > last:
            last, newest = read.index, hashed
    if last < 0:
        return None
    found[last] = newest
    return [found[n] for n in range(last + 1)] if len(found) == last + 1 else None


def _beside(lines: Sequence[bytes], own: Sequence[bytes], known: Sequence[bytes]) -> Iterator[Fault]:
    """Each line beside the hash that it should have."""
    place = {hashed: at for at, hashed in enumerate(known)}
    found = [place.get(hashed) for hashed in own]
    gone = set(range(len(known))) - {at for at in found if at is not None}
    highest = -1
    seen: set[int] = set()
    for position, at in enumerate(found):
        if at is None:
            read = entry(lines[position])
            if read is not None and read.index in gone:
                at = read.index
            else:
                at = next((n for n in sorted(gone) if n > highest), None)
            if at is None:
                yield _fault("added", position)
            else:
                gone.discard(at)
                yield _fault("altered" if read is None else "replaced", at)
        elif at in seen:
            yield _fault("added", position)
        elif at < highest:
            yield _fault("reordered", at)
        if at is not None:
            seen.add(at)
            highest = max(highest, at)
    for at in sorted(gone):
        yield _fault("truncated" if at > highest else "missing", at)


def _unanchored(lines: Sequence[bytes], own: Sequence[bytes], head: Head) -> Iterator[Fault]:
    """What can still be said where no list of hashes fits the head: broken links, then the log as a whole."""
    named = False
    expected = 0
    before = b""
    for position, (each, hashed) in enumerate(zip(lines, own, strict=True)):
        read = entry(each)
        if read is None:
            yield _fault("altered", position)
        elif read.index != expected:
            yield _fault("missing" if read.index > expected else "reordered", expected)
        elif position and read.previous != before.hex():
            yield _fault("altered", position - 1)
        else:
            before, expected = hashed, expected + 1
            continue
        named = True
        before, expected = hashed, (read.index if read else expected) + 1
    if len(lines) < head.size:
        yield _fault("truncated", len(lines))
    elif not named:
        yield Fault(part="custody", kind="replaced")


def _fault(kind: str, at: int) -> Fault:
    return Fault(part="custody", kind=kind, where=str(at), index=at)  # type: ignore[arg-type]


def beside(outside: Head, leaves: Sequence[bytes], key: str) -> Fault | None:
    """What a head that was kept elsewhere shows about the log of today; nothing where the log only went on."""
    if not holds(outside):
        return Fault(part="head", kind="unsigned")
    if outside.key != key:
        return Fault(part="head", kind="another")
    if outside.size > len(leaves):
        return Fault(part="custody", kind="rolled_back", where=str(outside.size), index=len(leaves))
    if merkle.root(leaves[: outside.size]).hex() != outside.root:
        return Fault(part="custody", kind="rolled_back", where=str(outside.size))
    return None
