"""Each published structure puts a household's spending where its own form has it."""

from __future__ import annotations

from pathlib import Path

import pytest

from forbear import shelf
from forbear.categories import structure

HERE = Path(__file__).parent


@pytest.mark.parametrize("name", shelf.names("categories", ".toml"))
def test_spending_stands_where_the_form_has_it(name: str) -> None:
    spent, expected = (HERE / name / "household.txt").read_text("utf-8").split("=\n")
    amounts = {purpose: int(amount) for purpose, amount in (line.split() for line in spent.splitlines())}
    lines = []
    for item in structure(name).items:
        total = sum(amounts.get(purpose, 0) for purpose in item.purposes)
        if total:
            lines.append(f"{item.section}: {item.name} {total}")
    assert lines == expected.splitlines()


@pytest.mark.parametrize("name", shelf.names("categories", ".toml"))
def test_every_structure_names_its_source(name: str) -> None:
    assert structure(name).source
