"""A large inbox: gathering is as exact as comparing each with each, and does not take each times each."""

from __future__ import annotations

import time
from collections.abc import Sequence
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from forbear.read.gather import gather, name_key, same_reference, sender_key, words_of
from forbear.records.claim import Demand, Party
from forbear.records.money import Money
from made import message, reading

WORDS = ["", "pay now", "pay now 5", "please pay", "逾期", "see http://a.example/x"]
SENDERS = ["", "A", "13800001111", "+8613800001111"]


@st.composite
def demands(draw: st.DrawFn) -> Demand:
    name = draw(st.sampled_from(["", "Moss", "Moss Lane", "Larkfield", "云杉湾"]))
    return Demand(
        reading=reading(message(draw(st.sampled_from(WORDS)), sender=draw(st.sampled_from(SENDERS))), "overdue_notice"),
        creditor=Party(name=name) if name else None,
        amount=Money(amount=Decimal(5), currency=c) if (c := draw(st.sampled_from(["", "CNY", "USD"]))) else None,
        account_refs=tuple(draw(st.lists(st.sampled_from(["1234", "991234", "12", "--", "LN-5678"]), max_size=2))),
    )


def each_with_each(found: Sequence[Demand]) -> list[list[Demand]]:
    """The rule of `gather` written plainly: the oldest group that fits, every group looked at."""
    groups: list[list[Demand]] = []
    for demand in found:
        home = next((g for g in groups if fits(g, demand)), None)
        groups.append([demand]) if home is None else home.append(demand)
    return groups


def fits(group: Sequence[Demand], new: Demand) -> bool:
    if len({d.amount.currency for d in (*group, new) if d.amount and d.amount.currency}) > 1:
        return False
    refs = [r for d in group for r in d.account_refs]
    shared = any(same_reference(r, own) for r in refs for own in new.account_refs)
    if refs and new.account_refs and not shared:
        return False
    names = [name_key(d.creditor) for d in group if d.creditor]
    if names and new.creditor:
        own = name_key(new.creditor)
        return any(n == own or (min(len(n), len(own)) >= 2 and (n.startswith(own) or own.startswith(n))) for n in names)
    words = words_of(new)
    senders = {sender_key(d.reading) for d in group if d.reading.message.sender}
    return shared or (bool(words) and words in map(words_of, group)) or sender_key(new.reading) in senders


@settings(max_examples=150, deadline=None)
@given(st.lists(demands(), max_size=12))
def test_the_short_way_to_a_debts_messages_finds_what_the_long_way_finds(found: list[Demand]) -> None:
    assert [list(c.demands) for c in gather(found)] == each_with_each(found)


def test_twice_the_messages_take_about_twice_the_time() -> None:
    def seconds(number: int) -> float:
        made = [
            Demand(
                reading=reading(message(f"pay {n}", sender=f"S{n % 97}"), "overdue_notice"),
                account_refs=(f"LN-{n * 7919 % 100000:05}",),
            )
            for n in range(number)
        ]
        start = time.process_time()
        gather(made)
        return time.process_time() - start

    seconds(200)
    assert seconds(8000) < 12 * max(seconds(2000), 0.02)
