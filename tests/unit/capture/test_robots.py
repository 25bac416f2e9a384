"""robots.txt as RFC 9309 reads it: statuses, redirects, limits, encodings, and one look-up for all who ask."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harness.capture.fetch import Answer, Fetcher, FetchError
from harness.capture.proxy import OutgoingProxy
from harness.capture.robots import Permission, Robots
from harness.capture.settings import CaptureSettings

AGENT = "Mozilla/5.0 (compatible; harness/1.0; fact-checking) HeadlessChrome/140"


class Sites:
    """Answers look-ups from a table, counts them, and lets other tasks run in between."""

    def __init__(self, table: Mapping[str, Answer | Exception]) -> None:
        self.table = dict(table)
        self.asked: list[str] = []
        self.gate: asyncio.Event | None = None

    async def __call__(self, url: str, *, headers: Mapping[str, str], max_bytes: int, redirects: int = 0) -> Answer:
        self.asked.append(url)
        assert redirects == 5
        await asyncio.sleep(0)
        if self.gate is not None:
            await self.gate.wait()
        answer = self.table[url]
        if isinstance(answer, Exception):
            raise answer
        return Answer(
            answer.url, answer.status, answer.headers, answer.body[:max_bytes],
            answer.truncated or len(answer.body) > max_bytes,
        )  # fmt: skip


def file(body: bytes | str, status: int = 200) -> Answer:
    raw = body.encode() if isinstance(body, str) else body
    return Answer("http://a.test/robots.txt", status, (), raw, False)


def permission(answer: Answer | Exception, url: str = "http://a.test/x", agent: str = AGENT) -> Permission:
    return asyncio.run(Robots().allowed(url, agent, Sites({"http://a.test/robots.txt": answer})))


@pytest.mark.parametrize(
    ("status", "allowed", "why"),
    [
        (200, True, "allowed by http://a.test/robots.txt"),
        (204, True, "allowed by http://a.test/robots.txt"),
        (302, True, "no robots.txt: redirects that lead nowhere (302)"),
        (401, True, "no robots.txt: answered 401"),
        (404, True, "no robots.txt: answered 404"),
        (429, True, "no robots.txt: answered 429"),
        (500, False, "unreachable robots.txt: answered 500"),
        (503, False, "unreachable robots.txt: answered 503"),
        (600, False, "unreachable robots.txt: answered 600"),
    ],
)
def test_what_a_status_means(status: int, allowed: bool, why: str) -> None:
    assert permission(file("", status)) == Permission(allowed=allowed, why=why, crawl_delay=None)


def test_the_body_counts_for_an_answer_only() -> None:
    assert permission(file("User-agent: *\nDisallow: /", 404)).allowed
    assert not permission(file("User-agent: *\nDisallow: /", 200)).allowed


def test_no_answer_forbids() -> None:
    got = permission(FetchError("http://a.test/robots.txt", "name: a.test: not known"))
    assert got == Permission(allowed=False, why="unreachable robots.txt: name: a.test: not known")


RULES = """
User-agent: *
Disallow: /private
Allow: /private/press$
Disallow: /*.pdf$
Crawl-delay: 3

User-Agent: Harness # the group for us
Crawl-delay: 1.5
Disallow: /not-for-harness
Disallow: /caf\u00e9
"""


@pytest.mark.parametrize(
    ("path", "agent", "allowed"),
    [
        ("/", "other", True),
        ("/private", "other", False),
        ("/privately", "other", False),
        ("/private/press", "other", True),
        ("/private/press/x", "other", False),
        ("/a.pdf", "other", False),
        ("/a.pdf?x", "other", True),
        ("/robots.txt", "other", True),
        ("/private", AGENT, True),
        ("/not-for-harness", AGENT, False),
        ("/not-for-harness", "HARNESS", False),
        ("/caf%C3%A9/x", AGENT, False),
        ("/caf%c3%a9/x", AGENT, False),
    ],
)
def test_rules(path: str, agent: str, allowed: bool) -> None:
    assert permission(file(RULES), f"http://a.test{path}", agent).allowed is allowed


def test_a_delay_is_the_one_of_the_group_that_applies() -> None:
    assert permission(file(RULES), agent="other").crawl_delay == 3
    assert permission(file(RULES)).crawl_delay == 1.5
    for value in ("soon", "-1", "nan", "inf", ""):
        assert permission(file(f"User-agent: *\nCrawl-delay: {value}")).crawl_delay is None


FORBIDDING = "User-agent: *\nDisallow: /x\n"


@pytest.mark.parametrize(
    "body",
    [
        FORBIDDING.encode("utf-8-sig"),
        FORBIDDING.encode("utf-16"),
        b"\xfe\xff" + FORBIDDING.encode("utf-16-be"),
        FORBIDDING.encode("utf-16-le"),
        b"# caf\xe9 \x85\n" + FORBIDDING.encode(),
        FORBIDDING.replace("\n", "\r").encode(),
        FORBIDDING.replace("\n", "\r\n").encode(),
        b"\xff\xfe\x00",
    ],
)
def test_encodings_and_line_ends(body: bytes) -> None:
    assert permission(file(body)).allowed is (len(body) < 10)


def test_the_first_500_kib_count_and_no_half_line() -> None:
    limit = 500 * 1024
    rules = b"User-agent: *\nDisallow: /y\n"
    half = b"\nDisallow: /xyz"
    filler = b"#" * (limit - len(rules) - len(half) + len("yz"))
    assert permission(file(rules + filler + half)).allowed, "/x is what is left of /xyz at the limit"
    assert not permission(file(rules + filler + half), "http://a.test/y").allowed
    late = b"#" * limit + b"\n" + FORBIDDING.encode()
    assert permission(file(late)).allowed
    umlaut = b"User-agent: *\nDisallow: /y\n\xc3\xa9".ljust(limit - 1, b"#") + "é\n".encode()
    assert not permission(file(umlaut), "http://a.test/y").allowed


def test_each_site_is_asked_once() -> None:
    sites = Sites(
        {
            "http://a.test/robots.txt": file(FORBIDDING),
            "https://a.test/robots.txt": file("", 404),
            "http://a.test:81/robots.txt": file("", 500),
            "http://[::1]/robots.txt": file("", 404),
        }
    )

    async def run() -> None:
        robots = Robots()
        urls = ("http://a.test/x", "http://A.test:80/x?y", "http://u@a.test./y", "https://a.test:443/x", "http://a.test:81/",
                "http://[::1]/")  # fmt: skip
        got = [await robots.allowed(url, AGENT, sites) for url in urls]
        assert [one.allowed for one in got] == [False, False, True, True, False, True]

    asyncio.run(run())
    assert sites.asked == list(sites.table)


def test_those_who_ask_at_once_share_the_answer_and_none_takes_it_away() -> None:
    sites = Sites({"http://a.test/robots.txt": file(FORBIDDING)})

    async def run() -> None:
        robots = Robots()
        sites.gate = asyncio.Event()
        askers = [asyncio.ensure_future(robots.allowed("http://a.test/x", AGENT, sites)) for _ in range(20)]
        await asyncio.sleep(0.01)
        askers[0].cancel()
        await asyncio.sleep(0.01)
        sites.gate.set()
        got = await asyncio.gather(*askers, return_exceptions=True)
        assert isinstance(got[0], asyncio.CancelledError)
        assert {one.allowed for one in got[1:] if isinstance(one, Permission)} == {False}
        assert sum(isinstance(one, Permission) for one in got) == 19

    asyncio.run(run())
    assert len(sites.asked) == 1


def test_a_fault_of_ours_is_raised_and_not_kept() -> None:
    sites = Sites({"http://a.test/robots.txt": RuntimeError("ours")})

    async def run() -> None:
        robots = Robots()
        with pytest.raises(RuntimeError, match="ours"):
            await robots.allowed("http://a.test/x", AGENT, sites)
        sites.table["http://a.test/robots.txt"] = file(FORBIDDING)
        assert not (await robots.allowed("http://a.test/x", AGENT, sites)).allowed

    asyncio.run(run())


@pytest.mark.parametrize("url", ["file:///x", "a.test/x", "http:///x", "http://a.test:99999/", ""])
def test_what_has_no_robots(url: str) -> None:
    with pytest.raises(ValueError):
        asyncio.run(Robots().allowed(url, AGENT, Sites({})))


@settings(deadline=None)  # an event loop is made each time
@given(st.binary(max_size=300), st.booleans())
def test_no_file_is_too_strange(body: bytes, truncated: bool) -> None:
    for raw in (body, b"User-agent: *\nDisallow: " + body, b"User-agent: " + body + b"\nCrawl-delay: " + body):
        answer = Answer("http://a.test/robots.txt", 200, (), raw, truncated)
        got = permission(answer)
        assert isinstance(got.allowed, bool)
        assert got.crawl_delay is None or 0 <= got.crawl_delay < float("inf")


class _Handler(BaseHTTPRequestHandler):
    """A host for each case: its name says how many redirects come before the file, or what else happens."""

    def do_GET(self) -> None:
        name = self.headers["Host"].split(".")[0]
        hop = int(self.path.partition("?")[2] or 0)
        if name.startswith("hops") and hop < int(name.removeprefix("hops")):
            self.send_response(301)
            self.send_header("Location", f"/elsewhere?{hop + 1}")
            self.end_headers()
            return
        self.send_response(500 if name == "broken" else 200)
        self.end_headers()
        self.wfile.write(FORBIDDING.encode() + (b"#" * 2_000_000 if name == "huge" else b""))

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def port() -> Iterator[int]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server.server_port
    server.shutdown()
    server.server_close()
    thread.join()


def test_with_a_server_and_the_proxy(port: int) -> None:
    async def run() -> dict[str, Permission]:
        settings = CaptureSettings(browser=Path("/none"), resolve={"*.test": f"127.0.0.1:{port}"})
        robots = Robots()
        async with OutgoingProxy(settings) as proxy:
            fetcher = Fetcher(proxy_port=proxy.port, user_agent=AGENT)
            names = ("hops0.test", "hops5.test", "hops6.test", "broken.test", "huge.test", f"127.0.0.1:{port}")
            return {name: await robots.allowed(f"http://{name}/x", AGENT, fetcher) for name in names}

    got = asyncio.run(run())
    assert not got["hops0.test"].allowed
    assert not got["hops5.test"].allowed
    assert got["hops6.test"] == Permission(allowed=True, why="no robots.txt: redirects that lead nowhere (301)")
    assert got["broken.test"] == Permission(allowed=False, why="unreachable robots.txt: answered 500")
    assert got["huge.test"].why == "disallowed by http://huge.test/robots.txt"
    assert "refused by policy" in got[f"127.0.0.1:{port}"].why
