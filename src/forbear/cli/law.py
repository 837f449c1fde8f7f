"""`forbear law`: what is known of the law of a place on a day, whence, and what is not covered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

import click

from forbear.cli._root import Door
from forbear.cli._root import command as _command
from forbear.errors import WrongUse
from forbear.languages import Speaker
from forbear.records.law import Agency, Law, Provision


@_command("law")
@click.argument("place", required=False)
@click.option("--on", type=click.DateTime(["%Y-%m-%d"]), default=None)
@click.option("--key", default="")
@click.option("--all", "everything", is_flag=True)
def command(door: Door, place: str | None, on: datetime | None, key: str, everything: bool) -> int:
    """Lists the rules of a place, or the places."""
    from forbear import jurisdictions

    if place is None:
        _places(door)
        return 0
    if jurisdictions.place_named(place) is None:
        known = ", ".join(name for name in jurisdictions.places() if "_" not in name)
        raise WrongUse(
            door.say("law-unknown-place", place=place), next_step=door.say("law-unknown-place-next", known=known)
        )
    law = jurisdictions.load(place)
    day = on.date() if on else date.today()  # noqa: TID251, DTZ011 - a door meets the clock
    rules = tuple(
        rule for rule in law.provisions if (everything or rule.in_force(day)) and (not key or rule.key == key)
    )
    if door.json:
        door.document(_document(law, day, rules, key))
    else:
        door.print("\n".join(_lines(door.say, law, day, rules, key, everything)))
    return 0


def _places(door: Door) -> None:
    from forbear import jurisdictions

    found = {place: jurisdictions.load(place).names for place in jurisdictions.places()}
    if door.json:
        door.document({"places": [{"place": place, "names": dict(names)} for place, names in found.items()]})
        return
    door.print("\n".join(f"{place:8} {_said(names, door.say)}" for place, names in found.items()))


def _lines(
    say: Speaker, law: Law, day: date, rules: tuple[Provision, ...], key: str, everything: bool
) -> Iterator[str]:
    yield f"{_said(law.names, say)} ({law.place})"
    yield say("law-all-days") if everything else say("law-on-day", on=day)
    if law.compiled:
        yield say("law-compiled", on=law.compiled)
    for name in dict.fromkeys(rule.key for rule in rules):
        yield f"\n[{name}]"
        for rule in rules:
            if rule.key == name:
                yield from _rule(say, rule, law.place)
    if not rules:
        yield "\n" + (say("law-silent-key", key=key) if key else say("law-silent"))
    if key:
        return
    yield "\n" + say("law-agencies")
    for agency in law.agencies:
        yield from _agency(say, agency)
    yield "\n" + say("law-not-covered")
    yield from (f"  - {said}" for said in law.not_covered.get(say.language, law.not_covered.get("en", ())))


def _rule(say: Speaker, rule: Provision, place: str) -> Iterator[str]:
    whom = say("law-list-comma").join(_word(say, "law-who", word) for word in rule.binds) or say("law-everybody")
    where = "" if rule.place == place else f" ({rule.place})"
    yield f"  {_said(rule.says, say)}{where}"
    yield f"    {say('law-binds', whom=whom)} {_dates(say, rule)}"
    yield f"    {_source(say, rule)}" + (f" {_word(say, 'law-force', rule.force)}" if rule.force else "")
    yield f"    {rule.id}"
    if rule.note:
        yield f"    {say('law-note', note=rule.note)}"


def _dates(say: Speaker, rule: Provision) -> str:
    if rule.since and rule.until:
        return say("law-since-until", since=rule.since, until=rule.until)
    if rule.until:
        return say("law-until", until=rule.until)
    return say("law-since", since=rule.since) if rule.since else say("law-no-dates")


def _agency(say: Speaker, agency: Agency) -> Iterator[str]:
    reach = say("law-list-comma").join(agency.reach)
    yield f"  {_said(agency.names, say)}" + (f": {reach}" if reach else "")
    yield f"    {_said(agency.says, say)}"
    yield f"    {_source(say, agency)}"


def _source(say: Speaker, known: Provision | Agency) -> str:
    confidence = say("law-verified") if known.confidence == "VERIFIED" else say("law-known")
    return " ".join(word for word in (f"{known.reference.rstrip('.')}.", confidence, known.url) if word)


def _said(words: Any, say: Speaker) -> str:
    return str(words.get(say.language) or words["en"])


def _word(say: Speaker, family: str, word: str) -> str:
    """A word of the law files in the person's language; the word itself where nobody has translated it."""
    id = f"{family}-{word}"
    return say(id) if say.knows(id) else word.replace("_", " ")


def _document(law: Law, day: date, rules: tuple[Provision, ...], key: str) -> dict[str, Any]:
    document = {
        "place": law.place,
        "parents": law.parents,
        "names": law.names,
        "currency": law.currency,
        "timezones": law.timezones,
        "on": day,
        "provisions": [asdict(rule) for rule in rules],
        "agencies": [] if key else [asdict(agency) for agency in law.agencies],
        "not_covered": law.not_covered,
    }
    plain = _plain(document)
    assert isinstance(plain, dict)
    return plain


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {name: _plain(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    return value
