"""Messages about one debt are gathered into one claim, whoever sent them; two debts are never joined."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from forbear.read.demand import demand
from forbear.read.gather import copies, gather, same_reference
from forbear.records.claim import Demand
from made import asking, message, reading


def test_a_lender_and_its_collector_speak_of_one_debt_when_they_name_the_same_lender() -> None:
    notice = asking(message("云杉湾小贷：应还1460元", number=1, sender="1069"), creditor="云杉湾小贷")
    threat = asking(message("你欠云杉湾小贷1460元", number=2, sender="19900000012"), creditor="云杉湾小贷")
    (claim,) = gather([notice, threat])
    assert claim.demands == (notice, threat)
    assert claim.creditor is not None
    assert claim.creditor.name == "云杉湾小贷"


def test_two_loans_of_one_lender_stay_two_claims_when_their_numbers_differ() -> None:
    one = asking(message("云杉湾小贷 尾号8821 应还", number=1), creditor="云杉湾小贷", ref="8821")
    other = asking(message("云杉湾小贷 尾号5540 应还", number=2), creditor="云杉湾小贷", ref="5540")
    assert len(gather([one, other])) == 2


def test_two_lenders_stay_two_claims_even_from_one_sender() -> None:
    one = asking(message("云杉湾小贷 应还", number=1, sender="1990"), creditor="云杉湾小贷")
    other = asking(message("海棠湾金融 应还", number=2, sender="1990"), creditor="海棠湾金融")
    assert len(gather([one, other])) == 2


def test_a_collector_who_changes_number_but_not_words_is_still_the_same() -> None:
    first = asking(message("今晚不还1460元后果自负", number=1, sender="19900000012", at="2026-11-15T22:41"))
    second = asking(message("今晚不还1520元后果自负", number=2, sender="19900000013", at="2026-11-16T22:47"))
    (claim,) = gather([second, first])
    assert [d.reading.message.number for d in claim.demands] == [1, 2]
    assert [len(group) for group in copies(claim.demands)] == [2]


def test_the_calls_of_a_collector_belong_to_the_claim() -> None:
    threat = asking(message("不还后果自负", number=1, sender="+86 199 0000 0012"))
    call = reading(message("", number=2, sender="19900000012"), "not_debt")
    (claim,) = gather([threat], [threat.reading, call])
    assert {c.message.number for c in claim.contacts} == {1, 2}


def test_an_advert_asks_for_nothing() -> None:
    assert demand(reading(message("额度已批，点击领取"), "loan_marketing")) is None


def test_what_the_person_wrote_is_never_a_demand() -> None:
    assert demand(reading(message("我欠你的1460元明天还", direction="out"), "overdue_notice")) is None


def test_a_card_tail_and_the_whole_number_can_be_one_account() -> None:
    assert same_reference("8821", "LN-2026-8821")
    assert not same_reference("8821", "5540")
    assert not same_reference("21", "8821"), "two digits prove nothing"


senders = st.sampled_from(["1069", "19900000012", "19900000013", ""])
texts = st.sampled_from(["云杉湾小贷 应还 8821", "云杉湾小贷 应还 5540", "海棠湾金融 应还", "还钱", "Lanhu 8821 pay"])


@st.composite
def demands(draw: st.DrawFn) -> list[Demand]:
    made = []
    for number in range(draw(st.integers(0, 8))):
        text = draw(texts)
        creditor = next((c for c in ("云杉湾小贷", "海棠湾金融", "Lanhu") if c in text), "")
        ref = next((r for r in ("8821", "5540") if r in text), "")
        at = draw(st.sampled_from([None, "2026-11-15T22:41", "2026-11-16T08:00"]))
        made.append(asking(message(text, number=number, sender=draw(senders), at=at), creditor=creditor, ref=ref))
    return made


@given(demands())
def test_every_demand_is_in_exactly_one_claim_and_no_claim_mixes_lenders(made: list[Demand]) -> None:
    claims = gather(made)
    gathered = [d.reading.message.number for c in claims for d in c.demands]
    assert sorted(gathered) == sorted(d.reading.message.number for d in made)
    for claim in claims:
        assert len({d.creditor.name for d in claim.demands if d.creditor}) <= 1
        assert len({r for d in claim.demands for r in d.account_refs}) <= 1
