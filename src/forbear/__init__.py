"""A calm, private companion for the moment a debt demand arrives.

The public library is these names; everything else may move. They are imported on first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

__version__ = "0.1.0"

_PUBLIC = {
    "Message": "forbear.records.message",
    "Problem": "forbear.records.message",
    "Reading": "forbear.records.reading",
    "Claim": "forbear.records.claim",
    "Debt": "forbear.records.debt",
    "Money": "forbear.records.money",
    "Finding": "forbear.records.finding",
    "Law": "forbear.records.law",
}
__all__ = ["__version__", *_PUBLIC]


def __getattr__(name: str) -> Any:
    if name in _PUBLIC:
        return getattr(import_module(_PUBLIC[name]), name)
    raise AttributeError(f"module 'forbear' has no attribute {name!r}")
