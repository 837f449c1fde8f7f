"""Finds names of firms and other bodies: by the model, and Chinese ones by their ending."""

from __future__ import annotations

from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.recognisers._context import Context, detail
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "ORGANIZATION"
NAMED = True
_ENDING = r"(?:有限责任公司|股份有限公司|有限公司|集团|公司|银行|律师事务所|事务所|法院|派出所|公安局|仲裁委员会|消费金融|小额贷款)"
CUES = (
    Cue(
        "organization_zh",
        _ENDING,
        rf"(?<![一-龥])(?:我是|这里是|您在|你在|关于|来自)?(?P<name>[一-龥()（）]{{2,14}}?{_ENDING})",
    ),
)


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """Low harm: a firm is rarely what gives a person away, but a small employer is."""
    for match in context.places(CUES[0]):
        yield detail(TYPE, match, 0.4, "name")
    for named in context.named:
        if named.label == "ORG":
            yield Detail(type=TYPE, start=named.start, end=named.end, score=0.45 * named.score)
