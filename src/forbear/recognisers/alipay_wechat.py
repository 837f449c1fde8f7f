"""Finds names of WeChat, Alipay, QQ and other accounts that people write to or pay."""

from __future__ import annotations

from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.recognisers._context import Context
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "CHAT_ACCOUNT"
CUES = (
    Cue(
        "alipay_wechat",
        r"微信|薇信|威信|加[vV]|[vV][xX]|wechat|weixin|支付宝|alipay|[qQ]{2}|企鹅|telegram|飞机",
        r"(?:微信|薇信|威信|加v|(?<![a-z])vx|(?<![a-z])wx|wechat|weixin|支付宝|alipay|(?<![a-z])qq|企鹅|telegram|飞机)"
        r"(?: ?(?:号码|账号|帐号|账户|号|群|id|account|number|no\.?|也是|是|为|is)){0,3}[ :：=()+]{0,4}(?P<name>@?[a-z0-9][a-z0-9_@.-]{4,40})",
    ),
)


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """What stands after the name of the service: at least one digit, underscore or hyphen in it, or a colon before it."""
    for match in context.places(CUES[0]):
        name = match["name"].rstrip(".-")
        if any(c.isdigit() or c in "_-@" for c in name) or context.text[match.start("name") - 1] in ":：":
            yield Detail(type=TYPE, start=match.start("name"), end=match.start("name") + len(name), score=0.9)
