"""`harness watch` as a process, with a real browser and a real endpoint: rounds, a kill amid one, the lock, the end."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from tests.browser.conftest import Site

pytestmark = pytest.mark.browser

PAGE = "<!doctype html><html lang=en><title>T</title><main><p>The service held a briefing.</p><p>The first 1,500 soldiers were moved, it said.</p></main>"


def start(root: Path, site: Site, *arguments: str) -> subprocess.Popen[str]:
    environment = os.environ | {
        "PYTHONUTF8": "1", "DESK_ADDRESS": f"json://127.0.0.1:{site.port}/inbox", "HARNESS_ALLOW_PRIVATE": "1",
    }  # fmt: skip
    return subprocess.Popen(
        [sys.executable, "-m", "harness", "watch", *arguments, "--root", str(root), "--resolve", f"*.test=127.0.0.1:{site.port}"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment,
    )  # fmt: skip


def once(root: Path, site: Site) -> tuple[int, str, str]:
    process = start(root, site, "--once")
    out, err = process.communicate(timeout=120)
    return process.returncode, out, err


def due(root: Path) -> None:
    """As if the last visits had been two days ago."""
    path = root / ".harness/watch.json"
    state = json.loads(path.read_text())
    for seen in state["sources"].values():
        seen["visited"] = "2025-01-01T00:00:00Z"
    path.write_text(json.dumps(state))


def until(true: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        time.sleep(0.05)


def test_a_change_is_told_once_whatever_is_killed(site: Site, registry_root: Callable[..., Path]) -> None:
    root = registry_root()
    (root / "harness.toml").write_text('[watch]\nnotify = ["DESK_ADDRESS"]\n[capture]\npace = 0\n')
    inbox: list[str] = []

    def take(handler: BaseHTTPRequestHandler) -> None:
        inbox.append(json.loads(handler.rfile.read(int(handler.headers["Content-Length"])))["message"])
        handler.send_response(200)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    site.pages["/inbox"] = take
    site.pages["/first"] = PAGE
    assert once(root, site)[0] == 0
    assert inbox == []
    code, _, err = once(root, site)
    assert (code, "0 pages due" in err) == (0, True)

    # Killed amid a visit: the round was not, and the next one does it.
    due(root)
    hanging: list[int] = []

    def hang(handler: BaseHTTPRequestHandler) -> None:
        hanging.append(1)
        time.sleep(5)

    site.pages["/first"] = hang
    process = start(root, site, "--once")
    until(lambda: bool(hanging))
    code, _, err = once(root, site)
    assert (code, "another watch" in err) == (3, True)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    site.pages["/first"] = PAGE.replace("1,500", "1,600")
    code, out, _ = once(root, site)
    assert code == 1
    assert "1 claim no longer stands" in out
    assert len(inbox) == 1
    assert "A first 1,500 soldiers" in inbox[0]

    # As a process that stays: it does what is due, tells it, and ends when it is asked to.
    due(root)
    site.pages["/first"] = PAGE
    process = start(root, site)
    until(lambda: len(inbox) == 2)
    process.send_signal(signal.SIGTERM)
    out, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    assert "stands again" in out
