"""Reckons a spreadsheet anew, as an office program would: only the few functions that a plan's sheet uses."""

from __future__ import annotations

import re
import zipfile
from decimal import ROUND_HALF_UP, Decimal
from io import BytesIO
from typing import Any

from lxml import etree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_TOKEN = re.compile(r"(?:'([^']+)'!)?(\$?[A-Z]{1,2}\$?\d+)(?::(\$?[A-Z]{1,2}\$?\d+))?")


class Sheets:
    """The cells of a workbook; what a formula had stored is forgotten, everything is reckoned from the inputs."""

    def __init__(self, data: bytes) -> None:
        self.formulas: dict[tuple[str, str], str] = {}
        self.stored: dict[tuple[str, str], Any] = {}
        self.values: dict[tuple[str, str], Any] = {}
        with zipfile.ZipFile(BytesIO(data)) as file:
            texts = ["".join(t.itertext()) for t in etree.fromstring(file.read("xl/sharedStrings.xml"))]
            book = etree.fromstring(file.read("xl/workbook.xml"))
            self.names = [sheet.get("name") for sheet in book.iter(f"{MAIN}sheet")]
            for number, name in enumerate(self.names, start=1):
                for cell in etree.fromstring(file.read(f"xl/worksheets/sheet{number}.xml")).iter(f"{MAIN}c"):
                    self._take(name, cell, texts)

    def _take(self, name: str, cell: Any, texts: list[str]) -> None:
        at, value, formula = (name, cell.get("r")), cell.find(f"{MAIN}v"), cell.find(f"{MAIN}f")
        if formula is not None:
            self.formulas[at], self.stored[at] = formula.text, float(value.text)
        elif value is not None:
            self.values[at] = texts[int(value.text)] if cell.get("t") == "s" else float(value.text)

    def value(self, sheet: str, cell: str) -> Any:
        """The value of a cell; an empty one counts as zero."""
        at = (sheet, cell.replace("$", ""))
        if at not in self.values:
            self.values[at] = self._reckon(sheet, self.formulas[at]) if at in self.formulas else 0.0
        return self.values[at]

    def change(self, sheet: str, cell: str, value: float) -> None:
        """Types another figure into an input."""
        assert (sheet, cell) not in self.formulas
        self.values = {at: v for at, v in self.values.items() if at not in self.formulas}
        self.values[sheet, cell] = value

    def _reckon(self, sheet: str, formula: str) -> Any:
        def cells(match: re.Match[str]) -> str:
            where = match[1] or sheet
            if match[3] is None:
                return f"value({where!r}, {match[2]!r})"
            return f"area({where!r}, {match[2]!r}, {match[3]!r})"

        words = _TOKEN.sub(cells, formula)
        words = re.sub(r"(?<![<>=])=(?!=)", "==", words)
        known = {"ROUND": _round, "MAX": max, "MIN": min, "SUM": sum, "IF": _if, "AND": lambda *a: all(a)}
        return eval(words, {"__builtins__": {}}, {**known, "value": self.value, "area": self._area})

    def _area(self, sheet: str, first: str, last: str) -> list[Any]:
        (a, top), (b, bottom) = (re.fullmatch(r"\$?([A-Z]+)\$?(\d+)", c).groups() for c in (first, last))  # type: ignore[union-attr]
        columns = [a] if a == b else [chr(c) for c in range(ord(a), ord(b) + 1)]
        found = [self.value(sheet, f"{c}{r}") for c in columns for r in range(int(top), int(bottom) + 1)]
        return [v for v in found if not isinstance(v, str)]


def _round(number: float, places: float) -> float:
    """As office programs round: half away from zero, on the fifteen digits that they show."""
    shown = Decimal(f"{number:.15g}")
    return float(shown.quantize(Decimal(1).scaleb(-int(places)), rounding=ROUND_HALF_UP))


def _if(condition: bool, yes: Any, no: Any) -> Any:
    return yes if condition else no
