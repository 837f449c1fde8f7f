"""The command line: one file for each command, found by its name and imported only when it is called."""

from __future__ import annotations

import sys


def main() -> None:
    """Runs forbear from the command line; exit codes are listed in `forbear --help`."""
    if sys.argv[1:] == ["--version"]:
        from forbear import __version__

        print(f"forbear {__version__}")
        return
    from forbear.cli._root import root

    root(prog_name="forbear")
