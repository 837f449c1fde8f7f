"""Gathers demands into claims: the messages about one debt, whoever sent them and through whatever channel.

The worse error is to join two debts into one: a payment on the one would seem to settle the other.
So demands are joined only on a shared account reference, a shared creditor, the same words, or the
same sender where nothing else is named; and never across two different references or creditors.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from forbear.records.claim import Claim, Demand, Party
from forbear.records.reading import Reading
from forbear.text import fold

_TAIL = 4
_NUMBERS = re.compile(r"[\d.,]*\d")
_LINKS = re.compile(r"\S*(?:https?:|www\.)\S*|\S+\.\w{2,}/\S*", re.IGNORECASE)
_NOT_WORDS = re.compile(r"[\W_]+")
_COMPANY_ENDINGS = re.compile(
    r"(?:股份|有限|责任|公司|集团|平台|科技|信息|网络|小额贷款|小贷"
    r"|\b(?:limited|ltd|llc|inc|plc|pvt|private|co|company|corp|corporation|the|team|bank plc)\b\.?)",
    re.IGNORECASE,
)


def gather(demands: Iterable[Demand], readings: Sequence[Reading] = ()) -> tuple[Claim, ...]:
    """The claims behind a person's demands, in order of their first message; every demand is in exactly one.

    `readings` are all messages and calls of the inbox: those from the senders of a claim become its
    `contacts`.
    """
    groups: list[_Group] = []
    for demand in sorted(demands, key=_when):
        words = words_of(demand)
        home = next((g for g in groups if _same_debt(g, demand, words)), None)
        if home is None:
            groups.append(home := _Group())
        home.add(demand, words)
    by_sender: dict[str, list[Reading]] = defaultdict(list)
    for reading in readings:
        if reading.message.direction == "in" and reading.message.sender:
            by_sender[sender_key(reading)].append(reading)
    return tuple(_claim(f"c{n}", group.demands, by_sender) for n, group in enumerate(groups, 1))


def words_of(demand: Demand) -> str:
    """A message without its numbers and links: two copies of one template have the same words."""
    text = fold(demand.reading.message.text).text.casefold()
    return _NOT_WORDS.sub("", _NUMBERS.sub("0", _LINKS.sub(" ", text)))


def copies(demands: Sequence[Demand]) -> tuple[tuple[Demand, ...], ...]:
    """The demands of a claim with copies of the same words folded together, in order of their first copy."""
    from rapidfuzz import fuzz

    folds: list[tuple[str, list[Demand]]] = []
    for demand in demands:
        words = words_of(demand)
        home = next((d for w, d in folds if w == words or fuzz.ratio(w, words, score_cutoff=92)), None)
        if home is None:
            folds.append((words, [demand]))
        else:
            home.append(demand)
    return tuple(tuple(d) for _, d in folds)


def sender_key(reading: Reading) -> str:
    """A sender in one spelling, so that +86 138... and 138... are the same person."""
    sender = reading.message.sender
    digits = re.sub(r"\D", "", sender)
    return digits[-9:] if len(digits) >= 9 else sender.casefold().strip()


def name_key(party: Party) -> str:
    """A company's name without its legal form, in one spelling."""
    name = fold(party.name).text.casefold()
    return _NOT_WORDS.sub("", _COMPANY_ENDINGS.sub(" ", name)) or _NOT_WORDS.sub("", name)


def same_reference(one: str, other: str) -> bool:
    """Whether two account references can be the same account: equal, or one is the tail of the other."""
    a, b = (_NOT_WORDS.sub("", ref).casefold() for ref in (one, other))
    short, long = sorted((a, b), key=len)
    return len(short) >= _TAIL and long.endswith(short)


@dataclass(slots=True)
class _Group:
    """The demands of one claim while it is gathered, with what they have in common kept at hand."""

    demands: list[Demand] = field(default_factory=list)
    refs: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    senders: set[str] = field(default_factory=set)
    currencies: set[str] = field(default_factory=set)

    def add(self, demand: Demand, words: str) -> None:
        """Takes in one more demand."""
        self.demands.append(demand)
        self.refs.update(demand.account_refs)
        self.words.add(words)
        if demand.creditor:
            self.names.add(name_key(demand.creditor))
        if demand.reading.message.sender:
            self.senders.add(sender_key(demand.reading))
        if demand.amount and demand.amount.currency:
            self.currencies.add(demand.amount.currency)


def _same_debt(group: _Group, demand: Demand, words: str) -> bool:
    refs, names = group.refs, group.names
    if group.demands[0].relayed != demand.relayed:
        return False
    shared_ref = any(same_reference(r, own) for r in refs for own in demand.account_refs)
    if refs and demand.account_refs and not shared_ref:
        return False
    if names and demand.creditor and not any(_same_name(name, name_key(demand.creditor)) for name in names):
        return False
    if shared_ref or (names and demand.creditor):
        return _one_currency(group, demand)
    alike = words in group.words or sender_key(demand.reading) in group.senders
    return alike and _one_currency(group, demand)


def _same_name(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return one == other or (len(short) >= 2 and long.startswith(short))


def _one_currency(group: _Group, demand: Demand) -> bool:
    own = {demand.amount.currency} if demand.amount and demand.amount.currency else set()
    return len(group.currencies | own) <= 1


def _when(demand: Demand) -> tuple[bool, datetime]:
    received = demand.reading.message.received
    if received is None:
        return (True, datetime.max.replace(tzinfo=UTC))
    return (False, received if received.tzinfo else received.replace(tzinfo=UTC))


def _claim(id: str, demands: Sequence[Demand], by_sender: dict[str, list[Reading]]) -> Claim:
    creditors = Counter(name_key(d.creditor) for d in demands if d.creditor)
    creditor = None
    if creditors:
        key = creditors.most_common(1)[0][0]
        creditor = next(d.creditor for d in demands if d.creditor and name_key(d.creditor) == key)
    collectors = {name_key(d.collector): d.collector for d in demands if d.collector}
    senders = {sender_key(d.reading): None for d in demands if d.reading.message.sender}
    contacts = [r for key in senders for r in by_sender.get(key, ())]
    newest = [d for d in demands if d.amount] or list(demands)
    dated = [d for d in demands if d.due]
    return Claim(
        id=id,
        demands=tuple(demands),
        creditor=creditor,
        collectors=tuple(c for c in collectors.values() if c),
        amount=newest[-1].amount,
        due=dated[-1].due if dated else None,
        account_refs=tuple(dict.fromkeys(r for d in demands for r in d.account_refs)),
        contacts=tuple(sorted(contacts, key=lambda r: _when(Demand(reading=r)))),
    )
