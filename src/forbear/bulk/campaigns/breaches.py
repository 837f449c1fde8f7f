"""Messages that do not fit a dated rule, counted by party and rule, by place and month."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from forbear.bulk.campaigns.names import Names
from forbear.bulk.campaigns.rules import Ruling, ruling
from forbear.bulk.campaigns.tallies import flagged
from forbear.bulk.campaigns.traces import role_of
from forbear.records.campaign import Breach
from forbear.records.reading import KINDS, Flag

if TYPE_CHECKING:
    import pyarrow as pa

_BY = ["party", "place", "month", "day", "kind", "role"]
_Key = tuple[str, str, str, Flag, tuple[str, ...], bool]


def breaches(table: pa.Table, called: Names, least: int) -> list[Breach]:
    """Every breach that a crowd was met with; each message is judged by the law of its own day and place."""
    people: dict[_Key, set[int]] = defaultdict(set)
    messages: dict[_Key, int] = defaultdict(int)
    rulings: dict[_Key, Ruling] = {}
    for flag, rows in flagged(table):
        found = rows.group_by(_BY, use_threads=False).aggregate([("person", "list")]).to_pylist()
        for row in found:
            if row["day"] is None:
                continue
            said = ruling(row["place"], flag, KINDS[row["kind"]], role_of(row["role"]), row["day"])
            if said is None:
                continue
            rules = tuple(sorted(p.id for p in said.rules))
            key = row["party"], row["place"], row["month"], flag, rules, said.certain
            rulings[key] = said
            people[key] |= set(row["person_list"])
            messages[key] += len(row["person_list"])
    kept = [key for key, who in people.items() if len(who) >= least]
    return [
        Breach(
            party=called.name("firm", key[0]) if key[0] else called.nobody(),
            place=key[1],
            month=key[2],
            flag=key[3],
            rules=rulings[key].rules,
            certain=key[5],
            messages=messages[key],
            people=len(people[key]),
        )
        for key in sorted(kept, key=lambda key: (-len(people[key]), key))
    ]
