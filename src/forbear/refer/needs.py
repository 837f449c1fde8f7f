"""What a case needs help with, and who gives it: the nearest to the matter first, free and public before all others."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import msgspec

from forbear import shelf
from forbear.records.answer import Answer
from forbear.records.finding import says
from forbear.records.law import Agency, Law
from forbear.records.referral import Referral

ALWAYS = "crisis"
"""Whoever listens at any hour is named whatever the case is, quietly and last."""
FREE = frozenset(["free", "free consultation"])
"""Words in `cost` for what costs nothing, whoever asks."""


class Need(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One table of `needs.toml`."""

    handles: tuple[str, ...]
    bring: tuple[str, ...]
    flags: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    standings: tuple[str, ...] = ()


@cache
def needs() -> dict[str, Need]:
    """Everything that a case can need help with, the most pressing first."""
    return {name: msgspec.convert(table, Need) for name, table in shelf.toml("refer", "needs.toml").items()}


def problems(answer: Answer) -> tuple[str, ...]:
    """What the messages and claims of an answer point to, the most pressing first."""
    readings = [d.reading for claim, _ in answer.claims for d in claim.demands] + list(answer.others)
    flags = {conduct.flag for r in readings for conduct in r.conduct}
    kinds = {r.triage.kind for r in readings if r.message.direction == "in" and r.message.channel != "call"}
    standings = {verdict.standing for _, verdict in answer.claims}
    return tuple(
        name
        for name, need in needs().items()
        if flags & set(need.flags) or kinds & set(need.kinds) or standings & set(need.standings)
    )


def referrals(law: Law, problems: Iterable[str]) -> tuple[Referral, ...]:
    """Who can help with each problem, in the order to ask; one helper may stand under several problems.

    Raises `KeyError` for a problem that is none of `needs()`.
    """
    asked = {*problems, ALWAYS}
    if asked - set(needs()):
        raise KeyError(*sorted(asked - set(needs())))
    return tuple(
        _referral(agency, name, need)
        for name, need in needs().items()
        if name in asked
        for agency in _in_order(law, need)
    )


def _in_order(law: Law, need: Need) -> list[Agency]:
    """What cannot wait first, then the nearest to the matter; of those the one to be asked earlier, then the free ones."""
    fits = [a for a in law.agencies if set(a.handles) & set(need.handles)]

    def rank(agency: Agency) -> tuple[bool, int, int, bool]:
        nearest = min(need.handles.index(h) for h in agency.handles if h in need.handles)
        return (agency.order > 0, nearest, agency.order, agency.cost not in FREE)

    return sorted(fits, key=rank)


def _referral(agency: Agency, name: str, need: Need) -> Referral:
    return Referral(
        agency=agency,
        problem=name,
        why=says(f"helpers-why-{name.replace('_', '-')}"),
        bring=tuple(says(f"helpers-bring-{b.replace('_', '-')}") for b in need.bring),
        free=agency.cost in FREE,
    )
