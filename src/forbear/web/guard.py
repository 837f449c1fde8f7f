"""Stands before every page: who asks, from where, and how much they send. What is not expected is refused.

The order matters: a false host first (DNS rebinding), then other sites (CSRF), then the key, then the size.
"""

from __future__ import annotations

import re
import sys
import traceback
from collections.abc import Callable
from http import HTTPStatus
from http.cookies import CookieError, SimpleCookie
from pathlib import Path
from urllib.parse import parse_qs

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from forbear.web.api import problem
from forbear.web.keys import Keys

LARGEST = 256 << 20
"""The most that one form may bring, in bytes."""
LARGEST_API = 32 << 20
POLICY = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'",
        "img-src 'self' data:",
        "script-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    )
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    # With "no-referrer" a browser hides the origin of our own forms, which is what tells them from another site's.
    "referrer-policy": "same-origin",
    "cache-control": "no-store",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}
FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")
_HOST = re.compile(r"[A-Za-z0-9.\-]+(:\d{1,5})?|\[[0-9a-fA-F:.]+\](:\d{1,5})?")


class TooMuch(Exception):
    """More was sent than one form may bring."""


class Guard:
    """Wraps the pages; `closed` makes the page for somebody without a key."""

    def __init__(
        self,
        app: ASGIApp,
        keys: Keys,
        *,
        port: int,
        closed: Callable[[bool], str],
    ) -> None:
        self.app, self.keys, self.closed = app, keys, closed
        self.hosts = {f"{name}:{port}" for name in ("127.0.0.1", "localhost", "[::1]")}
        self.port = port

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})
            return
        if scope["type"] != "http":
            return

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers[name] = value
            await send(message)

        refused = self.refuse(scope)
        if refused is not None:
            await refused(scope, receive, sending)
            return
        try:
            await self.app(scope, self.counted(scope, receive), sending)
        except Exception as error:  # the calm page for it was sent; the exception may quote a message, so it ends here
            _note(error)

    def refuse(self, scope: Scope) -> Response | None:
        """Why somebody is not let through, or the way in; `None` for whoever may pass."""
        headers, method, path = Headers(scope=scope), scope["method"], scope["path"]
        host = headers.get("host", "")
        if not _HOST.fullmatch(host):
            return PlainTextResponse("Bad host.", status_code=400)
        if host not in self.hosts:
            return PlainTextResponse("Not here.", status_code=421)
        if headers.get("sec-fetch-site", "none") not in ("none", "same-origin"):
            return PlainTextResponse("Not from another site.", status_code=403)
        origin = headers.get("origin")
        if origin is not None and origin != f"http://{host}":
            return PlainTextResponse("Not from another site.", status_code=403)
        if path.startswith("/static/"):
            return None
        if path.startswith("/api/"):
            return self._api(headers, method)
        if method not in ("GET", "HEAD"):
            if origin is None:
                return PlainTextResponse("Only from our own pages.", status_code=403)
            if headers.get("content-type", "").split(";")[0].strip().casefold() not in FORMS:
                return PlainTextResponse("Only a form.", status_code=415)
        return self._key(headers, method, path, scope)

    def _api(self, headers: Headers, method: str) -> Response | None:
        scheme, _, word = headers.get("authorization", "").partition(" ")
        if scheme.casefold() != "bearer" or not self.keys.script(word.strip()):
            refused = problem(HTTPStatus.UNAUTHORIZED, "A token is needed.")
            refused.headers["www-authenticate"] = "Bearer"
            return refused
        kind = headers.get("content-type", "").split(";")[0].strip().casefold()
        if method == "POST" and kind != "application/json":
            return problem(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "Only JSON.")
        return None

    def _key(self, headers: Headers, method: str, path: str, scope: Scope) -> Response | None:
        open_now = self.keys.awake()
        asked = parse_qs(scope["query_string"].decode("latin-1")).get("key", [""])[0] if path == "/" else ""
        if open_now and self.keys.known(self._cookie(headers)):
            self.keys.touch()
            return RedirectResponse("/", 303) if asked else None
        cookie = self.keys.enter(asked) if asked and method == "GET" else None
        if cookie:
            welcome = RedirectResponse("/", 303)
            let_in(welcome, self.port, cookie)
            return welcome
        if path == "/unlock" and self.keys.locked:
            return None
        return HTMLResponse(self.closed(bool(asked)), status_code=403)

    def _cookie(self, headers: Headers) -> str:
        try:
            found = SimpleCookie(headers.get("cookie", "")).get(_name(self.port))
        except CookieError:
            return ""
        return found.value if found else ""

    def counted(self, scope: Scope, receive: Receive) -> Receive:
        """The same body, given up where it grows past what one form may bring."""
        most = LARGEST_API if scope["path"].startswith("/api/") else LARGEST
        had = 0

        async def receiving() -> Message:
            nonlocal had
            message = await receive()
            had += len(message.get("body", b""))
            if had > most:
                raise TooMuch
            return message

        return receiving


def let_in(response: Response, port: int, cookie: str) -> None:
    """Gives the browser its cookie: for this app alone, out of reach of scripts and of other sites."""
    response.set_cookie(_name(port), cookie, httponly=True, samesite="strict", path="/")


def _name(port: int) -> str:
    return f"forbear-{port}"


def _note(error: Exception) -> None:
    """A fault of the program, told by its place alone: what an exception says may quote a message."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    print(f"forbear: {type(error).__name__}, {Path(last.filename).name}:{last.lineno}", file=sys.stderr)
