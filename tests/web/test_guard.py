"""Nobody but the person gets in: not another site, not another user of the machine, not a form from elsewhere."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect

from forbear.web import guard
from web.conftest import HERE, Browser

DEMAND = "[Acme Loans] Account 4471 is 5 days overdue. Pay $1,200.00 today or we will tell your family."


def test_the_address_lets_one_browser_in_once_and_is_then_worth_nothing() -> None:
    browser = Browser()
    key = browser.keys.key
    first = browser.client.get("/", params={"key": key})
    assert first.status_code == 303
    assert first.headers["location"] == "/", "the key does not stay in the address"
    cookie = first.headers["set-cookie"].casefold()
    assert "httponly" in cookie and "samesite=strict" in cookie
    other = TestClient(browser.app, base_url=HERE, follow_redirects=False)
    second = other.get("/", params={"key": key})
    assert second.status_code == 403
    assert "set-cookie" not in second.headers


@pytest.mark.parametrize("path", ["/", "/arrived", "/message/1", "/claim/c1", "/settings", "/add", "/no-such-page"])
def test_without_the_key_every_page_is_the_same_closed_door(path: str) -> None:
    browser = Browser()
    found = browser.client.get(path)
    assert found.status_code == 403
    assert "loan" not in found.text and "debt" not in found.text


@pytest.mark.parametrize(
    "host", ["evil.example:8000", "127.0.0.1:8001", "127.0.0.1", "0.0.0.0:8000", "localhost.evil.example:8000"]
)
def test_a_name_that_was_bent_to_this_machine_is_refused(browser: Browser, host: str) -> None:
    assert browser.client.get("/", headers={"host": host}).status_code == 421


@pytest.mark.parametrize("host", ["127.0.0.1:8000@evil.example", "127.0.0.1:8000/", "a b", "", "[::1"])
def test_a_host_that_is_none_is_refused(browser: Browser, host: str) -> None:
    assert browser.client.get("/", headers={"host": host}).status_code == 400


@pytest.mark.parametrize(
    "origin",
    ["http://evil.example", "null", "http://127.0.0.1:8001", "https://127.0.0.1:8000", "http://localhost:8000"],
)
def test_a_form_from_another_site_changes_nothing(browser: Browser, origin: str) -> None:
    sent = browser.send("/", {"text": "You owe $5"}, origin=origin)
    assert sent.status_code == 403
    assert not browser.desk.case.exhibits


def test_a_form_without_an_origin_or_without_the_pages_own_word_changes_nothing(browser: Browser) -> None:
    body = {"text": "You owe $5", "csrf": browser.keys.form()}
    assert browser.client.post("/", data=body).status_code == 403
    assert browser.client.post("/", data={**body, "csrf": "0" * 64}, headers={"origin": HERE}).status_code == 403
    assert browser.client.post("/", data={"text": "x"}, headers={"origin": HERE}).status_code == 403
    plain = browser.client.post("/", content="csrf=1", headers={"origin": HERE, "content-type": "text/plain"})
    assert plain.status_code == 415
    assert not browser.desk.case.exhibits


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_another_site_cannot_even_look(browser: Browser, site: str) -> None:
    assert browser.client.get("/", headers={"sec-fetch-site": site}).status_code == 403


def test_no_web_socket_is_opened(browser: Browser) -> None:
    with pytest.raises(WebSocketDisconnect), browser.client.websocket_connect("/"):
        pass


@pytest.mark.parametrize("path", ["/", "/settings", "/static/app.css", "/static/nothing", "/nowhere"])
def test_every_answer_carries_the_headers_that_keep_it_in(browser: Browser, path: str) -> None:
    headers = browser.client.get(path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy and "frame-ancestors 'none'" in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == "no-store"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] in {"same-origin", "no-referrer"}
    assert "server" not in headers


@pytest.mark.parametrize(
    "path",
    [
        "/static/..%2f..%2fetc/hostname",
        "/static/%2e%2e/guard.py",
        "/static/..%2fkeys.py",
        "/static/.hidden",
        "/static//etc/passwd",
    ],
)
def test_no_file_but_our_own_few_can_be_asked_for(browser: Browser, path: str) -> None:
    assert browser.client.get(path).status_code == 404


def test_the_pages_have_no_script_and_no_style_inside(browser: Browser) -> None:
    browser.send("/", {"text": DEMAND})
    for path in ("/", "/arrived", "/message/1", "/settings", "/add"):
        page = browser.see(path)
        assert "<style" not in page and " style=" not in page and " onclick" not in page
        assert page.count("<script") == page.count('<script src="/static/app.js" defer></script>') == 1
        assert "http://" not in page.replace("http://www.w3.org", "") and "https://" not in page


def test_too_much_at_once_is_refused_and_the_rest_goes_on(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "LARGEST", 20_000)
    assert browser.send("/", {"text": "x" * 30_000}).status_code == 413
    assert browser.send("/", {"text": "You owe Acme Loans $5"}).status_code == 303


def test_a_form_of_very_many_files_is_refused(browser: Browser) -> None:
    many = [("files", (f"{n}.txt", b"x")) for n in range(2100)]
    assert browser.send("/", files=many).status_code == 400


def test_the_app_locks_itself_when_nobody_is_there_and_a_new_address_opens_it(browser: Browser) -> None:
    browser.send("/", {"text": DEMAND})
    browser.clock.now += browser.keys.idle - 1
    assert "Acme" in browser.see("/")
    browser.clock.now += browser.keys.idle + 1
    closed = browser.client.get("/")
    assert closed.status_code == 403 and "Acme" not in closed.text
    assert browser.told == [browser.keys.key], "the new address is written where only the person looks"
    browser.enter()
    assert "Acme" in browser.see("/"), "what was brought is still there"


def test_leaving_shows_nothing_and_the_way_back_is_closed(browser: Browser) -> None:
    browser.send("/", {"text": DEMAND})
    left = browser.send("/leave")
    assert left.status_code == 200
    assert "forbear" not in left.text and "Acme" not in left.text
    assert left.headers["clear-site-data"] == '"cache"'
    assert browser.client.get("/").status_code == 403


def test_a_fault_of_ours_is_told_without_a_word_of_any_message(
    browser: Browser, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fall(*visit: object, **more: object) -> object:
        raise RuntimeError("CANARY-7f3a9")

    monkeypatch.setattr("forbear.web.visit.Visit.page", fall)
    found = browser.client.get("/settings")
    assert found.status_code == 500
    said = capsys.readouterr()
    assert "CANARY" not in found.text + said.out + said.err
    assert "RuntimeError" in said.err


def test_a_page_after_a_language_change_is_always_one_of_our_own(browser: Browser) -> None:
    for back in (
        "//evil.example/",
        "https://evil.example",
        "/\\evil.example",
        "javascript:alert(1)",
        "/a\r\nset-cookie: x=1",
    ):
        sent = browser.send("/language", {"language": "zh", "back": back})
        assert sent.headers["location"] == "/"
        assert "set-cookie" not in sent.headers


def test_the_shared_list_of_requests_is_answered_as_it_asks(shared: Path) -> None:
    listed = json.loads((shared / "data" / "hostile" / "generated" / "http" / "requests.json").read_text("utf-8"))
    for each in listed:
        browser = Browser() if each["name"] == "no session token" else Browser().enter()
        headers = {k.casefold(): v for k, v in each["headers"].items()} if "headers" in each else {}
        if headers.get("upgrade") == "websocket":
            with pytest.raises(WebSocketDisconnect), browser.client.websocket_connect("/", headers=headers):
                pass
            continue
        method = each.get("method", "GET")
        own = {"origin": HERE} if method == "POST" and "origin" not in headers else {}
        found = browser.client.request(method, each.get("path", "/"), headers={**own, **headers})
        assert str(found.status_code) in each["expect"].split("/"), (each, found.status_code)
