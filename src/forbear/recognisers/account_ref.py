"""Finds numbers of accounts, loans, contracts, cases and orders, by the words before them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.recognisers._context import Context, detail
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "ACCOUNT_REF"
_WORD = (
    r"account|acct|a/c|loan|lan|reference|ref|policy|claim|case|order|contract|agreement|customer|client|member(?:ship)?|invoice|"
    r"file|ticket|docket|cif|crn|mandate|receipt|transaction|utr|tracking|booking|licen[cs]e"
)
CUES = (
    Cue(
        "account_ref",
        rf"(?:{_WORD})",
        rf"(?<![a-z])(?:{_WORD})(?: ?(?:id|no|nos|number|num|code|ref|reference|ending|ending in|ending with|is|#)\.?){{0,3}} ?[:：#=]{{0,2}} ?"
        r"(?P<value>(?=[a-z/-]{0,12}\d)[a-z0-9][a-z0-9/*_-]{2,40}(?:[ -]\d{3,8}){0,4})",
    ),
    Cue(
        "account_ref_zh",
        r"账号|帐号|账户|合同|编号|订单|案号|借据|单号|户号|流水|工号|编码|证号",
        r"(?:账号|帐号|账户|合同|编号|订单|案号|借据|单号|户号|流水|工号|编码|证号)[^\d\n,，。；;]{0,8}?(?P<value>[a-z]{0,6}-?(?:[ -]{0,1}[a-z0-9*]){3,36}(?<=[0-9a-z]))",
    ),
    Cue("account_case_zh", r"[(\[〔]\d{4}[)\]〕]", r"[(\[〔]\d{4}[)\]〕][一-龥]\d{0,5}[一-龥]{1,4}\d{1,6}号"),
    Cue(
        "account_masked",
        r"[x*•#]{2}[ -]?\d{3}",
        r"(?<![a-z0-9])[x*•#]{2,16}(?:[ -]?[x*•#]{2,8}){0,3}[ -]?\d{3,6}(?![a-z0-9])",
    ),
)


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """At least three digits after a word for an account; a court's case number; what is left of a masked number."""
    for match in context.places(CUES[0]):
        if sum(c.isdigit() for c in match["value"]) >= 3 and not _YEAR.fullmatch(match["value"]):
            yield detail(TYPE, match, 0.78, "value")
    for match in context.places(CUES[1]):
        if sum(c.isdigit() for c in match["value"]) >= 4:
            yield detail(TYPE, match, 0.78, "value")
    for cue, score in zip(CUES[2:], (0.9, 0.7), strict=True):
        for match in context.places(cue):
            yield detail(TYPE, match, score)


_YEAR = re.compile(r"(?:19|20)\d{2}|\d{4}-\d{2}-\d{2}.*")
