"""The key file: the vault's own key, locked with the passphrase.

The database is encrypted with a random key that never changes. That key lies here, sealed with another
one that Argon2id makes from the passphrase, so that a new passphrase rewrites these few bytes only. A
guess costs an attacker at least as much as it costs the person (about a third of a second and 64 MiB).
Everything in the file is sealed with the key: a changed bit anywhere, and a wrong passphrase, end in the
same refusal with the same words.
"""

from __future__ import annotations

import json
import os
import unicodedata
from dataclasses import dataclass
from typing import Any

from forbear.errors import NotInstalled, VaultError

_FORM = "forbear vault/1"
_LARGEST = 4096
_MOST = {"memory": 1 << 20, "passes": 64, "lanes": 16}
"""A key file that asks for more than this was not written by forbear: it is refused before any memory is taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one guess at the passphrase costs: KiB of memory, passes over it, lanes side by side."""

    memory: int = 64 << 10
    passes: int = 5
    lanes: int = 1


def sealed(key: bytes, passphrase: str, cost: Cost) -> bytes:
    """A key file: the key of the vault, locked with the passphrase."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    head = _head(cost, os.urandom(16), os.urandom(12))
    lock = ChaCha20Poly1305(_stretched(passphrase, head)).encrypt(bytes.fromhex(head["nonce"]), key, _bound(head))
    return _written({**head, "key": lock.hex()})


def opened(file: bytes, passphrase: str) -> bytes:
    """The key of the vault; `VaultError` with always the same words where passphrase or file is not right."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    try:
        if len(file) > _LARGEST:
            raise ValueError
        read = json.loads(file)
        if _written(read) != file or read["form"] != _FORM:
            raise ValueError
        if not all(0 < int(read[name]) <= most for name, most in _MOST.items()):
            raise ValueError
        word = read.pop("key")
        lock = bytes.fromhex(word)
        if lock.hex() != word:
            raise ValueError
        return ChaCha20Poly1305(_stretched(passphrase, read)).decrypt(bytes.fromhex(read["nonce"]), lock, _bound(read))
    except (InvalidTag, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise VaultError("passphrase") from error


def _head(cost: Cost, salt: bytes, nonce: bytes) -> dict[str, Any]:
    return {
        "form": _FORM,
        "kdf": "argon2id",
        "lanes": cost.lanes,
        "memory": cost.memory,
        "nonce": nonce.hex(),
        "passes": cost.passes,
        "salt": salt.hex(),
    }


def _bound(head: dict[str, Any]) -> bytes:
    return _written(head)


def _written(table: dict[str, Any]) -> bytes:
    return json.dumps(table, sort_keys=True, indent=1).encode("ascii") + b"\n"


def _stretched(passphrase: str, head: dict[str, Any]) -> bytes:
    try:
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
    except ImportError as error:
        raise NotInstalled("the vault", "Install forbear[vault].") from error
    return Argon2id(
        salt=bytes.fromhex(head["salt"]),
        length=32,
        iterations=head["passes"],
        lanes=head["lanes"],
        memory_cost=head["memory"],
    ).derive(unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass"))
