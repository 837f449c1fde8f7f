"""How well private details are found in Chinese collection threads with planted values.

    python benchmarks/redaction_zh.py [--seed 1] [--threads 400] [--write FILE.jsonl]

The threads are invented here, from a seed: people, numbers and addresses are made up, and every planted
value's place is known. Printed are precision, recall and F2 by kind (see redaction.py) and the leaks.
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
    ),
    "欧阳",
    "上官",
    "司徒",
    "诸葛",
]
GIVEN = "伟芳娜敏静秀丽强磊洋艳勇军杰娟涛明超霞平刚桂英华玉兰建国梅鑫宇浩晨曦子轩雨桐欣怡嘉俊凯琳雪婷慧博文思远志诚晓东海燕春花秋月冬生"
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


class Threads:
    """Invents threads with planted values."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)

    def digits(self, count: int) -> str:
        return "".join(self.chance.choice("0123456789") for _ in range(count))

    def value(self, slot: str) -> tuple[str, str]:
        """What fills a slot, and its type; no type where nothing private is meant."""
        return getattr(self, f"_{slot}")()  # type: ignore[no-any-return]

    def _name(self) -> tuple[str, str]:
        return self.chance.choice(SURNAMES) + "".join(
            self.chance.sample(GIVEN, self.chance.choice((1, 2, 2)))
        ), "PERSON"

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
            line = self.chance.choice(LINES)
            at = 0
            text += "\n" if text else ""
            for slot in re.finditer(r"\{(\w+)\}", line):
                text += line[at : slot.start()]
                value, kind = self.value(slot[1])
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
    asked = parser.parse_args()
    made = Threads(asked.seed)
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
                **score(rows, predictions),
                "texts_per_s": round(speed, 1),
                "seconds": round(time.perf_counter() - start, 2),
            },
            ensure_ascii=False,
        )
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
