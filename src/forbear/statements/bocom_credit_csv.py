"""Bank of Communications' credit card bill (交通银行信用卡): currency and amount in one cell, the sort of row in words."""

from __future__ import annotations

from forbear.records.statement import Statement
from forbear.statements._source import Source
from forbear.statements._table import Layout, fits
from forbear.statements._table import parse as parse_table

LAYOUT = Layout(
    name="bocom_credit_csv",
    institution="bocom",
    needs=("交易币种/金额", "入账币种/金额"),
    columns={"amount": "入账币种/金额", "payee": "交易说明"},
    spending_is_positive=True,
    incoming=("退货 ", "信用卡还款", "转账还款", "还款 "),
)


def recognises(source: Source) -> float:
    """Whether the table has this layout's headings."""
    return fits(LAYOUT, source)


def parse(source: Source) -> Statement:
    """Every row of the table."""
    return parse_table(LAYOUT, source)
