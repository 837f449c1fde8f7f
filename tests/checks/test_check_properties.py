"""What holds for every check, whatever the claim, the papers and the place."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from msgspec import structs

from forbear import shelf
from forbear.checks import already_paid, amount, contact_frequency, contact_hours, limitation
from forbear.checks._period import counts
from forbear.jurisdictions import load, places
from forbear.records.claim import Claim, Demand, Party
from forbear.records.debt import Debt, Instalment, Payment
from forbear.records.finding import Matter
from forbear.records.message import Message, Untrusted
from forbear.records.money import Money
from forbear.records.reading import FLAGS, KINDS, Conduct, Reading, Safety, Source, Triage
from forbear.verify import verify

QUICK = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
DAYS = st.dates(min_value=date(2005, 1, 1), max_value=date(2030, 12, 31))
MOMENTS = st.datetimes(min_value=datetime(2005, 1, 2), max_value=datetime(2030, 12, 30))
NAMES = st.sampled_from(["", "海棠银行", "海棠消费金融", "Harbour Bank", "Alder Recovery", "\ud800", "A\x00B"])
TEXTS = st.one_of(
    st.text(max_size=60), st.sampled_from(["支付令 \ud800", "summons case no 1", "\u0301" * 40, "Pay £5 now"])
)
MONEY = st.builds(
    Money,
    amount=st.decimals(min_value=0, max_value=10**9, places=2),
    currency=st.sampled_from(["CNY", "USD", "GBP", "INR", ""]),
)
PARTIES = st.builds(
    Party,
    name=NAMES,
    role=st.sampled_from(["creditor", "collector", "debt_buyer", "law_firm", "court", "helper", "unknown"]),
    lender_type=st.sampled_from(["", "bank", "private_lender", "microloan_co", "nbfc", "unheard_of"]),
)
ASKED = Claim(
    id="c",
    demands=(
        Demand(
            reading=Reading(
                message=Message(exhibit="x", number=1, text=Untrusted(""), channel="sms"),
                language="en",
                triage=Triage(kind="collection_demand", probabilities=(("collection_demand", 1.0),)),
            )
        ),
    ),
)


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    kind = draw(st.sampled_from(KINDS))
    received = draw(st.one_of(st.none(), MOMENTS, MOMENTS.map(lambda m: m.replace(tzinfo=UTC))))
    message = Message(
        exhibit="x",
        number=draw(st.integers(1, 10**6)),
        text=Untrusted(draw(TEXTS)),
        channel=draw(st.sampled_from(["sms", "call", "email", "whatsapp"])),
        sender=Untrusted(draw(NAMES)),
        direction=draw(st.sampled_from(["in", "in", "out"])),
        received=received,
        zone="stated" if received is not None and received.tzinfo else "unknown",
        seconds=draw(st.one_of(st.none(), st.integers(0, 900))),
        answered=draw(st.sampled_from([None, True, False])),
    )
    flags = draw(st.lists(st.sampled_from(FLAGS), max_size=4))
    signs = draw(st.lists(st.sampled_from(["lookalike_domain", "unheard_of"]), max_size=1))
    where = Source(exhibit=message.id, start=0, end=draw(st.integers(0, len(message.text))))
    return Reading(
        message=message,
        language="en",
        triage=Triage(kind=kind, probabilities=tuple((k, float(k == kind)) for k in KINDS)),
        conduct=tuple(Conduct(flag=f, source=where, text=draw(TEXTS)) for f in flags),
        safety=tuple(Safety(signal=s, source=where, text="", detail="") for s in signs),
    )


DEMANDS = st.builds(
    Demand,
    reading=readings(),
    creditor=st.one_of(st.none(), PARTIES),
    collector=st.one_of(st.none(), PARTIES),
    amount=st.one_of(st.none(), MONEY),
    due=st.one_of(st.none(), DAYS),
)
REFS = st.lists(st.sampled_from(["****1234", "1234", "", "尾号9876", "\x00"]), max_size=2).map(tuple)
CLAIMS = st.builds(
    Claim,
    id=st.sampled_from(["c1", "c2"]),
    demands=st.lists(DEMANDS, min_size=1, max_size=4).map(tuple),
    creditor=st.one_of(st.none(), PARTIES),
    collectors=st.lists(PARTIES, max_size=2).map(tuple),
    amount=st.one_of(st.none(), MONEY),
    due=st.one_of(st.none(), DAYS),
    account_refs=REFS,
    contacts=st.lists(readings(), max_size=8).map(tuple),
)
DEBTS = st.builds(
    Debt,
    id=st.sampled_from(["d1", "d2"]),
    creditor=PARTIES,
    kind=st.sampled_from(["card", "instalment_loan", "microloan", "private_loan", "overdraft", "bill", "other", ""]),
    account_refs=REFS,
    principal=st.one_of(st.none(), MONEY),
    received=st.one_of(st.none(), MONEY),
    agreed=st.one_of(st.none(), DAYS),
    annual_rate=st.one_of(st.none(), st.decimals(min_value=0, max_value=3, places=4)),
    instalments=st.lists(st.builds(Instalment, due=DAYS, amount=MONEY), max_size=4).map(tuple),
    payments=st.lists(st.builds(Payment, date=DAYS, amount=MONEY, to=NAMES), max_size=4).map(tuple),
    balance=st.one_of(st.none(), MONEY),
    balance_on=st.one_of(st.none(), DAYS),
    defaulted=st.one_of(st.none(), DAYS),
    acknowledged=st.lists(DAYS, max_size=2).map(tuple),
    demanded=st.lists(DAYS, max_size=2).map(tuple),
    assigned_to=st.lists(PARTIES, max_size=1).map(tuple),
    recognised=st.booleans(),
)
LAWS = st.sampled_from(places()).map(load)
MATTERS = st.builds(
    Matter,
    claim=CLAIMS,
    law=LAWS,
    on=DAYS,
    debt=st.one_of(st.none(), DEBTS),
    debts=st.lists(DEBTS, max_size=2).map(tuple),
    others=st.lists(CLAIMS, max_size=2).map(tuple),
    papers=st.booleans(),
)


@QUICK
@given(matter=MATTERS)
def test_no_check_stumbles_over_any_matter_and_each_says_something_sayable(matter: Matter) -> None:
    from forbear.languages import speaker, spoken

    for check in shelf.modules("checks"):
        for finding in check.check(matter):
            assert finding.check == check.__name__.rsplit(".", 1)[1]
            assert {p.key for p in finding.law} <= set(check.LAW)
            for language in spoken():
                for sentence in (finding.says, *finding.steps, *finding.missing):
                    assert speaker(language).say(sentence)


@QUICK
@given(matter=MATTERS)
def test_every_place_that_a_finding_rests_on_lies_in_a_message_of_the_case(matter: Matter) -> None:
    claims = (matter.claim, *matter.others)
    readings = [r for c in claims for r in (*c.contacts, *(d.reading for d in c.demands))]
    longest: dict[str, int] = {}
    for reading in readings:
        id = reading.message.id
        longest[id] = max(longest.get(id, 0), len(reading.message.text))
    for check in shelf.modules("checks"):
        for finding in check.check(matter):
            for place in (*(f.source for f in finding.facts), *finding.places):
                assert place.exhibit in longest
                assert 0 <= place.start <= place.end <= longest[place.exhibit]


@QUICK
@given(matter=MATTERS)
def test_there_is_always_exactly_one_next_step_and_never_one_in_the_past(matter: Matter) -> None:
    found = verify(
        matter.claim, debts=matter.debts, law=matter.law, on=matter.on, others=matter.others, papers=matter.papers
    )
    assert found.next_step.id.startswith("next-")
    assert found.by is None or found.by >= matter.on
    assert found.avoid or found.standing == "nothing_asked"


@QUICK
@given(due=DAYS, amounts=st.lists(st.integers(1, 10**6), min_size=1, max_size=5), asked=MONEY, late=st.integers(0, 400))
def test_a_debt_that_was_paid_in_full_is_never_consistent_as_overdue(
    due: date, amounts: list[int], asked: Money, late: int
) -> None:
    plan = tuple(
        Instalment(due=due + timedelta(days=30 * n), amount=Money(amount=Decimal(a), currency="CNY"))
        for n, a in enumerate(amounts)
    )
    paid = tuple(Payment(date=i.due, amount=i.amount) for i in plan)
    debt = Debt(id="d", creditor=Party(name="海棠银行"), instalments=plan, payments=paid, annual_rate=Decimal("0.24"))
    message = Message(exhibit="x", number=1, text=Untrusted(""), channel="sms")
    triage = Triage(kind="overdue_notice", probabilities=(("overdue_notice", 1.0),))
    read = Reading(message=message, language="zh", triage=triage)
    claim = Claim(id="c", demands=(Demand(reading=read),), amount=replace(asked, currency="CNY"))
    matter = Matter(
        claim=claim, law=load("cn"), on=plan[-1].due + timedelta(days=late), debt=debt, debts=(debt,), papers=True
    )
    assert all(f.outcome != "consistent" for f in amount.check(matter))
    assert [f.answer for f in already_paid.check(matter)] == ["paid-in-full"]


OLD = st.builds(
    Debt,
    id=st.just("d"),
    creditor=st.just(Party(name="Harbour Bank")),
    kind=st.sampled_from(["card", "instalment_loan"]),
    defaulted=st.dates(min_value=date(2008, 1, 1), max_value=date(2020, 1, 1)),
    payments=st.lists(
        st.builds(Payment, date=DAYS, amount=st.just(Money(amount=Decimal(5), currency=""))), max_size=2
    ).map(tuple),
    acknowledged=st.lists(DAYS, max_size=1).map(tuple),
    demanded=st.lists(DAYS, min_size=1, max_size=2).map(tuple),
)
OPEN_PLACES = ["cn", "us_ks", "us_oh", "us_wa", "us_ny", "us_il", "gb_eng", "gb_sct", "in"]


@settings(QUICK, max_examples=200)
@given(debt=OLD, place=st.sampled_from(OPEN_PLACES), years=st.integers(1, 12), days=st.integers(0, 364))
def test_a_debt_is_never_called_too_old_while_one_way_of_counting_says_otherwise(
    debt: Debt, place: str, years: int, days: int
) -> None:
    assert debt.defaulted is not None
    on = debt.defaulted + timedelta(days=365 * years + days)
    matter = Matter(claim=ASKED, law=load(place), on=on, debt=debt, debts=(debt,), papers=True)
    said = {f.answer for f in limitation.check(matter)}
    if "limitation-passed" in said:
        assert all(c.ends < on for c in counts(matter))
    elif "limitation-running" in said:
        assert all(c.ends >= on for c in counts(matter))
    else:
        assert said == {"limitation-unclear"}


@QUICK
@given(matter=MATTERS, zone=st.sampled_from(["Asia/Tokyo", "America/New_York", "Europe/London"]))
def test_the_same_moments_written_in_another_zone_give_the_same_findings(matter: Matter, zone: str) -> None:
    def moved(reading: Reading) -> Reading:
        at = reading.message.received
        if at is None or at.tzinfo is None:
            return reading
        return structs.replace(
            reading, message=structs.replace(reading.message, received=at.astimezone(ZoneInfo(zone)))
        )

    claim = matter.claim
    assume(len({r.message.id for r in (*claim.contacts, *(d.reading for d in claim.demands))}) > 1)
    other = replace(
        claim,
        contacts=tuple(map(moved, claim.contacts)),
        demands=tuple(replace(d, reading=moved(d.reading)) for d in claim.demands),
    )
    for check in (contact_hours, contact_frequency):
        assert list(check.check(matter)) == list(check.check(replace(matter, claim=other)))
