"""How well private details are found in Chinese collection threads with planted values.

    python benchmarks/redaction_zh.py [--seed 1] [--threads 400] [--lines both] [--hidden 0.5] [--write FILE.jsonl]

The threads are invented here, from a seed: people, numbers and addresses are made up, and every planted
value's place is known. Half of all identity numbers, telephone numbers and cards are disguised: spaced, figure by
figure, full-width, in Chinese numerals, with invisible characters, misread by a camera, or broken over two lines. Printed are precision, recall and F2 by kind (see redaction.py) and the leaks.
`--write` keeps the threads in the form that redaction.py reads.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import time
from pathlib import Path

from redaction import ours, score, timed

SURNAMES = [
    *list(
        "王李张刘陈杨赵黄周吴徐孙马朱胡林郭何高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷"
        "黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍申尤毕聂柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿卜詹关苗凌费纪靳盛童欧甄"
    ),
    "欧阳",
    "上官",
    "司徒",
    "诸葛",
    "慕容",
    "皇甫",
]
GIVEN = (
    "伟芳娜敏静秀丽强磊洋艳勇军杰娟涛明超霞平刚桂英华玉兰建国梅鑫宇浩晨曦子轩雨桐欣怡嘉俊凯琳雪婷慧博文思远志诚晓东海燕春花秋月冬生"
    "淑珍福贵德才长江小红立新爱民家豪梓涵若彤奕辰一诺可馨永康世杰素云凤莲正义大海金龙宝玉向阳红梅国庆卫东"
)
CITIES = (
    ("广东省", "深圳市", "南山区"),
    ("浙江省", "杭州市", "西湖区"),
    ("四川省", "成都市", "武侯区"),
    ("", "北京市", "朝阳区"),
    ("", "上海市", "浦东新区"),
    ("湖北省", "武汉市", "江夏区"),
    ("河南省", "郑州市", "金水区"),
    ("山东省", "临沂市", "兰山区"),
)
ROADS = ("人民路", "解放大道", "建设街", "中山路", "科技园路", "长江路", "幸福巷", "学府街")
LENDERS = ("安心分期", "小雨钱包", "微光贷", "好帮手消费金融", "青禾小贷")
LINES = (
    "{name}先生，您在{lender}的借款已逾期{days}天，欠款{money}元，请尽快处理。",
    "【{lender}】{name}女士您好，您尾号{tail}的账户欠款{money}元，今日18点前还清。",
    "您好，请问是{name}吗？我是{lender}的委托方，联系电话{phone}。",
    "姓名：{name}，身份证号：{id}，借款合同编号{ref}，请核实。",
    "{name}（身份证{id}）你的案件已移交我部，请拨打{phone}。",
    "户名{name}，卡号{card}，请把{money}元转到这张卡。",
    "收款人：{name} 银行卡：{card_spaced} 开户行工商银行",
    "请加微信{wechat}，发还款截图，微信号也是手机号{phone}",
    "你的紧急联系人{name}，电话{phone}，我们会继续联系。",
    "麻烦转告{name}，让他回电{phone_spaced}，不然会上门。",
    "外访人员将到{address}核实情况，请{name}本人在家。",
    "被告{name}，住址：{address}，案号{case}，请于{date}到庭。",
    "我们已通知你父亲{name}，他的手机是{phone}。",
    "律师函：致{name}，限{date}前结清{money}元，联系人{name}律师，电话{land}。",
    "支付宝账号{alipay}，备注{name}还款",
    "还款账号：{card}，户名：{name}，今天必须到账。",
    "身份证{id_wide}，手机{phone_wide}，确认一下是不是本人。",
    "本人{name}，因失业无法还款，希望协商，联系方式{phone}。",
    "我的卡号是{card_spaced}，电话是{phone_zh}，请查一下。",
    "QQ：{qq}，邮箱{email}，资料发我。",
    "车牌{plate}的车辆将被依法查封。",
    "尊敬的{name}，您好！客服专员{name}为您服务，工号{staff}。",
    "{name}，别躲了，你老婆{name}的单位我们都知道。",
    "身份证号{id_zero}请核对",
    "好的，我明天还。",
    "请不要再打给我家人了。",
    "利息太高了，能不能减免？",
    "您的申请已收到，请耐心等待审核。",
    "方便的话请回复一下，谢谢。",
    "温馨提示：请按时还款，以免影响征信。",
    "高额罚息不合理，我要投诉。",
    "平台客服说可以分三期。",
    "周末也打电话，严重影响生活。",
)
OTHER_LINES = (
    "{name}，身份证尾号不便透露，完整号码{id}，今天下午三点前联系{phone}。",
    "转账给{name}（工行{card}），备注写上你的名字{name}。",
    "我司已委派{name}负责该笔业务，工作电话{land}，手机{phone}。",
    "你孩子的班主任{name}也会收到通知，地址我们有：{address}。",
    "担保人：{name}　证件号：{id}　联系方式：{phone}",
    "合同号：{ref}；借款人：{name}；放款账户：{card}；金额：{money}元",
    "昨天{name}打电话来，说让我先还{money}元到{card}。",
    "我妈{name}今天接到了{phone}的电话，吓得不轻。",
    "请将{money}元汇入{name}名下的账户{card}，逾期后果自负。",
    "快递寄到{address}，收件人{name}，{phone}。",
    "{name}{name}，你们两口子一起欠的，别装死！",
    "这是{name}的微信：{wechat}，加的时候说是{lender}。",
    "公告：被执行人{name}，身份证号码{id}，案号{case}。",
    "小{given}你好，我是{lender}的{name}，请回电{land}转8023。",
    "客户{name}于{date}申请借款{money}元，分12期，尚欠8期。",
    "他的电话换成{phone}了，原来的{phone}打不通。",
    "本期账单：应还{money}元，最低还款额500元，年化利率23.99%，逾期{days}天。",
    "根据民法典第六百七十五条，借款人应当按照约定的期限返还借款。",
    "马上处理，否则程序启动后高额费用由您承担，安排在周五上门。",
    "白条、花呗、微粒贷都有逾期，何时能还清？",
    "经核实，您的申请编号{ref}已受理，预计3个工作日答复。",
    "于情于理都应该还，但利息确实过高，希望解决。",
    "严重影响征信，任何问题请拨打官方客服热线95188。",
    "时间紧迫，成功与否看您的态度，方便时请联系。",
)
"""Lines that nobody looked at while the recognisers were written: `--lines other` measures on them alone."""


def spaced(value: str, chance: random.Random) -> str:
    """In groups, with a space, a hyphen or a full stop between them."""
    size, between = chance.choice((3, 4, 4, 4, 6)), chance.choice((" ", " ", "-", "."))
    return between.join(value[n : n + size] for n in range(0, len(value), size))


def letter_by_letter(value: str, chance: random.Random) -> str:
    """Every figure by itself."""
    return " ".join(value)


def wide(value: str, chance: random.Random) -> str:
    """In full-width figures."""
    return _wide(value)


def in_numerals(value: str, chance: random.Random) -> str:
    """In Chinese numerals, everyday or as on a cheque."""
    row = chance.choice(
        ("〇一二三四五六七八九", "零壹贰叁肆伍陆柒捌玖", "零一二三四五六七八九", "零幺二三四五六七八九")
    )
    return "".join(row[int(c)] if c.isdigit() else c for c in value)


def with_nothing_between(value: str, chance: random.Random) -> str:
    """With characters in it that show nothing."""
    at = chance.randint(3, len(value) - 3)
    return value[:at] + chance.choice(("\u200b", "\u2060", "\u200d", "\ufeff")) + value[at:]


def misread(value: str, chance: random.Random) -> str:
    """As a camera misreads it: O for 0, l for 1; never more than a third of it."""
    at = [n for n, c in enumerate(value) if c in "01"][: len(value) // 3]
    return "".join(
        {"0": chance.choice("Oo"), "1": chance.choice("lI")}[c] if n in at else c for n, c in enumerate(value)
    )


def broken(value: str, chance: random.Random) -> str:
    """Over two lines, as in a narrow bubble."""
    at = chance.randint(4, len(value) - 4)
    return value[:at] + "\n" + value[at:]


DISGUISES = (spaced, letter_by_letter, wide, in_numerals, with_nothing_between, misread, broken)
DISGUISED = frozenset({"id", "phone", "card"})


class Threads:
    """Invents threads with planted values."""

    def __init__(self, seed: int, lines: tuple[str, ...] = LINES, hidden: float = 0.5) -> None:
        self.chance = random.Random(seed)
        self.lines = lines
        self.hidden = hidden
        """How many of the numbers are written so that a simple search does not find them."""

    def digits(self, count: int) -> str:
        return "".join(self.chance.choice("0123456789") for _ in range(count))

    def value(self, slot: str) -> tuple[str, str]:
        """What fills a slot, and its type; no type where nothing private is meant."""
        return getattr(self, f"_{slot}")()  # type: ignore[no-any-return]

    def _name(self) -> tuple[str, str]:
        return self.chance.choice(SURNAMES) + "".join(
            self.chance.sample(GIVEN, self.chance.choice((1, 2, 2)))
        ), "PERSON"

    def _given(self) -> tuple[str, str]:
        return self.chance.choice(GIVEN), ""

    def _id(self) -> tuple[str, str]:
        body = (
            self.chance.choice(("110101", "440305", "330106", "510107", "420115", "371302"))
            + f"{self.chance.randint(1960, 2004)}{self.chance.randint(1, 12):02}{self.chance.randint(1, 28):02}"
            + self.digits(3)
        )
        total = sum(
            int(d) * w for d, w in zip(body, (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2), strict=True)
        )
        check = "10X98765432"[total % 11] if self.chance.random() < 0.8 else self.chance.choice("0123456789X")
        return body + check, "CN_RESIDENT_ID"

    def _id_wide(self) -> tuple[str, str]:
        return _wide(self._id()[0]), "CN_RESIDENT_ID"

    def _id_zero(self) -> tuple[str, str]:
        own = self._id()[0]
        return own[:6] + "\u200b" + own[6:14] + "\u200b" + own[14:], "CN_RESIDENT_ID"

    def _phone(self) -> tuple[str, str]:
        return "1" + self.chance.choice(("38", "39", "50", "86", "77", "99", "33")) + self.digits(8), "PHONE_NUMBER"

    def _phone_spaced(self) -> tuple[str, str]:
        own = self._phone()[0]
        between = self.chance.choice((" ", "-"))
        return between.join((own[:3], own[3:7], own[7:])), "PHONE_NUMBER"

    def _phone_wide(self) -> tuple[str, str]:
        return _wide(self._phone()[0]), "PHONE_NUMBER"

    def _phone_zh(self) -> tuple[str, str]:
        return "".join("〇一二三四五六七八九"[int(d)] for d in self._phone()[0]), "PHONE_NUMBER"

    def _land(self) -> tuple[str, str]:
        return self.chance.choice(("010-", "021-", "0755-", "0571")) + self.chance.choice("2345678") + self.digits(
            7
        ), "PHONE_NUMBER"

    def _card(self) -> tuple[str, str]:
        body = self.chance.choice(("622202", "621700", "622848", "621661")) + self.digits(12)
        if self.chance.random() < 0.3:
            return body + self.digits(1), "BANK_CARD"
        total = sum(sum(divmod(int(d) * (2 if n % 2 == 0 else 1), 10)) for n, d in enumerate(reversed(body)))
        return body + str(-total % 10), "BANK_CARD"

    def _card_spaced(self) -> tuple[str, str]:
        own = self._card()[0]
        return " ".join(own[n : n + 4] for n in range(0, len(own), 4)), "BANK_CARD"

    def _wechat(self) -> tuple[str, str]:
        return self.chance.choice(("wxid_", "ck-", "hk")) + self.digits(6), "CHAT_ACCOUNT"

    def _alipay(self) -> tuple[str, str]:
        return "pay" + self.digits(5), "CHAT_ACCOUNT"

    def _qq(self) -> tuple[str, str]:
        return self.chance.choice("123456789") + self.digits(8), "CHAT_ACCOUNT"

    def _email(self) -> tuple[str, str]:
        return f"cs{self.digits(3)}@example.com", "EMAIL_ADDRESS"

    def _plate(self) -> tuple[str, str]:
        return self.chance.choice("京沪粤浙川鄂") + self.chance.choice("ABCD") + self.chance.choice(
            "ABCDEF"
        ) + self.digits(4), "CN_PLATE"

    def _address(self) -> tuple[str, str]:
        return "".join(self.chance.choice(CITIES)) + self.chance.choice(
            ROADS
        ) + f"{self.chance.randint(1, 300)}号" + self.chance.choice(("", "3栋502室", "2单元1101", "8号楼")), "LOCATION"

    def _ref(self) -> tuple[str, str]:
        return "HT" + self.digits(10), "ACCOUNT_REF"

    def _case(self) -> tuple[str, str]:
        return f"（2026）粤0305民初{self.digits(4)}号", "ACCOUNT_REF"

    def _staff(self) -> tuple[str, str]:
        return self.digits(5), "ACCOUNT_REF"

    def _date(self) -> tuple[str, str]:
        return f"2026年{self.chance.randint(1, 12)}月{self.chance.randint(1, 28)}日", "DATE_TIME"

    def _money(self) -> tuple[str, str]:
        return f"{self.chance.randint(100, 99999)}", ""

    def _days(self) -> tuple[str, str]:
        return str(self.chance.randint(1, 200)), ""

    def _tail(self) -> tuple[str, str]:
        return self.digits(4), ""

    def _lender(self) -> tuple[str, str]:
        return self.chance.choice(LENDERS), ""

    def thread(self) -> dict[str, object]:
        """One thread: its text and the planted values."""
        text, spans = "", []
        for _ in range(self.chance.randint(1, 4)):
            line = self.chance.choice(self.lines)
            at = 0
            text += "\n" if text else ""
            for slot in re.finditer(r"\{(\w+)\}", line):
                text += line[at : slot.start()]
                value, kind = self.value(slot[1])
                if slot[1] in DISGUISED and self.chance.random() < self.hidden:
                    value = self.chance.choice(DISGUISES)(value, self.chance)
                if slot[1] == "name" and self.chance.random() < self.hidden / 5:
                    value = self.chance.choice((" ", "\u3000", "\u200b", "·")).join((value[:-1], value[-1]))
                if kind:
                    spans.append({"type": kind, "start": len(text), "end": len(text) + len(value)})
                text += value
                at = slot.end()
            text += line[at:]
        return {"text": text, "spans": spans}


def _wide(text: str) -> str:
    return text.translate({n: n + 0xFEE0 for n in range(33, 127)})


def main() -> int:
    """Makes the threads, measures, prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=400)
    parser.add_argument("--write", type=Path)
    parser.add_argument("--wrong", action="store_true")
    parser.add_argument("--lines", choices=("seen", "other", "both"), default="both")
    parser.add_argument("--hidden", type=float, default=0.5, help="the share of numbers that are disguised")
    asked = parser.parse_args()
    lines = {"seen": LINES, "other": OTHER_LINES, "both": LINES + OTHER_LINES}[asked.lines]
    made = Threads(asked.seed, lines, asked.hidden)
    rows = [made.thread() for _ in range(asked.threads)]
    if asked.write:
        asked.write.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows), "utf-8")
    start = time.perf_counter()
    predictions, speed = timed([str(r["text"]) for r in rows], ours())
    if asked.wrong:
        from redaction import _print_wrong

        for row, spans in zip(rows, predictions, strict=True):
            _print_wrong(row, spans)
    print(
        json.dumps(
            {
                "n": len(rows),
                "seed": asked.seed,
                "lines": asked.lines,
                "hidden": asked.hidden,
                **score(rows, predictions),
                "texts_per_s": round(speed.wall, 1),
                "texts_per_processor_s": round(speed.processor, 1),
                "seconds": round(time.perf_counter() - start, 2),
            },
            ensure_ascii=False,
        )
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
