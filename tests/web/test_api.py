"""Scripts get the same answers as people, with a token of their own; whatever they send, the app answers in kind."""

from __future__ import annotations

import json
import os
from typing import Any

import pytest
from starlette.testclient import TestClient

from forbear.web.api import ASKS
from web.conftest import HERE, Browser

DEMAND = "[Acme Loans] Account 4471 is 5 days overdue. Pay $1,200.00 today or we will tell your family."


@pytest.fixture
def script(browser: Browser) -> TestClient:
    """A script with its token, and without any cookie."""
    return TestClient(browser.app, base_url=HERE, headers={"authorization": f"Bearer {browser.keys.api}"})


def test_without_its_token_nothing_is_told(browser: Browser) -> None:
    bare = TestClient(browser.app, base_url=HERE)
    for headers in ({}, {"authorization": "Bearer wrong"}, {"authorization": "Basic x"}, {"cookie": "forbear-8000=x"}):
        assert bare.get("/api/openapi.json", headers=headers).status_code == 401
        assert bare.post("/api/read", json={"text": DEMAND}, headers=headers).status_code == 401
    assert browser.client.get("/api/case").status_code == 401, "the cookie of a window is no token"


def test_without_the_option_there_is_no_token_at_all() -> None:
    from forbear.web.keys import Keys

    keys = Keys()
    assert not keys.script("") and not keys.script("x")


def test_a_text_is_read_and_checked_as_on_the_command_line(script: TestClient) -> None:
    read = script.post("/api/read", json={"text": DEMAND, "place": "US"}).json()
    amount = next(f for f in read["messages"][0]["facts"] if f["type"] == "amount")
    assert amount["value"] == "1200.00" and amount["currency"] == "USD"
    checked = script.post(
        "/api/check", json={"texts": [DEMAND], "place": "US-NY", "on": "2026-11-24", "language": "zh"}
    ).json()
    assert checked["place"] == "US-NY" and checked["claims"][0]["amount"] == "1200.00"
    assert checked["language"] == "zh"


def test_private_details_are_taken_out(script: TestClient) -> None:
    made = script.post("/api/redact", json={"text": "Call Jo at 212-555-0142", "place": "US"}).json()
    assert "0142" not in made["redacted"] and made["spans"]


def test_what_a_script_brings_lies_in_the_window(script: TestClient, browser: Browser) -> None:
    assert script.post("/api/case/messages", json={"text": DEMAND}).json() == {"added": ["E1"]}
    assert "Acme Loans" in browser.see("/")
    assert script.get("/api/case").json()["claims"]
    browser.keys.lock()
    assert script.get("/api/case").status_code == 423


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"{", 400),
        (b"\xff\xfe", 400),
        (b"[]", 422),
        (b"{}", 422),
        (b'{"text": 5}', 422),
        (b'{"text": "x", "more": 1}', 422),
        (b'{"text": "x", "place": "Nowhere"}', 404),
        (b"[" * 100_000, 422),
    ],
)
def test_a_damaged_request_is_told_in_json(script: TestClient, body: bytes, status: int) -> None:
    found = script.post("/api/read", content=body, headers={"content-type": "application/json"})
    assert found.status_code == status
    assert found.json()["problem"]["detail"]


def test_only_json_is_taken(script: TestClient) -> None:
    assert script.post("/api/read", content=b"{}", headers={"content-type": "text/plain"}).status_code == 415


def test_half_a_character_is_no_reason_to_fall(script: TestClient) -> None:
    raw = b'{"text": "You owe $5 \\ud800 to Acme Loans"}'
    assert script.post("/api/read", content=raw, headers={"content-type": "application/json"}).status_code in (200, 400)


def test_the_description_names_every_address(script: TestClient) -> None:
    told = script.get("/api/openapi.json").json()
    assert set(told["paths"]) == {a.path for a in ASKS}
    for path in told["paths"].values():
        for way in path.values():
            assert way["summary"].endswith(".")


@pytest.mark.parametrize("sort", ["positive", "negative"])
def test_made_up_requests_are_answered_as_the_description_says(browser: Browser, sort: str) -> None:
    schemathesis = pytest.importorskip("schemathesis")
    from hypothesis import HealthCheck, Phase, given, settings
    from schemathesis.specs.openapi.checks import ignored_auth

    headers = {"authorization": f"Bearer {browser.keys.api}", "host": "127.0.0.1:8000"}
    schema: Any = schemathesis.openapi.from_asgi("/api/openapi.json", browser.app, headers=headers)
    asked = 0
    examples = 1000 if os.environ.get("FORBEAR_CAMPAIGN") == "1" else 20

    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    def run(case: Any) -> None:
        nonlocal asked
        asked += 1
        found = case.call(headers=headers)
        if found.status_code != 413:  # refused before it was read, which the tool does not take for a refusal
            case.validate_response(found, excluded_checks=[ignored_auth])  # the token is ours, not a made-up one
        json.loads(found.content)

    for result in schema.get_all_operations():
        operation = result.ok()
        if sort == "positive" or operation.body:
            mode = schemathesis.GenerationMode(sort)
            given(case=operation.as_strategy(generation_mode=mode))(run)()
    assert asked > 3 * examples
