"""Opens the app on loopback: one socket, one process, one person; nothing is logged."""

from __future__ import annotations

import socket
import webbrowser
from collections.abc import Callable
from importlib.util import find_spec

from forbear.errors import NotInstalled, WrongUse

HOST = "127.0.0.1"


def serve(
    *, port: int, language: str, browser: bool, api: bool, tell: Callable[[str], None], busy: str, missing: str
) -> None:
    """Runs the app until it is ended; `tell` is given each address. `busy` and `missing` are the sentences for trouble.

    The address is told as soon as the port is ours; whoever asks before the pages are loaded waits that moment.
    """
    if any(find_spec(part) is None for part in ("starlette", "uvicorn", "python_multipart")):
        raise NotInstalled(missing, "pip install 'forbear[web]'")
    from forbear.web.keys import Keys

    sock = _bound(port, busy)
    here = sock.getsockname()[1]
    keys = Keys(api=api)
    keys.tell = lambda key: tell(f"http://{HOST}:{here}/?key={key}")
    address = f"http://{HOST}:{here}/?key={keys.key}"
    tell(address)
    if api:
        tell(keys.api)
    if browser:
        webbrowser.open(address)
    import uvicorn

    from forbear.app.desk import Desk
    from forbear.web.site import site, warm

    app = site(Desk(language=language), keys, port=here)
    warm(language)
    config = uvicorn.Config(
        app,
        access_log=False,
        log_config=None,
        log_level="critical",
        server_header=False,
        date_header=False,
        lifespan="off",
        ws="none",
        timeout_graceful_shutdown=1,
    )
    uvicorn.Server(config).run(sockets=[sock])


def _bound(port: int, busy: str) -> socket.socket:
    """The one socket, on this machine alone."""
    # Named as TCP, or asyncio leaves Nagle's algorithm on, and every page waits 40 ms for an acknowledgement.
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        sock.bind((HOST, port))
    except OSError as error:
        sock.close()
        raise WrongUse(busy) from error
    sock.listen(64)
    return sock
