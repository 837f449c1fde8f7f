"""Which language a message is written in, by its script and its commonest words."""

from __future__ import annotations

import re

_CJK = re.compile("[\u3400-\u9fff\uf900-\ufaff]+")
_DEVANAGARI = re.compile("[\u0900-\u097f]")
_WORD = re.compile(r"[^\W\d_]+")
_HEAD = 400
"""Characters that are looked at; the language of a message shows at once."""

_COMMON = {
    "es": frozenset(
        [
            "el",
            "la",
            "los",
            "las",
            "de",
            "que",
            "su",
            "tu",
            "usted",
            "con",
            "para",
            "por",
            "pago",
            "adeudo",
            "deuda",
            "cuenta",
            "hoy",
            "favor",
            "saldo",
            "del",
            "una",
        ]
    ),
    "id": frozenset(
        [
            "anda",
            "yang",
            "dan",
            "untuk",
            "dengan",
            "segera",
            "pinjaman",
            "bayar",
            "tagihan",
            "hari",
            "ini",
            "telah",
            "jatuh",
            "tempo",
            "mohon",
        ]
    ),
    "hi-Latn": frozenset(
        [
            "aap",
            "aapka",
            "aapke",
            "aapki",
            "hai",
            "hain",
            "karo",
            "karen",
            "nahi",
            "nahin",
            "turant",
            "abhi",
            "paisa",
            "bhai",
            "ka",
            "ke",
            "ki",
            "se",
        ]
    ),
    "en": frozenset(
        [
            "the",
            "you",
            "your",
            "to",
            "is",
            "of",
            "and",
            "for",
            "please",
            "pay",
            "has",
            "be",
            "on",
            "by",
            "this",
            "we",
            "will",
            "are",
            "in",
            "not",
            "from",
            "a",
        ]
    ),
}


def detect(text: str) -> str:
    """A language tag (`en`, `zh`, `es`, `id`, `hi`, `hi-Latn`), or `und` where there are no letters."""
    head = text[:_HEAD]
    if head.isascii():
        return _latin(head)
    cjk = len("".join(_CJK.findall(head)))
    if cjk and cjk * 6 >= len(head) - head.count(" "):
        return "zh"
    if len(_DEVANAGARI.findall(head)) > 5:
        return "hi"
    found = _latin(head)
    return "zh" if found == "und" and cjk else found


def _latin(head: str) -> str:
    words = set(_WORD.findall(head.lower()))
    if not words:
        return "und"
    best, most = "en", len(words & _COMMON["en"])
    for tag, common in _COMMON.items():
        if (count := len(words & common)) > most:
            best, most = tag, count
    return best
