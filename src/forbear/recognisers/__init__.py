"""Recognisers: each file finds one kind of private detail in a text."""
