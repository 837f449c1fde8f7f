"""Inboxes of many people, made for tests: the same messages as Parquet, CSV, JSONL and exports."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pyarrow as pa
from pyarrow import parquet

TEXTS = (
    "Larkfield Credit: your account LN-{n} is 12 days past due. Pay $1,2{n:02}.00 today to avoid legal action.",
    "【云杉湾小贷】尊敬的王女士，您尾号{n:04}的借款已逾期9天，应还金额{n}00元，请于今日18点前还款。",
    "Hi, are we still on for lunch on {n}/3?",
    "Your one-time code is {n:06}. Do not share it with anyone.",
    "我是鑫达调解中心，你欠{n}000元一直不还，今晚不还明天通知你通讯录里的家人和单位！",
)


def rows(number: int) -> list[dict[str, Any]]:
    """That many messages with everything that a table may say about one."""
    return [
        {
            "id": f"m{n}",
            "text": TEXTS[n % len(TEXTS)].format(n=n % 97 + 1),
            "sender": f"1069{n % 7}",
            "recipient": f"person {n % 11}",
            "received": f"2026-0{n % 3 + 1}-1{n % 9}T09:30:00+08:00",
            "place": ("CN", "US", "")[n % 3],
        }
        for n in range(number)
    ]


def as_parquet(path: Path, found: list[dict[str, Any]], group: int = 10_000) -> Path:
    """The rows as a Parquet file."""
    parquet.write_table(pa.Table.from_pylist(found), path, row_group_size=group)
    return path


def as_csv(path: Path, found: list[dict[str, Any]]) -> Path:
    """The rows as a CSV file with a heading."""
    with path.open("w", newline="", encoding="utf-8") as file:
        out = csv.DictWriter(file, list(found[0]))
        out.writeheader()
        out.writerows(found)
    return path


def as_jsonl(path: Path, found: list[dict[str, Any]]) -> Path:
    """The rows as JSON lines."""
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in found), "utf-8")
    return path


def readings(out: Path) -> pa.Table:
    """Everything that a run read, in the order of the parts."""
    return pa.concat_tables(parquet.read_table(file) for file in sorted((out / "readings").glob("*.parquet")))


def problems(out: Path) -> list[dict[str, Any]]:
    """Everything that a run could not read."""
    return [
        row for file in sorted((out / "problems").glob("*.parquet")) for row in parquet.read_table(file).to_pylist()
    ]


def files(out: Path, *folders: str) -> dict[str, bytes]:
    """The bytes of every result, by its name."""
    found = (file for folder in folders or ("readings", "problems") for file in (out / folder).glob("part-*"))
    return {str(file.relative_to(out)): file.read_bytes() for file in sorted(found)}
