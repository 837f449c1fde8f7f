"""Finds addresses of machines on the internet, old (IPv4) and new (IPv6)."""

from __future__ import annotations

from collections.abc import Iterator
from ipaddress import ip_address

from forbear.patterns import Cue
from forbear.recognisers._context import Context, detail
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "IP_ADDRESS"
CUES = (
    Cue("ipv4", r"\d\.\d{1,3}\.\d", r"(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)"),
    Cue("ipv6", r"[0-9a-f]{0,4}:[0-9a-f]{0,4}:[0-9a-f:]", r"(?<![\w:])[0-9a-f:]{2,39}(?:\.\d{1,3}){0,3}(?![\w:])"),
)


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """Only what can be one."""
    for cue in CUES:
        for match in context.places(cue):
            try:
                ip_address(match[0].rstrip("."))
            except ValueError:
                continue
            yield detail(TYPE, match, 0.95)
