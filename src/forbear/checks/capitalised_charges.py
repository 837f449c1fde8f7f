"""Whether interest, fees or penalties were added to the principal, so that they bear interest themselves.

The worse error is to let a debt grow on its own charges unseen. Some agreements may add interest to principal, and
a second payout raises it honestly, so the breakdown is asked for, with the rule that forbids it where there is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from forbear.checks._conduct import Deed, judge
from forbear.checks._contacts import readings
from forbear.checks._papers import stated_principal
from forbear.checks._places import spoken
from forbear.records.finding import Finding, Matter, Says, says
from forbear.records.law import Provision
from forbear.text import fold

LAW: tuple[str, ...] = ("compounding", "penalty_interest", "fee_cap")
SPOKEN = re.compile(
    r"复利|利滚利|(?:计|转|并)入本金"
    r"|compound(?:ed)? interest|capitali[sz]ed|added to (?:the |your )?principal"
    r"|interest on (?:the |your )?(?:unpaid )?(?:penal|penalt|late fee|fees|charges)",
    re.IGNORECASE,
)
READ = 20_000
LINES_OF_CREDIT = frozenset(["card", "overdraft"])
"""Kinds of debt whose principal can rise, because more is borrowed on them."""


def check(matter: Matter) -> Iterator[Finding]:
    """Looks for words about it in the messages, and for a stated principal above what was ever lent."""
    found: list[tuple[Deed, str]] = []
    for reading in readings(matter):
        words = SPOKEN.search(fold(str(reading.message.text)[:READ]).text)
        if words:
            found.append((Deed(reading=reading, words=(words[0],), places=spoken(reading, SPOKEN, READ)), ""))
    above = _above(matter)
    if not found and above is None:
        return
    deeds = tuple(deed for deed, _ in found[-1:]) or (Deed(reading=matter.claim.latest.reading),)
    answer = "charges-capitalised" if above is None else "principal-above-lent"
    for finding in judge(matter, deeds, check="capitalised_charges", answer=answer, keys=LAW, use=_forbids):
        bears = finding.outcome != "not_covered"
        yield replace(
            finding,
            answer=answer,
            outcome="needs_document",
            says=replace(above, args=(*above.args, ("rule", "yes" if bears else "no")))
            if above
            else says(answer, rule="yes" if bears else "no"),
            law=finding.law if bears else (),
            missing=(says("missing-itemised"), says("missing-rate")),
            count=None,
        )
        return


def _above(matter: Matter) -> Says | None:
    """The sentence for a stated principal above what the agreement lent, or nothing."""
    debt, stated = matter.debt, stated_principal(matter)
    if debt is None or debt.principal is None or stated is None or debt.kind in LINES_OF_CREDIT:
        return None
    if stated.currency not in ("", debt.principal.currency) or stated.amount <= debt.principal.amount:
        return None
    more = replace(debt.principal, amount=stated.amount - debt.principal.amount)
    told = replace(stated, currency=debt.principal.currency)
    return says("principal-above-lent", stated=told, lent=debt.principal, more=more)


def _forbids(rule: Provision) -> bool:
    """Whether a rule forbids, or limits, charging interest on charges."""
    value = rule.value if isinstance(rule.value, dict) else {}
    return (
        value.get("capitalised") is False
        or value.get("interest_on_fees") is False
        or "capitalised_within_multiple" in value
    )
