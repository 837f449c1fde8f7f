"""Finds postal codes by their own shape (British, Canadian, Dutch), by the words before them, or by the town beside them."""

from __future__ import annotations

from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.recognisers._context import Context, detail
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "POSTAL_CODE"
NAMED = True
CUES = (
    Cue(
        "postcode_gb",
        r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}",
        r"(?<![A-Za-z\d])(?-i:(?:GIR ?0AA|[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}))(?![A-Za-z\d])",
    ),
    Cue(
        "postcode_ca",
        r"[A-Z]\d[A-Z][ -]?\d[A-Z]\d",
        r"(?<![A-Za-z\d])[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d(?![A-Za-z\d])",
    ),
    Cue(
        "postcode_called",
        r"zip|post(?:al)? ?code|pin ?code|\bplz\b|邮编|邮政编码|code postal",
        r"(?:zip(?: ?code)?|post(?:al)? ?code|pin ?code|\bpin|\bplz|邮编|邮政编码|code postal)(?: is|是)?[ :：=#-]{0,3}(?P<code>(?=[A-Za-z -]{0,4}\d)[A-Za-z\d]{2,7}(?:[ -][A-Za-z\d]{3,4})?)(?![A-Za-z\d])",
    ),
    Cue("postcode_us", r"[A-Z]{2} \d{5}", r"(?<![A-Za-z\d])(?-i:[A-Z]{2})[ ,]{1,2}(?P<code>\d{5}(?:-\d{4})?)(?![\d-])"),
)


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """The code alone."""
    for cue in CUES[:2]:
        for match in context.places(cue):
            yield detail(TYPE, match, 0.75)
    for cue in CUES[2:]:
        for match in context.places(cue):
            yield detail(TYPE, match, 0.55, "code")
    for named in context.addresses:
        if named.label == "POSTCODE":
            yield Detail(type=TYPE, start=named.start, end=named.end, score=0.76 * named.score)
