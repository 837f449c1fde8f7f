"""The interface for scripts on the same loopback."""

from __future__ import annotations

from starlette.routing import Route


def roads() -> tuple[Route, ...]:
    """The addresses under `/api/`."""
    return ()
