"""A relative who passes on what a collector said is not the collector."""

from __future__ import annotations

import pytest

from forbear.read.relayed import relayed


@pytest.mark.parametrize(
    "text",
    [
        "Someone called me and said you owe money, what happened?",
        "Some man rang mum today saying you haven't paid a loan",
        "有个自称某某调解的人给我打电话，说你欠钱不还，让我转告你",
        "我妈今天接到催收电话，说你网贷逾期了",
        "妈，有人打电话到家里来催债，说你欠了他们5000元",
        "他还发了你的身份证照片给我，怎么回事？",
        "He also sent me your ID photo, what is going on?",
    ],
)
def test_a_relative_who_was_called_passes_it_on(text: str) -> None:
    assert relayed(text)


@pytest.mark.parametrize(
    "text",
    [
        "We called you twice about your loan. You owe 300.",
        "You called me yesterday but you still owe 200",
        "他们都知道你的照片在我手里，今天不还就发给你公司",
        "Pay now or your photos go to everyone. He sent the file.",
        "我们公司给您打电话您不接，您欠款1200元",
        "Someone called me about the flat, ring me",
        "x" * 100_000,
    ],
)
def test_a_collector_who_says_that_he_called_is_no_relative(text: str) -> None:
    assert not relayed(text)
