"""How an answer is shown: as calm text, as one JSON document, as one self-contained page.

`page` says the answer once, as headings and sentences in the person's language; `plain` and `html`
only lay it out, so that all of them say the same. `document` is for machines.
"""
