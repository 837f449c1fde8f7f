"""What is wrong with a statement is said with its place; nothing is assumed in silence and nothing crashes."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from forbear import shelf, statements
from forbear.languages import speaker
from forbear.records.message import Original
from forbear.records.statement import Statement

HERE = Path(__file__).parent


def read(text: str | bytes) -> Statement:
    return statements.read(Original(name="x", data=text if isinstance(text, bytes) else text.encode()))


def codes(found: Statement) -> list[str]:
    return [p.code for p in found.problems]


def bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"0" * (8 << 20))
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "statement-empty"),
        (b"\0\1\2\3" * 400, "statement-unknown"),
        (b"Dear Ms Doe, thank you for your letter.", "statement-unknown"),
        (b"Date,Description,Who\n2026-01-02,tea,me\n2026-01-03,milk,me\n", "statement-no-columns"),
        (b"Date,Description,Amount\n2026-01-02,tea,3.00\n2026-01-03,milk,4.00\n", "statement-no-direction"),
        (b"Date,Description,Amount,Currency\nsoon,tea,-3.00,GBP\n2026-01-03,milk,-4.00,GBP\n", "statement-row-day"),
        (b"Date,Description,Amount,Currency\n2026-01-03,tea,-3.00,GBP\n2026-01-03,milk,much,GBP\n", "statement-row-amount"),
        (b"Date,Description,Amount\n2026-01-03,tea,-3.00\n", "statement-no-currency"),
        (b"Date,Amount,Currency\n2026-01-03,-3.00,GBP\n2026-01-03,-3.00,USD\n", "statement-currencies"),
        (b"Date,Amount,Currency\n03/04/2026,-3.00,GBP\n", "statement-day-order"),
        (b"Date,Amount,Currency,Balance\n2026-01-03,-3.00,GBP,97.00\n2026-01-04,-3.00,GBP,90.00\n", "statement-balance"),
        (b":20:A\n:25:1234\n:60F:C260501EUR100,00\n:61:260504D6,00N024NONREF\n:62F:C260531EUR90,00\n", "statement-totals"),
        (b"2026-01-03,tea,-3.00\n2026-01-04,milk,-4.00\n", "statement-no-heading"),
        (b"Date,Description,Balance\n2026-01-03,tea,97.00\n2026-01-04,milk,93.00\n", "statement-by-balance"),
        (b"<?xml version='1.0'?><Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.02'><BkToCstmrStmt>", "statement-xml-cut"),
        (bomb(), "statement-too-large"),
        (b"PK\x03\x04 not a workbook", "statement-unknown"),
    ],
)  # fmt: skip
def test_each_fault_is_named_with_its_next_step(data: bytes, code: str) -> None:
    found = read(data)
    assert code in codes(found)
    for problem in found.problems:
        for language in ("en", "zh"):
            assert speaker(language)(f"problem-{problem.code}", **dict(problem.args))


def test_a_camt_file_cannot_pull_in_another_file() -> None:
    text = (HERE / "camt053" / "statement.xml").read_text("utf-8")
    hostile = text.replace("<Document", '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]><Document', 1)
    hostile = hostile.replace("Cash machine", "&x;")
    assert [row.memo for row in read(hostile).transactions] == ["Salary", "", "&x;"]


def test_a_month_and_a_day_that_only_fit_one_order_are_read_without_a_question() -> None:
    found = read("Date,Amount,Currency\n01/31/2026,-3.00,USD\n02/01/2026,-3.00,USD\n")
    assert [row.date.isoformat() for row in found.transactions] == ["2026-01-31", "2026-02-01"]
    assert "statement-day-order" not in codes(found)


def test_days_that_run_in_time_in_only_one_order_settle_it() -> None:
    found = read("Date,Amount,Currency\n05/06/2026,-1.00,USD\n05/07/2026,-1.00,USD\n06/01/2026,-1.00,USD\n")
    assert [row.date.month for row in found.transactions] == [5, 5, 6]


def test_a_guessed_column_says_that_it_is_a_guess() -> None:
    found = read("Txn Date,Narration,Withdrawal Amt.,Deposit Amt.,Closing Balance\n03-Jan-2026,tea,3.00,,97.00\n")
    assert {c.role for c in found.columns} == {"date", "memo", "out", "in", "balance"}
    assert all(c.certainty < 1 for c in found.columns)


@given(st.binary(max_size=400))
@settings(max_examples=150, deadline=None)
def test_no_bytes_crash_a_reader(data: bytes) -> None:
    assert "statement-gave-up" not in codes(read(data))


@given(st.sampled_from(shelf.names("statements")), st.data())
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_damaged_statement_never_crashes_its_reader(layout: str, data: st.DataObject) -> None:
    source = next(f for f in (HERE / layout).iterdir() if f.name != "expected.txt").read_bytes()
    start = data.draw(st.integers(0, len(source)))
    end = data.draw(st.integers(start, min(len(source), start + 40)))
    put = data.draw(st.binary(max_size=8))
    assert "statement-gave-up" not in codes(read(source[:start] + put + source[end:]))


@given(st.text(max_size=60))
@settings(max_examples=150, deadline=None)
def test_no_text_in_a_cell_crashes_or_moves_a_row(text: str) -> None:
    cell = '"' + text.replace('"', "'").replace("\0", "") + '"'
    table = f"Date,Description,Amount,Currency\n2026-01-03,{cell},-3.00,GBP\n2026-01-04,after,-4.00,GBP\n"
    found = read(table.encode("utf-8", "surrogatepass"))
    assert [row.amount.amount for row in found.transactions][-1] == -4
