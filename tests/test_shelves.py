"""Every thing on a shelf has a fixture: adding one without its example fails here."""

from __future__ import annotations

from pathlib import Path

import pytest

from forbear import shelf

HERE = Path(__file__).parent
SHELVES = {
    "formats": ".py",
    "checks": ".py",
    "strategies": ".py",
    "statements": ".py",
    "categories": ".toml",
    "recognisers": ".py",
    "jurisdictions": ".toml",
    "languages": ".ftl",
    "letters": ".md",
    "routes": ".py",
    "terms": ".toml",
}
THINGS = [(name, thing) for name, ending in SHELVES.items() for thing in shelf.names(name, ending)]


@pytest.mark.parametrize(("name", "thing"), THINGS, ids=[f"{n}/{t}" for n, t in THINGS])
def test_every_thing_on_a_shelf_has_a_fixture(name: str, thing: str) -> None:
    folder = HERE / name / thing
    assert folder.is_dir(), f"{name}/{thing} has no fixture: make the folder tests/{name}/{thing}/"
    assert any(folder.iterdir()), f"the fixture folder tests/{name}/{thing}/ is empty"


@pytest.mark.parametrize(("name", "thing"), [t for t in THINGS if SHELVES[t[0]] == ".py"])
def test_every_thing_on_a_shelf_says_what_it_is(name: str, thing: str) -> None:
    module = next(m for m in shelf.modules(name) if m.__name__.endswith(f".{thing}"))
    assert module.__doc__
    assert module.__doc__.strip().split("\n")[0].endswith(".")


def test_every_sentence_is_said_in_every_language() -> None:
    from forbear.languages import entries, spoken

    english = set(entries("en"))
    for language in spoken():
        assert set(entries(language)) == english, f"{language} and en do not say the same sentences"
