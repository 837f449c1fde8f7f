"""The long campaign: atheris feeds invented bytes to whatever reads from outside, until the time is over.

    python tests/faults/campaign.py [--seconds 60] [TARGET...]

Seeds are the fixtures of the tests, and ../shared/data/hostile where it is there. What makes a reader fail is
saved under out/campaign/<target>/ and the exit code is 1. The short campaign (hypothesis) is in the tests.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
SHARED = ROOT.parent / "shared" / "data" / "hostile"
LARGEST = 1 << 16


def formats_of(data: bytes) -> None:
    """Any source: read, or named as a problem; a format that gives up has met something it did not expect."""
    from forbear import formats
    from forbear.records.message import Original, Problem

    for found in formats.parse(Original(name="source", data=data)):
        assert not (isinstance(found, Problem) and found.code == "format-gave-up"), found.detail


def reading(data: bytes) -> None:
    """Any text: every fact stands where it says."""
    from forbear.read import read
    from forbear.records.message import Message, Untrusted

    text = data.decode("utf-8", "surrogateescape")
    for place in ("CN", "US"):
        for found in read([Message(exhibit="x", number=1, text=Untrusted(text), channel="sms")], place=place):
            for fact in found.facts:
                assert text[fact.source.start : fact.source.end] == fact.text


def papers(data: bytes) -> None:
    """Any TOML: papers, or problems."""
    from forbear.papers.case import case
    from forbear.papers.debts import debts
    from forbear.papers.loan import loan
    from forbear.papers.offers import offers
    from forbear.records.message import Original

    source = Original(name="paper.toml", data=data)
    list(debts(source))
    for reader in (case, loan, offers):
        reader(source)


def page(data: bytes) -> None:
    """Any text through the whole check, as text and as a page; nothing in the page can run."""
    from forbear import workflow
    from forbear.languages import speaker
    from forbear.records.answer import Inbox
    from forbear.records.message import Message, Untrusted
    from forbear.report.html import html
    from forbear.report.page import pages
    from forbear.report.plain import plain

    text = "Your loan is overdue, pay $5 now. " + data.decode("utf-8", "surrogateescape")
    inbox = Inbox(messages=(Message(exhibit="x", number=1, text=Untrusted(text), channel="sms"),), problems=())
    said = pages(workflow.check(inbox, on=date(2026, 11, 24), place="us"), speaker("zh" if len(data) % 2 else "en"))
    assert "\x1b" not in plain(said, full=True)
    assert "<script" not in html(said).lower()


TARGETS: dict[str, Callable[[bytes], None]] = {"formats": formats_of, "read": reading, "papers": papers, "page": page}


def seeds(target: str) -> Iterator[bytes]:
    """The beginnings that the campaign varies."""
    own = {
        "formats": ROOT.glob("tests/formats/*/*"),
        "papers": ROOT.glob("examples/**/*.toml"),
    }.get(target, ROOT.glob("tests/formats/plain_text/*.txt"))
    strange = SHARED.glob("generated/*/*") if target == "formats" else SHARED.glob("blns/*.txt")
    for path in (*own, *strange):
        if path.is_file() and path.stat().st_size <= LARGEST:
            yield path.read_bytes()


def run(target: str, seconds: int) -> None:
    """One target until its time is over; never returns."""
    import atheris

    out = ROOT / "out" / "campaign" / target
    corpus = out / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds(target)):
        (corpus / f"seed{number}").write_bytes(seed)
    with atheris.instrument_imports(include=["forbear"]):
        TARGETS[target](b"warm")
    words = [
        f"-max_total_time={seconds}",
        f"-max_len={LARGEST}",
        "-timeout=30",
        f"-artifact_prefix={out}/",
        str(corpus),
    ]
    atheris.Setup([sys.argv[0], *words], TARGETS[target])
    atheris.Fuzz()


def main() -> None:
    """Runs each target in a process of its own and tells which of them failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--one", choices=TARGETS)
    parser.add_argument("target", nargs="*", default=list(TARGETS))
    chosen = parser.parse_args()
    if chosen.one:
        run(chosen.one, chosen.seconds)
    failed = []
    for target in chosen.target:
        words = [sys.executable, __file__, "--one", target, "--seconds", str(chosen.seconds)]
        print(f"-- {target}", flush=True)
        if subprocess.run(words, check=False).returncode:
            failed.append(target)
    print(f"failed: {', '.join(failed) or 'none'}; what failed lies in out/campaign")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
