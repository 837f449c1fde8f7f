"""Redact: private details out of a text, by a policy that says who will read it."""

from forbear.redact.find import find
from forbear.redact.policies import Policy, policies, policy
from forbear.redact.redact import Pseudonyms, redact

__all__ = ["Policy", "Pseudonyms", "find", "policies", "policy", "redact"]
