"""ICBC's details of a debit or credit card (工商银行 明细查询文件下载): amounts booked in two columns."""

from __future__ import annotations

from forbear.records.statement import Statement
from forbear.statements._source import Source
from forbear.statements._table import Layout, fits
from forbear.statements._table import parse as parse_table

LAYOUT = Layout(
    name="icbc_csv",
    institution="icbc",
    needs=("记账金额(收入)", "记账金额(支出)", "记账币种"),
    columns={"memo": "交易场所", "label": "摘要"},
    currency="CNY",
)


def recognises(source: Source) -> float:
    """Whether the table has this layout's headings."""
    return fits(LAYOUT, source)


def parse(source: Source) -> Statement:
    """Every row of the table."""
    return parse_table(LAYOUT, source)
