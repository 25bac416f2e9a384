"""Our Memento client against pywb, a web archive's own software, run on this machine.

pywb is a tool of the tests: it runs as a program of its own and nothing of it is imported. It is looked for at ``HARNESS_PYWB``
(the path of its ``wayback``), on PATH and in ``.venv-tools``; where it is not, these tests say so and are skipped.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest

from harness.capture.archive import Archive
from harness.capture.fetch import Answer, Fetcher
from harness.capture.memento import Nearest, Reason, nearest, parse_http_datetime, parse_link_format
from harness.capture.proxy import OutgoingProxy
from harness.capture.settings import CaptureSettings

T = TypeVar("T")

PAGE = "http://nis.test/page?a=1,2"
HELD = (
    (PAGE, "2023-01-05T10:00:00Z", "200 OK", ""),
    (PAGE, "2024-03-01T00:00:00Z", "200 OK", ""),
    (PAGE, "2025-05-02T08:00:00Z", "404 Not Found", ""),
    ("http://nis.test/moved", "2024-03-01T00:00:00Z", "301 Moved", PAGE),
    ("http://nis.test/gone", "2024-03-01T00:00:00Z", "410 Gone", ""),
)


def _record(url: str, stamp: str, status: str, location: str, number: int) -> bytes:
    """A response record as WARC 1.0 has it, written by hand so that no library of the archive's is needed to make one."""
    body = f"<!doctype html><title>{stamp}</title><p>As of {stamp}.</p>".encode()
    lines = [f"HTTP/1.1 {status}", "Content-Type: text/html; charset=utf-8", f"Content-Length: {len(body)}"]
    lines += [f"Location: {location}"] if location else []
    payload = "\r\n".join([*lines, "", ""]).encode() + body
    fields = [
        "WARC/1.0",
        "WARC-Type: response",
        f"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number:012}>",
        f"WARC-Target-URI: {url}",
        f"WARC-Date: {stamp}",
        "Content-Type: application/http; msgtype=response",
        f"Content-Length: {len(payload)}",
    ]
    return "\r\n".join([*fields, "", ""]).encode() + payload + b"\r\n\r\n"


@dataclass(frozen=True)
class Pywb:
    """A running archive and one collection in it, reached by a name of its own through the outgoing proxy."""

    port: int
    collection: str

    @property
    def base(self) -> str:
        return f"http://archive.test/{self.collection}/"

    def fetched(self, url: str, **headers: str) -> Answer:
        async def run(fetcher: Fetcher) -> Answer:
            return await fetcher(
                url, headers={name.replace("_", "-"): value for name, value in headers.items()}, max_bytes=100_000
            )

        return asyncio.run(self._through(run))

    def nearest(self, when: str, *, url: str = PAGE, timemap: bool = False, gate: str = "") -> Nearest:
        archive = Archive("pywb", gate or self.base, f"{self.base}timemap/link/" if timemap else None)

        async def run(fetcher: Fetcher) -> Nearest:
            return await nearest(url, datetime.fromisoformat(when).replace(tzinfo=UTC), (archive,), fetcher)

        return asyncio.run(self._through(run))

    async def _through(self, run: Callable[[Fetcher], Awaitable[T]]) -> T:
        settings = CaptureSettings(browser=Path("/none"), resolve={"archive.test": f"127.0.0.1:{self.port}"})
        async with OutgoingProxy(settings) as proxy:
            return await run(Fetcher(proxy_port=proxy.port, user_agent="harness-tests", deadline=30))


def _wayback() -> Path:
    if named := os.environ.get("HARNESS_PYWB"):
        if not Path(named).is_file():
            pytest.fail(f"HARNESS_PYWB names {named}, which is not there")
        return Path(named)
    beside = Path(__file__).parents[2] / ".venv-tools" / "bin" / "wayback"
    found = shutil.which("wayback") or (str(beside) if beside.is_file() else None)
    if found is None:
        pytest.skip("no pywb: HARNESS_PYWB is not set, and wayback is neither on PATH nor in .venv-tools")
    return Path(found)


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the collection "framed", indexed by the archive's own tool."""
    manager = _wayback().with_name("wb-manager")
    folder = tmp_path_factory.mktemp("pywb")
    (folder / "held.warc").write_bytes(b"".join(_record(*one, number) for number, one in enumerate(HELD)))
    for command in (["init", "framed"], ["add", "framed", "held.warc"]):
        subprocess.run([str(manager), *command], cwd=folder, check=True, capture_output=True, timeout=120)
    return folder


@contextmanager
def _serving(folder: Path, config: str = "") -> Iterator[int]:
    """The port of an archive that runs in ``folder``, with ``config`` if any, until the block ends."""
    if config:
        (folder / "config.yaml").write_text(config)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    command = [str(_wayback()), "-b", "127.0.0.1", "-p", str(port)]
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen(command, cwd=folder, stdout=log, stderr=subprocess.STDOUT)
    try:
        _await(server, port, folder / "log")
        yield port
    finally:
        server.terminate()
        try:
            server.wait(10)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait(10)


def _await(server: subprocess.Popen[bytes], port: int, log: Path) -> None:
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and server.poll() is None:
        try:
            direct.open(f"http://127.0.0.1:{port}/", timeout=5).close()
            return
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.1)
    pytest.fail(f"pywb did not start:\n{log.read_text(errors='replace')[-3000:]}")


def _frameless(held: Path, name: str, *settings: str) -> str:
    """The configuration of an archive that shows what is ``held``, as a collection ``name``, without a frame."""
    paths = f"index_paths: {held}/collections/framed/indexes/, archive_paths: {held}/collections/framed/archive/"
    return "\n".join(["collections:", f"  {name}: {{{paths}}}", "framed_replay: false", *settings, ""])


@pytest.fixture(scope="module")
def framed(held: Path) -> Iterator[Pywb]:
    """As pywb is out of the box: the TimeGate answers 200 with a frame, and names the copy in `Link`."""
    with _serving(held) as port:
        yield Pywb(port, "framed")


@pytest.fixture(scope="module")
def plain(held: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pywb]:
    """The TimeGate answers 200 with the copy itself, and `Content-Location`."""
    with _serving(tmp_path_factory.mktemp("plain"), _frameless(held, "plain")) as port:
        yield Pywb(port, "plain")


@pytest.fixture(scope="module")
def redirecting(held: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pywb]:
    """The TimeGate answers with a redirect to the copy."""
    config = _frameless(held, "exact", "redirect_to_exact: true")
    with _serving(tmp_path_factory.mktemp("redirecting"), config) as port:
        yield Pywb(port, "exact")


@pytest.fixture(params=["framed", "plain", "redirecting"])
def pywb(request: pytest.FixtureRequest) -> Pywb:
    archive = request.getfixturevalue(request.param)
    assert isinstance(archive, Pywb)
    return archive


def test_the_three_archives_negotiate_in_three_ways(framed: Pywb, plain: Pywb, redirecting: Pywb) -> None:
    stamp = "Thu, 01 Feb 2024 00:00:00 GMT"
    first, second, third = (one.fetched(one.base + PAGE, Accept_Datetime=stamp) for one in (framed, plain, redirecting))
    assert (first.status, first.header("memento-datetime")) == (200, None)
    assert (second.status, second.header("memento-datetime")) == (200, "Fri, 01 Mar 2024 00:00:00 GMT")
    assert second.header("content-location") is not None
    assert (300 <= third.status < 400, third.header("memento-datetime")) == (True, None)


@pytest.mark.parametrize(
    ("when", "stamp"),
    [
        ("2022-01-01", "20230105100000"),
        ("2023-02-01", "20230105100000"),
        ("2024-02-28", "20240301000000"),
        ("2024-05-01", "20240301000000"),
    ],
)
def test_the_time_gate_leads_to_the_nearest_copy(pywb: Pywb, when: str, stamp: str) -> None:
    found = pywb.nearest(when)
    assert found.memento is not None
    assert found.tried == ()
    assert found.memento.datetime == datetime.strptime(stamp, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    assert found.memento.original == PAGE
    # The address stands for that copy whoever asks, with or without a datetime.
    again = pywb.fetched(found.memento.url)
    assert parse_http_datetime(again.header("memento-datetime") or "") == found.memento.datetime
    assert f"As of {found.memento.datetime:%Y-%m-%dT%H:%M:%SZ}".encode() in again.body


def test_a_copy_of_an_error_is_passed_over_by_way_of_the_time_map(pywb: Pywb) -> None:
    found = pywb.nearest("2025-05-01")
    assert found.memento is not None
    assert found.memento.datetime == datetime(2024, 3, 1, tzinfo=UTC)
    assert [tried.reason for tried in found.tried] == [Reason.ERROR_COPY]
    assert "2025-05-02" in found.tried[0].why
    assert "404" in found.tried[0].why


def test_the_time_map_alone_is_enough(pywb: Pywb) -> None:
    nowhere = pywb.base.replace(pywb.collection, "no-such-collection")
    found = pywb.nearest("2023-12-01", timemap=True, gate=nowhere)
    assert found.memento is not None
    assert found.memento.datetime == datetime(2024, 3, 1, tzinfo=UTC)
    assert [tried.reason for tried in found.tried] == [Reason.NO_COPY]


def test_the_time_map_is_read_whole(pywb: Pywb) -> None:
    answer = pywb.fetched(f"{pywb.base}timemap/link/{PAGE}")
    assert answer.header("content-type") == "application/link-format"
    links = parse_link_format(answer.body.decode())
    assert [one.target for one in links if "original" in one.rels] == [PAGE]
    assert [parse_http_datetime(one.get("datetime") or "") for one in links if "memento" in one.rels] == [
        datetime.fromisoformat(stamp) for url, stamp, _, _ in HELD if url == PAGE
    ]


def test_what_is_not_held_is_not_found(pywb: Pywb) -> None:
    found = pywb.nearest("2024-01-01", url="http://nis.test/never", timemap=True)
    assert found.memento is None
    assert {tried.reason for tried in found.tried} == {Reason.NO_COPY}


def test_nothing_but_a_copy_of_an_error_is_nothing(pywb: Pywb) -> None:
    found = pywb.nearest("2024-01-01", url="http://nis.test/gone", timemap=True)
    assert found.memento is None
    assert [tried.reason for tried in found.tried] == [Reason.ERROR_COPY]
    assert "410" in found.tried[0].why


def test_a_copy_of_a_redirect_leads_to_the_copy_of_its_target(pywb: Pywb) -> None:
    found = pywb.nearest("2024-01-01", url="http://nis.test/moved")
    assert found.memento is not None
    assert (found.memento.original, found.memento.datetime) == (PAGE, datetime(2024, 3, 1, tzinfo=UTC))
