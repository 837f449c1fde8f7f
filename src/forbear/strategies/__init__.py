"""Repayment strategies: each file is one way of dividing a budget."""
