"""Clauses of a helper's terms: each TOML file is one sort of clause, with how it reads and why it matters.

A file on this shelf has `red` and `amber` (wording of a trap, and of what should be asked about), `green` (wording
that protects the person), `topic` (words that speak of the matter at all: what says no more is shown as not known),
`aside` (wording that speaks of something else), all as patterns that RE2 takes, in every
language; `<name>` in a pattern stands for words of `_words.toml`. `law`, `signs` and `fields` name the rules that
speak of it, as in `refer/questions.toml`. `wanted` says that its absence is worth naming. The sentences lie beside
it: `terms-<sort>` (what it is), `terms-<sort>-trap`, `terms-<sort>-fair` and `terms-<sort>-missing`.

The worse error is green for a trap. So what is green covers only the trap words that it holds entirely within
itself ("never ask for your card"), and whatever reaches beyond it stays a trap ("cancel at any time, for a fee").
"""

from __future__ import annotations

import re
from functools import cache

import msgspec

from forbear import shelf
from forbear.patterns import Cue, Engine
from forbear.records.referral import Light

LIGHTS: tuple[Light, ...] = ("red", "amber", "green")
ASIDE = "_aside"
TOPIC = "topic"


class Sort(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One sort of clause."""

    order: int
    red: tuple[str, ...] = ()
    amber: tuple[str, ...] = ()
    green: tuple[str, ...] = ()
    topic: tuple[str, ...] = ()
    aside: tuple[str, ...] = ()
    law: tuple[str, ...] = ()
    signs: frozenset[str] = frozenset()
    fields: frozenset[str] = frozenset()
    wanted: bool = False


@cache
def sorts() -> dict[str, Sort]:
    """Every sort of clause, the worst first."""
    found = {name: msgspec.convert(shelf.toml("terms", f"{name}.toml"), Sort) for name in shelf.names("terms", ".toml")}
    return dict(sorted(found.items(), key=lambda item: (item[1].order, item[0])))


@cache
def engine() -> Engine:
    """All patterns of all sorts as one automaton; a cue is called `<sort>:<light>:<number>`."""
    words = shelf.toml("terms", "_words.toml")
    cues = []
    for name, sort in sorts().items():
        for light in (*LIGHTS, TOPIC, "aside"):
            for number, pattern in enumerate(getattr(sort, light)):
                cues.append(Cue(name=f"{name}:{light}:{number}", pattern=_spelt(pattern, words)))
    for number, pattern in enumerate(words["aside"]):
        cues.append(Cue(name=f"{ASIDE}:aside:{number}", pattern=_spelt(pattern, words)))
    return Engine(cues)


@cache
def cues() -> dict[str, Cue]:
    """Every pattern by its name."""
    return {cue.name: cue for cue in engine().cues}


def _spelt(pattern: str, words: dict[str, str | list[str]]) -> str:
    """The pattern with the words that `<name>` stands for."""
    return re.sub(r"<(\w+)>", lambda name: f"(?:{words[name[1]]})", pattern)
