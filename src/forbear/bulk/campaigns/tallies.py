"""Each campaign counted: how far it reached, when, from whom, and what it threatens."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from forbear.bulk.campaigns.crowd import counted, ordered
from forbear.bulk.campaigns.names import Names, Sort
from forbear.records.campaign import Campaign, Month, Shared
from forbear.records.private import Redacted
from forbear.records.reading import FLAGS, KINDS, Flag

if TYPE_CHECKING:
    import pyarrow as pa

_LISTS = {"number": "numbers", "domain": "domains"}


def campaigns(
    table: pa.Table, templates: dict[int, Redacted], least: int
) -> tuple[list[Campaign], dict[int, str], int]:
    """Every campaign that reached a crowd, the most people first; the name of each group; how many are left out."""
    import pyarrow.compute as pc

    sums = table.group_by("group", use_threads=False).aggregate(
        [
            ("person", "count"),
            ("person", "count_distinct"),
            ("sender", "count_distinct"),
            ("day", "min"),
            ("day", "max"),
        ]
    )
    sums = sums.rename_columns(["group", "messages", "people", "senders", "first", "last"])
    several = sums.filter(pc.greater(sums.column("messages"), 1))
    shown = ordered(several.filter(pc.greater_equal(several.column("people"), least)), "group")
    names = {row["group"]: f"C{number}" for number, row in enumerate(shown.to_pylist(), 1)}
    months = _months(table, least)
    kinds, places = _commonest(table, "kind"), _places(table, least)
    flags = _flags(table, least)
    used = {sort: _different(table, column) for sort, column in _LISTS.items()}
    found = [
        Campaign(
            id=names[row["group"]],
            template=templates[row["group"]],
            kind=KINDS[kinds[row["group"]]],
            messages=row["messages"],
            people=row["people"],
            senders=row["senders"],
            numbers=used["number"].get(row["group"], 0),
            domains=used["domain"].get(row["group"], 0),
            first=row["first"],
            last=row["last"],
            growth=growth(months.get(row["group"], ()), row["last"]),
            months=tuple(months.get(row["group"], ())),
            places=tuple(places.get(row["group"], ())),
            flags=tuple(flags.get(row["group"], ())),
        )
        for row in shown.to_pylist()
    ]
    return found, names, several.num_rows - len(found)


def growth(months: Sequence[Month], last: date | None) -> float | None:
    """The last whole month beside the one before; a month that the messages end in is not whole."""
    whole = [m for m in months if last is None or m.month < f"{last:%Y-%m}"]
    if len(whole) < 2 or not whole[-2].messages:
        return None
    return round(whole[-1].messages / whole[-2].messages, 2)


def shared(table: pa.Table, names: dict[int, str], called: Names, least: int, most: int = 500) -> list[Shared]:
    """The senders, numbers and domains that a crowd heard from, each with the campaigns that use it."""
    import pyarrow as pa
    import pyarrow.compute as pc

    found: list[Shared] = []
    known = table.filter(pc.is_in(table.column("group"), pa.array(list(names), pa.int32())))
    for sort in ("sender", *_LISTS):
        rows = _spread(known, _LISTS[sort]) if sort in _LISTS else known.rename_columns(_renamed(known, "sender"))
        rows = rows.filter(pc.not_equal(rows.column("name"), ""))
        used: dict[str, list[str]] = {}
        for row in ordered(counted(rows, ["name", "group"], least), "name", "group").to_pylist():
            used.setdefault(row["name"], []).append(names[row["group"]])
        for row in ordered(counted(rows, ["name"], least), "name").slice(0, most).to_pylist():
            campaigns = tuple(sorted(used.get(row["name"], ()), key=lambda id: int(id[1:])))
            found += [_shared(sort, called.name(sort, row["name"]), row, campaigns)]  # type: ignore[arg-type]
    return found


def _shared(sort: Sort, name: Redacted, row: dict[str, Any], campaigns: tuple[str, ...]) -> Shared:
    assert sort != "firm"
    return Shared(sort=sort, name=name, people=row["people"], messages=row["messages"], campaigns=campaigns)


def _renamed(table: pa.Table, column: str) -> list[str]:
    return ["name" if name == column else name for name in table.column_names]


def _spread(table: pa.Table, column: str) -> pa.Table:
    """One row for each entry of a list column, with the person and the group it belongs to."""
    import pyarrow as pa
    import pyarrow.compute as pc

    lists = table.column(column).combine_chunks()
    owners = pc.list_parent_indices(lists)
    return pa.table(
        {
            "name": pc.list_flatten(lists),
            "person": table.column("person").combine_chunks().take(owners),
            "group": table.column("group").combine_chunks().take(owners),
        }
    )


def _different(table: pa.Table, column: str) -> dict[int, int]:
    found = _spread(table, column).group_by("group").aggregate([("name", "count_distinct")])
    return dict(zip(found.column("group").to_pylist(), found.column("name_count_distinct").to_pylist(), strict=True))


def _months(table: pa.Table, least: int) -> dict[int, list[Month]]:
    months: dict[int, list[Month]] = {}
    found = counted(table, ["group", "month"], least).sort_by([("group", "ascending"), ("month", "ascending")])
    for row in found.to_pylist():
        if row["month"]:
            month = Month(month=row["month"], messages=row["messages"], people=row["people"])
            months.setdefault(row["group"], []).append(month)
    return months


def _commonest(table: pa.Table, column: str) -> dict[int, Any]:
    found = table.group_by(["group", column], use_threads=False).aggregate([("person", "count")])
    best: dict[int, tuple[int, Any]] = {}
    for group, value, count in zip(
        *(found.column(n).to_pylist() for n in ("group", column, "person_count")), strict=True
    ):
        best[group] = max(best.get(group, (0, value)), (count, value))
    return {group: value for group, (_, value) in best.items()}


def _places(table: pa.Table, least: int) -> dict[int, list[str]]:
    places: dict[int, list[str]] = {}
    for row in ordered(counted(table, ["group", "place"], least), "place").to_pylist():
        if row["place"]:
            places.setdefault(row["group"], []).append(row["place"])
    return places


def _flags(table: pa.Table, least: int) -> dict[int, list[tuple[Flag, int]]]:
    flags: dict[int, list[tuple[Flag, int]]] = {}
    for flag, rows in flagged(table):
        for row in counted(rows, ["group"], least).to_pylist():
            flags.setdefault(row["group"], []).append((flag, row["messages"]))
    for found in flags.values():
        found.sort(key=lambda pair: (-pair[1], pair[0]))
    return flags


def flagged(table: pa.Table) -> list[tuple[Flag, pa.Table]]:
    """The messages that show each flag."""
    import pyarrow.compute as pc

    shown = ((flag, pc.bit_wise_and(table.column("flags"), 1 << bit)) for bit, flag in enumerate(FLAGS))
    return [(flag, table.filter(pc.not_equal(bits, 0))) for flag, bits in shown]
