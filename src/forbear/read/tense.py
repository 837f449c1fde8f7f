"""Whether the payment that a message speaks of lies ahead (due today included) or behind.

The guide to the kinds tells a reminder from an overdue notice by nothing but this, so where the model wavers
between the two, the words decide. "To avoid becoming overdue" and "以免逾期" say nothing about the past.
"""

from __future__ import annotations

import re
from typing import Literal

_AHEAD = re.compile(
    r"\b(?:is|are|falls?|becomes?|be) (?:next )?due (?:on|by|in|today|tomorrow|this|next|soon)|\bdue (?:today|tomorrow|in 0+ day|soon)|\bupcoming\b|\bfalling due\b"
    r"|\b0+ days? (?:left|to go|remaining|before)|\bdue date(?: is)? (?:approach|coming|near)|\bcoming up\b|\bwill be (?:debited|deducted|charged|due)"
    r"|(?:将于|将在|即将|快要|还有 ?0+ ?天|还剩).{0,16}(?:到期|还款日|扣款|截止)|0+ ?天后(?:将)?到期|(?:今|明|后)[日天](?:就|将|是|为|即)?(?:您的?|你的?)?(?:最后)?(?:的)?(?:还款日|到期|缴费)"
    r"|临近|还款日为|到期还款日|账单已(?:出|生成)|截止日期?.{0,12}请"
    r"|\bvence (?:el|hoy|mañana|en)\b|\bakan jatuh tempo|hari (?:ini )?(?:adalah )?(?:hari )?jatuh tempo|jatuh tempo (?:besok|hari ini|dalam)",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"(?<!becoming )(?<!go )(?<!going )(?<!being )(?<!avoid )(?<!become )\b(?:overdue|past due|in arrears|delinquent|defaulted)\b|\b0+ days? late|\bwas due\b|\bwere due\b|\bmissed\b"
    r"|\b(?:not|yet to) (?:yet )?(?:been )?receive|\bstill unpaid|\bremains? unpaid|\bhas(?:n't| not) been paid|\bbounced\b"
    r"|(?:已|已经|目前|严重|长期|现|均)逾期|逾期 ?0+|逾期(?:天数|金额|总额|未)|超期|欠[费款缴]|拖欠|尚欠|至今|(?:仍|尚|还)未[还缴交支收]|未收到|已到期|已过(?:还款|缴费|期限|到期)"
    r"|\bvencid[oa]|\bcon atraso|\batraso\b|\bpendiente|melewati jatuh tempo|terlambat|menunggak|kedaluwarsa",
    re.IGNORECASE,
)

Tense = Literal["ahead", "behind", ""]


def tense(blanked: str) -> Tense:
    """`ahead`, `behind`, or nothing where the words say neither or both. Placeholders must have become numbers."""
    text = re.sub("[0-9]+", "0", blanked[:1500])
    ahead, behind = _AHEAD.search(text) is not None, _BEHIND.search(text) is not None
    if ahead == behind:
        return ""
    return "ahead" if ahead else "behind"
