"""The second stage from end to end: traces of every message, groups of shapes, and what they show together."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Callable
from concurrent.futures import as_completed
from pathlib import Path
from typing import TYPE_CHECKING, Any

from forbear.bulk.campaigns import traces
from forbear.bulk.campaigns.breaches import breaches
from forbear.bulk.campaigns.evidence import evidence, label
from forbear.bulk.campaigns.groups import grouped, merged
from forbear.bulk.campaigns.ladders import ladders
from forbear.bulk.campaigns.names import Names
from forbear.bulk.campaigns.tallies import campaigns, shared
from forbear.bulk.campaigns.templates import template, without
from forbear.bulk.parts import Part
from forbear.bulk.store import Store, whole
from forbear.records.campaign import Campaign, Overview
from forbear.records.private import Redacted
from forbear.redact import policy as policy_named

if TYPE_CHECKING:
    import pyarrow as pa

FOLDER = "campaigns"
SURE = 0.8
"""A sender's silent messages are laid to a party where at least this share of its other messages names that party."""


def overview(
    parts: list[Part],
    store: Store,
    *,
    place: str,
    policy: str,
    least: int,
    workers: int,
    tell: Callable[[float], None] = lambda share: None,
) -> Overview:
    """What the messages of a finished run show together. Raises `OSError` where the working files cannot be written."""
    folder = store.folder / FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    working, kept = folder / "working", folder / "private"
    for made in (folder, working, kept):
        made.mkdir(mode=0o700)
    try:
        order = traces.Order(folder=str(store.folder.resolve()), place=place, salt=secrets.token_bytes(32))
        _trace(parts, order, workers, tell)
        table, shapes = _traces(working)
        found = _shown(table, shapes, Names(policy_named(policy)), least)
        _keep(kept, store, parts, found[1], found[2])
    finally:
        shutil.rmtree(working, ignore_errors=True)
    return Overview(policy=policy, least=least, place=place, messages=_all(store), **found[0])


def _trace(parts: list[Part], order: traces.Order, workers: int, tell: Callable[[float], None]) -> None:
    from forbear.bulk.engines.local import pool_of

    total, seen = max(1, sum(part.weight for part in parts)), 0
    with pool_of(workers) as pool:
        running = {pool.submit(traces.trace, part, order): part for part in parts}
        for future in as_completed(running):
            future.result()
            seen += running[future].weight
            tell(seen / total)


def _traces(working: Path) -> tuple[pa.Table, dict[int, str]]:
    """All traces as one table, and the shape behind every key."""
    import pyarrow as pa
    from pyarrow import parquet

    tables = [parquet.read_table(file) for file in sorted(working.glob(f"{traces.TRACES}-*.parquet"))]
    shapes: dict[int, str] = {}
    for file in sorted(working.glob(f"{traces.SHAPES}-*.parquet")):
        found = parquet.read_table(file)
        shapes.update(zip(found.column("key").to_pylist(), found.column("shape").to_pylist(), strict=True))
    whole_table = pa.concat_tables(tables) if tables else traces.schema().empty_table()
    return whole_table.unify_dictionaries().combine_chunks(), shapes


def _shown(
    table: pa.Table, shapes: dict[int, str], called: Names, least: int
) -> tuple[dict[str, Any], pa.Table, dict[int, str]]:
    import pyarrow.compute as pc

    table = _with_parties(table)
    keys, counts = _people(table)
    group = dict(zip(keys, grouped([shapes[key] for key in keys], counts), strict=True))
    table = _with_groups(table, group)
    templates = _templates(keys, counts, group, shapes)
    same = merged(templates)
    if same:
        group = {key: same.get(number, number) for key, number in group.items()}
        table = _with_groups(table.drop_columns(["group", "month"]), group)
        templates = _templates(keys, counts, group, shapes)
    parties = [name for name in pc.unique(table.column("party")).to_pylist() if name and len(name) > 1]
    templates = {number: without(made, parties) for number, made in templates.items()}
    found, names, left_out = campaigns(table, templates, least)
    return (
        {
            "grouped": sum(c.messages for c in found),
            "campaigns": tuple(found),
            "shared": tuple(shared(table, names, called, least)),
            "ladders": tuple(ladders(table, called, least)),
            "breaches": tuple(breaches(table, called, least)),
            "evidence": tuple(evidence(table, names)),
            "left_out": left_out,
        },
        table,
        names,
    )


def _with_parties(table: pa.Table) -> pa.Table:
    """The traces with a party for messages that name none: the one that their sender names in nearly all others."""
    import pyarrow as pa
    import pyarrow.compute as pc

    for name in ("sender", "place", "party"):
        table = table.set_column(table.schema.get_field_index(name), name, table.column(name).cast(pa.string()))
    named = table.filter(pc.and_(pc.not_equal(table.column("party"), ""), pc.not_equal(table.column("sender"), "")))
    used: dict[str, dict[str, int]] = {}
    for row in named.group_by(["sender", "party"], use_threads=False).aggregate([("at", "count")]).to_pylist():
        used.setdefault(row["sender"], {})[row["party"]] = row["at_count"]
    sure = {
        s: max(by, key=lambda p: (by[p], p)) for s, by in used.items() if max(by.values()) >= SURE * sum(by.values())
    }
    own = pa.array([sure.get(sender, "") for sender in table.column("sender").to_pylist()], pa.string())
    filled = pc.if_else(pc.equal(table.column("party"), ""), own, table.column("party"))
    return table.set_column(table.schema.get_field_index("party"), "party", filled)


def _people(table: pa.Table) -> tuple[list[int], list[int]]:
    """Every shape's key with the number of people who got it, the most first: one person's many messages count once."""
    found = table.group_by("key", use_threads=False).aggregate([("person", "count_distinct")])
    found = found.sort_by([("person_count_distinct", "descending"), ("key", "ascending")])
    return found.column("key").to_pylist(), found.column("person_count_distinct").to_pylist()


def _with_groups(table: pa.Table, group: dict[int, int]) -> pa.Table:
    """The traces with the group of each and its month, and names as plain text where they are counted by."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    keys = np.fromiter(group, np.int64, len(group))
    numbers = np.fromiter(group.values(), np.int32, len(group))
    order = keys.argsort()
    own = table.column("key").to_numpy()
    found = numbers[order][np.searchsorted(keys[order], own)] if len(group) else np.zeros(0, np.int32)
    months = pc.strftime(table.column("day"), "%Y-%m")
    table = table.append_column("group", pa.array(found)).append_column("month", months)
    return table.combine_chunks()


def _templates(
    keys: list[int], counts: list[int], group: dict[int, int], shapes: dict[int, str]
) -> dict[int, Redacted]:
    members: dict[int, list[tuple[Redacted, int]]] = {}
    for key, count in zip(keys, counts, strict=True):
        members.setdefault(group[key], []).append((Redacted(shapes[key]), count))
    found = {}
    for number, some in members.items():
        if sum(count for _, count in some) > 1:
            found[number] = template([shape for shape, _ in some], [count for _, count in some])
    return found


def _keep(kept: Path, store: Store, parts: list[Part], table: pa.Table, names: dict[int, str]) -> None:
    """Writes the key that leads from labels to originals, part by part; it stays with whoever keeps the originals."""
    import pyarrow as pa
    import pyarrow.compute as pc
    from pyarrow import parquet

    fields = ("label", "campaign", "source", "id")
    schema = pa.schema([*((name, pa.string()) for name in fields), ("row", pa.int64())])
    known = table.filter(pc.is_in(table.column("group"), pa.array(list(names), pa.int32()))).select(
        ["part", "at", "group"]
    )
    with whole(kept / "key.parquet") as file, parquet.ParquetWriter(file, schema, compression="zstd") as out:
        for part in parts:
            own = known.filter(pc.equal(known.column("part"), part.number))
            if not own.num_rows:
                continue
            at = own.column("at").combine_chunks()
            where = parquet.read_table(store.path("readings", part), columns=["source", "id", "row"]).take(at)
            columns = {
                "label": [label(part.number, place) for place in at.to_pylist()],
                "campaign": [names[group] for group in own.column("group").to_pylist()],
                **{name: where.column(name) for name in ("source", "id", "row")},
            }
            out.write_table(pa.table({field.name: columns[field.name] for field in schema}, schema=schema))


def _all(store: Store) -> int:
    return sum(done.rows for done in store.done())


def biggest(found: Overview, most: int = 10) -> tuple[Campaign, ...]:
    """The campaigns that reached the most people."""
    return found.campaigns[:most]
