"""A Chinese page cites Chinese law in Chinese, and foreign law as its own country does."""

from __future__ import annotations

import pytest

from forbear.report.citation import reference


@pytest.mark.parametrize(
    ("cited", "chinese"),
    [
        ("民法典 (Civil Code) Art 670; 法释〔2020〕17号 Art 26", "民法典第670条；法释〔2020〕17号第26条"),
        ("征信业管理条例 Arts 16, 25", "征信业管理条例第16、25条"),
        ("刑法 Art 253-1", "刑法第253条之一"),
        ("法释〔2020〕17号 Arts 28-29", "法释〔2020〕17号第28至29条"),
        ("15 U.S.C. 1692c(a)(1)", "15 U.S.C. 1692c(a)(1)"),
    ],
)
def test_a_citation_is_written_as_its_readers_write_it(cited: str, chinese: str) -> None:
    assert reference(cited, "zh") == chinese
    assert reference(cited, "en") == cited
