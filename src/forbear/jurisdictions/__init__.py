"""Law by place: each TOML file is one place, with its dated rules, whom to turn to, and what is not covered.

A place names its `parent` (`gb_eng` is under `gb`) and takes over everything that stands there; its
own rules come first. `docs/law.md` lists the keys and what their values hold.
"""

from __future__ import annotations

from functools import cache

from forbear import shelf
from forbear.errors import ShelfError, WrongUse
from forbear.jurisdictions import _file
from forbear.records.law import Law

LANGUAGES = ("en", "zh")


def places() -> tuple[str, ...]:
    """All places whose law is known, in order of name (`cn`, `gb`, `gb_eng`, `us`, `us_ny`, ...)."""
    return shelf.names("jurisdictions", ".toml")


def place_named(word: str) -> str | None:
    """The place that a person means by a word such as `CN`, `US-NY` or `UK`; `None` where it is not known."""
    name = word.strip().lower().replace("-", "_")
    if name in places():
        return name
    return next((place for place in places() if name in _file.head(place).also), None)


@cache
def load(place: str) -> Law:
    """The law of a place with that of its parents, the nearest first.

    Raises `WrongUse` for a place that is not known and `ShelfError` for a file that is damaged.
    """
    name = place_named(place)
    if name is None:
        raise WrongUse(
            f"The law of {place} is not known to forbear.", next_step=f"Choose one of: {', '.join(places())}"
        )
    line = _line(name)
    heads = tuple(_file.head(each) for each in line)
    timezones = next((head.timezones for head in heads if head.timezones), ())
    currency = next((head.currency for head in heads if head.currency), "")
    if not timezones or not currency:
        raise ShelfError(f"jurisdictions/{name}.toml is damaged: it has no currency or no timezones, nor has a parent")
    return Law(
        place=name,
        names={"en": heads[0].name.en, "zh": heads[0].name.zh},
        currency=currency,
        timezone=timezones[0],
        timezones=timezones,
        parents=line[1:],
        compiled=heads[0].compiled,
        provisions=tuple(rule for each in line for rule in _file.provisions(each)),
        agencies=tuple(sorted((a for each in line for a in _file.agencies(each, name)), key=lambda a: a.order)),
        not_covered={
            language: tuple(said for head in heads for said in head.not_covered.get(language, ()))
            for language in LANGUAGES
        },
    )


def _line(place: str) -> tuple[str, ...]:
    line = [place]
    while parent := _file.head(line[-1]).parent:
        if parent in line or parent not in places():
            raise ShelfError(f"jurisdictions/{line[-1]}.toml is damaged: its parent cannot be {parent!r}")
        line.append(parent)
    return tuple(line)
