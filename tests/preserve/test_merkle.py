"""The tree over the custody log, beside the published values for RFC 6962 and 9162 and its own laws."""

from __future__ import annotations

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear.preserve import merkle

INPUTS = [bytes.fromhex(h) for h in ("", "00", "10", "2021", "3031", "40414243", "5051525354555657")]
INPUTS.append(bytes.fromhex("606162636465666768696a6b6c6d6e6f"))
LEAVES = [merkle.leaf(i) for i in INPUTS]
ROOTS = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
"""The reference values of the Certificate Transparency tests for these eight entries."""
A = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
B = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
C = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"
D = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
F = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
G = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"

logs = st.lists(st.binary(max_size=8), min_size=1, max_size=40).map(lambda log: [merkle.leaf(e) for e in log])


def hexed(proof: tuple[bytes, ...]) -> list[str]:
    return [step.hex() for step in proof]


@pytest.mark.parametrize("size", range(1, 9))
def test_the_root_is_the_published_one(size: int) -> None:
    assert merkle.root(LEAVES[:size]).hex() == ROOTS[size - 1]


def test_a_log_without_entries_has_the_hash_of_nothing() -> None:
    assert merkle.root([]) == sha256(b"").digest()


def test_the_proofs_are_the_published_ones() -> None:
    assert hexed(merkle.Log(LEAVES).inclusion(0)) == [A, B, C]
    assert hexed(merkle.Log(LEAVES).inclusion(5)) == [F, D, ROOTS[3]]
    assert hexed(merkle.Log(LEAVES).consistency(1)) == [A, B, C]
    assert hexed(merkle.Log(LEAVES).consistency(6)) == [G, D, ROOTS[3]]
    assert hexed(merkle.Log(LEAVES[:5]).consistency(2)) == [B, F]


@given(logs)
def test_every_entry_is_proved_to_be_in_the_log_and_nothing_else_is(leaves: list[bytes]) -> None:
    root = merkle.root(leaves)
    for at, leaf in enumerate(leaves):
        proof = merkle.Log(leaves).inclusion(at)
        assert merkle.included(leaf, at, len(leaves), proof, root)
        assert not merkle.included(merkle.leaf(b"another entry"), at, len(leaves), proof, root)
        assert not merkle.included(leaf, at, len(leaves), (*proof, root), root)


@given(logs, st.data())
def test_a_longer_log_is_proved_to_go_on_from_a_shorter_one_and_no_other(
    leaves: list[bytes], data: st.DataObject
) -> None:
    first = data.draw(st.integers(0, len(leaves)))
    root, proof = merkle.root(leaves), merkle.Log(leaves).consistency(first)
    assert merkle.continues(first, len(leaves), proof, merkle.root(leaves[:first]), root)
    if first:
        other = [*leaves[: first - 1], merkle.leaf(b"another entry")]
        assert not merkle.continues(first, len(leaves), proof, merkle.root(other), root)


@given(logs, st.data())
def test_a_damaged_proof_proves_nothing(leaves: list[bytes], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(leaves) - 1))
    proof = list(merkle.Log(leaves).inclusion(at))
    if proof:
        which = data.draw(st.integers(0, len(proof) - 1))
        proof[which] = bytes([proof[which][0] ^ 1, *proof[which][1:]])
        assert not merkle.included(leaves[at], at, len(leaves), proof, merkle.root(leaves))


@given(logs)
def test_growing_entry_by_entry_comes_to_the_same_as_all_at_once(leaves: list[bytes]) -> None:
    tree = merkle.Tree()
    for leaf in leaves:
        tree = merkle.Tree(tree.size, tree.parts)
        tree.append(leaf)
    assert tree.root() == merkle.root(leaves)
    assert tree.size == len(leaves)
