"""What can go wrong in the program itself, as a small tree of exceptions.

Trouble in the *input* is never an exception: it is a `forbear.records.message.Problem`, kept and
shown beside what could be read. Exceptions are for the program's own trouble and are caught only
at the doors (`cli`, `web`, `bulk`)::

    ForbearError
    ├── WrongUse          the words of a command or the fields of a file cannot be used   exit 2
    ├── ShelfError        a file on a shelf is damaged: the installation is at fault       exit 3
    ├── NotInstalled      a part that this step needs is not installed                     exit 2
    └── VaultError        the vault refuses                                                exit 3
"""

from __future__ import annotations


class ForbearError(Exception):
    """Something is wrong with the program or with how it was called, not with the person's papers."""

    exit_code = 3


class WrongUse(ForbearError):
    """The command was called with something that it cannot use; says where and what to do next."""

    exit_code = 2

    def __init__(self, detail: str, *, where: str = "", next_step: str = "") -> None:
        super().__init__(detail)
        self.detail = detail
        self.where = where
        self.next_step = next_step


class ShelfError(ForbearError):
    """A file that ships with forbear cannot be read, so the installation needs repair."""


class NotInstalled(ForbearError):
    """A step needs a part of forbear that is not installed; says how to get it."""

    exit_code = 2

    def __init__(self, part: str, how: str) -> None:
        super().__init__(f"{part} is not installed. {how}")
        self.part = part
        self.how = how


class VaultError(ForbearError):
    """The vault cannot be opened or does not hold what it should.

    `trouble` names the sentence for people (`vault-<trouble>` in the languages) and `filled` what fills it.
    """

    def __init__(self, trouble: str, **filled: str | int) -> None:
        super().__init__(trouble)
        self.trouble = trouble
        self.filled = filled
