"""Step 2: what is really owed, to the day, and what credit really costs."""
