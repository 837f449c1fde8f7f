"""A seeded inbox of many people with known campaigns: what bulk reading and its second stage are measured on.

    python benchmarks/inbox.py FOLDER --rows N [--seed S]

Everything in it is invented: the messages grow from the authored corpus in `training/`, the people, firms and numbers
from the lists here. A campaign is one message whose choices are made once, sent by one lender or collector to many
people, with slots, small slips and new numbers; lenders climb from reminders to threats. Around them are messages of
all other sorts, made from lines that no campaign uses. `truth.parquet` tells which row belongs to which campaign.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "training"))

from grammar import Base, bases
from slots import Values

FILE = 250_000
"""Rows of one file."""
CAMPAIGN_SHARE = 0.55
PER_CAMPAIGN = 2_500
"""About how many messages a campaign has on average; their sizes differ widely."""
STAGES = ("payment_reminder", "overdue_notice", "collection_demand", "legal_notice", "third_party_disclosure")
ALONE = ("scam", "loan_marketing", "relief_solicitation", "lender_offer")
BACKGROUND = {
    "not_debt": 0.42,
    "transactional": 0.38,
    "payment_reminder": 0.06,
    "overdue_notice": 0.05,
    "loan_marketing": 0.05,
    "scam": 0.02,
    "collection_demand": 0.02,
}
BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
DAYS = 300
SURNAMES_ZH = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任沈姚卢"
GIVEN_ZH = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国文博雪梅晨宇浩然子涵欣怡"
GIVEN = [
    "Asha",
    "Tom",
    "Maria",
    "James",
    "Wanjiru",
    "Priya",
    "Daniel",
    "Grace",
    "Ravi",
    "Neha",
    "Joyce",
    "Kelvin",
    "Liza",
    "Omar",
    "Fatima",
    "Brian",
    "Sarah",
    "Ade",
    "Chidi",
    "Ivy",
    "Noah",
    "Elena",
    "Marcus",
    "Tara",
    "Wei",
    "Mei",
    "Arjun",
    "Leila",
    "Peter",
    "Hana",
]
FAMILY = [
    "Rao",
    "Bell",
    "Carter",
    "Okafor",
    "Patel",
    "Santos",
    "Hughes",
    "Mwangi",
    "Otieno",
    "Sharma",
    "Khan",
    "Lopez",
    "Kim",
    "Tan",
    "Lim",
    "Ncube",
    "Adeyemi",
    "Fraser",
    "Walsh",
    "Doyle",
    "Murphy",
    "Singh",
    "Das",
    "Iyer",
    "Grant",
    "Reid",
    "Owusu",
    "Banda",
    "Cruz",
    "Reyes",
]
PLACES = {"en": ("US", "GB", "IN", "US", "GB", "IN", "KE"), "zh": ("CN",)}
_CHOICE = re.compile(r"\(([^()]*\|[^()]*)\)")
_SLOT = re.compile(r"<([a-z_]+)>")


@dataclass(frozen=True)
class Sender:
    """One campaign: its template with choices made, and whom and when it reaches."""

    id: int
    template: str
    language: str
    place: str
    fixed: dict[str, str]
    numbers: tuple[str, ...]
    phones: tuple[str, ...]
    host: str
    crowd: tuple[int, int]
    start: int
    days: int
    weight: float


def chosen(line: str, chance: random.Random) -> str:
    """A line with every choice made, slots left open."""
    while True:
        made = _CHOICE.sub(lambda m: chance.choice(m[1].split("|")), line)
        if made == line:
            return made.replace("⏎", "\n")
        line = made


@cache
def lines(seed: int) -> tuple[dict[tuple[str, str], list[Base]], dict[tuple[str, str], list[Base]]]:
    """The hearts and whole lines of the corpus, split between campaigns and background: no line is in both."""
    campaign: dict[tuple[str, str], list[Base]] = {}
    other: dict[tuple[str, str], list[Base]] = {}
    for base in bases():
        if base.language in ("en", "zh") and base.role in ("", "="):
            held = base.kind in (*STAGES, *ALONE) and base.fold(4) != seed % 4
            (campaign if held else other).setdefault((base.kind, base.language), []).append(base)
    return campaign, other


@cache
def senders(rows: int, seed: int) -> tuple[Sender, ...]:
    """Every campaign of an inbox of that size."""
    chance = random.Random(f"campaigns {rows} {seed}")
    pool, _ = lines(seed)
    unused = {key: chance.sample(found, len(found)) for key, found in pool.items()}
    number = max(8, int(rows * CAMPAIGN_SHARE / PER_CAMPAIGN))
    people = max(200, rows // 6)
    found: list[Sender] = []
    while len(found) < number and any(unused.values()):
        language = chance.choice(("en", "zh"))
        values = plain(language, chance)
        fixed = {slot: values(slot) for slot in ("lender", "firm", "biller", "bank")}
        kinds = STAGES[: chance.randint(2, 5)] if chance.random() < 0.5 else (chance.choice(ALONE),)
        first = chance.randrange(people)
        crowd = first, max(30, int(people * chance.paretovariate(1.3) / 60))
        start, weight = chance.randrange(DAYS // 2), chance.paretovariate(1.2)
        place = chance.choice(PLACES[language])
        for stage, kind in enumerate(kinds):
            if not unused.get((kind, language)):
                continue
            template = chosen(unused[kind, language].pop().line, chance)
            found.append(
                Sender(
                    id=len(found),
                    template=template,
                    language=language,
                    place=place,
                    fixed=fixed,
                    numbers=tuple(number_of(language, chance) for _ in range(chance.choice((1, 1, 2, 5, 12)))),
                    phones=tuple(values("phone") for _ in range(chance.choice((1, 1, 3)))),
                    host=f"{chance.choice(('pay', 'my', 'go', 'safe'))}-{chance.randrange(10**6):06}.example",
                    crowd=crowd,
                    start=min(DAYS - 20, start + stage * 21),
                    days=chance.choice((10, 30, 90)),
                    weight=weight * 0.7**stage,
                )
            )
    return tuple(found)


def plain(language: str, chance: random.Random, place: str = "US") -> Values:
    """Values without the placeholders of unfilled templates, in the money of the place: what people really get."""
    values = Values(language, chance)
    values._style, values._country = "", place
    return values


def number_of(language: str, chance: random.Random) -> str:
    """A sender's number."""
    if language == "zh":
        return chance.choice((f"1069{chance.randrange(10**8):08}", f"170{chance.randrange(10**8):08}"))
    return chance.choice((f"+1202555{chance.randrange(10**4):04}", f"{chance.randrange(10**4, 10**6)}", "HX-LNDCRD"))


def name_of(person: int, language: str) -> str:
    """The name of a person, always the same."""
    chance = random.Random(person)
    if language == "zh":
        return chance.choice(SURNAMES_ZH) + "".join(chance.choice(GIVEN_ZH) for _ in range(chance.choice((1, 2))))
    return f"{chance.choice(GIVEN)} {chance.choice(FAMILY)}"


def message(sender: Sender, person: int, chance: random.Random) -> str:
    """One message of a campaign to one person, with the small slips and additions that senders make."""
    values = plain(sender.language, chance, sender.place)

    def fill(slot: str) -> str:
        if slot in sender.fixed:
            return sender.fixed[slot]
        if slot == "name":
            return name_of(person, sender.language)
        if slot == "phone":
            return chance.choice(sender.phones)
        if slot == "url":
            return f"https://{sender.host}/{chance.randrange(36**5):x}"
        return values(slot)

    text = _SLOT.sub(lambda m: fill(m[1]), sender.template)
    if chance.random() < 0.06:
        words = text.split(" ") if sender.language == "en" else list(text)
        if len(words) > 8:
            del words[chance.randrange(len(words))]
        text = (" " if sender.language == "en" else "").join(words)
    if chance.random() < 0.05:
        text += chance.choice(("!!", " 回T退订", " Reply STOP to opt out", "。谢谢", " Thank you", " 【重要】"))
    return re.sub(r" +([.,!?])", r"\1", re.sub("  +", " ", text)).strip()


def rows(number: int, begin: int, end: int, seed: int) -> Iterator[dict[str, Any]]:
    """The rows from `begin` to `end` of an inbox of that size."""
    chance = random.Random(f"rows {number} {seed} {begin}")
    found = senders(number, seed)
    weights = [s.weight for s in found]
    _, other = lines(seed)
    people = max(200, number // 6)
    kinds, shares = list(BACKGROUND), list(BACKGROUND.values())
    for at in range(begin, end):
        if chance.random() < CAMPAIGN_SHARE:
            sender = chance.choices(found, weights)[0]
            person = (sender.crowd[0] + chance.randrange(sender.crowd[1])) % people
            day = sender.start + int(sender.days * chance.random() ** 0.7)
            text, campaign = message(sender, person, chance), sender.id
            language, place, origin = sender.language, sender.place, chance.choice(sender.numbers)
        else:
            language = chance.choice(("en", "zh"))
            pool = other.get((chance.choices(kinds, shares)[0], language)) or other["not_debt", language]
            person, day, campaign = chance.randrange(people), chance.randrange(DAYS), -1
            place = chance.choice(PLACES[language])
            values = plain(language, chance, place)
            text = _SLOT.sub(lambda m, v=values: v(m[1]), chosen(chance.choice(pool).line, chance))  # type: ignore[misc]
            origin = number_of(language, chance)
        sent = BEGIN + timedelta(days=day, seconds=chance.randrange(86_400))
        yield {
            "id": f"m{at}",
            "text": text,
            "sender": origin,
            "recipient": f"+86199{person:08}" if language == "zh" else f"+1303{person:07}",
            "received": sent.isoformat(),
            "place": place,
            "campaign": campaign,
        }


def write(folder: Path, number: int, begin: int, end: int, seed: int) -> None:
    """One file of the inbox, and the part of the truth that belongs to it."""
    import pyarrow as pa
    from pyarrow import parquet

    made = pa.Table.from_pylist(list(rows(number, begin, end, seed)))
    name = f"inbox-{begin // FILE:04}.parquet"
    parquet.write_table(made.select(["id", "campaign"]), folder / "truth" / name)
    parquet.write_table(made.drop_columns("campaign"), folder / "inbox" / name, row_group_size=50_000)


def make(folder: Path, number: int, seed: int = 7) -> None:
    """The whole inbox; what is there already is kept."""
    done = folder / f"done-{number}-{seed}"
    if done.exists():
        return
    for name in ("inbox", "truth"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor() as pool:
        for at in [pool.submit(write, folder, number, b, min(b + FILE, number), seed) for b in range(0, number, FILE)]:
            at.result()
    done.touch()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=7)
    asked = parser.parse_args()
    make(asked.folder, asked.rows, asked.seed)
