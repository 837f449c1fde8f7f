"""Makes src/forbear/weights/names_zh.npz: how likely a run of characters is a Chinese person's name.

    uv venv /tmp/names && uv pip install --python /tmp/names/bin/python faker==40.54.0 jieba==0.42.1 -e .
    /tmp/names/bin/python training/names_zh.py [--hold-out]

Sentences are filled from `names_zh_templates.txt` (written for forbear) and from forbear's own Chinese words (the corpus, the
sentences that it says, its law), with invented names. Everyday words and the characters of names are counted in the
dictionary that comes with jieba (MIT). With --hold-out, every fifth template is kept for validating.
"""

from __future__ import annotations

import random
import re
import sys
import tomllib
from collections import Counter
from pathlib import Path
from zlib import crc32

import numpy as np

from forbear.recognisers import _chinese_names as names

HERE = Path(__file__).parent
OUT = HERE.parent / "src/forbear/weights/names_zh.npz"
SOURCE = HERE.parent / "src/forbear"
SLOT = re.compile(r"\{([A-Za-z])\}")
HAN = re.compile("[一-龥]")
WORDS = 60_000
"""Everyday words that the list keeps, commonest first."""
FIRMS = (
    "安信小贷",
    "众和普惠",
    "云杉金服",
    "天禾消费金融",
    "快易花",
    "平顺银行",
    "调解中心",
    "委外部",
    "法务部",
    "风控中心",
)
BEFORE = [
    *"由与和跟给向对被让叫是找请问致和及将把为替帮代以归属自从到在于",
    *[
        "我妈",
        "我爸",
        "我弟",
        "我姐",
        "你妈",
        "你爸",
        "你老婆",
        "你老公",
        "老公",
        "老婆",
        "妻子",
        "丈夫",
        "儿子",
        "女儿",
        "孩子",
        "父亲",
        "母亲",
        "岳父",
        "舅舅",
        "叔叔",
        "同事",
        "同学",
        "房东",
        "邻居",
        "室友",
        "班主任",
        "辅导员",
        "村长",
        "主任",
        "担保人",
        "保证人",
        "共借人",
        "联系人",
        "收件人",
        "收货人",
        "寄件人",
        "户主",
        "法人",
        "股东",
        "老板",
        "店长",
        "组长",
        "队长",
        "主管",
        "催收员",
        "业务员",
        "客服",
        "专员",
        "经理",
        "律师",
        "法官",
        "书记员",
        "调解员",
        "民警",
        "医生",
        "老师",
        "姓名",
        "名字",
        "户名",
        "开户名",
        "收款人",
        "付款人",
        "借款人",
        "欠款人",
        "债务人",
        "债权人",
        "申请人",
        "被申请人",
        "被执行人",
        "原告",
        "被告",
        "证人",
        "投诉人",
        "经办人",
        "签名",
        "签字",
        "本人",
        "我叫",
        "我是",
        "他叫",
        "她叫",
        "就是",
        "转告",
        "通知",
        "联系",
        "告诉",
        "委派",
        "委托",
        "指派",
        "安排",
        "汇入",
        "汇给",
        "转给",
        "打给",
        "发给",
        "借给",
        "还给",
        "收到",
        "认识",
        "不认识",
        "关于",
        "昨天",
        "今天",
        "刚才",
        "上周",
        "现在",
        "因为",
        "虽然",
        "但是",
        "原来",
        "其实",
        "客户",
        "用户",
        "会员",
        "尊敬的",
    ],
    "",
    "",
    "",
    "：",
    ": ",
    " ",
    "，",
    "。",
    "【",
    "（",
    "@",
    "“",
    "\n",
    "、",
    "/",
    "-- ",
]
AFTER = [
    *"吗呢吧啊的了在和与已于说让把被是也都就没不来去打欠借还住有要会能应将及共因从向对给你他我",
    *[
        "先生",
        "女士",
        "小姐",
        "老师",
        "经理",
        "律师",
        "同学",
        "师傅",
        "阿姨",
        "名下",
        "本人",
        "今天",
        "昨天",
        "明天",
        "现在",
        "电话",
        "手机",
        "身份证",
        "欠款",
        "借款",
        "逾期",
        "收",
        "签字",
        "签名",
        "你好",
        "您好",
        "转账",
        "汇款",
        "负责",
        "处理",
        "联系",
        "打电话",
        "发短信",
        "告诉",
        "表示",
        "回复",
        "同意",
        "拒绝",
        "承诺",
        "于上月",
        "的账户",
        "的电话",
        "的手机",
        "的卡",
        "的家人",
        "的单位",
        "的贷款",
        "的微信",
        "欠我",
        "借了",
        "还了",
        "还没",
        "没有",
        "已经",
        "曾经",
        "名义",
        "女",
        "男",
        "一起",
        "两人",
        "等人",
        "夫妇",
    ],
    "",
    "",
    "",
    "：",
    "，",
    "。",
    "】",
    "）",
    "、",
    " ",
    "\n",
    "！",
    "？",
    "(",
    "；",
    "”",
    "1",
    "138",
]
TOWNS = ("郑州市金水区", "南山区科苑路", "苏州工业园区", "成都武侯区", "朝阳区法院", "江宁派出所", "县人民法院")


def dictionary() -> list[tuple[str, int, str]]:
    """Every word of the dictionary with its count and its sort."""
    import jieba

    lines = (Path(jieba.__file__).parent / "dict.txt").read_text("utf-8").splitlines()
    rows = [line.split(" ") for line in lines]
    return [(r[0], int(r[1]), r[2]) for r in rows if len(r) == 3]


class Names:
    """Invented Chinese names: surnames by how common they are, given names by the characters that people choose."""

    def __init__(self, rows: list[tuple[str, int, str]]) -> None:
        from faker import Faker

        self.surnames = [*names.SINGLE, *names.DOUBLE]
        self.weights = [1 / (8 + n) for n in range(len(names.SINGLE))] + [0.004] * len(names.DOUBLE)
        people = [
            w
            for w, _, sort in rows
            if sort.startswith("nr") and len(w) == 3 and w[0] in names.SINGLE and all(map(HAN.match, w))
        ]
        self.first = Counter(w[1] for w in people)
        self.second = Counter(w[2] for w in people)
        Faker.seed(11)
        fake = Faker("zh_CN")
        for _ in range(4000):
            given = fake.first_name()
            self.first[given[0]] += 3
            self.second[given[-1]] += 3
        # A character that stands once in a list of names may be anything.
        self.first = Counter({c: n**0.7 for c, n in self.first.items() if n > 3})  # type: ignore[misc]
        self.second = Counter({c: n**0.7 for c, n in self.second.items() if n > 3})  # type: ignore[misc]
        self.people = people

    def given(self, chance: random.Random) -> str:
        """A given name of one or two characters."""
        first = chance.choices(list(self.first), list(self.first.values()))[0]
        second = chance.choices(list(self.second), list(self.second.values()))[0]
        turn = chance.random()
        return second if turn < 0.28 else first + first if turn < 0.33 else first + second

    def name(self, chance: random.Random) -> str:
        """A whole name, now and then one of the dictionary's own."""
        if chance.random() < 0.1:
            return chance.choice(self.people)
        return chance.choices(self.surnames, self.weights)[0] + self.given(chance)


class Sentences:
    """Sentences with names in them, and sentences without."""

    def __init__(self, pool: list[str], made: Names, rows: list[tuple[str, int, str]]) -> None:
        self.pool, self.names = pool, made
        self.plain = [t for t in own_words() if HAN.search(t)]
        common = sorted((r for r in rows if not r[2].startswith("nr") and 1 < len(r[0]) < 5), key=lambda r: -r[1])[
            :20000
        ]
        self.words = [r[0] for r in common]
        self.often = [r[1] ** 0.5 for r in common]

    def slot(self, slot: str, chance: random.Random) -> str:
        """What fills a slot that is no name."""
        return {
            "n": str(chance.randint(1, 9999)),
            "m": f"{chance.randint(100, 99999):,}",
            "t": "1" + str(chance.randint(3000000000, 9999999999)),
            "d": f"2026年{chance.randint(1, 12)}月{chance.randint(1, 28)}日",
            "o": chance.choice(FIRMS),
            "c": chance.choice(TOWNS),
            "G": self.names.given(chance)[-1],
        }[slot]

    def one(self, chance: random.Random) -> tuple[str, list[tuple[int, int]]]:
        """A sentence and the places of the names in it."""
        turn = chance.random()
        if turn < 0.25:
            return chance.choice(self.plain), []
        if turn < 0.45:
            # Any words around a name, so that the name itself is learnt and not only its surroundings.
            words = chance.choices(self.words, self.often, k=chance.randint(2, 9))
            if chance.random() < 0.8:
                words[chance.randrange(len(words))] = "{P}"
            template = chance.choice(("", "", "，", "。")).join(words)
        elif turn < 0.55:
            line = chance.choice(self.plain)
            stops = [m.end() for m in re.finditer("[，。：、！？ ]", line)] + [0, len(line)]
            at = chance.choice(stops)
            template = (line[:at] + "{P}" + line[at:]).replace("{}", "")
        elif turn < 0.75:
            # What usually stands beside a name, in any combination.
            before, after = chance.choice(BEFORE), chance.choice(AFTER)
            around = ["".join(chance.choices(self.words, self.often, k=chance.randint(0, 3))) for _ in range(2)]
            middle = chance.choice(("{P}", "{P}", "{P}", "{P}", "{P}{P}", "{P}、{P}", "{P}和{P}", "{P}与{P}"))
            template = chance.choice(("{0}{1}{2}{3}{4}", "{1}{2}{3}{4}", "{0}，{1}{2}{3}", "{1}{2}{3}，{4}")).format(
                around[0], before, middle, after, around[1]
            )
        else:
            template = chance.choice(self.pool)
        text, spans, at = "", [], 0
        for slot in SLOT.finditer(template):
            text += template[at : slot.start()]
            if slot[1] == "P":
                name = self.names.name(chance)
                spans.append((len(text), len(text) + len(name)))
                text += name
            elif slot[1] in "nmtdocG":
                text += self.slot(slot[1], chance)
            at = slot.end()
        return text + template[at:], spans


def own_words() -> list[str]:
    """forbear's own Chinese: the corpus with its choices taken, what it says, what its law says."""
    found: list[str] = []
    chance = random.Random(3)
    for file in sorted((HERE / "corpus").glob("*.zh.txt")):
        for line in file.read_text("utf-8").splitlines():
            if line and line[0] not in "#[":
                for _ in range(3):
                    text = line.lstrip("+=^$ ")
                    while (m := re.search(r"\(([^()]*\|[^()]*)\)", text)) is not None:
                        text = text[: m.start()] + chance.choice(m[1].split("|")) + text[m.end() :]
                    if "name" not in text and "friend" not in text:
                        found.append(
                            re.sub(r"<\w+>", lambda _: chance.choice((*FIRMS, "三", "某项", "1200元")), text).replace(
                                "⏎", "\n"
                            )
                        )
    for file in sorted(SOURCE.rglob("*.zh.ftl")):
        for line in file.read_text("utf-8").splitlines():
            found += [re.sub(r"\{[^{}]*\}", "3", line.partition(" = ")[2])] if " = " in line else []
    for file in sorted((SOURCE / "jurisdictions").glob("*.toml")):
        found += _said(tomllib.loads(file.read_text("utf-8")))
    return found


def _said(table: object) -> list[str]:
    if isinstance(table, dict):
        return [t for k, v in table.items() for t in ([v] if k == "zh" and isinstance(v, str) else _said(v))]
    return [t for v in table for t in _said(v)] if isinstance(table, list) else []


def word_list(rows: list[tuple[str, int, str]]) -> dict[int, int]:
    """Everyday words by their number: 2 for the commonest, 1 for the others."""
    common = sorted((r for r in rows if not r[2].startswith("nr") and 1 < len(r[0]) < 5), key=lambda r: -r[1])[:WORDS]
    return {crc32(w.encode()): 2 if n < 15000 else 1 for n, (w, _, _) in enumerate(common)}


def examples(
    count: int, sentences: Sentences, known: names.Known, chance: random.Random
) -> tuple[list[list[int]], list[int]]:
    """Every run of characters that could be a name, and whether it is one."""
    rows, labels = [], []
    for _ in range(count):
        text, spans = sentences.one(chance)
        gold = set(spans)
        for start, end in names.candidates(text):
            rows.append([crc32(f.encode()) & names.MASK for f in names.features(text, start, end, known)])
            labels.append(int((start, end) in gold))
    return rows, labels


def main() -> None:
    """Trains, prints what was measured, writes the weights."""
    hold = "--hold-out" in sys.argv
    chance = random.Random(20261128)
    rows = dictionary()
    known = names.Known(word_list(rows))
    made = Names(rows)
    lines = [
        line.replace("\\n", "\n")
        for line in (HERE / "names_zh_templates.txt").read_text("utf-8").splitlines()
        if line and line[0] != "#"
    ]
    kept = lines[::5] if hold else []
    pool = [line for line in lines if line not in kept]
    sentences = Sentences(pool, made, rows)
    weights = np.zeros(names.MASK + 1, np.float32)
    seen = np.full(names.MASK + 1, 1e-6, np.float32)
    width = 0
    for turn in range(7):
        features, labels = examples(8000, sentences, known, chance)
        width = max(width, max(map(len, features)))
        index = np.zeros((len(features), width), np.int64)
        for n, row in enumerate(features):
            index[n, : len(row)] = row
        gold = np.array(labels, np.float32)
        noise = np.random.default_rng(turn)
        order = noise.permutation(len(gold))
        for start in range(0, len(order), 1024):
            picked = order[start : start + 1024]
            part = np.where(noise.random((len(picked), width)) < 0.15, 0, index[picked])
            error = 1 / (1 + np.exp(-weights[part].sum(axis=1))) - gold[picked]
            step = np.bincount(part.ravel(), np.repeat(error, width), names.MASK + 1).astype(np.float32) / 32
            step += 1e-6 * weights
            step[0] = 0
            used = step != 0
            seen[used] += step[used] ** 2
            weights[used] -= 0.15 * step[used] / np.sqrt(seen[used])
        chances = 1 / (1 + np.exp(-weights[index].sum(axis=1)))
        print(turn, len(gold), *(f"{t}: {_rates(chances > t, gold)}" for t in (0.3, 0.5)), flush=True)
    if hold:
        features, labels = examples(4000, Sentences(kept, made, rows), known, chance)
        total = np.array([weights[row].sum() for row in features])
        print("held", *(f"{t}: {_rates(1 / (1 + np.exp(-total)) > t, np.array(labels))}" for t in (0.2, 0.3, 0.5)))
    scale = np.float32(np.abs(weights).max() / 127)
    keys = np.array(sorted(known.words), np.uint32)
    ranks = np.array([known.words[k] for k in keys.tolist()], np.uint8)
    target = HERE.parent / "out" / "names_zh-held.npz" if hold else OUT
    target.parent.mkdir(exist_ok=True)
    np.savez_compressed(target, weights=np.round(weights / scale).astype(np.int8), scale=scale, keys=keys, ranks=ranks)
    print(target, target.stat().st_size, "bytes")


def _rates(told: np.ndarray, gold: np.ndarray) -> str:
    hit = float((told * gold).sum())
    return f"p {hit / max(1, told.sum()):.3f} r {hit / max(1, gold.sum()):.3f}"


if __name__ == "__main__":
    main()
