"""`forbear letter`, `forbear deadlines` and `forbear rounds` on the shipped examples, as a person would run them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from forbear.cli.deadlines import command as deadlines
from forbear.cli.letter import command as letter
from forbear.cli.rounds import command as rounds
from forbear.errors import WrongUse

EXAMPLES = Path(__file__).resolve().parent.parent.parent / "examples"
US = EXAMPLES / "letters" / "us_old_debt"
DAY = ("--on", "2026-11-24")
CASE = (
    str(US / "messages.jsonl"), "--debts", str(US / "debts.toml"), "--person", str(US / "person.toml"),
    "--place", "US-TX", *DAY,
)  # fmt: skip


def run(command: object, *words: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(command, list(words), standalone_mode=False)  # type: ignore[arg-type]
    if result.exception:
        raise result.exception
    return result.return_value, result.stdout, result.stderr


@pytest.mark.parametrize("language", ["en", "zh"])
def test_without_a_kind_all_letters_are_listed(language: str) -> None:
    code, out, _ = run(letter, "--lang", language)
    assert code == 0
    assert "validation_request" in out and "sms_reply" in out
    assert ("要求催收方核实债务" in out) == (language == "zh")


@pytest.mark.parametrize("language", ["en", "zh"])
def test_for_a_case_it_says_which_letters_fit_and_why_others_do_not(language: str) -> None:
    code, out, _ = run(letter, *CASE, "--lang", language)
    assert code == 0
    told = json.loads(run(letter, *CASE, "--json")[1])["letters"]
    fits = {x["kind"]: x["fit"] for x in told}
    assert (fits["validation_request"], fits["time_barred"], fits["hardship"]) == ("fits", "fits", "refused")
    assert all(x["reasons"] for x in told if x["fit"] == "refused")
    assert "{" not in out


def test_a_letter_is_shown_with_what_to_know_first_and_the_other_language_beside_it() -> None:
    code, out, _ = run(letter, "validation-request", *CASE, "--lang", "zh")
    assert code == 0
    assert out.index("发出前请看") < out.index("Dear Sir or Madam") < out.index("对照阅读") < out.index("贵方就一笔")


def test_a_letter_is_written_as_text_pdf_and_docx(tmp_path: Path) -> None:
    files = [tmp_path / f"letter.{ending}" for ending in ("txt", "pdf", "docx")]
    code, _, told = run(letter, "validation_request", *CASE, *(w for f in files for w in ("--out", str(f))), "--beside")
    assert code == 0
    assert files[1].read_bytes().startswith(b"%PDF-") and files[2].read_bytes().startswith(b"PK")
    assert (tmp_path / "letter.zh.pdf").exists()
    assert all(f.stat().st_mode & 0o077 == 0 for f in files)
    assert "Written" in told


def test_json_holds_the_text_the_rules_and_every_figure() -> None:
    found = json.loads(run(letter, "validation_request", *CASE, "--json")[1])
    assert {c["id"] for c in found["cites"]} >= {"us.right.verification"}
    assert {"name": "amount_asked", "text": "US$2,318.44", "value": {"amount": "2318.44", "currency": "USD"}} in found[
        "figures"
    ]


def test_what_is_missing_is_named_with_how_to_give_it() -> None:
    code, out, _ = run(letter, "complaint_company", *CASE)
    assert code == 2
    assert '--fact wanted="..."' in out


def test_a_refused_letter_says_why() -> None:
    code, out, _ = run(letter, "hardship", *CASE)
    assert code == 1
    assert "--knowing" in out


def test_a_word_that_is_neither_kind_nor_file_is_named() -> None:
    with pytest.raises(WrongUse, match="love_letter"):
        run(letter, "love_letter")


def test_a_file_that_a_letter_cannot_be_is_named(tmp_path: Path) -> None:
    with pytest.raises(WrongUse):
        run(letter, "validation_request", *CASE, "--out", str(tmp_path / "letter.exe"))


def test_a_long_number_is_kept_out_of_letters() -> None:
    code, out, _ = run(letter, "complaint_company", *CASE, "--fact", "wanted=my card is 4111 1111 1111 1111")
    assert code == 2
    assert "last four digits" in out and "4111" not in out


@pytest.mark.parametrize("language", ["en", "zh"])
def test_deadlines_from_the_day_of_receipt(language: str, tmp_path: Path) -> None:
    file = tmp_path / "days.ics"
    code, out, _ = run(
        deadlines, "--place", "GB-ENG", "--received", "2026-11-20", *DAY, "--ics", str(file), "--lang", language
    )
    assert code == 0
    assert out.startswith("2026-12-04")
    assert file.read_bytes().startswith(b"BEGIN:VCALENDAR")


def test_deadlines_need_something_to_count_from() -> None:
    with pytest.raises(WrongUse):
        run(deadlines)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_negotiation_is_set_beside_the_plan(language: str) -> None:
    file, plan = EXAMPLES / "letters" / "uk_hardship" / "rounds.toml", EXAMPLES / "people" / "insolvent_uk.toml"
    code, out, _ = run(rounds, str(file), "--plan", str(plan), "--on", "2026-12-04", "--lang", language)
    assert code == 0
    assert "£3,000.00" in out and "£13.96" in out
    found = json.loads(run(rounds, str(file), "--plan", str(plan), "--on", "2026-12-04", "--json")[1])
    assert found["negotiations"][0]["letter"] == "confirm_concession"


def test_a_slip_in_the_rounds_is_named(tmp_path: Path) -> None:
    file = tmp_path / "rounds.toml"
    file.write_text('currency = "GBP"\n[[round]]\ndebt = "x"\nby = "creditor"\non = 2026-02-02\nuntil = 2026-01-01\n')
    code, out, _ = run(rounds, str(file))
    assert code == 1
    assert "rounds.toml" in out


def test_a_settlement_takes_its_figures_from_the_offers_that_were_compared() -> None:
    words = ("settlement_offer", "--offers", str(EXAMPLES / "offers" / "cn_card.toml"), *DAY, "--person", CASE[4])
    told = {"creditor": "海棠银行", "ref": "6222021234", "pay_by": "2027-02-28", "money_from": "家人帮助"}
    found = json.loads(run(letter, *words, *(w for k, v in told.items() for w in ("--fact", f"{k}={v}")), "--json")[1])
    assert found["language"] == "zh"
    figures = {f["name"]: f["value"] for f in found["figures"]}
    assert figures["settlement"] == {"amount": "21000.00", "currency": "CNY"}
    assert figures["settlement_now"] == {"amount": "7000", "currency": "CNY"}
    assert figures["settlement_part"] == {"amount": "7000.00", "currency": "CNY"}
    assert "尾号1234" in found["subject"] and "6222" not in found["text"]
