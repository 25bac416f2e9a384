"""How well the quality gate names what came back: precision and recall for each kind of page, from real captures of local pages.

Sets that the gate's weights are fitted to: all but `unseen6`, `unseen9`, `unseen11`, `unseen13` to `unseen30`, `tune-fourteenth`, and every
second page of `unseen7`, `unseen10` and `unseen12` (``_gate_fit.py``). What each was called when it was new stands in docs/accuracy/gate.md.
"""

from __future__ import annotations

import os
import sys
import threading
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench._options import asked
from harness.capture.browser_path import find_browser
from harness.capture.engine import capture_all
from harness.capture.settings import CaptureSettings
from harness.model.snapshot import Capture, CaptureRequest
from tests.corpus.gate import answers, skins, tune, tune_fourth, tune_more, tune_sixth, tune_third
from tests.corpus.gate.makes import Page

SETS = {
    "tune": lambda: [
        *tune.pages(),
        *tune_more.pages(),
        *tune_third.pages(),
        *tune_fourth.pages(),
        *tune_sixth.pages(),
    ],
    "wild": lambda: skins.read("wild"),
    "wild-second": lambda: skins.read("wild_second", "words_second.toml"),
    "tune-seventh": lambda: skins.read("tune_seventh"),
    "tune-tenth": lambda: skins.read("tune_tenth", "words_unseen10.toml"),
    "tune-eleventh": lambda: skins.read("tune_eleventh", "words_unseen10.toml"),
    "tune-twelfth": lambda: skins.read("tune_twelfth", "words_unseen12.toml"),
    "tune-fourteenth": lambda: skins.read("tune_fourteenth", "words_unseen14.toml"),
    "unseen": lambda: skins.read("unseen", "words_unseen.toml"),
    "unseen2": lambda: skins.read("unseen2", "words_unseen2.toml"),
    "unseen3": lambda: skins.read("unseen3", "words_unseen2.toml"),
    "unseen4": lambda: skins.read("unseen4", "words_unseen4.toml"),
    "unseen5": lambda: skins.read("unseen5", "words_unseen4.toml"),
    "unseen6": lambda: skins.read("unseen6", "words_unseen2.toml"),
    "unseen7": lambda: skins.read("unseen7", "words_unseen7.toml"),
    "unseen8": lambda: skins.read("unseen8", "words_unseen7.toml"),
    "unseen9": lambda: skins.read("unseen9", "words_unseen7.toml"),
    "unseen10": lambda: skins.read("unseen10", "words_unseen10.toml"),
    "unseen11": lambda: skins.read("unseen11", "words_unseen10.toml"),
    "unseen12": lambda: skins.read("unseen12", "words_unseen12.toml"),
    "unseen13": lambda: skins.read("unseen13", "words_unseen12.toml"),
    "unseen14": lambda: skins.read("unseen14", "words_unseen14.toml"),
    "unseen15": lambda: skins.read("unseen15", "words_unseen14.toml"),
    "unseen16": lambda: skins.read("unseen16", "words_unseen14.toml"),
    "unseen17": lambda: skins.read("unseen17", "words_unseen17.toml"),
    "unseen18": lambda: skins.read("unseen18", "words_unseen17.toml"),
    "unseen19": lambda: skins.read("unseen19", "words_unseen19.toml"),
    "unseen20": lambda: skins.read("unseen20", "words_unseen19.toml"),
    "unseen21": lambda: skins.read("unseen21", "words_unseen19.toml"),
    "unseen22": lambda: skins.read("unseen22", "words_unseen19.toml"),
    "unseen23": lambda: skins.read("unseen23", "words_unseen23.toml"),
    "unseen24": lambda: skins.read("unseen24", "words_unseen23.toml"),
    "unseen25": lambda: skins.read("unseen25", "words_unseen25.toml")[0::2],
    "unseen25-apart": lambda: skins.read("unseen25", "words_unseen25.toml")[1::2],
    "unseen26": lambda: skins.read("unseen26", "words_unseen25.toml"),
    "unseen27": lambda: skins.read("unseen27", "words_unseen25.toml")[0::2],
    "unseen27-apart": lambda: skins.read("unseen27", "words_unseen25.toml")[1::2],
    "unseen28": lambda: skins.read("unseen28", "words_unseen25.toml"),
    "unseen29": lambda: answers.read("unseen29"),
    "unseen29-apart": lambda: answers.read("unseen29_apart"),
    "unseen30": lambda: answers.read("unseen30"),
    "unseen30-apart": lambda: answers.read("unseen30_apart"),
}


# How a page leads to another without a status that says so.
_LEADS = {
    "refresh": '<!doctype html><html><head><meta http-equiv="refresh" content="0; url={0}"><title></title></head><body></body></html>',
    "script": "<!doctype html><html><head><script>location.replace('{0}')</script></head><body></body></html>",
}


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that goes away mid-answer is no fault of the server's."""


def outcomes(pages: list[Page]) -> list[Capture]:
    """Real captures of the pages, in their order, each at an address of its own."""
    by_name = {page.name: page for page in pages}
    beside = {(f"{page.name}.test", page.path): page for each in pages for page in each.beside}

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's own name
            pass

        def do_GET(self) -> None:
            host = self.headers.get("Host", "").split(":")[0]
            page = beside.get((host, self.path))
            if page is None and host.endswith(".test"):
                page = by_name.get(host.removesuffix(".test"))
            if page is None and host.endswith(".example"):
                page = next((p for p in pages if p.moved and p.moved.startswith(f"http://{host}/")), None)
            asked = page is not None and self.path == page.path.split("#")[0] and host.endswith(".test")
            if page is not None and page.moved and asked:
                if page.by:
                    self._send(200, _LEADS[page.by].format(page.moved).encode(), ())
                else:
                    self._send(302, b"", (("Location", page.moved),))
            elif page is None or not (asked or page.moved):
                self._send(404, b"", ())
            else:
                body = page.html.encode(page.charset)
                # Pages in older letters say so themselves, as they do on the web.
                own = () if page.charset == "utf-8" else (("Content-Type", "text/html"),)
                sent = body[: len(body) * 2 // 3] if page.cut else body
                self._send(page.status, sent, (*own, *page.headers), len(body) + page.missing)

        def _send(
            self, status: int, body: bytes, headers: tuple[tuple[str, str], ...], length: int | None = None
        ) -> None:
            self.send_response(status)
            if all(name.lower() != "content-type" for name, _ in headers):
                self.send_header("Content-Type", "text/html; charset=utf-8")
            promised = len(body) if length is None else length
            chunked = ("Transfer-Encoding", "chunked") in headers
            if not chunked:
                self.send_header("Content-Length", str(promised))
            for name, value in headers:
                self.send_header(name, value)
            self.end_headers()
            # A chunked page of these sets always breaks off in its first chunk.
            self.wfile.write(b"%x\r\n" % promised + body if chunked else body)
            if promised != len(body):
                self.wfile.flush()
                self.close_connection = True
                self.connection.close()

    server = _Server(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        settings = CaptureSettings(
            browser=find_browser(None, os.environ).path,
            resolve={"*.test": f"127.0.0.1:{server.server_port}", "*.example": f"127.0.0.1:{server.server_port}"},
            pace=0.0,
            attempts=1,
            accessibility=False,
        )
        requests = [
            CaptureRequest(
                request_id=page.name,
                source=page.name,
                url=f"http://{page.name}.test{page.path}",
                language=page.declared,
            )
            for page in pages
        ]
        found = {capture.request.request_id: capture for capture in capture_all(requests, settings)}
    finally:
        server.shutdown()
        server.server_close()
    return [found[page.name] for page in pages]


def report(name: str, pages: list[Page], *, wrong: bool) -> None:
    """Print precision and recall of each kind, and the two figures that matter most."""
    captures = outcomes(pages)
    # Where a page may be called several things, what it was called is its label.
    called = [capture.outcome.value for capture in captures]
    pairs = [(given if given in page.also else page.kind, given) for page, given in zip(pages, called, strict=True)]
    kinds = sorted({kind for kind, _ in pairs})
    wanted, given = Counter(k for k, _ in pairs), Counter(g for _, g in pairs)
    right = Counter(k for k, g in pairs if k == g)
    print(f"\n{name}: {len(pages)} pages, {sum(right.values())} named as labelled")
    print(f"{'kind':<26}{'pages':>6}{'precision':>11}{'recall':>8}")
    for kind in kinds:
        precision = right[kind] / given[kind] if given[kind] else 0.0
        print(f"{kind:<26}{wanted[kind]:>6}{precision:>11.3f}{right[kind] / wanted[kind]:>8.3f}")
    confused = Counter((k, g) for k, g in pairs if k != g)
    for (kind, named), count in confused.most_common():
        print(f"  {count} × {kind}, called {named}")
    alarms = sum(k == "complete" and g != "complete" for k, g in pairs)
    missed = sum(k != "complete" and g == "complete" for k, g in pairs)
    print(
        f"good pages called bad: {alarms} of {wanted['complete']}; bad pages called complete: {missed} of {len(pages) - wanted['complete']}"
    )
    if wrong:
        for page, capture, (kind, named) in zip(pages, captures, pairs, strict=True):
            if kind != named:
                print(f"  {page.name}: {kind} → {named} {capture.reasons[:2]}")


def main() -> None:
    """Measure the sets; `--wrong` lists what was named otherwise."""
    given = asked(__doc__, SETS, flags=("wrong",))
    for name in given.sets or SETS:
        report(name, SETS[name](), wrong=given.wrong)


if __name__ == "__main__":
    main()
