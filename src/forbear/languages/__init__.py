"""Languages: what forbear can read (`<language>.toml`) and what it says (`<language>.ftl`).

Sentences live in Fluent files, the format that translators' tools read. A language is one file,
`languages/<language>.ftl`; a thing on another shelf may bring its own sentences in a file beside it
(`checks/amount.en.ftl`), so that adding a check touches no existing file.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any

from forbear import shelf
from forbear.errors import ShelfError
from forbear.records.money import Money, minor_units

if TYPE_CHECKING:
    from forbear.records.finding import Says

LOCALES = {"en": "en_GB", "zh": "zh_Hans_CN"}
_LONGEST = 900
"""What fills a sentence is cut off here: no name is longer, and Fluent refuses more than 1,000 characters."""
_ENTRY = re.compile(r"^(?=-?[A-Za-z][A-Za-z0-9_-]* *=)", re.MULTILINE)
_ID = re.compile(r"-?[A-Za-z][A-Za-z0-9_-]*")


class Speaker:
    """Says sentences in one language, with dates, numbers and money as people there write them."""

    def __init__(self, language: str) -> None:
        from fluent.runtime import FluentBundle

        self.language = language
        self._entries = entries(language)
        self._fallback = entries("en") if language != "en" else {}
        self._bundle = FluentBundle([LOCALES.get(language, language).replace("_", "-")], use_isolating=False)
        self._loaded: set[str] = set()

    def __call__(self, id: str, /, **args: Any) -> str:
        """One sentence by its name, with what fills it."""
        self._load(id)
        message = self._bundle.get_message(id)
        if message.value is None:
            raise ShelfError(f"the sentence {id} is empty in {self.language}")
        filled = {name: self._form(value) for name, value in args.items()}
        sentence, errors = self._bundle.format_pattern(message.value, filled)
        if errors:
            raise ShelfError(f"the sentence {id} cannot be said in {self.language}: {errors[0]}")
        return str(sentence)

    def say(self, says: Says) -> str:
        """One sentence of a record, in this language."""
        return self(says.id, **dict(says.args))

    def knows(self, id: str) -> bool:
        """Whether there is such a sentence in this language or in English."""
        return id in self._entries or id in self._fallback

    def money(self, money: Money) -> str:
        """An amount as people write it here; the currency is always shown, never guessed."""
        from babel.numbers import format_currency, format_decimal

        locale = LOCALES.get(self.language, self.language)
        exact = -int(money.amount.as_tuple().exponent)
        if not money.currency:
            written = "#,##0" + ("." + "0" * min(exact, 6) if exact > 0 else "")
            return str(format_decimal(money.amount, format=written, locale=locale))
        digits = minor_units(money.currency)
        places = max(digits, min(exact, 6)) if money.amount != money.amount.to_integral() else digits
        pattern = "¤#,##0" + ("." + "0" * places if places else "")
        return str(format_currency(money.amount, money.currency, format=pattern, locale=locale, currency_digits=False))

    def day(self, day: date) -> str:
        """A date in words that cannot be mistaken for another order of day and month."""
        from babel.dates import format_date, format_time

        locale = LOCALES.get(self.language, self.language)
        said = str(format_date(day, format="long", locale=locale))
        return f"{said} {format_time(day, 'HH:mm', locale=locale)}" if isinstance(day, datetime) else said

    def _form(self, value: Any) -> Any:
        if isinstance(value, str) and len(value) > _LONGEST:
            return value[: _LONGEST - 1] + "…"
        if isinstance(value, Money):
            return self.money(value)
        if isinstance(value, date):
            return self.day(value)
        if isinstance(value, Decimal):
            from babel.numbers import format_decimal

            return format_decimal(value, locale=LOCALES.get(self.language, self.language), decimal_quantization=False)
        return value

    def _load(self, id: str) -> None:
        if id in self._loaded:
            return
        from fluent.runtime import FluentResource

        source = self._entries.get(id) or self._fallback.get(id)
        if source is None:
            raise ShelfError(f"there is no sentence {id} in {self.language}")
        self._loaded.add(id)
        self._bundle.add_resource(FluentResource(source))
        for used in re.findall(r"\{ *(-?[a-z][A-Za-z0-9_-]*)(?: *\}|\()", source):
            self._load(used)


@cache
def speaker(language: str) -> Speaker:
    """The speaker of one language; English where forbear does not speak it."""
    return Speaker(language if language in spoken() else "en")


def spoken() -> tuple[str, ...]:
    """The languages that forbear speaks: one `.ftl` file each."""
    return shelf.names("languages", ".ftl")


@cache
def entries(language: str) -> Mapping[str, str]:
    """Every sentence of one language by its name, unparsed; a name given twice is a fault."""
    found: dict[str, str] = {}
    for text in shelf.words(language):
        for entry in _ENTRY.split(text)[1:]:
            match = _ID.match(entry)
            assert match is not None
            if match[0] in found:
                raise ShelfError(f"the sentence {match[0]} stands twice in {language}")
            found[match[0]] = "\n".join(line for line in entry.splitlines() if not line.startswith("#")) + "\n"
    return found
