"""Finds addresses of crypto wallets."""

from __future__ import annotations

from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.recognisers._context import Context, detail
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "CRYPTO"
CUES = (
    Cue(
        "crypto_base58",
        r"[13LDT][1-9A-HJ-NP-Za-km-z]{9}",
        r"(?<![A-Za-z0-9])[13LDT][1-9A-HJ-NP-Za-km-z]{25,34}(?![A-Za-z0-9])",
    ),
    Cue("crypto_bech32", r"(?:bc|tb|ltc)1[02-9ac-hj-np-z]{4}", r"(?<![a-z0-9])(?:bc|tb|ltc)1[02-9ac-hj-np-z]{20,80}"),
    Cue("crypto_hex", r"0x[0-9a-f]{4}", r"(?<![A-Za-z0-9])0x[0-9a-f]{40}(?![A-Za-z0-9])"),
)


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """By their shape: capitals, small letters and digits mixed, of the right length."""
    for cue in CUES:
        for match in context.places(cue):
            if any(c.isdigit() for c in match[0]) and any(c.isalpha() for c in match[0][2:]):
                yield detail(TYPE, match, 0.95)
