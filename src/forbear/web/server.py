"""Opens the app on loopback: one socket, one process, one person; nothing is logged."""

from __future__ import annotations

import socket
import webbrowser
from collections.abc import Callable

from forbear.app.desk import Desk
from forbear.errors import NotInstalled, WrongUse
from forbear.web.keys import Keys

HOST = "127.0.0.1"


def serve(
    *, port: int, language: str, browser: bool, api: bool, tell: Callable[[str], None], busy: str, missing: str
) -> None:
    """Runs the app until it is ended; `tell` is given each address. `busy` and `missing` are the sentences for trouble."""
    try:
        import uvicorn

        from forbear.web.site import site
    except ImportError as error:
        raise NotInstalled(missing, "pip install 'forbear[web]'") from error
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        sock.bind((HOST, port))
    except OSError as error:
        sock.close()
        raise WrongUse(busy) from error
    sock.listen(64)
    here = sock.getsockname()[1]
    keys = Keys(api=api)
    keys.tell = lambda key: tell(f"http://{HOST}:{here}/?key={key}")
    config = uvicorn.Config(
        site(Desk(language=language), keys, port=here),
        access_log=False,
        log_config=None,
        log_level="critical",
        server_header=False,
        date_header=False,
        lifespan="off",
        ws="none",
        timeout_graceful_shutdown=1,
    )
    address = f"http://{HOST}:{here}/?key={keys.key}"
    tell(address)
    if api:
        tell(keys.api)
    if browser:
        webbrowser.open(address)
    uvicorn.Server(config).run(sockets=[sock])
