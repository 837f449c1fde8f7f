"""`forbear budget`: the printed review, its JSON, its tables and the Standard Financial Statement."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from forbear.cli._root import root
from forbear.report.budget_table import inert

EXAMPLES = Path(__file__).parents[2] / "examples" / "statements"
COLIN = str(EXAMPLES / "uk_colin.csv")


def run(*words: str) -> Result:
    return CliRunner().invoke(root, ["budget", *words], standalone_mode=False)


def test_the_review_says_what_is_left_and_why() -> None:
    found = run(COLIN, "--place", "GB", "--lang", "en")
    assert found.exit_code == 0
    assert "rent: £690.00" in found.output
    assert "Left once living is paid, for all debts: -£228.02" in found.output
    assert "Essentials cost more than comes in." in found.output


def test_the_review_is_said_in_chinese_too() -> None:
    found = run(COLIN, "--place", "GB", "--lang", "zh")
    assert "必需开支超过了收入" in found.output


def test_json_is_one_document_with_every_row_and_its_place() -> None:
    document = json.loads(run(COLIN, "--place", "GB", "--json").output)
    rows = document["budgets"][0]["rows"]
    assert len(rows) == 104
    assert rows[0]["id"] == "uk_colin.csv:2"
    assert rows[0]["purpose"] == "rent"


def test_a_rules_file_sorts_what_no_word_knows() -> None:
    document = json.loads(run(COLIN, "--place", "GB", "--rules", str(EXAMPLES / "rules.toml"), "--json").output)
    assert all(row["purpose"] != "unknown" for row in document["budgets"][0]["rows"])


def test_the_standard_financial_statement_has_its_published_keys_and_its_sums_agree(tmp_path: Path) -> None:
    out = tmp_path / "sfs.json"
    run(COLIN, "--place", "GB", "--csv", str(out))
    summary = json.loads(out.read_text("utf-8"))
    assert summary["overview"]["total-monthly-income"] == 1145.4
    fixed = summary["monthly-outgoings"]["fixed-costs"]
    assert fixed["rent"] == 690.0
    assert fixed["total-fixed-costs"] == pytest.approx(sum(v for k, v in fixed.items() if k != "total-fixed-costs"))
    flexible = summary["monthly-outgoings"]["flexible-costs"]["total-flexible-costs"]
    assert summary["overview"]["total-monthly-outgoings"] == pytest.approx(fixed["total-fixed-costs"] + flexible)


@pytest.mark.parametrize("ending", ["csv", "xlsx", "html"])
def test_the_statement_of_affairs_can_be_taken_along(ending: str, tmp_path: Path) -> None:
    out = tmp_path / f"affairs.{ending}"
    run(COLIN, "--place", "GB", "--csv", str(out))
    assert out.stat().st_size > 1000


def test_a_formula_in_a_payee_is_written_as_words(tmp_path: Path) -> None:
    source, out = tmp_path / "s.csv", tmp_path / "o.csv"
    source.write_text('Date,Description,Amount,Currency\n2026-01-05,"=HYPERLINK(""http://x"")",-3.00,GBP\n', "utf-8")
    run(str(source), "--csv", str(out))
    cells = [cell for row in csv.reader(io.StringIO(out.read_text("utf-8-sig"))) for cell in row]
    assert '\'=HYPERLINK("http://x")' in cells


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", " =", "＝", "|"])
def test_no_cell_of_words_begins_like_a_formula(start: str) -> None:
    assert inert(f"{start}1+1").startswith("'")


def test_an_unreadable_statement_is_listed_and_the_rest_is_reviewed(tmp_path: Path) -> None:
    bad = tmp_path / "letter.txt"
    bad.write_text("Dear Ms Doe", "utf-8")
    found = run(str(bad), COLIN, "--place", "GB", "--json")
    assert found.exit_code == 1
    document = json.loads(found.output)
    assert [p["code"] for p in document["problems"]] == ["statement-unknown"]
    assert len(document["budgets"][0]["rows"]) == 104


def test_every_purpose_has_a_name_in_both_languages() -> None:
    for language in ("en", "zh"):
        assert "rent" in run("--purposes", "--lang", language).output
