"""Whether a licence number can be one of its kind at all; never whose it is: that stands in the register alone."""

from __future__ import annotations

import re

from forbear.text import fold

_FORMS: dict[tuple[str, str], str] = {
    ("gb", ""): r"[0-9]{6,7}",  # firm reference number of the Financial Conduct Authority
    ("cn", "lawyer"): r"1[0-9]{16}",  # practising certificate of a lawyer
    ("in", "lawyer"): r"[A-Z]{1,4}/[0-9]{1,6}[A-Z]?/(?:19|20)[0-9]{2}",  # enrolment: roll, number, year
}
_OTHER_REGISTERS = frozenset(["lawyer", "insolvency_practitioner"])
"""Kinds whose numbers come from a register of their own, of which no form is known here unless it stands above."""


def looks_right(number: str, kind: str, country: str) -> bool | None:
    """Whether a number has the form of its kind; `None` where no form is known for that kind in that country."""
    plain = "".join(fold(number).text.split()).upper()
    if country == "cn" and kind != "lawyer":
        from stdnum.cn import uscc

        return bool(uscc.is_valid(plain))  # the unified social credit code of a company, with its check digit
    form = _FORMS.get((country, kind)) or (None if kind in _OTHER_REGISTERS else _FORMS.get((country, "")))
    return None if form is None else re.fullmatch(form, plain) is not None
