"""A snapshot as a web archive that other software replays: WACZ 1.1.1 (https://specs.webrecorder.net/wacz/1.1.1/).

``archive/data.warc.gz`` holds every answered request with its answer, and what the visit made of the page as ``resource`` records
under ``urn:`` names, as browsertrix writes them: ``urn:view:``, ``urn:fullPage:``, ``urn:text:``, ``urn:pageinfo:`` and more, each
followed by the page's address. ``urn:manifest:`` is the snapshot's manifest, whose digest is the snapshot's id.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from io import BytesIO
from typing import Any, BinaryIO
from urllib.parse import quote, urldefrag, urlsplit

from harness.model.exchange import REDIRECTS, Exchange, body_name, exchanges_name, unpack_exchanges
from harness.model.layout import Layout, LayoutUnreadableError
from harness.model.snapshot import Snapshot
from harness.store.api import IntegrityError, StoreError
from harness.store.wacz import cdx
from harness.store.wacz.warc import HTTP_REQUEST, HTTP_RESPONSE, REVISIT_PROFILE, Record, message, record, sha256

__all__ = ["NotArchivableError", "Written", "write_wacz"]

WACZ_VERSION = "1.1.1"

OpenArtifact = Callable[[Snapshot, str], bytes]

_WARC = "data.warc.gz"

# Headers that tell of the bytes on the wire, not of those that are kept: said on under another name, as browsertrix does.
_OF_THE_WIRE = frozenset({"content-encoding", "transfer-encoding", "content-length"})

# Never in an archive that is passed on, whatever a recorder left in their place.
_SECRET = frozenset({"set-cookie", "set-cookie2", "cookie", "authorization", "proxy-authorization"})

_REASONS = {200: "OK", 204: "No Content", 301: "Moved Permanently", 302: "Found", 304: "Not Modified", 404: "Not Found"}

_RESOURCES = {"before": "view", "screenshot": "fullPage", "body": "file"}

# The least date that a ZIP file can hold.
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)


class NotArchivableError(StoreError):
    """The snapshot holds nothing that could be replayed; the message says why and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What an archive holds: the address and time that its page is found under, how many records, and the archive's size."""

    url: str
    date: str
    records: int
    size: int


def write_wacz(snapshot: Snapshot, open_artifact: OpenArtifact, out: BinaryIO, *, software: str = "harness") -> Written:
    """Write the archive of ``snapshot`` to ``out``: the same bytes each time for the same snapshot and ``software``.

    ``open_artifact`` is a store's. Raises `NotArchivableError` for a snapshot without recorded exchanges, `IntegrityError` for one
    with missing or changed bytes, and whatever ``out`` raises; then ``out`` holds no archive.
    """
    builder = _Builder(snapshot, open_artifact, software)
    records = builder.records()
    warc = b"".join(r.data for r in records)
    index = builder.index(records)
    page = builder.page
    text = _text(builder.layout)
    # A reader that gets the archive as a stream has what the page is and where to look before the long part.
    files = [
        ("pages/pages.jsonl", _pages(snapshot, page, text)),
        ("indexes/index.cdx", index),
        (f"archive/{_WARC}", warc),
    ]
    package = {
        "profile": "data-package",
        "resources": [
            {"name": name.rsplit("/", 1)[1], "path": name, "hash": sha256(data), "bytes": len(data)}
            for name, data in files
        ],
        "wacz_version": WACZ_VERSION,
        "title": snapshot.title or page.url,
        "description": f"Snapshot {snapshot.id} of {snapshot.url}, captured {snapshot.captured_at}: {snapshot.outcome.value}.",
        "created": snapshot.captured_at,
        "software": software,
        "mainPageUrl": page.url,
        "mainPageDate": page.date,
    }
    packed = json.dumps(package, ensure_ascii=False, indent=2).encode("utf-8", "replace")
    digest = json.dumps({"path": "datapackage.json", "hash": sha256(packed)}, indent=2).encode()
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        for name, data in (*files, ("datapackage.json", packed), ("datapackage-digest.json", digest)):
            entry = zipfile.ZipInfo(name, _ZIP_DATE)
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)
    out.write(made.getbuffer())
    return Written(url=page.url, date=page.date, records=len(records), size=made.tell())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Page:
    """The address that replay begins with, and when its answer came."""

    url: str
    date: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """An index entry of the record with number ``record``; ``frame`` is the frame whose document it holds, if it does."""

    record: int
    key: str
    fields: Mapping[str, str]
    redirect: bool = False
    frame: str = ""


class _Builder:
    """Makes the records of one snapshot and knows which of them can be found again."""

    def __init__(self, snapshot: Snapshot, open_artifact: OpenArtifact, software: str) -> None:
        self._snapshot = snapshot
        self._open_artifact = open_artifact
        self._software = software
        self._began = datetime.fromisoformat(snapshot.captured_at)
        self._lines: list[_Line] = []
        # By payload digest: address and date of the record that holds it.
        self._held: dict[str, tuple[str, str]] = {}
        self._exchanges = self._read_exchanges()
        answered = [e for e in self._exchanges if _is_answered(e)]
        if not answered:
            raise NotArchivableError(
                f"snapshot {snapshot.id[:12]} of {snapshot.url}: the page never answered, so there is nothing to replay; "
                "capture it again"
            )
        self.page = self._main_page(answered)
        self.layout = self._read_layout()

    def records(self) -> list[Record]:
        """All records in the order of the archive."""
        made = [self._info()]
        for exchange in self._exchanges:
            if _is_answered(exchange):
                self._pair(exchange, made)
        for name, content_type, data in self._resources():
            urn = f"urn:{name}:{self.page.url}"
            digest = sha256(data)
            fields = {"url": urn, "mime": content_type.split(";", 1)[0], "status": "200", "digest": digest}
            self._lines.append(_Line(record=len(made), key=cdx.surt(urn), fields=fields))
            made.append(
                self._record(
                    "resource",
                    date=self.page.date,
                    uri=urn,
                    payload=data,
                    content_type=content_type,
                    media_type=content_type.split(";", 1)[0],
                )
            )
        return made

    def index(self, records: list[Record]) -> bytes:
        """The index of ``records``, sorted.

        A redirect is left out where its address has a page as well: the redirect led there by way of a cookie, which a replay
        has not, and would go round in circles. So is a document that came before another of the same address in the same frame: it
        sent its reader there again, by way of a cookie too.
        """
        offsets = [0]
        for one in records:
            offsets.append(offsets[-1] + len(one.data))
        pages = {line.key for line in self._lines if not line.redirect}
        last = {(line.key, line.frame): line for line in self._lines if line.frame and not line.redirect}
        lines = set()
        for line in self._lines:
            if line.redirect and line.key in pages:
                continue
            if line.frame and not line.redirect and last[line.key, line.frame] is not line:
                continue
            one = records[line.record]
            place = {
                "length": str(len(one.data)),
                "offset": str(offsets[line.record]),
                "filename": _WARC,
                "recordDigest": sha256(one.data),
            }
            lines.add(cdx.line(line.key, one.date, {**line.fields, **place}))
        return "".join(sorted(lines)).encode("ascii")

    # Exchanges ------------------------------------------------------------------------------------------------------

    def _pair(self, exchange: Exchange, made: list[Record]) -> None:
        """Add the answer and its request to ``made``, and the answer to the index if it can be replayed."""
        uri = _safe(exchange.url)
        date = self._date(exchange.started)
        body = self._open(body_name(exchange.body)) if exchange.body is not None else b""
        digest = sha256(body)
        sent = self._payload(exchange)
        key, query = cdx.surt(uri), ""
        if exchange.method != "GET":
            key, query = cdx.with_body(uri, exchange.method, sent, _header(exchange.request_headers, "content-type"))
        redirect = exchange.status in REDIRECTS and bool(_header(exchange.headers, "location"))
        more = [(name, value) for name, value in (("WARC-IP-Address", _ip(exchange.address)), ("WARC-Protocol", _protocol(exchange))) if value]  # fmt: skip
        first = self._held.get(digest) if body and exchange.method == "GET" else None
        reason = exchange.status_text or _REASONS.get(exchange.status, "")
        head = message(
            f"HTTP/1.1 {exchange.status} {reason}".rstrip() + ("" if reason else " "),
            [*_kept(exchange.headers), ("Content-Length", str(len(body)))],
        )
        whole = exchange.body is not None or not exchange.omitted or redirect or exchange.method == "HEAD"
        if first is not None:
            more += [
                ("WARC-Profile", REVISIT_PROFILE),
                ("WARC-Refers-To-Target-URI", first[0]),
                ("WARC-Refers-To-Date", first[1]),
            ]
            answer = self._record(
                "revisit", date=date, uri=uri, content_type=HTTP_RESPONSE, head=head, digest=digest, more=more
            )
        else:
            if not whole:
                more.append(("WARC-Truncated", "length" if "bytes" in exchange.omitted else "unspecified"))
            elif exchange.failure and exchange.body is not None and not _is_file(exchange):
                more.append(("WARC-Truncated", "disconnect"))
            answer = self._record(
                "response",
                date=date,
                uri=uri,
                content_type=HTTP_RESPONSE,
                head=head,
                payload=body,
                more=more,
                media_type=exchange.media_type,
            )
        number = len(made)
        made += [answer, self._request(exchange, uri, date, sent, answer)]
        if not whole or exchange.method in ("HEAD", "OPTIONS"):
            return
        if first is None and body and exchange.method == "GET":
            self._held.setdefault(digest, (uri, date))
        elif first is not None and cdx.surt(first[0]) == key:
            return
        fields = {
            "url": uri,
            "mime": "warc/revisit" if first is not None else exchange.media_type or "unk",
            "status": str(exchange.status),
            "digest": digest,
        }
        if exchange.method != "GET":
            fields |= {"method": exchange.method, "requestBody": query}
        self._lines.append(
            _Line(
                record=number,
                key=key,
                fields=fields,
                redirect=redirect,
                frame=exchange.frame if exchange.kind == "Document" and exchange.method == "GET" else "",
            )
        )

    def _request(self, exchange: Exchange, uri: str, date: str, sent: bytes, answer: Record) -> Record:
        parts = urlsplit(uri)
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        headers = _kept(exchange.request_headers)
        if not _header(exchange.request_headers, "host"):
            headers.insert(0, ("Host", parts.netloc.rpartition("@")[2]))
        if sent:
            headers.append(("Content-Length", str(len(sent))))
        return self._record(
            "request",
            date=date,
            uri=uri,
            content_type=HTTP_REQUEST,
            head=message(f"{exchange.method} {target} HTTP/1.1", headers),
            payload=sent,
            more=[("WARC-Concurrent-To", answer.id)],
        )

    def _payload(self, exchange: Exchange) -> bytes:
        """The body of a request: an artifact when it is named by its digest, else as it is."""
        if not exchange.payload:
            return b""
        if (name := body_name(exchange.payload)) in self._snapshot.artifacts:
            return self._open(name)
        return exchange.payload.encode("utf-8", "surrogatepass")

    # The visit ------------------------------------------------------------------------------------------------------

    def _info(self) -> Record:
        fields = (
            ("software", self._software),
            ("format", "WARC File Format 1.1"),
            ("conformsTo", "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"),
            ("isPartOf", f"snapshot {self._snapshot.id}"),
            ("http-header-user-agent", self._user_agent()),
        )
        text = "".join(f"{name}: {' '.join(value.split())}\r\n" for name, value in fields if value)
        return self._record(
            "warcinfo",
            date=self._date(0),
            content_type="application/warc-fields",
            payload=text.encode("utf-8", "replace"),
            more=[("WARC-Filename", _WARC)],
        )

    def _user_agent(self) -> str:
        return next((_header(e.request_headers, "user-agent") for e in self._exchanges), "")

    def _resources(self) -> Iterator[tuple[str, str, bytes]]:
        """What the visit made of the page: name in the URN, media type and bytes."""
        yield "pageinfo", "application/json", _json(self._page_info())
        yield "manifest", "application/json", _canonical_manifest(self._snapshot)
        if text := _text(self.layout):
            yield "text", "text/plain; charset=utf-8", text.encode("utf-8", "replace")
        # The exchanges are in the archive as records, without what might be anybody's session.
        held = {e.body for e in self._exchanges}
        record = exchanges_name(self._snapshot.artifacts)
        for name, artifact in sorted(self._snapshot.artifacts.items()):
            if name == record or name.startswith("bodies/") or artifact.sha256 in held:
                continue
            stem, _, number = name.split(".", 1)[0].partition("-")
            kind = _RESOURCES.get(stem, stem) + (f"-{number}" if number else "")
            yield kind, artifact.media_type or "application/octet-stream", self._open(name)

    def _page_info(self) -> dict[str, Any]:
        """Every request of the page with what became of it, those that were never answered as well."""
        urls: dict[str, dict[str, Any]] = {}
        for e in self._exchanges:
            said: dict[str, Any] = {"status": e.status, "mime": e.media_type, "type": e.kind.lower()}
            if e.method != "GET":
                said["method"] = e.method
            said |= {name: value for name, value in (("error", e.failure), ("omitted", e.omitted)) if value}
            urls.setdefault(e.url, said)
        return {
            "pageid": self._snapshot.id,
            "url": self.page.url,
            "ts": self.page.date,
            "urls": urls,
            "counts": {"jsErrors": len(self._snapshot.manifest.get("console_errors", ()))},
        }

    def _main_page(self, answered: list[Exchange]) -> _Page:
        """The page that was asked for; where that has no replay of its own, the one that was arrived at."""
        documents = [e for e in answered if e.kind == "Document" and e.method == "GET"] or answered
        hops = self._snapshot.hops
        wanted = [
            *(h.url for h in hops[:1]),
            self._snapshot.url,
            *(h.url for h in hops[:0:-1]),
            self._snapshot.final_url,
        ]
        for url in wanted:
            # The last of several: what came before it sent its reader there again.
            for exchange in reversed([e for e in documents if e.frame == documents[0].frame]):
                if cdx.surt(_safe(exchange.url)) == cdx.surt(_safe(urldefrag(url).url)):
                    return _Page(url=_safe(exchange.url), date=self._date(exchange.started))
        return _Page(url=_safe(documents[0].url), date=self._date(documents[0].started))

    def _read_exchanges(self) -> tuple[Exchange, ...]:
        if (name := exchanges_name(self._snapshot.artifacts)) is None:
            raise NotArchivableError(
                f"snapshot {self._snapshot.id[:12]} of {self._snapshot.url} holds no record of what went over the network; "
                "capture the page again, then export that snapshot"
            )
        try:
            return unpack_exchanges(self._open(name))
        except ValueError as error:
            raise IntegrityError(f"{name} of snapshot {self._snapshot.id[:12]}: {error}") from error

    def _read_layout(self) -> Layout | None:
        if "layout.json" not in self._snapshot.artifacts:
            return None
        try:
            return Layout.from_json(json.loads(self._open("layout.json")))
        except (LayoutUnreadableError, ValueError):
            # Of another version: its text is missing in the archive's list of pages, the file itself is in.
            return None

    def _open(self, name: str) -> bytes:
        try:
            return self._open_artifact(self._snapshot, name)
        except KeyError as error:
            raise IntegrityError(
                f"snapshot {self._snapshot.id[:12]} names {name} but does not hold it; run `harness audit`, or capture again"
            ) from error

    def _date(self, milliseconds: float) -> str:
        moment = self._began + timedelta(milliseconds=milliseconds)
        return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")

    def _record(self, kind: str, **fields: Any) -> Record:
        return record(self._snapshot.id, kind, **fields)


def _is_answered(exchange: Exchange) -> bool:
    """Whether the site's own answer was recorded: not one that never came, broke off before its body, or was the proxy's."""
    if not exchange.status or not exchange.url.startswith(("http:", "https:")):
        return False
    return exchange.body is not None or not exchange.failure


def _is_file(exchange: Exchange) -> bool:
    """Whether the browser gave up a whole answer because a window shows no such file."""
    return exchange.kind == "Document" and "ABORTED" in exchange.failure.upper()


def _kept(headers: tuple[tuple[str, str], ...]) -> list[tuple[str, str]]:
    """The headers that belong to a decoded body, without secrets; those of the wire under another name."""
    found = []
    for name, value in headers:
        lower = name.lower()
        if lower in _SECRET or value == "(left out)" or not _is_token(name):
            continue
        found.append((f"x-orig-{lower}", value) if lower in _OF_THE_WIRE else (name, value))
    return found


def _is_token(name: str) -> bool:
    return bool(name) and name.isascii() and not any(c.isspace() or c == ":" for c in name)


def _header(headers: tuple[tuple[str, str], ...], name: str) -> str:
    return next((value for key, value in headers if key.lower() == name), "")


def _safe(url: str) -> str:
    """``url`` without a fragment, and without what would break a line of the archive."""
    return quote(urldefrag(url).url, safe="!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", errors="replace")


def _ip(address: str) -> str:
    """The address of ``address``, which may have a port."""
    if address.startswith("["):
        return address[1:].partition("]")[0]
    return address.partition(":")[0] if address.count(":") == 1 else address


def _protocol(exchange: Exchange) -> str:
    protocol = exchange.protocol.lower()
    return protocol if protocol in ("http/1.0", "http/1.1", "h2", "h3") else ""


def _text(layout: Layout | None) -> str:
    """What a reader saw, a block a line."""
    if layout is None:
        return ""
    blocks: dict[int, list[str]] = {}
    for run in layout.runs:
        if run.visible and run.text.strip():
            blocks.setdefault(run.block, []).append(run.text)
    return "\n".join(" ".join("".join(texts).split()) for texts in blocks.values())


def _pages(snapshot: Snapshot, page: _Page, text: str) -> bytes:
    """The list of pages: a header line and one page (WACZ 1.1.1, 4.3)."""
    header = {"format": "json-pages-1.0", "id": "pages", "title": "Pages", "hasText": bool(text)}
    entry = {"id": snapshot.id[:32], "url": page.url, "ts": page.date, "title": snapshot.title or page.url}
    if text:
        entry["text"] = text
    return _json(header) + b"\n" + _json(entry) + b"\n"


def _canonical_manifest(snapshot: Snapshot) -> bytes:
    """The manifest's bytes, whose SHA-256 is the snapshot's id."""
    text = json.dumps(dict(snapshot.manifest), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    data = text.encode("utf-8", "surrogatepass")
    if hashlib.sha256(data).hexdigest() != snapshot.id:
        raise IntegrityError(f"the manifest of snapshot {snapshot.id[:12]} is not that of its id; run `harness audit`")
    return data


def _json(data: Any) -> bytes:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
