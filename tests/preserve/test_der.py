"""Mending the order of certificates touches nothing else, and leaves alone what it does not know."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from forbear.preserve.der import _made, ordered


def answer(certificates: list[bytes]) -> bytes:
    """The outline of a timestamp answer: status, then the signed data with its certificates."""
    signed = _made(0x30, _made(0x02, b"\3") + _made(0x31, b"") + _made(0xA0, b"".join(certificates)) + _made(0x31, b""))
    return _made(0x30, _made(0x30, b"\2\1\0") + _made(0x30, _made(0x06, b"\x2a") + _made(0xA0, signed)))


certificates = st.lists(st.binary(min_size=1, max_size=300).map(lambda b: _made(0x30, b)), max_size=5)


@given(certificates)
def test_certificates_come_in_order_and_stay_the_same(found: list[bytes]) -> None:
    assert ordered(answer(found)) == answer(sorted(found))


@given(st.binary(max_size=200))
def test_what_is_no_answer_stays_as_it_is(data: bytes) -> None:
    assert len(ordered(data)) == len(data) or ordered(data) == data


@given(certificates, st.integers(0, 400))
def test_an_answer_that_is_cut_off_stays_as_it_is(found: list[bytes], cut: int) -> None:
    whole = answer(found)
    assert ordered(whole[: min(cut, len(whole) - 1)]) == whole[: min(cut, len(whole) - 1)]
