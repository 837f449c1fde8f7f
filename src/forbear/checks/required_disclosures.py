"""Whether each message says what the law makes a collector say in every one: that it collects, and how to opt out.

The worse error is to report a sentence as missing that stands in the message in other words; the complaint then
fails on its face. So several wordings are looked for, and only in the language in which the rule is applied.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from forbear.checks._conduct import Deed, judge
from forbear.checks._contacts import readings
from forbear.checks._sender import OWN_KINDS, senders
from forbear.records.finding import Finding, Matter
from forbear.text import fold

LAW: tuple[str, ...] = ("collector_disclosure", "electronic_opt_out")
COLLECTS = re.compile(
    r"debt collect(?:or|ion)|collect(?:ing)? (?:on )?(?:a|this|your|the) debt|collection agency|cobrador|cobrar una deuda",
    re.IGNORECASE,
)
OPTS_OUT = re.compile(
    r"\bopt.?out\b|\bunsubscribe\b|\b(?:reply|text|send|responda|envíe)\W{0,3}(?:stop|end|quit|cancel|alto)\b|\bstop to\b",
    re.IGNORECASE,
)
ELECTRONIC = frozenset(["sms", "mms", "email", "whatsapp", "telegram", "signal"])
ABOUT = frozenset(["overdue_notice", "collection_demand", "legal_notice", "third_party_disclosure"])
READ = 20_000


def check(matter: Matter) -> Iterator[Finding]:
    """Looks through the messages about the debt for the two sentences."""
    who = senders(matter.claim)
    asking = [r for r in readings(matter) if r.triage.kind in ABOUT and r.message.channel != "call"]
    asking = [r for r in asking if who(r).role != "unknown" or r.triage.kind not in OWN_KINDS]
    texts = [(r, fold(str(r.message.text)[:READ]).text) for r in asking]
    silent = tuple(Deed(reading=r) for r, text in texts if not COLLECTS.search(text))
    without = tuple(
        Deed(reading=r) for r, text in texts if r.message.channel in ELECTRONIC and not OPTS_OUT.search(text)
    )
    for deeds, answer, key in (
        (silent, "collector-not-said", "collector_disclosure"),
        (without, "opt-out-not-said", "electronic_opt_out"),
    ):
        for finding in judge(matter, deeds, check="required_disclosures", answer=answer, keys=(key,)):
            if finding.law and finding.outcome != "not_covered":
                yield finding
