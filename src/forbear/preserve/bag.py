"""A bag in the sense of RFC 8493: files with a list of their hashes that any computer can check.

`sha256sum -c manifest-sha256.txt` in the folder is all that is needed. Names inside are forbear's own and
plain; a name from outside is only ever text in a table.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from hashlib import sha256

from forbear.records.evidence import Fault

_DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*")
_LINE = re.compile(rb"([0-9a-f]{64})  ([^\r\n]+)")
MANIFEST, TAGS = "manifest-sha256.txt", "tagmanifest-sha256.txt"


def bag(payload: Mapping[str, bytes], *, on: date, about: Mapping[str, str]) -> dict[str, bytes]:
    """All files of a bag around a payload; the same payload on the same day gives the same bytes."""
    files = {f"data/{name}": data for name, data in sorted(payload.items())}
    for name in files:
        if not plain(name):
            raise ValueError(f"{name!r} is no plain name")
    tags = {
        "bag-info.txt": _info(files, on, about),
        "bagit.txt": _DECLARATION,
        MANIFEST: _list(files),
    }
    return {**tags, TAGS: _list(tags), **files}


def plain(name: str) -> bool:
    """Whether a name can only mean a file below: no climbing, no drive, nothing that a system takes otherwise."""
    return _PLAIN.fullmatch(name) is not None and len(name) < 200


def _list(files: Mapping[str, bytes]) -> bytes:
    return "".join(f"{sha256(data).hexdigest()}  {name}\n" for name, data in sorted(files.items())).encode("ascii")


def _info(files: Mapping[str, bytes], on: date, about: Mapping[str, str]) -> bytes:
    size = sum(map(len, files.values()))
    fields = {**about, "Bagging-Date": on.isoformat(), "Payload-Oxum": f"{size}.{len(files)}"}
    return "".join(f"{name}: {value}\n" for name, value in sorted(fields.items())).encode("utf-8")


def faults(names: Iterable[str], read: Callable[[str], bytes], digest: Callable[[str], str]) -> Iterator[Fault]:
    """Everything that is wrong with a bag: each file that is missing, added or changed.

    `read` gives one of the four small files that describe the bag, `digest` the SHA-256 of any file in it.
    """
    there = set(names)
    lists: dict[str, dict[str, str]] = {}
    for needed in ("bagit.txt", "bag-info.txt", MANIFEST, TAGS):
        if needed not in there:
            yield Fault(part="file", kind="missing", where=needed)
    if "bagit.txt" in there and read("bagit.txt") != _DECLARATION:
        yield Fault(part="file", kind="altered", where="bagit.txt")
    for which in (MANIFEST, TAGS):
        if which in there:
            listed = _listed(read(which))
            if listed is None:
                yield Fault(part="file", kind="altered", where=which)
            lists[which] = listed or {}
    listed = {**lists.get(MANIFEST, {}), **lists.get(TAGS, {})}
    known = TAGS in lists and MANIFEST in lists and bool(lists[TAGS]) and bool(lists[MANIFEST])
    if known and not {"bagit.txt", "bag-info.txt", MANIFEST} <= set(lists[TAGS]):
        yield Fault(part="file", kind="altered", where=TAGS)
    for name in sorted(there - {TAGS}):
        if not plain(name):
            yield Fault(part="file", kind="added", where=name)
        elif name not in listed:
            if known:
                yield Fault(part="file", kind="added", where=name)
        elif digest(name) != listed[name]:
            yield Fault(part="file", kind="altered", where=name)
    for name in sorted(set(listed) - there):
        yield Fault(part="file", kind="missing", where=name)


def _listed(data: bytes) -> dict[str, str] | None:
    """The hash of each file that a manifest lists, or nothing where it is not written as forbear writes it."""
    found: dict[str, str] = {}
    for line in data.split(b"\n")[:-1]:
        match = _LINE.fullmatch(line)
        if match is None or not plain(name := match[2].decode("ascii", "replace")) or name in found:
            return None
        found[name] = match[1].decode("ascii")
    whole = "".join(f"{digest}  {name}\n" for name, digest in sorted(found.items())).encode("ascii")
    return found if whole == data else None
