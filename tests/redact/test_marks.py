"""The marks of a copy are in the language of its text, and still say the same of the same thing."""

from __future__ import annotations

from forbear import languages, shelf
from forbear.redact import Pseudonyms, marks, policy, redact


def test_a_chinese_text_has_chinese_marks_and_an_english_one_english_ones() -> None:
    case = Pseudonyms()
    chinese, _ = redact("王建国先生，请致电13800138000。", policy(), pseudonyms=case)
    english, _ = redact("Mr Wang, call 138 0013 8000 today.", policy(), pseudonyms=case)
    assert chinese == "[姓名 1]先生，请致电[电话 1]。"
    assert english == "Mr [PERSON 2], call [PHONE 1] today."


def test_a_chinese_card_keeps_its_last_four_figures_beside_its_chinese_mark() -> None:
    copy, _ = redact("我的银行卡是 4111 1111 1111 1111。", policy("adviser"))
    assert copy == "我的银行卡是 [卡号 1: …1111]。"


def test_the_language_of_the_copy_can_be_named() -> None:
    copy, _ = redact("请致电13800138000。", policy(), language="en")
    assert copy == "请致电[PHONE 1]。"


def test_a_copy_of_a_chinese_copy_is_the_copy() -> None:
    text = "王建国先生，您的借款已逾期，请致电13800138000，地址：北京市朝阳区建国路88号。"
    once, _ = redact(text, policy())
    assert redact(once, policy())[0] == once


def test_a_mark_leads_back_in_whatever_language_it_was_copied() -> None:
    for asked in ("姓名 1", "[姓名 1]", "PERSON 1", "[PERSON 1]", "person 1", "[姓名 1: …1234]"):
        assert marks.kept(asked).casefold() == "[person 1]"
    assert marks.kept("[UPI 账号 3]") == "[IN UPI 3]"


def test_every_kind_has_a_mark_of_its_own_in_every_language() -> None:
    kinds = {marks.name(module.TYPE) for module in shelf.modules("recognisers")}
    for tongue in languages.spoken():
        shown = [marks.shown(f"[{kind} 1]", tongue) for kind in sorted(kinds)]
        assert len(set(shown)) == len(shown)
        assert [marks.kept(one) for one in shown] == [f"[{kind} 1]" for kind in sorted(kinds)]


def test_a_few_foreign_words_do_not_change_the_language_of_the_marks() -> None:
    assert marks.language("您的 PayNow loan 已逾期，请今天还款") == "zh"
    assert marks.language("Your loan with 云杉湾 is overdue, please pay today") == "en"
