"""Step 3: which debt to pay what and when."""
