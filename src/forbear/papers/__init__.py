"""The files that a person writes about their own papers: debts, loans, offers, a budget.

Each file here reads one kind of TOML file into records, or into `Problem`s that name the field
and the next step. Nothing is assumed where a field is absent.
"""
