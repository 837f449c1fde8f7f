"""Words side by side are one name where that is likelier, and an everyday word in small letters joins none."""

from __future__ import annotations

from math import log

from forbear.recognisers._tagger import LABELS, _likeliest, tagger


def chances(**likely: float) -> list[float]:
    return [log(likely.get(label.replace("-", "_"), 0.001)) for label in LABELS[1:]]


def test_a_name_is_not_cut_into_a_person_and_a_place() -> None:
    words = [chances(B_PERSON=0.9), chances(I_PERSON=0.3, B_LOCATION=0.4)]
    assert [LABELS[n] for n in _likeliest(words)] == ["B-PERSON", "I-PERSON"]


def test_two_kinds_that_are_sure_stay_two() -> None:
    words = [chances(B_PERSON=0.9), chances(I_PERSON=0.01, B_LOCATION=0.9)]
    assert [LABELS[n] for n in _likeliest(words)] == ["B-PERSON", "B-LOCATION"]


def test_what_goes_on_goes_on_from_its_own_kind() -> None:
    words = [chances(B_PERSON=0.5, B_LOCATION=0.4), chances(I_LOCATION=0.9)]
    assert [LABELS[n] for n in _likeliest(words)] == ["B-LOCATION", "I-LOCATION"]


def test_more_words_than_are_remembered_are_read_like_few() -> None:
    crowd = " ".join(f"word{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}{chr(97 + n // 676)}" for n in range(17_000))
    text = f"My name is Olga Petrova. {crowd}"
    found = next(n for n in tagger().find(text) if n.label == "PERSON")
    assert text[found.start : found.end] == "Olga Petrova"
