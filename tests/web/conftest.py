"""An app as one browser sees it, without a socket: cookie, origin and form key as a browser sends them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from forbear.app.desk import Desk
from forbear.web.keys import Keys
from forbear.web.site import site

PORT = 8000
HERE = f"http://127.0.0.1:{PORT}"
TODAY = date(2026, 11, 24)
PASSPHRASE = "quiet river under winter stars"
DEMAND = "[Acme Loans] Account 4471 is 5 days overdue. Pay $1,200.00 today."


class Clock:
    """A clock that only moves when a test moves it."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Browser:
    """One person's browser at the app."""

    def __init__(self, language: str = "en") -> None:
        self.clock = Clock()
        self.keys = Keys(api=True, clock=self.clock)
        self.told: list[str] = []
        self.keys.tell = self.told.append
        self.desk = Desk(language=language, today=lambda: TODAY)
        self.app = site(self.desk, self.keys, port=PORT)
        self.client = TestClient(self.app, base_url=HERE, follow_redirects=False)

    def enter(self) -> Browser:
        """Opens the address that was printed."""
        found = self.client.get("/", params={"key": self.keys.key})
        assert found.status_code == 303
        return self

    def see(self, path: str) -> str:
        """A page, once whatever it waits for is there."""
        for _ in range(400):
            found = self.client.get(path)
            assert found.status_code == 200, (path, found.status_code)
            work = next((w for w in self.desk.works.values() if not w.over), None)
            if "data-again" not in found.text:
                return str(found.text)
            if work:
                work.wait(1)
        raise AssertionError(f"{path} is never ready")

    def send(self, path: str, data: dict[str, object] | None = None, files: object = None, **headers: str) -> object:
        """Sends a form as our own page does; follows on to where it leads."""
        body = {"csrf": self.keys.form(), **(data or {})}
        return self.client.post(path, data=body, files=files, headers={"origin": HERE, **headers})


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test ever looks at or makes a vault of the person who runs it."""
    home = tmp_path / "home"
    monkeypatch.setenv("FORBEAR_HOME", str(home))
    return home


@pytest.fixture
def browser() -> Iterator[Browser]:
    yield Browser().enter()


@pytest.fixture
def chinese() -> Iterator[Browser]:
    yield Browser("zh").enter()


def words(page: str) -> str:
    """What a person reads on a page, without its tags."""
    main = page.split("<main", 1)[1].split("</main>", 1)[0]
    return " ".join(re.sub(r"<[^>]+>", " ", main).split())


@pytest.fixture
def quick_vault(monkeypatch: pytest.MonkeyPatch) -> None:
    """A vault whose passphrase is quick to stretch."""
    pytest.importorskip("sqlcipher3", reason="the vault needs forbear[vault]")
    from forbear import vault
    from forbear.app import vault as vaults

    def make(passphrase: str) -> vault.Vault:
        vault.make(vaults.where(), passphrase, clock=vaults.now, cost=vault.Cost(memory=64, passes=1))
        return vaults.open(passphrase)

    monkeypatch.setattr(vaults, "make", make)
