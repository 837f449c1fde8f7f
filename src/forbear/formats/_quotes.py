"""Splits a mail into what its sender wrote and what it quotes of earlier mails."""

from __future__ import annotations

import re

_WROTE = re.compile(
    r"(?:on .{4,200}\bwrote ?:|am .{4,200}\bschrieb.{0,100}:|在.{2,120}写道 ?[:：]|.{0,120}[于在].{2,80}(?:写道|寫道) ?[:：]"
    r"|\d{4}年\d{1,2}月\d{1,2}日.{0,120}(?:写道|寫道) ?[:：])\s*",
    re.IGNORECASE,
)
_RULE = re.compile(
    r"-{2,}\s?(?:original (?:message|appointment)|原始邮件|原邮件|原始郵件|回复的原邮件)\s?-{2,}\s*", re.IGNORECASE
)
_FROM = re.compile(r"\*?(?:from|发件人|寄件者|寄件人) ?[:：]\*?\s?\S.*", re.IGNORECASE)
_THEN = re.compile(r"\*?(?:sent|date|to|subject|发送时间|日期|时间|收件人|主题|傳送日期|主旨) ?[:：]", re.IGNORECASE)


def split(text: str) -> tuple[str, str]:
    """The sender's own words and what is quoted, each in its order.

    Lines that begin with `>` are quoted wherever they stand; after "On ... wrote:", "在...写道：" or
    Outlook's header everything is. A mail of nothing but quoted words is somebody's forward: it is
    left whole, so that a demand in it is not overlooked.
    """
    lines = text.split("\n")
    own: list[str] = []
    quoted: list[str] = []
    for at, line in enumerate(lines):
        bare = line.strip()
        if bare.startswith(">"):
            quoted.append(line)
        elif _opens(lines, at, bare):
            quoted += lines[at:]
            break
        else:
            own.append(line)
    said = "\n".join(own).strip()
    return (said, "\n".join(quoted).strip()) if said else (text.strip(), "")


def _opens(lines: list[str], at: int, bare: str) -> bool:
    if len(bare) > 400 or not bare:
        return False
    if _RULE.fullmatch(bare):
        return True
    if _WROTE.fullmatch(bare):
        return _goes_on(lines, at + 1)
    if (
        at + 1 < len(lines)
        and bare[:3].casefold() == "on "
        and _WROTE.fullmatch(f"{bare} {lines[at + 1].strip()}"[:400])
    ):
        return _goes_on(lines, at + 2)
    following = [line.strip() for line in lines[at + 1 : at + 5]]
    return bool(_FROM.fullmatch(bare)) and sum(bool(_THEN.match(line[:40])) for line in following) > 1


def _goes_on(lines: list[str], at: int) -> bool:
    """Whether anything stands below: a last line of "... wrote:" quotes nothing."""
    return any(line.strip() for line in lines[at : at + 20])
