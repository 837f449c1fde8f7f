"""Writes any record as one line of JSON and reads it back, exactly; the vault keeps records in this form.

A value that JSON has no form for is written with its sort: `{"$": "Decimal", "is": "12.30"}`. A record is
written with its name and its fields; a field that a newer forbear added takes its default when an old line
is read. Only the names of `forbear.records` are ever looked up: nothing in a line can name anything else.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from forbear import records
from forbear.errors import VaultError

_SORT = "$"


@cache
def _names() -> Mapping[str, type]:
    """Every record by its name."""
    modules = [import_module(f"{records.__name__}.{m.name}") for m in iter_modules(records.__path__)]
    return {
        name: thing
        for module in modules
        for name, thing in vars(module).items()
        if isinstance(thing, type) and is_dataclass(thing) and thing.__module__ == module.__name__
    }


def line(record: object) -> str:
    """A record as one line of JSON; the same record always gives the same line."""
    return json.dumps(_plain(record), ensure_ascii=True, separators=(",", ":"))


def record(line: str) -> Any:
    """The record of a line; `VaultError` where the line is not one."""
    try:
        return _whole(json.loads(line))
    except (ValueError, KeyError, TypeError, ArithmeticError) as error:
        raise VaultError("record-unreadable") from error


def _plain(value: object) -> Any:
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, tuple | list):
        return [_plain(v) for v in value]
    if isinstance(value, Mapping):
        return {_SORT: "Mapping", "is": [[_plain(k), _plain(v)] for k, v in value.items()]}
    if isinstance(value, Decimal):
        return {_SORT: "Decimal", "is": str(value)}
    if isinstance(value, datetime | date | time):
        return {_SORT: type(value).__name__, "is": value.isoformat()}
    if isinstance(value, bytes):
        return {_SORT: "bytes", "is": base64.b64encode(value).decode("ascii")}
    name = type(value).__name__
    if is_dataclass(value) and _names().get(name) is type(value):
        return {_SORT: name, **{f.name: _plain(getattr(value, f.name)) for f in fields(value)}}
    raise TypeError(f"a {name} is no record and cannot be kept")


def _whole(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_whole(v) for v in value)
    if not isinstance(value, dict):
        return value
    sort = value[_SORT]
    if sort in _SIMPLE:
        return _SIMPLE[sort](value["is"])
    kind = _names()[sort]
    known = {f.name for f in fields(kind)}
    return kind(**{name: _whole(v) for name, v in value.items() if name in known})


_SIMPLE: dict[str, Any] = {
    "Decimal": Decimal,
    "datetime": datetime.fromisoformat,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
    "bytes": base64.b64decode,
    "Mapping": lambda pairs: {_whole(k): _whole(v) for k, v in pairs},
}
