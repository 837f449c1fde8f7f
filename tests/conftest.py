"""What every test stands on: no socket may be opened, and shared material is optional."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from hypothesis import settings

# The machine may be busy: a test fails for what it finds, never for how long one example took.
settings.register_profile("forbear", deadline=None)
settings.load_profile("forbear")

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"


class NetworkWasUsed(AssertionError):
    """forbear promises never to use the network; something tried to."""


@pytest.fixture(autouse=True, scope="session")
def _no_network() -> object:
    """Forbids every socket and name look-up around the whole suite (local pipes of the runner excepted)."""
    patch = pytest.MonkeyPatch()

    def refuse(*words: object, **more: object) -> object:
        raise NetworkWasUsed(f"a network call was made: {words!r}")

    for name in ("create_connection", "getaddrinfo", "gethostbyname", "gethostbyname_ex", "gethostbyaddr"):
        patch.setattr(socket, name, refuse)
    for name in ("connect", "connect_ex", "sendto", "bind"):
        patch.setattr(socket.socket, name, refuse)
    yield
    patch.undo()


@pytest.fixture
def shared() -> Path:
    """The folder of shared material beside the project; a test that needs it skips where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("the folder ../shared is absent: this test needs its material")
    return SHARED
