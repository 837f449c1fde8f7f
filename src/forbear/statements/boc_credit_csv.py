"""Bank of China's credit card bill (中国银行信用卡账单): paid in and spent in two columns, several currencies."""

from __future__ import annotations

from forbear.records.statement import Statement
from forbear.statements._source import Source
from forbear.statements._table import Layout, fits
from forbear.statements._table import parse as parse_table

LAYOUT = Layout(
    name="boc_credit_csv",
    institution="boc",
    needs=("卡号后四位", "交易描述", "存入", "支出"),
    columns={"payee": "交易描述"},
)


def recognises(source: Source) -> float:
    """Whether the table has this layout's headings."""
    return fits(LAYOUT, source)


def parse(source: Source) -> Statement:
    """Every row of the table."""
    return parse_table(LAYOUT, source)
