"""WeChat Pay's bill (微信支付账单明细), as CSV or as a workbook."""

from __future__ import annotations

from forbear.records.statement import Statement
from forbear.statements._source import Source
from forbear.statements._table import Layout, fits
from forbear.statements._table import parse as parse_table

LAYOUT = Layout(
    name="wechat_bill",
    institution="wechat",
    needs=("交易类型", "交易对方", "收/支", "当前状态"),
    words=("微信支付",),
    columns={"label": "交易类型"},
    currency="CNY",
    incoming=("零钱通收益",),
    outgoing=("信用卡还款",),
    undone=("已全额退款", "对方已退还", "支付失败"),
)


def recognises(source: Source) -> float:
    """Whether the table has this layout's headings."""
    return fits(LAYOUT, source)


def parse(source: Source) -> Statement:
    """Every row of the table."""
    return parse_table(LAYOUT, source)
