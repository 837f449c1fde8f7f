"""Whether the number or address that a message came from, or asks to call, fits who it says it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from forbear.patterns import Cue
from forbear.read.known import Institution, sender_ids
from forbear.read.safety.brands import signs as brand_signs
from forbear.read.safety.links import LISTS, taken_apart, under
from forbear.read.safety.links import signs as link_signs
from forbear.read.safety.sign import Sign
from forbear.records.reading import AnyFact
from forbear.text import Folded

CUES = (
    Cue(
        "safety.office",
        "人民法院|公安局|派出所|检察院|税务局|社保局|医保局|监管局|征信中心"
        r"|\b(?:high court|county court|supreme court|district court|police department|cyber cell|crime branch|income tax department"
        r"|internal revenue service|social security administration|reserve bank of india)\b",
    ),
)
_NUMBER = re.compile(r"\+?[\d\s().-]{7,20}")
_OFFICES = frozenset({"bank", "regulator", "court", "police", "government"})
_INDIAN_HEADER = re.compile(r"[A-Z]{2}-([A-Z0-9]{3,9})(?:-[GPST])?")


def signs(
    sender: str, folded: Folded, hits: frozenset[str], named: tuple[Institution, ...], place: str
) -> Iterator[Sign]:
    """What the sender's own number, name or address shows; such a sign stands at 0."""
    sender = sender.strip()
    if "@" in sender:
        yield from _address(sender, named)
    elif _NUMBER.fullmatch(sender):
        region, mobile = described(sender, place)
        if place and region and region != place.upper() and not (region in "US CA" and place.upper() in "US CA"):
            yield Sign(0, 0, "number_abroad", region)
        if mobile and (name := _office(folded, hits, named)):
            yield Sign(0, 0, "mobile_number_of_institution", name)
    elif named and re.search("[A-Za-z]{3}", sender):
        yield from _name(sender, named)


def numbers(
    facts: tuple[AnyFact, ...], folded: Folded, hits: frozenset[str], named: tuple[Institution, ...], place: str
) -> Iterator[Sign]:
    """What the numbers that a message asks to call show beside who it says it is."""
    phones = [fact for fact in facts if fact.type == "phone"]
    name = _office(folded, hits, named) if phones else ""
    for fact in phones if name else ():
        if described(fact.text, place)[1]:
            yield Sign(fact.source.start, fact.source.end, "mobile_number_of_institution", name)


def _office(folded: Folded, hits: frozenset[str], named: tuple[Institution, ...]) -> str:
    """The bank or office as which a message presents itself; such a one does not write from a mobile telephone."""
    official = next((i.name for i in named if i.sort in _OFFICES), "")
    if official or CUES[0].name not in hits:
        return official
    match = CUES[0].regex.search(folded.text[:60])
    return match[0] if match else ""


@lru_cache(maxsize=4096)
def described(number: str, place: str) -> tuple[str, bool]:
    """The country of a number (empty if unknown) and whether it is certainly a mobile one."""
    import phonenumbers

    try:
        parsed = phonenumbers.parse(number, place.upper()[:2] or None)
    except phonenumbers.NumberParseException:
        return "", False
    if not phonenumbers.is_valid_number(parsed):
        abroad = number.startswith("+") and phonenumbers.is_possible_number(parsed)
        return (phonenumbers.region_code_for_country_code(parsed.country_code or 0) if abroad else ""), False
    mobile = phonenumbers.number_type(parsed) == phonenumbers.PhoneNumberType.MOBILE
    return phonenumbers.region_code_for_number(parsed) or "", mobile


def _address(sender: str, named: tuple[Institution, ...]) -> Iterator[Sign]:
    """An e-mail address: a free one for an institution, a false domain, another's domain."""
    host = sender.rpartition("@")[2].strip(" >").lower()
    link = taken_apart(host, 0, 0)
    if link is None:
        return
    if under(host, LISTS["free_mail"]):
        if named:
            yield Sign(0, 0, "free_mail_of_institution", f"{named[0].name}: {host}")
        return
    for sign in (*link_signs(link), *brand_signs(link, named)):
        if sign.signal != "unusual_ending":
            yield sign


def _name(sender: str, named: tuple[Institution, ...]) -> Iterator[Sign]:
    """A sender's name that belongs to somebody else than the institution that is named."""
    match = _INDIAN_HEADER.fullmatch(sender.upper())
    owner = sender_ids().get(match[1] if match else sender.upper())
    if owner and owner not in named:
        yield Sign(0, 0, "sender_mismatch", f"{owner.name} / {named[0].name}")
