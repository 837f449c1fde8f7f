"""The worked cases of `examples/cases/`: each one's story, the commands, what they print, and what to see in it.

`docs/generate.py` writes them to `docs/worked-cases.md` and, in Chinese, to `docs/worked-cases.zh.md`.
"""

from __future__ import annotations

import shlex
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
CASES = ROOT / "examples" / "cases"
WORDS = {
    "en": (
        "# Ten worked cases",
        "Two for each place and two across places: invented people, real output, written by `make docs`. "
        "The files lie in `examples/cases/`. The same page in Chinese: [worked-cases.zh.md](worked-cases.zh.md). "
        "This is information, not legal advice.",
        "What to see in it",
    ),
    "zh": (
        "# 十个案例",
        "每个地区两个，跨地区两个：人物均为虚构，输出为真实运行结果，由 `make docs` 写出。"
        "文件在 `examples/cases/`。英文版：[worked-cases.md](worked-cases.md)。以下为信息，不是法律意见。",
        "看点",
    ),
}


def page(language: str) -> str:
    """All cases in one language."""
    title, about, see = WORDS[language]
    cases = sorted((tomllib.loads(f.read_text("utf-8")) for f in CASES.glob("*/case.toml")), key=lambda c: c["order"])
    parts = [f"{title}\n\n{about}\n"]
    for case in cases:
        parts.append(f"## {case['order']}. {case['title'][language]}\n\n{case['story'][language].strip()}\n")
        parts += [f"```text\n$ {run['command']}\n{printed(run, language)}\n```\n" for run in case["run"]]
        parts.append(f"**{see}.** {case['lesson'][language].strip()}\n")
    return "\n".join(parts)


def printed(run: dict[str, Any], language: str) -> str:
    """What a command prints in a language, between the lines that begin with two of the program's own sentences."""
    from click.testing import CliRunner

    from forbear.cli import _root

    words = [*shlex.split(run["command"])[1:], "--lang", language]
    words = [str(ROOT / w) if w.startswith("examples/") else w for w in words]
    done = CliRunner(env={"COLUMNS": "80", "TERM": "dumb"}).invoke(_root.root, words)
    if done.exit_code not in (0, 1):
        raise SystemExit(f"{run['command']}: {done.output}")
    lines = done.stdout.rstrip().splitlines()
    since = _line(lines, run.get("since", ""), language, 0)
    until = _line(lines, run.get("until", ""), language, len(lines))
    cut = ["[...]"] if since else []
    return "\n".join([*cut, *lines[since:until]]).rstrip() + ("\n[...]" if until < len(lines) else "")


def _line(lines: list[str], id: str, language: str, otherwise: int) -> int:
    """The first line that begins as a sentence of the program does, up to its first figure."""
    from forbear.languages import entries

    if not id:
        return otherwise
    begins = entries(language)[id].split("=", 1)[1].split("{")[0].strip()
    return next((at for at, line in enumerate(lines) if line.startswith(begins)), otherwise)
