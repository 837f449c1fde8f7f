"""The interface for scripts on the same loopback: JSON in, JSON out, a token in the header; `/api/openapi.json` says how.

Each entry of `ASKS` is one address. The description that scripts read is made from these entries, so that it cannot
say anything else than what is served.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date
from http import HTTPStatus
from typing import Annotated, Any

import msgspec
from msgspec import Meta
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from forbear import __version__
from forbear.app import scripts
from forbear.app.desk import Desk, StillWorking, place_named
from forbear.errors import ForbearError
from forbear.languages import spoken
from forbear.records.message import Original
from forbear.report import document
from forbear.web.words import speaker

Text = Annotated[str, Meta(max_length=200_000, description="A message, or an export that holds several.")]
Place = Annotated[str, Meta(max_length=20, description="Where the person lives: CN, US, US-NY, GB-ENG, IN, ...")]
Tongue = Annotated[str, Meta(pattern="^([a-z]{2})?$", description="The language of the sentences: en or zh.")]


class Read(msgspec.Struct, forbid_unknown_fields=True):
    """A text to be read."""

    text: Text
    place: Place = ""


class Check(msgspec.Struct, forbid_unknown_fields=True):
    """Texts to be checked, with the person's own papers as the text of a `debts.toml` where there are any."""

    texts: Annotated[list[Text], Meta(min_length=1, max_length=1000)]
    place: Place = ""
    debts: Text = ""
    on: date | None = None
    language: Tongue = ""


class Redact(msgspec.Struct, forbid_unknown_fields=True):
    """A text from which everything private is to be taken."""

    text: Text
    place: Place = ""
    reader: Annotated[str, Meta(pattern="^(public|adviser|regulator|family|assistant)$")] = "public"


class Bring(msgspec.Struct, forbid_unknown_fields=True):
    """A text to be laid on the desk of the open window."""

    text: Annotated[str, Meta(min_length=1, max_length=200_000)]
    name: Annotated[str, Meta(max_length=200)] = "from a script"


class Wrong(Exception):
    """What was asked cannot be answered; the sentence says why."""

    def __init__(self, status: HTTPStatus, detail: str) -> None:
        super().__init__(detail)
        self.status, self.detail = status, detail


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One address: what it takes, what it does, and which keys its answer has."""

    path: str
    method: str
    does: Callable[[Desk, Any], dict[str, Any]]
    keys: tuple[str, ...]
    takes: type[msgspec.Struct] | None = None
    may_wait: bool = False


def read(desk: Desk, asked: Read) -> dict[str, Any]:
    """What a text says: its kind, facts with their places, conduct, safety."""
    found = scripts.read(asked.text, place=_place(asked.place))
    return {"messages": [{"text": r.message.text, **document.reading(r)} for r in found]}


def check(desk: Desk, asked: Check) -> dict[str, Any]:
    """Whether what is claimed holds, beside the person's own papers and the law of the place, with the next step."""
    answer = scripts.check(asked.texts, place=_place(asked.place), debts=asked.debts, on=asked.on)
    return document.answer(answer, speaker(asked.language if asked.language in spoken() else "en"))


def redact(desk: Desk, asked: Redact) -> dict[str, Any]:
    """The text without what is private in it, for the reader that is named."""
    text, details = scripts.redacted(asked.text, place=_place(asked.place), reader=asked.reader)
    spans = [{"type": d.type, "start": d.start, "end": d.end, "score": round(d.score, 3)} for d in details]
    return {"redacted": text, "spans": spans}


def case(desk: Desk, asked: None) -> dict[str, Any]:
    """The answer to everything that lies on the desk of the open window."""
    return document.answer(desk.answer(), speaker(desk.case.settings.language))


def bring(desk: Desk, asked: Bring) -> dict[str, Any]:
    """Lays a text on the desk of the open window, as if it were pasted there."""
    new = desk.add([Original(name=asked.name or "from a script", data=asked.text.encode("utf-8", "surrogatepass"))])
    return {"added": [e.label for e in new]}


ASKS = (
    Ask(path="/api/read", method="POST", does=read, takes=Read, keys=("messages",)),
    Ask(path="/api/check", method="POST", does=check, takes=Check, keys=("claims", "problems", "place", "on")),
    Ask(path="/api/redact", method="POST", does=redact, takes=Redact, keys=("redacted", "spans")),
    Ask(path="/api/case", method="GET", does=case, keys=("claims", "problems", "place", "on"), may_wait=True),
    Ask(path="/api/case/messages", method="POST", does=bring, takes=Bring, keys=("added",)),
)


def roads(desk: Desk, open_now: Callable[[], bool]) -> tuple[Route, ...]:
    """The addresses under `/api/`; those of the case answer only while the app is not locked."""
    told = msgspec.json.encode(openapi())

    async def say(request: Request) -> Response:
        return Response(told, media_type="application/json")

    asks = [Route(a.path, _door(a, desk, open_now), methods=[a.method]) for a in ASKS]
    return (Route("/api/openapi.json", say, methods=["GET"]), *asks)


def _door(ask: Ask, desk: Desk, open_now: Callable[[], bool]) -> Callable[[Request], Awaitable[Response]]:
    def answer(body: bytes) -> dict[str, Any]:
        asked = msgspec.json.decode(body, type=ask.takes) if ask.takes else None
        if not ask.path.startswith("/api/case"):
            return ask.does(desk, asked)
        with desk.lock:
            if not open_now():
                raise Wrong(HTTPStatus.LOCKED, "The app is locked.")
            return ask.does(desk, asked)

    async def run(request: Request) -> Response:
        try:
            return _json(await run_in_threadpool(answer, await request.body()))
        except msgspec.ValidationError as error:
            return problem(HTTPStatus.UNPROCESSABLE_ENTITY, str(error))
        except (msgspec.DecodeError, UnicodeDecodeError):
            return problem(HTTPStatus.BAD_REQUEST, "This is not JSON.")
        except StillWorking as still:
            work = still.work
            return _json({"working": work.name, "done": work.done, "of": work.of}, HTTPStatus.ACCEPTED)
        except Wrong as error:
            return problem(error.status, error.detail)
        except ForbearError as error:
            return problem(HTTPStatus.CONFLICT, str(error))

    return run


def _place(word: str) -> str:
    found = place_named(word) if word else ""
    if word and not found:
        raise Wrong(HTTPStatus.NOT_FOUND, "The law of this place is not known.")
    return found


def _json(made: dict[str, Any], status: HTTPStatus = HTTPStatus.OK) -> Response:
    """A JSON answer; halves of characters, which a message can hold and JSON cannot, are shown as damaged."""
    import json

    text = json.dumps(made, ensure_ascii=False).encode("utf-8", "replace")
    return Response(text, status_code=status, media_type="application/json")


def problem(status: HTTPStatus, detail: str) -> Response:
    """Why something is not answered, as JSON."""
    return _json({"problem": {"code": status.phrase.casefold().replace(" ", "-"), "detail": detail[:300]}}, status)


def openapi() -> dict[str, Any]:
    """The description of all addresses (OpenAPI 3.1), made from the entries themselves."""
    taken = [a.takes for a in ASKS if a.takes]
    _, shapes = msgspec.json.schema_components(taken, ref_template="#/components/schemas/{name}")
    problem = {
        "type": "object",
        "required": ["problem"],
        "properties": {
            "problem": {
                "type": "object",
                "required": ["code", "detail"],
                "properties": {"code": {"type": "string"}, "detail": {"type": "string"}},
            }
        },
    }
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "forbear",
            "version": __version__,
            "description": "On this machine only. Start with: forbear serve --api",
        },
        "security": [{"token": []}],
        "paths": {a.path: {a.method.lower(): _described(a)} for a in ASKS},
        "components": {
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
            "schemas": {**shapes, "Problem": problem},
        },
    }


def _described(ask: Ask) -> dict[str, Any]:
    made = {"type": "object", "required": list(ask.keys), "properties": {key: {} for key in ask.keys}}
    answers: dict[str, Any] = {"200": _content("The answer.", made)}
    if ask.may_wait:
        waiting = {"type": "object", "required": ["working", "done", "of"]}
        answers["202"] = _content("It is still being read; ask again.", waiting)
    told = {"401": "A token is needed."}
    if ask.path.startswith("/api/case"):
        told |= {"409": "The program or the vault refuses.", "423": "The app is locked."}
    if ask.takes:
        told |= {
            "400": "This is not JSON.",
            "413": "Too much at once.",
            "415": "Only JSON.",
            "422": "A field is wrong.",
        }
    if ask.takes and "place" in ask.takes.__struct_fields__:
        told["404"] = "The law of this place is not known."
    shape = {"$ref": "#/components/schemas/Problem"}
    answers |= {code: _content(words, shape) for code, words in told.items()}
    said = (ask.does.__doc__ or "").strip()
    found: dict[str, Any] = {"summary": said, "operationId": ask.does.__name__, "responses": answers}
    if ask.takes:
        body = {"$ref": f"#/components/schemas/{ask.takes.__name__}"}
        found["requestBody"] = {"required": True, "content": {"application/json": {"schema": body}}}
    return found


def _content(words: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"description": words, "content": {"application/json": {"schema": schema}}}
