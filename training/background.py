"""Ordinary words in no order, as messages that ask nothing.

The authored corpus speaks of little but money. Without a background, every word that it lacks would still be
given to some kind, and a chat about a holiday would be called a scam one time in seven. Runs of common words
(drawn by the square root of their frequency, `wordfreq`) teach the model that unknown words mean nothing.
"""

from __future__ import annotations

import random
from itertools import accumulate

from grammar import Example
from wordfreq import get_frequency_dict, top_n_list

SIZES = {"en": 3000, "zh": 3000, "es": 300, "id": 300, "hi": 300}
KNOWN = 25_000
"""Words of a language that are drawn from, commonest first."""


def background(seed: int) -> list[Example]:
    """Messages of kind `not_debt` made of ordinary words; the same for the same seed."""
    made = []
    for language, size in SIZES.items():
        chance = random.Random(f"{seed} {language}")
        words = top_n_list(language, KNOWN)
        often = get_frequency_dict(language)
        heights = list(accumulate(often[w] ** 0.5 for w in words))
        for _ in range(size):
            drawn = chance.choices(words, cum_weights=heights, k=chance.randrange(2, 28))
            made.append(Example(_joined(drawn, language, chance), "not_debt", language, "background", ""))
    return made


def _joined(words: list[str], language: str, chance: random.Random) -> str:
    said = []
    for word in words:
        said.append(word)
        if chance.random() < 0.12:
            said.append(chance.choice("，。！？" if language == "zh" else ",.!?"))
        if chance.random() < 0.04:
            said.append(str(chance.randrange(1, 3000)))
    text = "".join(said) if language == "zh" else " ".join(said).replace(" ,", ",").replace(" .", ".")
    return text if chance.random() < 0.5 else text.capitalize()
