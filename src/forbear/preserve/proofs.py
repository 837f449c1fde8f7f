"""What goes into a bundle to prove that its originals are the ones that were kept, and what checks it.

The custody log goes along whole, with the hash of each line and every signed head. For each original
there is the short proof that the line of its arrival is in the log, for each older head the proof that
the log only went on from it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from forbear.preserve import custody, merkle
from forbear.records.evidence import CustodyEntry, Exhibit, Fault, Head

LOG, LEAVES, HEAD, HEADS = "custody/custody.jsonl", "custody/leaves.txt", "custody/head.json", "custody/heads.jsonl"
INCLUSION, CONSISTENCY = "proofs/inclusion.jsonl", "proofs/consistency.jsonl"
_MOST = 1000
"""More proofs of one sort are not written: whoever has all hashes can make each of them."""


def files(lines: Sequence[bytes], heads: Sequence[Head], exhibits: Sequence[Exhibit]) -> dict[str, bytes]:
    """The custody log and its proofs as files of a bundle."""
    leaves = [merkle.leaf(line) for line in lines]
    tree = merkle.Log(leaves)
    head = heads[-1]
    entries = [e for e in map(custody.entry, lines) if e is not None]
    return {
        LOG: b"".join(line + b"\n" for line in lines),
        LEAVES: "".join(f"{each.hex()}\n" for each in leaves).encode("ascii"),
        HEAD: custody.head_line(head),
        HEADS: b"".join(custody.head_line(each) for each in heads),
        INCLUSION: _lines(_inclusion(tree, entries, exhibits)),
        CONSISTENCY: _lines(_consistency(tree, heads)),
    }


def _inclusion(
    tree: merkle.Log, entries: Sequence[CustodyEntry], exhibits: Sequence[Exhibit]
) -> Iterator[dict[str, Any]]:
    chosen = {e.label for e in exhibits[:_MOST]}
    for entry in entries:
        if entry.act == "added" and entry.exhibit in chosen:
            yield {
                "exhibit": entry.exhibit,
                "sha256": entry.sha256,
                "index": entry.index,
                "size": len(tree.leaves),
                "leaf": tree.leaves[entry.index].hex(),
                "proof": [step.hex() for step in tree.inclusion(entry.index)],
            }


def _consistency(tree: merkle.Log, heads: Sequence[Head]) -> Iterator[dict[str, Any]]:
    for head in heads[-_MOST:]:
        if 0 < head.size < len(tree.leaves):
            yield {
                "first": head.size,
                "second": len(tree.leaves),
                "first_root": head.root,
                "second_root": heads[-1].root,
                "proof": [step.hex() for step in tree.consistency(head.size)],
            }


def faults(payload: Mapping[str, bytes], hashes: Mapping[str, str], outside: Head | None = None) -> Iterator[Fault]:
    """Everything that is wrong with the log and the proofs of a bundle, and with originals beside the log.

    `payload` holds the files of `custody/` and `proofs/`, `hashes` the SHA-256 of each original by its label.
    """
    head = custody.head(payload.get(HEAD, b""))
    if head is None:
        yield Fault(part="head", kind="missing" if HEAD not in payload else "altered")
        return
    lines = payload.get(LOG, b"").split(b"\n")[:-1]
    leaves = _leaves(payload.get(LEAVES, b""))
    yield from custody.faults(lines, head=head, leaves=leaves)
    entries = [e for e in map(custody.entry, lines) if e is not None]
    added = {e.exhibit: e.sha256 for e in entries if e.act == "added"}
    for label, digest in hashes.items():
        if label not in added:
            yield Fault(part="exhibit", kind="added", where=label)
        elif added[label] != digest:
            yield Fault(part="exhibit", kind="replaced", where=label)
    yield from _proofs(payload, head)
    if outside is not None:
        found = custody.beside(outside, leaves, head.key)
        if found is not None:
            yield found


def _proofs(payload: Mapping[str, bytes], head: Head) -> Iterator[Fault]:
    """Each proof, worked out anew."""
    for row in _rows(payload.get(INCLUSION, b"")):
        try:
            right = row["size"] == head.size and merkle.included(
                bytes.fromhex(row["leaf"]), row["index"], row["size"], _path(row), bytes.fromhex(head.root)
            )
        except (KeyError, TypeError, ValueError):
            right = False
        if not right:
            yield Fault(part="file", kind="altered", where=INCLUSION)
            break
    for row in _rows(payload.get(CONSISTENCY, b"")):
        try:
            roots = bytes.fromhex(row["first_root"]), bytes.fromhex(head.root)
            right = merkle.continues(row["first"], head.size, _path(row), *roots)
        except (KeyError, TypeError, ValueError):
            right = False
        if not right:
            yield Fault(part="file", kind="altered", where=CONSISTENCY)
            break


def _path(row: dict[str, Any]) -> list[bytes]:
    steps = row["proof"]
    if not isinstance(steps, list):
        raise TypeError
    return [bytes.fromhex(step) for step in steps]


def _leaves(data: bytes) -> list[bytes]:
    try:
        return [bytes.fromhex(each) for each in data.decode("ascii").split("\n")[:-1]]
    except (ValueError, UnicodeDecodeError):
        return []


def _lines(rows: Iterator[dict[str, Any]]) -> bytes:
    return "".join(json.dumps(row, separators=(",", ":")) + "\n" for row in rows).encode("ascii")


def _rows(data: bytes) -> Iterator[dict[str, Any]]:
    for line in data.split(b"\n")[:-1]:
        try:
            row = json.loads(line)
        except (ValueError, UnicodeDecodeError, RecursionError):
            row = {}
        yield row if isinstance(row, dict) else {}
