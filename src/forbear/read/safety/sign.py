"""One sign that something is false, before it is tied to a message."""

from __future__ import annotations

from typing import NamedTuple


class Sign(NamedTuple):
    """A signal at `original[start:end]`; `start == end == 0` where it is about the sender, not the text."""

    start: int
    end: int
    signal: str
    detail: str
