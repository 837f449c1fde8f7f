"""A small vault in a folder of its own, with a passphrase that is quick to stretch and a clock that the test moves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

pytest.importorskip("sqlcipher3", reason="the vault needs forbear[vault]")

from forbear import vault
from forbear.records.message import Original
from forbear.vault import Cost, Vault

PASSPHRASE = "quiet river under winter stars"
QUICK = Cost(memory=64, passes=1)


@dataclass
class Clock:
    """A clock that goes on by a second each time somebody looks, unless it is set."""

    at: datetime = datetime(2026, 11, 28, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.at += timedelta(seconds=1)
        return self.at


@dataclass
class Home:
    """Where a test keeps its vault."""

    path: Path
    clock: Clock

    def open(self, passphrase: str = PASSPHRASE) -> Vault:
        return vault.open_(self.path, passphrase, clock=self.clock)

    @property
    def database(self) -> Path:
        return self.path / vault.FOLDER / vault.DATABASE


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """An empty vault."""
    clock = Clock()
    vault.make(tmp_path / "home", PASSPHRASE, clock=clock, cost=QUICK)
    return Home(tmp_path / "home", clock)


@pytest.fixture
def full(home: Home) -> Home:
    """A vault with three originals (one of them large) and a few records."""
    from forbear.records.letter import Person

    with home.open() as open_vault:
        open_vault.keep([original("sms.txt", "你的借款已逾期"), original("letter.txt", "pay today")])
        open_vault.save(Person(name="Lin Xiao"))
        open_vault.keep([Original(name="call.wav", data=b"\x00\x01" * (5 << 19))])
        open_vault.paper("debts", original("debts.toml", "[[debt]]"))
    return home


def original(name: str, text: str) -> Original:
    return Original(name=name, data=text.encode())


@pytest.fixture
def make() -> Callable[[str, str], Original]:
    return original
