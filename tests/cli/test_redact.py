"""`forbear redact` gives a copy to read, and says what it did beside it, not in it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from forbear import shelf
from forbear.cli._root import root
from forbear.languages import speaker
from forbear.redact import policies
from forbear.report.audience import called

TEXT = "Dear Mr Ravi Sharma, pay card 4111 1111 1111 1111 or call +44 20 7946 0958."


def test_a_copy_for_everybody_holds_no_name_and_no_number() -> None:
    done = CliRunner().invoke(root, ["redact", "--text", TEXT], catch_exceptions=False)
    assert "[PERSON 1]" in done.stdout
    assert "Ravi" not in done.stdout and "4111" not in done.stdout and "7946" not in done.stdout


def test_a_copy_for_an_adviser_ends_a_card_with_its_last_four() -> None:
    done = CliRunner().invoke(root, ["redact", "--text", TEXT, "--policy", "adviser", "--json"], catch_exceptions=False)
    (message,) = json.loads(done.stdout)["messages"]
    assert "[CARD 1: …1111]" in message["text"]


def test_a_name_that_the_person_gives_is_never_shown() -> None:
    done = CliRunner().invoke(
        root, ["redact", "--text", "about qwxz zzyq today", "--name", "Qwxz Zzyq"], catch_exceptions=False
    )
    assert "qwxz" not in done.stdout.lower()


def test_before_a_copy_is_made_forbear_says_who_will_learn_what(tmp_path: Path) -> None:
    done = CliRunner().invoke(root, ["redact", "--text", TEXT, "--policy", "regulator", "--preview", "--lang", "en"])
    assert "They will not see: one name." in done.stderr
    assert "A smaller copy, --policy adviser" in done.stderr
    assert done.stdout == "" and list(tmp_path.iterdir()) == []


def test_copies_of_files_have_names_that_say_nothing_and_only_the_person_can_read_them(tmp_path: Path) -> None:
    source = tmp_path / "Ravi Sharma arrears.txt"
    source.write_text(TEXT, "utf-8")
    out = tmp_path / "copies"
    for _ in range(2):
        done = CliRunner().invoke(root, ["redact", str(source), "--out", str(out), "--json"], catch_exceptions=False)
    first, second = sorted(out.iterdir())
    assert (first.name, second.name) == ("01-messages.txt", "02-messages.txt")  # nothing is written over
    assert first.stat().st_mode & 0o077 == 0
    assert "Ravi" not in first.read_text("utf-8")
    document = json.loads(done.stdout)
    assert document["copies"][0]["of"] == "Ravi Sharma arrears.txt"
    assert document["audience"]["hidden"]["PERSON"] == 1


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_kind_of_detail_and_every_reader_has_a_name_in_every_language(language: str) -> None:
    say = speaker(language)
    other = say("private-kind", kind="UNHEARD_OF", count=2)
    for module in shelf.modules("recognisers"):
        unnamed = module.TYPE in {"CRYPTO", "IP_ADDRESS"}
        assert unnamed or say("private-kind", kind=called(module.TYPE), count=2) != other, module.TYPE
    for reader in policies():
        assert say(f"reader-{reader.name}") and say(f"reader-{reader.name}-keeps")


def test_copies_from_the_vault_use_the_same_marks_and_only_the_vault_leads_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORBEAR_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("FORBEAR_PASSPHRASE", "calm morning by the river")

    def run(*words: str) -> str:
        done = CliRunner().invoke(root, [*words, "--lang", "en"], catch_exceptions=False)
        assert done.exit_code == 0, done.output
        return done.stdout

    run("keep", "--text", TEXT)
    out = tmp_path / "copies"
    run("redact", "--vault", "--out", str(out))
    later = tmp_path / "later.txt"
    later.write_text("Somebody rang from +49 30 12345678, then from +44 20 7946 0958.", "utf-8")
    run("redact", str(later), "--vault", "--out", str(out))
    first, second = (p.read_text("utf-8") for p in sorted(out.iterdir()))
    assert "call [PHONE 1]" in first and "from [PHONE 2], then from [PHONE 1]" in second
    assert "+44 20 7946 0958" in run("redact", "--reveal", "[PHONE 1]")
    done = CliRunner().invoke(root, ["redact", "--reveal", "PHONE 9"])
    assert done.exit_code == 2
    assert "PHONE" not in "".join(p.name for p in out.iterdir())


def test_where_nothing_can_be_copied_no_folder_is_made_and_nobody_is_said_to_learn_anything(tmp_path: Path) -> None:
    program = tmp_path / "tool"
    program.write_bytes(b"\x7fELF" + bytes(200))
    out = tmp_path / "copies"
    done = CliRunner().invoke(root, ["redact", str(program), "--out", str(out), "--lang", "en"])
    assert done.exit_code == 1 and "learns" not in done.stderr and "tool" in done.stderr
    assert not out.exists()
