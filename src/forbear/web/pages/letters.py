"""The answer: which letters fit a claim, what one still needs, and the letter itself to read, save and note as sent."""

from __future__ import annotations

from dataclasses import dataclass, replace

from starlette.responses import Response

from forbear.app.answering import claims, fact_words, kinds, kinds_named, letter, letter_title, note_facts
from forbear.app.own_papers import Form
from forbear.languages import Speaker, spoken
from forbear.records.letter import Letter, Posting
from forbear.records.occasion import Choice, Refusal
from forbear.report.letter_docx import docx
from forbear.report.letter_pdf import pdf
from forbear.report.letter_text import text
from forbear.web.steps import of_claim, who
from forbear.web.visit import Route, Step, Visit

ASKS = {
    "refusal-which-debt": "debt",
    "refusal-without-debt": "creditor",
    "refusal-too-early": "answered_on",
}
"""What can be said on the spot where it is the reason why a letter is not written."""
FITS = ("fits", "possible", "needs", "refused")
KINDS = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "txt": "text/plain; charset=utf-8",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One kind of letter in the list."""

    kind: str
    title: str
    use: str
    reason: str
    missing: str


def show(visit: Visit) -> Response:
    """Every kind of letter beside a claim, those that fit first."""
    say, claim = visit.say, _claim(visit)
    found = kinds(visit.desk, claim)
    groups = [(say(f"letters-{fit}"), fit, [_line(c, say) for c in found if c.fit == fit]) for fit in FITS]
    return visit.page(
        "letters",
        title=say("web-letters-title"),
        step=_step(visit, claim),
        groups=[g for g in groups if g[2]],
        claim=claim,
        claims=_claims(visit),
        known=bool(found),
    )


def write(visit: Visit) -> Response:
    """One letter: what it still needs, or the letter to read."""
    return _page(visit)


def take(visit: Visit) -> Response:
    """Takes in what the letter needs, or notes that it went out."""
    desk, fields = visit.desk, visit.fields
    kind, claim = visit.part("kind"), _known(visit, fields.one("claim"))
    back = f"/letters/{kind}?claim={claim}&language={_language(visit, fields.one('language'))}"
    if fields.has("knowing"):
        back += "&knowing=yes"
    if fields.has("sent"):
        return _sent(visit, kind, claim, back)
    lines = tuple(each.strip() for each in fields.raw("own_address").splitlines() if each.strip())
    if fields.has("own_name"):
        person = replace(desk.case.person, name=fields.one("own_name")[:200], address=lines[:8])
        if person != desk.case.person:
            desk.save(person)
    note_facts(desk, claim, {n.removeprefix("fact-"): v.strip() for n, v in fields.texts if n.startswith("fact-")})
    return visit.go(back)


def save(visit: Visit) -> Response:
    """The letter as a file."""
    made, form = _letter(visit), visit.part("form")
    if not isinstance(made, Letter) or form not in KINDS:
        return visit.missing()
    data = pdf(made) if form == "pdf" else docx(made) if form == "docx" else text(made)
    return visit.file(f"{made.kind}-{made.on}.{form}", data, KINDS[form])


def _page(visit: Visit, problems: tuple[object, ...] = (), status: int = 200) -> Response:
    say, kind, claim = visit.say, visit.part("kind"), _claim(visit)
    made = _letter(visit)
    if made is None:
        return visit.missing()
    person = visit.desk.case.person
    facts = visit.desk.facts.get(claim, {})
    letter_made = made if isinstance(made, Letter) else None
    refusal = made if isinstance(made, Refusal) else None
    missing = refusal.missing if refusal else ()
    wanted = [ASKS[r.id] for r in refusal.reasons if r.id in ASKS] if refusal else []
    asked = dict.fromkeys((*(n for n in missing if n not in ("name", "address")), *wanted, *facts))
    asked.pop("received_on", None)
    return visit.page(
        "letter",
        title=letter_title(kind, say),
        step=_step(visit, claim),
        status=status,
        kind=kind,
        claim=claim,
        text=text(letter_made) if letter_made else "",
        warnings=[kinds_named(say.say(w), say) for w in letter_made.warnings] if letter_made else [],
        medium=letter_made.medium if letter_made else "",
        reasons=[kinds_named(say.say(r), say) for r in refusal.reasons] if refusal else [],
        problems=(*problems, *(refusal.problems if refusal else ())),
        missing=missing,
        fields=[(name, *fact_words(name, say), facts.get(name, "")) for name in asked],
        own=person,
        ask_person=bool({"name", "address"} & set(missing)) or bool(person.name),
        letter_language=letter_made.language if letter_made else visit.asked("language"),
        tongues=spoken(),
        knowing=visit.asked("knowing") == "yes",
        may_know=bool(refusal and any(r.id == "refusal-admits-old" for r in refusal.reasons)),
        query=f"claim={claim}&language={letter_made.language if letter_made else ''}"
        + ("&knowing=yes" if visit.asked("knowing") == "yes" else ""),
        sent=[p for p in visit.desk.case.postings if letter_made and p.letter == letter_made.id],
        today=visit.desk.today().isoformat(),
    )


def _letter(visit: Visit) -> Letter | Refusal | None:
    language = _language(visit, visit.asked("language"))
    knowing = visit.asked("knowing") == "yes"
    return letter(visit.desk, visit.part("kind"), _claim(visit), language=language, knowing=knowing)


def _sent(visit: Visit, kind: str, claim: str, back: str) -> Response:
    """Notes that the letter went out; the letter itself is kept as it was."""
    fields, say = visit.fields, visit.say
    form = Form()
    day = form.day(fields.one("sent_on"), say("web-letters-sent-on"), needed=True)
    language = _language(visit, fields.one("language"))
    made = letter(visit.desk, kind, claim, language=language, knowing=fields.has("knowing"))
    if not isinstance(made, Letter):
        return visit.go(back)
    if form.problems or day is None:
        return _page(visit, tuple(form.problems), status=422)
    visit.desk.save(made)
    method = form.words(fields.one("method"), say("web-letters-method")) or "-"
    tracking = fields.one("tracking")[:100]
    visit.desk.save(Posting(letter=made.id, sent=day, method=method, tracking=tracking))
    return visit.go(back)


def _line(choice: Choice, say: Speaker) -> Line:
    names = [fact_words(name, say)[0] for name in choice.missing]
    return Line(
        kind=choice.kind,
        title=_said(choice.titles, say),
        use=_said(choice.uses, say),
        reason=kinds_named(say.say(choice.reasons[0]), say) if choice.reasons else "",
        missing=say("list-separator").join(names) if choice.fit != "refused" else "",
    )


def _said(by_language: tuple[tuple[str, str], ...], say: Speaker) -> str:
    words = dict(by_language)
    return words.get(say.language) or words.get("en") or next(iter(words.values()), "")


def _claim(visit: Visit) -> str:
    return _known(visit, visit.asked("claim"))


def _known(visit: Visit, word: str) -> str:
    """The claim that is meant, else the first; empty where there is none."""
    there = claims(visit.desk)
    return word if word in there else next(iter(there), "")


def _claims(visit: Visit) -> list[tuple[str, str]]:
    if not visit.desk.case.exhibits:
        return []
    return [(c.id, who(c, visit.say)) for c, _ in visit.desk.answer().claims]


def _step(visit: Visit, claim: str) -> Step | None:
    pair = next((p for p in visit.desk.answer().claims if p[0].id == claim), None) if claim else None
    return of_claim(visit, *pair) if pair else None


def _language(visit: Visit, word: str) -> str:
    return word if word in spoken() else ""


ROUTES = (
    Route(path="/letters", name="letters", show=show, menu=(3, 1)),
    Route(path="/letters/{kind}", name="letter", show=write, take=take),
    Route(path="/letters/{kind}/letter.{form}", name="letter-file", show=save),
)
