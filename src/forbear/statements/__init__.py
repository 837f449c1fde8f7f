"""Statement layouts: each file reads one bank's or wallet's export."""
