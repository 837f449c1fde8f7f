"""`forbear told` says who knows of the debt and what stops it, in both languages."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from forbear.cli._root import root

TEXT = "You owe $480 to Larkfield Recovery. We have already informed your employer. Pay at http://pay.example/now"


@pytest.mark.parametrize(
    ("language", "said"), [("en", "Told without your consent (1):"), ("zh", "未经您同意已经告知（1）：")]
)
def test_the_ledger_is_said_in_both_languages(language: str, said: str) -> None:
    done = CliRunner().invoke(
        root, ["told", "--text", TEXT, "--place", "us", "--lang", language], catch_exceptions=False
    )
    assert said in done.stdout and "forbear letter stop_third_parties" in done.stdout
    assert "1692c" in done.stdout


def test_machines_get_every_entry_with_its_evidence() -> None:
    done = CliRunner().invoke(root, ["told", "--text", TEXT, "--place", "us", "--json"], catch_exceptions=False)
    document = json.loads(done.stdout)
    (entry,) = document["told"]
    assert (entry["relation"], entry["sort"], entry["unwanted"], entry["evidence"]) == (
        "employer",
        "told",
        True,
        "text#1",
    )
    assert document["stops"]["letters"][0] == "stop_third_parties"


def test_the_how_to_can_be_followed_as_it_stands(tmp_path: object) -> None:
    import re
    from pathlib import Path

    from conftest import ROOT

    example = re.search(r"```toml\n(.*?)```", (ROOT / "docs/how-to/keep-a-ledger.md").read_text("utf-8"), re.DOTALL)
    assert example
    file = Path(str(tmp_path)) / "told.toml"
    file.write_text(example[1], "utf-8")
    done = CliRunner().invoke(root, ["told", "--told", str(file), "--lang", "en", "--json"], catch_exceptions=False)
    assert [e["consent"] for e in json.loads(done.stdout)["told"]] == ["refused", "given"]
