"""Laws of reading facts that hold for every text, however hostile."""

from __future__ import annotations

import time
from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from forbear.read import facts
from forbear.read.cues import engine
from forbear.read.language import detect
from forbear.records.message import Message, Untrusted
from forbear.records.money import Money
from forbear.records.reading import AnyFact
from forbear.text import fold

PIECES = [
    "¥1.2万", "1,200元", "Rs. 5,000/-", "$1.2k", "₹", "lakh", "EMI", "逾期", "三天", "2026年5月1日", "5月", "31 Feb", "15-02-2026", "today", "今日18点前", "within 2 days",
    "https://", "a.b.com", "@", "】", "【", "Dear ", "Mr ", "138", "13800138000", "+44 20", "尾号", "1234", "XX", "****", "(", ")", "-", ".", ",", ":", "\n", "\u200b", "１２", "²", "٣", "\ud800", "\x00", "İ", "ǅ",
    "overdue by ", "from ", "Bank", "公司", "律师事务所", "due ", "pay ", "and ", "to ", "零", "亿", "廿", "\x1c", "【 】", "Acme ", " vs ", "claimant: ", "受", "委托", "loan", " loan", "Reply ", "e\u0301", "👨‍👩‍👧",
]  # fmt: skip
TEXTS = st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=25).map("".join))


def found(text: str, place: str = "IN", received: datetime | None = None) -> tuple[AnyFact, ...]:
    message = Message(exhibit="x", number=1, text=Untrusted(text), channel="sms", received=received)
    folded = fold(text)
    return facts.find(folded, engine().hits(folded.text), message, language=detect(folded.text), place=place)


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    TEXTS,
    st.sampled_from(["", "CN", "US", "GB", "IN", "KE", "zz", "🐟"]),
    st.sampled_from([None, datetime(2026, 1, 31, 23, 59), datetime.max, datetime.min]),
)
def test_every_fact_stands_where_it_says_whatever_the_text(text: str, place: str, received: datetime | None) -> None:
    reached = 0
    for fact in found(text, place, received):
        start, end = fact.source.start, fact.source.end
        assert 0 <= start < end <= len(text)
        assert text[start:end] == fact.text
        assert start >= reached, "two facts stand on the same characters"
        reached = end
        assert 0 < fact.certainty <= 1


@given(st.integers(0, 10**9), st.sampled_from(["INR", "KES", "USD", "GBP", "NGN", "PHP"]))
def test_any_whole_amount_with_its_code_is_read_as_that_amount(amount: int, currency: str) -> None:
    for shape in (f"{currency} {amount:,}", f"{currency} {amount}.00", f"{currency}{amount}"):
        (fact,) = (f for f in found(f"Total due {shape} now") if f.type == "amount")
        assert isinstance(fact.value, Money)
        assert (fact.value.amount, fact.value.currency) == (amount, currency)


@given(st.dates(min_value=datetime(2001, 1, 1).date(), max_value=datetime(2099, 12, 31).date()))
def test_any_day_is_read_back_however_it_is_written(day: object) -> None:
    for shape in (
        "{:%Y-%m-%d}",
        "{:%d-%b-%Y}",
        "{:%d %B %Y}",
        "{:%d/%m/%Y}",
        "{0.year}年{0.month}月{0.day}日",
        "{:%B %d, %Y}",
    ):
        (fact,) = (f for f in found("Pay by " + shape.format(day)) if f.type == "date")
        assert fact.value == day


@pytest.mark.parametrize("wide", ["请还款１２００元", "请还款12\u200b00元", "请还款1\u20602\u200d00元"])
def test_full_width_and_invisible_characters_hide_no_amount(wide: str) -> None:
    (fact,) = (f for f in found(wide, "CN") if f.type == "amount")
    assert isinstance(fact.value, Money)
    assert fact.value.amount == 1200
    assert wide[fact.source.start : fact.source.end] == fact.text


REPEATED = [
    "1", "1,", "1.", "1-", "1 ", "a.", "a-", "12-", "1/1", "一", "十", "元1", "1万", "月1", "5月1", "1月1日", "Rs", "Rs 1 ", "$1 to ", "【a】", "[a]", "https://a ", "www.", "http://1.1.1.1/", "a.com ", "x", "x1", "*", "...", "#1 ",
    "Aa ", "A-1", "Bank ", "Bank of ", "Dear A", "Dear ", "先生", "王先生", "您好", "逾期", "逾期1天", "due in 1 ", "within 1 days ", "overdue by ", "overdue (", "1 days overdue ", "by 1 pm ", "today ", "1st ", "ref ", "loan no. ", "loan 123 ",
    "(2020)京", "尾号1", "还1", "还100,", "一万", "一百二的", "1w2", "1k", ",1000,", "初八前", "农历", "去年国庆", "公告之日起1日", "给你1天", "上周一", "1号,", "于2024年1月", "被申请人", "被申请人:王", "致王", "李*", "王某", "老王,", "王哥,", "我是a的王", "的妈妈王", "我物业的小", "这边是a", "在“a”", "下载a", "a(章)", "转让给a", "1栋1", "1***1", "拖了1天", "call 1", "电话", "+1 ", "(1", "收到本函", "自收到1日内", "明天下午", "公司", "您在", "在a借款", "您的a", "银行", "的银行", "amount is is ", "pay 5 ", "fee ", "-$1 ", "from Aa ", "\n", "\n- A", " 5 may ", "and of ", "मई 1 ", "5 PM on ",
]  # fmt: skip


@pytest.mark.parametrize("piece", REPEATED, ids=[repr(p) for p in REPEATED])
def test_a_repeated_piece_takes_time_in_proportion_to_its_length(piece: str) -> None:
    def seconds(size: int) -> float:
        text = (piece * (size // len(piece) + 1))[:size]
        folded = fold(text)
        hits, message = engine().hits(folded.text), Message(exhibit="x", number=1, text=Untrusted(text), channel="sms")
        best = 9.0
        for _ in range(2):
            begun = time.process_time()
            facts.find(folded, hits, message, language=detect(text), place="CN")
            best = min(best, time.process_time() - begun)
        return best

    seconds(2_000)
    small, large = seconds(4_000), seconds(32_000)
    assert large < 24 * small + 0.05, f"8 times the length took {large / small:.0f} times as long"
