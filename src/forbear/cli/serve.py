"""`forbear serve`: opens the app in the browser, on this machine only."""

from __future__ import annotations

import sys

import click

from forbear.cli import _root
from forbear.cli._root import Door


@_root.command("serve")
@click.option("--port", type=click.IntRange(0, 65535), default=0)
@click.option("--no-browser", is_flag=True)
@click.option("--api", is_flag=True)
def command(door: Door, port: int, no_browser: bool, api: bool) -> int:
    """Prints one line with the address and serves until it is ended."""
    from forbear.web.server import serve

    def tell(address: str) -> None:
        if door.json:
            word = "address" if address.startswith("http") else "token"
            door.document({word: address})
        else:
            door.print(address)
        sys.stdout.flush()

    serve(
        port=port,
        language=door.say.language,
        browser=not no_browser,
        api=api,
        tell=tell,
        busy=door.say("serve-busy", port=str(port)),
        missing=door.say("serve-part"),
    )
    return 0
