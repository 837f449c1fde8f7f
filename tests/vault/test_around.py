"""Around the vault: nothing is left lying about, nothing is said that a stranger could use, no words become commands."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

from faults.conftest import FORBEAR
from faults.test_machine import traced
from forbear import vault
from forbear.errors import VaultError
from forbear.records.case import Settings
from forbear.records.disclosure import Disclosure
from forbear.records.message import Original
from forbear.vault.inspection import faults
from vault.conftest import PASSPHRASE, QUICK, Clock, Home, original

CANARY = "CANARY-7f3a9"
HOSTILE = (
    "'; DROP TABLE originals; --",
    '" OR 1=1 --',
    "%s %(x)s {0} {{ 7*7 }} ${x} `id`",
    "\x00\x1b[2J\u202e../../x",
    "half \ud800",
)


@traced
def test_a_command_of_the_vault_writes_only_where_it_should_and_opens_no_socket(tmp_path: Path) -> None:
    """Every file that `keep` and `bundle` open for writing lies in the vault or in the bundle that was asked for."""
    home, log, work = tmp_path / "home", tmp_path / "calls", tmp_path / "work"
    work.mkdir()
    (work / "sms.txt").write_text(f"{CANARY} pay today or we tell your family")
    vault.make(home, PASSPHRASE, clock=Clock(), cost=QUICK)
    for words in (("keep", "sms.txt"), ("bundle", "case.zip", "--no-pdf"), ("vault", "backup", "copy"), ("verify",)):
        done = subprocess.run(
            ["strace", "-f", "-qq", "-e", "trace=openat,creat,%network", "-o", str(log), FORBEAR, *words],
            cwd=work,
            env={**os.environ, "FORBEAR_HOME": str(home), "FORBEAR_PASSPHRASE": PASSPHRASE},
            capture_output=True,
            timeout=200,
            check=False,
        )
        if b"ptrace" in done.stderr:
            pytest.skip("this machine does not let programs be watched")
        assert done.returncode == 0, done.stderr
        seen = log.read_text("utf-8", "replace")
        assert not re.search(r"AF_INET|AF_NETLINK", seen)
        opened = re.findall(r'(?:openat|creat)\(.*?"([^"]*)", [^)]*(?:O_WRONLY|O_RDWR|O_CREAT)', seen)
        places = [p for p in opened if not p.startswith("/dev/") and "__pycache__" not in p]
        own = (str(home), str(work), "case.zip", ".case.zip", "copy", ".copy")
        assert [p for p in places if not p.startswith(own)] == [], words
        assert PASSPHRASE.encode() not in done.stdout + done.stderr
    found = [p for p in tmp_path.rglob("*") if p.is_file() and CANARY.encode() in p.read_bytes()]
    assert sorted(p.name for p in found) == ["case.zip", "sms.txt"]


def test_the_library_below_says_nothing_on_standard_error(home: Home, capfd: pytest.CaptureFixture[str]) -> None:
    """SQLCipher likes to tell what it met: neither a wrong passphrase nor damage gives it anything to say."""
    with home.open() as kept:
        kept.keep([original(f"letter {n}", f"letter {n} " * 900) for n in range(4)])
    with pytest.raises(VaultError):
        home.open("a wrong one")
    whole = home.database.read_bytes()
    for page in range(len(whole) // 4096):
        home.database.write_bytes(whole[: page * 4096 + 9] + b"\0\1" + whole[page * 4096 + 11 :])
        try:
            with home.open() as kept:
                assert list(faults(kept))
                with pytest.raises(VaultError):
                    kept.case()
                    kept.lines()
                    kept.leaves()
                    kept.head()
                    raise VaultError("damaged")
        except VaultError:
            continue
    said = capfd.readouterr()
    assert (said.out, said.err) == ("", "")


@pytest.mark.parametrize("words", HOSTILE)
def test_words_from_outside_are_kept_as_words(home: Home, words: str) -> None:
    """Neither SQL nor templates nor half characters in names, texts or records do anything but come back."""
    told = Disclosure(on=None, by=words, to=words, relation="employer", what=(words,))
    with home.open() as kept:
        kept.keep([Original(name=words, data=words.encode("utf-8", "surrogatepass"))])
        kept.paper(words, Original(name=words, data=b"x"))
        kept.save(Settings(place="us", language="en"))
        kept.rename(words)
        kept.log("exported", detail=words)
        kept.save(told)
    with home.open() as kept:
        case = kept.case()
        assert [e.original.name for e in case.exhibits] == [words]
        assert case.disclosures == (told,)
        assert case.papers[0][1].name == words
        assert list(faults(kept)) == []


def test_an_exception_of_the_vault_quotes_nothing_that_is_kept(full: Home) -> None:
    full.database.write_bytes(full.database.read_bytes()[:8192])
    with pytest.raises(VaultError) as error, full.open() as kept:
        kept.case()
    text = f"{error.value} {error.value.filled}"
    assert text.split()[0] in ("damaged", "disk-trouble")
    assert "Lin" not in text


def test_a_vault_that_lies_behind_a_link_or_under_an_open_folder_is_made_private(tmp_path: Path) -> None:
    """The folder above may be anybody's; what forbear makes in it is for the person alone."""
    old = os.umask(0)
    try:
        (tmp_path / "shared").mkdir(mode=0o777)
        vault.make(tmp_path / "shared", PASSPHRASE, clock=Clock(), cost=QUICK)
    finally:
        os.umask(old)
    folder = tmp_path / "shared" / vault.FOLDER
    assert folder.stat().st_mode & 0o777 == 0o700
    assert all(p.stat().st_mode & 0o777 == 0o600 for p in folder.iterdir())
    assert (tmp_path / "shared").stat().st_mode & 0o777 == 0o777, "the person's own folder stays as it was"
