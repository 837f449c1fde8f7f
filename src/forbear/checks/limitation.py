"""Whether the time in which a court would hear the claim has run out.

The worst error of all is to say that it has when it has not: the person stops answering and loses in court. So it
is only said when every way of counting comes to it, with room to spare; a single open question leaves it open.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from forbear.checks._bound import rules, who_is_missing, whom
from forbear.checks._conduct import flagged
from forbear.checks._period import Count, counts, events, start_is_open
from forbear.checks._places import amount, whole
from forbear.checks._sender import sender
from forbear.checks._time_limits import restarts, table
from forbear.records.finding import Argument, Finding, Matter, Outcome, Says, says
from forbear.records.law import Provision

LAW: tuple[str, ...] = (
    "limitation_length",
    "limitation_start",
    "limitation_restart",
    "limitation_suspension",
    "limitation_effect",
    "limitation_plea",
    "limitation_revival",
    "scope",
    "time_barred_collection",
)
CLOSE = timedelta(days=31)
"""Holidays, days of receipt and the two ends of a period are counted in several ways: so near the end nothing is sure."""


NOT_YET = frozenset(["payment_reminder", "transactional", "loan_marketing", "relief_solicitation", "not_debt"])
"""Kinds of message about which nobody asks how old the debt is."""


def check(matter: Matter) -> Iterator[Finding]:
    """Counts the period in every way that the dates in the papers and the rules of the place allow."""
    kinds = {d.reading.triage.kind for d in matter.claim.demands}
    if matter.debt is None or kinds <= NOT_YET:
        return
    if not any(p.key == "limitation_length" for p in matter.law.provisions):
        yield _without_length(matter)
        return
    found = counts(matter)
    law = _cited(matter)
    if not found:
        missing = (says("missing-default-date"), says("missing-last-payment"))
        yield _finding("limitation-no-dates", "needs_document", says("limitation-no-dates"), law=law, missing=missing)
        return
    first, last = found[0].ends, found[-1].ends
    steps = (*(step for c in _told(found) for step in _steps(c)), *_effects(matter))
    filled: dict[str, Argument] = {"first": first, "last": last}
    demand_open = _demands_may_be_missing(matter)
    if last + CLOSE < matter.on and not demand_open and not start_is_open(matter):
        yield _finding("limitation-passed", "inconsistent", says("limitation-passed", **filled), steps, law)
        yield from _pursued(matter)
    elif first >= matter.on:
        yield _finding("limitation-running", "consistent", says("limitation-running", **filled), steps, law)
    else:
        missing = (
            *((says("missing-all-demands", since=found[-1].last_restart or found[-1].start),) if demand_open else ()),
            says("missing-default-notice" if start_is_open(matter) else "missing-default-date"),
            says("missing-last-payment"),
        )
        text = says("limitation-unclear", **filled) if first != last else says("limitation-unclear-day", last=last)
        yield _finding("limitation-unclear", "needs_document", text, steps, law, missing)


def _without_length(matter: Matter) -> Finding:
    """No length is known: a place whose parts have their own (name the part), or no rule at all."""
    differ = [p for p in matter.law.at("scope", matter.on) if "limitation" in table(p).get("nations_differ_on", ())]
    law = (*differ, *matter.law.at("limitation_start", matter.on), *matter.law.at("limitation_restart", matter.on))
    if law:
        missing = (says("missing-state-of-debt"),)
        return _finding(
            "limitation-state-unknown", "needs_document", says("limitation-state-unknown"), law=law, missing=missing
        )
    return _finding("limitation-no-rule", "not_covered", says("limitation-no-rule"))


def _demands_may_be_missing(matter: Matter) -> bool:
    """Where a mere demand begins the period anew, papers that list no demand are no proof that there was none."""
    assert matter.debt is not None
    return restarts(matter, "demand", matter.on) != "no" and not matter.debt.demanded


def _told(found: tuple[Count, ...]) -> tuple[Count, ...]:
    """The earliest and the latest way of counting: the others lie between."""
    return found[:1] if found[0].ends == found[-1].ends else (found[0], found[-1])


def _steps(count: Count) -> Iterator[Says]:
    yield says("step-period-start", on=count.start, how=count.started)
    if count.last_restart is not None and count.restarted_by is not None:
        yield says("step-period-anew", on=count.last_restart, act=count.restarted_by)
    yield says("step-period-end", years=count.years, on=count.ends)


def _effects(matter: Matter) -> Iterator[Says]:
    on = matter.on
    extinguishes = any(table(p).get("extinguishes") is True for p in matter.law.at("limitation_effect", on))
    yield says("step-period-effect", extinguishes="yes" if extinguishes else "no")
    for plea in matter.law.at("limitation_plea", on):
        yield says("step-period-plea", court="yes" if table(plea).get("court_applies_itself") else "no")
    if any("excluded_from" not in table(p) for p in matter.law.at("limitation_suspension", on)):
        yield says("step-period-obstacle")


def _cited(matter: Matter) -> tuple[Provision, ...]:
    """The rules that were counted with: those of the days on which something happened, and those of today."""
    days = {matter.on, *(day for day, _ in events(matter))}
    if matter.debt is not None and matter.debt.defaulted:
        days.add(matter.debt.defaulted)
    keys = LAW[:-2]
    return tuple(p for p in matter.law.provisions if p.key in keys and any(p.in_force(day) for day in days))


def _pursued(matter: Matter) -> Iterator[Finding]:
    """What the law says about going on although the period has run out: suing, threatening to, or asking at all."""
    threats = flagged(matter, frozenset(["threat_of_lawsuit"]))
    latest = matter.claim.latest.reading
    deeds = [(latest, "asking_allowed", "limitation-asked-though-over", amount(matter.claim) or whole([latest]))]
    if threats:
        deeds.insert(0, (threats[-1].reading, "threat_of_suit", "limitation-suit-threatened", threats[-1].places))
    for reading, word, answer, places in deeds:
        found = rules(matter, ("time_barred_collection",), sender(matter.claim, reading), matter.on)
        sure, perhaps = (tuple(p for p in ps if table(p).get(word) is False) for ps in (found.binding, found.perhaps))
        if law := sure or perhaps:
            yield Finding(
                check="limitation",
                answer=answer if sure else f"{answer}-if-bound",
                outcome="inconsistent" if sure else "needs_document",
                says=says(answer, bound="yes" if sure else "unknown", whom=whom(law)),
                places=places,
                law=law,
                missing=() if sure else (who_is_missing(),),
            )


def _finding(
    answer: str,
    outcome: Outcome,
    found: Says,
    steps: tuple[Says, ...] = (),
    law: tuple[Provision, ...] = (),
    missing: tuple[Says, ...] = (),
) -> Finding:
    return Finding(
        check="limitation", answer=answer, outcome=outcome, says=found, steps=steps, law=law, missing=missing
    )
