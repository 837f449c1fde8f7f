"""WhatsApp chats exported as text, in every layout of date and time that phones write, English and Chinese.

The export does not say which side the person is. A message counts as received unless its sender is
"You" / "您", or the file carries WhatsApp's own name ("WhatsApp Chat with Ms Example.txt") and only
that other person and one more write in it. Lines that WhatsApp itself writes are `system`. The
export states no zone, so times stay without one; where the file does not show which number is the
day and which the month, times are left out and a problem says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from forbear.decoding import decode, opening
from forbear.formats._chat import Entry, entries, share
from forbear.formats._dates import moment, orders
from forbear.records.message import Attachment, Channel, Direction, Message, Original, Problem, Untrusted

_OWN = frozenset({"you", "me", "您", "你", "我"})
_OTHER = re.compile(
    r"WhatsApp Chat (?:with|-) (?P<en>[^/\\]{1,100}?)(?:\.txt|\.zip|[/\\]|$)|与\s?(?P<zh>[^/\\]{1,100}?)\s?的\s?WhatsApp\s?聊天"
)
_NAMED = re.compile(
    r"<(?:attached|附件)[:：]\s?(?P<ios>[^<>\n]{1,255})>"
    r"|(?:^|\n)(?P<android>[^\n<>]{1,255}\.\w{1,5})\s?[(（](?:file attached|文件附件|附件|檔案附件|已附加文件)[)）]"
)
_OMITTED = re.compile(
    r"<(?:media omitted|省略多媒体文件|忽略多媒体文件|媒体文件已省略|已省略媒体文件|略去多媒體檔案|已略去多媒體檔案)>"
    r"|(?:image|video|audio|sticker|gif|document|contact card|media) omitted"
    r"|(?:图像|图片|照片|视频|影片|音频|语音|文档|文件|贴图|动图|GIF|名片|联系人名片)已?(?:省略|忽略|略去)"
    r"|(?:圖片|影片|音訊|貼圖|文件|聯絡人名片)已?(?:省略|略去)",
    re.IGNORECASE,
)
_MISSED = re.compile(
    r"(?:missed (?:group )?(?:voice|video) call|未接(?:群组)?(?:语音|视频)(?:通话|来电|电话))\b", re.IGNORECASE
)
_BY_THE_APP = re.compile(
    r"(?:messages and calls are end-to-end encrypted|消息和通话(?:都)?(?:已)?(?:进行)?端到端加密)", re.IGNORECASE
)


def recognises(head: bytes, name: str) -> float:
    """Whether the first lines begin with a date and time as WhatsApp writes them."""
    score = share(opening(head))
    return score * 0.85 + (0.05 if score and "whatsapp" in name.casefold() else 0.0)


def parse(original: Original) -> Iterator[Message | Problem]:
    """Every message of the chat, in the order of the file."""
    text, notes = decode(original.data)
    yield from chat(original.name, text.replace("\r\n", "\n"), channel="whatsapp", notes=notes)


def chat(exhibit: str, text: str, *, channel: Channel, notes: tuple[str, ...]) -> Iterator[Message | Problem]:
    """The messages of a chat whose lines begin with date, time and sender."""
    found = list(entries(text))
    possible = orders(e.written for e in found if e.written)
    if len(possible) > 1:
        example = next(e.written for e in found if e.written)
        yield Problem(
            code="chat-day-or-month",
            where=f"{exhibit}, {found[0].line}",
            args=(("written", example.mark.join(example.numbers)),),
        )
        notes = (*notes, "chat-day-or-month")
    own = _own_name(exhibit, found)
    for number, entry in enumerate(found, 1):
        received = moment(entry.written, possible[0]) if entry.written and len(possible) == 1 else None
        missed = bool(entry.text and _MISSED.match(entry.text))
        yield Message(
            exhibit=exhibit,
            number=number,
            text=Untrusted(entry.text),
            channel="call" if missed else channel,
            sender=Untrusted(entry.sender),
            sender_name=Untrusted("" if entry.sender.startswith("+") else entry.sender),
            direction=_direction(entry, own),
            received=received,
            attachments=_attachments(entry.text),
            answered=False if missed else None,
            notes=notes if received or not entry.written or len(possible) > 1 else (*notes, "time-unreadable"),
        )


def _direction(entry: Entry, own: str | None) -> Direction:
    if not entry.sender or (entry.marked and _BY_THE_APP.match(entry.text)):
        return "system"
    return "out" if entry.sender.casefold() in _OWN or entry.sender == own else "in"


def _own_name(exhibit: str, found: Sequence[Entry]) -> str | None:
    """The person's own name in a chat of two whose file WhatsApp named after the other, else `None`."""
    named = _OTHER.search(exhibit)
    senders = {e.sender for e in found if e.sender}
    other = (named["en"] or named["zh"]) if named else ""
    if len(senders) != 2 or other not in senders:
        return None
    return next(s for s in senders if s != other)


def _attachments(text: str) -> tuple[Attachment, ...]:
    named = [m["ios"] or m["android"] for m in _NAMED.finditer(text)] if len(text) > 3 else []
    if not named and len(text) < 80 and _OMITTED.match(text):
        named = [""]
    return tuple(Attachment(name=Untrusted(n.strip("\u200e\u200f "))) for n in named)
