"""Writes the parts of the documentation that follow from the program itself; `--check` only compares.

Commands from their own help, the glossary from the records, the gallery of errors from the sentences
people see, the tour in the README and the worked cases from real runs. Run by `make docs`; a test runs `--check`.
"""

from __future__ import annotations

import ast
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FORBEAR = str(Path(sys.executable).with_name("forbear"))
LANGUAGES = ("en", "zh")
RECORDS = (
    "money",
    "message",
    "reading",
    "claim",
    "debt",
    "law",
    "finding",
    "answer",
    "loan",
    "owing",
    "affairs",
    "plan",
    "evidence",
    "case",
    "referral",
    "campaign",
)
_BLOCK = re.compile(r"(<!-- run: (?P<command>.*?) -->\n)(?P<old>.*?)(<!-- end -->)", re.DOTALL)


def run(command: str) -> str:
    """What a command of forbear prints, with nothing of this machine in it."""
    words = shlex.split(command)
    words[0] = FORBEAR
    environment = {**os.environ, "COLUMNS": "80", "FORBEAR_LANG": "en", "TERM": "dumb"}
    done = subprocess.run(words, capture_output=True, text=True, cwd=ROOT, env=environment, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(f"{command}: {done.stderr}")
    return done.stdout


def readme() -> str:
    """The README with each marked block filled by a real run."""

    def fill(match: re.Match[str]) -> str:
        command, _, most = match["command"].partition(" | first ")
        lines = run(command).rstrip().splitlines()
        shown = [*lines[: int(most)], "[...]"] if most and len(lines) > int(most) else lines
        return f"{match[1]}```text\n$ {command}\n" + "\n".join(shown) + f"\n```\n{match[4]}"

    return _BLOCK.sub(fill, (ROOT / "README.md").read_text("utf-8"))


def commands() -> str:
    """Every command with its help in every language, and the settings."""
    from forbear import shelf

    parts = ["# Commands\n\nWritten from the program's own help by `make docs`.\n"]
    for name in ("", *(n.replace("_", "-") for n in shelf.names("cli"))):
        parts.append(f"## `forbear{' ' + name if name else ''}`\n")
        for language in LANGUAGES:
            words = f"forbear {name} --help --lang {language}" if name else f"forbear --lang {language} --help"
            parts.append(f"```text\n{run(words).rstrip()}\n```\n")
    parts.append((ROOT / "docs" / "settings.txt").read_text("utf-8"))
    return "\n".join(parts)


def glossary() -> str:
    """Every record with the first paragraph of its docstring, in the order in which a case meets them."""
    parts = ["# Glossary\n\nWritten from the records by `make docs`: the words of forbear and what they mean.\n"]
    for name in RECORDS:
        path = ROOT / "src" / "forbear" / "records" / f"{name}.py"
        if not path.exists():
            continue
        tree = ast.parse(path.read_text("utf-8"))
        parts.append(f"## {name}\n\n{ast.get_docstring(tree)}\n")
        for node in tree.body:
            if isinstance(node, ast.ClassDef):
                said = (ast.get_docstring(node) or "").split("\n\n")[0].replace("\n", " ")
                parts.append(f"- **{node.name}**: {said}")
        parts.append("")
    return "\n".join(parts)


def errors() -> str:
    """Every problem that people can be shown, in every language."""
    from forbear.languages import entries

    def said(language: str, id: str) -> str:
        return " ".join(entries(language)[id].split("=", 1)[1].split())

    parts = [
        "# What can go wrong with what you bring, and what to do next\n",
        "Written from the sentences themselves by `make docs`. Each comes with its place; what could be read is still read.\n",
    ]
    for id in sorted(i for i in entries("en") if i.startswith("problem-")):
        parts += [f"### `{id.removeprefix('problem-')}`\n", *(f"- {said(lang, id)}" for lang in LANGUAGES), ""]
    return "\n".join(parts)


def main() -> int:
    """Writes every generated file, or with `--check` says which are out of step."""
    import worked_cases

    wanted = {
        "README.md": readme(),
        "docs/commands.md": commands(),
        "docs/glossary.md": glossary(),
        "docs/errors.md": errors(),
        "docs/worked-cases.md": worked_cases.page("en"),
        "docs/worked-cases.zh.md": worked_cases.page("zh"),
    }
    stale = [name for name, text in wanted.items() if _old(name) != text.rstrip() + "\n"]
    if "--check" in sys.argv:
        print("\n".join(f"out of step: {name} (run `make docs`)" for name in stale) or "the documentation is in step")
        return 1 if stale else 0
    for name in stale:
        (ROOT / name).write_text(wanted[name].rstrip() + "\n", "utf-8")
        print(f"wrote {name}")
    return 0


def _old(name: str) -> str:
    path = ROOT / name
    return path.read_text("utf-8") if path.exists() else ""


if __name__ == "__main__":
    raise SystemExit(main())
