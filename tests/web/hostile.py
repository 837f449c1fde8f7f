"""Hostile words: a few of our own, and every line of the shared lists where they are there."""

from __future__ import annotations

import json
import os
from pathlib import Path

OWN = (
    '<script>document.title="x"</script><img src=x onerror=alert(1)>',
    '"><svg/onload=alert(1)><a href="javascript:alert(1)">pay</a>',
    "' onmouseover='alert(1)' x='",
    "{{7*7}} ${7*7} {% for x in [].__class__ %}{% endfor %} {{ cycler.__init__.__globals__ }}",
    "'); DROP TABLE messages;--",
    "pay\u202egpj.exe \u2066evil\u2069 de\u200bbt \x1b]0;title\x07\x1b[2J",
    '<meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/"><form action="http://127.0.0.1:9/"><input name=a>',
    "<style>@import 'http://127.0.0.1:9/x.css'; body{background:url(http://127.0.0.1:9/p.png)}</style>",
    "<iframe src='http://127.0.0.1:9/'></iframe><base href='http://127.0.0.1:9/'><link rel=stylesheet href='//127.0.0.1:9/'>",
    "</title></textarea></svg><script>alert(1)</script><!--",
    "&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x onerror=alert(1)&#62;",
    "javascript:alert(1) data:text/html,<script>alert(1)</script> http://127.0.0.1:9/canary",
)


def texts(shared: Path | None) -> list[str]:
    """Every hostile text once, the shared lists line by line."""
    found = list(OWN)
    hostile = shared / "data" / "hostile" if shared else None
    if hostile and hostile.is_dir():
        made = json.loads((hostile / "generated" / "strings.json").read_text("utf-8"))
        found += [str(text) for group in made.values() for text in group]
        found += [str(t) for t in json.loads((hostile / "blns" / "blns.json").read_text("utf-8"))]
        for path in sorted((hostile / "fuzzdb" / "attack").rglob("*.txt")):
            found += path.read_bytes().decode("utf-8", "replace").splitlines()
        for path in sorted((hostile / "dompurify").rglob("*.mjs")):
            found += path.read_text("utf-8", "replace").splitlines()
    return list(dict.fromkeys(t[:2000] for t in found if t.strip()))


def export(found: list[str]) -> bytes:
    """All texts as one export: each as a message, as its sender, and inside a demand for money."""
    rows = [{"text": text, "sender": text[:200], "channel": "sms"} for text in found]
    whole = os.environ.get("FORBEAR_CAMPAIGN") == "1"
    rows += [
        {
            "text": f"{text[:200]}: your loan 44{n:04d} is 3 days overdue, pay $412.50 to {text[:60]} now",
            "sender": f"{text[:80]}{n}",
        }
        for n, text in enumerate(found)
        if whole or n % 60 == 0 or text in OWN
    ]
    return b"".join(json.dumps(row).encode("utf-8", "replace") + b"\n" for row in rows)
