"""Hashes a growing log so that nobody can change, drop or move an entry unseen (RFC 9162, section 2.1).

Every entry is a leaf of a tree of SHA-256 hashes; the hash at the top (the root) stands for all of
them. A proof of inclusion shows that an entry is in the log; a proof of consistency shows that a
longer log only continues a shorter one. Leaves are hashed behind a zero byte and nodes behind a one,
so that neither can be taken for the other.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import sha256

EMPTY = sha256(b"").digest()
"""The root of a log without entries."""


def leaf(entry: bytes) -> bytes:
    """The hash of one entry."""
    return sha256(b"\x00" + entry).digest()


def node(left: bytes, right: bytes) -> bytes:
    """The hash over two halves of a tree."""
    return sha256(b"\x01" + left + right).digest()


class Tree:
    """A log that grows: remembers only the roots of its complete parts, largest first."""

    def __init__(self, size: int = 0, parts: Iterable[bytes] = ()) -> None:
        self.size = size
        self.parts = list(parts)

    def append(self, leaf_hash: bytes) -> None:
        """Takes one more entry in, by its leaf hash."""
        self.parts.append(leaf_hash)
        size = self.size
        while size & 1:
            right = self.parts.pop()
            self.parts[-1] = node(self.parts[-1], right)
            size >>= 1
        self.size += 1

    def root(self) -> bytes:
        """The hash that stands for all entries so far."""
        if not self.parts:
            return EMPTY
        found = self.parts[-1]
        for part in reversed(self.parts[:-1]):
            found = node(part, found)
        return found


def root(leaves: Iterable[bytes]) -> bytes:
    """The root over leaf hashes in their order."""
    tree = Tree()
    for each in leaves:
        tree.append(each)
    return tree.root()


def _split(size: int) -> int:
    """The largest power of two below `size`: where a tree is cut in two."""
    return 1 << ((size - 1).bit_length() - 1)


class Log:
    """A whole log, to make proofs from; the root of each part is worked out once."""

    def __init__(self, leaves: Sequence[bytes]) -> None:
        self.leaves = leaves
        self._roots: dict[tuple[int, int], bytes] = {}

    def root(self, low: int = 0, high: int | None = None) -> bytes:
        """The root over the entries from `low` up to, not including, `high`."""
        high = len(self.leaves) if high is None else high
        if high - low <= 1:
            return self.leaves[low] if high > low else EMPTY
        found = self._roots.get((low, high))
        if found is None:
            middle = low + _split(high - low)
            found = self._roots[low, high] = node(self.root(low, middle), self.root(middle, high))
        return found

    def inclusion(self, index: int) -> tuple[bytes, ...]:
        """The proof that the entry at `index` is in the log (RFC 9162, 2.1.3.1); `IndexError` where it cannot be."""
        if not 0 <= index < len(self.leaves):
            raise IndexError(index)
        low, high = 0, len(self.leaves)
        path: list[bytes] = []
        while high - low > 1:
            middle = low + _split(high - low)
            if index < middle:
                path.append(self.root(middle, high))
                high = middle
            else:
                path.append(self.root(low, middle))
                low = middle
        return tuple(reversed(path))

    def consistency(self, first: int) -> tuple[bytes, ...]:
        """The proof that the log only continues its own first `first` entries (RFC 9162, 2.1.4.1)."""
        if not 0 <= first <= len(self.leaves):
            raise IndexError(first)
        if first in (0, len(self.leaves)):
            return ()
        low, high, known = 0, len(self.leaves), True
        path: list[bytes] = []
        while first != high:
            middle = low + _split(high - low)
            if first <= middle:
                path.append(self.root(middle, high))
                high = middle
            else:
                path.append(self.root(low, middle))
                low, known = middle, False
        return tuple(reversed(path)) if known else (self.root(low, high), *reversed(path))


def included(leaf_hash: bytes, index: int, size: int, proof: Sequence[bytes], root_hash: bytes) -> bool:
    """Whether a proof shows that the entry is at `index` in the log of `size` entries (RFC 9162, 2.1.3.2)."""
    if not 0 <= index < size:
        return False
    at, last, found = index, size - 1, leaf_hash
    for step in proof:
        if last == 0:
            return False
        if at & 1 or at == last:
            found = node(step, found)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            found = node(found, step)
        at, last = at >> 1, last >> 1
    return last == 0 and found == root_hash


def continues(first: int, second: int, proof: Sequence[bytes], first_root: bytes, second_root: bytes) -> bool:
    """Whether a proof shows that the log of `second` entries only continues that of `first` (RFC 9162, 2.1.4.2)."""
    if not 0 <= first <= second:
        return False
    if first in (0, second):
        return not proof and first_root == (second_root if first else EMPTY)
    path = list(proof)
    if first & (first - 1) == 0:
        path.insert(0, first_root)
    if not path:
        return False
    at, last = first - 1, second - 1
    while at & 1:
        at, last = at >> 1, last >> 1
    old = new = path[0]
    for step in path[1:]:
        if last == 0:
            return False
        if at & 1 or at == last:
            old, new = node(step, old), node(step, new)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            new = node(new, step)
        at, last = at >> 1, last >> 1
    return last == 0 and old == first_root and new == second_root
