"""One message of a case as a copy that is safe to share: who, when and what, each without what is private."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from forbear.records.message import Message
from forbear.records.private import Detail, Known, Redacted
from forbear.redact import marks
from forbear.redact.policies import Policy
from forbear.redact.redact import Pseudonyms, redact


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """What is left of a message. `sent` is empty where the policy says that days go."""

    sender: Redacted
    subject: Redacted
    sent: Redacted
    text: Redacted
    details: tuple[Detail, ...]
    """The details that stood in the text of the message."""

    @property
    def head(self) -> Redacted:
        """Who, when and about what, in one line."""
        return Redacted(" · ".join(part for part in (self.sender, self.sent, self.subject) if part))

    @property
    def whole(self) -> Redacted:
        """The copy as it is read: its head, then its words."""
        return Redacted(f"{self.head}\n{self.text}" if self.head else self.text)


def copy(
    message: Message, policy: Policy, pseudonyms: Pseudonyms, *, place: str = "", known: Iterable[Known] = ()
) -> Copy:
    """The message under a policy. Attachments, recipients and quoted parts are left out altogether."""
    own = tuple(known)
    tongue = marks.language(message.text)

    def without(text: str) -> tuple[Redacted, tuple[Detail, ...]]:
        return redact(text, policy, place=place, known=own, pseudonyms=pseudonyms, language=tongue)

    text, details = without(message.text)
    stays = policy.treatment("DATE_TIME") == "keep" and message.received is not None
    return Copy(
        sender=_sender(
            message, policy, pseudonyms, without(message.sender)[0], without(message.sender_name)[0], tongue
        ),
        subject=without(message.subject)[0],
        sent=Redacted(f"{message.received:%Y-%m-%d %H:%M}" if stays else ""),
        text=text,
        details=details,
    )


def _sender(
    message: Message, policy: Policy, pseudonyms: Pseudonyms, sender: Redacted, named: Redacted, tongue: str
) -> Redacted:
    """A sender's name stands where names stand, so it is a name even where nothing else says so."""
    name = message.sender_name
    if not name:
        return sender
    if policy.treatment("PERSON") == "keep":
        return named
    return Redacted(marks.shown(pseudonyms.mark("PERSON", name), tongue))
