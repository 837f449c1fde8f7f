"""An address is read as it is written: in one line as one thing, on an envelope line by line, its postal code by itself."""

from __future__ import annotations

from forbear.recognisers._addresses import addresses
from forbear.recognisers._tagger import Named


def parts(text: str, *named: tuple[str, str]) -> list[tuple[str, str]]:
    seen = [Named(label, text.index(words), text.index(words) + len(words), 0.9) for label, words in named]
    return [(one.label, text[one.start : one.end]) for one in addresses(text, seen)]


def test_an_address_within_a_sentence_is_one_thing() -> None:
    words = "12 Hill Road\nLeeds\nEngland"
    assert parts(f"I live at {words} now.", ("ADDRESS", words)) == [("ADDRESS", words)]


def test_an_address_in_lines_of_its_own_is_one_thing_on_each_line() -> None:
    words = "12 Hill Road\n> Flat 3\n> Leeds"
    found = parts(f"> Ann Example\n> {words}", ("ADDRESS", words))
    assert found == [("ADDRESS", "12 Hill Road"), ("ADDRESS", "Flat 3"), ("ADDRESS", "Leeds")]


def test_a_postal_code_beside_a_town_is_by_itself_before_it_or_behind() -> None:
    assert parts("in Bergen 5003", ("ADDRESS", "Bergen 5003")) == [("LOCATION", "Bergen"), ("POSTCODE", "5003")]
    assert parts("28013 Madrid", ("ADDRESS", "28013 Madrid")) == [("LOCATION", "Madrid"), ("POSTCODE", "28013")]


def test_a_postal_code_that_was_left_behind_a_town_is_found_and_a_year_is_not() -> None:
    assert parts("to Oslo 0150 please", ("LOCATION", "Oslo")) == [("LOCATION", "Oslo"), ("POSTCODE", "0150")]
    for text in ("in Oslo 2024", "in Oslo 4500 people", "in Oslo 4500.50", "in Oslo 4500%"):
        assert parts(text, ("LOCATION", "Oslo")) == [("LOCATION", "Oslo")]


def test_a_street_with_its_number_is_no_town_with_a_code() -> None:
    assert parts("at Elm Street 1204", ("ADDRESS", "Elm Street 1204")) == [("ADDRESS", "Elm Street 1204")]


def test_a_house_number_that_a_full_stop_cut_off_belongs_to_its_street() -> None:
    assert parts("at Rose u. 94", ("ADDRESS", "Rose u")) == [("ADDRESS", "Rose u. 94")]


def test_pieces_of_one_address_side_by_side_are_one_and_a_town_after_a_comma_is_another() -> None:
    text = "at 12 Hill Road, Flat 3, Leeds"
    named = (("ADDRESS", "12 Hill Road"), ("ADDRESS", "Flat 3"), ("LOCATION", "Leeds"))
    assert parts(text, *named) == [("ADDRESS", "12 Hill Road, Flat 3"), ("LOCATION", "Leeds")]
