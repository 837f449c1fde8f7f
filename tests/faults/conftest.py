"""The whole program as a person runs it: a process of its own, with time and memory that end."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

FORBEAR = str(Path(sys.executable).with_name("forbear"))
MEMORY = 2 << 30
"""Bytes of address space; the program itself, with its libraries, takes about a quarter of it."""

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


def bounded() -> None:
    """Holds a child to its memory, so that a bomb kills the test and not the machine."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


@pytest.fixture
def forbear(tmp_path: Path) -> Run:
    """Runs forbear in an empty folder: it must end in time, with an exit code of the contract and no trace."""

    def run(
        *words: object, data: bytes = b"", seconds: float = 60, **settings: str
    ) -> subprocess.CompletedProcess[bytes]:
        done = subprocess.run(
            [FORBEAR, *map(str, words)],
            input=data,
            capture_output=True,
            timeout=seconds,
            cwd=tmp_path,
            env={**os.environ, "FORBEAR_LANG": "en", **settings},
            preexec_fn=bounded,
            check=False,
        )
        said = done.stderr.decode("utf-8", "replace")
        assert b"Traceback" not in done.stdout + done.stderr, said
        assert done.returncode in (0, 1, 2), said
        return done

    return run
