"""What courts of a place look at in electronic evidence, with the rule, and what a bundle has of it and what not."""

from __future__ import annotations

from forbear import shelf
from forbear.records.evidence import Requirement


def requirements(place: str) -> tuple[Requirement, ...]:
    """The requirements that are known for a place (`us_ny` is in `us`); empty where none are."""
    country = place.split("_")[0]
    rows = shelf.toml("preserve", "courts.toml")["requirement"]
    return tuple(
        Requirement(
            id=row["id"],
            place=row["place"],
            topic=row["topic"],
            asks=row["asks"],
            offers=row["offers"],
            lacks=row["lacks"],
            reference=row["reference"],
            url=row.get("url", ""),
            checked=row["checked"],
            confidence=row["confidence"],
        )
        for row in rows
        if row["place"] == country
    )
