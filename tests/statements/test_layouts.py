"""Every layout reads its example: the day, the signed amount, who it was, the account, and what does not count."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

import pytest

from forbear import shelf, statements
from forbear.records.message import Original
from forbear.records.statement import Statement

HERE = Path(__file__).parent


def told(statement: Statement) -> list[str]:
    """A statement as the `expected.txt` beside each example writes it."""
    lines = []
    for row in statement.transactions:
        parts = [f"{row.date} {row.amount.amount} {row.amount.currency or '?'} {row.payee}".strip()]
        parts += [row.account] if row.account else []
        parts += [f"card {row.paid_from}"] if row.paid_from else []
        parts += [f"balance {row.balance}"] if row.balance is not None else []
        parts += [] if row.counts else ["does not count"]
        lines.append(" | ".join(parts))
    return lines + [f"problem {p.code}" for p in statement.problems]


def same(line: str) -> list[str]:
    """Amounts compare as numbers: 67.0 in a workbook is 67."""
    return [word.removesuffix(".0") for word in line.split()]


@pytest.mark.parametrize("layout", shelf.names("statements"))
def test_a_statement_is_told_by_its_content_and_read_row_by_row(layout: str) -> None:
    folder = HERE / layout
    source = next(f for f in folder.iterdir() if f.name != "expected.txt")
    found = statements.read(Original(name="unnamed", data=source.read_bytes()))
    assert found.layout == layout
    expected = (folder / "expected.txt").read_text("utf-8").splitlines()
    assert [same(line) for line in told(found)] == [same(line) for line in expected]


def test_the_place_of_every_row_is_kept() -> None:
    data = (HERE / "abc_csv" / "details.csv").read_bytes()
    assert [row.id for row in statements.read(Original(name="a.csv", data=data)).transactions] == ["a.csv:2", "a.csv:3"]


def test_every_real_bank_file_is_read(shared: Path) -> None:
    """Rows, or for a file that holds none, the one problem that says so; nothing is passed over in silence."""
    folder = shared / "data" / "bank_files" / "raw"
    files = [f for f in sorted(folder.rglob("*")) if f.suffix in {".csv", ".xls", ".ofx", ".sta"}]
    assert len(files) > 60
    for file in files:
        found = statements.read(Original(name=file.name, data=file.read_bytes()))
        assert found.transactions or found.problems, file
        if "example" in file.parts:
            assert len(found.transactions) >= 3, file
            assert found.layout not in {"", "generic_csv"}, file


AMOUNT = re.compile(r"\n +amount: (?:&\w+ )?!!python/object:mt940.models.Amount\n +amount: [^\n]*\n +- '([-\d.]+)'")


def test_mt940_bookings_agree_with_another_reader(shared: Path) -> None:
    """The list beside each file was made by the library `mt-940`.

    Sizes are compared, not signs: that library counts a reversed credit (`RC`) as money in, while the closing
    balances of the same files need it as money out.
    """
    compared = 0
    for file in sorted((shared / "data" / "bank_files" / "raw" / "mt940_tests").rglob("*.sta")):
        if not file.with_suffix(".yml").exists():
            continue
        listed = file.with_suffix(".yml").read_text("utf-8", "replace").split("mt940.models.Transaction\n")[1:]
        theirs = [abs(Decimal(match[1])) for block in listed if (match := AMOUNT.search(block))]
        found = statements.read(Original(name=file.name, data=file.read_bytes()))
        assert [abs(t.amount.amount) for t in found.transactions] == theirs, file
        compared += len(theirs)
    assert compared > 150
