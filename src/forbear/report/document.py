"""An answer for machines: one JSON document with stable names (CONTRACT: reading, machine to machine)."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from forbear.languages import Speaker
from forbear.records.answer import Answer
from forbear.records.claim import Claim, Demand, Party
from forbear.records.finding import Finding, Says, Verdict
from forbear.records.law import Provision
from forbear.records.message import Problem
from forbear.records.money import Money
from forbear.records.reading import AnyFact, Reading


def answer(answer: Answer, say: Speaker) -> dict[str, Any]:
    """The whole answer of `forbear check`."""
    from forbear.report.page import letter_of

    return {
        "schema": "forbear.check/1",
        "language": say.language,
        "place": answer.place_code,
        "place_assumed": answer.place_assumed,
        "law_known": answer.law is not None,
        "on": answer.on.isoformat(),
        "messages": answer.messages,
        "calls": answer.calls,
        "claims": [_claim(c, v, letter_of(c, v, answer), say) for c, v in answer.claims],
        "others": [_brief(r) for r in answer.others],
        "problems": [problem(p, say) for p in answer.problems],
        "not_legal_advice": say("report-not-advice"),
    }


def reading(reading: Reading) -> dict[str, Any]:
    """What one message says, in the form of CONTRACT (without the message's own text)."""
    return {
        "id": reading.message.id,
        "language": reading.language,
        "kind": reading.triage.kind,
        "probabilities": dict(reading.triage.likely),
        "reasons": [
            {"text": r.text, "start": r.source.start, "end": r.source.end, "weight": round(r.weight, 3)}
            for r in reading.triage.reasons
        ],
        "facts": [fact(f) for f in reading.facts],
        "conduct": [
            {"flag": c.flag, "start": c.source.start, "end": c.source.end, "text": c.text} for c in reading.conduct
        ],
        "safety": [
            {"signal": s.signal, "start": s.source.start, "end": s.source.end, "detail": s.detail}
            for s in reading.safety
        ],
    }


def fact(fact: AnyFact) -> dict[str, Any]:
    """One fact with its place: `text[start:end]` of the message is the fact's own text."""
    said: dict[str, Any] = {"type": fact.type}
    if fact.role:
        said["role"] = fact.role
    value, source = fact.value, fact.source
    said["value"] = value if isinstance(value, str) else _value(value)
    if isinstance(value, Money) and value.currency:
        said["currency"] = value.currency
    said["start"], said["end"], said["text"] = source.start, source.end, fact.text
    return said


def problem(problem: Problem, say: Speaker) -> dict[str, Any]:
    """What could not be read: its code, its place and the sentence that says what to do next."""
    return {
        "code": problem.code,
        "where": problem.where,
        "detail": problem.detail,
        "says": say(f"problem-{problem.code}", **dict(problem.args)),
    }


def _claim(claim: Claim, verdict: Verdict, letter: str, say: Speaker) -> dict[str, Any]:
    return {
        "id": claim.id,
        "creditor": _party(claim.creditor),
        "collectors": [_party(c) for c in claim.collectors],
        "amount": _value(claim.amount),
        "currency": claim.amount.currency if claim.amount else None,
        "due": _value(claim.due),
        "account_refs": list(claim.account_refs),
        "standing": verdict.standing,
        "debt": verdict.debt.id if verdict.debt else None,
        "next_step": _says(verdict.next_step, say),
        "letter": letter or None,
        "by": _value(verdict.by),
        "by_suggested": verdict.suggested,
        "avoid": [_says(a, say) for a in verdict.avoid],
        "findings": [_finding(f, say) for f in verdict.findings],
        "demands": [_demand(d) for d in claim.demands],
    }


def _demand(demand: Demand) -> dict[str, Any]:
    message = demand.reading.message
    return {
        "channel": message.channel,
        "sender": message.sender,
        "received": message.received.isoformat() if message.received else None,
        "zone": message.zone,
        "text": message.text,
        "asks": {
            "amount": _value(demand.amount),
            "currency": demand.amount.currency if demand.amount else None,
            "due": _value(demand.due),
            "pay_by": _value(demand.pay_by),
            "days_overdue": demand.days_overdue,
            "creditor": _party(demand.creditor),
            "collector": _party(demand.collector),
            "pay_to": [f.text for f in demand.pay_to],
        },
        **reading(demand.reading),
    }


def _brief(reading: Reading) -> dict[str, Any]:
    return {
        "id": reading.message.id,
        "channel": reading.message.channel,
        "kind": reading.triage.kind,
        "certainty": round(reading.triage.certainty, 4),
    }


def _finding(finding: Finding, say: Speaker) -> dict[str, Any]:
    return {
        "check": finding.check,
        "answer": finding.answer,
        "outcome": finding.outcome,
        "says": say.say(finding.says),
        "steps": [say.say(s) for s in finding.steps],
        "missing": [say.say(m) for m in finding.missing],
        "count": finding.count,
        "facts": [fact(f) | {"exhibit": f.source.exhibit} for f in finding.facts],
        "law": [provision(p) for p in finding.law],
    }


def provision(provision: Provision) -> dict[str, Any]:
    """One rule with everything that is known about it."""
    return {
        "id": provision.id,
        "key": provision.key,
        "place": provision.place,
        "value": _value(provision.value),
        "says": dict(provision.says),
        "from": _value(provision.since),
        "until": _value(provision.until),
        "binds": list(provision.binds),
        "force": provision.force,
        "unit": provision.unit,
        "reference": provision.reference,
        "url": provision.url,
        "checked": provision.checked,
        "confidence": provision.confidence,
        "note": provision.note,
    }


def _says(says: Says, say: Speaker) -> dict[str, Any]:
    return {"id": says.id, "says": say.say(says)}


def _party(party: Party | None) -> dict[str, str] | None:
    if party is None:
        return None
    return {"name": party.name, "role": party.role} | ({"lender_type": party.lender_type} if party.lender_type else {})


def _value(value: Any) -> Any:
    if isinstance(value, Money):
        return format(value.amount, "f")
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, dict):
        return {k: _value(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_value(v) for v in value]
    return value
