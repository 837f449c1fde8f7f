"""Trained weights as plain arrays, each with its model card."""
