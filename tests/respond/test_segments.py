"""Text messages: how many segments they need, by the alphabets of telephones."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from case_letters import written
from forbear.respond.segments import BASIC, segments


def test_a_plain_english_text_of_160_characters_is_one_segment_and_161_are_two() -> None:
    assert (segments("a" * 160).count, segments("a" * 161).count) == (1, 2)
    assert (segments("a" * 306).count, segments("a" * 307).count) == (2, 3)


def test_a_chinese_text_of_70_characters_is_one_segment_and_71_are_two() -> None:
    assert (segments("还" * 70).count, segments("还" * 71).count) == (1, 2)
    assert (segments("还" * 134).count, segments("还" * 135).count) == (2, 3)


def test_a_single_curly_quotation_mark_makes_the_whole_message_dear() -> None:
    assert segments("a" * 100).alphabet == "GSM-7"
    assert segments("a" * 100 + "’").count == 2


def test_the_euro_sign_counts_twice_and_is_never_cut_in_two() -> None:
    assert segments("€" * 80).count == 1
    assert segments("a" * 152 + "€" + "a" * 10).count == 2
    assert segments("a" * 152 + "€" + "a" * 151).count == 2
    assert segments("a" * 152 + "€" + "a" * 152).count == 3


def test_an_emoji_counts_twice_and_is_never_cut_in_two() -> None:
    assert segments("😀" * 35).count == 1
    assert segments("还" * 66 + "😀" + "还" * 65).count == 2


def test_the_reply_on_the_shelf_fits_in_two_segments() -> None:
    for language in ("en", "zh"):
        counted = segments(written("sms_reply.any", language).blocks[0].text)
        assert 1 <= counted.count <= 2


@given(st.text(max_size=400))
def test_segments_are_enough_and_never_more_than_one_too_many(words: str) -> None:
    counted = segments(words)
    single, several = (160, 153) if counted.alphabet == "GSM-7" else (70, 67)
    room = single if counted.count <= 1 else several * counted.count
    assert counted.units <= room
    assert counted.left >= 0
    if counted.count > 1:
        assert counted.units > single
        assert counted.units > (counted.count - 1) * (several - 1) - 1


@given(st.text(alphabet=sorted(BASIC), max_size=200))
def test_the_basic_alphabet_counts_one_each(words: str) -> None:
    assert segments(words).units == len(words)
