"""How quickly the app in the browser answers: from start to the first page, and every page of a large case.

    .venv/bin/python benchmarks/app.py [--messages 10000]

Starts `forbear serve` as a person does, brings an invented inbox and asks for each page several times over
loopback. The last line is one JSON object: `start_ms` (process start to the address), `first_page_ms` (the first
page after that), `first_load_bytes` (page, style and script, not compressed), `read_s` (the inbox), and the median and the
slowest of `page_ms`, with every page's own median.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import urlencode

FORBEAR = str(Path(sys.executable).with_name("forbear"))
PAGES = (
    "/", "/arrived", "/arrived?page=100", "/message/1", "/message/5000", "/claim/c1", "/claim/c9", "/papers", "/owed",
    "/money", "/plan", "/letters", "/deadlines", "/rounds", "/evidence", "/helpers", "/helpers/check", "/keep", "/settings",
)  # fmt: skip


class Tab:
    """One browser, as far as asking for pages goes."""

    def __init__(self, address: str) -> None:
        self.port = int(address.split(":")[2].split("/")[0])
        self.line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=600)
        self.cookie = ""
        self.cookie = self.ask("GET", "/" + address.split("/", 3)[3])[1].split(";")[0]

    def ask(self, method: str, path: str, body: bytes | None = None, kind: str = "") -> tuple[int, str, bytes]:
        """One request: its status, the cookie that came, and the page."""
        headers = {"cookie": self.cookie, "origin": f"http://127.0.0.1:{self.port}"}
        headers |= {"content-type": kind} if kind else {}
        self.line.request(method, path, body, headers)
        found = self.line.getresponse()
        return found.status, found.getheader("set-cookie") or "", found.read()

    def see(self, path: str) -> bytes:
        """A page, once the work that it waits for is done."""
        while b"data-again" in (page := self.ask("GET", path)[2]):
            time.sleep(0.2)
        return page


def inbox(count: int) -> str:
    """An invented inbox: forty lenders, one message after the other."""
    rows = (
        {
            "text": f"[Acme Loans {n % 40}] Account {4000 + n % 40} is {n % 30 + 1} days overdue. "
            f"Pay ${n % 900 + 100}.00 today or we will tell your family.",
            "sender": f"+1212555{n % 40:04d}",
            "received": f"2026-{n % 9 + 1:02d}-{n % 27 + 1:02d}T{n % 24:02d}:15:00-05:00",
        }
        for n in range(count)
    )
    return "\n".join(map(json.dumps, rows))


def main() -> int:
    """Measures, and prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=10_000)
    parser.add_argument("--times", type=int, default=9)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "FORBEAR_HOME": home, "FORBEAR_LANG": "en"}
        began = time.perf_counter()
        program = subprocess.Popen(
            [FORBEAR, "serve", "--no-browser"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=environment,
        )
        assert program.stdout is not None
        try:
            address = program.stdout.readline().strip()
            start = time.perf_counter() - began
            print(json.dumps(figures(Tab(address), start, wanted.messages, wanted.times)))
        finally:
            program.terminate()
            program.wait(20)
    return 0


def figures(tab: Tab, start: float, messages: int, times: int) -> dict[str, object]:
    """Every figure of one run."""
    began = time.perf_counter()
    first = tab.ask("GET", "/")[2]
    first_ms = (time.perf_counter() - began) * 1000
    files = set(re.findall(r'(?:href|src)="(/static/[^"]+)"', first.decode()))
    size = len(first) + sum(len(tab.ask("GET", f)[2]) for f in files)
    form = re.search(r'name="csrf" value="(\w+)"', first.decode())
    assert form is not None
    began = time.perf_counter()
    body = urlencode({"csrf": form[1], "text": inbox(messages)}).encode()
    status = tab.ask("POST", "/", body, "application/x-www-form-urlencoded")[0]
    assert status == 303, status
    tab.see("/")
    read = time.perf_counter() - began
    took: dict[str, float] = {}
    for path in PAGES:
        tab.see(path)
        runs = []
        for _ in range(times):
            began = time.perf_counter()
            tab.ask("GET", path)
            runs.append((time.perf_counter() - began) * 1000)
        took[path] = round(statistics.median(runs), 1)
        print(f"{took[path]:8.1f} ms  {path}")
    return {
        "messages": messages,
        "start_ms": round(start * 1000),
        "first_page_ms": round(first_ms, 1),
        "first_load_bytes": size,
        "read_s": round(read, 1),
        "page_ms_median": round(statistics.median(took.values()), 1),
        "page_ms_slowest": max(took.values()),
        "pages": took,
    }


if __name__ == "__main__":
    raise SystemExit(main())
