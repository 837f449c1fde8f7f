"""Reads a TOML file into a typed shape; what does not fit becomes a problem that names the field and the next step."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, TypeVar

import msgspec

from forbear.records.message import Original, Problem

Shape = TypeVar("Shape")
_AT = re.compile(r"^(?P<what>.*?)(?: - at `\$?\.?(?P<field>[^`]*)`)?$", re.DOTALL)
_LINE = re.compile(r"\(at line (\d{1,9}), column \d{1,9}\)")
_NAME = re.compile(r"field `([^`]{1,80})`")
_SORTS = (
    ("unknown", "unknown field"),
    ("missing", "missing required field"),
    ("choice", "Invalid enum value"),
    ("day", "date"),
    ("list", "Expected `array`"),
    ("table", "Expected `object`"),
    ("number", "decimal"),
    ("whole", "Expected `int`"),
    ("yes-no", "Expected `bool`"),
    ("text", "Expected `str`"),
)
"""What can be wrong with a field, in a word that the sentences know, by what the reader says of it."""
_QUOTED = 60


def fit(original: Original, shape: type[Shape]) -> Shape | Problem:
    """The content of a TOML file as `shape` (a `msgspec.Struct`), or the first problem in it.

    Numbers with a fraction arrive as `Decimal`, exactly as they were written. Unknown fields are a
    problem where the shape has `forbid_unknown_fields=True`: a misspelt field must not be lost.
    """
    try:
        text = original.data.decode("utf-8-sig")
        tables = tomllib.loads(text, parse_float=Decimal)
    except UnicodeDecodeError as error:
        return Problem(code="toml-not-utf8", where=f"{original.name}, byte {error.start}")
    except tomllib.TOMLDecodeError as error:
        return _syntax(original.name, text, str(error))
    except RecursionError:
        return Problem(code="toml-syntax", where=original.name, detail="[[[[ ... ]]]]", args=(("sort", "other"),))
    try:
        return msgspec.convert(tables, shape, strict=False)
    except msgspec.ValidationError as error:
        match = _AT.match(str(error))
        assert match is not None
        return _field(original.name, match["what"], match["field"] or "", shape)


def _syntax(name: str, text: str, what: str) -> Problem:
    """A line that is no TOML: its number, and the line itself, which the person wrote."""
    at = _LINE.search(what)
    lines = re.split(r"\r\n|\r|\n", text)
    number = int(at[1]) if at else len(lines)
    line = lines[number - 1].strip() if number <= len(lines) else ""
    return Problem(
        code="toml-syntax",
        where=f"{name}, line {number}",
        detail=line[:_QUOTED],
        args=(("sort", "day" if "date" in what else "other"),),
    )


def _field(name: str, what: str, field: str, shape: type[Any]) -> Problem:
    """A field that does not fit: which, and what should stand there."""
    sort = next((sort for sort, words in _SORTS if words in what), "other")
    named = _NAME.search(what)
    if sort in ("unknown", "missing") and named:
        field = f"{field}.{named[1]}" if field else named[1]
    likely = _likeliest(named[1], shape) if sort == "unknown" and named else ""
    return Problem(
        code="toml-field",
        where=f"{name}: {field}" if field else name,
        args=(("field", field or "?"), ("sort", sort), ("likely", likely or "none")),
    )


def _likeliest(word: str, shape: type[Any]) -> str:
    """The field that was probably meant; nothing where none is near."""
    from rapidfuzz import fuzz, process

    known = sorted(set(_fields(msgspec.inspect.type_info(shape), set())))
    found = process.extractOne(word, known, scorer=fuzz.ratio, score_cutoff=70)
    return str(found[0]) if found else ""


def _fields(type: msgspec.inspect.Type, seen: set[Any]) -> Iterator[str]:
    """The names of all fields of a shape and of the tables inside it."""
    if isinstance(type, msgspec.inspect.StructType):
        if type.cls in seen:
            return
        seen.add(type.cls)
        for field in type.fields:
            yield field.encode_name
            yield from _fields(field.type, seen)
    elif isinstance(type, msgspec.inspect.ListType | msgspec.inspect.VarTupleType):
        yield from _fields(type.item_type, seen)
    elif isinstance(type, msgspec.inspect.DictType):
        yield from _fields(type.value_type, seen)
    elif isinstance(type, msgspec.inspect.UnionType):
        for each in type.types:
            yield from _fields(each, seen)
