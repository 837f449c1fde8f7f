"""Persons whom a message names: whom it greets, who signs, whom it tells about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.read.facts.vocabulary import either, listed
from forbear.read.facts.words import Found, Words

_NOBODY = listed("people", "nobody") | listed("parties", "generic") | listed("people", "salutation")
_SALUTATIONS = frozenset(w for w in listed("people", "salutation") if not "\u3400" < w[0] < "\u9fff")
_TITLES = frozenset(w for w in listed("people", "title") if not "\u3400" < w[0] < "\u9fff")
_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董潘袁于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温"
    "康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂"
    "全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利于呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由"
)

CUES = (
    Cue("person_greeted", rf"(?:^|[^a-z])(?:{either(_SALUTATIONS)})[ ,:]{{0,2}}[^ ,\n]"),
    Cue("person_titled", rf"\b(?:{either(w.rstrip('.') for w in _TITLES if w.isascii())}|officer|applicant|this is|i am|my name is|speaking with|verification for)\b\.?[ ](?-i:[A-Z])"),
    Cue("person_leading", r"(?-i:^[A-ZÀ-Þ][a-zà-ÿ]{1,14}), (?:your|su|no|we|es|this|you)\b|(?-i:[:,] [A-ZÀ-Þ][a-zà-ÿ]{1,14}), (?:su|your)\b|\((?-i:[A-Z][a-z]+ [A-Z][a-z]+)\)"),
    Cue("person_zh", "尊敬的|亲爱的|先生|女士|您好|业主|通知|是.{2,3}吗|我是"),
)  # fmt: skip

_GREETED = re.compile(rf"(?:^|(?<=[^a-z]))(?:{either(_SALUTATIONS)})(?:[ ]?\((?:a|o)\))?[ ,:]{{0,3}}", re.MULTILINE)
_TITLED = re.compile(
    rf"(?<![a-z])(?:(?P<title>(?:{either(w.rstrip('.') for w in _TITLES)})\.?)|officer|applicant|this is|i am|my name is|speaking with|verification for)[ ]"
)
_LEADING = re.compile(
    r"(?:^|[:,] )(?P<name>[A-ZÀ-Þ][a-zà-ÿ]{1,14})(?=, (?:your|su|no|we|es|this|you)\b)|\((?P<full>[A-Z][a-z]{1,14} [A-Z][a-z]{1,14})\)"
)
_NAME = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr|MR|MRS|MS|DR|Shri|Smt)\.? )?(?P<name>[A-ZÀ-Þ][\w'’.-]{0,20}(?: [A-ZÀ-Þ][\w'’-]{0,20}){0,3})"
)
_NAME_HI = re.compile(r"[\u0900-\u097f]{2,14}")
_HAN = "\u4e00-\u9fff"
_STOPS = "先生|女士|小姐|业主|同学|老师|您好|你好|您|[,:!。(/\n ]|$"
_ZH_GREETED = re.compile(rf"(?:尊敬的|亲爱的|敬爱的)(?:[^,。:\n]{{0,8}}?用户)?(?P<name>[{_HAN}]{{2,4}}?)(?={_STOPS})")
_ZH_TITLED = re.compile(rf"(?P<name>[{_SURNAMES}][{_HAN}]{{0,2}})(?=先生|女士|小姐|业主)")
_ZH_HELLO = re.compile(
    rf"(?:^|[】\n。!,:])(?:您好|你好)?[, ]?(?P<name>[{_SURNAMES}][{_HAN}]{{1,2}})(?=您好|你好|[:,]您|:|业主)"
)
_ZH_TOLD = re.compile(rf"(?:通知|转告|告知|联系一下|是)(?P<name>[{_SURNAMES}][{_HAN}]{{1,2}})(?=[(,]|吗|本人|尽快)")


def find(words: Words) -> Iterator[Found]:
    """Every person once; forms of address that name nobody (customer, 客户) are no persons."""
    said: set[str] = set()
    for start, end in _places(words):
        name = words.text[start:end]
        if end > start and name not in said and words.free(start, end):
            said.add(name)
            words.take(start, end)
            yield Found("person", start, end, name, certainty=0.9)


def _places(words: Words) -> Iterator[tuple[int, int]]:
    hits, text = words.hits, words.text
    if "person_greeted" in hits:
        for m in _GREETED.finditer(words.low):
            yield _named(text, m.end())
    if "person_titled" in hits:
        for m in _TITLED.finditer(words.low):
            start, end = _named(text, m.end())
            yield (m.start("title"), end) if m["title"] and m["title"] == "adv." and end > start else (start, end)
    if "person_leading" in hits:
        for m in _LEADING.finditer(text):
            group = "name" if m["name"] else "full"
            if not any(w.lower() in _NOBODY for w in m[group].split()):
                yield m.span(group)
    if "person_zh" in hits:
        for pattern in (_ZH_GREETED, _ZH_TITLED, _ZH_HELLO, _ZH_TOLD):
            for m in pattern.finditer(words.low):
                if not any(n in m["name"] for n in _ZH_NOBODY):
                    yield m.span("name")


_ZH_NOBODY = tuple(n for n in _NOBODY if "\u3400" < n[0] < "\u9fff")


def _named(text: str, at: int) -> tuple[int, int]:
    """The place of a name that begins there; an empty place where none does."""
    match = _NAME.match(text, at)
    if match is None:
        hindi = _NAME_HI.match(text, at)
        return hindi.span() if hindi and hindi[0] not in _NOBODY else (at, at)
    start, end = match.span("name")
    kept = 0
    for word in match["name"].split(" "):
        if word.lower().rstrip(".") in _NOBODY or any(c.isdigit() for c in word) or word == "XXXX":
            break
        kept += len(word) + 1
    if not kept:
        return at, at
    end = start + kept - 1
    return start, end - (text[end - 1] in ".'’-" and end - start > 2)
