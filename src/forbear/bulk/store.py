"""Where the results lie: one file for each part, complete or not there at all, so that a kill loses and doubles nothing.

OUT/run.json                    what was asked for: the sources, the place, the version that reads
OUT/readings/part-000000.parquet   what each message says
OUT/problems/part-000000.parquet   what could not be read, where a part had any
OUT/done/part-000000.json       written last: this part is finished, with its counts
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from forbear.bulk.parts import Part

FOLDERS = ("readings", "problems", "done")


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What became of one part: rows read, problems by code, messages by kind; `weight` is its share of the input."""

    number: int
    rows: int
    weight: int
    problems: dict[str, int] = field(default_factory=dict)
    kinds: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Store:
    """The folder of one run."""

    folder: Path

    def open(self, asked: dict[str, Any]) -> bool:
        """Makes the folder ready; `False` where it holds something else, or what another input gave."""
        written = self.folder / "run.json"
        if written.exists():
            try:
                same: bool = json.loads(written.read_text("utf-8")) == json.loads(json.dumps(asked))
            except (ValueError, OSError):
                return False
            if same:
                for name in FOLDERS:
                    for rest in (self.folder / name).glob(".*"):
                        rest.unlink(missing_ok=True)
            return same
        if self.folder.exists() and any(self.folder.iterdir()):
            return False
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        for name in FOLDERS:
            (self.folder / name).mkdir(mode=0o700)
        self.write(written, asked)
        return True

    def done(self) -> Iterator[Done]:
        """Every part that is finished, in order."""
        for marker in sorted((self.folder / "done").glob("part-*.json")):
            yield Done(**json.loads(marker.read_text("utf-8")))

    def finish(self, part: Part, done: Done) -> None:
        """Marks a part as finished: from now on it is never read again."""
        self.write(self.path("done", part, ".json"), asdict(done))

    def path(self, folder: str, part: Part, ending: str = ".parquet") -> Path:
        """The file of a part in one of the folders."""
        return self.folder / folder / f"{part.name}{ending}"

    def write(self, path: Path, content: Any) -> None:
        """Writes a JSON document, complete or not at all."""
        with whole(path) as file:
            file.write(json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True).encode() + b"\n")


@contextmanager
def whole(path: Path) -> Iterator[BinaryIO]:
    """A file that appears under its name only when it is complete; only the person may read it."""
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    beside.unlink(missing_ok=True)
    try:
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
