"""No shared file gives away what was planted in its original, by whatever route it is read back."""

from __future__ import annotations

import os

import pytest

import leaks
import planted
from forbear.app import redaction
from forbear.records.message import Original
from forbear.records.private import Known

MAKERS = {**planted.SMALL, **planted.LOOKED_AT}


def shared(name: str, seed: int) -> tuple[planted.Case, redaction.Export]:
    """A file of one sort with planted values, and its copies for everybody; the person's own name is known."""
    case = planted.Case(seed)
    data = MAKERS[name](case)
    known = (Known(type="PERSON", value=case.name),)
    # A name in the name of the file must not come along either.
    original = Original(name=f"{case.name} {name}", data=data)
    return case, redaction.of_originals([original], policy_name="public", known=known)


def told(name: str, seed: int, *, look: bool = True) -> list[str]:
    """What the copies of a file still tell, in words for a failure; the original tells it all."""
    case, export = shared(name, seed)
    assert export.copies, (name, seed, export.problems)
    found = []
    for one in export.copies:
        assert leaks.bare(case.name) not in leaks.bare(one.name)
        found += [
            f"{name} {seed} {one.name}: {value!r} by {way}"
            for value, way in leaks.leaks(one.data, case.planted, look=look)
        ]
    return found


@pytest.mark.parametrize("name", planted.SMALL)
def test_no_text_mail_chat_backup_page_or_word_file_gives_anything_away(name: str) -> None:
    assert [line for seed in range(6) for line in told(name, seed)] == []


@pytest.mark.parametrize("name", planted.LOOKED_AT)
def test_no_pdf_and_no_picture_gives_anything_away(name: str) -> None:
    assert told(name, 3) == []


@pytest.mark.parametrize("name", ["mail.eml", "letter.docx", "letter.pdf", "photo.jpg"])
def test_the_search_for_leaks_does_find_them_in_the_originals(name: str) -> None:
    case = planted.Case(3)
    data = MAKERS[name](case)
    found = {value for value, _ in leaks.leaks(data, case.planted, look=name == "photo.jpg")}
    assert len(found) >= len(set(case.planted)) * 0.6


@pytest.mark.campaign
@pytest.mark.skipif(os.environ.get("FORBEAR_CAMPAIGN") != "1", reason="slow: run by `make campaign`")
@pytest.mark.timeout(0)
def test_a_thousand_shared_files_give_nothing_away() -> None:
    files = [(name, seed) for name in planted.SMALL for seed in range(1000, 1158)]
    files += [(name, seed) for name in planted.LOOKED_AT for seed in range(1000, 1013)]
    assert len(files) == 1000
    assert [line for name, seed in files for line in told(name, seed)] == []
