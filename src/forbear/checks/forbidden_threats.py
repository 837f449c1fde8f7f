"""Whether they threaten or abuse in ways that the law forbids, and whether a threat can be real after all.

The worse error is to call a real threat empty: somebody who has a bounced cheque, or a large card debt, then
misses the day on which they had to act. So where a place knows such a case, the threat stays open until the
papers rule the case out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from forbear.checks._arrest import with_exceptions
from forbear.checks._conduct import flagged, judge
from forbear.checks._sender import day_of
from forbear.records.finding import Finding, Matter
from forbear.records.law import Provision
from forbear.records.reading import Flag

LAW: tuple[str, ...] = (
    "forbidden_threat",
    "threat_may_be_real",
    "no_prison_for_debt",
    "violence",
    "insults",
    "crime",
    "administrative_offence",
    "impersonation",
    "outsourcing_notice",
    "deception",
    "home_visit",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One sort of threat: the flags that show it, and the rules that speak of it (all, or only some acts)."""

    answer: str
    flags: frozenset[Flag]
    keys: tuple[str, ...]
    acts: frozenset[str]


TOPICS = (
    Topic(
        answer="threat-violence",
        flags=frozenset(["violence"]),
        keys=("violence", "outsourcing_notice", "crime", "administrative_offence"),
        acts=frozenset(
            [
                "violence",
                "threat_of_violence",
                "threat",
                "intimidation",
                "stalking",
                "chasing_abusing_intimidating",
                "verbal_intimidation",
                "physical_intimidation",
                "threat_letters_insult_or_message_harassment",
                "harassing_demands",
            ]
        ),
    ),
    Topic(
        answer="threat-insults",
        flags=frozenset(["insults"]),
        keys=("insults", "violence", "crime", "administrative_offence"),
        acts=frozenset(
            [
                "obscene_language",
                "verbal_intimidation",
                "insulting_or_stalking_a_woman",
                "insult",
                "insult_or_defamation",
                "defamation",
                "chasing_abusing_intimidating",
                "threat_letters_insult_or_message_harassment",
                "harassment",
            ]
        ),
    ),
    Topic(
        answer="threat-false-office",
        flags=frozenset(["impersonates_authority"]),
        keys=("impersonation", "crime"),
        acts=frozenset(["impersonating_official", "personation_online", "false_official_standing"]),
    ),
    Topic(
        answer="threat-arrest",
        flags=frozenset(["threat_of_arrest"]),
        keys=("forbidden_threat", "outsourcing_notice", "deception", "crime"),
        acts=frozenset(
            [
                "arrest",
                "any_action",
                "intimidation",
                "fraud",
                "criminal_threat",
                "false_criminal_threat",
                "criminal_intimidation",
                "false_statement",
                "threatening_call",
            ]
        ),
    ),
)


def check(matter: Matter) -> Iterator[Finding]:
    """Looks for violence, insults, false officials and threats of arrest, with what makes such a threat real."""
    for topic in TOPICS:
        found = flagged(matter, topic.flags)
        if not found:
            continue
        judged = judge(
            matter, found, check="forbidden_threats", answer=topic.answer, keys=topic.keys, use=_speaks_of(topic)
        )
        if topic.answer == "threat-arrest":
            judged = with_exceptions(matter, {day_of(d.reading, matter.on) for d in found}, tuple(judged))
        yield from judged
    for finding in judge(
        matter,
        flagged(matter, frozenset(["threat_home_visit"])),
        check="forbidden_threats",
        answer="visit-announced",
        keys=("home_visit",),
    ):
        if finding.law and finding.outcome != "not_covered":
            yield replace(finding, answer="visit-announced", outcome="needs_document")


def _speaks_of(topic: Topic) -> Callable[[Provision], bool]:
    """A rule that lists acts is used only where it lists one of these; one that lists none speaks of all."""

    def use(rule: Provision) -> bool:
        listed = _acts(rule.value)
        return not listed or bool(listed & topic.acts)

    return use


def _acts(value: Any) -> set[str]:
    if not isinstance(value, dict):
        return set()
    words: set[str] = set()
    for name in ("act", "acts", "threat", "also", "forbidden"):
        found = value.get(name, ())
        words |= {found} if isinstance(found, str) else {str(w) for w in found} if isinstance(found, list) else set()
    return words
