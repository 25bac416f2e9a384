"""The web archive of a snapshot, read back by a strict reader of its own: every digest, offset and header."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harness.model.exchange import EXCHANGES, Exchange, body_name, exchanges_to_json, pack
from harness.model.snapshot import Outcome, Snapshot
from harness.store.api import IntegrityError, StoreError
from harness.store.local import LocalStore
from harness.store.wacz import NotArchivableError, OpenArtifact, write_wacz
from harness.store.wacz.cdx import surt, with_body
from tests.conftest import capture_of

# A strict reader -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class ReadRecord:
    offset: int
    length: int
    member: bytes
    headers: dict[str, str]
    block: bytes

    @property
    def kind(self) -> str:
        return self.headers["WARC-Type"]

    @property
    def uri(self) -> str:
        return self.headers.get("WARC-Target-URI", "")

    @property
    def head(self) -> str:
        return self.block.partition(b"\r\n\r\n")[0].decode()

    @property
    def fields(self) -> dict[str, str]:
        return {k.lower(): v for k, _, v in (line.partition(": ") for line in self.head.split("\r\n")[1:])}

    @property
    def body(self) -> bytes:
        return (
            self.block.partition(b"\r\n\r\n")[2] if "application/http" in self.headers["Content-Type"] else self.block
        )


@dataclass(frozen=True)
class ReadWacz:
    package: dict[str, Any]
    pages: list[dict[str, Any]]
    records: list[ReadRecord]
    index: list[tuple[str, str, dict[str, str]]]
    names: list[str]

    def one(self, kind: str, uri: str) -> ReadRecord:
        (found,) = [r for r in self.records if r.kind == kind and r.uri == uri]
        return found

    def listed(self, url: str) -> list[dict[str, str]]:
        return [fields for _, _, fields in self.index if fields["url"] == url]


def sha(data: bytes) -> str:
    return f"sha256:{hashlib.sha256(data).hexdigest()}"


def read_wacz(data: bytes) -> ReadWacz:
    """What is in the archive; asserts everything that WACZ 1.1.1 and WARC 1.1 demand of it and that can be seen from inside."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = archive.infolist()
        assert archive.testzip() is None
        for entry in entries:
            assert entry.compress_type == zipfile.ZIP_STORED
            assert entry.date_time == (1980, 1, 1, 0, 0, 0)
            assert not entry.flag_bits & 0x08, "sizes stand before the data, so that it can be read as a stream"
        files = {entry.filename: archive.read(entry) for entry in entries}
    package = json.loads(files["datapackage.json"])
    assert json.loads(files["datapackage-digest.json"]) == {
        "path": "datapackage.json",
        "hash": sha(files["datapackage.json"]),
    }
    assert package["profile"] == "data-package"
    assert package["wacz_version"] == "1.1.1"
    told = {r["path"]: r for r in package["resources"]}
    assert set(told) == set(files) - {"datapackage.json", "datapackage-digest.json"}
    for path, resource in told.items():
        assert resource == {
            "name": path.split("/")[-1],
            "path": path,
            "hash": sha(files[path]),
            "bytes": len(files[path]),
        }
    header, *pages = [json.loads(line) for line in files["pages/pages.jsonl"].splitlines()]
    assert header["format"] == "json-pages-1.0"
    assert all({"id", "url", "ts", "title"} <= set(page) for page in pages)
    records = list(_records(files["archive/data.warc.gz"]))
    assert records[0].kind == "warcinfo"
    assert len({r.headers["WARC-Record-ID"] for r in records}) == len(records)
    index = []
    lines = files["indexes/index.cdx"].decode("ascii").splitlines()
    assert lines == sorted(lines)
    assert len(lines) == len(set(lines))
    by_offset = {r.offset: r for r in records}
    for line in lines:
        key, stamp, text = line.split(" ", 2)
        fields = json.loads(text)
        record = by_offset[int(fields["offset"])]
        assert fields["filename"] == "data.warc.gz"
        assert int(fields["length"]) == record.length
        assert fields["recordDigest"] == sha(record.member)
        assert fields["digest"] == record.headers["WARC-Payload-Digest"]
        assert fields["url"] == record.uri
        assert stamp == "".join(c for c in record.headers["WARC-Date"] if c.isdigit())[:14]
        assert record.kind in ("response", "revisit", "resource")
        assert (fields["mime"] == "warc/revisit") == (record.kind == "revisit")
        if record.kind != "resource":
            assert record.head.split(" ")[1] == fields["status"]
        index.append((key, stamp, fields))
    return ReadWacz(package, pages, records, index, [e.filename for e in entries])


def _records(data: bytes) -> Iterable[ReadRecord]:
    at = 0
    held: dict[tuple[str, str], ReadRecord] = {}
    previous: ReadRecord | None = None
    while at < len(data):
        assert data[at + 4 : at + 8] == b"\0\0\0\0", "a gzip member tells a time"
        unpacker = zlib.decompressobj(16 + zlib.MAX_WBITS)
        text = unpacker.decompress(data[at:])
        assert unpacker.eof
        length = len(data) - at - len(unpacker.unused_data)
        head, _, rest = text.partition(b"\r\n\r\n")
        first, *lines = head.decode().split("\r\n")
        assert first == "WARC/1.1"
        headers = dict(line.split(": ", 1) for line in lines)
        assert len(headers) == len(lines)
        size = int(headers["Content-Length"])
        assert rest[size:] == b"\r\n\r\n"
        record = ReadRecord(at, length, data[at : at + length], headers, rest[:size])
        assert headers["WARC-Block-Digest"] == sha(record.block)
        if record.kind == "warcinfo":
            assert "WARC-Payload-Digest" not in headers
        elif record.kind == "revisit":
            first_one = held[(headers["WARC-Refers-To-Target-URI"], headers["WARC-Refers-To-Date"])]
            assert headers["WARC-Profile"] == "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
            assert headers["WARC-Payload-Digest"] == first_one.headers["WARC-Payload-Digest"]
            assert record.body == b""
        else:
            assert headers["WARC-Payload-Digest"] == sha(record.body)
        if record.kind in ("response", "request"):
            assert int(record.fields.get("content-length", "0")) == len(record.body)
            for gone in ("content-encoding", "transfer-encoding", "set-cookie", "cookie", "authorization"):
                assert gone not in record.fields or not record.fields[gone], gone
        if record.kind == "response":
            held.setdefault((record.uri, headers["WARC-Date"]), record)
        if record.kind == "request":
            assert previous is not None
            assert headers["WARC-Concurrent-To"] == previous.headers["WARC-Record-ID"]
            assert (record.uri, headers["WARC-Date"]) == (previous.uri, previous.headers["WARC-Date"])
        yield record
        previous = record
        at += length


# Snapshots -----------------------------------------------------------------------------------------------------------

URL = "http://a.test/x"
PAGE = b"<!doctype html><title>A page</title><p>Seven ships sailed.</p>"


def exchange(url: str = URL, body: bytes | None = PAGE, **more: Any) -> tuple[Exchange, bytes | None]:
    defaults: dict[str, Any] = {
        "url": url,
        "method": "GET",
        "request_headers": (("User-Agent", "tests"), ("Cookie", "(left out)")),
        "payload": None,
        "status": 200,
        "status_text": "OK",
        "protocol": "h2",
        "headers": (
            ("Content-Type", "text/html; charset=utf-8"),
            ("Content-Encoding", "br"),
            ("content-length", "17"),
            ("Set-Cookie", "(left out)"),
            ("X-Note", "a\r\nWARC/1.1"),
        ),
        "kind": "Document",
        "frame": "F",
        "started": 12.5,
        "address": "192.0.2.7",
        "body": hashlib.sha256(body).hexdigest() if body is not None else None,
        "size": len(body or b""),
        "omitted": "",
        "failure": "",
    }
    return Exchange(**(defaults | more)), body


def kept(
    folder: Path,
    *exchanges: tuple[Exchange, bytes | None],
    url: str = URL,
    outcome: Outcome = Outcome.COMPLETE,
    **files: bytes,
) -> tuple[LocalStore, Snapshot]:
    artifacts = {body_name(e.body): body for e, body in exchanges if e.body is not None and body is not None}
    artifacts[EXCHANGES] = pack(exchanges_to_json([e for e, _ in exchanges]))
    artifacts |= {name.replace("__", "."): data for name, data in files.items()}
    store = LocalStore(folder / "store")
    capture = capture_of(
        "<h1>Ships</h1><p>Seven ships sailed.</p><p hidden>Unseen.</p>", url=url, outcome=outcome, artifacts=artifacts
    )
    return store, store.put(capture)


def wacz_bytes(snapshot: Snapshot, open_artifact: OpenArtifact, **more: str) -> bytes:
    out = io.BytesIO()
    write_wacz(snapshot, open_artifact, out, **more)
    return out.getvalue()


def archived(folder: Path, *exchanges: tuple[Exchange, bytes | None], **more: Any) -> ReadWacz:
    store, snapshot = kept(folder, *exchanges, **more)
    return read_wacz(wacz_bytes(snapshot, store.open_artifact))


# Tests ---------------------------------------------------------------------------------------------------------------


def test_a_page_is_a_pair_of_records_that_the_index_finds(tmp_path: Path) -> None:
    wacz = archived(tmp_path, exchange())
    answer, request = wacz.one("response", URL), wacz.one("request", URL)
    assert answer.head.split("\r\n")[0] == "HTTP/1.1 200 OK"
    assert answer.body == PAGE
    assert answer.headers["WARC-Date"] == "2025-05-02T08:00:00.012Z"
    assert answer.headers["WARC-IP-Address"] == "192.0.2.7"
    assert answer.headers["WARC-Protocol"] == "h2"
    assert answer.fields["content-type"] == "text/html; charset=utf-8"
    assert answer.fields["x-orig-content-encoding"] == "br"
    assert answer.fields["x-note"] == "a WARC/1.1"
    assert request.head.split("\r\n")[:2] == ["GET /x HTTP/1.1", "Host: a.test"]
    assert [key for key, _, _ in wacz.index if not key.startswith("urn:")] == ["test,a)/x"]
    assert wacz.listed(URL)[0]["mime"] == "text/html"


def test_the_package_says_what_it_holds_and_where_to_begin(tmp_path: Path) -> None:
    store, snapshot = kept(tmp_path, exchange())
    wacz = read_wacz(wacz_bytes(snapshot, store.open_artifact, software="harness 9"))
    assert wacz.package["mainPageUrl"] == URL
    assert wacz.package["mainPageDate"] == wacz.pages[0]["ts"] == "2025-05-02T08:00:00.012Z"
    assert wacz.package["software"] == "harness 9"
    assert wacz.package["created"] == "2025-05-02T08:00:00.000Z"
    assert snapshot.id in wacz.package["description"]
    assert wacz.pages[0]["text"] == "Ships\nSeven ships sailed."
    assert wacz.names[0] == "pages/pages.jsonl"
    assert wacz.names[-1] == "datapackage-digest.json"


def test_what_the_visit_made_of_the_page_is_kept_under_urns(tmp_path: Path) -> None:
    store, snapshot = kept(tmp_path, exchange(), screenshot__png=b"\x89PNG1", before__jpg=b"\xff\xd8", dom__html=b"<p>")
    wacz = read_wacz(wacz_bytes(snapshot, store.open_artifact))
    made = {r.uri.removesuffix(f":{URL}"): r for r in wacz.records if r.kind == "resource"}
    assert set(made) == {"urn:" + n for n in ("pageinfo", "manifest", "text", "view", "dom", "layout", "fullPage")}
    assert made["urn:fullPage"].block == b"\x89PNG1"
    assert made["urn:view"].block == b"\xff\xd8"
    assert made["urn:manifest"].headers["WARC-Payload-Digest"] == f"sha256:{snapshot.id}"
    assert json.loads(made["urn:pageinfo"].block)["urls"][URL]["status"] == 200


def test_tiles_have_names_of_their_own(tmp_path: Path) -> None:
    files = {"screenshot-001__png": b"1", "screenshot-002__png": b"2"}
    wacz = archived(tmp_path, exchange(), **files)
    assert wacz.one("resource", f"urn:fullPage-001:{URL}").block == b"1"
    assert wacz.one("resource", f"urn:fullPage-002:{URL}").block == b"2"


def test_the_same_snapshot_makes_the_same_bytes_in_every_process(tmp_path: Path) -> None:
    store, snapshot = kept(tmp_path, exchange(), exchange("http://a.test/i.png", b"\x89PNG" * 300, kind="Image"))
    first = wacz_bytes(snapshot, store.open_artifact)
    assert wacz_bytes(snapshot, store.open_artifact) == first
    code = (
        "import io, sys, pathlib; from harness.store.local import LocalStore; from harness.store.wacz import write_wacz\n"
        "store, out = LocalStore(pathlib.Path(sys.argv[1])), io.BytesIO()\n"
        "write_wacz(store.get(sys.argv[2]), store.open_artifact, out)\n"
        "sys.stdout.buffer.write(out.getvalue())"
    )
    for seed in ("1", "2"):
        ended = subprocess.run(
            [sys.executable, "-c", code, str(store.root), snapshot.id],
            capture_output=True, check=True, timeout=60, env={"PYTHONHASHSEED": seed, "TZ": "Asia/Seoul", "PATH": ""},
        )  # fmt: skip
        assert ended.stdout == first


def test_a_body_that_recurs_elsewhere_is_told_of_and_not_held_twice(tmp_path: Path) -> None:
    picture = b"\x89PNG" + bytes(range(256)) * 8
    second = exchange(
        "http://a.test/2.png", picture, started=30, kind="Image", headers=(("Content-Type", "image/png"),)
    )
    wacz = archived(tmp_path, exchange(), exchange("http://a.test/1.png", picture, started=20, kind="Image"), second)
    again = wacz.one("revisit", "http://a.test/2.png")
    assert again.headers["WARC-Refers-To-Target-URI"] == "http://a.test/1.png"
    assert again.headers["WARC-Refers-To-Date"] == "2025-05-02T08:00:00.020Z"
    assert again.fields["content-type"] == "image/png"
    assert again.fields["content-length"] == str(len(picture))
    assert wacz.listed("http://a.test/2.png")[0]["mime"] == "warc/revisit"


def test_a_body_that_recurs_at_its_own_address_is_listed_once(tmp_path: Path) -> None:
    wacz = archived(tmp_path, exchange(), exchange(started=500))
    assert len(wacz.listed(URL)) == 1
    assert [r.kind for r in wacz.records if r.uri == URL] == ["response", "request", "revisit", "request"]


def test_redirects_are_kept_and_the_page_asked_for_is_where_replay_begins(tmp_path: Path) -> None:
    hop = exchange("http://a.test/old", None, status=301, status_text="", headers=(("Location", "/x"),), started=1)
    wacz = archived(tmp_path, hop, exchange(), url="http://a.test/old")
    answer = wacz.one("response", "http://a.test/old")
    assert answer.head.split("\r\n")[0] == "HTTP/1.1 301 Moved Permanently"
    assert (answer.fields["location"], answer.body) == ("/x", b"")
    assert wacz.package["mainPageUrl"] == "http://a.test/old"
    assert len(wacz.listed("http://a.test/old")) == 1


def test_a_redirect_to_itself_is_no_page_and_is_not_listed(tmp_path: Path) -> None:
    hop = exchange(URL, None, status=302, headers=(("Location", URL),), started=1)
    wacz = archived(tmp_path, hop, exchange(started=5))
    assert [f["status"] for f in wacz.listed(URL)] == ["200"]
    assert [r.head.split(" ")[1] for r in wacz.records if r.kind == "response" and r.uri == URL] == ["302", "200"]
    assert wacz.package["mainPageUrl"] == URL


def test_of_a_document_that_loaded_itself_again_the_last_is_the_page(tmp_path: Path) -> None:
    first = exchange(URL, b"<script>location.reload()</script>", started=1)
    wacz = archived(tmp_path, first, exchange(URL, b"<p>Seven ships</p>", started=5))
    ((_, date, _),) = [line for line in wacz.index if line[2]["url"] == URL]
    bodies = [r.body for r in wacz.records if r.kind == "response" and r.uri == URL]
    assert bodies == [b"<script>location.reload()</script>", b"<p>Seven ships</p>"]
    last = next(r for r in wacz.records if r.kind == "response" and r.body == bodies[1])
    assert date == "".join(c for c in last.headers["WARC-Date"] if c.isdigit())[: len(date)]
    assert wacz.pages[-1]["ts"] == last.headers["WARC-Date"]


def test_what_was_never_answered_is_only_spoken_of(tmp_path: Path) -> None:
    lost = exchange("http://b.test/x.js", None, status=0, headers=(), failure="net::ERR_FAILED", kind="Script")
    refused = exchange("http://c.test/", None, status=502, omitted="answered by the outgoing proxy itself", failure="refused by policy")  # fmt: skip
    wacz = archived(tmp_path, exchange(), lost, refused)
    assert {r.uri for r in wacz.records if r.kind in ("response", "request")} == {URL}
    said = json.loads(wacz.one("resource", f"urn:pageinfo:{URL}").block)["urls"]
    assert said["http://b.test/x.js"] == {"status": 0, "mime": "", "type": "script", "error": "net::ERR_FAILED"}


def test_an_answer_whose_body_is_not_kept_is_recorded_but_not_replayed(tmp_path: Path) -> None:
    film = exchange("http://a.test/f.mp4", None, omitted="900000000 bytes, more than 300", kind="Media", headers=(("Content-Type", "video/mp4"),))  # fmt: skip
    wacz = archived(tmp_path, exchange(), film)
    assert wacz.one("response", "http://a.test/f.mp4").headers["WARC-Truncated"] == "length"
    assert wacz.listed("http://a.test/f.mp4") == []


def test_an_answer_that_broke_off_says_so(tmp_path: Path) -> None:
    wacz = archived(tmp_path, exchange(failure="net::ERR_CONTENT_LENGTH_MISMATCH"))
    assert wacz.one("response", URL).headers["WARC-Truncated"] == "disconnect"


def test_a_file_that_a_window_does_not_show_is_whole(tmp_path: Path) -> None:
    pdf = exchange(body=b"%PDF-1.7", failure="net::ERR_ABORTED", headers=(("Content-Type", "application/pdf"),))
    wacz = archived(tmp_path, pdf, body__pdf=b"%PDF-1.7")
    assert "WARC-Truncated" not in wacz.one("response", URL).headers
    assert not [r for r in wacz.records if r.uri.startswith("urn:file:")]


def test_a_post_is_found_by_what_it_sent(tmp_path: Path) -> None:
    asked = exchange(
        "http://a.test/api", b'{"hits":1}', method="POST", payload='{"q": "two words", "n": 1, "deep": {"ok": true}}', started=40,
        kind="Fetch", request_headers=(("Content-Type", "application/json"), ("Content-Length", "3")),
    )  # fmt: skip
    wacz = archived(tmp_path, exchange(), asked)
    (fields,) = wacz.listed("http://a.test/api")
    assert (fields["method"], fields["requestBody"]) == ("POST", "q=two+words&n=1&ok=true")
    request = wacz.one("request", "http://a.test/api")
    assert json.loads(request.body)["q"] == "two words"
    assert request.fields["content-length"] == str(len(request.body))
    keys = [key for key, _, f in wacz.index if f["url"] == "http://a.test/api"]
    assert keys == ["test,a)/api?__wb_method=post&n=1&ok=true&q=two+words"]


def test_a_sent_body_may_be_an_artifact(tmp_path: Path) -> None:
    sent = b"a=1&b=2"
    name = hashlib.sha256(sent).hexdigest()
    asked = exchange("http://a.test/form", b"ok", method="POST", payload=name, request_headers=(("Content-Type", "application/x-www-form-urlencoded"),))  # fmt: skip
    wacz = archived(tmp_path, exchange(), asked, **{body_name(name): sent})
    assert wacz.one("request", "http://a.test/form").body == sent


def test_what_is_compressed_already_is_not_compressed_again(tmp_path: Path) -> None:
    dense, loose = b"\0" * 4000, b"\1" * 4000
    wacz = archived(
        tmp_path,
        exchange(),
        exchange("http://a.test/i.jpg", dense, headers=(("Content-Type", "image/jpeg"),)),
        exchange("http://a.test/i.svg", loose, headers=(("Content-Type", "image/svg+xml"),)),
    )
    assert wacz.one("response", "http://a.test/i.jpg").length > 4000
    assert wacz.one("response", "http://a.test/i.svg").length < 1000
    assert gzip.decompress(wacz.one("response", "http://a.test/i.jpg").member).endswith(dense + b"\r\n\r\n")


def test_odd_addresses_break_no_line(tmp_path: Path) -> None:
    odd = "http://a.test/?token=(left out)&x=é\u2028"
    wacz = archived(tmp_path, exchange(), exchange(odd, b"odd"))
    (uri,) = [r.uri for r in wacz.records if r.kind == "response" and r.uri != URL]
    assert uri == "http://a.test/?token=(left%20out)&x=%C3%A9%E2%80%A8"
    assert wacz.listed(uri)


def test_nothing_of_cookies_is_in_the_archive(tmp_path: Path) -> None:
    secret = (("Set-Cookie", "sid=canary-one"), ("Content-Type", "text/html"))
    store, snapshot = kept(tmp_path, exchange(headers=secret, request_headers=(("cookie", "sid=canary-two"), ("Authorization", "Bearer canary-three"))))  # fmt: skip
    wacz = read_wacz(wacz_bytes(snapshot, store.open_artifact))
    for record in wacz.records:
        assert b"canary" not in record.block, record.uri


@pytest.mark.parametrize("damage", ["gone", "changed"])
def test_a_damaged_body_makes_no_archive(tmp_path: Path, damage: str) -> None:
    store, snapshot = kept(tmp_path, exchange())
    sha256 = snapshot.artifacts[body_name(hashlib.sha256(PAGE).hexdigest())].sha256
    blob = store.root / "blobs" / sha256[:2] / sha256
    blob.unlink() if damage == "gone" else blob.write_bytes(b"other")
    out = io.BytesIO()
    with pytest.raises(IntegrityError):
        write_wacz(snapshot, store.open_artifact, out)
    assert out.getvalue() == b""


def test_a_body_that_the_snapshot_does_not_name_is_said_to_be_missing(tmp_path: Path) -> None:
    store, snapshot = kept(tmp_path, (exchange()[0], None))
    with pytest.raises(IntegrityError, match="does not hold it"):
        wacz_bytes(snapshot, store.open_artifact)


def test_without_exchanges_there_is_nothing_to_replay(tmp_path: Path) -> None:
    store = LocalStore(tmp_path)
    snapshot = store.put(capture_of("<p>x</p>"))
    with pytest.raises(NotArchivableError, match="capture the page again"):
        wacz_bytes(snapshot, store.open_artifact)


def test_a_page_that_never_answered_has_no_archive(tmp_path: Path) -> None:
    store, snapshot = kept(
        tmp_path, exchange(body=None, status=0, failure="net::ERR_TIMED_OUT"), outcome=Outcome.TIMED_OUT
    )
    with pytest.raises(NotArchivableError, match="never answered"):
        wacz_bytes(snapshot, store.open_artifact)


def test_exchanges_of_another_format_are_a_fault_of_the_store(tmp_path: Path) -> None:
    store = LocalStore(tmp_path)
    snapshot = store.put(capture_of("<p>x</p>", artifacts={"exchanges.json": b'{"format": 99, "exchanges": []}'}))
    with pytest.raises(StoreError, match="format 99"):
        wacz_bytes(snapshot, store.open_artifact)


@pytest.mark.parametrize("end", [-9, 20, 0])
def test_exchanges_that_break_off_are_a_fault_of_the_store(tmp_path: Path, end: int) -> None:
    store = LocalStore(tmp_path)
    whole = pack(exchanges_to_json([exchange()[0]] * 9))
    snapshot = store.put(capture_of("<p>x</p>", artifacts={EXCHANGES: whole[: end or None] if end else b"\x1f\x8bx"}))
    with pytest.raises(StoreError, match="packed list of exchanges"):
        wacz_bytes(snapshot, store.open_artifact)


@pytest.mark.parametrize(
    "rows", [b"[" * 200_000, b"7", b"[7]", b'[{"url": 5}]', b"[null]", b'{"a": 1}', b"WRONG", b"HEADERS", b"BEHIND"]
)
def test_exchanges_that_are_none_are_a_fault_of_the_store(tmp_path: Path, rows: bytes) -> None:
    good = json.loads(exchanges_to_json([exchange()[0]]))
    if rows in (b"WRONG", b"HEADERS"):
        good["exchanges"][0] |= {"started": None} if rows == b"WRONG" else {"headers": [[1, 2]]}
    data = json.dumps(good).encode() if rows.isalpha() else b'{"format": 1, "exchanges": ' + rows + b"}"
    packed = pack(data) + (b"more" if rows == b"BEHIND" else b"")
    store = LocalStore(tmp_path)
    snapshot = store.put(capture_of("<p>x</p>", artifacts={EXCHANGES: packed}))
    with pytest.raises(StoreError, match="list of exchanges"):
        wacz_bytes(snapshot, store.open_artifact)


def test_exchanges_kept_unpacked_are_read_as_ever(tmp_path: Path) -> None:
    told, _ = exchange()
    artifacts = {"exchanges.json": exchanges_to_json([told]), f"bodies/{told.body}": PAGE}
    store = LocalStore(tmp_path)
    snapshot = store.put(capture_of("<p>x</p>", url=URL, artifacts=artifacts))
    wacz = read_wacz(wacz_bytes(snapshot, store.open_artifact))
    assert wacz.one("response", URL).body == PAGE
    assert not [r for r in wacz.records if "exchanges" in r.uri]


def test_a_layout_of_another_format_costs_only_the_text(tmp_path: Path) -> None:
    wacz = archived(tmp_path, exchange(), layout__json=b'{"format": 99}')
    assert "text" not in wacz.pages[0]
    assert wacz.one("resource", f"urn:layout:{URL}").block == b'{"format": 99}'


# The index's keys ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("http://www.Example.com/Foo/?b=2&a=1", "com,example)/foo?a=1&b=2"),
        ("https://example.com:8080/a/b/", "com,example:8080)/a/b"),
        ("https://a.test:443/x", "test,a)/x"),
        ("http://a.test:443/", "test,a:443)/"),
        ("http://nis.test", "test,nis)/"),
        ("http://nis.test/?", "test,nis)/"),
        ("http://example.com/a%20b?x=%41&y=a+b", "com,example)/a%20b?x=a&y=a+b"),
        ("http://example.com/caf%C3%A9?q=é", "com,example)/caf%c3%a9?q=%c3%a9"),
        ("http://example.com//a/../b//c", "com,example)/b/c"),
        ("http://www2.example.com/%2F%25%23?a=%26&", "com,example)/%25%23?&&a="),
        ("http://a.test/x?a=1&a=0&&b", "test,a)/x?&a=0&a=1&b"),
        ("http://127.0.0.1/x", "1,0,0,127)/x"),
        ("http://user:pw@a.test/", "test,a)/"),
        ("http://a.test./x#part", "test,a)/x"),
        ("http://a.test/x?phpsessid=0123456789abcdef0123456789abcdef&a=1", "test,a)/x?a=1"),
        ("urn:fullPage:http://a.test/", "urn:fullpage:http://a.test/"),
    ],
)
def test_keys_are_those_of_other_archives(url: str, key: str) -> None:
    assert surt(url) == key


@given(st.text(max_size=60), st.sampled_from(["http://a.test/", "https://", "http://[", "urn:x:", ""]))
def test_every_address_has_a_key_that_stays_in_its_column(text: str, begin: str) -> None:
    key = surt(begin + text)
    assert not any(c.isspace() for c in key)
    assert key.isascii()


@pytest.mark.parametrize(
    ("body", "kind", "query"),
    [
        (b'{"a": 1, "b": [1.0, 2.5, true, null], "c": {"a": "x y"}}', "application/json", "a=1&b=1&b.2_=2.5&b.3_=true&b.4_=null&a.2_=x+y"),
        (b'{"a": "", "q": "\xc3\xa9~*"}', "application/json", "q=%C3%A9%7E*"),
        (b"a=1&b=x+y", "application/x-www-form-urlencoded; charset=UTF-8", "a=1&b=x+y"),
        (b'{"a": 1}', "text/plain;charset=UTF-8", "a=1"),
        (b"plain", "text/plain", "__wb_post_data=cGxhaW4="),
        (b"\x00\x01", "application/octet-stream", "__wb_post_data=AAE="),
        (b"not json", "application/json", ""),
        (b'--B\r\nContent-Disposition: form-data; name="a"\r\n\r\n1 2\r\n--B--\r\n', "multipart/form-data; boundary=B", "a=1+2"),
    ],
)  # fmt: skip
def test_a_request_body_becomes_a_query(body: bytes, kind: str, query: str) -> None:
    assert with_body("http://a.test/api", "POST", body, kind)[1] == query


@given(st.binary(max_size=200), st.sampled_from(["application/json", "text/plain", "multipart/form-data; boundary=x", "", "application/x-www-form-urlencoded"]))  # fmt: skip
def test_no_request_body_breaks_the_index(body: bytes, kind: str) -> None:
    key, query = with_body("http://a.test/api?x=1", "POST", body, kind)
    assert key.startswith("test,a)/api?")
    assert not any(c.isspace() for c in key)
    assert len(query) <= 4096


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=12))  # fmt: skip
def test_any_json_can_be_a_query(data: Any) -> None:
    key, query = with_body("http://a.test/api", "PUT", json.dumps(data).encode(), "application/json")
    assert key.isascii()
    assert query.isascii()
