"""Ray and Spark run the same parts: the same bytes as on one machine; skipped where they are not installed."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pyarrow as pa
import pytest

from bulk import inboxes
from forbear.bulk import read_batch
from forbear.bulk import run as bulk
from forbear.bulk.parts import Part, Piece, part_of
from forbear.errors import NotInstalled

FORBEAR = str(Path(sys.executable).with_name("forbear"))
ENGINES = [engine for engine in bulk.engines() if engine != "local"]
MODULES = {"ray": "ray", "spark": "pyspark"}


def test_every_engine_is_one_file() -> None:
    assert bulk.engines() == ("local", "ray", "spark")


@pytest.mark.parametrize("engine", ENGINES)
def test_a_missing_engine_says_how_to_get_it(engine: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in [n for n in sys.modules if n.split(".")[0] in ("ray", "pyspark")]:
        monkeypatch.delitem(sys.modules, name)
    for name in ("ray", "ray.data", "pyspark", "pyspark.sql"):
        monkeypatch.setitem(sys.modules, name, None)  # type: ignore[arg-type]
    source = inboxes.as_jsonl(tmp_path / "a.jsonl", inboxes.rows(3))
    with pytest.raises(NotInstalled, match="pip install"):
        bulk.run(str(source), str(tmp_path / "out"), engine=engine)


def test_a_part_told_to_another_machine_is_the_same_part() -> None:
    piece = Piece(name="二月.csv", path="/shared/二月.csv", form="csv", start=3, stop=9, first=2, weight=6)
    part = Part(number=4, pieces=(piece, piece))
    assert part_of(part.written()) == part


@pytest.mark.campaign
@pytest.mark.skipif(os.environ.get("FORBEAR_CAMPAIGN") != "1", reason="starts a cluster: run by `make campaign`")
@pytest.mark.parametrize("engine", ENGINES)
def test_two_workers_of_a_cluster_give_the_same_bytes_as_this_machine(engine: str, tmp_path: Path) -> None:
    if importlib.util.find_spec(MODULES[engine]) is None:
        pytest.skip(f"{MODULES[engine]} is not installed")
    (tmp_path / "in").mkdir()
    for n in range(4):
        inboxes.as_jsonl(tmp_path / "in" / f"{n}.jsonl", inboxes.rows(200 + n))
    bulk.run(str(tmp_path / "in"), str(tmp_path / "here"), workers=1)
    words = [FORBEAR, "bulk", str(tmp_path / "in"), str(tmp_path / "there"), "--engine", engine, "--workers", "2"]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    folders = ("readings", "problems", "done")
    assert inboxes.files(tmp_path / "there", *folders) == inboxes.files(tmp_path / "here", *folders)


@pytest.mark.campaign
@pytest.mark.skipif(os.environ.get("FORBEAR_CAMPAIGN") != "1", reason="starts a cluster: run by `make campaign`")
@pytest.mark.parametrize("engine", ENGINES)
def test_messages_that_are_in_a_cluster_already_are_read_there(engine: str) -> None:
    if importlib.util.find_spec(MODULES[engine]) is None:
        pytest.skip(f"{MODULES[engine]} is not installed")
    here = Path(__file__).parent
    words = [sys.executable, str(here / "in_cluster.py"), engine]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    expected = read_batch(pa.RecordBatch.from_pylist(inboxes.rows(40)))
    assert done.stdout.split()[-40:] == expected.column("kind").to_pylist()


def test_what_a_message_says_does_not_hang_on_the_process_that_reads_it() -> None:
    code = (
        "import hashlib, json, sys; from forbear.cli._lines import answer, _encode\n"
        "rows = open(sys.argv[1], 'rb').read().splitlines()\n"
        "print(hashlib.sha256(b''.join(map(_encode, answer(rows)[0]))).hexdigest())"
    )
    gold = Path(__file__).parent.parent / "read" / "own_gold.jsonl"
    seen = set()
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        words = [sys.executable, "-c", code, str(gold)]
        seen.add(subprocess.run(words, capture_output=True, text=True, check=True, env=environment).stdout)
    assert len(seen) == 1
