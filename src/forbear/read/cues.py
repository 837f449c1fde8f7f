"""Every cue of reading, compiled into one engine on first use."""

from __future__ import annotations

from functools import cache

from forbear.patterns import Engine
from forbear.read import conduct, facts, safety


@cache
def engine() -> Engine:
    """The one engine that all of reading shares."""
    return Engine((*facts.CUES, *safety.CUES), conduct.CUES)
