"""Step 2: compares a claim with the person's papers under a dated law."""
