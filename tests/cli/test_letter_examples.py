"""The letters that ship as examples are what their commands write today."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pypdfium2
import pytest
from click.testing import CliRunner

from conftest import ROOT
from forbear.cli.letter import command

README = ROOT / "examples" / "letters" / "README.md"
COMMANDS = [line for line in README.read_text("utf-8").splitlines() if line.startswith("forbear letter ")]


def words_of(path: Path) -> str:
    if path.suffix == ".pdf":
        return "".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(path))
    return path.read_text("utf-8")


@pytest.mark.parametrize("line", COMMANDS, ids=lambda line: " ".join(line.split()[2:4]))
def test_each_example_is_written_again_and_compared(line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    kept = re.findall(r"--out (\S+)", line)
    words = shlex.split(re.sub(r"--out \S+/", f"--out {tmp_path}/", line))[2:]
    result = CliRunner().invoke(command, words, standalone_mode=False)
    assert result.return_value == 0, result.output
    written = sorted(tmp_path.iterdir())
    assert {p.name for p in written} >= {Path(k).name for k in kept}
    for path in written:
        shipped = ROOT / Path(kept[0]).parent / path.name
        if path.suffix == ".docx":
            assert shipped.read_bytes()[:2] == b"PK"
        else:
            assert words_of(path) == words_of(shipped), f"{shipped}: run the commands of examples/letters/README.md"


def test_every_shipped_letter_has_its_command() -> None:
    shipped = {p.name for p in README.parent.glob("*/*") if p.suffix in {".pdf", ".docx", ".txt"}}
    named = {Path(n).name for n in re.findall(r"--out (\S+)", README.read_text("utf-8"))}
    assert {re.sub(r"\.(en|zh)\.", ".", name) for name in shipped} == named
