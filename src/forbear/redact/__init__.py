"""Redact: private details out of a text or a file, by a policy that says who will read it."""

from forbear.redact.audience import audience
from forbear.redact.find import find
from forbear.redact.policies import Policy, policies, policy
from forbear.redact.redact import Pseudonyms, Reader, redact, redact_pieces, things

__all__ = [
    "Policy",
    "Pseudonyms",
    "Reader",
    "audience",
    "find",
    "policies",
    "policy",
    "redact",
    "redact_pieces",
    "things",
]
