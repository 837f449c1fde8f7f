"""The law of a place as people read it, and as one JSON document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from typing import Any

from forbear.languages import Speaker
from forbear.records.law import Agency, Law, Provision


def listing(law: Law, rules: tuple[Provision, ...], say: Speaker, *, on: date | None, key: str = "") -> Iterator[str]:
    """Lines that tell rules by their key, whom to turn to, and what is not covered; `on` is the day they are of."""
    yield f"{law.names[say.language]} ({law.place})"
    yield say("law-on-day", on=on) if on else say("law-all-days")
    if law.compiled:
        yield say("law-compiled", on=law.compiled)
    for name in dict.fromkeys(rule.key for rule in rules):
        yield f"\n{_word('law-key', name, say)} [{name}]"
        for rule in rules:
            if rule.key == name:
                yield from _rule(rule, law, say)
    if not rules:
        yield "\n" + (say("law-silent-key", key=key) if key else say("law-silent"))
    if key:
        return
    yield "\n" + say("law-agencies")
    for agency in law.agencies:
        yield from _agency(agency, say)
    yield "\n" + say("law-not-covered")
    yield from (f"  - {said}" for said in law.not_covered[say.language])


def document(law: Law, rules: tuple[Provision, ...], *, on: date | None, key: str = "") -> dict[str, Any]:
    """The same as one JSON document, with the values of the rules and every sentence in every language."""
    return {
        "place": law.place,
        "parents": list(law.parents),
        "names": dict(law.names),
        "currency": law.currency,
        "timezones": list(law.timezones),
        "on": on.isoformat() if on else None,
        "provisions": [_plain(asdict(rule)) for rule in rules],
        "agencies": [] if key else [_plain(asdict(agency)) for agency in law.agencies],
        "not_covered": {language: list(said) for language, said in law.not_covered.items()},
    }


def _rule(rule: Provision, law: Law, say: Speaker) -> Iterator[str]:
    whom = say("law-comma").join(_word("law-who", word, say) for word in rule.binds) or say("law-everybody")
    where = "" if rule.place == law.place else f" ({rule.place})"
    yield f"  {rule.says[say.language]}{where}"
    yield f"    {say('law-binds', whom=whom)} {_dates(rule, say)}"
    yield f"    {_source(rule, say, _word('law-force', rule.force, say))}"
    yield f"    {rule.id}"
    note = rule.note_zh if say.language == "zh" and rule.note_zh else rule.note
    if note:
        yield f"    {say('law-note', note=note)}"


def _agency(agency: Agency, say: Speaker) -> Iterator[str]:
    name, reach = agency.names[say.language], say("law-comma").join(agency.reach)
    yield "  " + (say("law-reach", name=name, reach=reach) if reach else name)
    yield f"    {agency.says[say.language]}"
    yield f"    {_source(agency, say)}"


def _dates(rule: Provision, say: Speaker) -> str:
    if rule.since and rule.until:
        return say("law-since-until", since=rule.since, until=rule.until)
    if rule.until:
        return say("law-until", until=rule.until)
    return say("law-since", since=rule.since) if rule.since else say("law-no-dates")


def _source(known: Provision | Agency, say: Speaker, force: str = "") -> str:
    sure = say("law-verified") if known.confidence == "VERIFIED" else say("law-known")
    return " ".join(word for word in (known.reference.rstrip(".") + ".", force, sure, known.url) if word)


def _word(family: str, word: str, say: Speaker) -> str:
    """A word of the law files in the person's language; the word itself where nobody has translated it."""
    id = f"{family}-{word}"
    return say(id) if say.knows(id) else word.replace("_", " ")


def _plain(value: Any) -> Any:
    """A value with its days as ISO text, as JSON takes it."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {name: _plain(each) for name, each in value.items()}
    return [_plain(each) for each in value] if isinstance(value, list | tuple) else value
