"""Recognisers: each file finds one kind of private detail in a text.

A file on this shelf has `TYPE` (Presidio's name where it has one), `CUES` (the patterns that the shared
engine looks for), and `find(folded, hits, context)`, which yields a `Detail` for each place, in the
places of the folded text. `NAMED = True` says that it asks the tagger too, and so is asked where no cue
stands. A number with a failing checksum beside words that call it one is still found:
leaking is the worse error.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

from msgspec.structs import replace

from forbear import shelf
from forbear.patterns import Engine
from forbear.records.private import Detail
from forbear.text import Folded, fold


@cache
def engine() -> Engine:
    """The one engine that looks for the cues of all recognisers in one pass."""
    return Engine(cue for module in shelf.modules("recognisers") for cue in module.CUES)


def folded_plain(text: str) -> Folded:
    """A text folded, and every digit in it as 0 to 9."""
    from forbear.recognisers._plain import plain

    folded = fold(text)
    return replace(folded, text=plain(folded.text))


def details(text: str, *, place: str = "") -> Iterator[Detail]:
    """Everything that any recogniser finds, in places of the original text; finds may overlap."""
    from forbear.recognisers._context import Context

    folded = folded_plain(text)
    hits = engine().hits(folded.text)
    context = Context(folded.text, hits, place)
    for find, cues, named in _finders():
        if named or not hits.isdisjoint(cues):
            for found in find(folded, hits, context):
                start, end = folded.span(found.start, found.end)
                yield Detail(type=found.type, start=start, end=end, score=found.score)


@cache
def _finders() -> tuple[tuple[Callable[..., Iterator[Detail]], frozenset[str], bool], ...]:
    """How each recogniser finds, the cues without which it finds nothing, and whether it asks the tagger as well."""
    return tuple(
        (module.find, frozenset(cue.name for cue in module.CUES), getattr(module, "NAMED", False))
        for module in shelf.modules("recognisers")
    )
