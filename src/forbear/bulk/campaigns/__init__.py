"""Campaigns: who sends the same thing to whom. The second stage of bulk; what it shows is redacted and counted in crowds."""
