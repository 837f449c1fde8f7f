"""Messages that show a campaign, by labels that lead back to the originals only for whoever keeps them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from forbear.records.campaign import Exhibited
from forbear.records.reading import FLAGS

if TYPE_CHECKING:
    import pyarrow as pa

EACH = 25
"""Messages of each campaign that the list names; the key of all of them stays with whoever keeps the originals."""


def label(part: int, at: int) -> str:
    """The label of a message: the part it was read in and its row there."""
    return f"E{part + 1}-{at + 1}"


def evidence(table: pa.Table, names: dict[int, str], each: int = EACH) -> list[Exhibited]:
    """The first messages of each campaign, those that threaten most first."""
    import pyarrow as pa
    import pyarrow.compute as pc

    known = table.filter(pc.is_in(table.column("group"), pa.array(list(names), pa.int32())))
    known = known.append_column(
        "weight", pa.array([bin(f).count("1") for f in known.column("flags").to_pylist()], pa.int8())
    )
    order = [("group", "ascending"), ("weight", "descending"), ("part", "ascending"), ("at", "ascending")]
    held = known.select(["group", "weight", "part", "at", "flags", "month"]).sort_by(order)
    groups = held.column("group").to_pylist()
    begins = [at for at in range(len(groups)) if at == 0 or groups[at] != groups[at - 1]]
    places = [
        at
        for begin, end in zip(begins, [*begins[1:], len(groups)], strict=False)
        for at in range(begin, min(begin + each, end))
    ]
    found = [
        Exhibited(
            label=label(row["part"], row["at"]),
            campaign=names[row["group"]],
            month=row["month"] or "",
            flags=tuple(flag for bit, flag in enumerate(FLAGS) if row["flags"] & 1 << bit),
        )
        for row in held.take(pa.array(places, pa.int64())).to_pylist()
    ]
    return sorted(found, key=lambda e: int(e.campaign[1:]))
