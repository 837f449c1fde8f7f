"""Who will learn what from a copy, said before it is made; and the smaller copy that would tell them less."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from forbear.records.private import Audience, Known
from forbear.redact.policies import Policy, policies, policy

_LAST4_LONG = 8


def audience(found: Iterable[Known], reader: Policy) -> Audience:
    """What somebody who reads copies under a policy will learn, each different thing counted once.

    The smaller version is the one, of all policies, that spares something and otherwise leaves most in place.
    """
    things = tuple(dict.fromkeys(Known(type=k.type, value=k.value) for k in found))
    told = _told(things, reader)
    smaller = [(len(other), p) for p in policies() if (other := _told(things, p)) < told]
    best = max(smaller, key=lambda pair: pair[0], default=(0, None))[1]
    spared = [t for t in things if best and _shown(t, reader) != _shown(t, best)]
    return Audience(
        policy=reader.name,
        learns=_counts(t for t in things if _shown(t, reader) == "keep"),
        shortened=_counts(t for t in things if _shown(t, reader) == "last4"),
        hidden=_counts(t for t in things if _shown(t, reader) == "mark"),
        smaller=best.name if best else "",
        spares=_counts(spared),
    )


def audience_of(found: Iterable[Known], name: str) -> Audience:
    """The same, by the name of the policy."""
    return audience(found, policy(name))


def _shown(thing: Known, reader: Policy) -> str:
    treatment = reader.treatment(thing.type)
    return "mark" if treatment == "last4" and len(thing.value) < _LAST4_LONG else treatment


def _told(things: Iterable[Known], reader: Policy) -> frozenset[tuple[Known, str]]:
    """Everything that a reader learns; who sees the whole of a number also knows its end."""
    told = set()
    for thing in things:
        treatment = _shown(thing, reader)
        if treatment == "keep":
            told |= {(thing, "keep"), (thing, "last4")}
        elif treatment == "last4":
            told.add((thing, "last4"))
    return frozenset(told)


def _counts(things: Iterable[Known]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(Counter(t.type for t in things).items(), key=lambda pair: (-pair[1], pair[0])))
