"""Whether the one who asks now can show how the debt came to them.

The worse error is to pay somebody to whom the debt never passed. A true buyer has the papers of every step at
hand, so they are asked for whenever another than the lender asks in its own name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from forbear.checks._names import same_company
from forbear.checks._places import name
from forbear.checks._sender import senders
from forbear.records.claim import Party
from forbear.records.finding import Finding, Matter, Says, says
from forbear.text import fold

LAW: tuple[str, ...] = ("data_sharing",)
_SAYS_IT_OWNS = re.compile(
    r"\bwe (?:have )?(?:bought|purchased|acquired|own)\b[^.!?\n]{0,60}\b(?:debt|account|loan|balance)"
    r"|\b(?:debt|account|loan|balance)\b[^.!?\n]{0,40}\b(?:sold|assigned|transferred) to (?:us|me)\b"
    r"|(?:债权|债务|贷款|借款)[^。!?\n]{0,20}(?:转让给我|由我(?:司|公司|方)?(?:受让|承接)|已转让至我)"
    r"|我(?:司|公司|方)?(?:已)?(?:依法)?受让",
    re.IGNORECASE,
)
"""Words by which a sender says that the debt is now its own."""
READ = 5_000


def check(matter: Matter) -> Iterator[Finding]:
    """Follows the debt from the lender in the person's papers to whoever claims it."""
    debt, claim = matter.debt, matter.claim
    if debt is None:
        return
    owners = [p for p in (claim.creditor, *claim.collectors) if p is not None and p.name and _claims_to_own(p.role)]
    owners += _by_their_own_words(matter)
    strangers = [p for p in owners if not same_company(p.name, debt.creditor.name)]
    for party in strangers[:1]:
        shown = any(same_company(party.name, a.name) for a in debt.assigned_to)
        answer = "chain-shown" if shown else "chain-not-shown"
        yield Finding(
            check="assignment",
            answer=answer,
            outcome="consistent" if shown else "needs_document",
            says=says(answer, owner=party.name, creditor=debt.creditor.name),
            steps=tuple(_chain(matter)),
            places=name(claim, party.name),
            law=() if shown else matter.law.at("data_sharing", matter.on),
            missing=() if shown else (says("missing-assignment-notice"), says("missing-who-holds-it")),
        )


def _by_their_own_words(matter: Matter) -> list[Party]:
    """Senders who say in a message that the debt is now theirs."""
    who = senders(matter.claim)
    read = (d.reading for d in matter.claim.demands)
    return [who(r) for r in read if _SAYS_IT_OWNS.search(fold(str(r.message.text)[:READ]).text) and who(r).name]


def _chain(matter: Matter) -> Iterator[Says]:
    """Every step that the person's papers show, from the lender on."""
    assert matter.debt is not None
    holder = matter.debt.creditor.name
    for party in matter.debt.assigned_to:
        yield says("step-passed", holder=holder, to=party.name)
        holder = party.name


def _claims_to_own(role: str) -> bool:
    """A collector asks for the creditor; a buyer, or another creditor, asks for itself."""
    return role in ("debt_buyer", "creditor")
