"""Shapes that are nearly the same, as groups: every pair is compared where there are few, MinHash finds them where there are many.

Each group has a leader, the commonest shape that is in no group yet, and holds the shapes near the leader; so no chain
of small steps ever joins two campaigns that are far apart.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from hashlib import blake2b
from itertools import pairwise

from forbear.errors import NotInstalled

NEAR = 0.55
"""How much of their words (and pairs of words) two shapes must share, as a part of all that either has."""
FEW = 1_000
"""Up to this many different shapes every pair is compared exactly."""
SHORTEST = 4
"""Shapes with fewer fixed words than this belong together only where they are the same."""
BANDS, BAND = 40, 3
_WORD = re.compile(r"\[[A-Z][A-Z -]{1,24}\]|[\u3400-\u9fff]|[^\W_\u3400-\u9fff]+")
Near = Callable[[int], Iterable[int]]


def words(shape: str) -> tuple[str, ...]:
    """The fixed words of a shape, in order: marks and numbers are left out, a Chinese character is a word."""
    return tuple(sys.intern(w.casefold()) for w in _WORD.findall(shape) if w[0] != "[")


def features(found: Sequence[str]) -> frozenset[str]:
    """What two shapes are compared by: their words and pairs of neighbouring words."""
    return frozenset((*found, *(f"{a}_{b}" for a, b in pairwise(found))))


def grouped(shapes: Sequence[str], counts: Sequence[int]) -> list[int]:
    """For each shape the number of its group; groups are numbered in the order of their leaders, commonest first."""
    told = [words(shape) for shape in shapes]
    same: dict[tuple[str, ...], int] = {}
    for said, count in zip(told, counts, strict=True):
        same[said] = same.get(said, 0) + count
    kept = sorted(same, key=lambda said: (-same[said], said))
    group = dict(zip(kept, _led(kept), strict=True))
    return [group[said] for said in told]


def merged(templates: Mapping[int, str]) -> dict[int, int]:
    """Groups whose templates are nearly the same once their slots are known: which group each of them goes into."""
    numbers = sorted(templates)
    told = {number: words(templates[number]) for number in numbers}
    long = [number for number in numbers if len(told[number]) >= SHORTEST]
    found = _led([told[number] for number in long])
    first: dict[int, int] = {}
    into = {number: first.setdefault(group, number) for number, group in zip(long, found, strict=True)}
    return {number: other for number, other in into.items() if number != other}


def _led(kept: list[tuple[str, ...]]) -> list[int]:
    """The group of each text; texts come commonest first."""
    long = [at for at, said in enumerate(kept) if len(said) >= SHORTEST]
    told = [kept[at] for at in long]
    near = exactly(told) if len(long) <= FEW else nearly(told)
    group = [-1] * len(kept)
    number = 0
    place = {at: n for n, at in enumerate(long)}
    for at in range(len(kept)):
        if group[at] >= 0:
            continue
        group[at] = number
        for other in near(place[at]) if at in place else ():
            if group[long[other]] < 0:
                group[long[other]] = number
        number += 1
    return group


def exactly(told: Sequence[tuple[str, ...]]) -> Near:
    """Finds the texts near one by comparing it with every other."""
    sets = [features(said) for said in told]

    def near(at: int) -> Iterable[int]:
        return (other for other, found in enumerate(sets) if _share(sets[at], found) >= NEAR)

    return near


def nearly(told: Sequence[tuple[str, ...]]) -> Near:
    """Finds the texts near one with MinHash and its bands; what it finds is compared exactly."""
    try:
        from gaoya.minhash import MinHashStringIndex
    except ImportError as error:
        raise NotInstalled("gaoya", "pip install 'forbear[bulk]'") from error
    index = MinHashStringIndex(32, NEAR * 0.8, BANDS, BAND, None, "word", False, (1, 1), "vec")
    for begin in range(0, len(told), 10_000):
        some = range(begin, min(begin + 10_000, len(told)))
        index.par_bulk_insert_docs(list(some), [_written(told[at]) for at in some])

    def near(at: int) -> Iterable[int]:
        own = features(told[at])
        return sorted(other for other in index.query(_written(told[at])) if _share(own, features(told[other])) >= NEAR)

    return near


def _written(said: tuple[str, ...]) -> str:
    return " ".join(_token(feature) for feature in sorted(features(said)))


@lru_cache(maxsize=1 << 17)
def _token(feature: str) -> str:
    """A feature as one word of plain letters, whatever script it is in."""
    return blake2b(feature.encode(), digest_size=6).hexdigest()


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    both = len(one & other)
    return both / (len(one) + len(other) - both) if both else 0.0
