"""Gathers demands into claims: the messages about one debt, whoever sent them and through whatever channel.

The worse error is to join two debts into one: a payment on the one would seem to settle the other.
So demands are joined only on a shared account reference, a shared creditor, the same words, or the
same sender where nothing else is named; and never across two different references or creditors.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime

from forbear.records.claim import Claim, Demand, Party
from forbear.records.reading import Reading
from forbear.text import fold

_TAIL = 4
_LOOK_BACK = 64
"""With how many wordings, the newest, a new one is compared for small differences; the very same words are always found."""
_NUMBERS = re.compile(r"\d(?:[.,]*\d)*")
_LINKS = re.compile(
    r"(?:https?:|www\.)[!-~]*|(?<![a-z0-9.-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/[!-~]*", re.IGNORECASE
)
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
    heap = _Heap()
    for demand in sorted(demands, key=_when):
        heap.add(demand)
    by_sender: dict[str, list[Reading]] = defaultdict(list)
    for reading in readings:
        if reading.message.direction == "in" and reading.message.sender:
            by_sender[sender_key(reading)].append(reading)
    return tuple(_claim(f"c{n}", group.demands, by_sender) for n, group in enumerate(heap.groups, 1))


def words_of(demand: Demand) -> str:
    """A message without its numbers and links: two copies of one template have the same words."""
    text = fold(demand.reading.message.text).text.casefold()
    return _NOT_WORDS.sub("", _NUMBERS.sub("0", _LINKS.sub(" ", text)))


def copies(demands: Sequence[Demand]) -> tuple[tuple[Demand, ...], ...]:
    """The demands of a claim with copies of the same words folded together, in order of their first copy."""
    from rapidfuzz import fuzz

    folds: dict[str, list[Demand]] = {}
    recent: deque[str] = deque(maxlen=_LOOK_BACK)
    for demand in demands:
        words = words_of(demand)
        if words not in folds:
            words = next((w for w in recent if fuzz.ratio(w, words, score_cutoff=92)), words)
        if words not in folds:
            recent.append(words)
        folds.setdefault(words, []).append(demand)
    return tuple(map(tuple, folds.values()))


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
    return _same_end(_plain_reference(one), _plain_reference(other))


def _plain_reference(reference: str) -> str:
    return _NOT_WORDS.sub("", reference).casefold()


def _same_end(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= _TAIL and long.endswith(short)


class _Marks:
    """By what a demand, or all demands of a group, can be told: worked out once for each."""

    __slots__ = ("currencies", "demands", "names", "refs", "senders", "words")

    def __init__(self, demand: Demand) -> None:
        reading = demand.reading
        self.demands = [demand]
        self.refs = {_plain_reference(r) for r in demand.account_refs}
        self.names = {name_key(demand.creditor)} if demand.creditor else set()
        self.words = {words_of(demand)} - {""}
        self.senders = {sender_key(reading)} if reading.message.sender else set()
        self.currencies = {demand.amount.currency} if demand.amount and demand.amount.currency else set()

    def found_under(self) -> Iterator[tuple[str, str]]:
        """Under what a group can be found; two groups without a key in common are never one debt."""
        yield from (("reference", r[-_TAIL:]) for r in self.refs)
        yield from (("name", n[:2]) for n in self.names)
        yield from (("words", w) for w in self.words)
        yield from (("sender", s) for s in self.senders)

    def same_debt(self, new: _Marks) -> bool:
        """Whether a new demand is about the debt of this group."""
        if len(self.currencies | new.currencies) > 1:
            return False
        shared_ref = any(_same_end(r, own) for r in self.refs for own in new.refs)
        if self.refs and new.refs and not shared_ref:
            return False
        if self.names and new.names:
            return any(_same_name(name, own) for name in self.names for own in new.names)
        return shared_ref or bool(self.words & new.words) or bool(self.senders & new.senders)

    def join(self, new: _Marks) -> None:
        """Takes a demand into the group."""
        self.demands += new.demands
        self.refs |= new.refs
        self.names |= new.names
        self.words |= new.words
        self.senders |= new.senders
        self.currencies |= new.currencies


class _Heap:
    """The groups so far, found by what they can be told by, so that a large inbox takes no longer for each message."""

    def __init__(self) -> None:
        self.groups: list[_Marks] = []
        self._under: dict[tuple[str, str], set[int]] = defaultdict(set)
        self._without_refs: set[int] = set()
        self._without_names: set[int] = set()

    def add(self, demand: Demand) -> None:
        """Puts a demand into the oldest group that it fits, or begins a new one."""
        new = _Marks(demand)
        at = next((g for g in sorted(self._near(new)) if self.groups[g].same_debt(new)), len(self.groups))
        if at == len(self.groups):
            self.groups.append(new)
        else:
            self.groups[at].join(new)
        for key in new.found_under():
            self._under[key].add(at)
        for marks, without in (
            (self.groups[at].refs, self._without_refs),
            (self.groups[at].names, self._without_names),
        ):
            (without.discard if marks else without.add)(at)

    def _near(self, new: _Marks) -> set[int]:
        """The groups worth a look: where a demand names an account or a creditor, only those that do not name another."""
        found: set[int] = set()
        for key in new.found_under():
            groups = self._under.get(key, set())
            if new.refs and key[0] != "reference":
                groups = groups & self._without_refs
            if new.names and key[0] in ("words", "sender"):
                groups = groups & self._without_names
            found |= groups
        return found


def _same_name(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return one == other or (len(short) >= 2 and long.startswith(short))


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
