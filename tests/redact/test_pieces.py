"""Paragraphs, cells and lines are read as one text, and each gets back its own part of the copy."""

from __future__ import annotations

import io
import time
import zipfile

from hypothesis import given
from hypothesis import strategies as st

from forbear.records.message import Original
from forbear.records.private import Known, SafeCopy
from forbear.redact import Pseudonyms, Reader, audience, policies, policy, redact, redact_pieces
from forbear.redact.files import copies

LINES = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "Name: Priya Natarajan",
                "card 4111 1111",
                "1111 1111 please",
                "身份证",
                "11010519491231002X",
                "",
                "$45 due",
            ]
        ),
        st.text("ab1 \n:.", max_size=8),
    ),
    min_size=1,
    max_size=6,
)


@given(LINES, st.sampled_from([p.name for p in policies()]))
def test_the_pieces_together_say_what_the_whole_would_say(lines: list[str], name: str) -> None:
    pieces, details = redact_pieces(lines, Reader(policy=policy(name)))
    whole, same = redact("\n".join(lines), policy(name))
    assert len(pieces) == len(lines) and details == same
    # Only the break inside a broken number is lost in the whole; all else is equal.
    assert "".join(pieces).replace("\n", "") == whole.replace("\n", "")


def test_a_word_in_one_cell_speaks_for_the_number_in_the_next() -> None:
    (first, second), _ = redact_pieces(["身份证号", "11010519491231002X"], Reader(policy=policy()))
    assert (first, second) == ("身份证号", "[证件号 1]")


def test_a_number_that_is_broken_over_two_lines_has_one_mark_and_nothing_is_left_of_it() -> None:
    pieces, _ = redact_pieces(["my card 4111 1111", "1111 1111 was charged"], Reader(policy=policy()))
    assert pieces == ("my card [CARD 1]", " was charged")


def test_a_later_copy_speaks_of_the_same_people_by_the_same_marks() -> None:
    first = Pseudonyms()
    redact("Call 13800138000 or 13900139000.", policy(), pseudonyms=first)
    later = Pseudonyms(first.entries)
    copy, _ = redact("Call 139 0013 9000, not 13700137000.", policy(), pseudonyms=later)
    assert copy == "Call [PHONE 2], not [PHONE 3]."
    assert [(e.mark, e.value) for e in later.entries][:2] == [
        ("[PHONE 1]", "13800138000"),
        ("[PHONE 2]", "13900139000"),
    ]


def test_who_will_learn_what_is_said_beforehand_and_a_smaller_copy_is_offered() -> None:
    found = (
        Known(type="AMOUNT", value="480"),
        Known(type="CREDIT_CARD", value="4111111111111111"),
        Known(type="PERSON", value="priyanatarajan"),
        Known(type="PERSON", value="priyanatarajan"),
    )
    who = audience(found, policy("adviser"))
    assert (who.learns, who.shortened, who.hidden) == ((("AMOUNT", 1),), (("CREDIT_CARD", 1),), (("PERSON", 1),))
    assert who.smaller == "assistant" and who.spares == (("CREDIT_CARD", 1),)
    assert audience(found, policy("public")).smaller == ""


@given(
    st.lists(
        st.builds(
            Known,
            type=st.sampled_from(["AMOUNT", "PERSON", "URL", "DATE_TIME", "CREDIT_CARD"]),
            value=st.text("123456789", max_size=16),
        )
    )
)
def test_the_smaller_copy_never_shows_anything_that_the_larger_one_keeps_back(found: list[Known]) -> None:
    for larger in policies():
        who = audience(found, larger)
        if who.smaller:
            smaller = audience(found, policy(who.smaller))
            assert set(dict(smaller.learns)) <= set(dict(who.learns))
            assert who.spares
            assert sum(dict(smaller.learns).values()) <= sum(dict(who.learns).values())


def test_a_word_file_is_written_anew_with_its_headings_lists_and_tables() -> None:
    import docx

    made = docx.Document()
    made.add_heading("My complaint", 1)
    made.add_paragraph("First point", style="List Bullet")
    table = made.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Card", "4111 1111 1111 1111"
    made.core_properties.author = "Priya Natarajan"
    out = io.BytesIO()
    made.save(out)
    (copy,) = copies(Original(name="Priya.docx", data=out.getvalue()), Reader(policy=policy("adviser")))
    assert isinstance(copy, SafeCopy)
    again = docx.Document(io.BytesIO(copy.data))
    assert [(p.text, p.style.name) for p in again.paragraphs if p.text] == [
        ("My complaint", "Heading 1"),
        ("First point", "List Bullet"),
    ]
    assert [c.text for c in again.tables[0].rows[0].cells] == ["Card", "[CARD 1: …1111]"]
    assert again.core_properties.author == ""
    assert not any("thumbnail" in n for n in zipfile.ZipFile(io.BytesIO(copy.data)).namelist())


def test_what_cannot_be_copied_safely_is_named_and_not_copied() -> None:
    for data, code in (
        (b"PK\x03\x04 word/document.xml broken", "docx-unreadable"),
        (b"%PDF-1.4 broken", "pdf-unreadable"),
        (b"\x89PNG\r\n\x1a\nbroken", "picture-unreadable"),
    ):
        (problem,) = copies(Original(name="x", data=data), Reader(policy=policy()))
        assert not isinstance(problem, SafeCopy) and problem.code == code


def test_will_in_a_sentence_is_not_taken_for_mr_will_small_of_another_message() -> None:
    text = "Dear Mr Will Small, you owe money.\n\nWe will write again."
    (copy,) = copies(Original(name="x.txt", data=text.encode()), Reader(policy=policy()))
    assert isinstance(copy, SafeCopy)
    assert b"We will write again." in copy.data and b"Small" not in copy.data


def test_a_backup_of_thousands_of_messages_with_hundreds_of_names_is_copied_in_time() -> None:
    names = [
        f"{a}{b} {c}{d}"
        for a in ["Ka", "Lo", "Mi"]
        for b in ["ren", "tas", "vel"]
        for c in ["Bar", "Dun"]
        for d in ["wick", "more", "ton", "field"]
    ]
    lines = [f"Dear Mr {names[n % len(names)]}, please ring us about item {n}." for n in range(1500)]
    start = time.process_time()
    (copy,) = copies(Original(name="x.txt", data="\n\n".join(lines).encode()), Reader(policy=policy()))
    assert isinstance(copy, SafeCopy)
    assert time.process_time() - start < 30
    assert not any(name.encode() in copy.data for name in names)


@given(st.text("ab 中文1", min_size=1, max_size=12), st.data())
def test_a_box_reaches_at_least_as_far_as_its_characters(text: str, data: st.DataObject) -> None:
    from forbear.sight import Line

    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    wide = [20.0 if ord(c) > 0x2E7F else 10.0 for c in text]
    edges = [(sum(wide[:n]), sum(wide[: n + 1])) for n in range(len(text))]
    known = tuple(edge for edge, c in zip(edges, text, strict=True) if not c.isspace())
    for across in (known, ()):
        line = Line(text=text, left=0, top=0, right=sum(wide), bottom=20, across=across)
        left, right = line.reach(start, end)
        solid = [edges[n] for n in range(start, end) if not text[n].isspace()]
        if solid:
            assert left <= solid[0][0] and right >= solid[-1][1]
