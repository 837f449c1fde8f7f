"""How an answer is shown: as text, as one JSON document, as one self-contained page."""
