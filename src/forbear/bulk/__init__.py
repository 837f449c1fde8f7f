"""Bulk: the inbox of an association or a regulator, batch by batch, on one machine or on many.

`read_batch` is all of it: a pure function, Arrow record batch in, Arrow record batch out. The engines around it
(`engines/`) only decide where it runs. `campaigns/` is the second stage: who sends the same thing to whom.
"""

from forbear.bulk.batch import read_batch

__all__ = ["read_batch"]
