"""Whether a rule binds a party: a creditor is not a third-party collector, and a bank is no private lender."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from forbear.records.claim import Party
from forbear.records.finding import Matter, Says, says
from forbear.records.law import Provision

Bound = Literal["yes", "unknown", "no"]

COLLECTING = frozenset(
    [
        "third_party_collector",
        "debt_collector",
        "recovery_agent",
        "debt_buyer",
        "debt_purchaser",
        "collection_law_firm",
        "card_collector",
        "arc",
        "local_amc",
        "enforcement_agent_EW",
    ]
)
"""Words of the law for those who collect what was owed to somebody else."""

NEITHER = frozenset(["court", "helper", "lawyer", "credit_bureau", "debtor"])
"""Words of the law for those who neither lend nor collect."""

_SURE: dict[str, frozenset[str]] = {
    "creditor": frozenset(["original_creditor", "creditor", "lender"]),
    "collector": frozenset(["third_party_collector", "debt_collector", "recovery_agent"]),
    "debt_buyer": frozenset(["debt_buyer", "debt_purchaser"]),
    "law_firm": frozenset(["collection_law_firm", "debt_collector"]),
    "court": frozenset(["court"]),
    "helper": frozenset(["helper"]),
}
_PERHAPS: dict[str, frozenset[str]] = {
    "collector": frozenset(["card_collector", "debt_buyer", "debt_purchaser", "arc"]),
    "debt_buyer": frozenset(["third_party_collector", "debt_collector", "arc", "local_amc", "lender"]),
    "law_firm": frozenset(["third_party_collector", "recovery_agent"]),
}
_PROTECTED = (
    (re.compile(r"银行|\bbank\b", re.IGNORECASE), "bank"),
    (re.compile(r"消费金融"), "consumer_finance_co"),
    (re.compile(r"小额贷款|小贷"), "microloan_co"),
)
"""Words in a company's name that the law keeps for one sort of lender."""

_PRODUCTS = {"card": "credit_card"}
"""The law's word for a kind of debt, where it is not the same."""

_FROM_COMPANIES = frozenset(["card", "instalment_loan", "microloan", "overdraft", "bill"])
"""Kinds of debt that no private person lends: the rules of private lending are not for them."""

_PERHAPS_PRODUCTS = {
    "microloan": frozenset(["microfinance", "high_cost_short_term", "digital_loan"]),
    "instalment_loan": frozenset(["microfinance", "high_cost_short_term", "digital_loan", "floating_rate_personal"]),
    "bill": frozenset(["rent_to_own"]),
}
"""Products of the law that a kind of debt can be, though it need not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """The rules under one key, by whether they bind the sender."""

    binding: tuple[Provision, ...] = ()
    perhaps: tuple[Provision, ...] = ()
    others: tuple[Provision, ...] = ()

    @property
    def any(self) -> bool:
        """Whether the law says anything at all under this key."""
        return bool(self.binding or self.perhaps or self.others)


def lender_type(matter: Matter) -> str:
    """What sort of lender the creditor is: from the claim, the person's own papers, or a name that only such may bear."""
    parties = [p for p in (matter.claim.creditor, matter.debt.creditor if matter.debt else None) if p is not None]
    for party in parties:
        if party.lender_type:
            return party.lender_type
    if matter.debt is not None and matter.debt.kind == "private_loan":
        return "private_lender"
    return next((sort for p in parties for words, sort in _PROTECTED if words.search(p.name)), "")


def bound(provision: Provision, party: Party, lender: str = "") -> Bound:
    """Whether a rule binds a party. `unknown` where it hangs on a role or a sort of lender that nobody has told."""
    binds = set(provision.binds)
    if not binds or "any_person" in binds:
        return "yes"
    if party.role == "unknown":
        return "unknown" if binds - NEITHER else "no"
    sort = party.lender_type or (lender if party.role == "creditor" else "")
    sure = _SURE.get(party.role, frozenset()) | ({sort} if sort else set())
    if party.role == "creditor" and sort and sort != "bank":
        sure |= {"non_bank_lender"}
    if binds & sure:
        return "yes"
    if binds & _PERHAPS.get(party.role, frozenset()):
        return "unknown"
    if party.role == "creditor" and not sort and binds - COLLECTING - NEITHER:
        return "unknown"
    return "no"


def reaches(provision: Provision, party: Party, matter: Matter) -> Bound:
    """Whether a rule binds a party in this matter: by who they are, and by what sort of debt it is about.

    A rule for some products does not reach a debt that the papers show to be of another sort, and a rule for
    a group of people (`who`, for instance soldiers) reaches the person only perhaps.
    """
    value = provision.value if isinstance(provision.value, dict) else {}
    kind = matter.debt.kind if matter.debt else ""
    products = value.get("products")
    if set(provision.binds) == {"private_lender"} and kind in _FROM_COMPANIES:
        return "no"
    perhaps = bool(value.get("who")) or value.get("at") == "home"
    if products and _PRODUCTS.get(kind, kind) not in products:
        if kind not in ("", "other") and not _PERHAPS_PRODUCTS.get(kind, frozenset()) & set(products):
            return "no"
        perhaps = True
    found = bound(provision, party, lender_type(matter))
    if found == "no" and party.role == "creditor" and set(provision.binds) & COLLECTING:
        extended = any(_creditor_bound(p) for p in matter.law.at("scope", matter.on))
        return "unknown" if extended else "no"
    return "unknown" if found == "yes" and perhaps else found


def _creditor_bound(scope: Provision) -> bool:
    """Whether a state extends most duties of collectors to the creditor itself."""
    return isinstance(scope.value, dict) and scope.value.get("creditor_bound") is True


def rules(matter: Matter, keys: Iterable[str], party: Party, on: date) -> Rules:
    """The rules under some keys on a day, sorted by whether they reach that party in this matter."""
    reach = [(p, reaches(p, party, matter)) for key in keys for p in matter.law.at(key, on)]
    by = {word: tuple(p for p, found in reach if found == word) for word in ("yes", "unknown", "no")}
    return Rules(binding=by["yes"], perhaps=by["unknown"], others=by["no"])


def whom(provisions: Iterable[Provision]) -> str:
    """Whom rules bind, in one word that the sentences know: `collectors`, `lenders`, `both` or `everybody`."""
    words = {word for p in provisions for word in p.binds}
    if not words or "any_person" in words:
        return "everybody"
    if words <= COLLECTING:
        return "collectors"
    return "both" if words & COLLECTING else "lenders"


def who_is_missing() -> Says:
    """The paper that tells who the sender is and for whom they act."""
    return says("missing-who-they-are")
