"""All nouns of forbear, in the order in which a case meets them.

`money` → `message` → `reading` → `claim` → `debt` → `law` → `finding` → `loan` → `plan` → `letter` → `evidence` → `case`.

A **Demand** is what one message asks. A **Claim** is what they say is owed. A **Debt** is what
your own papers say. Verifying compares the last two under a dated law.

Every record is a frozen, keyword-only dataclass with slots; collections are tuples; money is a
`Decimal` with its currency; nothing read from a message exists without its place in the message.
Import records from their own module (`from forbear.records.claim import Claim`).
"""
