"""The HTTP server behind the press room: one port on 127.0.0.1, the site chosen by the Host header."""

from __future__ import annotations

import itertools
import secrets
import threading
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from urllib.parse import unquote, urlsplit

from harness.pressroom import pages
from harness.pressroom.editions import checked

_LOOPBACK = ("127.0.0.1", "localhost", "")

# An idle kept-alive connection is closed after this many seconds, so that its thread ends.
_IDLE_SECONDS = 20


class PortTakenError(OSError):
    """The port asked for cannot be listened on; the message says which and what to do."""


class PressRoom:
    """The press room as a context manager: serving from entry to exit, on ``port`` of 127.0.0.1.

    ``edition`` may be set while it runs: the next request gets the other edition. ``port`` 0 picks a free one.
    With ``seed`` given the noise of the n-th request is the same in every run; without, never.
    """

    def __init__(self, edition: str = "day1", *, port: int = 0, seed: str | None = None) -> None:
        self._edition = checked(edition)
        self._wanted_port = port
        self._seed = secrets.token_hex(8) if seed is None else seed
        self._visits = itertools.count()
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def edition(self) -> str:
        """The edition served now."""
        return self._edition

    @edition.setter
    def edition(self, edition: str) -> None:
        self._edition = checked(edition)

    @property
    def port(self) -> int:
        """The port served on. Raises RuntimeError outside the context."""
        if self._server is None:
            raise RuntimeError("the press room is closed; use it as a context manager")
        return int(self._server.server_address[1])

    def urls(self) -> tuple[str, ...]:
        """Addresses of all story pages and documents, such as ``http://nis.test/press/2024-10-18``, sorted."""
        return pages.urls()

    def answer(self, host: str, path: str) -> pages.Answer:
        """What one visit to ``http://host/path`` is answered with now."""
        return pages.answer(host, path, self._edition, f"{self._seed}-{next(self._visits)}")

    def __enter__(self) -> PressRoom:
        try:
            self._server = _Server(self, self._wanted_port)
        except OSError as error:
            raise PortTakenError(
                f"cannot listen on 127.0.0.1:{self._wanted_port} ({error.strerror}); name another port, or 0 for a free one"
            ) from error
        self._thread = threading.Thread(target=self._server.serve_forever, name="press room", daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._server is not None and self._thread is not None:
            self._server.shutdown()
            self._server.server_close()
            self._thread.join()
        self._server = self._thread = None


def serve_forever(port: int = 8899, edition: str = "day1") -> None:
    """Serve ``edition`` on ``port`` until interrupted. Raises `PortTakenError`, and ValueError for an unknown edition."""
    with PressRoom(edition, port=port) as room:
        print(
            f"press room, edition {edition}: http://127.0.0.1:{room.port}/ lists the pages (Ctrl-C ends it)", flush=True
        )
        print(f'for harness.toml:  [capture.resolve]  "*.test" = "127.0.0.1:{room.port}"', flush=True)
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            print()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, room: PressRoom, port: int) -> None:
        self.room = room
        super().__init__(("127.0.0.1", port), _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: a browser that hangs up in mid-answer is everyday."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    server_version = "pressroom"
    sys_version = ""
    timeout = _IDLE_SECONDS
    # Head and body leave in one segment; unbuffered, delayed acknowledgements cost 40 ms a request.
    wbufsize = 1 << 16
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        """Answer with the page."""
        # A proxy may hand on the absolute form, “GET http://nis.test/… HTTP/1.1”.
        target = urlsplit(self.path)
        named = (target.netloc or self.headers.get("Host", "")).lower()
        host = named.rpartition(":")[0] if ":" in named else named
        # Browsers resolve names under .localhost to this machine: nis.test.localhost:8899 opens by hand.
        host = host.removesuffix(".localhost")
        path = unquote(target.path) or "/"
        if host in _LOOPBACK and not path.startswith("/_fonts/"):
            answer = _list_of_pages(self.server.room)
        else:
            answer = self.server.room.answer(host, path)
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.media_type)
        self.send_header("Content-Length", str(len(answer.body)))
        self.send_header("Cache-Control", "no-store")
        if answer.location is not None:
            self.send_header("Location", answer.location)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)

    do_HEAD = do_GET  # noqa: N815 - the name that the base class calls

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's own name
        """Keep quiet: the harness has its own account of visits."""


def _list_of_pages(room: PressRoom) -> pages.Answer:
    """The page for people who open the address itself: what is served, as links that an ordinary browser can follow."""
    items = []
    for url in room.urls():
        parts = urlsplit(url)
        items.append(
            f'<li><a href="http://{parts.netloc}.localhost:{room.port}{escape(parts.path)}">{escape(url)}</a></li>'
        )
    body = (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Press room</title>'
        "<style>body{font:16px/1.6 sans-serif;max-width:44rem;margin:3rem auto;padding:0 1rem}</style>"
        f"<h1>Press room, edition {room.edition}</h1>"
        "<p>Reconstructions for a demonstration; none of these is a real page.</p>"
        f"<ul>{''.join(items)}</ul></html>"
    )
    return pages.Answer(status=200, media_type="text/html; charset=utf-8", body=body.encode())
