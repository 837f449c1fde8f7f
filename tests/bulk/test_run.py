"""A run reads every row once, whatever the form of the input and whatever interrupts it."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pyarrow as pa
import pytest

from bulk import inboxes
from forbear.bulk import run as bulk
from forbear.bulk import sources

FORBEAR = str(Path(sys.executable).with_name("forbear"))


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Parts so small that a short file has several."""
    monkeypatch.setattr(sources, "BYTES", 8_000)
    monkeypatch.setattr(sources, "ROWS", 64)


def one(source: Path, out: Path) -> bulk.Summary:
    return bulk.run(str(source), str(out), workers=1)


def test_the_same_messages_read_the_same_from_parquet_csv_and_json_lines(tmp_path: Path, small: None) -> None:
    rows = inboxes.rows(300)
    made = {
        "a.parquet": inboxes.as_parquet(tmp_path / "a.parquet", rows, 100),
        "a.csv": inboxes.as_csv(tmp_path / "a.csv", rows),
        "a.jsonl": inboxes.as_jsonl(tmp_path / "a.jsonl", rows),
    }
    found = []
    for name, path in made.items():
        summary = one(path, tmp_path / f"out-{name}")
        assert summary.parts > 3
        assert (summary.rows, summary.problems) == (300, {})
        table = inboxes.readings(tmp_path / f"out-{name}")
        assert table.column("id").to_pylist() == [row["id"] for row in rows]
        assert table.column("row").to_pylist() == list(range(1, 301))
        found.append([{k: v or None for k, v in row.items() if k != "source"} for row in table.to_pylist()])
    assert found[0] == found[1] == found[2]


def test_a_folder_of_exports_is_read_as_the_people_whose_phones_they_are(tmp_path: Path) -> None:
    for person in ("ada", "ben"):
        (tmp_path / "in" / person).mkdir(parents=True)
        (tmp_path / "in" / person / "note.txt").write_text("You owe $50 to Larkfield Credit. Pay today.", "utf-8")
    summary = one(tmp_path / "in", tmp_path / "out")
    table = inboxes.readings(tmp_path / "out")
    assert (summary.rows, summary.parts) == (2, 1)
    assert table.column("recipient").to_pylist() == ["ada", "ben"]


def test_what_cannot_be_read_is_named_and_the_rest_is_read(tmp_path: Path, small: None) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    rows = inboxes.rows(300)
    inboxes.as_jsonl(folder / "lines.jsonl", rows[:2])
    with (folder / "lines.jsonl").open("ab") as file:
        file.write(b"not json\n")
        file.write('{"id": "gb", "text": "您已逾期3天，请今天还款，以免影响征信"}\n'.encode("gb18030"))
        file.write(b'{"id": "half", "text": "pay \\ud83d now"}\n{"id": "none"}\n[1]\n')
        file.write(b'{"id": "long", "text": "' + b"x" * (sources.LONGEST_LINE + 5) + b'"}\n')
        file.write(b'{"id": "last", "text": "hello"}\n')
    (folder / "nothing.csv").write_text("sender,received\n1069,2026-01-01\n", "utf-8")
    (folder / "other.parquet").write_bytes(b"PAR1 this is no parquet file PAR1")
    pa.parquet.write_table(pa.table({"weather": ["fine"]}), folder / "weather.parquet")
    damaged = inboxes.as_parquet(folder / "x.parquet", rows, 100)
    foot = pa.parquet.ParquetFile(damaged).metadata.row_group(1).column(1)
    held = bytearray(damaged.read_bytes())
    for at in range(foot.dictionary_page_offset or foot.data_page_offset, foot.data_page_offset + 40):
        held[at] = 0xFF
    damaged.write_bytes(held)

    summary = one(folder, tmp_path / "out")
    problems = inboxes.problems(tmp_path / "out")
    read = inboxes.readings(tmp_path / "out").to_pylist()
    lines = [(row["id"], row["row"]) for row in read if row["source"] == "lines.jsonl"]
    assert lines == [("m0", 1), ("m1", 2), ("gb", 4), ("half", 5), ("last", 9)]
    assert {row["id"]: row["language"] for row in read}["gb"] == "zh"
    assert [(p["row"], p["code"]) for p in problems if p["source"] == "lines.jsonl"] == [
        (3, "line-unreadable"),
        (6, "bulk-no-text"),
        (7, "line-unreadable"),
        (8, "bulk-row-too-long"),
    ]
    codes = {(p["source"], p["code"]) for p in problems}
    assert ("other.parquet", "bulk-parquet-damaged") in codes
    assert ("weather.parquet", "bulk-no-text-column") in codes
    lost = [p for p in problems if p["source"] == "x.parquet"]
    assert {p["code"] for p in lost} == {"bulk-parquet-damaged"}
    kept = [row["row"] for row in read if row["source"] == "x.parquet"]
    assert set(range(1, 101)) | set(range(201, 301)) <= set(kept)
    assert len(kept) == len(set(kept))
    assert sum(int(p["detail"].split()[0]) for p in lost) == 300 - len(kept)
    assert sum(summary.problems.values()) == len(problems)


def test_a_csv_record_may_hold_ends_of_lines_and_is_never_cut_in_two(tmp_path: Path, small: None) -> None:
    rows = [{"id": f"m{n}", "text": f'Pay {n},\n"today"\nor we call ' * 20} for n in range(60)]
    summary = one(inboxes.as_csv(tmp_path / "a.csv", rows), tmp_path / "out")
    assert summary.parts > 2
    assert inboxes.readings(tmp_path / "out").column("id").to_pylist() == [row["id"] for row in rows]


def test_a_table_in_the_chinese_encoding_is_read_and_single_lines_in_another_do_no_harm(tmp_path: Path) -> None:
    lines = ["编号,短信内容,发件人,接收时间", *(f"{n},您欠{n}元,1069,2026-03-01 10:00" for n in range(1, 60))]
    data = "\n".join(lines).encode("gb18030") + "\n60,您已逾期三天请尽快还款,1069,2026-03-01 10:00\n".encode()
    (tmp_path / "a.csv").write_bytes(data)
    summary = one(tmp_path / "a.csv", tmp_path / "out")
    read = inboxes.readings(tmp_path / "out").to_pylist()
    assert (summary.rows, summary.problems) == (60, {})
    assert {row["language"] for row in read} == {"zh"}
    assert [row["id"] for row in read] == [str(n) for n in range(1, 61)]
    assert read[0]["received"] == "2026-03-01 10:00"
    amounts = [[f["value"] for f in row["facts"] if f["type"] == "amount"] for row in read[:9]]
    assert amounts == [[str(n)] for n in range(1, 10)]


def test_a_finished_run_reads_nothing_again_and_other_messages_need_another_folder(tmp_path: Path) -> None:
    source = inboxes.as_jsonl(tmp_path / "a.jsonl", inboxes.rows(20))
    assert one(source, tmp_path / "out").before == 0
    assert one(source, tmp_path / "out").before == 1
    inboxes.as_jsonl(source, inboxes.rows(21))
    with pytest.raises(bulk.Refused):
        one(source, tmp_path / "out")
    with pytest.raises(bulk.Refused):
        one(source, tmp_path)
    with pytest.raises(bulk.Refused):
        one(tmp_path / "absent", tmp_path / "new")


def test_only_the_person_can_read_the_results(tmp_path: Path) -> None:
    one(inboxes.as_jsonl(tmp_path / "a.jsonl", inboxes.rows(5)), tmp_path / "out")
    for path in (tmp_path / "out", *(tmp_path / "out").rglob("*")):
        assert path.stat().st_mode & 0o077 == 0, path


def test_a_worker_that_is_killed_costs_nothing(tmp_path: Path) -> None:
    killed: list[int] = []

    def kill(progress: bulk.Progress) -> None:
        if not killed:
            killed.extend(workers_of(os.getpid()))
            for worker in killed:
                os.kill(worker, signal.SIGKILL)

    (tmp_path / "in").mkdir()
    for n in range(4):
        inboxes.as_jsonl(tmp_path / "in" / f"{n}.jsonl", inboxes.rows(600))
    bulk.run(str(tmp_path / "in"), str(tmp_path / "rough"), workers=2, tell=kill)
    one(tmp_path / "in", tmp_path / "calm")
    assert killed
    assert inboxes.files(tmp_path / "rough") == inboxes.files(tmp_path / "calm")


def workers_of(parent: int) -> list[int]:
    """The processes that read for a process, on Linux; the one that only keeps count of semaphores is left alone."""
    if not Path("/proc").is_dir():
        pytest.skip("this test looks for the workers in /proc")
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                above = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
                if above == parent and b"spawn_main" in (entry / "cmdline").read_bytes():
                    found.append(int(entry.name))
            except (OSError, IndexError):
                continue
    return found


def killed_and_continued(source: Path, out: Path, *, after: float) -> None:
    """A run that is killed with everything it started, and the same command again."""
    words = [FORBEAR, "bulk", str(source), str(out), "--workers", "2"]
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    time.sleep(after)
    process.kill()
    process.wait()
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("after", [1.2])
def test_a_run_that_is_killed_goes_on_where_it_stopped_and_ends_the_same(tmp_path: Path, after: float) -> None:
    (tmp_path / "in").mkdir()
    for n in range(6):
        inboxes.as_jsonl(tmp_path / "in" / f"{n}.jsonl", inboxes.rows(800))
    one(tmp_path / "in", tmp_path / "calm")
    killed_and_continued(tmp_path / "in", tmp_path / "rough", after=after)
    assert inboxes.files(tmp_path / "rough", "readings", "problems", "done") == inboxes.files(
        tmp_path / "calm", "readings", "problems", "done"
    )
    assert not list((tmp_path / "rough").rglob(".*"))


@pytest.mark.campaign
@pytest.mark.skipif(os.environ.get("FORBEAR_CAMPAIGN") != "1", reason="slow: run by `make campaign`")
@pytest.mark.timeout(1200)
def test_twenty_kills_at_random_moments_change_nothing(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for n in range(12):
        inboxes.as_jsonl(tmp_path / "in" / f"{n}.jsonl", inboxes.rows(3000))
    one(tmp_path / "in", tmp_path / "calm")
    chance = random.Random(20)
    for kill in range(20):
        killed_and_continued(tmp_path / "in", tmp_path / f"rough{kill}", after=chance.uniform(0.3, 6))
        assert inboxes.files(tmp_path / f"rough{kill}") == inboxes.files(tmp_path / "calm")


def test_the_command_says_how_it_went_in_both_languages_and_as_json(tmp_path: Path) -> None:
    source = inboxes.as_jsonl(tmp_path / "a.jsonl", inboxes.rows(12))
    with source.open("a") as file:
        file.write("{}\n")
    words = [FORBEAR, "bulk", str(source), str(tmp_path / "out"), "--workers", "1"]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stderr
    assert "12 messages were read" in done.stdout
    assert "no words to read" in done.stdout
    chinese = subprocess.run([*words, "--lang", "zh"], capture_output=True, text=True, check=False)
    assert "已读取 12 条消息" in chinese.stdout
    told = json.loads(subprocess.run([*words, "--json"], capture_output=True, text=True, check=False).stdout)
    assert (told["schema"], told["rows"], told["problems"]) == ("forbear.bulk/1", 12, {"bulk-no-text": 1})


def test_a_full_disk_is_told_calmly_and_what_is_finished_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from forbear.bulk import work
    from forbear.bulk.engines import local

    source = inboxes.as_jsonl(tmp_path / "a.jsonl", inboxes.rows(12))

    def full(*words: object) -> object:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(local, "run", lambda parts, job, workers: (full(part, job) for part in parts))
    with pytest.raises(OSError, match="No space"):
        bulk.run(str(source), str(tmp_path / "out"))
    monkeypatch.setattr(local, "run", lambda parts, job, workers: (work.work(part, job) for part in parts))
    assert bulk.run(str(source), str(tmp_path / "out")).rows == 12


def test_a_part_that_stops_every_worker_is_given_up_by_name(tmp_path: Path) -> None:
    from forbear.bulk.parts import parts
    from forbear.bulk.store import Store
    from forbear.bulk.work import Job, give_up

    source = inboxes.as_jsonl(tmp_path / "a.jsonl", inboxes.rows(12))
    Store(tmp_path / "out").open({})
    (part,) = parts(sources.pieces("a.jsonl", source))
    done = give_up(part, Job(folder=str(tmp_path / "out")))
    assert (done.rows, done.problems) == (0, {"bulk-part-gave-up": 1})
    assert inboxes.problems(tmp_path / "out")[0]["source"] == "a.jsonl"
    assert inboxes.readings(tmp_path / "out").num_rows == 0
