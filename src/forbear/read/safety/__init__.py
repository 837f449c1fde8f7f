"""Whether the sender or a link looks false. Nothing is ever opened or asked: all of it is in the text.

Each module looks at one thing and yields `Sign`s: `characters` (hidden or mixed letters), `links`,
`brands` (whose name is used), `senders` (number or address it came from), `payment` (where money
would go). What each signal means stands in docs/signals.md.
"""

from __future__ import annotations

from functools import lru_cache

from forbear.patterns import KEPT, Cue
from forbear.read.conduct.phrases import standing
from forbear.read.known import NAMES
from forbear.read.safety import brands, characters, links, payment, senders
from forbear.read.safety.sign import Sign
from forbear.records.message import Message
from forbear.records.reading import AnyFact, Safety, Source
from forbear.text import Folded

CUES: tuple[Cue, ...] = (*links.CUES, *NAMES, *senders.CUES, *payment.CUES)
_NAMES = frozenset(cue.name for cue in CUES)


def find(
    folded: Folded, hits: frozenset[str], message: Message, *, facts: tuple[AnyFact, ...], place: str
) -> tuple[Safety, ...]:
    """Signs that the sender or a link is false, in the order of the text; a sign about the sender stands at 0."""
    signs: list[Sign] = list(characters.signs(folded))
    if message.sender or _concerns(hits) or any(fact.type == "url" for fact in facts):
        signs += payment.signs(folded, hits)
        named = brands.presented(folded.text, hits)
        for link in links.links(folded, hits, facts):
            signs += links.signs(link)
            signs += brands.signs(link, named)
        if message.sender:
            signs += senders.signs(str(message.sender), folded, hits, named, place)
        signs += senders.numbers(facts, folded, hits, named, place)
    return tuple(_safety(sign, folded, message) for sign in sorted(set(signs))) if signs else ()


@lru_cache(maxsize=KEPT)
def _concerns(hits: frozenset[str]) -> bool:
    """Whether any word stands at which a sign could begin: a link, a known name, an office, a private account."""
    return not hits.isdisjoint(_NAMES) or bool(standing(hits, "private_account_payment"))


def _safety(sign: Sign, folded: Folded, message: Message) -> Safety:
    return Safety(
        signal=sign.signal,
        source=Source(exhibit=message.id, start=sign.start, end=sign.end),
        text=folded.original[sign.start : sign.end] if sign.end else str(message.sender),
        detail=sign.detail,
    )
