"""Turns HTML into the text that a person would read, without loading anything from anywhere."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_UNSEEN = frozenset({"script", "style", "head", "title", "template", "svg", "iframe"})
_OWN_LINE = frozenset(
    [
        "address",
        "article",
        "blockquote",
        "br",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tr",
        "ul",
    ]
)
_SPACES = re.compile(r"[ \t\r\f\v\u00a0]+")
_AROUND_LINES = re.compile(r" *\n *")
_EMPTY_LINES = re.compile(r"\n{2,}")
_CHARSET = re.compile(rb"<meta[^<>]{0,200}?charset=[\"']?([\w-]{1,40})", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{0,10000}>")


def text(html: str) -> str:
    """The words of a page, one line for each paragraph; a link is followed by its address in <angle brackets>.

    The address stands there because words and target often differ in a false message. Scripts,
    styles and comments are left out; nothing is fetched, run or followed.
    """
    collected = _Words()
    if html.strip():
        from lxml import etree

        parser = etree.HTMLParser(target=collected, no_network=True, recover=True, encoding="utf-8")
        try:
            parser.feed(html.encode("utf-8", "replace"))
            parser.close()
        except (etree.XMLSyntaxError, ValueError):
            collected.pieces.append("\n" + _TAG.sub(" ", html))
    lines = _AROUND_LINES.sub("\n", _SPACES.sub(" ", "".join(collected.pieces)))
    return _EMPTY_LINES.sub("\n", lines).strip()


def charset(page: bytes) -> str:
    """The character set that a page names for itself in its first lines, or an empty text."""
    found = _CHARSET.search(page[:4096])
    return found[1].decode("ascii", "replace") if found else ""


class _Words:
    """Collects the words while the parser walks the page."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self._unseen: list[str | bytes] = []
        self._links: list[tuple[str, int]] = []

    def start(self, tag: str | bytes, attrib: Mapping[Any, Any]) -> None:
        if tag in _UNSEEN:
            self._unseen.append(tag)
        if tag in _OWN_LINE:
            self.pieces.append("\n")
        elif tag in ("td", "th"):
            self.pieces.append(" ")
        elif tag == "a":
            self._links.append((str(attrib.get("href", "")).strip(), len(self.pieces)))

    def end(self, tag: str | bytes) -> None:
        if self._unseen and self._unseen[-1] == tag:
            self._unseen.pop()
        if tag in _OWN_LINE and tag != "br":
            self.pieces.append("\n")
        elif tag == "a" and self._links:
            target, since = self._links.pop()
            if target.casefold().startswith(("http:", "https:")) and "".join(self.pieces[since:]).strip() != target:
                self.pieces.append(f" <{target}>")

    def data(self, data: str | bytes) -> None:
        if not self._unseen:
            self.pieces.append(str(data).replace("\n", " "))

    def comment(self, text: str | bytes) -> None:
        """A comment is not for the reader."""

    def close(self) -> None:
        """Nothing is left to do at the end."""
