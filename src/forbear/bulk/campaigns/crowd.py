"""Counts of people, and of nothing that fewer than a crowd share.

Small counts point to persons: what fewer than `least` people have in common is left out, and sums over it are not
given either, so that nothing can be found by subtracting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pyarrow as pa

LEAST = 10
"""The number of people under which nothing is shown, where nobody asks for more."""


def counted(table: pa.Table, by: list[str], least: int) -> pa.Table:
    """Messages and different people for each group of rows, without the groups of fewer than `least` people."""
    import pyarrow.compute as pc

    found = table.group_by(by, use_threads=False).aggregate([("person", "count"), ("person", "count_distinct")])
    found = found.rename_columns([*by, "messages", "people"])
    return found.filter(pc.greater_equal(found.column("people"), least))


def ordered(table: pa.Table, *names: str) -> pa.Table:
    """The rows with the most people first; `names` settle what is equal."""
    return table.sort_by([("people", "descending"), ("messages", "descending"), *((n, "ascending") for n in names)])
