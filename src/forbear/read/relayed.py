"""Whether a message only passes on what a collector told the writer: "someone rang me and said you owe money".

The worse error is to take a collector's own demand for a friend's word: its deadline would be lost. So both
halves must stand in the message, a third person who called or wrote, and "you" who are said to owe.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from forbear.text import fold

_REACHED = (
    r"(?:有人|有个|有家|有一个|一个|自称|他们?|她|那人|对方|催收|陌生|不认识|贷款公司)[^。！？\n]{0,24}"
    r"(?:给|找|联系|骚扰|打到|打给|打电话到|打电话来|发给|加)(?:了|到)?(?:我|咱|家里|爸|妈|你爸|你妈|单位|公司)"
    r"|(?:我|我们|家里|爸|妈)[^。！？\n]{0,6}(?:接到|收到)[^。！？\n]{0,16}(?:电话|短信|微信|消息)"
    r"|\b(?:some ?one|some ?body|some (?:man|men|guy|woman|lady|people|person|company)|a (?:man|guy|woman|lady|stranger|company)"
    r"|they|people|strangers?|(?:debt )?collectors?|an? (?:debt )?collector|an? agent|he|she)\b[^.!?\n]{0,40}?"
    r"\b(?:called|calling|rang|ringing|phoned|texted|messaged|whatsapped|contacted|emailed|wrote to|came to|visited|sent|showed)\s+"
    r"(?:me|us|mum|mom|dad|mummy|papa|my|our|the office|your (?:mum|mom|dad|mother|father|wife|husband|sister|brother|boss|aunt|uncle))\b"
)
_YOU_OWE = (
    r"(?:你|您)[^。！？\n]{0,10}(?:欠|没还|不还|逾期|借了|借的|贷款|网贷)|(?:你|您)的?(?:身份证|照片|借条|欠条|通讯录)"
    r"|\b(?:you|u|that you|about you)\b[^.!?\n]{0,24}?\b(?:owe|owing|owed|unpaid|not paid|haven'?t paid|loan|debt|defaulted)\b"
    r"|\byour (?:loan|debt|emi|card|id|photos?|pictures?|documents)\b"
)


def relayed(text: str) -> bool:
    """Whether the writer was called or written to by somebody else about what "you" owe."""
    reached, owing = _engine()
    words = fold(text).text[:2000].casefold()
    return bool(reached.search(words) and owing.search(words))


@cache
def _engine() -> tuple[Any, Any]:
    import re2

    return re2.compile(_REACHED), re2.compile(_YOU_OWE)  # type: ignore[no-untyped-call]
