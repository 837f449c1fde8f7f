"""How a shelf is read: the folder is the list, and this is the only reader of package data.

A shelf is a folder in which each file is one thing of the same kind. Nobody keeps a list of its
contents: adding a thing is adding a file.
"""

from __future__ import annotations

import importlib
import tomllib
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import ModuleType
from typing import Any

from forbear.errors import ShelfError

PACKAGE = "forbear"


def names(shelf: str, ending: str = ".py") -> tuple[str, ...]:
    """The names of all things on a shelf, in order, without their ending."""
    found = (f.name for f in _folder(shelf).iterdir() if f.is_file())
    return tuple(sorted(n.removesuffix(ending) for n in found if n.endswith(ending) and not n.startswith("_")))


@cache
def modules(shelf: str) -> tuple[ModuleType, ...]:
    """Every Python file on a shelf, imported, in order of name."""
    return tuple(importlib.import_module(f"{PACKAGE}.{shelf}.{name}") for name in names(shelf))


def text(shelf: str, file: str) -> str:
    """One text file of a shelf."""
    return data(shelf, file).decode("utf-8")


def data(shelf: str, file: str) -> bytes:
    """One file of a shelf, byte for byte."""
    try:
        return _folder(shelf).joinpath(file).read_bytes()
    except OSError as error:
        raise ShelfError(f"{shelf}/{file} is missing from this installation of forbear") from error


@cache
def toml(shelf: str, file: str) -> dict[str, Any]:
    """One TOML file of a shelf, as plain tables."""
    try:
        return tomllib.loads(text(shelf, file))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ShelfError(f"{shelf}/{file} cannot be read: {error}") from error


def words(language: str) -> tuple[str, ...]:
    """All Fluent texts of one language: its own file first, then those that lie beside other things."""
    ending = f".{language}.ftl"
    own = _folder("languages").joinpath(f"{language}.ftl")
    beside = sorted(
        (f for shelf in _folder("").iterdir() if shelf.is_dir() for f in shelf.iterdir() if f.name.endswith(ending)),
        key=lambda f: f.name,
    )
    return tuple(f.read_text("utf-8") for f in (own, *beside))


def _folder(shelf: str) -> Traversable:
    folder = files(PACKAGE)
    return folder.joinpath(shelf) if shelf else folder
