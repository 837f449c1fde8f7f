"""Where money would go: a person's account or a wallet instead of the creditor's own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.read.conduct import meant
from forbear.read.safety.sign import Sign
from forbear.text import Folded

CUES = (
    Cue(
        "safety.wallet", r"\b(?:bc1|0x[0-9a-f]|trc-?20|erc-?20|usdt|bitcoin|btc|crypto|wallet)|比特币|泰达|钱包|虚拟币"
    ),
)
_WALLET = re.compile(
    r"\b(?:bc1[a-z0-9]{25,60}|0x[0-9a-fA-F]{40}|T[1-9A-HJ-NP-Za-km-z]{33}|(?=[A-Za-z0-9]*[A-Z])(?=[A-Za-z0-9]*[a-z])[13][1-9A-HJ-NP-Za-km-z]{25,34})\b",
    re.ASCII,
)


def signs(folded: Folded, hits: frozenset[str]) -> Iterator[Sign]:
    """Asked-for payments to a private account, and addresses of crypto wallets."""
    for start, end in meant("private_account_payment", folded.text, hits):
        yield Sign(*folded.span(start, end), "private_payment", "")
    if CUES[0].name in hits:
        for match in _WALLET.finditer(folded.text):
            yield Sign(*folded.span(match.start(), match.end()), "wallet_address", "")
