"""The files of the report: a page, a workbook, and each table as Parquet. Only redacted text goes into them."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from forbear.bulk.campaigns import report
from forbear.bulk.store import whole
from forbear.languages import Speaker
from forbear.records.campaign import Campaign, Overview
from forbear.report.html import html
from forbear.report.table import Table
from forbear.text import shown

if TYPE_CHECKING:
    import pyarrow as pa

RISKY = "=+-@\t\r"
"""What a formula can begin with."""
PAGE, BOOK = "report.html", "report.xlsx"


def write(found: Overview, folder: Path, say: Speaker) -> None:
    """Writes the page, the workbook and the tables. Raises `OSError` where they cannot be written."""
    from pyarrow import parquet

    with whole(folder / PAGE) as file:
        file.write(html(report.pages(found, say)).encode("utf-8", "replace"))
    with whole(folder / BOOK) as file:
        file.write(book(found, say))
    for name, make in TABLES.items():
        with whole(folder / f"{name}.parquet") as file:
            parquet.write_table(make(found), file, compression="zstd")


def book(found: Overview, say: Speaker) -> bytes:
    """All tables as one workbook; labels are text and never formulas, whatever they begin with."""
    from xlsxwriter import Workbook

    made = BytesIO()
    out = Workbook(made, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    tables = (
        _campaigns(found, say),
        report.shared(found.shared, say),
        report.ladders(found.ladders, say),
        report.breaches(found.breaches, say, lambda rule: rule.id),
        _rules(found, say),
        report.evidence(found, say),
    )
    for table in tables:
        _sheet(out, table)
    out.close()
    return made.getvalue()


def _sheet(out: Any, table: Table) -> None:
    page = out.add_worksheet("".join(c for c in shown(table.title) if c not in "[]:*?/\\")[:31])
    bold = out.add_format({"bold": True, "text_wrap": True, "valign": "top"})
    quoted = out.add_format({"quote_prefix": True})
    for column, head in enumerate(table.head):
        page.write_string(0, column, shown(head), bold)
    for row, cells in enumerate(table.rows, 1):
        for column, cell in enumerate(cells):
            figure = cell.replace(",", "")
            if figure.isascii() and figure.isdigit() and len(figure) < 12:
                page.write_number(row, column, int(figure))
            else:
                page.write_string(row, column, shown(cell)[:32_000], quoted if cell[:1] in RISKY else None)
    page.set_column(0, len(table.head), 18)
    page.freeze_panes(1, 1)


def _campaigns(found: Overview, say: Speaker) -> Table:
    names = ("campaign", "template", "kind", "people", "messages", "senders", "numbers", "domains", "first", "last")
    return Table(
        title=say("bulk-campaigns"),
        head=(*(say(f"bulk-column-{name}") for name in names), say("bulk-column-growth"), say("bulk-column-flags")),
        rows=tuple(_row(c, say) for c in found.campaigns),
    )


def _row(c: Campaign, say: Speaker) -> tuple[str, ...]:
    counts = (str(n) for n in (c.people, c.messages, c.senders, c.numbers, c.domains))
    days = (day.isoformat() if day else "" for day in (c.first, c.last))
    flags = say("list-separator").join(f"{report.flag_word(f, say)} {n}" for f, n in c.flags)
    growth = "" if c.growth is None else str(c.growth)
    return c.id, report.marked(c.template, say), say(f"kind-{c.kind.replace('_', '-')}"), *counts, *days, growth, flags


def _rules(found: Overview, say: Speaker) -> Table:
    rules = {p.id: p for b in found.breaches for p in b.rules}
    return Table(
        title=say("bulk-rules"),
        head=tuple(say(f"bulk-column-{name}") for name in ("rules", "citation", "from", "says", "url")),
        rows=tuple(
            (
                p.id,
                p.reference,
                p.since.isoformat() if p.since else "",
                p.says.get(say.language) or p.says.get("en", ""),
                p.url,
            )
            for p in rules.values()
        ),
    )


def _table(rows: list[dict[str, Any]], schema: list[tuple[str, Any]]) -> pa.Table:
    import pyarrow as pa

    return pa.Table.from_pylist(rows, schema=pa.schema(schema))


def campaigns(found: Overview) -> pa.Table:
    """Every campaign with its counts."""
    import pyarrow as pa

    words = [("campaign", pa.string()), ("template", pa.string()), ("kind", pa.string())]
    counts = [(n, pa.int64()) for n in ("people", "messages", "senders", "numbers", "domains")]
    rest = [("first", pa.date32()), ("last", pa.date32()), ("growth", pa.float64()), ("places", pa.list_(pa.string()))]
    flags = [("flags", pa.list_(pa.struct([("flag", pa.string()), ("messages", pa.int64())])))]
    rows = [
        {name: getattr(c, name) for name, _ in (*words[1:], *counts, *rest)}
        | {"campaign": c.id, "flags": [{"flag": f, "messages": n} for f, n in c.flags]}
        for c in found.campaigns
    ]
    return _table(rows, [*words, *counts, *rest, *flags])


def months(found: Overview) -> pa.Table:
    """Every campaign by month."""
    import pyarrow as pa

    rows = [
        {"campaign": c.id, "month": m.month, "messages": m.messages, "people": m.people}
        for c in found.campaigns
        for m in c.months
    ]
    counts = [(name, pa.int64()) for name in ("messages", "people")]
    return _table(rows, [("campaign", pa.string()), ("month", pa.string()), *counts])


def shared(found: Overview) -> pa.Table:
    """Senders, numbers and domains with the campaigns that use them."""
    import pyarrow as pa

    rows = [{n: getattr(s, n) for n in ("sort", "name", "people", "messages", "campaigns")} for s in found.shared]
    counts = [(name, pa.int64()) for name in ("people", "messages")]
    return _table(rows, [("sort", pa.string()), ("name", pa.string()), *counts, ("campaigns", pa.list_(pa.string()))])


def ladders(found: Overview) -> pa.Table:
    """Every rung of every ladder."""
    import pyarrow as pa

    rows = [
        {"party": ladder.party, "rung": r.rung, "people": r.people, "days": r.days}
        for ladder in found.ladders
        for r in ladder.rungs
    ]
    return _table(rows, [("party", pa.string()), ("rung", pa.string()), ("people", pa.int64()), ("days", pa.int64())])


def breaches(found: Overview) -> pa.Table:
    """Messages that do not fit a rule, with every citation."""
    import pyarrow as pa

    names = ("party", "place", "month", "flag", "certain", "messages", "people")
    types = [pa.string()] * 4 + [pa.bool_()] + [pa.int64()] * 2
    rules = pa.list_(pa.struct([(n, pa.string()) for n in ("id", "reference", "url", "checked")]))
    rows = [
        {n: getattr(b, n) for n in names}
        | {"rules": [{"id": p.id, "reference": p.reference, "url": p.url, "checked": p.checked} for p in b.rules]}
        for b in found.breaches
    ]
    return _table(rows, [*zip(names, types, strict=True), ("rules", rules)])


def evidence(found: Overview) -> pa.Table:
    """The list of messages that show each campaign."""
    import pyarrow as pa

    rows = [{n: getattr(e, n) for n in ("label", "campaign", "month", "flags")} for e in found.evidence]
    words = [(name, pa.string()) for name in ("label", "campaign", "month")]
    return _table(rows, [*words, ("flags", pa.list_(pa.string()))])


TABLES: dict[str, Callable[[Overview], pa.Table]] = {
    "campaigns": campaigns,
    "months": months,
    "shared": shared,
    "ladders": ladders,
    "breaches": breaches,
    "evidence": evidence,
}
"""Each table by the name of its file."""
