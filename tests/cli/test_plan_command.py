"""`forbear plan` on the shipped example people, as a person would run it."""

from __future__ import annotations

import json
import re
import time
from decimal import Decimal
from pathlib import Path

import lxml.html
import pytest
from click.testing import CliRunner

from forbear.cli.plan import command
from forbear.errors import WrongUse

PEOPLE = Path(__file__).resolve().parent.parent.parent / "examples" / "people"
CASES = sorted(PEOPLE.glob("*.toml"))


def run(*words: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(command, list(words), standalone_mode=False)
    if result.exception:
        raise result.exception
    return result.return_value, result.stdout, result.stderr


def test_there_are_example_people_of_every_standing_and_place() -> None:
    assert len(CASES) >= 6
    names = [case.stem.split("_") for case in CASES]
    assert {standing for standing, _ in names} == {"solvent", "tight", "insolvent"}
    assert {place for _, place in names} == {"cn", "us", "uk", "in"}


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.stem)
def test_each_example_person_is_as_the_name_of_the_file_says(case: Path) -> None:
    code, out, _ = run(str(case), "--json")
    outlook = json.loads(out)["outlook"]
    assert code == 0
    assert outlook["standing"] == case.stem.split("_")[0]
    if outlook["plan"] is None:
        assert outlook["standing"] == "insolvent"
        return
    assert outlook["plan"]["proved"]
    paid = sum(Decimal(d["pay"]) for m in outlook["plan"]["payments"] for d in m["debts"])
    parts = [Decimal(outlook["plan"][part]) for part in ("interest", "fees", "penalties")]
    assert sum(parts) - Decimal(outlook["plan"]["forgiven"]) == Decimal(outlook["plan"]["cost"])
    assert paid > 0


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("case", CASES, ids=lambda c: c.stem)
def test_each_example_person_is_answered_in_words(case: Path, language: str) -> None:
    code, out, _ = run(str(case), "--lang", language)
    assert code == 0
    assert out.splitlines()[0] == ("您的还款计划" if language == "zh" else "A plan for your debts")
    assert "{" not in out


def test_a_case_without_a_rate_is_asked_for_it_and_nothing_is_planned(tmp_path: Path) -> None:
    file = tmp_path / "case.toml"
    text = (PEOPLE / "solvent_uk.toml").read_text("utf-8").replace("annual_rate = 0.249\n", "")
    file.write_text(text, "utf-8")
    code, out, err = run(str(file), "--lang", "en")
    assert (code, out) == (1, "")
    assert "no interest rate" in err
    assert str(tmp_path) not in err


def test_the_calendar_has_one_entry_for_each_payment(tmp_path: Path) -> None:
    calendar = tmp_path / "plan.ics"
    _, out, _ = run(str(PEOPLE / "solvent_cn.toml"), "--json", "--lang", "zh", "--ics", str(calendar))
    payments = json.loads(out)["outlook"]["plan"]["payments"]
    count = sum(Decimal(d["pay"]) > 0 for m in payments for d in m["debts"])
    data = calendar.read_bytes()
    assert data.count(b"BEGIN:VEVENT\r\n") == count
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))


def test_an_extra_payment_and_a_new_income_stand_beside_the_plan_as_it_is() -> None:
    asked = ("--extra", "2027-03=500", "--income", "100", "--from", "2027-02")
    _, out, _ = run(str(PEOPLE / "solvent_uk.toml"), *asked, "--lang", "en")
    assert re.search(r"£500.00 extra in Mar 2027 +973.09 +127.60 +May 2028 +0", out)
    _, out, _ = run(str(PEOPLE / "solvent_uk.toml"), *asked, "--json")
    outlook = json.loads(out)["outlook"]
    extra, income = outlook["what_ifs"]
    assert (extra["kind"], extra["month"], income["kind"], income["month"]) == ("extra", "2027-03", "income", "2027-02")
    assert Decimal(income["plan"]["cost"]) < Decimal(outlook["plan"]["cost"])


def test_a_new_income_can_turn_no_plan_into_one() -> None:
    _, out, _ = run(str(PEOPLE / "insolvent_uk.toml"), "--income", "450", "--json")
    outlook = json.loads(out)["outlook"]
    assert outlook["plan"] is None
    assert outlook["what_ifs"][0]["standing"] == "solvent"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--income", "much"], "new income cannot be read"),
        (["--income", "1e400"], "new income cannot be read"),
        (["--from", "2027-03"], "new income cannot be read"),
        (["--income", "5", "--from", "1999-01"], "new income cannot be read"),
        (["--extra", "2027-03"], "extra payment cannot be read"),
        (["--html", "/nowhere/at/all.html"], "written"),
    ],
)
def test_what_cannot_be_understood_is_asked_again(words: list[str], told: str) -> None:
    with pytest.raises(WrongUse, match=told):
        run(str(PEOPLE / "solvent_uk.toml"), *words, "--lang", "en")


def test_offers_add_up_to_the_money_there_is_to_the_penny() -> None:
    _, out, _ = run(str(PEOPLE / "insolvent_uk.toml"), "--json")
    shares = json.loads(out)["outlook"]["pro_rata"]
    assert sum(Decimal(s["amount"]) for s in shares) == Decimal("75.00")


def test_without_a_plan_the_formal_routes_and_advisers_of_the_place_are_named_with_their_source() -> None:
    _, england, _ = run(str(PEOPLE / "insolvent_uk.toml"), "--lang", "en")
    assert "Breathing Space" in england
    assert "SI 2020/1311" in england
    assert "0808 808 4000" in england
    _, scotland, _ = run(str(PEOPLE / "insolvent_uk.toml"), "--lang", "en", "--place", "GB-SCT")
    assert "moratorium" in scotland
    assert "debt relief order" not in scotland
    _, britain, _ = run(str(PEOPLE / "insolvent_uk.toml"), "--lang", "en", "--place", "UK")
    assert "--place GB-ENG" in britain


def test_a_place_that_is_not_known_is_said_and_the_country_of_the_currency_taken(tmp_path: Path) -> None:
    file = tmp_path / "case.toml"
    file.write_text((PEOPLE / "insolvent_us.toml").read_text("utf-8").replace('"US"', '"Atlantis"'), "utf-8")
    _, out, err = run(str(file), "--lang", "en")
    assert "Atlantis" in err
    assert "United States" in out


def test_the_page_stands_alone_and_has_a_table_beside_each_picture(tmp_path: Path) -> None:
    file = tmp_path / "plan.html"
    text = (PEOPLE / "solvent_uk.toml").read_text("utf-8").replace("Larkfield Card", "<script>x</script>")
    (tmp_path / "case.toml").write_text(text, "utf-8")
    run(str(tmp_path / "case.toml"), "--html", str(file), "--lang", "en")
    page = lxml.html.fromstring(file.read_text("utf-8"))
    assert not page.xpath("//script | //link | //img | //iframe | //@href | //@src")
    assert "<script>x</script>" in page.text_content()
    pictures = page.xpath("//*[local-name()='svg']")
    assert len(pictures) == 2
    for picture in pictures:
        names = picture.get("aria-labelledby").split()
        assert all(page.xpath(f"//*[@id='{name}']")[0].text_content().strip() for name in names)
        assert picture.xpath("ancestor::section//table")


def test_text_page_and_json_say_the_same(tmp_path: Path) -> None:
    file = tmp_path / "plan.html"
    case = str(PEOPLE / "tight_us.toml")
    _, out, _ = run(case, "--json", "--lang", "en", "--html", str(file))
    said = json.loads(out)["page"]
    _, text, _ = run(case, "--lang", "en")
    page = " ".join(lxml.html.fromstring(file.read_text("utf-8")).text_content().split())
    flat = " ".join(text.split())
    for sentence in [said["title"], said["step"], *(s for section in said["sections"] for s in section["says"])]:
        assert sentence in flat
        assert sentence in page or "--whole" in sentence


def test_entries_of_the_calendar_fall_on_due_days_and_are_named_by_debt_and_month(tmp_path: Path) -> None:
    text = (PEOPLE / "solvent_cn.toml").read_text("utf-8").replace("due_day = 20", "due_day = 31")
    (tmp_path / "case.toml").write_text(text, "utf-8")
    run(str(tmp_path / "case.toml"), "--ics", str(tmp_path / "plan.ics"), "--lang", "en")
    first = (tmp_path / "plan.ics").read_text("utf-8")
    days = re.findall(r"UID:(\d{4}-\d\d)-(\w+)@.*?DTSTART;VALUE=DATE:(\d{8})", first, re.DOTALL)
    assert len({d[:2] for d in days}) == len(days)
    assert all(day.startswith(month.replace("-", "")) for month, _, day in days)
    assert "20270228" in {day for _, _, day in days}


def test_where_there_is_no_plan_no_calendar_is_written_and_that_is_said(tmp_path: Path) -> None:
    _, _, err = run(str(PEOPLE / "insolvent_us.toml"), "--ics", str(tmp_path / "x.ics"), "--lang", "en")
    assert not (tmp_path / "x.ics").exists()
    assert "was not written" in err


def test_the_seconds_bound_everything_together(tmp_path: Path) -> None:
    """Sixty debts over fifty years: whatever is not reckoned in time is said to be missing."""
    debts = "".join(
        f'[[debt]]\nid = "d{n}"\nbalance = {3000 + 97 * n}\nannual_rate = 0.{10 + n % 30}\nminimum = {60 + n}\nlate_fee = 9\n'
        for n in range(60)
    )
    lean = ", ".join(f'"2026-{m:02d}" = {a}' for m, a in zip(range(1, 13), (9000, 4000, 3000) * 4, strict=True))
    text = f'currency = "USD"\nstart = "2026-01"\nmonths = 600\n[[income]]\nname = "w"\nrepeat = true\nby_month = {{ {lean} }}\n'
    began = time.monotonic()
    (tmp_path / "case.toml").write_text(text + debts, "utf-8")
    code, out, _ = run(str(tmp_path / "case.toml"), "--json", "--seconds", "2")
    assert code == 0
    assert json.loads(out)["outlook"]["out_of_time"]
    assert time.monotonic() - began < 10


def test_money_that_is_kept_in_a_month_that_misses_a_minimum_is_said() -> None:
    _, out, _ = run(str(PEOPLE / "tight_in.toml"), "--lang", "en")
    assert "In Dec 2026 the plan keeps ₹4,700.00" in out


def test_standard_output_holds_the_document_and_nothing_else(capfd: pytest.CaptureFixture[str]) -> None:
    """The solver prints a banner unless it is held back; a machine would read it as part of the answer."""
    run(str(PEOPLE / "solvent_in.toml"), "--json")
    assert capfd.readouterr().out == ""
