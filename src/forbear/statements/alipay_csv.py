"""Alipay's bill as its app exports it (支付宝交易明细): CSV in GB18030 with a preamble."""

from __future__ import annotations

from forbear.records.statement import Statement
from forbear.statements._source import Source
from forbear.statements._table import Layout, fits
from forbear.statements._table import parse as parse_table

LAYOUT = Layout(
    name="alipay_csv",
    institution="alipay",
    needs=("收/支", "交易对方"),
    words=("支付宝",),
    currency="CNY",
    incoming=("收益发放", "退款成功", "退款-"),
    outgoing=("信用卡还款", "花呗", "自动还款"),
    undone=("交易关闭", "已关闭", "失败"),
)


def recognises(source: Source) -> float:
    """Whether the table has this layout's headings."""
    return fits(LAYOUT, source)


def parse(source: Source) -> Statement:
    """Every row of the table."""
    return parse_table(LAYOUT, source)
