"""Finds places and addresses: by the model in any Latin script, and Chinese ones by province, city, street and number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.recognisers._context import Context, detail
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "LOCATION"
NAMED = True
_PROVINCES = (
    "北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|"
    "内蒙古|广西|西藏|宁夏|新疆|香港|澳门"
)
_STOP = "到在往至访去是的于从请给"
# A piece holds none of the characters that end one, so that every place can be read in one way only.
_LEVEL = rf"(?:(?![{_STOP}省市区县旗镇乡])[一-龥]){{1,7}}(?:省|市|区|县|旗|镇|乡)"
_ROAD = rf"(?:(?![{_STOP}路街巷弄村里道园苑寓厦场城])[一-龥]){{0,8}}(?:路|街道?|巷|弄|村|里|道|园|苑|寓|厦|场|城)"
_NUMBER = r"(?:第?[0-9A-Za-z一二三四五六七八九十甲乙丙丁-]{1,6}(?:号楼|号院|号|弄|栋|幢|座|单元|楼|层|室|房|组|队|期|户)|\d{3,4}(?![\d元天]))"
CUES = (
    Cue(
        "address_zh",
        rf"{_PROVINCES}|省|市|区|县|镇|街道",
        rf"(?:(?:{_PROVINCES})(?:省|市|自治区|壮族自治区|回族自治区|维吾尔自治区|特别行政区)?)?(?:{_LEVEL}){{0,4}}(?:{_ROAD}){{1,3}}(?: ?{_NUMBER}){{1,6}}",
    ),
    Cue(
        "address_called_zh",
        "住址|地址|住在|家住|户籍|寄到|寄往|单位在",
        r"(?:住址|地址|住在|家住|户籍地?|寄到|寄往|单位在)[:：是为]? ?(?P<place>[一-龥][一-龥0-9A-Za-z#()-]{3,60})",
    ),
    Cue(
        "city_zh",
        rf"(?:{_PROVINCES})",
        rf"(?:{_PROVINCES})(?:省|市|自治区|特别行政区)?(?:(?![市州县区])[一-龥]{{1,4}}[市州县区]){{0,3}}",
    ),
    Cue(
        "street_number",
        r"\d+[a-z]? [a-z]+ (?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|court|way|close|nagar|marg)",
        r"(?<![\w.])\d{1,5}[a-z]? (?:[a-z'’]{1,20} ){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|court|way|close|nagar|marg)\b\.?",
    ),
    Cue(
        "post_box",
        r"(?:p\.? ?o\.? ?box|postfach|apartado|unit \d+ box|psc \d+)",
        r"(?:\b(?:unit|psc) \d{1,5},? )?(?:p\.? ?o\.? ?)?\b(?:box|postfach|apartado) \d{1,6}(?:[\s,]{1,2}(?:apo|dpo|fpo) (?:aa|ae|ap) \d{5})?",
    ),
)


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """An address in one piece as one detail; a town or a country alone as another."""
    for named in context.addresses:
        if named.label != "POSTCODE" and _WORDED.search(context.text, named.start, named.end):
            part = 0.75 if named.label == "ADDRESS" else 0.7
            yield Detail(type=TYPE, start=named.start, end=named.end, score=part * named.score)
    for cue, score in zip(CUES, (0.86, 0.7, 0.6, 0.2, 0.2), strict=True):
        for match in context.places(cue):
            yield detail(TYPE, match, score, "place" if cue.name == "address_called_zh" else 0)


_WORDED = re.compile(r"[^\W\d_]{2}|\d{3}")
