"""The whole program on one page: which step follows which. Pure."""
