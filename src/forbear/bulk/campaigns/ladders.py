"""How the messages of one party grow harsher over time, seen over everybody who got them."""

from __future__ import annotations

from collections import defaultdict
from statistics import median
from typing import TYPE_CHECKING

from forbear.bulk.campaigns.names import Names
from forbear.records.campaign import Ladder, Rung
from forbear.records.reading import FLAGS, KINDS, Flag, Kind

if TYPE_CHECKING:
    import pyarrow as pa

RUNGS = ("reminder", "overdue", "collection", "legal", "others", "force")
"""From the mildest: before the day, past it, a collector, courts and lawyers, other people told, arrest or violence."""
_KINDS: dict[Kind, int] = {
    "payment_reminder": 0,
    "overdue_notice": 1,
    "collection_demand": 2,
    "legal_notice": 3,
    "third_party_disclosure": 4,
}
_FLAGS: dict[Flag, int] = {
    "threat_of_lawsuit": 3,
    "contacts_third_parties": 4,
    "discloses_to_third_party": 4,
    "public_shaming": 4,
    "threat_of_arrest": 5,
    "violence": 5,
}


def rung(kind: int, flags: int) -> int:
    """The rung of one message, -1 for one that is on no ladder."""
    own = _KINDS.get(KINDS[kind], -1)
    if own < 0:
        return -1
    return max([own, *(step for flag, step in _FLAGS.items() if flags & 1 << FLAGS.index(flag))])


def ladders(table: pa.Table, called: Names, least: int, most: int = 100) -> list[Ladder]:
    """The ladder of each party that brought a crowd to more than one rung, the most people first."""
    import pyarrow as pa
    import pyarrow.compute as pc

    sorts = table.group_by(["kind", "flags"]).aggregate([]).to_pylist()
    steps = {(row["kind"], row["flags"]): rung(row["kind"], row["flags"]) for row in sorts}
    step = pa.array(
        [steps[k, f] for k, f in zip(table.column("kind").to_pylist(), table.column("flags").to_pylist(), strict=True)],
        pa.int8(),
    )
    table = table.select(["party", "person", "day"]).append_column("step", step)
    known = pc.and_(
        pc.greater_equal(step, 0), pc.and_(pc.is_valid(table.column("day")), pc.not_equal(table.column("party"), ""))
    )
    first = table.filter(known).group_by(["party", "person", "step"], use_threads=False).aggregate([("day", "min")])
    people: dict[tuple[str, int], list[tuple[int, int]]] = defaultdict(list)
    days = first.column("day_min").cast(pa.int32()).to_pylist()
    for party, person, at, day in zip(
        *(first.column(n).to_pylist() for n in ("party", "person", "step")), days, strict=True
    ):
        people[party, person].append((at, day))
    return _laddered(people, called, least, most)


def _laddered(
    people: dict[tuple[str, int], list[tuple[int, int]]], called: Names, least: int, most: int
) -> list[Ladder]:
    climbed: dict[str, int] = defaultdict(int)
    waits: dict[str, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for (party, _), steps in people.items():
        if len(steps) > 1:
            climbed[party] += 1
            begin = min(day for _, day in steps)
            for at, day in steps:
                waits[party][at].append(day - begin)
    found = []
    for party, count in sorted(climbed.items(), key=lambda pair: (-pair[1], pair[0])):
        rungs = tuple(
            Rung(rung=RUNGS[at], people=len(days), days=int(median(days)))
            for at, days in sorted(waits[party].items())
            if len(days) >= least
        )
        if count >= least and len(rungs) > 1:
            found.append(Ladder(party=called.name("firm", party), people=count, rungs=rungs))
    return found[:most]
