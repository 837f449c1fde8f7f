"""The person's own papers as they fill them in: from the fields of a form to the same TOML that they could write by hand.

So there is one reader, with one set of problems, and what was filled in can be kept, opened and corrected as a file.
"""

from __future__ import annotations

import json
import re
import tomllib
from calendar import monthrange
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from forbear.records.message import Original, Problem
from forbear.text import HALVES, fold

_NOT_FIGURES = re.compile(r"[\s,'_\u00a0\u202f¥￥$£€₹元]|^(?:CN¥|RMB|CNY|USD|GBP|INR|Rs\.?)", re.IGNORECASE)
_FIGURE = re.compile(r"-?\d{1,15}(?:\.\d{1,6})?")
MOST = 1000
"""Rows that a form takes at most."""


class Form:
    """Reads the fields of a form and collects what is wrong with them, each with its label."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def amount(self, text: str, label: str, *, needed: bool = False) -> Decimal | None:
        """An amount of money as people write it (`1,200.50`, `￥1200`); `None` where nothing was written."""
        bare = _NOT_FIGURES.sub("", fold(text.strip()).text)
        if not bare:
            self._missing(label, needed)
            return None
        if not _FIGURE.fullmatch(bare):
            self.problems.append(Problem(code="form-amount", where=label, args=(("amount", text[:60]),)))
            return None
        return Decimal(bare)

    def rate(self, text: str, label: str, *, needed: bool = False) -> Decimal | None:
        """A yearly rate written in per cent (`24` or `24%`), as a fraction."""
        found = self.amount(text.replace("%", "").replace("％", ""), label, needed=needed)
        return None if found is None else (found / 100).normalize()

    def day(self, text: str, label: str, *, needed: bool = False) -> date | None:
        """A day written as 2026-05-01."""
        if not text:
            self._missing(label, needed)
            return None
        try:
            return date.fromisoformat(fold(text).text.replace("/", "-").replace(".", "-"))
        except ValueError:
            self.problems.append(Problem(code="form-day", where=label, args=(("day", text[:60]),)))
            return None

    def words(self, text: str, label: str, *, needed: bool = False) -> str:
        """Words, shortened where they are longer than any name."""
        if not text:
            self._missing(label, needed)
        return text[:300]

    def _missing(self, label: str, needed: bool) -> None:
        if needed:
            self.problems.append(Problem(code="form-empty", where=label))


def written(name: str, tables: Mapping[str, Any]) -> Original:
    """Tables as a TOML file; what is `None`, empty text or an empty list is left out."""
    return Original(name=name, data=toml(tables).encode("utf-8", "replace"))


def tables(original: Original | None) -> dict[str, Any]:
    """The tables of a TOML file as it stands; nothing where it cannot be read."""
    if original is None:
        return {}
    try:
        return tomllib.loads(original.data.decode("utf-8-sig"), parse_float=Decimal)
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError):
        return {}


def rows_of(table: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    """The rows of a list of tables; nothing where the file has something else there."""
    found = table.get(name)
    return [row for row in found if isinstance(row, dict)] if isinstance(found, list) else []


def part_of(table: Mapping[str, Any], name: str) -> dict[str, Any]:
    """A table inside a table; nothing where the file has something else there."""
    found = table.get(name)
    return found if isinstance(found, dict) else {}


def percent(rate: Any) -> str:
    """A yearly rate as people write it in per cent; empty where it is no number."""
    return f"{(Decimal(rate) * 100).normalize():f}" if isinstance(rate, Decimal | int) and rate == rate else ""


def toml(tables: Mapping[str, Any]) -> str:
    """Tables as TOML text: single values first, then each list of tables."""
    kept = {k: v for k, v in tables.items() if not _empty(v)}
    single = [f"{_key(k)} = {_value(v)}" for k, v in kept.items() if not _rows(v)]
    parts = ["\n".join(single)] if single else []
    for name, rows in kept.items():
        for row in rows if _rows(rows) else ():
            lines = [f"{_key(k)} = {_value(v)}" for k, v in row.items() if not _empty(v)]
            parts.append("\n".join((f"[[{_key(name)}]]", *lines)))
    return "\n\n".join(parts) + "\n"


def months_on(day: date, months: int) -> date:
    """The same day some months later, or the last day of a shorter month."""
    at = day.year * 12 + day.month - 1 + months
    year, month = at // 12, at % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _rows(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(row, dict) for row in value)


def _empty(value: Any) -> bool:
    return value is None or value == "" or value == [] or value == {}


def _key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else _text(name)


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_value(each) for each in value) + "]"
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{_key(k)} = {_value(v)}" for k, v in value.items() if not _empty(v)) + " }"
    return _text(str(value))


def _text(text: str) -> str:
    """A basic string: JSON writes the same, but for the one control character that only TOML forbids."""
    return json.dumps(HALVES.sub("\ufffd", text), ensure_ascii=False).replace("\x7f", "\\u007f")
