"""China Construction Bank's account details (建设银行交易明细): a workbook with spent and received in two columns."""

from __future__ import annotations

from forbear.records.statement import Statement
from forbear.statements._source import Source
from forbear.statements._table import Layout, fits
from forbear.statements._table import parse as parse_table

LAYOUT = Layout(
    name="ccb_xls",
    institution="ccb",
    needs=("记账日", "账户余额", "对方户名", "支出", "收入"),
    columns={"date": "交易日期", "label": "摘要", "memo": "交易地点"},
    currency="CNY",
)


def recognises(source: Source) -> float:
    """Whether the table has this layout's headings."""
    return fits(LAYOUT, source)


def parse(source: Source) -> Statement:
    """Every row of the table."""
    return parse_table(LAYOUT, source)
