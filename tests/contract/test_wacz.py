"""Our web archives against the tools of those who made the format, and the commands that write and serve them.

py-wacz and warcio come from ``script/test-tools``; where they are not, the tests that need them are skipped and say so, or fail if
``HARNESS_TEST_TOOLS_REQUIRED`` is set.
"""

from __future__ import annotations

import hashlib
import http.client
import io
import json
import os
import re
import signal
import subprocess
import sys
import tarfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from click.testing import CliRunner

import harness.engine.replay as replay
from harness.cli import harness as commands
from harness.engine.errors import NotCheckedError, UsageError
from harness.model.snapshot import Snapshot
from harness.store.local import LocalStore
from tests.conftest import capture_of
from tests.unit.store.test_wacz import exchange, kept, read_wacz

_TOOLS = Path(__file__).parents[2] / ".venv-tools"


def tool(name: str) -> str:
    path = _TOOLS / "bin" / name
    if path.is_file():
        return str(path)
    why = f"no {name} in .venv-tools: run script/test-tools"
    if os.environ.get("HARNESS_TEST_TOOLS_REQUIRED"):
        pytest.fail(why)
    pytest.skip(why)


@pytest.fixture
def shelf(tmp_path: Path) -> tuple[LocalStore, Snapshot]:
    """A store with one snapshot that has a bit of everything, in a registry of its own."""
    (tmp_path / "claims").mkdir()
    (tmp_path / "harness.toml").write_text('[store]\npath = "store"\n')
    png = b"\x89PNG" + bytes(900)
    image = (("Content-Type", "image/png"),)
    form = (("Content-Type", "application/x-www-form-urlencoded"),)
    return kept(
        tmp_path,
        exchange("http://a.test/old", None, status=301, headers=(("Location", "/x"),), started=1),
        exchange(started=2),
        exchange("http://a.test/1.png", png, headers=image, started=3),
        exchange("http://b.test/2.png", png, headers=image, started=4),
        exchange("http://a.test/api", b"{}", method="POST", payload="a=1&b=x+y", request_headers=form, started=5),
        exchange("http://a.test/empty", b"", status=200, started=6),
        exchange("http://a.test/none", None, status=204, started=7),
        exchange("http://a.test/late.mp4", None, omitted="900 bytes, more than 300", started=8),
        exchange("http://a.test/odd", b"x", headers=(("X-Näme", "1"), ("X-Other", "Grüße")), started=9),
        url="http://a.test/old",
        screenshot__png=b"\x89PNG",
    )


@pytest.fixture
def archive(shelf: tuple[LocalStore, Snapshot], tmp_path: Path) -> Path:
    path = tmp_path / "page.wacz"
    replay.export(*shelf, path)
    read_wacz(path.read_bytes())
    return path


def test_py_wacz_validates_it(archive: Path) -> None:
    ended = subprocess.run([tool("wacz"), "validate", "-f", str(archive)], capture_output=True, text=True, timeout=120, check=False)  # fmt: skip
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert "Version detected as 1.1.1" in ended.stdout
    assert "is valid" in ended.stdout


def test_warcio_finds_every_digest_right(archive: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(archive) as opened:
        opened.extract("archive/data.warc.gz", tmp_path)
    warc = tmp_path / "archive/data.warc.gz"
    ended = subprocess.run([tool("warcio"), "check", "-v", str(warc)], capture_output=True, text=True, timeout=60, check=False)  # fmt: skip
    assert ended.returncode == 0, ended.stdout
    passed, records = ended.stdout.count("digest pass"), ended.stdout.count("WARC-Record-ID")
    assert records == len(read_wacz(archive.read_bytes()).records)
    assert passed == records - ended.stdout.count("(revisit)")


def test_cdxj_indexer_makes_the_same_index(archive: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(archive) as opened:
        opened.extract("archive/data.warc.gz", tmp_path)
    warc = tmp_path / "archive/data.warc.gz"
    ended = subprocess.run([tool("cdxj-indexer"), "-p", "-d", "-s", str(warc)], capture_output=True, text=True, timeout=60, check=True)  # fmt: skip
    theirs = {}
    for line in ended.stdout.splitlines():
        key, stamp, fields = line.split(" ", 2)
        theirs[int(json.loads(fields)["offset"])] = (key, stamp, json.loads(fields))
    ours = read_wacz(archive.read_bytes()).index
    assert len(ours) > 8
    for key, stamp, fields in ours:
        their_key, their_stamp, told = theirs[int(fields["offset"])]
        if not key.startswith("urn:"):
            assert key == their_key
        assert stamp == their_stamp
        for name in ("url", "digest", "length", "offset", "recordDigest", "method", "requestBody"):
            if name == "requestBody" and name in told:
                # Theirs is unescaped where ours is as it was sent.
                assert fields[name].replace("+", " ") == told[name]
                continue
            assert fields.get(name) == told.get(name), (key, name)
        if key.split(":")[0] != "urn":
            assert fields["status"] == told["status"]


# The commands --------------------------------------------------------------------------------------------------------


def test_the_command_writes_the_archive_of_a_snapshot_or_an_address(
    shelf: tuple[LocalStore, Snapshot], tmp_path: Path
) -> None:
    snapshot = shelf[1]
    runner = CliRunner()
    first, second = tmp_path / "out" / "a.wacz", tmp_path / "b.wacz"
    for name, path in ((snapshot.id[:10], first), ("http://a.test/old", second)):
        ended = runner.invoke(
            commands, ["wacz", name, "-o", str(path), "--root", str(tmp_path)], catch_exceptions=False
        )
        assert ended.exit_code == 0
        assert snapshot.id[:12] in ended.output
    assert first.read_bytes() == second.read_bytes()
    assert sorted(p.name for p in first.parent.iterdir()) == ["a.wacz"]
    told = runner.invoke(commands, ["wacz", snapshot.id, "-o", str(second), "--root", str(tmp_path), "--json"])
    assert json.loads(told.output)["snapshot"] == snapshot.id
    assert json.loads(told.output)["bytes"] == second.stat().st_size


def test_a_snapshot_that_is_not_there_is_said_to_be_so(shelf: tuple[LocalStore, Snapshot]) -> None:
    for name, why in (
        ("deadbeef00", "no snapshot's id begins"),
        ("http://a.test/none", "no snapshot of"),
        ("nis", "neither"),
    ):
        with pytest.raises(UsageError, match=why):
            replay.find_snapshot(shelf[0], name)


def test_a_snapshot_without_exchanges_cannot_be_exported(tmp_path: Path) -> None:
    store = LocalStore(tmp_path / "store")
    snapshot = store.put(capture_of("<p>x</p>"))
    with pytest.raises(NotCheckedError, match="capture the page again"):
        replay.export(store, snapshot, tmp_path / "a.wacz")
    assert [p.name for p in tmp_path.iterdir()] == ["store"]


def test_nothing_half_written_is_left(shelf: tuple[LocalStore, Snapshot], tmp_path: Path) -> None:
    store, snapshot = shelf
    blob = snapshot.artifacts["screenshot.png"].sha256
    (store.root / "blobs" / blob[:2] / blob).unlink()
    with pytest.raises(Exception, match=r"screenshot\.png"):
        replay.export(store, snapshot, tmp_path / "out" / "a.wacz")
    assert list((tmp_path / "out").iterdir()) == []


# The player ----------------------------------------------------------------------------------------------------------


def player_at(folder: Path) -> Path:
    folder.mkdir(parents=True)
    for name in ("ui.js", "sw.js"):
        (folder / name).write_text(f"// {name}")
    return folder


def test_the_player_is_looked_for_from_the_nearest_to_the_farthest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replay, "player_folder", lambda: tmp_path / "data")
    root = tmp_path / "above" / "registry"
    root.mkdir(parents=True)
    with pytest.raises(NotCheckedError) as none:
        replay.find_player(None, root, {})
    assert "--get-player" in none.value.hint
    wanted = [tmp_path / "data", *(above / "node_modules" / "replaywebpage" for above in (root.parent, root))]
    for folder in wanted:
        player_at(folder)
        assert replay.find_player(None, root, {}) == folder
    named = player_at(tmp_path / "named" / "package")
    assert replay.find_player(None, root, {"HARNESS_REPLAY_PLAYER": str(named.parent)}) == named
    assert replay.find_player(str(wanted[0]), root, {"HARNESS_REPLAY_PLAYER": str(named)}) == wanted[0]
    with pytest.raises(UsageError, match="--player names"):
        replay.find_player(str(tmp_path / "nowhere"), root, {})


def tarball(**files: bytes) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        for name, data in files.items():
            entry = tarfile.TarInfo(f"package/{name.replace('__', '.')}")
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    return out.getvalue()


def test_only_the_pinned_player_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = tarball(ui__js=b"ui", sw__js=b"sw", LICENSE=b"AGPL", package__json=b"{}", other__js=b"no")
    with pytest.raises(NotCheckedError, match="SHA-512"):
        replay.unpack_player(data, tmp_path / "player")
    assert list(tmp_path.iterdir()) == []
    monkeypatch.setattr(replay, "PLAYER_SHA512", hashlib.sha512(data).hexdigest())
    for _ in range(2):
        replay.unpack_player(data, tmp_path / "player")
        assert {p.name for p in (tmp_path / "player").iterdir()} == {"ui.js", "sw.js", "LICENSE", "package.json"}
    assert [p.name for p in tmp_path.iterdir()] == ["player"]


def npm(folder: Path, body: str) -> dict[str, str]:
    """An environment in which ``npm`` is a script."""
    folder.mkdir()
    (folder / "npm").write_text(f"#!/bin/sh\n{body}\n")
    (folder / "npm").chmod(0o755)
    return {"PATH": f"{folder}:/usr/bin:/bin"}


def test_npm_fetches_the_player(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replay, "player_folder", lambda: tmp_path / "data")
    data = tarball(ui__js=b"ui", sw__js=b"sw", LICENSE=b"AGPL", package__json=b"{}")
    (tmp_path / "it.tgz").write_bytes(data)
    monkeypatch.setattr(replay, "PLAYER_SHA512", hashlib.sha512(data).hexdigest())
    environ = npm(tmp_path / "good", f'echo "$@" > {tmp_path}/asked; cp {tmp_path}/it.tgz "$6/"')
    assert replay.get_player(environ) == tmp_path / "data"
    assert (tmp_path / "data" / "sw.js").read_bytes() == b"sw"
    assert (tmp_path / "asked").read_text().startswith("pack replaywebpage@2.4.6 --ignore-scripts ")
    with pytest.raises(NotCheckedError, match=r"could not fetch .*: no such luck"):
        replay.get_player(npm(tmp_path / "bad", "echo no such luck >&2; exit 1"))
    with pytest.raises(NotCheckedError, match="npm is not on this machine"):
        replay.get_player({"PATH": str(tmp_path)})


# The server ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def served(shelf: tuple[LocalStore, Snapshot], tmp_path: Path) -> Iterator[replay.Replay]:
    with replay.replay_of(*shelf, player_at(tmp_path / "player")) as made:
        yield made


def asked(url: str, path: str = "", method: str = "GET", **headers: str) -> tuple[int, dict[str, str], bytes]:
    parts = urlsplit(url)
    connection = http.client.HTTPConnection("127.0.0.1", parts.port or 80, timeout=10)
    connection.putrequest(method, path or parts.path, skip_host="Host" in headers)
    for name, value in headers.items():
        connection.putheader(name, value)
    connection.endheaders()
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, {k.lower(): v for k, v in answer.getheaders()}, body


def test_the_page_says_what_it_shows_and_may_reach_nothing_else(
    served: replay.Replay, shelf: tuple[LocalStore, Snapshot]
) -> None:
    status, headers, body = asked(served.url)
    page = body.decode()
    assert status == 200
    assert "A kept copy, not the live page" in page
    assert shelf[1].id[:12] in page
    assert 'url="http://a.test/old"' in page
    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'none'")
    assert "http" not in policy.replace("frame-ancestors", "")
    assert "frame-ancestors 'none'" in policy
    assert "unsafe-inline" not in re.findall(r"script-src [^;]*", policy)[0]
    assert headers["cross-origin-opener-policy"] == headers["cross-origin-resource-policy"] == "same-origin"
    assert headers["x-content-type-options"] == "nosniff"
    worker = asked(f"{served.url}replay/sw.js")[1]
    assert "connect-src 'self'" in worker["content-security-policy"]


def test_only_those_who_know_the_address_are_answered(served: replay.Replay) -> None:
    parts = urlsplit(served.url)
    assert len(parts.path) > 30
    assert asked(served.url, "/")[0] == 404
    assert asked(served.url, "/archive.wacz")[0] == 404
    assert asked(served.url, parts.path + "../archive.wacz")[0] == 404
    for host in ("evil.test", f"evil.test:{parts.port}", "localhost", f"localhost:{parts.port}", ""):
        assert asked(served.url, Host=host)[0] == 421
    assert asked(served.url, Host=f"127.0.0.1:{parts.port}")[0] == 200
    assert asked(served.url, method="POST")[0] == 501


def test_it_listens_on_this_machine_alone(served: replay.Replay) -> None:
    assert served._server is not None
    assert served._server.server_address[0] == "127.0.0.1"


@pytest.mark.parametrize(
    ("wanted", "first", "last"),
    [("bytes=0-9", 0, 10), ("bytes=5-", 5, None), ("bytes=-7", -7, None), ("bytes=0-99999999", 0, None)],
)
def test_ranges_of_the_archive(served: replay.Replay, wanted: str, first: int, last: int | None) -> None:
    path = f"{urlsplit(served.url).path}archive.wacz"
    whole = asked(served.url, path)
    assert whole[0] == 200
    assert whole[1]["accept-ranges"] == "bytes"
    read_wacz(whole[2])
    status, headers, body = asked(served.url, path, Range=wanted)
    assert status == 206
    assert body == whole[2][first:last]
    start = first % len(whole[2])
    assert headers["content-range"] == f"bytes {start}-{start + len(body) - 1}/{len(whole[2])}"
    head = asked(served.url, path, method="HEAD", Range=wanted)
    assert (head[0], head[2], head[1]["content-length"]) == (206, b"", str(len(body)))


@pytest.mark.parametrize(
    "wanted", ["bytes=99999999-", "bytes=-0", "bytes=9-3", "bytes=-", "lines=1-2", "bytes=0-1,3-4"]
)
def test_a_range_that_is_none(served: replay.Replay, wanted: str) -> None:
    status, headers, body = asked(served.url, f"{urlsplit(served.url).path}archive.wacz", Range=wanted)
    assert (status, body) == (416, b"")
    assert headers["content-range"].startswith("bytes */")


def test_the_command_serves_until_it_is_interrupted(shelf: tuple[LocalStore, Snapshot], tmp_path: Path) -> None:
    command = [sys.executable, "-m", "harness", "replay", shelf[1].id[:10], "--no-open", "--root", str(tmp_path)]
    player = player_at(tmp_path / "player")
    # Tests that are themselves begun in the background are deaf to interrupts, and what they start would be too.
    running = subprocess.Popen(
        [*command, "--player", str(player)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),  # noqa: PLW1509 - no threads are needed in between
    )  # fmt: skip
    try:
        assert running.stdout is not None
        url = running.stdout.readline().strip()
        assert asked(url)[0] == 200
        time.sleep(0.2)
        running.send_signal(signal.SIGINT)
        assert running.wait(15) == 0
    finally:
        running.kill()
        running.communicate()


def test_without_a_player_the_command_says_what_to_do(shelf: tuple[LocalStore, Snapshot], tmp_path: Path) -> None:
    environ = {**os.environ, "XDG_DATA_HOME": str(tmp_path / "empty"), "HOME": str(tmp_path / "empty")}
    environ.pop("HARNESS_REPLAY_PLAYER", None)
    ended = subprocess.run(
        [sys.executable, "-m", "harness", "replay", shelf[1].id[:10], "--no-open", "--root", str(tmp_path)],
        capture_output=True, text=True, timeout=60, check=False, env=environ,
    )  # fmt: skip
    assert ended.returncode == 3
    assert len(ended.stderr.strip().splitlines()) == 2
    assert "replaywebpage" in ended.stderr
    assert "harness replay --get-player" in ended.stderr
