"""Each recogniser finds what its table says, in the places of the original, and leaves the rest alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from forbear import recognisers, shelf
from forbear.recognisers._context import Context

HERE = Path(__file__).parent
LINES = [
    (folder.name, line)
    for folder in sorted(p for p in HERE.iterdir() if p.is_dir())
    if (folder / "table.txt").exists()
    for line in (folder / "table.txt").read_text("utf-8").splitlines()
    if line[:2] in ("+ ", "- ")
]


def places(name: str, text: str) -> set[tuple[int, int]]:
    module = next(m for m in shelf.modules("recognisers") if m.__name__.endswith(f".{name}"))
    folded = recognisers.folded_plain(text)
    hits = recognisers.engine().hits(folded.text)
    context = Context(folded.text, hits)
    return {folded.span(d.start, d.end) for d in module.find(folded, hits, context)}


def written(line: str) -> str:
    return re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), line[2:]).replace("\\n", "\n")


@pytest.mark.parametrize(("name", "line"), LINES)
def test_a_line_of_the_table_is_found_or_left_alone(name: str, line: str) -> None:
    marked = written(line)
    text = marked.replace("«", "").replace("»", "")
    if line.startswith("- "):
        assert not places(name, text)
    else:
        start = marked.index("«")
        assert (start, marked.index("»") - 1) in places(name, text)


def test_every_recogniser_says_its_type_and_its_cues() -> None:
    for module in shelf.modules("recognisers"):
        assert re.fullmatch(r"[A-Z][A-Z_]+", module.TYPE)
        assert module.CUES
