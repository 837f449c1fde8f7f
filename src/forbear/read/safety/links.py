"""Links of a text, taken apart without ever being opened, and what can be seen from outside."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from forbear import shelf
from forbear.patterns import Cue
from forbear.read.safety.sign import Sign
from forbear.records.reading import AnyFact
from forbear.text import INVISIBLE, Folded, fold

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

LISTS = {name: frozenset(values) for name, values in shelf.toml("read/safety", "_links.toml").items()}
_CLOSING = ".,;:!?)}'\""

_HOST = "[a-z0-9_\u00c0-\u024f\u0370-\u03ff\u0400-\u04ff\u0530-\u058f-]"
_REST = "[^\\s<>\"'“”‘’，。；、！？（）【】《》\u4e00-\u9fff]"
CUES = (Cue("safety.link", r"[a-z0-9][.。][a-z]{2}|://|xn--|[^\x00-\x7f][.][a-z]{2}|[.](?:apk|exe)"),)
_LINK = re.compile(
    f"(?:(?P<scheme>h(?:tt|xx)ps?|ftp)://(?P<full>{_REST}{{3,2000}})"
    f"|(?<![@A-Za-z0-9_.:/-])(?P<bare>(?:{_HOST}{{1,63}}\\.){{1,8}}[a-z]{{2,24}}(?![a-z0-9_])(?::\\d{{1,5}})?(?:[/?#]{_REST}{{0,2000}})?)(?!@))",
    re.IGNORECASE | re.ASCII,
)
_PARTS = re.compile(
    r"(?:(?P<user>[^/?#@]*)@)?(?P<host>\[[0-9a-f:.]*\]|[^/?#:@]*)(?::(?P<port>\d{1,5}))?(?P<path>.*)", re.DOTALL
)
_IP = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}|0x[0-9a-f]{8}|\d{8,10}|\[[0-9a-f:.]+\]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Link:
    """A link at `original[start:end]`. `domain` is the part that someone registered, empty for a bare address."""

    start: int
    end: int
    scheme: str
    user: str
    host: str
    port: str
    path: str
    domain: str
    hidden: bool
    """Whether invisible characters stand inside it."""


def links(folded: Folded, hits: frozenset[str], facts: tuple[AnyFact, ...]) -> list[Link]:
    """The links of a text: those among its facts, or, where there are none, those that the link cue finds."""
    stated = [fact for fact in facts if fact.type == "url"]
    found = (_stated(fact) for fact in stated) if stated else _seen_in(folded, hits)
    return [link for link in found if link]


def _stated(fact: AnyFact) -> Link | None:
    hidden = bool(INVISIBLE.search(fact.text))
    return taken_apart(fold(fact.text).text, fact.source.start, fact.source.end, hidden=hidden)


def _seen_in(folded: Folded, hits: frozenset[str]) -> Iterator[Link | None]:
    if CUES[0].name not in hits:
        return
    for match in _LINK.finditer(folded.text):
        if not _is_prose(match):
            text = match[0].rstrip(_CLOSING)
            start, end = folded.span(match.start(), match.start() + len(text))
            yield taken_apart(text, start, end, hidden=end - start > len(text))


def _is_prose(match: re.Match[str]) -> bool:
    """Whether a bare host is rather the end of one sentence and the beginning of the next."""
    bare = match["bare"]
    if not bare or re.search(r"[/?#:]", bare):
        return False
    head, _, ending = bare.rpartition(".")
    if ending != ending.lower():
        return head == head.lower() or ending.lower() in LISTS["words"]
    return (
        ending in LISTS["words"] and not head.startswith("www.") and not re.search(r"[\d-].*[a-z]|[a-z].*[\d-]", head)
    )


def taken_apart(text: str, start: int, end: int, *, hidden: bool = False) -> Link | None:
    """The pieces of a link, or `None` where the text is no link (no such ending exists)."""
    scheme, _, rest = text.rpartition("://") if "://" in text[:12] else ("", "", text)
    rest = rest.rstrip(_CLOSING)
    match = _PARTS.fullmatch(rest)
    assert match is not None
    host = match["host"].lower().rstrip(".")
    domain = "" if _IP.fullmatch(host) else registered(host)
    if not host or not (domain or (scheme and _IP.fullmatch(host))):
        return None
    return Link(
        start, end, scheme.lower(), match["user"] or "", host, match["port"] or "", match["path"], domain, hidden
    )


@cache
def _suffixes() -> PublicSuffixList:
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList(accept_unknown=False, only_icann=True)


@lru_cache(maxsize=4096)
def registered(host: str) -> str:
    """The part of a host that someone registered: `shop.example.co.uk` gives `example.co.uk`; else empty."""
    return _suffixes().privatesuffix(host) or "" if "." in host and len(host) <= 253 else ""


def under(host: str, names: frozenset[str]) -> bool:
    """Whether a host is one of these names or lies under one."""
    labels = host.split(".")
    return any(".".join(labels[i:]) in names for i in range(len(labels)))


def signs(link: Link) -> Iterator[Sign]:
    """What a link shows by its form alone."""
    for signal, detail in _seen(link):
        yield Sign(link.start, link.end, signal, detail)


def _seen(link: Link) -> Iterator[tuple[str, str]]:
    if link.hidden:
        yield "invisible_characters", link.host
    if not link.domain:
        yield "ip_address_link", link.host
    if link.user:
        yield "credentials_in_link", f"{link.user}@{link.host}"
    if link.port and link.port not in ("80", "443"):
        yield "unusual_port", link.port
    if "xn--" in link.host:
        yield "punycode_domain", _shown(link.host)
    if not link.host.isascii():
        yield "foreign_letters_domain", link.host
    if under(link.host, LISTS["shorteners"]):
        yield "link_shortener", link.domain
    elif link.domain.rpartition(".")[2] in LISTS["unusual_endings"]:
        yield "unusual_ending", link.domain
    ending = re.split(r"[?#]", link.path)[0].rpartition(".")[2].lower()
    if ending in LISTS["programs"] and "." in link.path:
        yield "program_download", ending


def _shown(host: str) -> str:
    """A punycode host as it is shown to people."""
    try:
        return host.encode("ascii").decode("idna")
    except UnicodeError:
        return host
