"""How well forbear reads: kind, facts and conduct against hand-annotated messages.

    python benchmarks/reading.py FILE... [--misses]

A FILE is in the gold format (one JSON object a line, see CONTRACT.md). Kind and conduct are scored on rows
with `filled: false`, facts on rows with `templated: false`; a row whose `facts` or `conduct` is null was not
annotated for them. The last line of output is one JSON object;
`--misses` writes each miss to standard error for people to look at. The texts come from public files,
mostly templates: figures on them are not figures on the street.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from itertools import groupby
from pathlib import Path
from typing import Any, get_args

from forbear.read import read
from forbear.records.message import Channel, Message, Untrusted
from forbear.records.money import Money
from forbear.records.reading import AnyFact, Reading
from forbear.text import fold

Row = dict[str, Any]
Pair = tuple[Row, Reading]
Score = dict[str, float | int]

CHANNELS = {name: name for name in get_args(Channel)} | {"call_script": "call"}
GENUINE = ("transactional", "payment_reminder", "overdue_notice")
BINS = 10


def main() -> None:
    """Reads the files, scores everything at once and by language, prints one JSON object."""
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("files", nargs="+", type=Path)
    words.add_argument("--misses", action="store_true", help="write each miss to standard error")
    given = words.parse_args()
    rows = [json.loads(line) for file in given.files for line in file.read_text("utf-8").splitlines() if line.strip()]
    pairs = list(readings(rows))
    say = shown if given.misses else (lambda *what: None)
    report = scores(pairs, say)
    tongues = sorted({row["lang"] for row in rows})
    report["languages"] = {t: scores([p for p in pairs if p[0]["lang"] == t], lambda *what: None) for t in tongues}
    print(json.dumps(report, ensure_ascii=False))


def shown(*what: object) -> None:
    """One miss on one line of standard error."""
    print(*(str(w).replace("\n", " / ") for w in what), sep="\t", file=sys.stderr)


def readings(rows: Sequence[Row]) -> Iterator[Pair]:
    """Every row with what forbear reads in it; the row's country is the person's place."""
    for place, group in groupby(rows, key=lambda row: row.get("country") or ""):
        some = list(group)
        yield from zip(some, read(map(message, some), place=place), strict=True)


def message(row: Row) -> Message:
    """A gold row as a message that was received."""
    received = row.get("received")
    return Message(
        exhibit=row["id"],
        number=1,
        text=Untrusted(row["text"]),
        channel=CHANNELS.get(row.get("channel", ""), "text"),  # type: ignore[arg-type]
        sender=Untrusted(row.get("sender") or ""),
        received=datetime.fromisoformat(received) if received else None,
    )


def scores(pairs: Sequence[Pair], say: Callable[..., None]) -> dict[str, Any]:
    """Every figure over some rows."""
    whole = [p for p in pairs if not p[0]["filled"]]
    stated = [p for p in pairs if not p[0]["templated"] and p[0].get("facts") is not None]
    judged = [p for p in whole if p[0].get("conduct") is not None]
    report: dict[str, Any] = {"n": len(pairs), "n_kind": len(whole), "n_facts": len(stated)}
    report["n_facts_filled"] = sum(row["filled"] for row, _ in stated)
    return report | kinds(whole, say) | facts(stated, say) | conduct(judged, say)


# -- kind -----------------------------------------------------------------------------------------------------


def kinds(pairs: Sequence[Pair], say: Callable[..., None]) -> dict[str, Any]:
    """How often the kind is right, and how well its probabilities are calibrated."""
    hit: Counter[str] = Counter()
    gold: Counter[str] = Counter()
    guess: Counter[str] = Counter()
    strict = 0
    sure: list[tuple[float, bool]] = []
    for row, reading in pairs:
        kind = reading.triage.kind
        right = kind == row["kind"] or kind in row.get("kind_alt", ())
        strict += kind == row["kind"]
        counted = row["kind"] if right else kind
        gold[row["kind"]] += 1
        guess[counted] += 1
        hit[row["kind"]] += right
        sure.append((reading.triage.certainty, right))
        if not right:
            say("kind", row["id"], f"gold {row['kind']}", f"said {kind} {reading.triage.certainty:.2f}", row["text"])
    per = {k: f1(hit[k], guess[k], gold[k]) for k in sorted(gold | guess)}
    scam = [r.triage.kind == "scam" for row, r in pairs if row["kind"] == "scam"]
    genuine = [p for p in pairs if p[0]["kind"] in GENUINE and "scam" not in p[0].get("kind_alt", ())]
    alarms = [r.triage.kind == "scam" for _, r in genuine]
    return {
        "kind_accuracy": share(hit.total(), len(pairs)),
        "kind_accuracy_strict": share(strict, len(pairs)),
        "kind_macro_f1": share(sum(s["f1"] for s in per.values()), len(per)),
        "kinds": per,
        "scam_recall": share(sum(scam), len(scam)),
        "scam_n": len(scam),
        "scam_false_alarm": share(sum(alarms), len(alarms)),
        "genuine_n": len(alarms),
        "ece": calibration_error(sure),
    }


def calibration_error(sure: Sequence[tuple[float, bool]]) -> float:
    """The expected calibration error over ten equal bins of certainty."""
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
    for certainty, right in sure:
        bins[min(int(certainty * BINS), BINS - 1)].append((certainty, right))
    gaps = (abs(sum(c for c, _ in b) - sum(r for _, r in b)) for b in bins)
    return share(sum(gaps), len(sure))


# -- facts ----------------------------------------------------------------------------------------------------


def facts(pairs: Sequence[Pair], say: Callable[..., None]) -> dict[str, Any]:
    """Precision, recall and F1 of each type of fact, and how often the role of a found one is right."""
    report: dict[str, Any] = {}
    for name, (type, wanted, agrees) in FACTS.items():
        hit = guess = gold = roles = right_roles = 0
        for row, reading in pairs:
            want = list(wanted(row["facts"]))
            said = distinct(reading.of(type)) if name in ONE_PER_NAME else list(reading.of(type))  # type: ignore[arg-type]
            gold += len(want)
            guess += len(said)
            for fact in said:
                match = next((w for w in want if agrees(w, fact)), None)
                if match is None:
                    say(name, row["id"], "said", f"{fact.text!r} = {fact.value}", row["text"])
                    continue
                want.remove(match)
                hit += 1
                if isinstance(match, dict):
                    roles += 1
                    right_roles += match["role"] == fact.role
                    if match["role"] != fact.role:
                        say(
                            f"{name}_role",
                            row["id"],
                            f"{fact.text!r}",
                            f"gold {match['role']} said {fact.role}",
                            row["text"],
                        )
            for missed in want:
                say(name, row["id"], "missed", missed, row["text"])
        score = f1(hit, guess, gold)
        report[f"{name}_f1"] = score["f1"]
        report[name] = score | ({"role_accuracy": share(right_roles, roles)} if name in ("amount", "date") else {})
    return report


def distinct(found: Iterable[AnyFact]) -> list[AnyFact]:
    """Each name once, however often the message says it."""
    return list({str(f.value).casefold(): f for f in found}.values())


def one(value: Any) -> tuple[Any, ...]:
    """A single gold value as the list that the others are."""
    return () if value is None else (value,)


def amount_agrees(gold: Row, fact: AnyFact) -> bool:
    """The same value, and the same currency where the gold has one."""
    money = fact.value
    if not isinstance(money, Money) or money.amount != Decimal(str(gold["value"])):
        return False
    return not gold["currency"] or gold["currency"] == money.currency


def date_agrees(gold: Row, fact: AnyFact) -> bool:
    """The same day, or the same words where the gold has no day."""
    if gold["iso_or_null"] is None:
        return squeezed(gold["text"]) == squeezed(fact.text)
    day = fact.value.date() if isinstance(fact.value, datetime) else fact.value
    return isinstance(day, date) and day.isoformat() == gold["iso_or_null"][:10]


def name_agrees(gold: str, fact: AnyFact) -> bool:
    """One name holds the other, whatever the case and the width of the characters."""
    ours, theirs = (fold(name).text.casefold() for name in (str(fact.value), gold))
    return bool(ours) and (ours in theirs or theirs in ours)


def squeezed(text: str) -> str:
    return " ".join(text.casefold().split())


def digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def bare(url: str) -> str:
    """An address without scheme and trailing slash."""
    return re.sub(r"^[a-z][a-z0-9+.-]*://", "", url.strip().casefold()).rstrip("/")


FACTS: dict[str, tuple[str, Callable[[Row], Iterable[Any]], Callable[[Any, AnyFact], bool]]] = {
    "amount": ("amount", lambda f: f["amounts"], amount_agrees),
    "date": ("date", lambda f: f["dates"], date_agrees),
    "phone": ("phone", lambda f: f["phones"], lambda g, f: digits(g) == digits(f.text)),
    "url": ("url", lambda f: f["urls"], lambda g, f: bare(g) == bare(f.text)),
    "creditor": ("creditor", lambda f: one(f["creditor"]), name_agrees),
    "collector": ("collector", lambda f: one(f["collector"]), name_agrees),
    "days_overdue": ("days_overdue", lambda f: one(f["days_overdue"]), lambda g, f: g == f.value),
    "account_ref": ("account_ref", lambda f: one(f["account_ref"]), name_agrees),
    "person": ("person", lambda f: f["person_names"], name_agrees),
}
ONE_PER_NAME = ("creditor", "collector", "account_ref", "person")

# -- conduct --------------------------------------------------------------------------------------------------


def conduct(pairs: Sequence[Pair], say: Callable[..., None]) -> dict[str, Any]:
    """Precision, recall and F1 over all flags, and of each; a flag counts once a message."""
    hit: Counter[str] = Counter()
    gold: Counter[str] = Counter()
    guess: Counter[str] = Counter()
    for row, reading in pairs:
        want, said = set(row["conduct"]), {c.flag for c in reading.conduct}
        gold.update(want)
        guess.update(said)
        hit.update(want & said)
        for flag in sorted(want - said):
            say("conduct", row["id"], "missed", flag, row["text"])
        for flag in sorted(said - want):
            say("conduct", row["id"], "said", flag, row["text"])
    per = {flag: f1(hit[flag], guess[flag], gold[flag]) for flag in sorted(gold | guess)}
    total = f1(hit.total(), guess.total(), gold.total())
    return {
        "conduct_micro_f1": total["f1"],
        "conduct_precision": total["precision"],
        "conduct_recall": total["recall"],
        "conduct": per,
    }


def f1(hit: int, guess: int, gold: int) -> Score:
    """Precision, recall and their harmonic mean; nothing wanted and nothing said counts as right."""
    if not guess and not gold:
        return {"precision": 1.0, "recall": 1.0, "f1": 1.0, "n": 0}
    precision, recall = share(hit, guess), share(hit, gold)
    both = 2 * hit / (guess + gold)
    return {"precision": precision, "recall": recall, "f1": round(both, 4), "n": gold}


def share(part: float, whole: float) -> float:
    return round(part / whole, 4) if whole else 0.0


if __name__ == "__main__":
    main()
