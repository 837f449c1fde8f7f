"""The form of a message: its text with every digit as 0. Messages that grew from one template share it.

Most of what is read hangs on no digit's value: the sort of message, its language, the words that stand in it, who is
named where. All of that is worked out once for a form and kept for the next message of the same one; amounts,
days and numbers are read anew in every message. What is kept here must be *blind*: it would be the same
whatever the digits (`forbear.patterns.blind` says it of a pattern, `tests/read/test_forms.py` of all of reading).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import Struct

from forbear.patterns import KEPT, Hit
from forbear.read import kind, language
from forbear.read.cues import engine
from forbear.records.message import Message
from forbear.records.reading import Triage
from forbear.text import Folded

_LONGEST = 1_000
"""Characters of the longest message whose form is kept; longer ones are letters, and seldom come twice."""


class Form(Struct):
    """What is known of every message of one form; `kept` is what the steps of reading add."""

    triage: Triage
    language: str
    hit: Hit
    kept: dict[str, Any]


_known: dict[tuple[str, str], Form] = {}


def forms(folded: Sequence[Folded], messages: Sequence[Message]) -> list[Form]:
    """The form of each message; those not met before are looked at together."""
    keys = [(m.subject and _blanked(m.subject), _blanked(f.text)) for f, m in zip(folded, messages, strict=True)]
    found = {key: _known.get(key) for key in keys}
    new = {key: at for at, key in enumerate(keys) if found[key] is None}
    if new:
        texts = [folded[at] for at in new.values()]
        triages = kind.triage(texts, [messages[at] for at in new.values()])
        if len(_known) + len(new) > KEPT:
            _known.clear()
        for key, text, triage in zip(new, texts, triages, strict=True):
            form = found[key] = Form(triage, language.detect(text.text), engine().blind(text.text), {})
            if len(text.text) <= _LONGEST:
                _known[key] = form
    return [found[key] for key in keys]  # type: ignore[misc]


def forget() -> None:
    """Forgets every form, as if no message had been read."""
    _known.clear()


def _blanked(text: str) -> str:
    for digit in "123456789":
        text = text.replace(digit, "0")
    return text
