"""The script that measures the arithmetic: nothing is skipped in silence."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from conftest import ROOT

CASE = {"tolerance": 0.005, "authority": "invented", "note": None}


def run(folder: Path) -> dict[str, Any]:
    script = ROOT / "benchmarks" / "vectors.py"
    done = subprocess.run([sys.executable, str(script), str(folder)], capture_output=True, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def test_a_kind_that_is_not_known_fails_by_name_and_reference_data_is_left_alone(tmp_path: Path) -> None:
    cases = [
        {
            **CASE,
            "id": "a",
            "kind": "xirr",
            "input": {"cashflows": [["2025-01-01", -100], ["2026-01-01", 110]]},
            "expected": {"xirr": 0.1},
        },
        {
            **CASE,
            "id": "b",
            "kind": "xirr",
            "input": {"cashflows": [["2025-01-01", -100], ["2026-01-01", 110]]},
            "expected": {"xirr": 0.2},
        },
        {**CASE, "id": "c", "kind": "moon_phase", "input": {}, "expected": {"x": 1}},
        {**CASE, "id": "d", "kind": "xirr", "input": {}, "expected": {"xirr": 1}},
        {**CASE, "id": "e", "kind": "xirr", "input": {}, "expected": {"xirr": None}},
        {**CASE, "id": "f", "kind": "planner_reference", "input": {}, "expected": {"x": 1}},
    ]
    (tmp_path / "cases.json").write_text(json.dumps({"cases": cases}))
    (tmp_path / "reference.json").write_text("[1, 2]")
    (tmp_path / "table.json").write_text('{"metrics": []}')
    found = run(tmp_path)
    assert (found["passed"], found["total"]) == (1, 4)
    assert [f["id"] for f in found["failures"]] == ["b", "c", "d"]
    assert "moon_phase" in found["failures"][1]["why"][0]
    assert found["no_expected_value"] == ["e"]
    assert found["not_scored_here"] == {"planner_reference": 1}


def test_every_published_figure_comes_out_or_is_listed_with_its_reason(shared: Path) -> None:
    found = run(shared / "vectors")
    assert {f["kind"] for f in found["failures"]} <= {"planner_milp"}
    assert found["passed"] == found["total"] - len(found["failures"])
