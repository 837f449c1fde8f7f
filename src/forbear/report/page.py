"""Says an answer in the person's language: one calm page for each claim, the next step first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from forbear import respond
from forbear.languages import Speaker
from forbear.read.gather import copies
from forbear.records.answer import Answer
from forbear.records.claim import Claim
from forbear.records.finding import Finding, Outcome, Verdict
from forbear.records.law import Provision
from forbear.records.message import Problem
from forbear.records.occasion import Occasion
from forbear.records.reading import AnyFact, Conduct, Reading, Safety, Source
from forbear.report.citation import reference
from forbear.report.drawing import Picture
from forbear.report.table import Table
from forbear.text import inert

_ORDER: tuple[Outcome, ...] = ("inconsistent", "needs_document", "consistent", "not_covered")
_QUOTE = 160
_SHOWN = 6
_STEPS = 4
_SAID = frozenset(["amount-no-papers"])
"""Findings whose sentence stands at the head of the section already; the papers that they miss are still asked for."""
_SAME = {"private_payment": "private_account_payment"}
"""Signals that say what a conduct flag says already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One line of a section; `mark` says what sort it is.

    `details` are smaller lines that always stand under it; `more` are those that a reader can ask for.
    `places` are the words in the messages on which the line rests.
    """

    text: str
    mark: str = ""
    details: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    places: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading with what stands under it: a picture, a table, lines."""

    title: str
    items: tuple[Item, ...]
    table: Table | None = None
    picture: Picture | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What is said about one claim; `step` and `by` are the one next step and its day."""

    title: str
    step: str
    step_title: str
    sections: tuple[Section, ...]
    letter: str = ""
    """How forbear writes the letter of the step, where it is one of writing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """The whole answer in words: what was read, a page for each claim, the rest, and what to know."""

    language: str
    title: str
    intro: tuple[str, ...]
    claims: tuple[Page, ...]
    rest: tuple[Section, ...]
    closing: tuple[str, ...]
    more: str
    """What opens the explanations that are folded away."""


def pages(answer: Answer, say: Speaker) -> Pages:
    """The answer in words."""
    return Pages(
        language=say.language,
        title=say("report-title"),
        intro=tuple(_intro(answer, say)),
        claims=tuple(_page(c, v, n, answer, say) for n, (c, v) in enumerate(answer.claims, 1)),
        rest=tuple(s for s in (_others(answer.others, say), problems(answer.problems, say)) if s.items),
        closing=(say("report-private"), say("report-not-advice")),
        more=say("report-more"),
    )


def page_of(answer: Answer, at: int, say: Speaker) -> Page:
    """What is said about one claim of an answer, counted from 0."""
    claim, verdict = answer.claims[at]
    return _page(claim, verdict, at + 1, answer, say)


def problems(found: Iterable[Problem], say: Speaker) -> Section:
    """What could not be read: where it stands and what to do next."""
    items = tuple(
        Item(
            text=f"{p.where}: {say(f'problem-{p.code}', **dict(p.args))}",
            mark="problem",
            details=(p.detail,) if p.detail else (),
        )
        for p in found
    )
    return Section(title=say("report-problems", count=len(items)), items=items)


def _intro(answer: Answer, say: Speaker) -> Iterator[str]:
    yield say("report-read", messages=answer.messages, calls=answer.calls, day=answer.on)
    if answer.law is None:
        yield say("report-no-law", place=answer.place_code or "?")
    elif answer.place_assumed:
        yield say("report-place-assumed", place=_place(answer, say), code=answer.place_code)
    if not answer.messages and not answer.calls:
        yield say("report-nothing-read")
    elif not answer.claims:
        yield say("report-no-claims")
    elif len(answer.claims) > 1:
        yield say("report-claims", count=len(answer.claims))


def _place(answer: Answer, say: Speaker) -> str:
    names = answer.law.names if answer.law else {}
    return names.get(say.language) or names.get("en") or answer.place


def _page(claim: Claim, verdict: Verdict, number: int, answer: Answer, say: Speaker) -> Page:
    who = next((p.name for p in (claim.creditor, *claim.collectors) if p), "") or _sender(claim.latest.reading, say)
    if claim.relayed:
        title = say("claim-title-relayed", who=who)
    elif claim.amount is not None:
        title = say("claim-title-amount", who=who, amount=claim.amount)
    else:
        title = say("claim-title", who=who)
    sections = (
        Section(title=say("claim-avoid"), items=tuple(Item(text=say.say(a), mark="avoid") for a in verdict.avoid)),
        Section(title=say("claim-arrived"), items=tuple(_arrived(claim, say))),
        Section(title=say("claim-what"), items=tuple(_what(claim, say))),
        Section(title=say("claim-asks"), items=() if claim.relayed else tuple(_asks(claim, say))),
        Section(title=say("claim-holds"), items=tuple(_holds(claim, verdict, answer, say))),
        Section(title=say("claim-papers"), items=tuple(_papers(verdict, say))),
        Section(title=say("claim-care"), items=() if claim.relayed else tuple(_care(claim, say))),
    )
    prefix = f"{number}/{len(answer.claims)} · " if len(answer.claims) > 1 else ""
    return Page(
        title=prefix + title,
        step_title=_step_title(verdict, say),
        step=say.say(verdict.next_step),
        letter=say("claim-letter", kind=kind, number=number) if (kind := letter_of(claim, verdict, answer)) else "",
        sections=tuple(s for s in sections if s.items),
    )


def letter_of(claim: Claim, verdict: Verdict, answer: Answer) -> str:
    """The kind of letter that does the next step of a claim; empty where there is none."""
    if answer.law is None:
        return ""
    return respond.of_step(Occasion(law=answer.law, on=answer.on, claim=claim, verdict=verdict))


def _step_title(verdict: Verdict, say: Speaker) -> str:
    if verdict.by is None:
        return say("claim-step")
    return say("claim-step-suggested" if verdict.suggested else "claim-step-by", day=verdict.by)


def _sender(reading: Reading, say: Speaker) -> str:
    message = reading.message
    return message.sender_name or message.sender or say("sender-unknown")


def _arrived(claim: Claim, say: Speaker) -> Iterator[Item]:
    calls = sum(c.message.channel == "call" for c in claim.contacts)
    senders = list(dict.fromkeys(_sender(d.reading, say) for d in claim.demands))
    told = senders[:_SHOWN] + ([say("and-more", count=len(senders) - _SHOWN)] if len(senders) > _SHOWN else [])
    yield Item(
        text=say(
            "arrived-counts",
            messages=len(claim.demands),
            calls=calls,
            senders=len(senders),
            who=say("list-separator").join(told),
        )
    )
    days = sorted(d.reading.message.received.date() for d in claim.demands if d.reading.message.received)
    if not days:
        yield Item(text=say("arrived-undated"))
    elif days[0] == days[-1]:
        yield Item(text=say("arrived-on", day=days[0]))
    else:
        yield Item(text=say("arrived-between", first=days[0], last=days[-1]))
    if any(d.reading.message.zone == "assumed" for d in claim.demands):
        yield Item(text=say("arrived-zone-assumed"), mark="note")
    folded = copies(claim.demands)
    for group in folded[-_SHOWN:]:
        newest = group[-1].reading
        quote = say("quote", text=_quote(newest.message.text))
        yield Item(
            text=quote if len(group) == 1 else say("quote-times", text=quote, count=len(group)),
            mark="quote",
            places=tuple(Source(exhibit=d.reading.message.id, start=0, end=0) for d in group),
        )
    if len(folded) > _SHOWN:
        yield Item(text=say("arrived-older", count=len(folded) - _SHOWN), mark="note")


def _what(claim: Claim, say: Speaker) -> Iterator[Item]:
    if claim.relayed:
        yield Item(text=say("what-relayed"))
        return
    triage = claim.latest.reading.triage
    kinds = list(dict.fromkeys(d.reading.triage.kind for d in claim.demands))
    yield Item(
        text=say(
            "what-kind",
            kind=say(f"kind-{triage.kind.replace('_', '-')}"),
            sure=say(_sure(triage.certainty)),
            percent=min(99, round(triage.certainty * 100)),
        ),
        details=(
            say(
                "what-because",
                words=say("list-separator").join(
                    say("quote", text=inert(r.text.strip())) for r in triage.reasons[:3] if r.text.strip()
                ),
            ),
        )
        if any(r.text.strip() for r in triage.reasons)
        else (),
        places=tuple(r.source for r in triage.reasons[:3] if r.text.strip()),
    )
    if len(kinds) > 1:
        steps = say("then").join(say(f"kind-{k.replace('_', '-')}") for k in kinds)
        yield Item(text=say("what-changed", steps=steps))


def _sure(certainty: float) -> str:
    return "sure-very" if certainty >= 0.9 else "sure-likely" if certainty >= 0.6 else "sure-not"


def _asks(claim: Claim, say: Speaker) -> Iterator[Item]:
    latest = claim.latest
    if claim.amount is None:
        yield Item(text=say("asks-no-amount"))
    else:
        stated = next((d for d in reversed(claim.demands) if d.amount == claim.amount), latest)
        yield Item(text=say("asks-amount", amount=claim.amount), places=_at(stated.amount_fact))
    amounts = list(dict.fromkeys(d.amount for d in claim.demands if d.amount))
    if len(amounts) > 1:
        first = {d.amount: d for d in reversed(claim.demands)}
        yield Item(
            text=say("asks-changed", amounts=say("then").join(say.money(a) for a in amounts[-_SHOWN:])),
            places=tuple(p for a in amounts[-_SHOWN:] for p in _at(first[a].amount_fact)),
        )
    if claim.due:
        due = [f for d in reversed(claim.demands) for f in d.reading.of("date", "due") if f.value == claim.due]
        yield Item(text=say("asks-due", day=claim.due), places=_at(*due[:1]))
    if latest.pay_by and _day(latest.pay_by) != claim.due:
        yield Item(text=say("asks-by", day=latest.pay_by), places=_at(*latest.reading.of("date", "deadline")[:1]))
    if latest.days_overdue is not None:
        yield Item(
            text=say("asks-overdue", days=latest.days_overdue),
            places=_at(*latest.reading.of("days_overdue")[:1]),
        )
    for party in claim.collectors[:_SHOWN]:
        named = (f for d in reversed(claim.demands) for f in d.reading.facts if f.value == party.name)
        yield Item(text=say("asks-collector", who=party.name), places=_at(next(named, None)))
    for fact in latest.pay_to[:_SHOWN]:
        yield Item(text=say("asks-link", link=inert(fact.text)), places=_at(fact))


def _at(*facts: AnyFact | None) -> tuple[Source, ...]:
    return tuple(f.source for f in facts if f)


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _holds(claim: Claim, verdict: Verdict, answer: Answer, say: Speaker) -> Iterator[Item]:
    yield Item(text=say(f"standing-{_standing(claim, verdict)}"), mark="standing")
    if not answer.papers and claim.amount is not None:
        yield Item(text=say("holds-no-papers"), mark="note")
    seen: set[str] = set()
    for outcome in _ORDER:
        for finding in verdict.findings:
            if finding.outcome == outcome and finding.answer not in _SAID:
                yield _finding(finding, say, seen)


def _standing(claim: Claim, verdict: Verdict) -> str:
    """The standing's own sentence, or a plainer one where it would mislead: for deception, and for a relative's word."""
    if claim.relayed:
        return "relayed"
    if verdict.standing == "not_enough_papers" and claim.latest.reading.triage.kind == "scam":
        return "doubtful"
    return verdict.standing.replace("_", "-")


def _finding(finding: Finding, say: Speaker, seen: set[str]) -> Item:
    """A finding with its first rule; how it was reached and the other rules for those who ask.

    `seen` holds what stands higher on the page, so that nothing is said twice.
    """
    rules = [rule_line(p, say) for p in finding.law]
    steps = [say.say(s) for s in finding.steps]
    told = steps[:_STEPS] if finding.outcome == "inconsistent" else []
    details = [line for line in (*told, *rules[:1]) if line not in seen]
    seen.update(details)
    return Item(
        text=say.say(finding.says),
        mark=finding.outcome,
        details=tuple(details),
        more=tuple(line for line in (*steps, *rules) if line not in details),
        places=(*_at(*finding.facts), *finding.places),
    )


def _papers(verdict: Verdict, say: Speaker) -> Iterator[Item]:
    """Each missing paper once, whichever findings ask for it."""
    for paper in dict.fromkeys(say.say(m) for f in verdict.findings for m in f.missing):
        yield Item(text=paper, mark="needs_document")


def rule_line(provision: Provision, say: Speaker) -> str:
    """A rule with its citation, the days on which it is in force, and how well it is known."""
    return say(
        "rule-line",
        rule=provision.says.get(say.language) or provision.says.get("en", ""),
        reference=reference(provision.reference, say.language),
        since=provision.since or say("day-unknown"),
        confidence=say(f"confidence-{provision.confidence.lower()}"),
    )


def _care(claim: Claim, say: Speaker) -> Iterator[Item]:
    flags: dict[str, list[Conduct | Safety]] = {}
    signals: dict[str, list[Conduct | Safety]] = {}
    for d in claim.demands:
        for conduct in d.reading.conduct:
            flags.setdefault(conduct.flag, []).append(conduct)
        for signal in d.reading.safety:
            if _SAME.get(signal.signal) not in flags:
                signals.setdefault(signal.signal, []).append(signal)
    for names, prefix in ((flags, "flag"), (signals, "signal")):
        for name, seen in names.items():
            text = seen[-1].text
            quote = (say("quote", text=_quote(text)),) if text.strip() else ()
            places = tuple(each.source for each in seen)
            yield Item(text=say(f"{prefix}-{name.replace('_', '-')}"), mark="care", details=quote, places=places)


def _others(readings: Iterable[Reading], say: Speaker) -> Section:
    kinds = Counter(r.triage.kind for r in readings if r.message.channel != "call" and r.message.direction == "in")
    items = tuple(
        Item(text=say("others-kind", kind=say(f"kind-{k.replace('_', '-')}"), count=n)) for k, n in kinds.most_common()
    )
    return Section(title=say("report-others"), items=items)


def _quote(text: str) -> str:
    line = " ".join(inert(text[: 8 * _QUOTE]).split())
    return line if len(line) <= _QUOTE else line[: _QUOTE - 1] + "…"
