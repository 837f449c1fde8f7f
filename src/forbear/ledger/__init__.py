"""The arithmetic of debt that checks, reckoning and planning share."""
