"""Checks: each file compares one thing in a claim with the papers and the law."""
