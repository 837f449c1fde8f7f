"""The app as its own program: one line, this machine only, nothing said aloud, nothing for other users."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from web.chromium import FORBEAR

CANARY = "CANARY-7f3a9"
PLAIN = shutil.which("python3", path="/usr/bin:/bin") or ""
"""A Python that other users of the machine may run too."""
ASK = """
import http.client, sys
host, port, method, path, cookie, body = sys.argv[1:7]
c = http.client.HTTPConnection(host, int(port), timeout=20)
headers = {"origin": f"http://127.0.0.1:{port}", "content-type": "application/x-www-form-urlencoded"} if method == "POST" else {}
if cookie:
    headers["cookie"] = cookie
try:
    c.request(method, path, body or None, headers)
    r = c.getresponse()
except OSError as error:
    print("refused", type(error).__name__)
    sys.exit()
print(r.status, (r.getheader("set-cookie") or "").split(";")[0])
sys.stdout.write(r.read().decode("utf-8", "replace"))
"""


def ask(
    port: int, method: str, path: str, cookie: str = "", body: str = "", host: str = "127.0.0.1", uid: int = 0
) -> str:
    """One request from another program; with `uid`, from another user of the machine."""
    python = PLAIN if uid else sys.executable
    words = [python, "-c", ASK, host, str(port), method, path, cookie, body]
    done = subprocess.run(
        words, capture_output=True, text=True, check=False, **({"user": uid, "cwd": "/"} if uid else {})
    )
    assert not done.stderr, done.stderr
    return done.stdout


@pytest.fixture
def program(tmp_path: Path) -> Iterator[tuple[subprocess.Popen[str], int, str]]:
    """The running app, its port and its key."""
    environment = {**os.environ, "FORBEAR_HOME": str(tmp_path / "home"), "FORBEAR_LANG": "en"}
    running = subprocess.Popen(
        [FORBEAR, "serve", "--no-browser"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=tmp_path,
        env=environment,
    )
    assert running.stdout is not None
    found = re.fullmatch(r"http://127\.0\.0\.1:(\d+)/\?key=([\w-]+)\n", running.stdout.readline())
    assert found, "one line with the address and nothing else"
    yield running, int(found[1]), found[2]
    if running.poll() is None:
        running.kill()
        running.communicate()


def test_it_is_there_for_this_machine_alone_and_says_nothing_but_its_address(
    program: tuple[subprocess.Popen[str], int, str], tmp_path: Path
) -> None:
    running, port, key = program
    assert ask(port, "GET", "/").startswith("403")
    entered = ask(port, "GET", f"/?key={key}")
    cookie = entered.split()[1]
    assert entered.startswith("303") and cookie
    page = ask(port, "GET", "/", cookie)
    form = re.search(r'name="csrf" value="(\w+)"', page)
    assert form
    sent = ask(port, "POST", "/language", cookie, f"csrf={form[1]}&language=zh&back=/{CANARY}")
    assert sent.startswith("303")
    assert ask(port, "GET", f"/{CANARY}", cookie).startswith("404")
    table = Path("/proc/net/tcp")
    if table.exists():
        mine = [line.split()[1] for line in table.read_text().splitlines()[1:] if line.split()[3] == "0A"]
        assert [a for a in mine if a.endswith(f":{port:04X}")] == [f"0100007F:{port:04X}"]
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=20)
    assert CANARY not in out + err and key not in out + err and not err.strip(), err
    assert list(tmp_path.iterdir()) == [], "nothing was written"


@pytest.mark.skipif(
    os.name != "posix" or os.geteuid() != 0 or not PLAIN, reason="only root can try the port as another user"
)
def test_another_user_of_the_machine_gets_nothing(program: tuple[subprocess.Popen[str], int, str]) -> None:
    _, port, key = program
    ask(port, "GET", f"/?key={key}")
    for path in ("/", "/arrived", f"/?key={key}", "/evidence/E1", "/api/case"):
        found = ask(port, "GET", path, uid=65534)
        assert found[:3] in {"403", "401"}, (path, found[:100])
        assert "forbear-" not in found.split("\n")[0]


def test_a_port_that_is_taken_is_told_in_one_sentence(program: tuple[subprocess.Popen[str], int, str]) -> None:
    _, port, _ = program
    done = subprocess.run(
        [FORBEAR, "serve", "--no-browser", "--port", str(port), "--lang", "en"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2 and str(port) in done.stderr and "Traceback" not in done.stderr


def test_forbear_alone_opens_the_app() -> None:
    running = subprocess.Popen(
        [FORBEAR, "--lang", "zh"],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "BROWSER": "true", "PATH": "/usr/bin:/bin"},
    )
    assert running.stdout is not None
    try:
        assert running.stdout.readline().startswith("http://127.0.0.1:")
    finally:
        running.terminate()
        running.communicate(timeout=20)
