"""A local site for captures: pages by path, served on 127.0.0.1 and reached by name through the outgoing proxy."""

from __future__ import annotations

import gzip
import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from harness.capture.browser_path import find_browser
from harness.capture.engine import capture_all
from harness.capture.settings import CaptureSettings
from harness.model.snapshot import Capture, CaptureRequest

Answer = Callable[[BaseHTTPRequestHandler], None]


def stored_in(folder: Path) -> bytes:
    """Everything that the files of a folder hold, what is packed as it is unpacked."""
    files = [path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()]
    packed = [data for data in files if data.startswith(b"\x1f\x8b")]
    return b"\n".join((*files, *map(gzip.decompress, packed)))


class Site:
    """Pages by path; a page is markup, or a function that answers by itself."""

    def __init__(self) -> None:
        self.pages: dict[str, str | bytes | Answer] = {}
        self.asked: list[str] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, format: str, *args: object) -> None:
                pass

            def do_GET(self) -> None:
                site.asked.append(f"{self.headers.get('Host', '')}{self.path}")
                page = site.pages.get(self.path)
                if callable(page):
                    page(self)
                    return
                body = page.encode() if isinstance(page, str) else page if page is not None else b"<p>not found</p>"
                self.send_response(404 if page is None else 200)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            do_POST = do_GET  # noqa: N815 - the base class's own name

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, request: Any, client_address: Any) -> None:
                """A browser that goes away mid-answer is no fault of the site's."""

        self.server = Server(("127.0.0.1", 0), Handler)
        # A test waits at its end until the server has looked whether it is to stop.
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()

    @property
    def port(self) -> int:
        return self.server.server_port

    def settings(self, **more: Any) -> CaptureSettings:
        defaults: dict[str, Any] = {
            "browser": find_browser(None, os.environ).path,
            "resolve": {"*.test": f"127.0.0.1:{self.port}"},
            "pace": 0.0,
            "attempts": 1,
        }
        return CaptureSettings(**(defaults | more))

    def capture(self, *urls: str, **more: Any) -> list[Capture]:
        """Captures of the addresses, in their order."""
        requests = [CaptureRequest(request_id=str(n), source=f"s{n}", url=u) for n, u in enumerate(urls)]
        found = {c.request.request_id: c for c in capture_all(requests, self.settings(**more))}
        return [found[r.request_id] for r in requests]


@pytest.fixture
def site() -> Iterator[Site]:
    made = Site()
    yield made
    made.server.shutdown()
    made.server.server_close()


class Canary:
    """A listener that should hear nothing: TCP and UDP on one port of 127.0.0.1."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self._tcp = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._tcp.getsockname()[1]
        self._udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._udp.bind(("127.0.0.1", self.port))
        for work in (self._listen_tcp, self._listen_udp):
            threading.Thread(target=work, daemon=True).start()

    def _listen_tcp(self) -> None:
        while True:
            try:
                connection, _ = self._tcp.accept()
            except OSError:
                return
            connection.settimeout(1)
            try:
                self.heard.append(f"tcp {connection.recv(200)!r}")
            except OSError:
                self.heard.append("tcp connection")
            connection.close()

    def _listen_udp(self) -> None:
        while True:
            try:
                data, _ = self._udp.recvfrom(2000)
            except OSError:
                return
            self.heard.append(f"udp {data[:40]!r}")

    def close(self) -> None:
        time.sleep(0.3)
        self._tcp.close()
        self._udp.close()


@pytest.fixture
def canary() -> Iterator[Canary]:
    made = Canary()
    yield made
    made.close()
