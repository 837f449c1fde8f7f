"""Tells how likely a run of characters is a Chinese person's name, by the name itself and by what stands around it.

A name begins with a surname and goes on for one or two characters. What speaks for it: the surname, the characters that
people choose for names, the words before and after. What speaks against it: everyday words that share its characters
("高额", "马上"). The weights are learnt (weights/names_zh.npz, with its model card); nothing here can run code.
"""

from __future__ import annotations

import io
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from zlib import crc32

import numpy as np
import numpy.typing as npt

from forbear import shelf

DOUBLE = (
    "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "长孙", "宇文", "司徒", "夏侯", "南宫", "端木",
    "轩辕", "百里", "呼延", "独孤",
)  # fmt: skip
SINGLE = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金"
    "陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝"
    "左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边喻晏瞿楚"
)
MASK = (1 << 17) - 1
_FIRST = frozenset(SINGLE)
_FIRST_OF_TWO = frozenset(d[0] for d in DOUBLE)
_DOUBLE = frozenset(DOUBLE)


@dataclass(frozen=True, slots=True)
class Known:
    """Everyday words by their number (CRC-32): 2 for the commonest, 1 for the others."""

    words: Mapping[int, int]

    def rank(self, word: str) -> int:
        """How common a word is: 0 for one that is not in the list."""
        return self.words.get(crc32(word.encode("utf-8", "replace")), 0) if len(word) > 1 else 0


def candidates(text: str) -> Iterator[tuple[int, int]]:
    """Every run that could be a name: a surname with one or two characters after it."""
    for at, character in enumerate(text):
        if character in _FIRST:
            yield from _after(text, at, at + 1)
        if character in _FIRST_OF_TWO and text[at : at + 2] in _DOUBLE:
            yield from _after(text, at, at + 2)


def _after(text: str, start: int, given: int) -> Iterator[tuple[int, int]]:
    for end in (given + 1, given + 2):
        if end <= len(text) and "一" <= text[end - 1] <= "龥":
            yield start, end
        else:
            return


def _sort(character: str) -> str:
    if not character:
        return "^"
    if "一" <= character <= "龥":
        return "h"
    return "d" if character.isdigit() else "l" if character.isalpha() else character


def features(text: str, start: int, end: int, known: Known) -> list[str]:
    """What is known of a run of characters and of its surroundings, by name."""
    surname = 2 if text[start : start + 2] in _DOUBLE and end - start > 2 else 1
    given = text[start + surname : end]
    p1, p2 = text[start - 1 : start] if start else "", text[max(0, start - 2) : start]
    n1, n2 = text[end : end + 1], text[end : end + 2]
    long = f"{end - start}{surname}"
    family = text[start : start + surname]
    found = [
        "",
        f"l{long}",
        f"s{family}|{len(given)}",
        f"a{given[0]}|{len(given)}",
        f"b{given[-1]}|{len(given)}",
        f"g{given}",
        f"sa{family}{given[0]}",
        f"p1{p1 or '^'}",
        f"p2{p2}",
        f"p3{text[max(0, start - 3) : start]}",
        f"n1{n1 or '$'}|{len(given)}",
        f"n2{n2}",
        f"n3{text[end : end + 3]}",
        f"q{_sort(p1)}{_sort(n1)}{long}",
        f"qp{_sort(p1)}{long}",
        f"qn{_sort(n1)}{long}",
        f"x{given[-1]}{n1}",
        f"w{known.rank(text[start:end])}{long}",
        f"w1{known.rank(text[start : start + surname + 1])}{len(given)}",
        f"w2{known.rank(given)}",
        f"w3{known.rank(p1 + text[start])}{_sort(p1)}",
        f"w4{known.rank(given[-1] + n1)}{_sort(n1)}{len(given)}",
        f"w5{known.rank(text[start : start + 3])}{known.rank(text[start : start + 4])}{len(given)}",
        f"w6{known.rank(p2)}{known.rank(n2)}",
        f"w7{known.rank(p2 + text[start])}{known.rank(p1 + text[start : start + 2])}",
        f"w8{known.rank(given[-1] + n2)}{known.rank(text[end - 2 : end + 1])}{len(given)}",
        f"w9{known.rank(n2)}{_sort(n1)}{known.rank(given[-1] + n1)}",
    ]
    if len(given) == 1:
        # Whether the next character would rather belong to the name.
        found.append(f"y{n1}")
        found.append(f"z{given}{n1}")
    return found


class ChineseNames:
    """The trained weights and the word list, loaded once."""

    def __init__(self, weights: npt.NDArray[np.float32], known: Known) -> None:
        self._weights = weights
        self._known = known
        self._seen: dict[str, float] = {}

    def _weight(self, feature: str) -> float:
        found = self._seen.get(feature)
        if found is None:
            if len(self._seen) >= _REMEMBERED:
                self._seen.clear()
            number = crc32(feature.encode("utf-8", "replace")) & MASK
            found = self._seen[feature] = float(self._weights[number])
        return found

    def find(self, text: str, least: float) -> Iterator[tuple[int, int, float]]:
        """The names of a folded text: start, end and probability; of two that overlap the likelier."""
        likely = []
        for start, end in candidates(text):
            total = sum(map(self._weight, features(text, start, end, self._known)))
            chance = 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
            if chance >= least:
                likely.append((chance, start, end))
        taken = bytearray(len(text))
        for chance, start, end in sorted(likely, reverse=True):
            if not any(taken[start:end]):
                taken[start:end] = b"\1" * (end - start)
                yield start, end, chance


_REMEMBERED = 1 << 16


@cache
def chinese_names() -> ChineseNames:
    """The weights that ship."""
    with np.load(io.BytesIO(shelf.data("weights", "names_zh.npz")), allow_pickle=False) as arrays:
        weights = arrays["weights"].astype(np.float32) * arrays["scale"]
        known = Known(dict(zip(arrays["keys"].tolist(), arrays["ranks"].tolist(), strict=True)))
        return ChineseNames(weights, known)
