"""Every check on its own cases: each is a short story with a place, a day, a claim, papers, and what comes of it."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from case_files import cases, matter
from forbear import shelf
from forbear.languages import speaker, spoken
from forbear.records.finding import Finding

HERE = Path(__file__).parent
CASES = [(name, story, case) for name in shelf.names("checks") for story, case in cases(HERE / name)]


def found(check: str, case: dict[str, Any]) -> list[Finding]:
    """What one check finds in one case."""
    return list(import_module(f"forbear.checks.{check}").check(matter(case)))


@pytest.mark.parametrize(("check", "story", "case"), CASES, ids=[f"{n}: {s}" for n, s, _ in CASES])
def test_the_check_finds_what_the_story_says(check: str, story: str, case: dict[str, Any]) -> None:
    findings = found(check, case)
    expected = case.get("expect", [])
    assert [(f.answer, f.outcome) for f in findings] == [(e["answer"], e["outcome"]) for e in expected]
    for finding, expect in zip(findings, expected, strict=True):
        assert finding.check == check
        if "law" in expect:
            assert [p.id for p in finding.law] == expect["law"]
        if "count" in expect:
            assert finding.count == expect["count"]
        if "missing" in expect:
            assert [m.id for m in finding.missing] == expect["missing"]
        for language in spoken():
            say = speaker(language)
            if language in expect:
                assert say.say(finding.says) == expect[language]
            if f"steps_{language}" in expect:
                assert [say.say(step) for step in finding.steps] == expect[f"steps_{language}"]


@pytest.mark.parametrize("language", spoken())
@pytest.mark.parametrize(("check", "story", "case"), CASES, ids=[f"{n}: {s}" for n, s, _ in CASES])
def test_everything_found_can_be_said_calmly(check: str, story: str, case: dict[str, Any], language: str) -> None:
    say = speaker(language)
    for finding in found(check, case):
        for sentence in (finding.says, *finding.steps, *finding.missing):
            said = say.say(sentence)
            assert said.strip()
            assert not any(
                word in said.casefold() for word in ("illegal", "you do not owe", "违法", "您不欠", "expired")
            )


@pytest.mark.parametrize("name", shelf.names("checks"))
def test_a_check_names_the_worse_error_and_the_law_that_it_reads(name: str) -> None:
    module = import_module(f"forbear.checks.{name}")
    assert module.__doc__ is not None
    assert "worse error" in module.__doc__ or "worst error" in module.__doc__
    assert isinstance(module.LAW, tuple)
