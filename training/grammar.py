"""Turns the authored corpus into messages.

A file `corpus/<kind>.<language>.txt` is read line by line, so that a debt adviser can read and correct it:

    # a remark
    [register]            the lines below belong to this register (bank, utility, collector, ...)
    a line                the heart of a message; an opening, further sentences and a closing may be put around it
    + a line              a further sentence that may follow any heart of this file
    = a line              a whole message; nothing is put around it

`frame.<language>.txt` holds openings (`^ line`) and closings (`$ line`) that any kind may have. Within a line
`(a|b|)` is a choice, `\\(` a bracket, `<slot>` a value from `slots.py` (or, in some messages, a placeholder of a template), `⏎` a new line.
"""

from __future__ import annotations

import random
import re
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from slots import Values

CORPUS = Path(__file__).parent / "corpus"
_OPEN, _CLOSE = "\ue000", "\ue001"
"""Stand for the brackets that a line writes as `\\(` and `\\)`: those are text, not a choice."""
_CHOICE = re.compile(r"\(([^()]*\|[^()]*)\)")
_SLOT = re.compile(r"<([a-z_]+)>")
_WORD = re.compile(r"[\u3400-\u9fff]|[^\s\u3400-\u9fff]+|\s+")


@dataclass(frozen=True)
class Base:
    """One authored line: what no two folds of a validation share."""

    kind: str
    language: str
    register: str
    role: str
    line: str

    def fold(self, folds: int) -> int:
        """The fold in which this line is tried; a line's own words decide it, so that adding lines moves none."""
        return zlib.crc32(self.line.encode()) % folds


@dataclass(frozen=True)
class Example:
    """One made message with its kind and the line it grew from."""

    text: str
    kind: str
    language: str
    register: str
    base: str


def bases(folder: Path = CORPUS) -> list[Base]:
    """Every authored line, in order of file and line."""
    found = []
    for file in sorted(folder.glob("*.txt")):
        kind, language = file.stem.split(".")
        register = ""
        for line in file.read_text("utf-8").splitlines():
            if not line.strip() or line.startswith("#"):
                continue
            if line.startswith("[") and line.endswith("]"):
                register = line[1:-1]
                continue
            role, words = (line[0], line[1:].strip()) if line[0] in "+=^$" else ("", line.strip())
            found.append(Base(kind, language, register, role, words))
    return found


def messages(found: list[Base], *, each: Callable[[Base], int], seed: int) -> Iterator[Example]:
    """`each(base)` messages from every heart and whole line, made only of the lines given; the same for the same seed."""
    by: dict[tuple[str, str, str], list[Base]] = {}
    for base in found:
        by.setdefault((base.kind, base.language, base.role), []).append(base)
    for base in found:
        if base.role not in ("", "="):
            continue
        for number in range(each(base)):
            chance = random.Random(f"{seed} {number} {base.kind} {base.line}")
            line = _dealt(base.line, number, seed)
            yield Example(_message(base, line, by, chance), base.kind, base.language, base.register, base.line)


def _dealt(line: str, number: int, seed: int) -> str:
    """A line with its choices made: each choice is dealt like cards, so that few messages already show every option."""
    line = line.replace("\\(", _OPEN).replace("\\)", _CLOSE)
    place = 0
    while choice := _CHOICE.search(line):
        options = choice[1].split("|")
        turn, card = divmod(number, len(options))
        deck = random.Random(f"{seed} {turn} {place} {choice[1]}").sample(options, len(options))
        line = f"{line[: choice.start()]}{deck[card]}{line[choice.end() :]}"
        place += 1
    return line.replace(_OPEN, "\\(").replace(_CLOSE, "\\)")


def _message(base: Base, line: str, by: dict[tuple[str, str, str], list[Base]], chance: random.Random) -> str:
    values = Values(base.language, chance)
    parts = [line]
    if base.role == "":
        more = by.get((base.kind, base.language, "+"), [])
        near = [b for b in more if b.register in ("", base.register)] or more
        for _ in range(chance.choice((0, 0, 1, 1, 2)) if near else 0):
            parts.insert(chance.choice((0, 1, 1, 1)), chance.choice(near).line)
        opening, closing = (by.get(("frame", base.language, mark), []) for mark in "^$")
        if opening and chance.random() < 0.5:
            parts.insert(0, chance.choice(opening).line)
        if closing and chance.random() < 0.3:
            parts.append(chance.choice(closing).line)
    glue = chance.choice((" ", " ", " ", "\n", "\n\n")) if base.language != "zh" else chance.choice(("", "", "", "\n"))
    return _wear(glue.join(_fill(part, values, chance) for part in parts), base.language, chance)


def _fill(line: str, values: Values, chance: random.Random) -> str:
    line = line.replace("\\(", _OPEN).replace("\\)", _CLOSE)
    while True:
        chosen = _CHOICE.sub(lambda m: chance.choice(m[1].split("|")), line)
        if chosen == line:
            break
        line = chosen
    filled = _SLOT.sub(lambda m: values(m[1]), line).replace("⏎", "\n").replace(_OPEN, "(").replace(_CLOSE, ")")
    return re.sub(r" +([.,!?])", r"\1", re.sub("  +", " ", filled))


def _wear(text: str, language: str, chance: random.Random) -> str:
    """What happens to messages on their way: lost capitals and stops, shouting, slips of the finger, cut ends."""
    if language != "zh":
        roll = chance.random()
        if roll < 0.08:
            text = text.lower()
        elif roll < 0.11:
            text = text.upper()
    if chance.random() < 0.08:
        text = re.sub("[.,;:!。，！；：]", "" if chance.random() < 0.3 else " ", text)
    if chance.random() < 0.06 and len(text) > 20:
        at = chance.randrange(1, len(text) - 1)
        text = text[:at] + chance.choice(("", text[at] * 2)) + text[at + 1 :]
    if chance.random() < 0.04:
        text += chance.choice((" 🙏", "😊", " ⚠️", "!!", " 👇", "~", "…"))
    return text.strip()


def thinned(example: Example, loss: float, seed: int) -> Example:
    """The same message with some words lost, so that what is left must tell the kind too."""
    chance = random.Random(f"{seed} {example.text}")
    share = chance.random() * loss * 2
    kept = "".join(w for w in _WORD.findall(example.text) if w.isspace() or chance.random() > share)
    return replace(example, text=kept)
