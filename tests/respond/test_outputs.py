"""Text, PDF and DOCX of a letter say the same, and every figure in them comes from the case."""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from dataclasses import replace
from decimal import Decimal

import docx as python_docx
import pypdfium2
import pytest

from case_letters import CASES, occasion, written
from forbear import respond
from forbear.languages import speaker
from forbear.records.letter import Letter
from forbear.records.money import Money
from forbear.report.letter_docx import docx
from forbear.report.letter_pdf import pdf
from forbear.report.letter_text import text
from forbear.respond.filling import plain

SHOWN = [(name, language) for name in sorted(CASES) for language in ("en", "zh")]
MAIL = [(n, lang) for n, lang in SHOWN if not n.startswith(("sms", "call", "family", "employer"))]


def bare(words: str) -> str:
    """Words without spaces, hyphens (a line may end at one), bullets and the forms of letters that typesetting joins."""
    return re.sub(r"[\s•‣·\-\u00ad\x02]", "", unicodedata.normalize("NFKC", words))


def pdf_words(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    pages = (re.sub(r"\n?\d+ / \d+\s*$", "", page.get_textpage().get_text_bounded()) for page in document)
    return "".join(pages)


def docx_words(data: bytes) -> str:
    document = python_docx.Document(io.BytesIO(data))
    return "\n".join(
        "\n".join(c.text for r in part.rows for c in r.cells) if hasattr(part, "rows") else part.text
        for part in document.iter_inner_content()
    )


@pytest.mark.parametrize(("name", "language"), SHOWN)
def test_the_three_forms_say_the_same(name: str, language: str) -> None:
    made = written(name, language)
    words = bare(text(made))
    extra = bare(made.subject) if made.medium == "message" else ""
    for form in (docx_words(docx(made)), pdf_words(pdf(made))):
        got = bare(form)
        if extra:
            got = got.replace(extra, "", 1)
        assert sorted(got.replace(":", "").replace("：", "")) == sorted(words.replace(":", "").replace("：", ""))
        for figure in made.figures:
            assert bare(figure.text) in got, figure


@pytest.mark.parametrize(("name", "language"), SHOWN[::7])
def test_the_same_letter_is_the_same_file_byte_for_byte(name: str, language: str) -> None:
    made = written(name, language)
    assert pdf(made) == pdf(made)
    assert docx(made) == docx(made)
    with zipfile.ZipFile(io.BytesIO(docx(made))) as archive:
        assert {i.date_time[0] for i in archive.infolist()} == {1980}


def test_a_pdf_is_tagged_and_archival_and_says_its_language() -> None:
    data = pdf(written("dispute_paid.any", "zh"))
    assert b"/StructTreeRoot" in data and b"/Lang" in data
    assert b"pdfaid" in data


def amounts(words: str) -> list[str]:
    return re.findall(r"(?:US\$|CN¥|¥|£|₹)[\d,]+\.\d\d", words)


@pytest.mark.parametrize(("name", "language"), SHOWN)
def test_every_amount_in_a_letter_is_a_figure_of_the_case(name: str, language: str) -> None:
    made, say = written(name, language), speaker(language)
    body = "\n".join(
        t for b in (*made.blocks, *made.annex) for t in (made.subject, b.text, *(c for r in b.rows for c in r))
    )
    known = {f.text for f in made.figures if isinstance(f.value, Money)}
    quoted = "".join(re.findall("“[^”]*”", body)) + " ".join(v for _, v in occasion(name).facts)
    for amount in amounts(body):
        assert amount in known or amount in quoted, amount
    for figure in made.figures:
        assert figure.name, figure
        if isinstance(figure.value, Money):
            assert figure.text == say.money(figure.value)


def figure(made: Letter, name: str) -> object:
    found = [f.value for f in made.figures if f.name == name]
    assert found, name
    return found[0]


def test_the_figures_of_a_fair_share_come_out_by_hand() -> None:
    """Balances 6,840 and 7,395; 1,265 in, 1,190 out: 75 are left, of which 6,840/14,235 is 36.04."""
    made = written("pro_rata_offer.any", "en")
    left = Decimal(1265) - Decimal(1190)
    share = (left * 6840 / (6840 + 3120 + 4275)).quantize(Decimal("0.01"))
    assert figure(made, "left") == Money(amount=left.quantize(Decimal("0.01")), currency="GBP")
    assert figure(made, "share") == Money(amount=share, currency="GBP")
    assert figure(made, "others_total") == Money(amount=Decimal("7395.00"), currency="GBP")


def test_the_payments_in_a_letter_add_up_to_what_the_papers_show() -> None:
    made = written("dispute_paid.any", "zh")
    table = next(b for b in made.blocks if b.sort == "table")
    paid = [Decimal(re.sub(r"[^\d.]", "", row[1])) for row in table.rows[1:]]
    assert sum(paid[:-1]) == paid[-1] == 6 * 920


def test_the_runs_of_a_plan_add_up_to_what_it_pays_in_all() -> None:
    made = written("repayment_offer.any", "en")
    case = occasion("repayment_offer.any")
    assert case.outlook is not None and case.outlook.best is not None
    at = [d.id for d in case.outlook.situation.debts].index("card")
    total = sum(m.payments[at] for m in case.outlook.best.months)
    assert figure(made, "schedule_total") == Money(amount=Decimal(total) / 100, currency="GBP")
    balance, interest = figure(made, "balance"), figure(made, "schedule_interest")
    assert isinstance(balance, Money) and isinstance(interest, Money)
    assert balance.amount + interest.amount == Decimal(total) / 100


def test_equal_parts_with_the_last_add_up_to_the_balance() -> None:
    made = written("card_instalment_plan.cn", "zh")
    part, last = figure(made, "part"), figure(made, "last_part")
    assert isinstance(part, Money) and isinstance(last, Money)
    assert part.amount * 35 + last.amount == Decimal("41800.00")


@pytest.mark.parametrize(
    "words",
    [
        "आपका ऋण",
        "emoji 😀 👨‍👩‍👧",
        "กขค",
        "𠮷野家",
        "עברית",
        "\ufffe\ufdd0x",
        "\x00\x07 bell",
        "half \ud83d",
        "#set text(red) $x$ *b*",
        "ﷺ",
    ],
)
def test_any_script_can_be_put_on_paper(words: str) -> None:
    """A sign that no typeface has never stops a letter, and markup of the typesetter is only text."""
    case = occasion("hardship.any")
    facts = {**dict(case.facts), "reason": words}
    made = respond.letter("hardship", replace(case, facts=tuple(facts.items())))
    assert isinstance(made, Letter)
    assert pdf(made).startswith(b"%PDF-")
    assert bare(plain(words)) in bare(docx_words(docx(made)))
    if words.startswith("#"):
        assert bare(words) in bare(pdf_words(pdf(made)))


def test_a_name_from_a_message_cannot_steer_the_address() -> None:
    case = replace(occasion("wrong_person.any"), facts=(("recipient", "Red\u202ebud\x1b[2J\nLLC"),))
    made = respond.letter("wrong_person", case)
    assert isinstance(made, Letter)
    assert "\u202e" not in made.recipient and "\x1b" not in made.recipient and "\n" not in made.recipient
