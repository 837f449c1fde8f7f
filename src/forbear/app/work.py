"""Long work beside the pages: how far it is, what came of it, and how it is stopped."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from threading import Event, Thread
from typing import Any, TypeVar

from forbear.errors import ForbearError

T = TypeVar("T")


class Stopped(Exception):
    """The person stopped the work; what it had found so far is dropped."""


class Work:
    """One long piece of work in a thread of its own: reading files, looking for a plan.

    `key` says for what it was begun, so that a reload finds it again instead of beginning anew. `done`
    of `of` pieces are finished (`of` is 0 where nobody can know), `phase` names the part it is at.
    A piece of work that went wrong says only where in the program, never with words of a message.
    """

    def __init__(self, name: str, key: object, do: Callable[[Work], Any]) -> None:
        self.name, self.key = name, key
        self.done, self.of, self.phase = 0, 0, ""
        self.result: Any = None
        self.failed = ""
        self._do, self._stop, self._over = do, Event(), Event()

    def start(self) -> Work:
        """Begins, and comes back at once."""
        Thread(target=self._run, name=f"forbear-{self.name}", daemon=True).start()
        return self

    def stop(self) -> None:
        """Asks it to end at the next piece."""
        self._stop.set()

    @property
    def stopped(self) -> bool:
        """Whether the person asked it to end."""
        return self._stop.is_set()

    @property
    def over(self) -> bool:
        """Whether it has ended, well or not."""
        return self._over.is_set()

    def wait(self, seconds: float) -> bool:
        """Waits a moment for the end; whether it came."""
        return self._over.wait(seconds)

    def pieces(self, all: Iterable[T], of: int = 0) -> Iterator[T]:
        """Hands pieces on one by one, counts them, and ends where the person stopped the work."""
        self.done, self.of = 0, of
        for piece in all:
            if self._stop.is_set():
                raise Stopped
            yield piece
            self.done += 1

    def _run(self) -> None:
        try:
            self.result = self._do(self)
        except Stopped:
            pass
        except ForbearError as error:
            self.failed = str(error)
        except Exception as error:  # told calmly on the page; the words of an exception may quote a message
            last = traceback.extract_tb(error.__traceback__)[-1]
            self.failed = f"{type(error).__name__}, {Path(last.filename).name}:{last.lineno}"
        finally:
            self._over.set()
