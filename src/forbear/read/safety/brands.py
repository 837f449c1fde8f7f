"""Whose name is used: a domain that looks like a known one, or a link that is not the named sender's."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from forbear.read.known import BY_CUE, CUE_NAMES, Institution, domains
from forbear.read.safety.links import LISTS, Link, registered, under
from forbear.read.safety.sign import Sign

HEAD, TAIL = 40, 40
"""A name presents the sender where it stands this near to the beginning or the end, or in 【】."""
_LOOKS = str.maketrans("0135478", "olesatb")


def presented(text: str, hits: frozenset[str]) -> tuple[Institution, ...]:
    """The known institutions as which a message presents itself."""
    if CUE_NAMES.isdisjoint(hits):
        return ()
    found = []
    for cue in sorted(hits & CUE_NAMES):
        institution, name = BY_CUE[cue]
        for match in name.places(text):
            bracket = text[match.start() - 1 : match.start()] == "【"
            near = match.start() < HEAD or match.end() > len(text) - TAIL or bracket
            if near and (match[0].isupper() or match[0] in (institution.name, *institution.also)):
                found.append(institution)
                break
    return tuple(found)


def signs(link: Link, named: tuple[Institution, ...]) -> Iterator[Sign]:
    """What a link's domain shows beside the names that are known."""
    if not link.domain or _safe(link):
        return
    found = _looks_like(link.host, link.domain)
    if found:
        yield Sign(link.start, link.end, found[0], f"{link.domain} / {found[1]}")
    elif named and not under(link.host, LISTS["shorteners"]) and not under(link.host, LISTS["neutral"]):
        yield Sign(link.start, link.end, "brand_domain_mismatch", f"{named[0].name}: {named[0].domains[0]}")


def _safe(link: Link) -> bool:
    """Whether the domain is somebody's official one or of a sort that not everyone can register."""
    return under(link.host, _official()) or under(link.host, LISTS["restricted"])


@cache
def _official() -> frozenset[str]:
    return frozenset(domains())


@cache
def _labels() -> dict[str, str]:
    """The telling part of every official domain of at least four letters, with the domain."""
    found: dict[str, str] = {}
    for domain in domains():
        label = registered(domain).split(".")[0]
        if len(label) >= 4 and label != "bank":
            found.setdefault(label, domain)
    return found


@lru_cache(maxsize=4096)
def _looks_like(host: str, domain: str) -> tuple[str, str] | None:
    """The signal and the official domain that a host resembles."""
    label = domain.split(".")[0]
    plain = skeleton(label)
    labels = _labels()
    for known in (plain, plain.replace("-", "")):
        if known in labels and len(known) >= 5:
            return "lookalike_domain", labels[known]
    near = _near(plain)
    if near:
        return "lookalike_domain", labels[near]
    pieces = [*plain.split("-"), *skeleton(host[: -len(domain)]).replace(".", "-").split("-")]
    for piece in pieces:
        if piece in labels and len(piece) >= 4 and piece != plain:
            return "brand_in_other_domain", labels[piece]
    joined = plain.replace("-", "")
    inside = next((k for k in labels if len(k) >= 6 and (joined.startswith(k) or joined.endswith(k))), None)
    return ("brand_in_other_domain", labels[inside]) if inside else None


def _near(label: str) -> str | None:
    """A known label one slip of the finger away."""
    from rapidfuzz.distance import OSA

    if len(label) < 6:
        return None
    return next(
        (
            known
            for known in _labels()
            if len(known) >= 6 and abs(len(known) - len(label)) <= 1 and OSA.distance(known, label, score_cutoff=1) == 1
        ),
        None,
    )


def skeleton(label: str) -> str:
    """A label as the eye reads it: look-alike letters of other scripts, digits for letters, rn for m."""
    if "xn--" in label:
        try:
            label = label.encode("ascii").decode("idna")
        except UnicodeError:
            return label
    if not label.isascii():
        label = "".join(_latin(character) for character in label)
    return label.translate(_LOOKS).replace("rn", "m").replace("vv", "w")


@lru_cache(maxsize=1024)
def _latin(character: str) -> str:
    """The Latin letter that a character can be taken for, or the character."""
    from unicodedata import normalize

    from confusable_homoglyphs import confusables

    base = normalize("NFD", character)[0]
    if base.isascii():
        return base
    found = confusables.is_confusable(character, greedy=True, preferred_aliases=[])  # type: ignore[no-untyped-call]
    for entry in found or ():
        for glyph in entry["homoglyphs"]:
            if glyph["c"].isascii() and glyph["c"].isalnum():
                return str(glyph["c"]).lower()
    return character
