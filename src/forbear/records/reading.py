"""What one message says: its kind, the facts in it, what it threatens, whether it looks false."""

# These records are made by the million, so they are structs, which are made faster than data classes; none
# can hold itself, so the collector of garbage need not look at them (`gc=False`).

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cached_property
from typing import Generic, Literal, TypeVar, get_args

from msgspec import Struct

from forbear.records.message import Message
from forbear.records.money import Money

Kind = Literal[
    "not_debt",
    "payment_reminder",
    "overdue_notice",
    "collection_demand",
    "legal_notice",
    "third_party_disclosure",
    "scam",
    "relief_solicitation",
    "loan_marketing",
    "lender_offer",
    "transactional",
]
KINDS: tuple[Kind, ...] = get_args(Kind)

Flag = Literal[
    "threat_of_arrest",
    "threat_of_lawsuit",
    "threat_home_visit",
    "contacts_third_parties",
    "public_shaming",
    "insults",
    "impersonates_authority",
    "false_urgency",
    "asks_for_credentials",
    "private_account_payment",
    "unlicensed_collector_hint",
    "discloses_to_third_party",
    "no_identification",
    "credit_report_threat",
    "violence",
]
FLAGS: tuple[Flag, ...] = get_args(Flag)

FactType = Literal[
    "amount",
    "date",
    "days_overdue",
    "creditor",
    "collector",
    "law_firm",
    "account_ref",
    "phone",
    "url",
    "person",
]
AmountRole = Literal["total_due", "principal", "interest", "fee", "instalment", "offer", "other"]
DateRole = Literal["due", "deadline", "sent", "other"]

T = TypeVar("T", covariant=True)


class Source(Struct, frozen=True, kw_only=True, gc=False):
    """The exact place of something in a message: `text[start:end]`, in Unicode code points."""

    exhibit: str
    start: int
    end: int


class Fact(Struct, Generic[T], frozen=True, kw_only=True, gc=False):
    """One thing that a message states, with the words it stands in.

    `value` is the meaning (`Money`, `date` or `datetime`, `int` days, `str`), or `None` where the
    words could not be turned into one; `text` the words themselves; `certainty` from 0 to 1.
    """

    type: FactType
    value: T
    text: str
    source: Source
    role: AmountRole | DateRole | Literal[""] = ""
    certainty: float = 1.0


AnyFact = Fact[Money] | Fact[date] | Fact[datetime] | Fact[int] | Fact[Decimal] | Fact[str] | Fact[None]


class Reason(Struct, frozen=True, kw_only=True, gc=False):
    """A piece of the message that speaks for a kind, and how strongly."""

    text: str
    source: Source
    weight: float


class Triage(Struct, frozen=True, kw_only=True, dict=True):
    """What sort of message this is and how sure that is: probabilities over the eleven kinds add up to 1."""

    kind: Kind
    probabilities: tuple[tuple[Kind, float], ...]
    reasons: tuple[Reason, ...] = ()

    @cached_property
    def certainty(self) -> float:
        """The probability of the kind that was chosen."""
        return dict(self.probabilities)[self.kind]

    @cached_property
    def likely(self) -> Mapping[Kind, float]:
        """The kinds that are worth a word, with their rounded probabilities."""
        return {kind: round(chance, 4) for kind, chance in self.probabilities if chance >= 0.005}


class Conduct(Struct, frozen=True, kw_only=True, gc=False):
    """One thing that the sender does or threatens, with its place in the text."""

    flag: Flag
    source: Source
    text: str
    certainty: float = 1.0


class Safety(Struct, frozen=True, kw_only=True, gc=False):
    """One sign that sender or link may be false; `signal` names it and `detail` says why."""

    signal: str
    source: Source
    text: str
    detail: str


class Reading(Struct, frozen=True, kw_only=True, gc=False):
    """Everything that step 1 finds in one message."""

    message: Message
    language: str
    triage: Triage
    facts: tuple[AnyFact, ...] = ()
    conduct: tuple[Conduct, ...] = ()
    safety: tuple[Safety, ...] = ()

    def of(self, type: FactType, role: str | None = None) -> tuple[AnyFact, ...]:
        """The facts of one type (and role, where given), in the order of the text."""
        return tuple(f for f in self.facts if f.type == type and role in (None, f.role))
