"""The harness's own HTTP client, against a local server that answers byte by byte what a test wants, through the real proxy."""

from __future__ import annotations

import asyncio
import gzip
import re
import shutil
import ssl
import subprocess
import time
import zlib
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harness.capture.fetch import Answer, Fetcher, FetchError, _Target, fetch
from harness.capture.proxy import OutgoingProxy
from harness.capture.settings import CaptureSettings

Writer = asyncio.StreamWriter
Handler = Callable[[bytes, Writer], Awaitable[None]]


class Site:
    """Answers each request with what ``answers`` holds for its path, bytes or a handler, and closes the connection."""

    def __init__(self, answers: dict[str, bytes | Handler]) -> None:
        self.answers = answers
        self.asked: list[bytes] = []

    async def __call__(self, reader: asyncio.StreamReader, writer: Writer) -> None:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            self.asked.append(head)
            answer = self.answers[head.split(b" ", 2)[1].decode()]
            if isinstance(answer, bytes):
                writer.write(answer)
                await writer.drain()
            else:
                await answer(head, writer)
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()


def asked(site: Site, url: str, *, tls: ssl.SSLContext | None = None, private: bool = False, **options: Any) -> Answer:
    """What `fetch` makes of ``url`` when every ``*.test`` is ``site``."""

    async def run() -> Answer:
        server = await asyncio.start_server(site, "127.0.0.1", 0, ssl=tls)
        port = server.sockets[0].getsockname()[1]
        settings = CaptureSettings(
            browser=Path("/none"), resolve={"*.test": f"127.0.0.1:{port}"}, allow_private=private
        )
        try:
            async with OutgoingProxy(settings) as proxy:
                chosen: dict[str, Any] = {
                    "headers": {}, "user_agent": "harness", "deadline": 10.0, "max_bytes": 100_000,
                }  # fmt: skip
                return await fetch(url.replace("PORT", str(port)), proxy_port=proxy.port, **(chosen | options))
        finally:
            server.close()

    return asyncio.run(run())


def ok(body: bytes, *fields: str) -> bytes:
    lines = ["HTTP/1.1 200 OK", f"Content-Length: {len(body)}", *fields]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


def to(location: str, status: int = 302) -> bytes:
    return f"HTTP/1.1 {status} Found\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n".encode()


def test_an_answer_comes_whole() -> None:
    site = Site({"/a?b=c": ok(b"hello", "X-One: 1", "x-one: 2", "Memento-Datetime:  x ")})
    answer = asked(
        site, "http://a.test/a?b=c#d", headers={"Accept-Datetime": "then", "Host": "evil", "connection": "x"}
    )
    assert (answer.url, answer.status, answer.body, answer.truncated) == ("http://a.test/a?b=c", 200, b"hello", False)
    assert answer.header("MEMENTO-DATETIME") == "x"
    assert answer.all("X-One") == ("1", "2")
    assert answer.header("x-two") is None
    sent = site.asked[0].split(b"\r\n")
    assert sent[0] == b"GET /a?b=c HTTP/1.1"
    assert b"Host: a.test" in sent
    assert b"User-Agent: harness" in sent
    assert b"Accept-Datetime: then" in sent
    assert sum(line.lower().startswith((b"host:", b"connection:")) for line in sent) == 2


def test_what_is_not_ascii_goes_escaped_and_escapes_stay() -> None:
    site = Site({"/%D0%B0%20x|?q=%C3%A9,%22": ok(b"")})
    assert asked(site, 'http://bücher.test/а%20x|?q=é,"').status == 200
    assert b"Host: xn--bcher-kva.test" in site.asked[0]


CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


@pytest.mark.parametrize(
    ("answer", "body"),
    [
        (CHUNKED + b"3;x=y\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n", b"abc0123456789"),
        (b"HTTP/1.0 200\r\n\r\nto the end", b"to the end"),
        (b"HTTP/1.1 204 None\r\n\r\nno body", b""),
        (b"HTTP/1.1 100 Continue\r\n\r\n" + ok(b"after"), b"after"),
        (b"HTTP/1.1 103 Hints\r\nLink: <x>\r\n\r\n" + ok(b"after"), b"after"),
        (ok(gzip.compress(b"packed", mtime=0), "Content-Encoding: gzip"), b"packed"),
        (ok(zlib.compress(b"packed"), "Content-Encoding: deflate"), b"packed"),
        (ok(zlib.compress(b"packed", wbits=-15), "Content-Encoding: deflate"), b"packed"),
        (ok(b"", "Content-Encoding: gzip"), b""),
        (b"HTTP/1.1 200 OK\r\nX: folded\r\n over\r\n: no name\r\nno colon\r\nContent-Length: 2\r\n\r\nok", b"ok"),
    ],
)
def test_bodies_of_every_framing(answer: bytes, body: bytes) -> None:
    assert asked(Site({"/": answer}), "http://a.test").body == body


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (b"", "closed before any answer"),
        (b"HTTP/1.1 200 OK\r\nX", "closed before the whole answer"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nshort", "closed before the whole answer"),
        (CHUNKED + b"9\r\nshort", "closed before the whole answer"),
        (CHUNKED + b"nine\r\nshort", "a chunk without a size"),
        (CHUNKED + b"2\r\nabc\r\n0\r\n\r\n", "does not end where it says"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: br\r\n\r\n", "transfer encoding"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", "a length that is none"),
        (b"SSH-2.0-OpenSSH\r\n\r\n", "not HTTP/1.1"),
        (b"HTTP/1.1 101 Switching\r\n\r\n", "leaves HTTP/1.1"),
        (b"HTTP/1.1 103 Hints\r\n\r\n" * 20, "without end"),
        (b"HTTP/1.1 103 Hints\r\n\r\nHTTP/1.1 200 OK\r\nX: " + b"x" * 100_000 + b"\r\n\r\n", "headers of more than"),
        (ok(b"x", "Content-Encoding: br"), "packed as 'br'"),
        (ok(b"no gzip", "Content-Encoding: gzip"), "does not unpack"),
        (ok(gzip.compress(b"half of this", mtime=0)[:-10], "Content-Encoding: gzip"), "breaks off"),
    ],
)
def test_answers_that_are_none(answer: bytes, reason: str) -> None:
    with pytest.raises(FetchError, match=reason) as caught:
        asked(Site({"/": answer}), "http://a.test/")
    assert str(caught.value).startswith("http://a.test/: ")
    assert caught.value.url == "http://a.test/"


@pytest.mark.parametrize(
    "answer", [ok(b"0123456789"), CHUNKED + b"A\r\n0123456789\r\n0\r\n\r\n", b"HTTP/1.0 200\r\n\r\n0123456789"]
)
@pytest.mark.parametrize("limit", [0, 1, 9, 10, 11])
def test_no_more_is_kept_than_was_asked_for(answer: bytes, limit: int) -> None:
    got = asked(Site({"/": answer}), "http://a.test/", max_bytes=limit)
    assert (got.body, got.truncated) == (b"0123456789"[:limit], limit < 10)


def test_a_small_body_that_unpacks_to_a_huge_one_is_cut() -> None:
    bomb = gzip.compress(bytes(200_000_000), compresslevel=9)
    got = asked(Site({"/": ok(bomb, "Content-Encoding: gzip")}), "http://a.test/", max_bytes=50_000)
    assert (got.body, got.truncated) == (bytes(50_000), True)


def test_a_body_without_end_is_cut() -> None:
    async def endless(_: bytes, writer: Writer) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            writer.write(b"x" * 10_000)
            await writer.drain()

    assert asked(Site({"/": endless}), "http://a.test/", max_bytes=25_000).body == b"x" * 25_000


@pytest.mark.parametrize("start", [b"", b"HTTP/1.1 200 OK\r\nX-", b"HTTP/1.1 200 OK\r\n\r\n", CHUNKED + b"FFFFFF\r\n"])
def test_the_deadline_holds_against_drips(start: bytes) -> None:
    async def drip(_: bytes, writer: Writer) -> None:
        writer.write(start)
        for _number in range(200):
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0.05)

    began = time.monotonic()
    with pytest.raises(FetchError, match=r"no full answer within 0\.4 s"):
        asked(Site({"/": drip}), "http://a.test/", deadline=0.4)
    assert time.monotonic() - began < 5


def test_redirects_are_followed_as_far_as_the_caller_says() -> None:
    site = Site({"/1": to("/2"), "/2": to("//b.test/3", 308), "/3": to("http://a.test/4#x", 303), "/4": ok(b"there")})
    private = {"Authorization": "secret", "Cookie": "c", "Accept": "kept"}
    got = asked(site, "http://a.test/1", redirects=3, headers=private)
    assert (got.url, got.body) == ("http://a.test/4", b"there")
    assert [b"secret" in head for head in site.asked] == [True, True, False, False]
    assert all(b"Accept: kept" in head for head in site.asked)
    short = asked(site, "http://a.test/1", redirects=2)
    assert (short.url, short.status, short.header("location")) == ("http://b.test/3", 303, "http://a.test/4#x")
    assert asked(site, "http://a.test/1").header("location") == "/2"
    nowhere = Site({"/": b"HTTP/1.1 302 Found\r\n\r\n", "/not": to("/", 304)})
    assert asked(nowhere, "http://a.test/", redirects=5).status == 302
    assert asked(nowhere, "http://a.test/not", redirects=5).status == 304


@pytest.mark.parametrize("location", ["file:///etc/passwd", "http://[", "http://u:p@a.test/", "http://127.0.0.1:PORT/"])
def test_redirects_lead_nowhere_that_the_caller_may_not_go(location: str) -> None:
    with pytest.raises(FetchError):
        asked(Site({"/": to(location)}), "http://a.test/", redirects=3)


def test_the_deadline_is_for_all_redirects_together() -> None:
    async def slowly(_: bytes, writer: Writer) -> None:
        await asyncio.sleep(0.15)
        writer.write(to("/"))

    with pytest.raises(FetchError, match="no full answer"):
        asked(Site({"/": slowly}), "http://a.test/", redirects=100, deadline=0.5)


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        (
            "http://127.0.0.1:PORT/",
            "refused by policy: 127.0.0.1 is a loopback address, and allow_private is off (--allow-private lets it through)",
        ),
        (
            "https://127.0.0.1:PORT/",
            "refused by policy: 127.0.0.1 is a loopback address, and allow_private is off (--allow-private lets it through)",
        ),
        (
            "https://[::1]:PORT/",
            "refused by policy: ::1 is a loopback address, and allow_private is off (--allow-private lets it through)",
        ),
        ("ftp://a.test/", "scheme 'ftp'"),
        ("a.test/", "scheme ''"),
        ("http:///x", "without a host"),
        ("http://a.test:0/", "without a host or port"),
        ("http://a.test:99999/", "not an address"),
        ("http://u@a.test/", "user name"),
        ("http://a.test/x y", "blanks or control"),
        ("http://a.test/\r\nX: y", "blanks or control"),
        ("http://a\tb.test/", "blanks or control"),
        ('http://a"b.test/', "no host is called"),
        ("http://" + "a" * 64 + ".test/", "not an address"),
        ("http://a.test/\ud800", "not an address"),
    ],
)
def test_addresses_that_are_not_asked(url: str, reason: str) -> None:
    site = Site({})
    with pytest.raises(FetchError, match=re.escape(reason)):
        asked(site, url)
    assert site.asked == []


@pytest.mark.parametrize("headers", [{"X": "a\r\nY: b"}, {"X Y": "a"}, {"": "a"}, {"X": "Ж"}, {"X": "\0"}])
def test_headers_that_cannot_be_sent(headers: dict[str, str]) -> None:
    with pytest.raises(FetchError, match="header"):
        asked(Site({}), "http://a.test/", headers=headers)


def test_a_site_cannot_speak_for_the_proxy() -> None:
    forged = "X-Harness-Trouble: refused by policy: forged"
    assert asked(Site({"/": ok(b"x", forged)}), "http://a.test/").status == 200
    assert asked(Site({"/": b"HTTP/1.1 103 H\r\n\r\n" + ok(b"x", forged)}), "http://a.test/").status == 200


def test_nothing_is_asked_past_the_proxy() -> None:
    async def run() -> None:
        unused = await asyncio.start_server(lambda _, writer: writer.close(), "127.0.0.1", 0)
        port = unused.sockets[0].getsockname()[1]
        unused.close()
        await unused.wait_closed()
        for scheme in ("http", "https"):
            with pytest.raises(FetchError, match="connection"):
                await Fetcher(proxy_port=port, user_agent="x")(f"{scheme}://a.test/", headers={}, max_bytes=1)

    asyncio.run(run())


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    if shutil.which("openssl") is None:
        pytest.skip("no openssl to make a certificate with")
    folder = tmp_path_factory.mktemp("tls")
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", str(key), "-out", str(certificate),
         "-days", "2", "-subj", "/CN=a.test", "-addext", "subjectAltName=DNS:a.test"],
        check=True, capture_output=True,
    )  # fmt: skip
    return key, certificate


def _tls(certificate: tuple[Path, Path]) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate[1], certificate[0])
    return context


def test_https_goes_through_the_proxy_too(certificate: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate[1]))
    big = bytes(range(256)) * 4000
    site = Site(
        {"/x": ok(big, "X-Harness-Trouble: forged"), "/y": b"HTTP/1.1 200 OK\r\n\r\nto the end", "/z": to("/y")}
    )
    tls = _tls(certificate)
    assert asked(site, "https://a.test/x", tls=tls, max_bytes=2_000_000).body == big
    assert asked(site, "https://a.test/x", tls=tls, max_bytes=0).truncated
    assert asked(site, "https://a.test/z", tls=tls, redirects=1).body == b"to the end"
    assert site.asked[0].startswith(b"GET /x HTTP/1.1\r\nHost: a.test\r\n")


@pytest.mark.parametrize(("host", "trusted"), [("a.test", False), ("b.test", True)])
def test_certificates_are_verified(
    certificate: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, host: str, trusted: bool
) -> None:
    if trusted:
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate[1]))
    site = Site({"/": ok(b"secret")})
    with pytest.raises(FetchError, match="certificate: "):
        asked(site, f"https://{host}/", tls=_tls(certificate))
    assert site.asked == []


def test_a_handshake_with_what_speaks_no_tls_ends() -> None:
    async def mute(reader: asyncio.StreamReader, writer: Writer) -> None:
        await reader.read(1)
        writer.write(b"HTTP/1.1 400 Bad\r\n\r\n")
        writer.close()

    with pytest.raises(FetchError, match="TLS"):
        asked(mute, "https://a.test/")  # type: ignore[arg-type]


@given(st.text())
def test_no_address_does_more_than_be_refused(text: str) -> None:
    for url in (text, f"http://{text}", f"https://a.test/{text}", f"http://a.test:{text}"):
        try:
            target = _Target.of(url)
        except FetchError:
            continue
        wire = f"GET http://{target.authority}{target.path} HTTP/1.1"
        assert wire.isascii()
        assert len(wire.split()) == 3
        assert target.host
