"""Refer: who can help and in which order, whether a helper can be trusted, what their terms hold, which formal routes may fit."""

from forbear.refer.helper import look, questions
from forbear.refer.needs import needs, problems, referrals
from forbear.refer.routes import screen

__all__ = ["look", "needs", "problems", "questions", "referrals", "screen"]
