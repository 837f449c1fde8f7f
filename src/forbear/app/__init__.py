"""Where the program meets the clock and the disk, once for each command."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from forbear import workflow
from forbear.papers import debts as papers
from forbear.read.explain import explained
from forbear.records.answer import Answer, Inbox
from forbear.records.debt import Debt
from forbear.records.loan import Loan
from forbear.records.message import Original, Problem
from forbear.records.offer import Comparison
from forbear.records.reading import Reading
from forbear.records.reckoning import Method, Owed, TrueRate

LARGEST = 1 << 30
"""The largest file that is read, in bytes; a bigger one is named as a problem."""


def today() -> date:
    """The day on which the program runs."""
    return date.today()  # noqa: TID251, DTZ011 - this is the one place that meets the clock


def now() -> datetime:
    """The moment at which something is written down, in universal time."""
    return datetime.now(UTC)  # noqa: TID251 - this is the one place that meets the clock


def sources(names: Sequence[str], *, text: str | None = None) -> Iterator[Original | Problem]:
    """Every source that was named: files, folders (all files below, in order), `-` for standard input, or `text`."""
    if text is not None:
        yield Original(name="text", data=text.encode("utf-8", "surrogatepass"))
    for name in names:
        if name == "-":
            yield Original(name="-", data=sys.stdin.buffer.read())
            continue
        path = Path(name)
        if path.is_dir():
            yield from _folder(path)
        else:
            yield _file(path, path.name)


def inbox(names: Sequence[str], *, text: str | None = None) -> Inbox:
    """All messages of the sources that were named, and what could not be read."""
    found = list(sources(names, text=text))
    problems = tuple(f for f in found if isinstance(f, Problem))
    read = workflow.inbox(f for f in found if isinstance(f, Original))
    return replace(read, problems=problems + read.problems)


def debts(path: str | None) -> tuple[tuple[Debt, ...], tuple[Problem, ...]]:
    """The person's own papers, where a file of them was named."""
    if path is None:
        return (), ()
    named = source(path)
    found = [named] if isinstance(named, Problem) else list(papers.debts(named))
    return (
        tuple(f for f in found if isinstance(f, Debt)),
        tuple(f for f in found if isinstance(f, Problem)),
    )


def check(
    names: Sequence[str],
    *,
    text: str | None = None,
    place: str = "",
    debts_file: str | None = None,
    on: date | None = None,
) -> Answer:
    """The main job: messages in, an honest answer out."""
    own, problems = debts(debts_file)
    received = inbox(names, text=text)
    received = replace(received, problems=problems + received.problems)
    return workflow.check(received, on=on or today(), place=place, debts=own, papers=debts_file is not None)


def read(
    names: Sequence[str], *, text: str | None = None, place: str = ""
) -> tuple[Iterator[Reading], tuple[Problem, ...]]:
    """Only step 1: what each message says, and what could not be read."""
    received = inbox(names, text=text)
    place = place or workflow.guess_place(received.messages)
    return map(explained, workflow.readings(received.messages, place=place)), received.problems


def owed(file: str, *, on: date, place: str = "") -> Owed | tuple[Problem, ...]:
    """What is really owed on the loan of a file on a day."""
    found = source(file)
    return (found,) if isinstance(found, Problem) else workflow.owed(found, on=on, place=place)


def true_rate(file: str, *, method: Method | None = None) -> tuple[Loan, TrueRate] | tuple[Problem, ...]:
    """What the loan of a file really costs a year."""
    found = source(file)
    return (found,) if isinstance(found, Problem) else workflow.true_rate(found, method=method)


def compare(file: str, *, place: str = "") -> Comparison | tuple[Problem, ...]:
    """The offers of a file side by side."""
    found = source(file)
    return (found,) if isinstance(found, Problem) else workflow.compare(found, place=place)


def source(file: str) -> Original | Problem:
    """One file that was named, or why it cannot be read."""
    return _file(Path(file), Path(file).name)


def _folder(path: Path) -> Iterator[Original | Problem]:
    for folder, folders, files in os.walk(path):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        for file in sorted(f for f in files if not f.startswith(".")):
            full = Path(folder) / file
            yield _file(full, str(full.relative_to(path)))


def _file(path: Path, name: str) -> Original | Problem:
    try:
        info = path.stat()
        if not stat.S_ISREG(info.st_mode):
            return Problem(code="source-not-a-file", where=name)
        if info.st_size > LARGEST:
            return Problem(code="source-too-large", where=name, args=(("mebibytes", info.st_size >> 20),))
        return Original(name=name, data=path.read_bytes())
    except FileNotFoundError:
        return Problem(code="source-missing", where=name)
    except OSError as error:
        return Problem(code="source-unreadable", where=name, detail=error.strerror or type(error).__name__)


def write(path: Path, content: str | bytes) -> None:
    """Writes a file that only the person may read; an old file stays whole until the new one is complete.

    Text is written as UTF-8. Raises `OSError` where the file cannot be written.
    """
    data = content.encode("utf-8", "replace") if isinstance(content, str) else content
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.unlink(missing_ok=True)  # what lies there may be another's, or lead elsewhere: never written through
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
