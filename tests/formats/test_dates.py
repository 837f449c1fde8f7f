"""Which number is the day: WhatsApp writes dates as the phone does, and a wrong day can cost a deadline."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear import formats
from forbear.records.message import Message, Original, Problem

EVENING = datetime(2025, 12, 31, 21, 5)
EXACT = datetime(2025, 12, 31, 21, 5, 7)


def read(text: str) -> list[Message | Problem]:
    return list(formats.parse(Original(name="chat", data=text.encode())))


def times(text: str) -> list[datetime | None]:
    return [m.received for m in read(text) if isinstance(m, Message)]


@pytest.mark.parametrize(
    ("head", "when"),
    [
        ("12/31/25, 9:05 PM - ", EVENING),
        ("12/31/25, 9:05\u202fPM - ", EVENING),
        ("31/12/25, 9:05 pm - ", EVENING),
        ("31/12/25, 9:05 p. m. - ", EVENING),
        ("31/12/2025, 21:05 - ", EVENING),
        ("31/12/2025 21:05 - ", EVENING),
        ("31/12/2025 à 21:05 - ", EVENING),
        ("31.12.25, 21:05 - ", EVENING),
        ("31.12.25, 21.05 – ", EVENING),
        ("31-12-2025 21:05 - ", EVENING),
        ("2025-12-31, 21:05 - ", EVENING),
        ("2025/12/31 21:05 - ", EVENING),
        ("2025/12/31 下午9:05 - ", EVENING),
        ("2025/12/31 晚上9:05 - ", EVENING),
        ("2025年12月31日 下午9:05 - ", EVENING),
        ("2025年12月31日 星期三 21:05 - ", EVENING),
        ("25/12/31 下午9:05 - ", EVENING),
        ("[31/12/25, 21:05:07] ", EXACT),
        ("\u200e[31/12/2025, 21:05:07] ", EXACT),
        ("[31/12/2025 21:05:07] ", EXACT),
        ("[12/31/25, 9:05:07\u202fPM] ", EXACT),
        ("[31.12.25, 21:05:07] ", EXACT),
        ("[2025-12-31, 21:05:07] ", EXACT),
        ("[2025/12/31 下午9:05:07] ", EXACT),
        ("[2025/12/31, 21:05:07] ", EXACT),
        ("[2025年12月31日 下午9:05:07] ", EXACT),
    ],
)
def test_every_layout_of_date_and_time_is_read(head: str, when: datetime) -> None:
    (message,) = read(f"{head}Larkfield Example: $85.00 is late\n")
    assert isinstance(message, Message)
    assert (message.received, message.zone) == (when, "unknown")
    assert (message.sender, message.text) == ("Larkfield Example", "$85.00 is late")


@pytest.mark.parametrize(
    ("clock", "hour"),
    [("12:05 AM", 0), ("1:05 AM", 1), ("12:05 PM", 12), ("1:05 PM", 13), ("11:05 PM", 23)],
)
def test_midnight_is_twelve_in_the_morning_and_noon_is_twelve_after(clock: str, hour: int) -> None:
    (when,) = times(f"12/31/25, {clock} - A: x")
    assert when is not None
    assert when.hour == hour


@pytest.mark.parametrize(
    ("clock", "hour"),
    [
        ("凌晨2:05", 2),
        ("上午12:05", 0),
        ("中午12:05", 12),
        ("中午1:05", 13),
        ("下午12:05", 12),
        ("晚上12:05", 0),
        ("晚上8:05", 20),
    ],
)
def test_chinese_words_for_the_time_of_day_settle_the_hour(clock: str, hour: int) -> None:
    (when,) = times(f"2025年12月31日 {clock} - A: x")
    assert when is not None
    assert when.hour == hour


def test_one_number_above_twelve_settles_the_whole_file() -> None:
    assert times("05/06/2026, 10:00 - A: x\n13/06/2026, 10:00 - A: y")[0] == datetime(2026, 6, 5, 10)
    assert times("05/06/2026, 10:00 - A: x\n06/13/2026, 10:00 - A: y")[0] == datetime(2026, 5, 6, 10)


def test_messages_come_in_order_of_time_which_can_settle_it_too() -> None:
    assert times("01/05/2026, 10:00 - A: x\n02/05/2026, 10:00 - A: y\n01/06/2026, 10:00 - A: z")[2] == datetime(
        2026, 6, 1, 10
    )


def test_where_nothing_settles_it_no_time_is_invented_and_the_person_is_told() -> None:
    found = read("05/06/2026, 10:00 - A: x\n06/06/2026, 10:00 - A: y")
    assert isinstance(found[0], Problem)
    assert found[0].code == "chat-day-or-month"
    assert times("05/06/2026, 10:00 - A: x\n06/06/2026, 10:00 - A: y") == [None, None]


def test_a_day_that_reads_the_same_both_ways_needs_no_settling() -> None:
    assert times("06/06/2026, 10:00 - A: x") == [datetime(2026, 6, 6, 10)]


def test_an_impossible_time_is_left_out_and_noted() -> None:
    (message,) = read("2026-05-01, 29:61 - A: x")
    assert isinstance(message, Message)
    assert message.received is None
    assert message.notes == ("time-unreadable",)


def test_a_piece_of_another_chat_pasted_into_a_message_stays_in_it() -> None:
    (message,) = read("[31/12/25, 21:05:07] A: they wrote\n30/11/2025, 09:00 - B: pay now")
    assert isinstance(message, Message)
    assert message.text == "they wrote\n30/11/2025, 09:00 - B: pay now"


def test_a_notice_that_merely_begins_with_a_date_is_no_chat_and_not_taken_for_the_apps_own_words() -> None:
    (message,) = read("2026/05/01 10:00 - 【春晖示例】您的借款已逾期，请尽快还款")
    assert isinstance(message, Message)
    assert (message.channel, message.direction) == ("text", "in")


LAYOUTS = {
    "dmy": "{d:%d/%m/%Y}, {d:%H:%M} - A: x",
    "mdy": "{d:%m/%d/%y}, {d:%I:%M} {half} - A: x",
    "ymd": "[{d:%Y/%m/%d} {zh}{d:%I:%M}:00] A: x",
}


@given(
    layout=st.sampled_from(sorted(LAYOUTS)),
    written=st.lists(st.datetimes(datetime(2015, 1, 1), datetime(2031, 1, 1)), min_size=1, max_size=30).map(sorted),
)
def test_a_time_is_read_as_it_was_written_or_left_out_never_read_wrong(layout: str, written: list[datetime]) -> None:
    whole = [d.replace(second=0, microsecond=0) for d in written]
    lines = [
        LAYOUTS[layout].format(d=d, half="AM" if d.hour < 12 else "PM", zh="上午" if d.hour < 12 else "下午")
        for d in whole
    ]
    found = times("\n".join(lines))
    assert found == whole or found == [None] * len(whole)
    if layout == "ymd":
        assert found == whole
