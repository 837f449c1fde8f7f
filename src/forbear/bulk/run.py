"""One run of bulk reading: which parts there are, which are finished, who reads the rest, how far it is."""

from __future__ import annotations

import importlib
import os
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from forbear import shelf
from forbear.bulk import sources
from forbear.bulk.parts import Part, Piece, parts
from forbear.bulk.store import Done, Store
from forbear.bulk.work import Job
from forbear.errors import NotInstalled, WrongUse
from forbear.records.campaign import Overview

SCHEMA = "forbear.bulk/1"


class Refused(WrongUse):
    """A run that cannot begin; `why` names the sentence that says so."""

    def __init__(self, why: str, where: str) -> None:
        super().__init__(why, where=where)
        self.why = why


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a run is: rows now and before, how many a second, and the seconds that it may still take."""

    rows: int
    share: float
    rate: float
    left: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What a run came to: rows read, problems by code, messages by kind."""

    rows: int
    parts: int
    problems: dict[str, int]
    kinds: dict[str, int]
    before: int
    """Parts that an earlier run had finished."""
    seconds: float


def run(
    source: str,
    out: str,
    *,
    engine: str = "local",
    place: str = "",
    workers: int = 0,
    tell: Callable[[Progress], None] = lambda progress: None,
) -> Summary:
    """Reads everything in `source` into the folder `out`, or what an earlier run left undone.

    Raises `Refused` where the input is missing or `out` belongs to something else, `NotInstalled` without the
    engine, and `OSError` where results cannot be written; what was finished until then is kept.
    """
    begin = time.monotonic()
    found = _files(source)
    store = Store(Path(out))
    if not store.open(_asked(found, place)):
        raise Refused("bulk-out-taken", out)
    total = max(1, sum(path.stat().st_size for _, path in found))
    finished = {done.number: done for done in store.done()}
    before, seen = len(finished), sum(done.weight for done in finished.values())
    start, rows = seen, 0
    asked = (part for part in all_parts(found) if part.number not in finished)
    for done in _engine(engine)(asked, Job(folder=str(Path(out).resolve()), place=place), workers or cores()):
        finished[done.number] = done
        rows, seen = rows + done.rows, seen + done.weight
        spent = max(time.monotonic() - begin, 1e-6)
        left = spent * (total - seen) / (seen - start) if seen > start else None
        tell(Progress(rows=rows, share=min(1.0, seen / total), rate=rows / spent, left=left))
    return _summary(finished, before, time.monotonic() - begin)


def campaigns(
    source: str,
    out: str,
    *,
    place: str = "",
    policy: str = "",
    least: int = 0,
    workers: int = 0,
    tell: Callable[[float], None] = lambda share: None,
) -> Overview:
    """The second stage, over the readings of a finished run of the same input."""
    from forbear.bulk.campaigns.crowd import LEAST
    from forbear.bulk.campaigns.stage import overview
    from forbear.redact.policies import STRICTEST

    return overview(
        list(all_parts(_files(source))),
        Store(Path(out)),
        place=place,
        policy=policy or STRICTEST,
        least=least or LEAST,
        workers=workers or cores(),
        tell=tell,
    )


def all_parts(found: list[tuple[str, Path]]) -> Iterator[Part]:
    """Every part of an input, in order."""

    def cut() -> Iterator[Piece]:
        for name, path in found:
            yield from sources.pieces(name, path.resolve())

    return parts(cut())


def cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _files(source: str) -> list[tuple[str, Path]]:
    path = Path(source)
    if not path.exists():
        raise Refused("bulk-no-source", source)
    return list(sources.files(path))


def _asked(found: list[tuple[str, Path]], place: str) -> dict[str, Any]:
    """What decides the results: the same again may go on where it stopped, anything else may not."""
    return {
        "schema": SCHEMA,
        "forbear": version("forbear"),
        "place": place,
        "sources": [[name, path.stat().st_size, path.stat().st_mtime_ns] for name, path in found],
        "cut": [sources.BYTES, sources.ROWS],
    }


def engines() -> tuple[str, ...]:
    """The names of all engines."""
    return shelf.names("bulk/engines")


def _engine(name: str) -> Callable[..., Iterator[Done]]:
    try:
        import pyarrow  # noqa: F401
    except ImportError as error:
        raise NotInstalled("pyarrow", "pip install 'forbear[bulk]'") from error
    run: Callable[..., Iterator[Done]] = importlib.import_module(f"forbear.bulk.engines.{name}").run
    return run


def _summary(finished: dict[int, Done], before: int, seconds: float) -> Summary:
    problems, kinds = Counter[str](), Counter[str]()
    for done in finished.values():
        problems.update(done.problems)
        kinds.update(done.kinds)
    return Summary(
        rows=sum(done.rows for done in finished.values()),
        parts=len(finished),
        problems=dict(sorted(problems.items())),
        kinds=dict(sorted(kinds.items())),
        before=before,
        seconds=round(seconds, 2),
    )
