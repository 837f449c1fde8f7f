"""The vault as a newcomer meets it: keep, look, verify, back up, bundle, erase, in both languages."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import ROOT

pytest.importorskip("sqlcipher3", reason="the vault needs forbear[vault]")
INBOX = ROOT / "examples" / "inbox"
WORDS = "quiet river under winter stars"


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):  # type: ignore[no-untyped-def]
    """Runs a command of forbear with a vault of its own; it must end with the exit code that is expected."""
    from forbear.cli._root import root

    for name in [n for n in os.environ if n.startswith("FORBEAR_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("FORBEAR_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)

    def call(*words: object, code: int = 0, passphrase: str | None = WORDS, lang: str = "en", **more: str) -> str:
        settings = {"FORBEAR_LANG": lang, **more, **({} if passphrase is None else {"FORBEAR_PASSPHRASE": passphrase})}
        with monkeypatch.context() as here:
            here.delenv("FORBEAR_PASSPHRASE", raising=False)
            for name, value in settings.items():
                here.setenv(name, value)
            here.setattr(sys, "argv", ["forbear", *map(str, words)])
            with pytest.raises(SystemExit) as ended:
                root(prog_name="forbear")
        said = capsys.readouterr()
        assert (ended.value.code or 0) == code, (words, said.out, said.err)
        assert WORDS not in said.out + said.err
        return said.out + said.err

    return call


@pytest.fixture
def quick(run, tmp_path: Path):  # type: ignore[no-untyped-def]
    """The same with an empty vault whose passphrase is quick to stretch, so that many commands take little time."""
    from forbear import vault
    from forbear.app.vault import now

    vault.make(tmp_path / "home", WORDS, clock=now, cost=vault.Cost(memory=64, passes=1))
    return run


def document(run) -> dict[str, object]:  # type: ignore[no-untyped-def]
    """What `forbear vault --json` prints."""
    return json.JSONDecoder().raw_decode(run("vault", "--json"))[0]  # type: ignore[no-any-return]


def test_from_the_first_message_to_a_bundle_that_anyone_can_check(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    assert "There is no vault" in run("vault")
    kept = run("keep", INBOX)
    assert "A new vault will lie in" in kept
    assert "E3  sms.xml" in kept
    assert "was in the vault already" in run("keep", INBOX)
    assert "3 originals" in run("vault")
    run("vault", "head", "head.json")
    assert "Everything is as it was kept: 3 originals, 4 lines" in run("verify", "--head", "head.json")
    written = run("bundle", "case", "--place", "CN", "--no-pdf")
    assert "17 messages and calls" in written
    assert "Everything is as it was kept" in run("verify-bundle", "case", "--head", "head.json", passphrase=None)
    (tmp_path / "case" / "data" / "originals" / "E3.xml").write_text("changed")
    told = run("verify-bundle", "case", code=1, passphrase=None)
    assert "file data/originals/E3.xml: was changed" in told
    assert "original E3: was replaced by something else" in told


def test_in_chinese_every_word_is_chinese(quick) -> None:  # type: ignore[no-untyped-def]
    said = "".join(
        (
            quick("keep", INBOX, lang="zh"),
            quick("vault", lang="zh"),
            quick("verify", lang="zh"),
            quick("bundle", "case.zip", "--no-pdf", lang="zh"),
            quick("verify-bundle", "case.zip", lang="zh"),
            quick("keep", INBOX, lang="zh", code=3, passphrase="wrong words here"),
        )
    )
    for word in ("vault holds", "Everything", "originals", "passphrase", "custody"):
        assert word not in said
    assert "保险库打不开" in said


def test_json_is_one_document_with_stable_names(quick) -> None:  # type: ignore[no-untyped-def]
    for words, schema in (
        (("keep", INBOX), "forbear.keep/1"),
        (("vault",), "forbear.vault/1"),
        (("vault", "head"), "forbear.head/1"),
        (("verify",), "forbear.verify/1"),
        (("bundle", "case", "--no-pdf"), "forbear.bundle/1"),
        (("verify-bundle", "case"), "forbear.verify/1"),
        (("vault", "backup", "copy"), "forbear.done/1"),
    ):
        document, _ = json.JSONDecoder().raw_decode(quick(*words, "--json"))
        assert document["schema"] == schema
    assert document["size"] > 0


def test_checking_can_keep_what_it_checks(quick) -> None:  # type: ignore[no-untyped-def]
    told = quick(
        "check", INBOX, "--debts", ROOT / "examples" / "debts.toml", "--place", "CN", "--on", "2026-11-24", "--save"
    )
    assert "Kept in the vault: 3 originals (E1 E2 E3)" in told
    shown = document(quick)
    assert [e["name"] for e in shown["exhibits"]] == ["calls.xml", "group.txt", "sms.xml"]
    assert shown["papers"] == [{"role": "debts", "name": "debts.toml"}]
    size = shown["head"]["size"]
    quick("check", INBOX, "--debts", ROOT / "examples" / "debts.toml", "--place", "CN", "--on", "2026-11-24", "--save")
    assert document(quick)["head"]["size"] == size, "the same again writes nothing"


def test_a_new_passphrase_a_back_up_and_the_way_back(run) -> None:  # type: ignore[no-untyped-def]
    run("keep", INBOX)
    run("vault", "backup", "copy")
    run("vault", "passphrase", FORBEAR_NEW_PASSPHRASE="five other words for this")
    assert "does not open" in run("verify", code=3)
    run("verify", passphrase="five other words for this")
    run("vault", "restore", "copy")
    assert "Everything is as it was kept" in run("verify")


def test_erasing_asks_first_and_then_leaves_nothing_that_opens(quick, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    quick("keep", INBOX)
    assert "--yes" in quick("vault", "erase", code=2)
    quick("verify")
    quick("vault", "erase", "--yes")
    assert sorted(p.name for p in (tmp_path / "home").iterdir()) == ["vault.lock"]
    assert "no vault yet" in quick("verify", code=3)


def test_where_nobody_can_be_asked_the_command_says_what_to_do(run) -> None:  # type: ignore[no-untyped-def]
    told = run("keep", INBOX, code=2, passphrase=None)
    assert "FORBEAR_PASSPHRASE" in told
    assert "empty passphrase" in run("keep", INBOX, code=3, passphrase="")


def test_everything_comes_out_in_plain_files_when_the_person_wants_it(quick, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    quick("keep", INBOX)
    quick("vault", "export", "out")
    assert (tmp_path / "out" / "originals" / "E3.xml").read_bytes() == (INBOX / "sms.xml").read_bytes()
    assert {e["name"] for e in json.loads((tmp_path / "out" / "originals.json").read_text())} == {
        "calls.xml",
        "group.txt",
        "sms.xml",
    }


OPENSSL = shutil.which("openssl")


@pytest.fixture
def authority(tmp_path: Path):  # type: ignore[no-untyped-def]
    """A timestamp service of one's own, made with openssl: a root, a key for stamps, and its answers."""
    if not OPENSSL:
        pytest.skip("openssl is not installed: there is no timestamp service to ask")
    folder = tmp_path / "authority"
    folder.mkdir()
    (folder / "conf").write_text(
        "[req]\ndistinguished_name = name\n[name]\n[tsa]\nserial = serial\nsigner_digest = sha256\ndefault_policy = 1.2.3.4.1\ndigests = sha256\naccuracy = secs:1\n"
        "ess_cert_id_alg = sha256\n[ext]\nextendedKeyUsage = critical,timeStamping\nkeyUsage = critical,digitalSignature\n"
        "[root]\nbasicConstraints = critical,CA:true\nkeyUsage = critical,keyCertSign\n"
    )
    (folder / "serial").write_text("01\n")

    def openssl(*words: str) -> None:
        subprocess.run([str(OPENSSL), *words], cwd=folder, check=True, capture_output=True)

    new = ("-newkey", "rsa:2048", "-nodes")
    openssl("req", "-x509", *new, "-keyout", "ca.key", "-out", "ca.pem", "-days", "3650", "-subj", "/CN=Invented Root", "-config", "conf", "-extensions", "root")  # fmt: skip
    openssl("req", *new, "-keyout", "tsa.key", "-out", "tsa.csr", "-subj", "/CN=Invented Time", "-config", "conf")
    openssl("x509", "-req", "-in", "tsa.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-out", "tsa.pem", "-days", "3650", "-extfile", "conf", "-extensions", "ext")  # fmt: skip

    def answer(request: Path, response: Path) -> Path:
        openssl("ts", "-reply", "-queryfile", str(request), "-signer", "tsa.pem", "-inkey", "tsa.key", "-chain", "ca.pem", "-config", "conf", "-section", "tsa", "-out", str(response))  # fmt: skip
        return folder / "ca.pem"

    return answer


def test_a_time_that_a_stranger_states_is_asked_for_carried_and_checked(quick, tmp_path: Path, authority) -> None:  # type: ignore[no-untyped-def]
    quick("keep", INBOX)
    quick("vault", "ask-time", "ask.tsq")
    root = authority(tmp_path / "ask.tsq", tmp_path / "answer.tsr")
    assert "no certificate" not in quick("vault", "read-time", "answer.tsr", code=2)
    told = quick("vault", "read-time", "answer.tsr", "--certificate", root)
    assert "stated by CN=Invented Root" in told
    assert "Time stamp over 4 lines" in quick("verify")
    quick("bundle", "case", "--no-pdf")
    assert "stated by CN=Invented Root" in quick("verify-bundle", "case")
    time = tmp_path / "case" / "data" / "time"
    done = subprocess.run(
        [str(OPENSSL), "ts", "-verify", "-in", "4.tsr", "-data", "4.head.json", "-CAfile", "4.pem"],
        cwd=time,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, "anyone can check it with openssl, as the README says: " + done.stderr


def test_an_answer_that_does_not_fit_is_refused_with_the_next_step(quick, tmp_path: Path, authority) -> None:  # type: ignore[no-untyped-def]
    quick("keep", INBOX)
    quick("vault", "ask-time", "ask.tsq")
    root = authority(tmp_path / "ask.tsq", tmp_path / "answer.tsr")
    whole = (tmp_path / "answer.tsr").read_bytes()
    (tmp_path / "garbled.tsr").write_bytes(whole[:-9] + bytes([whole[-9] ^ 1]) + whole[-8:])
    assert "could not be checked" in quick("vault", "read-time", "garbled.tsr", "--certificate", root, code=1)
    (tmp_path / "nothing.tsr").write_bytes(b"nothing")
    assert "not the answer of a timestamp service" in quick(
        "vault", "read-time", "nothing.tsr", "--certificate", root, code=1
    )
    quick("vault", "erase", "--yes")
    quick("keep", INBOX)
    assert "has not asked for it" in quick("vault", "read-time", "answer.tsr", "--certificate", root, code=1)
