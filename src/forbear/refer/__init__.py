"""Refer: who can help and in which order, whether a helper can be trusted, what their terms hold, which formal routes may fit."""

from forbear.refer.helper import look, questions
from forbear.refer.needs import needs, problems, referrals
from forbear.refer.routes import screen
from forbear.refer.terms import review

__all__ = ["look", "needs", "problems", "questions", "referrals", "review", "screen"]
