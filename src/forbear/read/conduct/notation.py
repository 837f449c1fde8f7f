"""How words are written in the tables, and what the two pattern engines make of them.

A phrase is a plain pattern with four conveniences, so that a debt adviser can read and extend it:
a space is any white space; ` ... ` is a few words of the same sentence; an apostrophe may be
typographic or missing; an accented letter also stands for the plain one. `{will}` is a word list of
`_words.toml`. A look-ahead such as `(?!service)` narrows where the phrase is located.

The set engine looks for the parts between the gaps one by one: a gap inside an automaton of
hundreds of patterns multiplies its states until it no longer fits into memory.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from forbear import shelf
from forbear.patterns import Cue, blind

SPACELESS = frozenset({"zh", "hi"})
"""Languages whose words have no ASCII letter at their edge: no word boundary is asked for."""

_LIST = re.compile(r"\{([a-z_]+)\}")
_LOOK = re.compile(r"\(\?<?[!=](?:[^()]|\([^()]*\))*\)")
_STEP = re.compile(r" \.\.\. |\.\{\d,\d+\}\??|\{\d,\d+\}\??|\\.|\[(?:\\.|[^\]\\])*\]|[()|]|.", re.DOTALL)
_ANY_WORD = re.compile(r"\(\?: ?\\[wS][*+](?:ly)? ?\)")
_ACCENTS = {"á": "[aáÁ]", "é": "[eéÉ]", "í": "[iíÍ]", "ó": "[oóÓ]", "ú": "[uúüÚ]", "ñ": "[nñÑ]"}
_UNBOUNDED = re.compile(r"(\\[wSds]|\])([*+])")
_EDGE_ACCENT = re.compile("(?<![^ (|:])([áéíóúñ])|([áéíóúñ])(?![^ )|])")
_GAP = {True: r"[^。！？!?\n]{0,20}?", False: r"(?:[^.!?;\n]|[.](?=\S|\ \d)){0,60}?"}


@dataclass(frozen=True, slots=True)
class Wording:
    """Words to look for: every one of `parts` must be hit before `exact` locates them."""

    language: str
    parts: tuple[Cue, ...]
    exact: Cue
    needs: frozenset[str]
    blind: bool
    """Whether it stands at the same places whatever the digits of the text."""

    def stands(self, hits: frozenset[str]) -> bool:
        """Whether every part was hit, so that it is worth looking for the place."""
        return self.needs <= hits


def wordings(phrases: Iterable[str], language: str) -> Iterator[Wording]:
    """What to look for, for each phrase of a list; a choice between phrases with gaps is several."""
    edge = "" if language in SPACELESS else r"\b"
    gap = f"{edge}{_GAP[language in SPACELESS]}{edge}"
    for phrase in phrases:
        words = _LIST.sub(lambda m: _lists(language)[m[1]], phrase)
        for choice in _choices(words):
            parts = {_plain(part.strip()): None for part in _parts(_LOOK.sub("", choice)) if part.strip()}
            exact = gap.join(f"(?:{_bounded(_plain(part))})" for part in choice.split(" ... "))
            cues = tuple(_part(f"{edge}(?:{part}){edge}") for part in parts)
            located = Cue(choice, f"{edge}(?:{exact}){edge}")
            yield Wording(language, cues, located, frozenset(cue.name for cue in cues), blind(located.pattern))


@cache
def _part(pattern: str) -> Cue:
    return Cue(f"conduct {pattern}", pattern)


def _choices(words: str) -> Iterator[str]:
    """The choices of a phrase: those without a gap stay together, each with a gap stands alone."""
    choices = _split(words)
    gapless = [choice for choice in choices if len(list(_parts(choice))) == 1]
    if gapless:
        yield "|".join(gapless)
    yield from (choice for choice in choices if choice not in gapless)


def _split(words: str) -> list[str]:
    """A pattern split at the bars that stand outside all brackets."""
    depth, choices = 0, [""]
    for step in _STEP.findall(words):
        depth += (step == "(") - (step == ")")
        if depth == 0 and step == "|":
            choices.append("")
        else:
            choices[-1] += step
    return choices


def _parts(words: str) -> Iterator[str]:
    """A pattern cut at whatever may be anything or nothing: gaps, any word, optional repetitions."""
    depth, part, group = 0, "", 0
    for step in _STEP.findall(words):
        if step == "(" and depth == 0:
            group = len(part)
        depth += (step == "(") - (step == ")")
        if depth:
            part += step
        elif step == " ... " or step.startswith(".{"):
            yield part
            part = ""
        elif part.endswith(")") and (step.startswith("{0") or (step == "?" and _ANY_WORD.search(part, group))):
            yield part[:group]
            part = ""
        elif part.endswith("]") and step.startswith("{0"):
            yield part[: part.rindex("[")]
            part = ""
        else:
            part += step
    yield part


def _plain(words: str) -> str:
    words = _EDGE_ACCENT.sub(r"\1\2?", words)  # an accented letter has no word edge
    for plain, either in _ACCENTS.items():
        words = words.replace(plain, either)
    return words.replace(" ?", r"\s?").replace(" ", r"\s+").replace("'", "['’]?")


def _bounded(pattern: str) -> str:
    """A pattern whose words have an end: unbounded ones cost the square of a hostile text's length."""
    return _UNBOUNDED.sub(lambda m: f"{m[1]}{{{'0' if m[2] == '*' else '1'},40}}", pattern)


@cache
def _lists(language: str) -> dict[str, str]:
    lists = shelf.toml("read/conduct", "_words.toml").get(language, {})
    return {name: "(?:" + "|".join(words) + ")" for name, words in lists.items()}
