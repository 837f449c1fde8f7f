"""Whether the payment that a message speaks of lies ahead (due today included) or behind.

The guide to the kinds tells a reminder from an overdue notice by nothing but this, so where the model wavers
between the two, the words decide. "To avoid becoming overdue" and "以免逾期" say nothing about the past.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, Literal

_AHEAD = (
    r"\b(?:is|are|falls?|becomes?|be) (?:next )?due (?:on|by|in|today|tomorrow|this|next|soon|before)",
    r"\bdue (?:today|tomorrow|soon|in 0 day)|\bfalling due\b|\bupcoming\b|\bcoming up\b",
    r"\b0 days? (?:left|to go|remaining|before)|\bdue date(?: is)? (?:approach|coming|near)",
    r"\bwill be (?:debited|deducted|charged|due)|\b(?:settled|paid|pay|in) (?:until|on or before|no later than)",
    "(?:将于|将在|即将|快要|还有 ?0 ?天|还剩).{0,16}(?:到期|还款日|扣款|截止)|0 ?天后(?:将)?到期",
    "(?:今|明|后)[日天](?:就|将|是|为|即)?(?:您的?|你的?)?(?:最后)?(?:的)?(?:还款日|到期|缴费)",
    "临近|还款日为|到期还款日|账单已(?:出|生成)|截止日期?.{0,12}请",
    r"\bvence (?:el|hoy|mañana|en)\b|\bakan jatuh tempo|hari jatuh tempo|jatuh tempo (?:besok|hari ini|dalam)",
)
_BEHIND = (
    r"\b0 days? late|\b(?:was|were) due\b|\bmissed\b|\bbounced\b|\bin arrears\b|\bdefaulted\b|\bdelinquent\b",
    r"\b(?:not|yet to) (?:yet )?(?:been )?receive|\bstill unpaid|\bremains? unpaid|\bhas(?:n't| not) been paid",
    "(?:已|已经|目前|严重|长期|现|均)逾期|逾期 ?0|逾期(?:天数|金额|总额|未)|超期|欠[费款缴]|拖欠|尚欠|至今",
    "(?:仍|尚|还)未[还缴交支收]|未收到|已到期|已过(?:还款|缴费|期限|到期)",
    r"\bvencid[oa]|\batraso\b|\bpendiente|melewati jatuh tempo|terlambat|menunggak|kedaluwarsa",
)
_LATE = r"\b(becoming |become |go |going |being |avoid |before |if |marked )?(?:overdue|past due)\b"
"""A payment that is late, or with a word before it one that is not yet."""

Tense = Literal["ahead", "behind", ""]


@cache
def _cues() -> tuple[Any, Any, Any]:
    import re2

    options = re2.Options()
    options.case_sensitive = False
    return tuple(re2.compile(p, options) for p in ("|".join(_AHEAD), "|".join(_BEHIND), _LATE))  # type: ignore[no-untyped-call]


def tense(blanked: str) -> Tense:
    """`ahead`, `behind`, or nothing where the words say neither or both. Placeholders must have become numbers."""
    text = re.sub("[0-9]+", "0", blanked[:1500]).encode("utf-8", "replace").decode("utf-8")
    ahead_cue, behind_cue, late_cue = _cues()
    ahead = ahead_cue.search(text) is not None
    behind = behind_cue.search(text) is not None or any(m[1] is None for m in late_cue.finditer(text))
    if ahead == behind:
        return ""
    return "ahead" if ahead else "behind"
