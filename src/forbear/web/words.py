"""What the app says: the sentences of the program, but where one speaks of the command line, the app's own."""

from __future__ import annotations

from functools import cache
from typing import Any

from forbear.languages import Speaker, spoken


class InApp(Speaker):
    """Says `in-app-<name>` where there is such a sentence, because nobody in a browser can add `--place`."""

    def __call__(self, id: str, /, **args: Any) -> str:
        own = f"in-app-{id}"
        return super().__call__(own if self.knows(own) else id, **args)


@cache
def speaker(language: str) -> InApp:
    """The app's speaker of one language; English where forbear does not speak it."""
    return InApp(language if language in spoken() else "en")
