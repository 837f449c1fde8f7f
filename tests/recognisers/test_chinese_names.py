"""Chinese names are found in any surroundings, and any text takes a time that grows with its length."""

from __future__ import annotations

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear.recognisers._chinese_names import candidates, chinese_names
from forbear.redact import find


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("我妈王秀兰昨天接到电话，吓得一夜没睡。", "王秀兰"),
        ("钱是欧阳建国借的，与我无关。", "欧阳建国"),
        ("@李梓涵 你的快递到了", "李梓涵"),
        ("姓名 张 伟", "张 伟"),
        ("借条上写的是陈\u200b丽华。", "陈\u200b丽华"),
    ],
)
def test_a_name_is_found_wherever_it_stands(text: str, name: str) -> None:
    assert (text.index(name), text.index(name) + len(name)) in {
        (d.start, d.end) for d in find(text) if d.type == "PERSON"
    }


@pytest.mark.parametrize(
    "text",
    [
        "高额利息不合理。",
        "请马上处理，方便时回电。",
        "黄金和石油都在跌。",
        "余额不足，扣款失败。",
        "国家规定任何人不得暴力催收。",
    ],
)
def test_an_everyday_word_that_begins_like_a_surname_is_no_name(text: str) -> None:
    assert [d for d in find(text) if d.type == "PERSON"] == []


@given(st.text("王李张高方时成国伟我你的了在，。 ·a1\n", max_size=80))
def test_names_never_overlap_and_are_always_one_of_the_candidates(text: str) -> None:
    found = sorted(chinese_names().find(text, 0.2))
    assert {(a, b) for a, b, _ in found} <= set(candidates(text))
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(found))
    assert all(0.2 <= chance <= 1 for _, _, chance in found)


@pytest.mark.parametrize("unit", ["王", "王 ", "李伟", "欧阳", "的王"])
def test_a_text_ten_times_as_long_takes_about_ten_times_as_long(unit: str) -> None:
    def seconds(count: int) -> float:
        start = time.process_time()
        list(chinese_names().find(unit * count, 0.2))
        return time.process_time() - start

    seconds(100)
    assert seconds(10_000) < 40 * min(seconds(1_000) for _ in range(3)) + 0.2
