"""The words that all messages of a campaign have, with a slot wherever they differ."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from forbear.records.private import Redacted

SHARE = 0.8
"""A word stands in the template where at least this share of the messages has it there."""
MOST = 40
"""Shapes that are laid beside the commonest one."""
SLOT = "[…]"
_PIECE = re.compile(r"\[[A-Z][A-Z -]{1,24}\]|\s+|[\u3400-\u9fff]|[^\W_\u3400-\u9fff]+|[^\w\s]|_")


def template(shapes: Sequence[Redacted], counts: Sequence[int]) -> Redacted:
    """The template of a group, from its shapes and how many messages have each, commonest first."""
    pieces = _PIECE.findall(shapes[0])
    kept = [float(counts[0])] * len(pieces)
    total = float(counts[0])
    for shape, count in list(zip(shapes, counts, strict=True))[1:MOST]:
        total += count
        match = SequenceMatcher(None, pieces, _PIECE.findall(shape), autojunk=False)
        for block in match.get_matching_blocks():
            for at in range(block.a, block.a + block.size):
                kept[at] += count
    found: list[str] = []
    for piece, weight in zip(pieces, kept, strict=True):
        part = piece if weight >= SHARE * total or piece.isspace() else SLOT
        if part != SLOT or not found or found[-1].strip() != SLOT:
            found.append(part)
    return Redacted(re.sub(rf"{re.escape(SLOT)}(?:\s*{re.escape(SLOT)})+", SLOT, "".join(found)).strip())


def without(made: Redacted, names: Iterable[str]) -> Redacted:
    """A template without the names of firms that other messages of the same inbox gave away."""
    for name in names:
        if name in made:
            made = Redacted(made.replace(name, "[FIRM]"))
    return made
