"""Addresses as they are written: pieces side by side are one, lines of an envelope are each one, a postal code is its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from forbear.recognisers._tagger import Named

_BETWEEN = re.compile(r"[ .]{0,2}")
_WITHIN = re.compile(r"[ .,]{0,2}\n {0,4}|[ .,]{0,2}")
_NUMBER = re.compile(r"\.? \d{1,4}[A-Za-z]?(?![\w%]|[.,:/-]\d)")
_OPENS = re.compile(r"(?:^|\n)[^\w\n]{0,8}\Z")
_ENDS = re.compile(r"[\s,]*\n[^\w\n]{0,8}")
_CODE = r"(?!(?:19|20)\d\d(?!\d|-\d))(?:(?:[A-Z]{1,2}[- ]?)?\d{4,6}(?:[- ]\d{2,4})?|\d{3} \d{2,3})"
"""A postal code, which is no year."""
_TOWN = r"[^\d\n]*[^\W\d_]{2}[^\d\n]*?"
_BEHIND = re.compile(rf"(?P<town>{_TOWN})[ ,–-]{{1,3}}(?P<code>{_CODE})\.?")
_BEFORE = re.compile(rf"(?P<code>{_CODE})[ ,–-]{{1,3}}(?P<town>{_TOWN})")
_STREET = re.compile(
    r"\b(?:str(?:eet|\.|asse|aße)?|st|roa?d|ave(?:nue|nida)?|lane|drive|box|rue|via|calle|rua|ul|route|highway|suite|apt|unit|flat|plot|house|block)\b"
    r"|(?:stra(?:ss|ß)e|gata?n?|vej|weg|straat|laan|katu|tie)\b",
    re.IGNORECASE,
)
_AFTER = re.compile(rf"[ ,–-]{{1,3}}\n?(?P<code>{_CODE})(?![\w%]|[.,:]\d| (?:%|[a-z]{{4,}}s\b|people\b|men\b|women\b))")
"""A number right behind a town: not an amount, or how many there are of something."""


def addresses(text: str, named: Iterable[Named]) -> tuple[Named, ...]:
    """Towns (`LOCATION`), addresses (`ADDRESS`) and postal codes (`POSTCODE`) among what the model sees."""
    lines = (line for one in _joined(text, named) for line in _by_lines(text, one))
    return tuple(part for line in lines for part in _by_parts(text, line))


def _joined(text: str, named: Iterable[Named]) -> list[Named]:
    """Pieces of one address that stand side by side, as one."""
    found: list[Named] = []
    for one in named:
        if one.label not in ("LOCATION", "ADDRESS"):
            continue
        last = found[-1] if found else None
        if last and "ADDRESS" in (last.label, one.label):
            between = _WITHIN if last.label == one.label else _BETWEEN
            if between.fullmatch(text, last.end, one.start):
                found[-1] = Named("ADDRESS", last.start, _with_number(text, one), max(last.score, one.score))
                continue
        found.append(Named(one.label, one.start, _with_number(text, one), one.score))
    return found


def _with_number(text: str, named: Named) -> int:
    """The end of a piece of an address, with the house's number behind a street that was cut at its full stop."""
    if named.label != "ADDRESS" or text[named.end - 1].isdigit():
        return named.end
    number = _NUMBER.match(text, named.end)
    return number.end() if number else named.end


def _by_lines(text: str, named: Named) -> Iterator[Named]:
    """An address that is written in lines of its own, as on an envelope, is one thing on each line."""
    start = named.start
    if named.label == "ADDRESS" and _OPENS.search(text, max(0, start - 9), start):
        for end in _ENDS.finditer(text, start, named.end):
            yield Named(named.label, start, end.start(), named.score)
            start = end.end()
    yield Named(named.label, start, named.end, named.score)


def _by_parts(text: str, named: Named) -> Iterator[Named]:
    """A town and its postal code where nothing else stands with them, and a code that the model left behind a town."""
    both = _BEHIND.fullmatch(text, named.start, named.end) or _BEFORE.fullmatch(text, named.start, named.end)
    if both and not _STREET.search(both["town"]):
        yield Named("LOCATION", *both.span("town"), named.score)
        yield Named("POSTCODE", *both.span("code"), named.score)
        return
    yield named
    if after := _AFTER.match(text, named.end):
        yield Named("POSTCODE", *after.span("code"), 0.6)
