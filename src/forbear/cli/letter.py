"""`forbear letter KIND`: a letter, a reply or a call script, as text, PDF and DOCX."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from forbear.cli import _root
from forbear.cli._root import Day, Door, Place
from forbear.errors import WrongUse

if TYPE_CHECKING:
    from forbear.app.letters import Opened
    from forbear.records.letter import Letter
    from forbear.records.occasion import Occasion


@_root.command("letter")
@click.argument("words", nargs=-1, metavar="[KIND] [SOURCE]...")
@click.option("--text", default=None)
@click.option("--claim", "number", type=click.IntRange(1), default=None)
@click.option("--debts", "debts_file", type=click.Path(dir_okay=False), default=None)
@click.option("--plan", "plan_file", type=click.Path(dir_okay=False), default=None)
@click.option("--debt", default="", metavar="ID")
@click.option("--offers", "offers_file", type=click.Path(dir_okay=False), default=None)
@click.option("--person", "person_file", type=click.Path(dir_okay=False), default=None)
@click.option("--fact", "facts", multiple=True, metavar="NAME=VALUE")
@click.option("--place", type=Place(), default="")
@click.option("--on", type=Day(), default=None)
@click.option("--beside", is_flag=True)
@click.option("--knowing", is_flag=True)
@click.option("--out", "files", multiple=True, type=click.Path(dir_okay=False))
@click.option("--seconds", default=20.0, type=click.FloatRange(1, 3600))
def command(
    door: Door,
    words: tuple[str, ...],
    text: str | None,
    number: int | None,
    debts_file: str | None,
    plan_file: str | None,
    debt: str,
    offers_file: str | None,
    person_file: str | None,
    facts: tuple[str, ...],
    place: str,
    on: date | None,
    beside: bool,
    knowing: bool,
    files: tuple[str, ...],
    seconds: float,
) -> int:
    """A kind of letter and a case in, the letter out; without a kind, which letters there are and which fit."""
    from forbear import letters
    from forbear.app.letters import Papers, open_case

    kind = words[0].replace("-", "_") if words else ""
    named = kind in letters.kinds()
    sources = words[1:] if named else words
    if not named and words and not Path(words[0]).exists() and words[0] != "-":
        raise WrongUse(door.say("letter-no-kind", kind=words[0]), next_step=door.say("letter-no-kind-next"))
    papers = Papers(
        sources=sources,
        text=text,
        debts=debts_file,
        plan=plan_file,
        offers=offers_file,
        person=person_file,
        place=place,
        on=on,
    )
    given = tuple(_fact(door, each) for each in facts)
    if not named and not (sources or text or plan_file or place):
        return _every(door)
    opened = open_case(papers, facts=given, debt=debt, knowing=knowing, seconds=seconds)
    for problem in opened.problems:
        door.note(f"{problem.where}: {door.say(f'problem-{problem.code}', **dict(problem.args))}")
    occasion = _chosen(door, opened, number)
    if not named:
        return _choices(door, occasion, bool(sources or text or plan_file))
    return _letter(door, kind, occasion, files, beside) or (1 if opened.problems else 0)


def _fact(door: Door, words: str) -> tuple[str, str]:
    name, equals, value = words.partition("=")
    if not equals or not name.strip():
        raise WrongUse(door.say("letter-fact-form"), where=words[:60], next_step="--fact reason='...'")
    return name.strip(), value


def _chosen(door: Door, opened: Opened, number: int | None) -> Occasion:
    """The claim that was asked for, else the first one; says which."""
    count = len(opened.occasions)
    if number is not None and number > count:
        raise WrongUse(door.say("letter-no-claim", number=number, count=count))
    chosen = opened.occasions[(number or 1) - 1]
    if number is None and count > 1 and not door.json:
        party = chosen.claim.creditor or next(iter(chosen.claim.collectors), None) if chosen.claim else None
        door.note(door.say("letter-first-claim", count=count, who=party.name if party else "?"))
    return chosen


def _every(door: Door) -> int:
    """All kinds, for whoever has named no case yet."""
    from forbear import letters

    found = []
    for kind in letters.kinds():
        own = [t for t in letters.every() if t.kind == kind]
        shown = next((t for t in own if t.language == door.say.language), own[0])
        found.append({"kind": kind, "title": shown.title, "use": shown.use, "medium": shown.medium})
    if door.json:
        door.document({"schema": "forbear.letters/1", "claim": None, "letters": found})
        return 0
    for each in found:
        door.print(f"  {each['kind']}: {each['title']}")
    door.print("\n" + door.say("letters-how"))
    return 0


def _choices(door: Door, occasion: Occasion, beside_case: bool) -> int:
    from forbear import respond
    from forbear.report import letter_page

    found = respond.kinds(occasion)
    if door.json:
        door.document(letter_page.choices_document(found, door.say, occasion.claim.id if occasion.claim else ""))
    else:
        door.print("\n".join(letter_page.choices(found, door.say, beside_case=beside_case)))
    return 0


def _letter(door: Door, kind: str, occasion: Occasion, files: tuple[str, ...], beside: bool) -> int:
    from forbear import respond
    from forbear.records.letter import Letter
    from forbear.records.occasion import Refusal
    from forbear.report import letter_page

    made = respond.letter(kind, occasion)
    if isinstance(made, Refusal):
        if door.json:
            door.document(letter_page.refusal_document(made, door.say))
        else:
            door.print("\n".join(letter_page.refusal(made, door.say)))
        return 1 if made.reasons else 2
    other = "en" if made.language == "zh" else "zh"
    reading = respond.letter(kind, occasion, other) if beside or made.language != door.say.language else None
    second = reading if isinstance(reading, Letter) else None
    for file in files:
        _write(door, made, Path(file))
        if second is not None and beside:
            path = Path(file)
            _write(door, second, path.with_name(f"{path.stem}.{other}{path.suffix}"))
    if door.json:
        door.document(letter_page.document(made, door.say, second))
    elif files:
        for warning in made.warnings:
            door.note(f"! {door.say.say(warning)}")
    else:
        door.print("\n".join(letter_page.letter(made, door.say, second)))
    return 0


def _write(door: Door, made: Letter, path: Path) -> None:
    from forbear import app
    from forbear.report.letter_docx import docx
    from forbear.report.letter_pdf import pdf
    from forbear.report.letter_text import text

    ways: dict[str, Callable[[Letter], str | bytes]] = {".txt": text, ".pdf": pdf, ".docx": docx}
    way = ways.get(path.suffix.lower())
    if way is None:
        raise WrongUse(door.say("letter-ending", file=str(path)), next_step="--out letter.txt, .pdf, .docx")
    try:
        app.write(path, way(made))
    except OSError as error:
        raise WrongUse(door.say("error-unwritable", file=str(path), why=error.strerror or "")) from error
    door.note(door.say("letter-wrote", file=str(path)))
