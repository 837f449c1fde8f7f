"""Reads a TOML file into a typed shape; what does not fit becomes a problem that names the field."""

from __future__ import annotations

import re
import tomllib
from decimal import Decimal
from typing import TypeVar

import msgspec

from forbear.records.message import Original, Problem

Shape = TypeVar("Shape")
_AT = re.compile(r"^(?P<what>.*?)(?: - at `\$?\.?(?P<field>[^`]*)`)?$", re.DOTALL)


def fit(original: Original, shape: type[Shape]) -> Shape | Problem:
    """The content of a TOML file as `shape` (a `msgspec.Struct`), or the first problem in it.

    Numbers with a fraction arrive as `Decimal`, exactly as they were written. Unknown fields are a
    problem where the shape has `forbid_unknown_fields=True`: a misspelt field must not be lost.
    """
    try:
        tables = tomllib.loads(original.data.decode("utf-8-sig"), parse_float=Decimal)
    except UnicodeDecodeError as error:
        return Problem(code="toml-not-utf8", where=f"{original.name}, byte {error.start}")
    except tomllib.TOMLDecodeError as error:
        return Problem(code="toml-syntax", where=original.name, detail=str(error))
    except RecursionError:
        return Problem(code="toml-syntax", where=original.name, detail="[[[[ ... ]]]]")
    try:
        return msgspec.convert(tables, shape, strict=False)
    except msgspec.ValidationError as error:
        match = _AT.match(str(error))
        assert match is not None
        field = match["field"] or ""
        return Problem(
            code="toml-field",
            where=f"{original.name}: {field}" if field else original.name,
            detail=match["what"],
            args=(("field", field or "?"), ("what", match["what"])),
        )
