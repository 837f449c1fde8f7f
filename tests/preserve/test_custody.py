"""A changed custody log is told which line was changed, and how; a log that was set back shows beside an outside head."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear.preserve import merkle
from forbear.preserve.custody import beside, entry, faults, head, head_line, holds, line, signed
from forbear.records.evidence import CustodyEntry, Fault, Head

SEED = bytes(range(32))
START = datetime(2026, 11, 28, 9, 0, tzinfo=UTC)
SIZE = 12


def log(size: int = SIZE, word: str = "") -> list[bytes]:
    lines: list[bytes] = []
    for index in range(size):
        lines.append(
            line(
                CustodyEntry(
                    index=index,
                    at=START + timedelta(minutes=index),
                    actor="person",
                    act="added",
                    exhibit=f"E{index + 1}",
                    sha256=f"{index:064x}",
                    detail=word,
                    previous=merkle.leaf(lines[-1]).hex() if lines else "",
                )
            )
        )
    return lines


def top(lines: list[bytes]) -> Head:
    root = merkle.root(map(merkle.leaf, lines))
    return signed(SEED, case="c", size=len(lines), root=root, at=START)


LINES = log()
HEAD = top(LINES)
LEAVES = [merkle.leaf(each) for each in LINES]


def found(lines: list[bytes], leaves: list[bytes] | None = LEAVES) -> set[tuple[str, int | None]]:
    return {(f.kind, f.index) for f in faults(lines, head=HEAD, leaves=leaves)}


both = pytest.mark.parametrize("leaves", [LEAVES, None], ids=["hashes beside the lines", "the lines alone"])


@both
def test_an_untouched_log_has_no_fault(leaves: list[bytes] | None) -> None:
    assert found(LINES, leaves) == set()


@both
def test_every_flipped_bit_is_found_and_its_line_is_named(leaves: list[bytes] | None) -> None:
    for index, whole in enumerate(LINES):
        for bit in range(0, len(whole) * 8, 7):
            changed = bytearray(whole)
            changed[bit // 8] ^= 1 << bit % 8
            shown = found([*LINES[:index], bytes(changed), *LINES[index + 1 :]], leaves)
            assert shown, (index, bit)
            if leaves is not None:
                assert shown in ({("altered", index)}, {("replaced", index)}), (index, bit, shown)


@both
@pytest.mark.parametrize("index", range(SIZE - 1))
def test_a_missing_line_is_named(leaves: list[bytes] | None, index: int) -> None:
    assert ("missing", index) in found([*LINES[:index], *LINES[index + 1 :]], leaves)


@pytest.mark.parametrize("index", range(SIZE - 1))
def test_two_lines_that_changed_places_are_named(index: int) -> None:
    swapped = [*LINES[:index], LINES[index + 1], LINES[index], *LINES[index + 2 :]]
    assert found(swapped) == {("reordered", index)}
    assert ("reordered", index) in found(swapped, None)


@both
@pytest.mark.parametrize("length", range(SIZE))
def test_a_log_that_was_cut_off_says_from_which_line(leaves: list[bytes] | None, length: int) -> None:
    shown = found(LINES[:length], leaves)
    assert ("truncated", length) in shown
    if leaves is not None:
        assert shown == {("truncated", n) for n in range(length, SIZE)}


def test_a_line_that_was_replaced_or_slipped_in_is_named() -> None:
    other = line(replace(entry(LINES[4]), detail="something else"))  # type: ignore[type-var]
    assert found([*LINES[:4], other, *LINES[5:]]) == {("replaced", 4)}
    assert found([*LINES[:4], other, *LINES[4:]]) == {("added", 4)}
    assert found([*LINES[:4], LINES[3], *LINES[4:]]) == {("added", 4)}


def test_a_whole_new_log_does_not_fit_the_signed_head() -> None:
    new = log(word="written anew")
    assert found(new, [merkle.leaf(each) for each in new]) == {("replaced", None)}


def test_a_hash_that_was_changed_beside_an_untouched_line_is_named() -> None:
    wrong = [*LEAVES[:3], b"\0" * 32, *LEAVES[4:]]
    assert found(LINES, wrong) == {("altered", 3)}


def test_a_head_that_was_changed_or_signed_by_another_is_refused() -> None:
    for changed in (
        replace(HEAD, size=HEAD.size - 1),
        replace(HEAD, root="0" * 64),
        replace(HEAD, at=START + timedelta(days=1)),
        replace(HEAD, case="another"),
        replace(HEAD, signature=HEAD.signature[:-2] + "00"),
        replace(HEAD, key="0" * 64),
        replace(HEAD, key="not hex"),
    ):
        assert not holds(changed)
        assert list(faults(LINES, head=changed)) == [Fault(part="head", kind="unsigned")]
    assert not holds(HEAD, key="0" * 64), "a right signature of another key is not this vault's"


def test_a_head_is_read_back_only_as_it_was_written() -> None:
    assert head(head_line(HEAD)) == HEAD
    for odd in (b"", b"{}", b"[]", b"\xff", head_line(HEAD).replace(b":12,", b": 12,"), b" " + head_line(HEAD)):
        assert head(odd) is None


def test_setting_the_log_back_shows_only_beside_a_head_that_was_kept_elsewhere() -> None:
    old = LINES[:8]
    assert list(faults(old, head=top(old))) == [], "the old copy is whole in itself: that is the limit"
    shown = beside(HEAD, [merkle.leaf(each) for each in old], HEAD.key)
    assert shown is not None
    assert (shown.kind, shown.index) == ("rolled_back", 8)


def test_a_log_that_was_written_anew_after_the_kept_head_shows_even_when_it_is_longer() -> None:
    new = [merkle.leaf(each) for each in log(20, "anew")]
    shown = beside(HEAD, new, HEAD.key)
    assert shown is not None
    assert shown.kind == "rolled_back"
    assert beside(HEAD, [*LEAVES, merkle.leaf(b"more")], HEAD.key) is None, "a log that only went on is right"


def test_a_head_of_another_vault_is_said_to_be_one() -> None:
    other = signed(bytes(32), case="o", size=3, root=b"\0" * 32, at=START)
    shown = beside(other, LEAVES, HEAD.key)
    assert shown is not None
    assert shown.kind == "another"
    unsigned = beside(replace(HEAD, size=3), LEAVES, HEAD.key)
    assert unsigned is not None
    assert unsigned.kind == "unsigned"


@given(st.lists(st.sampled_from(range(SIZE)), min_size=0, max_size=20))
def test_no_other_order_choice_or_number_of_the_same_lines_passes(chosen: list[int]) -> None:
    lines = [LINES[n] for n in chosen]
    assert (found(lines) == set()) == (chosen == list(range(SIZE)))
    assert (found(lines, None) == set()) == (chosen == list(range(SIZE)))
