"""How the words of a cue are written, and what the two pattern engines make of them.

A phrase is a plain pattern with four conveniences, so that a debt adviser can read and extend it:
a space is any white space; ` ... ` is a few words of the same sentence; an apostrophe may be
typographic or missing; an accented letter also stands for the plain one. `{will}` is a word list of
`_words.toml`. A look-ahead such as `(?!service)` narrows where the phrase is located.
"""

from __future__ import annotations

import re
from functools import cache

from forbear import shelf

SPACELESS = frozenset({"zh", "hi"})
"""Languages whose words have no ASCII letter at their edge: no word boundary is asked for."""

_LIST = re.compile(r"\{([a-z_]+)\}")
_LOOK = re.compile(r"\(\?<?[!=](?:[^()]|\([^()]*\))*\)")
_ACCENTS = {"á": "[aáÁ]", "é": "[eéÉ]", "í": "[iíÍ]", "ó": "[oóÓ]", "ú": "[uúüÚ]", "ñ": "[nñÑ]"}
_GAP = {True: r"[^。！？!?\n]{0,20}?", False: r"(?:[^.!?;\n]|[.](?=\S|\ \d)){0,60}?"}


def patterns(phrase: str, language: str) -> tuple[str, str]:
    """The phrase as the set engine searches it (wide, no bounds) and as it is located (exact)."""
    words = _LIST.sub(lambda m: _lists(language)[m[1]], phrase)
    return _pattern(_LOOK.sub("", words), language, ".*"), _pattern(words, language, _GAP[language in SPACELESS])


def _pattern(words: str, language: str, gap: str) -> str:
    edge = "" if language in SPACELESS else r"\b"
    for plain, either in _ACCENTS.items():
        words = words.replace(plain, either)
    parts = (part.replace(" ", r"\s+").replace("'", "['’]?") for part in words.split(" ... "))
    return edge + f"{edge}{gap}{edge}".join(f"(?:{part})" for part in parts) + edge


@cache
def _lists(language: str) -> dict[str, str]:
    lists = shelf.toml("read/conduct", "_words.toml").get(language, {})
    return {name: "(?:" + "|".join(words) + ")" for name, words in lists.items()}
