"""What is read at a time: a file, or a stretch of one, small enough to be done again after a kill."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Literal

Form = Literal["parquet", "csv", "jsonl", "export"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of one source: bytes of a CSV or JSONL file, rows of a Parquet file, or a whole export.

    `name` is what the source is called in the results and `path` where it lies; `first` is the number of the
    first row (from 1); `weight` is how much of the source's size it stands for, in bytes.
    """

    name: str
    path: str
    form: Form
    start: int
    stop: int
    first: int
    weight: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One unit of work with its number; its results are one file, named by the number."""

    number: int
    pieces: tuple[Piece, ...]

    @property
    def name(self) -> str:
        """The stem of every file that belongs to this part."""
        return f"part-{self.number:06}"

    def written(self) -> str:
        """The part as one line of JSON, to hand it to another machine."""
        return json.dumps(asdict(self))

    @property
    def weight(self) -> int:
        """How much of the input it stands for, in bytes."""
        return sum(piece.weight for piece in self.pieces)


def part_of(written: str) -> Part:
    """The part that another machine wrote down."""
    held = json.loads(written)
    return Part(number=held["number"], pieces=tuple(Piece(**piece) for piece in held["pieces"]))


SMALL = 1 << 20
"""Small exports are read together until they have this many bytes."""


def parts(pieces: Iterator[Piece]) -> Iterator[Part]:
    """Pieces as parts: small exports together, everything else alone. The same pieces give the same parts."""
    number = 0
    waiting: list[Piece] = []
    for piece in pieces:
        small = piece.form == "export" and piece.weight < SMALL
        if waiting and (not small or sum(p.weight for p in waiting) >= SMALL):
            yield Part(number=number, pieces=tuple(waiting))
            number, waiting = number + 1, []
        if small:
            waiting.append(piece)
        else:
            yield Part(number=number, pieces=(piece,))
            number += 1
    if waiting:
        yield Part(number=number, pieces=tuple(waiting))
