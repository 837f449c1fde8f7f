"""Which currency a sign or a word means, and where that depends on the place."""

from __future__ import annotations

from functools import cache

BEFORE = {
    "¥": "¥", "rmb": "CNY", "cny": "CNY", "人民币": "CNY", "港币": "HKD", "美元": "USD", "美金": "USD", "us$": "USD", "usd": "USD", "$": "$", "usd$": "USD", "£": "GBP", "gbp": "GBP", "€": "EUR",
    "eur": "EUR", "₹": "INR", "rs": "rs", "re": "rs", "inr": "INR", "रु": "rs", "₨": "rs", "kes": "KES", "ksh": "KES", "kshs": "KES", "sh": "sh", "shs": "sh",
    "ugx": "UGX", "ush": "UGX", "tzs": "TZS", "tsh": "TZS", "tshs": "TZS", "ngn": "NGN", "₦": "NGN", "n": "n", "#": "n", "php": "PHP", "₱": "PHP", "p": "p", "phpp": "PHP",
    "s$": "SGD", "sgd": "SGD", "rm": "MYR", "myr": "MYR", "mxn": "MXN", "mx$": "MXN", "mxn$": "MXN", "rp": "IDR", "idr": "IDR", "a$": "AUD", "au$": "AUD", "aud": "AUD",
    "c$": "CAD", "ca$": "CAD", "cad": "CAD", "nz$": "NZD", "nzd": "NZD", "hk$": "HKD", "hkd": "HKD", "nt$": "TWD", "twd": "TWD", "r$": "BRL", "brl": "BRL", "₫": "VND", "vnd": "VND",
    "৳": "BDT", "bdt": "BDT", "tk": "BDT", "lkr": "LKR", "pkr": "PKR", "npr": "NPR", "ghs": "GHS", "gh₵": "GHS", "gh¢": "GHS", "zar": "ZAR", "r": "r", "aed": "AED", "zmw": "ZMW",
    "rwf": "RWF", "frw": "RWF", "thb": "THB", "฿": "THB", "krw": "KRW", "₩": "KRW", "jpy": "JPY", "cop": "COP", "pen": "PEN", "s/": "PEN", "clp": "CLP", "ars": "ARS",
}  # fmt: skip
"""Signs and codes that stand before a number, in small letters."""

AFTER = {
    "元": "元", "块钱": "CNY", "块": "CNY", "圆": "CNY", "人民币": "CNY", "rmb": "CNY", "cny": "CNY", "yuan": "CNY", "美元": "USD", "美金": "USD", "港币": "HKD", "港元": "HKD", "日元": "JPY", "欧元": "EUR",
    "英镑": "GBP", "新币": "SGD", "彩金": "CNY", "usd": "USD", "dollars": "$", "dollar": "$", "bucks": "$", "rupees": "rs", "rupee": "rs", "rupaye": "rs", "rupay": "rs", "रुपये": "rs", "रुपए": "rs", "रु": "rs", "rs": "rs",
    "inr": "INR", "/-": "rs", "kes": "KES", "ksh": "KES", "shillings": "sh", "bob": "KES", "/=": "sh", "ugx": "UGX", "tzs": "TZS", "naira": "NGN", "ngn": "NGN", "pesos": "pesos", "mxn": "MXN",
    "php": "PHP", "pounds": "GBP", "pound": "GBP", "gbp": "GBP", "quid": "GBP", "euros": "EUR", "euro": "EUR", "eur": "EUR", "€": "EUR", "£": "GBP", "ringgit": "MYR", "myr": "MYR", "rupiah": "IDR", "idr": "IDR", "baht": "THB", "sgd": "SGD",
    "aud": "AUD", "cad": "CAD", "ghs": "GHS", "cedis": "GHS", "zar": "ZAR", "rand": "ZAR", "pkr": "PKR", "bdt": "BDT", "taka": "BDT", "₹": "INR",
}  # fmt: skip
"""Signs and words that stand after a number, in small letters."""

_SHARED = {
    "$": (frozenset({"AUD", "CAD", "NZD", "SGD", "HKD", "TWD", "MXN", "COP", "CLP", "ARS", "USD"}), "USD"),
    "¥": (frozenset({"CNY", "JPY"}), "CNY"),
    "rs": (frozenset({"INR", "PKR", "LKR", "NPR", "MUR"}), "INR"),
    "sh": (frozenset({"KES", "UGX", "TZS"}), "KES"),
    "元": (frozenset({"CNY", "HKD", "TWD"}), "CNY"),
    "pesos": (frozenset({"MXN", "PHP", "COP", "CLP", "ARS"}), "MXN"),
    "n": (frozenset({"NGN"}), ""),
    "p": (frozenset({"PHP"}), ""),
    "r": (frozenset({"ZAR"}), ""),
}
"""Signs that several countries share: the currencies they can mean, and what they mean elsewhere (empty: nothing)."""

POINT_GROUPS = frozenset({"IDR", "VND", "EUR", "COP", "CLP", "ARS", "BRL"})
"""Currencies whose people write thousands with a point: Rp 250.000."""


@cache
def local(place: str) -> str:
    """The currency of a place (Unicode CLDR through babel), empty where there is no place."""
    if not place:
        return ""
    from babel.numbers import get_territory_currencies

    known = get_territory_currencies("GB" if place == "UK" else place)
    return str(known[0]) if known else ""


@cache
def meant(sign: str, place: str) -> str:
    """The currency that a sign means in a place; empty where it means none there."""
    if sign not in _SHARED:
        return sign
    possible, otherwise = _SHARED[sign]
    here = local(place)
    return here if here in possible else otherwise
