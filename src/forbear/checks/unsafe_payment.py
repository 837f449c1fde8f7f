"""Whether the way in which they want to be paid, or the message itself, looks false.

The worse error is to let a false payee pass: money sent to a stranger does not come back, and the debt stays. A
true lender that is called first loses a day at most, so every sign leads to the lender's own known channel.
"""

from __future__ import annotations

from collections.abc import Iterator

from forbear.checks._bound import rules, whom
from forbear.checks._conduct import Bearing, bearing_of, flagged
from forbear.checks._contacts import quoted, readings
from forbear.checks._places import whole
from forbear.checks._sender import sender
from forbear.records.finding import Finding, Matter, Says, says
from forbear.records.law import Provision
from forbear.records.reading import Flag, Source

LAW: tuple[str, ...] = ("payment_route",)
FLAGS: tuple[tuple[str, Flag], ...] = (
    ("unsafe-private-account", "private_account_payment"),
    ("unsafe-credentials", "asks_for_credentials"),
)


def check(matter: Matter) -> Iterator[Finding]:
    """Looks for private accounts, requests for codes and documents, and links or senders that look false."""
    missing = (says("missing-lender-word"),)
    for answer, flag in FLAGS:
        found = flagged(matter, frozenset([flag]))
        if not found:
            continue
        law: tuple[Provision, ...] = ()
        bearing: Bearing = "none"
        if answer == "unsafe-private-account":
            party = sender(matter.claim, found[-1].reading)
            bearing, law = bearing_of(rules(matter, LAW, party, matter.on))
        yield Finding(
            check="unsafe_payment",
            answer=answer,
            outcome="inconsistent" if bearing == "yes" else "needs_document",
            says=says(answer, count=len(found), whom=whom(law)),
            steps=tuple(says("step-quoted-undated", words=quoted(w)) for w in found[-1].words[:2] if w.strip()),
            places=tuple(place for deed in found for place in deed.places),
            law=law if bearing in ("yes", "unknown") else (),
            missing=missing,
            count=len(found),
        )
    signs = _signs(matter)
    looks_false = any(r.triage.kind == "scam" for r in readings(matter))
    if signs or looks_false:
        answer = "unsafe-scam" if looks_false else "unsafe-signs"
        yield Finding(
            check="unsafe_payment",
            answer=answer,
            outcome="needs_document",
            says=says(answer),
            steps=signs,
            places=_where(matter),
            missing=missing,
            count=len(signs),
        )


def _signs(matter: Matter) -> tuple[Says, ...]:
    """What looks false about sender or links, each once."""
    found = {(s.signal, quoted(s.text), s.detail): s for r in readings(matter) for s in r.safety}
    return tuple(says("step-sign", words=words or signal, detail=detail or signal) for signal, words, detail in found)[
        :5
    ]


def _where(matter: Matter) -> tuple[Source, ...]:
    """Where the signs stand; a message that looks false without one is meant as a whole."""
    false = [r for r in readings(matter) if r.safety or r.triage.kind == "scam"]
    return tuple(place for r in false for place in [s.source for s in r.safety] or whole([r]))
