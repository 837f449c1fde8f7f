"""Who was told what about the debt: by the person, by a collector, and with whose consent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from forbear.records.law import Agency, Provision

Relation = Literal["family", "friend", "employer", "contact", "group", "adviser", "regulator", "lender", "other"]
Consent = Literal["given", "refused", "not_asked", "law"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosure:
    """One telling: who told whom what, when, why, and whether the person agreed to it.

    `by` is `"person"`, or the name of whoever told (a collector, an app). `exhibit` is the message or
    file that shows it. `answered` names the letter that was written to stop it. `sort` keeps apart what was
    done, what was threatened, and what the words leave open. `on` is `None` where no day is known. `what` are
    words of the person's own, or one of `debt`, `amount`, `contact`, `public`. `shows` quotes the words behind it.
    """

    on: date | None
    by: str
    to: str
    relation: Relation
    what: tuple[str, ...]
    why: str = ""
    consent: Consent = "not_asked"
    exhibit: str = ""
    answered: str = ""
    sort: Literal["told", "threatened", "unclear"] = "told"
    shows: str = ""

    @property
    def unwanted(self) -> bool:
        """Whether it spread, or may spread, without the person having agreed."""
        return self.by != "person" and self.consent in ("refused", "not_asked")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """Everything that is known of who was told what, and what stops the part of it that the person never agreed to.

    `law` are the rules on telling others, as far as they may bind who told; `agencies` are the offices that take
    such a complaint, nearest first; `letters` are the kinds of letter that ask for it to stop, in their order.
    """

    entries: tuple[Disclosure, ...]
    place: str
    law: tuple[Provision, ...] = ()
    agencies: tuple[Agency, ...] = ()
    letters: tuple[str, ...] = ()
