"""What a page still waits for when it is read: a frame's document or its scripts' answers, without which it is not whole."""

from __future__ import annotations

import socket
import struct
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler

import pytest

from harness.capture.keeping import PART_FAILED
from harness.model.snapshot import Outcome
from tests.browser.conftest import Site

pytestmark = pytest.mark.browser

STORY = "<!doctype html><html lang=en><title>At the dam</title><main><h1>At the dam</h1><p>The council met on Tuesday and talked for five hours about the money.</p>{}</main>"
FILL = "<div id=x></div><script>fetch({}).then(r => r.text()).then(t => x.innerHTML = t).catch(() => 0)</script>"
QUICK = {"load_deadline": 1.5, "quiet_deadline": 0.7}


def never(handler: BaseHTTPRequestHandler) -> None:
    time.sleep(30)


def stream(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "text/event-stream")
    handler.end_headers()
    handler.wfile.write(b"data: one\n\n")
    handler.wfile.flush()
    time.sleep(30)


def test_what_has_not_answered_leaves_a_page_that_is_not_whole(site: Site) -> None:
    site.pages |= {
        "/never": never,
        "/stream": stream,
        "/frame": STORY.format("<iframe src=/never width=600 height=200></iframe>"),
        "/added": STORY.format(
            "<div id=x></div><script>const f = document.createElement('iframe'); f.src = '/never'; f.width = 600; f.height = 200; x.append(f)</script>"
        ),
        "/script": STORY.format(FILL.format("'/never'")),
        "/sister": STORY.format(FILL.format("'http://api.a.test/never'")),
        "/elsewhere": STORY.format(FILL.format("'http://counter.test/never', {mode: 'no-cors'}")),
        "/sent": STORY.format(FILL.format("'/never', {method: 'POST', body: 'seen'}")),
        "/streamed": STORY.format(FILL.format("'/stream'")),
        "/api/long-poll": never,
        "/polled": STORY.format(FILL.format("'/api/long-poll?since=0'")),
        "/pollution": STORY.format(FILL.format("'/never/pollution'")),
        "/never/pollution": never,
        "/given-up": STORY.format(FILL.format("'/never', {signal: AbortSignal.timeout(50)}")),
        "/empty": STORY.format("<iframe width=600 height=200></iframe>"),
    }
    names = (
        "frame",
        "added",
        "script",
        "sister",
        "pollution",
        "polled",
        "elsewhere",
        "sent",
        "streamed",
        "given-up",
        "empty",
    )
    captures = site.capture(*(f"http://www.a.test/{name}" for name in names), **QUICK)
    found = {name: capture.outcome for name, capture in zip(names, captures, strict=True)}
    whole = dict.fromkeys(names[5:], Outcome.COMPLETE)
    assert found == {
        "frame": Outcome.DEAD_FRAME, "added": Outcome.DEAD_FRAME, "script": Outcome.PARTIAL, "sister": Outcome.PARTIAL, "pollution": Outcome.PARTIAL,
    } | whole  # fmt: skip
    assert "no answer had come" in captures[2].reasons[0]
    # A poll is called so by its path: what the host is called says nothing.
    (capture,) = site.capture("http://www.heartbeat.test/script", **QUICK)
    assert capture.outcome is Outcome.PARTIAL


def status(number: int) -> Callable[[BaseHTTPRequestHandler], None]:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(number)
        handler.send_header("Content-Type", "application/json")
        handler.send_header("Content-Length", "2")
        handler.end_headers()
        handler.wfile.write(b"{}")

    return answer


def reset(handler: BaseHTTPRequestHandler) -> None:
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.connection.close()


def test_what_a_page_of_its_own_site_was_not_given_leaves_it_not_whole(site: Site) -> None:
    calls = list[str]()

    def second_time(handler: BaseHTTPRequestHandler) -> None:
        calls.append(handler.path)
        status(200 if len(calls) > 1 else 503)(handler)

    site.pages |= {f"/{number}": status(number) for number in (401, 404, 429, 500, 503)}
    site.pages |= {"/reset": reset, "/second": second_time}
    paths = ("401", "404", "429", "500", "503", "reset")
    again = "<script>(async () => { for (let i = 0; i < 2; i++) await fetch('/second?' + i); })()</script>"
    site.pages |= {f"/asks-{path}": STORY.format(FILL.format(f"'/{path}'")) for path in paths}
    site.pages |= {
        "/script": STORY.format("<script src=/503></script>"),
        "/style": STORY.format("<link rel=stylesheet href=/reset>"),
        "/picture": STORY.format("<img src=/503 alt=''>"),
        "/asks-second": STORY.format(again),
        "/asks-nobody": STORY.format(FILL.format("'http://nobody.a.test/x', {mode: 'no-cors'}")),
        "/script-of-nobody": STORY.format("<script src=http://nobody.a.test/x.js></script>"),
        "/asks-elsewhere": STORY.format(FILL.format("'http://counter.test/503', {mode: 'no-cors'}")),
        "/sends": STORY.format(FILL.format("'/503', {method: 'POST', body: 'seen'}")),
    }
    names = (
        *(f"asks-{path}" for path in paths),
        "asks-second",
        "asks-elsewhere",
        "sends",
        "script",
        "style",
        "picture",
        "asks-nobody",
        "script-of-nobody",
    )
    # Bound and never listened on: whoever connects is refused at once, as by a host that is there no more.
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        hosts = {"nobody.a.test": f"127.0.0.1:{nobody.getsockname()[1]}", "*.test": f"127.0.0.1:{site.port}"}
        captures = site.capture(*(f"http://www.a.test/{name}" for name in names), resolve=hosts, **QUICK)
    found = {name: (capture.outcome, *capture.reasons) for name, capture in zip(names, captures, strict=True)}
    not_whole = {name.removeprefix("asks-"): said[1] for name, said in found.items() if said[0] is Outcome.PARTIAL}
    assert set(not_whole) == {"429", "500", "503", "reset", "script", "style"}
    assert "http://www.a.test/503: status 503" in not_whole["503"]
    assert {said[0] for name, said in found.items() if name.removeprefix("asks-") not in not_whole} == {
        Outcome.COMPLETE
    }


def test_a_page_is_visited_again_for_the_part_that_its_site_failed_once(site: Site) -> None:
    asked = list[str]()

    def once(handler: BaseHTTPRequestHandler) -> None:
        asked.append(handler.path)
        status(503 if len(asked) == 1 else 200)(handler)

    site.pages |= {"/once": once, "/asks": STORY.format(FILL.format("'/once'"))}
    (capture,) = site.capture("http://www.a.test/asks", attempts=2)
    assert (capture.outcome, len(asked)) == (Outcome.COMPLETE, 2)
    asked.clear()
    (capture,) = site.capture("http://www.a.test/asks")
    assert (capture.outcome, len(asked)) == (Outcome.PARTIAL, 1)
    assert PART_FAILED in capture.limits


# Takes a browser longer to draw than the test waits.
HEAVY = "<div style='height:3000px;filter:blur(60px) drop-shadow(0 0 90px red);background:repeating-conic-gradient(red 0 1deg,blue 1deg 2deg)'></div>"


def test_a_page_that_was_read_when_time_ran_out_is_kept_but_not_as_a_whole_one(site: Site) -> None:
    site.pages["/tall"] = STORY.format(HEAVY * 35)

    def gone(handler: BaseHTTPRequestHandler) -> None:
        body = (STORY.format(HEAVY * 35)).encode()
        handler.send_response(404)
        handler.send_header("Content-Type", "text/html")
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    site.pages["/gone"] = gone
    tall, missing = site.capture(
        "http://a.test/tall", "http://a.test/gone", settle=False, page_deadline=5.0, attempts=2, concurrency=1
    )
    assert (tall.outcome, missing.outcome) == (Outcome.PARTIAL, Outcome.GONE)
    assert "time ran out" in tall.reasons[0]
    assert "talked for five hours" in tall.artifacts["layout.json"].decode()
    assert "screenshot.png" not in tall.artifacts
    # What may come whole at a second try has one.
    assert sum(path.endswith("/tall") for path in site.asked) == 2
