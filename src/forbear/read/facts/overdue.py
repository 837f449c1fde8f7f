"""How many days a payment is said to be late."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forbear.patterns import Cue, among
from forbear.read.facts.numerals import whole
from forbear.read.facts.vocabulary import either, numbered
from forbear.read.facts.words import Found, Words

_COUNT = rf"[0-9]{{1,4}}|{either(numbered('numbers'))}"
_LATE = "overdue|past[- ]due|late|delinquent|in arrears|behind|in default|dpd|unpaid"
_ZH = r"[0-9]{1,4}|[一二两三四五六七八九十百]{1,6}"

CUES = (
    Cue("overdue_before", rf"(?:{_COUNT})[ -]?(?:days?|weeks?)[ ](?:{_LATE})|\b(?:{_COUNT})[ ]dpd"),
    Cue("overdue_after", rf"(?:{_LATE}|overdue|defaulted)[^.!?\n]{{0,50}}[0-9a-z][ ](?:days?|weeks?)\b"),
    Cue("overdue_since", rf"\b(?:(?:pending|unpaid|outstanding|defaulted|owing)[^.!?\n]{{0,14}}[ ](?:since|for|from)|unpaid after|due date by)[ ](?:the )?(?:last |past )?(?:{_COUNT})[ ](?:days?|weeks?)"),
    Cue("overdue_label", r"(?:days (?:past due|overdue|late|in arrears)|dpd)[ :*=]{1,4}[0-9]"),
    Cue("overdue_zh", rf"(?:逾期|超期|拖欠|欠费|欠款|违约)[^0-9,。]{{0,12}}(?:{_ZH})[ ]?(?:天|日|个月|周)"),
    Cue("overdue_zh_loose", rf"(?:[拖晚超欠]了|已满|已?超过|长达)(?:整整|快|都|有|已经)?[ ]?(?:{_ZH})[ ]?(?:天|日)"),
    Cue("overdue_es_more", r"(?:mayor(?:es)? (?:a|de)|m[aá]s de|superior a) [0-9]{1,4} d[ií]a"),
    Cue("overdue_es", r"[0-9][ ]d[ií]as?[ ](?:de )?(?:atraso|mora|retraso|vencid)|(?:atraso|mora|retraso|vencid[oa])[ ](?:de |hace |desde hace )?[0-9]{1,4}[ ]d"),
    Cue("overdue_id", r"(?:terlambat|telat|menunggak|(?:melewati|lewat) jatuh tempo|tunggakan)[^0-9.\n]{0,12}[0-9]{1,4}[ ]hari"),
    Cue("overdue_hi", r"[0-9][ ](?:din|दिनों|दिन)[ ](?:se )?(?:late|overdue|bakaya|der|की देरी|से|लेट|ki deri)"),
)  # fmt: skip

_PATTERNS = {
    "overdue_before": re.compile(rf"(?<![0-9a-z.,])(?P<all>(?P<n>{_COUNT})[ -]?(?P<unit>days?|weeks?)?)[ ](?:{_LATE})(?! fee| charge| payment)"),
    "overdue_after": re.compile(
        rf"(?:overdue|past[- ]due|late|delinquent|in arrears|behind|defaulted)(?:(?: (?:by|for|since|over|more than|about|the last|now|already)){{1,3}}[ ]?| |[^.!?\n0-9]{{0,6}}\([ ]?|[^.!?\n(]{{0,40}}\()(?P<all>(?P<n>{_COUNT})[ ](?P<unit>days?|weeks?))\b"
    ),
    "overdue_since": re.compile(rf"\b(?:(?:pending|unpaid|outstanding|defaulted|owing)[^.!?\n0-9]{{0,14}}[ ](?:since|for|from)|unpaid after|due date by)[ ](?:the )?(?:last |past )?(?P<all>(?P<n>{_COUNT})[ ](?P<unit>days?|weeks?))\b"),
    "overdue_label": re.compile(r"(?:days (?:past due|overdue|late|in arrears)|dpd)[ :*=]{1,4}(?P<all>(?P<n>[0-9]{1,4}))(?![0-9])(?P<unit> days)?"),
    "overdue_zh": re.compile(
        rf"(?:(?:逾期|超期)(?:(?:时间|天数|已经|已有|已达|已超过|超过|已|达到|达|了|长达|至今|还款|未还|缴纳|未缴|共|为|约|严重|第){{0,3}})[ ]?[:]?[ ]?|(?:拖欠|违约)(?:已经|已达|已|达|了|超过|[^0-9,。元\n]{{2,6}}?)?[ ]?)(?P<all>(?P<n>{_ZH})[ ]?(?P<unit>天|日))(?!内|后|之内|之后|以内)"
    ),
    "overdue_zh_loose": re.compile(
        rf"(?:[拖晚超欠]了(?:整整|快|都|有|已经)?|(?:拖欠|欠|逾期|未[还付交缴])[^。!?\n]{{0,24}}?(?:已满|已?超过|长达))[ ]?(?P<all>(?P<n>{_ZH})[ ]?(?P<unit>天|日))(?!内|后|之内|之后|以内|将|会|即|则|就)"
    ),
    "overdue_es_more": re.compile(r"(?:adeudo|atraso|mora|retraso)[^.\n0-9]{0,20}?(?:mayor(?:es)? (?:a|de)|m[aá]s de|superior a)[ ](?P<all>(?P<n>[0-9]{1,4})[ ]d[ií]as?)"),
    "overdue_es": re.compile(
        r"(?<![0-9])(?P<all>(?P<n>[0-9]{1,4})[ ]d[ií]as?)(?=[ ](?:de )?(?:atraso|mora|retraso|vencid))|(?:atraso|mora|retraso|vencid[oa])[ ](?:de |hace |desde hace )?(?P<all2>(?P<n2>[0-9]{1,4})[ ]d[ií]as?)"
    ),
    "overdue_id": re.compile(r"(?:terlambat|telat|menunggak|(?:melewati|lewat) jatuh tempo|tunggakan)[^0-9.\n]{0,12}(?P<all>(?P<n>[0-9]{1,4})[ ]hari)"),
    "overdue_hi": re.compile(r"(?<![0-9])(?P<all>(?P<n>[0-9]{1,4})[ ](?:din|दिनों|दिन))(?=[ ](?:se )?(?:late|overdue|bakaya|der|की देरी|से|लेट|ki deri))"),
}  # fmt: skip
_WORDS = numbered("numbers")
_NAMES = frozenset(_PATTERNS)


def find(words: Words) -> Iterator[Found]:
    """The days overdue; weeks are counted as seven days each."""
    for name in among(words.hits, _NAMES):
        for m in _PATTERNS[name].finditer(words.low):
            groups = m.groupdict()
            which, count = ("all2", groups["n2"]) if groups.get("n2") else ("all", groups["n"])
            if name == "overdue_before" and not groups["unit"] and not m[0].endswith("dpd"):
                continue
            start, end = m.span(which)
            days = _WORDS.get(count) or whole(count)
            if days is None or not words.free(start, end):
                continue
            words.take(start, end)
            weeks = (groups.get("unit") or "").startswith("week")
            yield Found("days_overdue", start, end, days * 7 if weeks else days)
