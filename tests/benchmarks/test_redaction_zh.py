"""The Chinese benchmark keeps to what it promises, on lines that nobody wrote rules for too."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from conftest import ROOT


@pytest.mark.parametrize("lines", ["seen", "other"])
def test_disguised_numbers_and_names_are_found_in_threads_of_another_seed(lines: str) -> None:
    script = ROOT / "benchmarks" / "redaction_zh.py"
    words = [sys.executable, str(script), "--seed", "11", "--threads", "150", "--lines", lines]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    figures = json.loads(done.stdout.splitlines()[-1])
    types = figures["types"]
    for kind, least in {"other id": 0.95, "phone": 0.95, "card": 0.95, "person": 0.85}.items():
        assert types[kind]["f2"] >= least, (kind, types[kind])
    assert figures["leak_rate_structured"] <= 0.01
