"""Who was told what about the debt: by the person, by a collector, and with whose consent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosure:
    """One telling: who told whom what, when, why, and whether the person agreed to it.

    `by` is `"person"`, or the name of whoever told (a collector, an app). `exhibit` is the message or
    file that shows it. `answered` names the letter that was written to stop it.
    """

    on: date
    by: str
    to: str
    relation: Literal["family", "friend", "employer", "contact", "group", "adviser", "regulator", "lender", "other"]
    what: tuple[str, ...]
    why: str = ""
    consent: Literal["given", "refused", "not_asked", "law"] = "not_asked"
    exhibit: str = ""
    answered: str = ""
