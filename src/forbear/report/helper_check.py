"""Says what a helper's answers mean, and prints the questions as a file to be filled in."""

from __future__ import annotations

from typing import Any

from forbear.languages import Speaker
from forbear.records.referral import HelperCheck, HelperVerdict
from forbear.report.page import Item, Page, Pages, Section, rule_line
from forbear.report.referral import rule_lines
from forbear.text import shown

MARKS = {"red": "avoid", "amber": "needs_document", "green": "consistent"}
_TITLES = {"red": "check-helper-bad", "amber": "check-helper-open", "green": "check-helper-good"}


def pages(verdict: HelperVerdict, say: Speaker) -> Pages:
    """One light for all, then each answer under what it means, then where to look them up."""
    name = verdict.helper.name or say("check-helper-unnamed")
    sections = [
        Section(title=say(title), items=tuple(_item(c, say) for c in verdict.checks if c.light == light))
        for light, title in _TITLES.items()
    ]
    lookup = tuple(Item(text=rule_line(rule, say)) for rule in verdict.lookup)
    sections.append(Section(title=say("check-helper-lookup"), items=lookup))
    page = Page(
        title=say(f"check-helper-light-{verdict.light}"),
        step_title=say("check-helper-step"),
        step=say.say(verdict.says),
        sections=tuple(s for s in sections if s.items),
    )
    return Pages(
        language=say.language,
        title=say("check-helper-title", name=name),
        intro=(),
        claims=(page,),
        rest=(),
        closing=(say("check-helper-free"), say("check-helper-limits"), say("report-not-advice")),
        more=say("plan-source-more"),
    )


def _item(check: HelperCheck, say: Speaker) -> Item:
    rules = rule_lines(check.law, say)
    first = rules if check.light == "red" else ()
    return Item(text=say.say(check.says), mark=MARKS[check.light], details=first, more=() if first else rules)


def document(verdict: HelperVerdict, say: Speaker) -> dict[str, Any]:
    """The same as one JSON document."""
    return {
        "schema": "forbear.helper-check/1",
        "place": verdict.helper.place,
        "light": verdict.light,
        "says": say.say(verdict.says),
        "checks": [
            {"question": c.question, "light": c.light, "says": say.say(c.says), "law": [p.id for p in c.law]}
            for c in verdict.checks
        ],
        "lookup": [p.id for p in verdict.lookup],
    }


def form(questions: tuple[str, ...], place: str, say: Speaker) -> str:
    """`helper.toml` with every question of a place in the person's language, ready to be filled in."""
    lines = [f"# {say('helper-form-head')}", f'place = "{place.upper().replace("_", "-")}"', 'name = ""']
    lines += [f'kind = ""      # {say("helper-form-kind")}', f'licence = ""   # {say("helper-form-licence")}', ""]
    lines += ["[answers]", f"# {say('helper-form-answers')}"]
    for name in questions:
        asked = say(f"helper-{name.replace('_', '-')}", answer="ask").split("\n")[0].strip()
        lines += [f"# {asked}", f'{name} = "?"']
    return shown("\n".join(lines)) + "\n"
