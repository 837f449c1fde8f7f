"""Who may come in: a key in the address, good once; then a cookie that only this server knows; a lock when nobody is there."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Callable
from hashlib import sha256
from time import monotonic

IDLE = 15 * 60
"""Seconds without a page after which the app locks itself."""


class Keys:
    """The keys of one running app.

    `tell` is given each new address key, to be written where only the person looks; `locking` closes what is open.
    """

    def __init__(self, *, api: bool = False, clock: Callable[[], float] = monotonic, idle: float = IDLE) -> None:
        self.clock, self.idle = clock, idle
        self.tell: Callable[[str], None] = lambda key: None
        self.locking: Callable[[], None] = lambda: None
        self.api = secrets.token_urlsafe(32) if api else ""
        self._secret = secrets.token_bytes(32)
        self._key = secrets.token_urlsafe(24)
        self._cookie = ""
        self._seen = clock()
        self.locked = False

    @property
    def key(self) -> str:
        """The key that the next address carries; empty once it was used."""
        return self._key

    def enter(self, key: str) -> str | None:
        """The cookie for a key that is right, which is then used up; `None` for any other."""
        if not self._key or not hmac.compare_digest(key.encode(), self._key.encode()):
            return None
        return self.reopen()

    def known(self, cookie: str) -> bool:
        """Whether this is the cookie of the browser that came in."""
        return bool(self._cookie) and hmac.compare_digest(cookie.encode(), self._cookie.encode())

    def awake(self) -> bool:
        """Whether the app is open; locks it where nobody has asked for a page for too long."""
        if not self.locked and self.clock() - self._seen > self.idle:
            self.lock()
        return not self.locked

    def touch(self) -> None:
        """Somebody is there."""
        self._seen = self.clock()

    def lock(self) -> None:
        """Closes the app: the cookie counts no more, and a new address opens it again."""
        if not self.locked:
            self.locked, self._cookie = True, ""
            self._key = secrets.token_urlsafe(24)
            self.locking()
            self.tell(self._key)

    def reopen(self) -> str:
        """A new cookie for whoever has shown the passphrase of the vault."""
        self._key, self._cookie = "", secrets.token_urlsafe(32)
        self.locked, self._seen = False, self.clock()
        return self._cookie

    def script(self, word: str) -> bool:
        """Whether a script shows the token for the API."""
        return bool(self.api) and hmac.compare_digest(word.encode(), self.api.encode())

    def form(self) -> str:
        """What every form of this visit must carry, and no other site can know."""
        return hmac.new(self._secret, self._cookie.encode(), sha256).hexdigest()

    def is_form(self, word: str) -> bool:
        """Whether a form came from one of our own pages."""
        return hmac.compare_digest(word.encode(), self.form().encode())
