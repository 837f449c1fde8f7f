"""The group of all commands, and what they share: language, JSON, calm errors and exit codes."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from forbear import shelf
from forbear.errors import ForbearError, VaultError, WrongUse
from forbear.languages import Speaker, speaker, spoken
from forbear.text import HALVES, shown


@dataclass(frozen=True, slots=True)
class Door:
    """What every command knows about how it was called: the language, and whether to print JSON."""

    say: Speaker
    json: bool

    def print(self, text: str) -> None:
        """Prints for people, with nothing in it that could steer the terminal."""
        click.echo(shown(text))

    def document(self, document: Any) -> None:
        """Prints the one JSON document of a command."""
        text = json.dumps(document, ensure_ascii=False, indent=2)
        # what no output can hold, JSON writes as an escape
        click.echo(HALVES.sub(lambda half: f"\\u{ord(half[0]):04x}", text))

    def note(self, text: str) -> None:
        """Says something beside the result (on standard error), for people only."""
        click.echo(shown(text), err=True)


def language_from_environment() -> str:
    """The language that the machine is set to, where forbear speaks it; else English."""
    for name in ("FORBEAR_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value:
            tongue = value.split("_")[0].split(".")[0].lower()
            return tongue if tongue in spoken() else "en"
    return "en"


def _language(words: list[str]) -> str:
    for at, word in enumerate(words):
        if word == "--lang" and at + 1 < len(words):
            return words[at + 1]
        if word.startswith("--lang="):
            return word.removeprefix("--lang=")
    return language_from_environment()


class Day(click.ParamType[date]):
    """A day written as 2026-05-01."""

    name = "date"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(speaker(_language(sys.argv[1:]))("error-day", day=shown(str(value))), param, ctx)


class Place(click.ParamType[str]):
    """A place as people write it (`CN`, `us-ny`, `UK`), in the law's own spelling."""

    name = "place"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        from forbear import jurisdictions

        word = str(value)
        place = jurisdictions.place_named(word) if word else ""
        if place is None:
            known = ", ".join(p.upper() for p in jurisdictions.places() if "_" not in p)
            self.fail(speaker(_language(sys.argv[1:]))("error-place", place=shown(word), known=known), param, ctx)
        return place


def _format(command: click.Command, ctx: click.Context, formatter: click.HelpFormatter, say: Speaker) -> None:
    """Usage, purpose and options of a command, every word of it in the person's language."""
    pieces = command.collect_usage_pieces(ctx)
    formatter.write_usage(ctx.command_path, " ".join(pieces), prefix=say("help-usage") + " ")
    command.format_help_text(ctx, formatter)
    rows = []
    for parameter in command.get_params(ctx):
        record = parameter.get_help_record(ctx) if isinstance(parameter, click.Option) else None
        if record:
            word = max(parameter.opts, key=len).lstrip("-")
            general = f"help-option-{word}"
            rows.append((record[0], say(general) if word in ("help", "version", "lang") else record[1]))
    with formatter.section(say("help-options")):
        formatter.write_dl(rows)


class Spoken(click.Command):
    """A command whose help is said in the person's language: `help-<command>` and `help-<command>-<option>`."""

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        say = speaker(_language(sys.argv[1:]))
        self.help = say(f"help-{self.name}")
        for parameter in self.params:
            if isinstance(parameter, click.Option):
                word = max(parameter.opts, key=len).lstrip("-")
                own = f"help-{self.name}-{word}"
                parameter.help = say(own if say.knows(own) else f"help-option-{word}")
        _format(self, ctx, formatter, say)

    def get_short_help_str(self, limit: int = 45) -> str:
        return speaker(_language(sys.argv[1:]))(f"help-{self.name}").split("\n")[0]


class Commands(click.Group):
    """All commands; a command's file is imported only when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [name.replace("_", "-") for name in shelf.names("cli")]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        command = import_module(f"forbear.cli.{cmd_name.replace('-', '_')}").command
        assert isinstance(command, click.Command)
        return command

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        say = speaker(_language(sys.argv[1:]))
        self.help = say("help-forbear")
        _format(self, ctx, formatter, say)
        with formatter.section(say("help-commands")):
            commands = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
            formatter.write_dl([(name, c.get_short_help_str()) for name, c in commands if c])

    def main(self, *args: Any, **extra: Any) -> Any:
        """Runs a command; trouble of the program is told calmly, with its exit code."""
        try:
            code = super().main(*args, **{**extra, "standalone_mode": False})
        except click.exceptions.Abort:
            sys.exit(130)
        except click.ClickException as error:
            say = speaker(_language(sys.argv[1:]))
            click.echo(shown(say("error-line", detail=_told(error, say))), err=True)
            sys.exit(2)
        except VaultError as error:
            say = speaker(_language(sys.argv[1:]))
            click.echo(shown(say("error-line", detail=say(f"vault-{error.trouble}", **error.filled))), err=True)
            sys.exit(error.exit_code)
        except ForbearError as error:
            say = speaker(_language(sys.argv[1:]))
            click.echo(shown(say("error-line", detail=str(error))), err=True)
            if isinstance(error, WrongUse) and error.where:
                click.echo(shown(say("error-where", where=error.where)), err=True)
            if isinstance(error, WrongUse) and error.next_step:
                click.echo(shown(say("error-next", next=error.next_step)), err=True)
            sys.exit(error.exit_code)
        except BrokenPipeError:
            _drop_output()
            sys.exit(141)
        except Exception as error:
            _tell_unexpected(error)
            sys.exit(3)
        sys.exit(code if isinstance(code, int) else 0)


def _tell_unexpected(error: Exception) -> None:
    """The last resort: one calm sentence and the place in forbear, never words of a message.

    What an exception says may quote the person's papers, so it is shown only where FORBEAR_DEBUG is 1.
    """
    import traceback

    if os.environ.get("FORBEAR_DEBUG") == "1":
        click.echo(shown("".join(traceback.format_exception(error))), err=True)
    last = traceback.extract_tb(error.__traceback__)[-1]
    say = speaker(_language(sys.argv[1:]))
    where = f"{type(error).__name__}, {Path(last.filename).name}:{last.lineno}"
    click.echo(shown(say("error-unexpected", where=where)), err=True)


def _drop_output() -> None:
    """Whoever read the output has left (`forbear check ... | head`): the rest goes nowhere, without complaint."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _told(error: click.ClickException, say: Speaker) -> str:
    """What was wrong with the words of a command, in the person's language."""
    if isinstance(error, click.NoSuchOption):
        return say("error-option", option=error.option_name)
    if isinstance(error, click.MissingParameter):
        return say("error-missing", name=error.param.human_readable_name if error.param else "?")
    if isinstance(error, click.BadParameter):
        name = error.param.opts[0] if error.param else "?"
        return say("error-value", name=name, why=error.message)
    return error.format_message()


def command(name: str) -> Callable[[Callable[..., Any]], click.Command]:
    """Makes a function a command of forbear; it is called with a `Door` first and returns its exit code.

    Its help is the sentence `help-<name>` (`help-<name>-<option>` for an option), in a Fluent file
    beside it.
    """

    def make(function: Callable[..., Any]) -> click.Command:
        def run(lang: str | None, as_json: bool, **rest: Any) -> Any:
            spoken_to = lang or click.get_current_context().find_root().params.get("lang")
            return function(Door(speaker(spoken_to or language_from_environment()), as_json), **rest)

        run.__click_params__ = list(getattr(function, "__click_params__", ()))  # type: ignore[attr-defined]
        wrapped = click.option("--json", "as_json", is_flag=True)(
            click.option("--lang", type=click.Choice(spoken()), default=None)(run)
        )
        return click.command(name, cls=Spoken)(wrapped)

    return make


@click.group(cls=Commands, invoke_without_command=True)
@click.option("--lang", type=click.Choice(spoken()), default=None)
@click.version_option(package_name="forbear", prog_name="forbear", message="%(prog)s %(version)s")
@click.pass_context
def root(ctx: click.Context, lang: str | None) -> Any:
    """All commands of forbear (the words people see are in the languages); without one, the app opens."""
    if ctx.invoked_subcommand is None:
        serve = root.get_command(ctx, "serve")
        assert serve is not None
        return ctx.invoke(serve, lang=lang or _language(sys.argv[1:]))
    return None
