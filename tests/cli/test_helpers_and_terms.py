"""`forbear helpers` and `forbear terms`, as a person would run them."""

from __future__ import annotations

import json
import stat
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from conftest import ROOT
from forbear.cli import helpers, terms
from forbear.errors import WrongUse

PEOPLE = ROOT / "examples" / "people"
TERMS = """SILVERBROOK DEBT RESOLUTION LLC
Client Agreement

1. Client agrees to pay a service fee equal to 25% of the total enrolled debt. A maintenance fee of $49.00 per month applies.
2. All fees are non-refundable once paid.
3. Your information is never sold.
"""
TERMS_ZH = "服务协议\n第一条 乙方按甲方债务总额的百分之二十收取服务费。\n第二条 甲方须将身份证原件交由乙方保管。\n第三条 月服务费199元。\n"


def run(command: Any, *words: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(command, list(words), standalone_mode=False)
    if result.exception:
        raise result.exception
    return result.return_value, result.stdout, result.stderr


def helpers_run(*words: str) -> tuple[int, str, str]:
    return run(helpers.command, *words)


def terms_run(*words: str) -> tuple[int, str, str]:
    return run(terms.command, *words)


def test_from_an_inbox_the_problems_are_seen_and_the_offices_named() -> None:
    code, out, _ = helpers_run(str(ROOT / "examples" / "inbox"), "--place", "CN", "--on", "2026-11-24", "--lang", "zh")
    assert code == 0
    assert "96110" in out
    assert out.index("可能是诈骗") < out.index("应还的比手头的多")


def test_without_a_place_the_person_is_asked_for_it() -> None:
    with pytest.raises(WrongUse) as asked:
        helpers_run("--problem", "insolvency", "--lang", "en")
    assert "--place" in asked.value.next_step


def test_the_document_carries_source_and_date_of_what_is_known() -> None:
    _, out, _ = helpers_run("--place", "gb-eng", "--problem", "insolvency", "--json")
    document = json.loads(out)
    agency = document["referrals"][0]["agency"]
    assert {"reference", "url", "checked", "confidence", "reach", "hours", "cost"} <= set(agency)
    assert document["schema"] == "forbear.helpers/1"


def test_routes_of_a_case_name_the_figure_that_decides() -> None:
    file = str(PEOPLE / "insolvent_uk.toml")
    _, out, _ = helpers_run("--routes", file, "--on", "2026-12-01", "--lang", "en")
    assert "£50,000.00: yours are £14,235.00" in out
    _, out, _ = helpers_run("--routes", file, "--on", "2026-12-01", "--json", "--place", "GB-SCT")
    found = {r["id"]: r["fit"] for r in json.loads(out)["routes"]}
    assert "debt_relief_order" not in found
    assert found["moratorium_sct"] == "ask_adviser"


def test_circumstances_in_the_case_decide_what_was_open(tmp_path: Path) -> None:
    file = tmp_path / "case.toml"
    text = (PEOPLE / "insolvent_uk.toml").read_text("utf-8")
    file.write_text(text + "\n[circumstances]\nassets = 300\nvehicle = 0\n", "utf-8")
    _, out, _ = helpers_run("--routes", str(file), "--on", "2026-12-01", "--json")
    assert {r["id"]: r["fit"] for r in json.loads(out)["routes"]}["debt_relief_order"] == "may_fit"


def test_a_helper_is_looked_at_by_the_answers_in_a_file(tmp_path: Path) -> None:
    code, form, _ = helpers_run("--questions", "--place", "us", "--lang", "en")
    assert code == 0
    file = tmp_path / "helper.toml"
    file.write_text(form.replace('fee_before_result = "?"', 'fee_before_result = "yes"'), "utf-8")
    code, out, _ = helpers_run("--check", str(file), "--on", "2026-12-01", "--lang", "en")
    assert code == 0
    assert "Red: do not pay" in out
    assert "16 CFR 310.4(a)(5)(i)" in out
    file.write_text(form.replace("in_register", "in_registre"), "utf-8")
    code, out, err = helpers_run("--check", str(file), "--on", "2026-12-01", "--lang", "en")
    assert code == 1
    assert "in_registre" in err


def test_a_file_for_a_place_that_is_not_known_is_said(tmp_path: Path) -> None:
    file = tmp_path / "helper.toml"
    file.write_text('place = "Atlantis"\n', "utf-8")
    code, _, err = helpers_run("--check", str(file), "--lang", "en")
    assert code == 1
    assert "Atlantis" in err


def test_the_pack_is_written_for_the_person_alone_and_says_first_who_will_learn_what(tmp_path: Path) -> None:
    file = tmp_path / "pack.html"
    code, out, err = helpers_run(
        str(ROOT / "examples" / "inbox"), "--place", "CN", "--on", "2026-11-24", "--lang", "en", "--pack", str(file)
    )
    assert code == 0
    assert out == ""
    assert err.index("What they will see") < err.index("Read ")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "<script" not in file.read_text("utf-8")


def test_terms_are_quoted_with_their_place_and_turned_into_money(tmp_path: Path) -> None:
    file = tmp_path / "agreement.txt"
    file.write_text(TERMS, "utf-8")
    code, out, _ = terms_run(str(file), "--debt", "12000", "--place", "US", "--on", "2026-12-01", "--lang", "en")
    told = " ".join(out.split())
    assert code == 0
    assert "25% of your US$12,000.00 is US$3,000.00" in told
    assert "US$49.00 a month is US$588.00 in a year" in told
    assert "(line 5)" in told
    assert "What protects you (1)" in told


def test_chinese_terms_are_looked_at_under_chinese_law_without_being_told(tmp_path: Path) -> None:
    file = tmp_path / "xieyi.txt"
    file.write_bytes(TERMS_ZH.encode("gb18030"))
    _, out, _ = terms_run(str(file), "--debt", "60000", "--on", "2026-12-01", "--json")
    document = json.loads(out)
    assert document["place"] == "cn"
    found = {c["sort"]: c for c in document["clauses"]}
    assert found["custody"]["light"] == "red"
    assert "cn.helper.scam_2024" in found["custody"]["law"]
    assert any("12,000.00" in cost for c in document["clauses"] for cost in c["cost"])


def test_terms_as_docx_page_and_text_say_the_same(tmp_path: Path) -> None:
    import docx

    page, word = tmp_path / "a.html", tmp_path / "a.docx"
    lines = TERMS.strip().split("\n")
    page.write_text(
        "<!doctype html><html><body>" + "".join(f"<p>{line}</p>" for line in lines) + "</body></html>", "utf-8"
    )
    made = docx.Document()
    for line in lines:
        made.add_paragraph(line)
    made.save(str(word))
    text = tmp_path / "a.txt"
    text.write_text(TERMS, "utf-8")
    found = []
    for file in (text, page, word):
        _, out, _ = terms_run(str(file), "--place", "US", "--json")
        found.append([(c["sort"], c["light"]) for c in json.loads(out)["clauses"]])
    assert found[0] == found[1] == found[2]
    assert ("refund", "red") in found[0]


def test_a_figure_is_turned_into_money_once_even_where_it_matters_twice() -> None:
    _, out, _ = terms_run("--text", "服务费按债务总额的百分之十五收取，签约当日付清。", "--debt", "80000", "--json")
    costs = [cost for c in json.loads(out)["clauses"] for cost in c["cost"]]
    assert len(costs) == 1
    assert "12,000.00" in costs[0]


def test_a_contract_full_of_dates_is_not_taken_for_a_chat(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("2026/05/01\n09:30\tFees\tAll fees are non-refundable once paid.\n", "utf-8")
    _, out, _ = terms_run(str(file), "--place", "US", "--json")
    assert [c["sort"] for c in json.loads(out)["clauses"]] == ["refund"]


@pytest.mark.parametrize("debt", ["much", "-5", "NaN", "1e400", "0"])
def test_a_debt_that_cannot_be_read_is_asked_again(debt: str) -> None:
    with pytest.raises(WrongUse, match="cannot be read"):
        terms_run("--text", TERMS, "--debt", debt, "--lang", "en")


def test_nothing_to_look_at_and_a_missing_file_are_said_calmly(tmp_path: Path) -> None:
    with pytest.raises(WrongUse):
        terms_run("--lang", "en")
    code, out, _ = terms_run(str(tmp_path / "none.pdf"), "--json")
    assert code == 1
    assert json.loads(out)["problems"][0]["code"] == "source-missing"


def test_hostile_words_stay_words(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    words = "All fees are non-refundable <script>alert(1)</script> {{ 7*7 }} \u202e once paid. Pay at https://evil.example/pay ."
    terms_run("--text", words, "--place", "US", "--html", str(file), "--lang", "en")
    page = file.read_text("utf-8")
    assert "<script>alert" not in page
    assert "{{ 7*7 }}" in page or "{{ 7*7 }}" in page.replace("&#34;", '"')
    assert "https://evil.example" not in page


def test_debts_of_ones_own_papers_are_added_up() -> None:
    _, out, _ = terms_run("--text", TERMS, "--place", "CN", "--debts", str(ROOT / "examples" / "debts.toml"), "--json")
    debt = json.loads(out)["debt"]
    assert debt is None or debt["currency"] == "CNY"
