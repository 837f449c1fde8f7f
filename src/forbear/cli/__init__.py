"""The command line: one file for each command, found by its name and imported only when it is called."""

from __future__ import annotations

import sys


def main() -> None:
    """Runs forbear from the command line; exit codes are listed in `forbear --help`."""
    if sys.argv[1:] == ["--version"]:
        from forbear import __version__

        print(f"forbear {__version__}")
        return
    _no_core()
    from forbear.cli._root import root

    root(prog_name="forbear")


def _no_core() -> None:
    """If the program is ever killed, the system keeps no copy of its memory, where messages would stand."""
    try:
        import resource
    except ImportError:  # Windows keeps none unless somebody asked it to
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
