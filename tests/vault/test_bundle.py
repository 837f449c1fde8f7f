"""A bundle: what is in it, that anyone can check it, and that every change to it is found."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import zipfile
from datetime import date
from pathlib import Path

import pytest

from forbear.app.bundle import Contents, bundle
from forbear.app.checking import inspection
from forbear.errors import WrongUse
from forbear.languages import speaker
from forbear.preserve import bag, custody
from forbear.records.evidence import Fault
from forbear.records.message import Original
from forbear.records.private import Known
from vault.conftest import Home, original

SAY = speaker("en")
ON = date(2026, 11, 28)
CHAT = (
    "2026/11/18 21:12 - Cousin: someone from Harbour rang me about your loan\n"
    '2026/11/18 21:15 - Cousin: =HYPERLINK("http://pay.example") #show {{ 7*7 }} \u202egnp.exe\n'
)
SMS = (
    "<?xml version='1.0' encoding='UTF-8'?><smses count='2'>"
    "<sms address='+14155550100' date='1762150000000' type='1' body='Harbour Recovery: pay $480 today or we tell Ana Ortiz family' contact_name='(Unknown)'/>"
    "<sms address='+14155550100' date='1762154000000' type='2' body='I asked for papers. My SSN is 536-22-8841' contact_name='(Unknown)'/>"
    "</smses>"
)


@pytest.fixture
def kept(home: Home) -> Home:
    with home.open() as vault:
        vault.keep(
            [
                original("sms.xml", SMS),
                original("../../WhatsApp Chat.txt", CHAT),
                Original(name="=cmd|'/c calc'!A1.wav", data=b"RIFF\0\0"),
            ]
        )
        vault.save(Known(type="PERSON", value="Ana Ortiz"))
    return home


def make(home: Home, out: Path, **options: object) -> Path:
    with home.open() as vault:
        bundle(vault, out, SAY, place="us", on=ON, **{"pdf": False, **options})  # type: ignore[arg-type]
    return out


def found(path: Path) -> set[tuple[str, str, str]]:
    return {(f.part, f.kind, f.where) for f in inspection(path).faults}


def test_anyone_can_check_a_bundle_with_the_tools_of_any_computer(kept: Home, tmp_path: Path) -> None:
    out = make(kept, tmp_path / "case")
    for which in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        done = subprocess.run(
            ["sha256sum", "--strict", "-c", which], cwd=out, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
    assert inspection(out).faults == ()


def test_the_reference_library_for_bags_takes_it_for_one(kept: Home, tmp_path: Path) -> None:
    bagit = pytest.importorskip("bagit")
    bagit.Bag(str(make(kept, tmp_path / "case"))).validate()


def test_the_originals_in_it_are_the_ones_that_were_kept(kept: Home, tmp_path: Path) -> None:
    out = make(kept, tmp_path / "case")
    files = {p.name: p.read_bytes() for p in (out / "data" / "originals").iterdir()}
    assert files == {"E1.xml": SMS.encode(), "E2.txt": CHAT.encode(), "E3.wav": b"RIFF\0\0"}
    index = (out / "data" / "index.csv").read_text("utf-8-sig")
    assert "'=cmd|'/c calc'!A1.wav" in index, "no spreadsheet reckons a name"
    assert "../../WhatsApp Chat.txt" in index, "the name stays, as words in a table"


def test_a_zip_holds_the_same_and_is_read_without_being_unpacked(kept: Home, tmp_path: Path) -> None:
    out = make(kept, tmp_path / "case.zip")
    looked = inspection(out)
    assert looked.faults == ()
    assert not looked.repacked
    with zipfile.ZipFile(out) as archive:
        archive.extractall(tmp_path / "by hand")
        with zipfile.ZipFile(tmp_path / "again.zip", "w", zipfile.ZIP_DEFLATED) as again:
            for name in archive.namelist():
                again.writestr(f"case/{name}", archive.read(name))
    assert found(tmp_path / "by hand") == set()
    packed = inspection(tmp_path / "again.zip")
    assert packed.faults == ()
    assert packed.repacked, "somebody packed it again: said, and no fault of the files"


def test_the_same_vault_on_the_same_day_gives_the_same_files(kept: Home, tmp_path: Path) -> None:
    with kept.open() as vault:
        case = vault.case()
        made = [
            Contents(vault, case, case.exhibits, SAY, place="us", on=ON, policy="").files(pdf=True)[0] for _ in range(2)
        ]
    assert made[0] == made[1]
    assert {"transcript.pdf", "chronology.pdf"} <= set(made[0])


def test_everything_that_happens_to_a_file_of_the_bundle_is_named(kept: Home, tmp_path: Path) -> None:
    out = make(kept, tmp_path / "case")
    for path in sorted(p for p in out.rglob("*") if p.is_file()):
        name = path.relative_to(out).as_posix()
        whole = path.read_bytes()
        path.write_bytes(whole[:-1])
        assert any(where == name or name.startswith("tag") for _, _, where in found(out)), name
        path.unlink()
        assert any(kind == "missing" for _, kind, _ in found(out)), name
        path.write_bytes(whole)
    (out / "data" / "slipped-in.txt").write_text("x")
    assert found(out) == {("file", "added", "data/slipped-in.txt")}


def test_an_original_that_was_replaced_together_with_all_lists_is_found_by_the_log(kept: Home, tmp_path: Path) -> None:
    """Somebody changes a message and makes the hashes of the bag anew, as anyone can."""
    out = make(kept, tmp_path / "case")
    files = {p.relative_to(out).as_posix(): p.read_bytes() for p in out.rglob("*") if p.is_file()}
    payload = {n.removeprefix("data/"): d for n, d in files.items() if n.startswith("data/")}
    payload["originals/E1.xml"] = payload["originals/E1.xml"].replace(b"$480", b"$48000")
    for name, data in bag.bag(payload, on=ON, about={}).items():
        (out / name).write_bytes(data)
    assert found(out) == {("exhibit", "replaced", "E1")}
    payload["originals/E1.xml"] = payload["originals/E1.xml"].replace(b"$48000", b"$480")
    log = payload["custody/custody.jsonl"].replace(b'"person"', b'"nobody"', 1)
    for name, data in bag.bag({**payload, "custody/custody.jsonl": log}, on=ON, about={}).items():
        (out / name).write_bytes(data)
    assert ("custody", "replaced", "0") in found(out)
    proof = payload["proofs/inclusion.jsonl"].replace(b'"index":1', b'"index":2', 1)
    for name, data in bag.bag({**payload, "proofs/inclusion.jsonl": proof}, on=ON, about={}).items():
        (out / name).write_bytes(data)
    assert found(out) == {("file", "altered", "proofs/inclusion.jsonl")}


def test_a_bundle_from_before_shows_beside_a_head_that_was_kept_elsewhere(kept: Home, tmp_path: Path) -> None:
    out = make(kept, tmp_path / "case")
    with kept.open() as vault:
        vault.keep([original("later", "later")])
        head = vault.head()
    assert inspection(out).faults == ()
    assert [f.kind for f in inspection(out, head).faults] == ["rolled_back"]
    earlier = custody.head((out / "data/custody/heads.jsonl").read_bytes().splitlines()[1])
    assert inspection(out, earlier).faults == ()


def flips(path: Path, files: list[Path], number: int) -> int:
    """Random single-bit flips over the files: how many were found."""
    chance = random.Random(4242)
    caught = 0
    for _ in range(number):
        file = chance.choices(files, [f.stat().st_size for f in files])[0]
        whole = file.read_bytes()
        changed = bytearray(whole)
        bit = chance.randrange(len(whole) * 8)
        changed[bit // 8] ^= 1 << bit % 8
        file.write_bytes(changed)
        looked = inspection(path)
        caught += bool(looked.faults) or looked.repacked
        file.write_bytes(whole)
    print(f"flipped bits found: {caught} of {number}")
    return caught


@pytest.mark.parametrize("name", ["case", "case.zip"])
def test_flipped_bits_anywhere_in_a_bundle_are_all_found(kept: Home, tmp_path: Path, name: str) -> None:
    out = make(kept, tmp_path / name)
    files = [p for p in out.rglob("*") if p.is_file()] if out.is_dir() else [out]
    assert flips(out, files, 150) == 150
    assert inspection(out).faults == ()


@pytest.mark.campaign
@pytest.mark.timeout(3000)
@pytest.mark.skipif(os.environ.get("FORBEAR_CAMPAIGN") != "1", reason="slow: set FORBEAR_CAMPAIGN=1")
@pytest.mark.parametrize("name", ["case", "case.zip"])
def test_five_thousand_flipped_bits_in_a_bundle_are_all_found(kept: Home, tmp_path: Path, name: str) -> None:
    out = make(kept, tmp_path / name)
    files = [p for p in out.rglob("*") if p.is_file()] if out.is_dir() else [out]
    assert flips(out, files, 5000) == 5000


def test_links_and_climbing_names_are_named_and_never_followed(kept: Home, tmp_path: Path) -> None:
    out = make(kept, tmp_path / "case")
    secret = tmp_path / "secret"
    secret.write_text("not for the bundle")
    original_file = out / "data" / "originals" / "E1.xml"
    whole = original_file.read_bytes()
    original_file.unlink()
    original_file.symlink_to(secret)
    assert ("file", "altered", "data/originals/E1.xml") in found(out)
    original_file.unlink()
    original_file.write_bytes(whole)
    (out / "data" / "folder").symlink_to(tmp_path)
    assert found(out) == {("file", "added", "data/folder")}
    (out / "data" / "folder").unlink()
    with zipfile.ZipFile(tmp_path / "evil.zip", "w") as archive:
        for path in out.rglob("*"):
            if path.is_file():
                archive.write(path, path.relative_to(out).as_posix())
        archive.writestr("../climbed.txt", "x")
        with pytest.warns(UserWarning, match="Duplicate name"):
            archive.writestr("data/originals/E1.xml", "a second one of the same name")
    before = sorted(tmp_path.iterdir())
    shown = found(tmp_path / "evil.zip")
    assert ("file", "added", "../climbed.txt") in shown
    assert len(shown) >= 2, "the second entry of one name is named too"
    assert sorted(tmp_path.iterdir()) == before


def test_what_is_no_bundle_is_said_to_be_none(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert {f.kind for f in inspection(tmp_path / "empty").faults} == {"missing"}
    file = tmp_path / "text.zip"
    file.write_text("no zip")
    assert inspection(file).faults == (Fault(part="bundle", kind="unreadable", where="text.zip"),)


def test_the_transcript_has_the_same_lines_as_text_and_as_pdf(kept: Home, tmp_path: Path) -> None:
    if not shutil.which("pdftotext"):
        pytest.skip("pdftotext is not installed")
    out = make(kept, tmp_path / "case", pdf=True) / "data"
    done = subprocess.run(["pdftotext", "-layout", out / "transcript.pdf", "-"], capture_output=True, check=True)
    drawn = done.stdout.decode().replace("\u00a0", " ")
    text = (out / "transcript.txt").read_text("utf-8")
    for line in text.splitlines():
        words = line[5:].strip()
        if words and not line.startswith("----"):
            assert words in drawn or " ".join(words.split()) in " ".join(drawn.split()), words
    assert "\\u{202e}" in text, "a sign that would turn the line round is shown, not obeyed"
    assert "#show {{ 7*7 }}" in text, "words of a message are never a template"


def test_every_message_can_be_quoted_by_page_and_line(kept: Home, tmp_path: Path) -> None:
    out = make(kept, tmp_path / "case") / "data"
    pages = (out / "transcript.txt").read_text("utf-8").split("---- Page ")[1:]
    chronology = (out / "chronology.txt").read_text("utf-8")
    import re

    places = re.findall(r"\[(E\d#\d), transcript page (\d+) line (\d+)\]", chronology)
    assert [p[0] for p in places] == ["E1#1", "E1#2", "E2#1", "E2#2"]
    for id, page, line in places:
        row = pages[int(page) - 1].splitlines()[int(line)]
        assert row.split()[:2] == [line, f"[{id}]"]


def test_a_redacted_copy_holds_neither_originals_nor_what_is_private(kept: Home, tmp_path: Path) -> None:
    out = make(kept, tmp_path / "case", policy="public", pdf=True)
    assert not (out / "data" / "originals").exists()
    everything = b"".join(p.read_bytes() for p in out.rglob("*") if p.is_file())
    text = subprocess.run(["pdftotext", out / "data" / "transcript.pdf", "-"], capture_output=True, check=False).stdout
    for secret in (b"536-22-8841", b"Ana Ortiz", b"+14155550100", b"WhatsApp Chat", b"Cousin"):
        assert secret not in everything + text, secret
    assert "REDACTED COPY" in (out / "data" / "transcript.txt").read_text("utf-8")
    assert inspection(out).faults == ()
    with kept.open() as vault:
        assert vault.custody()[-1].act == "shared"


def test_chosen_originals_go_in_and_the_others_are_said_to_be_left_out(kept: Home, tmp_path: Path) -> None:
    out = make(kept, tmp_path / "case", exhibits=("E2",))
    assert [p.name for p in (out / "data" / "originals").iterdir()] == ["E2.txt"]
    assert "Not in this bundle although in the vault: E1, E3." in (out / "data" / "README.en.txt").read_text("utf-8")
    assert inspection(out).faults == ()
    with pytest.raises(WrongUse), kept.open() as vault:
        bundle(vault, tmp_path / "other", SAY, exhibits=("E9",))


def test_a_bundle_is_never_written_over_what_is_there(kept: Home, tmp_path: Path) -> None:
    (tmp_path / "case").mkdir()
    with pytest.raises(WrongUse), kept.open() as vault:
        bundle(vault, tmp_path / "case", SAY)
    assert list((tmp_path / "case").iterdir()) == []


@pytest.mark.parametrize("place", ["cn", "us", "us_ny", "gb_eng", "gb_sct", "in", "ke", ""])
def test_the_checklist_names_its_rules_and_never_promises_that_a_court_takes_it(
    kept: Home, tmp_path: Path, place: str
) -> None:
    with kept.open() as vault:
        case = vault.case()
        files, _ = Contents(vault, case, case.exhibits, SAY, place=place, on=ON, policy="").files(pdf=False)
    for language in ("en", "zh"):
        text = files[f"checklist.{language}.txt"].decode() + files[f"README.{language}.txt"].decode()
        assert "admissible" not in text.lower()
        assert "可采" not in text
        if place[:2] in ("cn", "us", "gb", "in"):
            assert text.count("[ ]") >= 2
    assert json.loads(files["custody/head.json"])["size"] == 5
