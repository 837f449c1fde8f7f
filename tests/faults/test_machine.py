"""The machine around the program: nothing is sent, nothing is left lying about, nothing private is said in a trace."""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import ROOT
from faults.conftest import FORBEAR, Run

CANARY = "CANARY-7f3a9"
STRACE = shutil.which("strace")
traced = pytest.mark.skipif(not STRACE, reason="strace is not installed: the calls of the program cannot be watched")
EXAMPLES = ROOT / "examples"
LETTER = (
    "letter",
    "dispute_paid",
    EXAMPLES / "inbox",
    *("--debts", EXAMPLES / "debts.toml", "--place", "CN", "--on", "2026-11-24"),
    *("--person", EXAMPLES / "letters" / "cn_harassment" / "person.toml", "--out", "out.pdf", "--out", "out.docx"),
)
COMMANDS = [
    ("check", EXAMPLES / "inbox", "--debts", EXAMPLES / "debts.toml", "--place", "CN", "--html", "out.html"),
    ("read", EXAMPLES / "inbox", "--json"),
    (
        "check",
        "--text",
        f"{CANARY} you owe $5, pay at https://pay.example.com/x or write to a@b.example",
        "--place",
        "US",
    ),
    ("owed", EXAMPLES / "loans" / "uk_short_term.toml", "--on", "2026-06-30"),
    ("plan", EXAMPLES / "people" / "tight_us.toml", "--seconds", "5", "--ics", "plan.ics"),
    ("law", "CN"),
    LETTER,
    ("deadlines", "--place", "CN", "--received", "2026-11-20", "--ics", "days.ics"),
    ("bulk", EXAMPLES / "inbox", "out", "--workers", "1", "--campaigns"),
]


def calls(folder: Path, what: str, *words: object) -> str:
    """The system calls of one sort that the program and all its children make."""
    log = folder.parent / "calls"
    done = subprocess.run(
        [str(STRACE), "-f", "-qq", "-e", f"trace={what}", "-o", str(log), FORBEAR, *map(str, words)],
        cwd=folder,
        capture_output=True,
        timeout=200,
        check=False,
    )
    if b"ptrace" in done.stderr and b"not permitted" in done.stderr:
        pytest.skip("this machine does not let programs be watched")
    assert done.returncode in (0, 1), done.stderr
    return log.read_text("utf-8", "replace")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "work"
    made.mkdir()
    return made


@traced
@pytest.mark.parametrize("words", COMMANDS, ids=lambda w: str(w[0]))
def test_no_command_opens_a_socket_or_asks_for_a_name(folder: Path, words: tuple[object, ...]) -> None:
    seen = calls(folder, "%network", *words)
    assert not re.search(r"AF_INET|AF_NETLINK|AF_UNIX", seen), seen


@traced
def test_the_only_file_written_is_the_one_that_was_asked_for(folder: Path) -> None:
    """Neither a temporary file nor a cache ever holds words of a message (Python's own bytecode aside)."""
    seen = calls(folder, "openat,open,creat,rename,mkdir,unlink", *COMMANDS[0])
    opened = re.findall(r'(?:openat|open|creat)\(.*?"([^"]*)", [^)]*(?:O_WRONLY|O_RDWR|O_CREAT)', seen)
    written = {p for p in opened if not p.startswith("/dev/") and "__pycache__" not in p and not p.endswith(".pyc")}
    assert written == {".out.html.part"}
    assert [p.name for p in folder.iterdir()] == ["out.html"]


@traced
def test_a_letter_leaves_nothing_but_itself(folder: Path) -> None:
    """Neither what sets the type nor what packs the document writes a temporary file or a cache."""
    seen = calls(folder, "openat,open,creat,rename,mkdir,unlink", *LETTER)
    opened = re.findall(r'(?:openat|open|creat)\(.*?"([^"]*)", [^)]*(?:O_WRONLY|O_RDWR|O_CREAT)', seen)
    written = {p for p in opened if not p.startswith("/dev/") and "__pycache__" not in p and not p.endswith(".pyc")}
    assert written == {".out.pdf.part", ".out.docx.part"}
    assert {p.name for p in folder.iterdir()} == {"out.pdf", "out.docx"}


def test_files_are_for_the_person_alone_whatever_the_machine_allows(folder: Path) -> None:
    for words, name in ((COMMANDS[0], "out.html"), (COMMANDS[4], "plan.ics")):
        done = subprocess.run(
            [FORBEAR, *map(str, words)], cwd=folder, capture_output=True, preexec_fn=lambda: os.umask(0), check=False
        )
        assert done.returncode in (0, 1), done.stderr
        assert stat.S_IMODE((folder / name).stat().st_mode) == 0o600


def test_a_file_that_somebody_laid_in_the_way_is_not_written_through(forbear: Run, tmp_path: Path) -> None:
    theirs = tmp_path / "theirs"
    theirs.write_text("untouched", "utf-8")
    (tmp_path / ".out.html.part").symlink_to(theirs)
    forbear("check", "--text", "You owe $5", "--html", "out.html")
    assert theirs.read_text("utf-8") == "untouched"
    assert "<main>" in (tmp_path / "out.html").read_text("utf-8")


def fail(debug: str, language: str) -> subprocess.CompletedProcess[str]:
    code = (
        "import sys; sys.argv = ['forbear', 'check', '--text', 'x']\n"
        "from forbear import app, cli\n"
        f"def check(*_, **__): raise ValueError('the message said {CANARY}')\n"
        "app.check = check\ncli.main()"
    )
    environment = {**os.environ, "FORBEAR_DEBUG": debug, "FORBEAR_LANG": language}
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False)


@pytest.mark.parametrize(("language", "said"), [("en", "What to do next"), ("zh", "下一步")])
def test_a_fault_of_the_program_is_told_without_a_word_of_any_message(language: str, said: str) -> None:
    done = fail("", language)
    assert done.returncode == 3
    assert said in done.stderr
    assert "ValueError" in done.stderr
    assert CANARY not in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_whoever_asks_for_the_details_gets_them() -> None:
    done = fail("1", "en")
    assert done.returncode == 3
    assert "Traceback" in done.stderr
    assert CANARY in done.stderr


def test_no_memory_is_written_out_when_the_program_is_killed() -> None:
    resource = pytest.importorskip("resource")
    code = "import sys, resource; sys.argv=['forbear','law']\nfrom forbear import cli\ntry: cli.main()\nexcept SystemExit: pass\nprint(resource.getrlimit(resource.RLIMIT_CORE)[0])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "0"
    assert resource.RLIMIT_CORE >= 0


def test_a_reader_that_leaves_early_is_no_fault() -> None:
    shell = f"'{FORBEAR}' law CN | head -1; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", shell], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.stdout.splitlines()[-1] in ("0", "141")
