"""Which language a message is written in, by its script and its commonest words."""

from __future__ import annotations

import re

_CJK = re.compile("[\u3400-\u9fff\uf900-\ufaff]")
_DEVANAGARI = re.compile("[\u0900-\u097f]")
_WORD = re.compile(r"[^\W\d_]+")
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
    head = text[:2000]
    cjk = len(_CJK.findall(head))
    if cjk and cjk * 6 >= sum(map(str.isalpha, head)):
        return "zh"
    if len(_DEVANAGARI.findall(head)) > 5:
        return "hi"
    words = _WORD.findall(head.lower())
    if not words:
        return "zh" if cjk else "und"
    counts = {tag: sum(w in common for w in words) for tag, common in _COMMON.items()}
    best = max(counts, key=lambda tag: counts[tag])
    return best if counts[best] > counts["en"] else "en"
