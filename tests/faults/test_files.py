"""Damaged and hostile files, handed to `forbear check` beside a good one: the good one is always answered."""

from __future__ import annotations

import io
import json
import tarfile
import zipfile
from pathlib import Path

import pytest

from faults.conftest import Run

GOOD = '{"text": "Larkfield Credit: your loan LN-10442 is 9 days past due. Pay $412.50 today.", "sender": "LARKFD"}\n'
PIXEL = b"""From: a@lender.example
To: b@home.example
Subject: Your loan is overdue
Content-Type: text/html; charset=utf-8

<meta http-equiv="refresh" content="0; url=http://127.0.0.1:9/x"><img src="http://127.0.0.1:9/p.gif">
<p>Your loan is overdue, pay $90.00 now.</p><form action="http://127.0.0.1:9/"><input></form>
"""


def zipped(*entries: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries:
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def nested() -> bytes:
    data = b"You owe $5."
    for _ in range(40):
        data = zipped(("inner.zip", data))
    return data


def tarred() -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        link = tarfile.TarInfo("../../escaped")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    return out.getvalue()


def bomb() -> bytes:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return f'<!DOCTYPE s [<!ENTITY l0 "ha">{laughs}]><smses count="1"><sms body="&l9;" type="1"/></smses>'.encode()


def outside(target: str) -> bytes:
    return f'<!DOCTYPE s [<!ENTITY x SYSTEM "{target}">]><smses count="1"><sms type="1" body="&x;"/></smses>'.encode()


def mime(depth: int) -> bytes:
    heads = b"".join(b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (n, n) for n in range(depth))
    return b"From: a@b.example\nSubject: x\n" + heads + b"Content-Type: text/plain\n\nYou owe $7.\n"


HOSTILE = {
    "bomb.zip": zipped(("a.txt", bytes(64 << 20))),
    "nested.zip": nested(),
    "cut.zip": zipped(("a.txt", b"You owe $5." * 50))[:-30],
    "climbs.zip": zipped(("../../climbed.txt", b"You owe $5.")),
    "link.tar": tarred(),
    "laughs.xml": bomb(),
    "file.xml": outside("file:///etc/passwd"),
    "net.xml": outside("http://127.0.0.1:9/x"),
    "deep.xml": b"<a>" * 200_000,
    "truncated.xml": b'<smses count="2"><sms address="1" type="1" date="1777599000000" body="Pay $5"/><sms addre',
    "nested.eml": mime(1500),
    "charset.eml": b"From: a@b.example\nContent-Type: text/plain; charset=no-such\n\nYou owe $7.\n",
    "address.eml": b"From: " + b"(" * 5000 + b"\nSubject: x\n\nYou owe $7.\n",
    "pixel.eml": PIXEL,
    "script.pdf": b"%PDF-1.4\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\ntrailer<</Root 1 0 R>>",
    "vast.png": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x75\x30\x00\x00\x75\x30\x08\x02\x00\x00\x00" + bytes(40),
    "page.jpg": b"<html><script>document.title=1</script><p>You owe $5.</p>",
    "nothing.txt": b"",
    "zeros.bin": bytes(1 << 20),
    "noise.bin": bytes((n * 7919) % 251 for n in range(1 << 16)),
    "half.jsonl": b'{"text": "\\ud83d you owe $5"}\n{"text": \n{"nothing": 1}\n[]\n',
    "deep.json": b"[" * 100_000,
}


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    (folder / "good.jsonl").write_text(GOOD, "utf-8")
    return folder


def test_hostile_files_take_nothing_from_the_good_one_beside_them(forbear: Run, inbox: Path) -> None:
    for name, data in HOSTILE.items():
        (inbox / name).write_bytes(data)
    found = json.loads(forbear("check", inbox, "--place", "US", "--json", seconds=120).stdout)
    texts = [d["text"] for c in found["claims"] for d in c["demands"]]
    assert any("412.50" in t for t in texts)
    assert "root:" not in json.dumps(found)
    for problem in found["problems"]:
        assert problem["where"]
        assert len(problem["says"]) > 20
    assert not (inbox.parent / "climbed.txt").exists()
    assert sorted(p.name for p in inbox.iterdir()) == sorted(["good.jsonl", *HOSTILE])


@pytest.mark.parametrize("language", ["en", "zh"])
def test_hostile_files_are_told_in_calm_sentences_each_with_its_place(forbear: Run, inbox: Path, language: str) -> None:
    for name, data in HOSTILE.items():
        (inbox / name).write_bytes(data)
    done = forbear("check", inbox, "--place", "US", "--lang", language, seconds=120)
    printed = done.stdout.decode()
    assert done.returncode == 1
    assert "412.50" in printed
    for name in ("bomb.zip", "nested.zip", "laughs.xml", "half.jsonl"):
        assert name in printed
    for word in ("Error", "Exception", "illegal", "invalid", "errno"):
        assert word not in printed


def test_what_is_not_an_ordinary_file_is_left_alone(forbear: Run, tmp_path: Path) -> None:
    for words in (("check",), ("read",), ("owed", "--on", "2026-05-01"), ("plan",)):
        done = forbear(*words, "/dev/zero", seconds=20)
        assert done.returncode == 1
        assert "not an ordinary file" in done.stdout.decode() + done.stderr.decode()
