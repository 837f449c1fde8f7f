"""Finds how old a person is."""

from __future__ import annotations

from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.recognisers._context import Context, detail
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "AGE"
CUES = (
    Cue(
        "age_years",
        r"\d{1,3}[ -]?(?:years?|yrs?|yo\b|y/o|months?)",
        r"(?<![\d.$])(?P<age>1?\d{1,2})(?:[ -]?(?:years?|yrs?)[ -]?(?:old|of age)|[ -]?y[/.]?o\b)(?P<own>)",
    ),
    Cue(
        "age_before",
        r"(?:aged?|turned|turning|turns|at)[ :]+(?:of )?\d{1,3}",
        r"\b(?:aged?(?: of)?:?|(?:just |has |have |recently )?turn(?:ed|ing|s)) (?P<age>1?\d{1,2})\b(?![./:%-]\d)(?P<own>)",
    ),
    Cue(
        "age_was",
        r"(?:was|were|am|is|i'm|he's|she's) \d{2}",
        r"\b(?:when|since|until|because) (?:i|he|she|they) (?:was|were|am|is) (?P<age>1?\d{1,2})\b(?![.,:/%-]\d)|\bi(?:'m| am) (?P<own>[1-9]\d)(?=[.,!]? *(?:$|\n|and|years|now))",
    ),
    Cue(
        "age_zh",
        r"\d{1,3} ?(?:周?岁)|年龄",
        r"(?<![\d.])(?P<age>1?\d{1,2}) ?(?:周?岁)|年龄[:：是]? ?(?P<own>1?\d{1,2})",
    ),
)


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """The number of years alone."""
    for cue in CUES:
        for match in context.places(cue):
            yield detail(TYPE, match, 0.8, "age" if match["age"] else "own")
