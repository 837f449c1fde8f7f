"""How fast messages are read, beside the floor and every peer that is installed, in one run.

    python benchmarks/speed.py [--messages N]

Everything of `forbear read --jsonl` is in the figure: decoding a line, reading, encoding the answer. The
floor decodes UTF-8 and makes one pass of the pattern engine. Machines are noisy: look at the ratios.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from sample import messages

from forbear.cli._lines import _encode, answer, steady
from forbear.patterns import automaton
from forbear.read import BATCH, read
from forbear.read.cues import engine
from forbear.records.message import Message

FORBEAR = str(Path(sys.executable).with_name("forbear"))


def lines(number: int, seed: int = 7) -> list[bytes]:
    """JSON lines in the form of the contract."""
    return [
        json.dumps({"id": n, "text": text, "place": "CN" if text[0] > "\u2e80" else "US"}, ensure_ascii=False).encode()
        for n, text in enumerate(messages(number, seed))
    ]


def unlike(rows: list[bytes], seed: int = 11) -> list[bytes]:
    """The same lines, a made-up word in each, so that no two messages have a form in common."""
    chance = random.Random(seed)
    made = []
    for row in rows:
        line = json.loads(row)
        word = "".join(chance.choices("abdefgiklmnoprstuvz", k=9))
        cut = chance.randint(1, len(line["text"]))
        line["text"] = f"{line['text'][:cut]} {word} {line['text'][cut:]}"
        made.append(json.dumps(line, ensure_ascii=False).encode())
    return made


def whole(rows: list[bytes]) -> int:
    """Everything of `forbear read --jsonl`; returns the bytes written."""
    written = 0
    for at in range(0, len(rows), BATCH):
        answers, _ = answer(rows[at : at + BATCH])
        written += sum(len(_encode(a)) for a in answers)
    return written


def floor() -> Callable[[list[bytes]], int]:
    """Decoding and one pass of an engine that holds all cues of reading in one automaton."""
    match = automaton(engine().cues).Match
    return lambda texts: sum(len(match(t) or ()) + len(t.decode()) for t in texts)


def rate(work: Callable[[Any], Any], rows: list[Any], repeat: int = 3) -> float:
    """Rows for each second of CPU, the best of a few runs."""
    best = 0.0
    for _ in range(repeat):
        start = time.process_time()
        work(rows)
        best = max(best, len(rows) / max(time.process_time() - start, 1e-9))
    return round(best, 1)


def peers(texts: list[str]) -> dict[str, float]:
    """Messages a second of each peer that is installed."""
    found: dict[str, float] = {}
    try:
        from sklearn.feature_extraction.text import TfidfVectorizer
        from sklearn.linear_model import SGDClassifier
        from sklearn.pipeline import make_pipeline

        pipe = make_pipeline(TfidfVectorizer(analyzer="char_wb", ngram_range=(1, 3)), SGDClassifier())
        pipe.fit(texts[:3000], [len(t) % 11 for t in texts[:3000]])
        found["scikit-learn tf-idf + linear (kinds only, in batch)"] = rate(pipe.predict, texts[:5000])
    except ImportError:
        pass
    try:
        from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
        from presidio_analyzer.nlp_engine import NlpEngineProvider

        provider = NlpEngineProvider(
            nlp_configuration={
                "nlp_engine_name": "spacy",
                "models": [{"lang_code": "en", "model_name": "en_core_web_sm"}],
            }
        )
        nlp = provider.create_engine()
        analyzer = AnalyzerEngine(nlp_engine=nlp, registry=RecognizerRegistry())
        english = [t for t in texts if t.isascii()][:100]
        found["presidio analyzer, small English model"] = rate(
            lambda rows: [analyzer.analyze(t, language="en") for t in rows], english, 1
        )
    except (ImportError, OSError, ValueError) as error:
        print(f"presidio is not measured: {error}", file=sys.stderr)
    return found


def lengths() -> dict[str, float]:
    """Microseconds for each thousand characters of one long message: flat means linear."""
    piece = "You owe $1,200.00 to Larkfield Credit, pay at http://a.example/x today 请于今日18点前还款1200元。"
    found = {}
    for size in (1_000, 10_000, 100_000, 1_000_000):
        text = (piece * (size // len(piece) + 1))[:size]
        message = Message(exhibit="x", number=1, text=text, channel="sms")  # type: ignore[arg-type]
        start = time.process_time()
        list(read([message], place="US"))
        found[str(size)] = round((time.process_time() - start) / size * 1e9, 1)
    return found


def cold(words: list[str]) -> float:
    """Milliseconds from start to end of a process, the median of seven."""
    took = []
    for _ in range(7):
        start = time.perf_counter()
        subprocess.run(words, capture_output=True, check=True)
        took.append(time.perf_counter() - start)
    return round(statistics.median(took) * 1000, 1)


def peak(number: int) -> float:
    """The most memory, in MB, that a process takes to read that many lines.

    Asked of Linux itself: `getrusage` counts what the process that started this one once held.
    """
    code = (
        "import speed; from forbear.cli import _lines; import io\n"
        f"class S(io.RawIOBase):\n def __iter__(s): return (l for seed in range({number} // 2000) for l in speed.lines(2000, seed))\n"
        "class W(io.RawIOBase):\n def write(s,b): return len(b)\n"
        "_lines.steady(); _lines.run(S(), W())\n"
        "print(next(int(l.split()[1]) / 1024 for l in open('/proc/self/status') if l.startswith('VmHWM')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).parent
    )
    return round(float(done.stdout), 1)


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=20_000)
    number = parser.parse_args().messages
    texts = list(messages(number))
    rows = lines(number)
    whole(rows[:1000])  # compile patterns and load weights outside the measured time
    steady()  # as `forbear read --jsonl` does
    figures: dict[str, Any] = {
        "messages": number,
        "mean_characters": round(statistics.mean(map(len, texts)), 1),
        "reading_per_s": rate(whole, rows),
        "reading_per_s_unlike": rate(whole, unlike(rows), 1),
        "floor_per_s": rate(floor(), [t.encode() for t in texts]),
    }
    figures["floor_over_reading"] = round(figures["floor_per_s"] / figures["reading_per_s"], 2)
    cores = os.cpu_count() or 1
    chunks = [rows[n::cores] for n in range(cores)]
    with ProcessPoolExecutor(cores) as pool:
        list(pool.map(whole, [r[:1000] for r in chunks]))
        start = time.perf_counter()
        list(pool.map(whole, chunks))
        figures["reading_per_s_all_cores"] = round(number / (time.perf_counter() - start), 1)
    figures["cores"] = cores
    figures["peers_per_s"] = peers(texts)
    figures["nanoseconds_per_character_by_length"] = lengths()
    figures["peak_mb"] = {str(n): peak(n) for n in (10_000, 40_000)}
    figures["cold_start_ms"] = {
        "forbear --version": cold([FORBEAR, "--version"]),
        "forbear --help": cold([FORBEAR, "--help"]),
        "python -c pass": cold([sys.executable, "-c", "pass"]),
    }
    figures["own_peak_mb"] = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1)
    for name, figure in figures.items():
        print(f"{name}: {figure}")
    print(json.dumps(figures, ensure_ascii=False))


if __name__ == "__main__":
    main()
