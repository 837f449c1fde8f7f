"""Writes a citation the way that the person's language does; the rules for it lie beside the law."""

from forbear.jurisdictions._citation import reference

__all__ = ["reference"]
