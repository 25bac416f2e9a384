"""What went over the network while a page was visited."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

EXCHANGES_FORMAT = 1

# The artifact. Headers repeat themselves from answer to answer, and differ from visit to visit by an hour or a number: of all that is
# kept this is what a second capture of an unchanged page adds, and packed it is a tenth.
EXCHANGES = "exchanges.json.gz"

# As the artifact was named while it was kept unpacked; such snapshots are read for good.
_UNPACKED = "exchanges.json"

# More than this, in bytes, no visit's record holds; an artifact from elsewhere may say that it does.
_LARGEST = 1 << 29

# Statuses of answers that name another address to go to.
REDIRECTS = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """One request and its answer.

    ``started`` is in milliseconds since the visit began. ``body`` is the SHA-256 (hex) of the decoded answer's body, ``None``
    when none is kept: then ``omitted`` says why, unless the answer has none. ``payload`` is the text that the request sent
    along; what is longer than 100,000 characters or no text is kept as a body is, and told by its SHA-256.
    ``failure`` is the browser's word for why no whole answer came. Headers are as received, but for secrets.
    """

    url: str
    method: str
    request_headers: tuple[tuple[str, str], ...]
    payload: str | None
    status: int
    status_text: str
    protocol: str
    headers: tuple[tuple[str, str], ...]
    kind: str
    frame: str
    started: float
    address: str
    body: str | None
    size: int
    omitted: str
    failure: str

    @property
    def media_type(self) -> str:
        """The media type that the answer declares, without parameters, in lower case; empty when it declares none."""
        value = next((v for k, v in self.headers if k.lower() == "content-type"), "")
        return value.split(";", 1)[0].strip().lower()


def body_name(sha256: str) -> str:
    """The artifact name of a body."""
    return f"bodies/{sha256}"


def exchanges_name(artifacts: Container[str]) -> str | None:
    """Which of a snapshot's artifacts holds its exchanges, ``None`` where none does."""
    return next((name for name in (EXCHANGES, _UNPACKED) if name in artifacts), None)


def exchanges_to_json(exchanges: Sequence[Exchange]) -> bytes:
    """What the artifact `EXCHANGES` holds, not yet packed."""
    rows = [
        {
            "url": e.url,
            "method": e.method,
            "request_headers": [list(pair) for pair in e.request_headers],
            "payload": e.payload,
            "status": e.status,
            "status_text": e.status_text,
            "protocol": e.protocol,
            "headers": [list(pair) for pair in e.headers],
            "kind": e.kind,
            "frame": e.frame,
            "started": e.started,
            "address": e.address,
            "body": e.body,
            "size": e.size,
            "omitted": e.omitted,
            "failure": e.failure,
        }
        for e in exchanges
    ]
    text = json.dumps({"format": EXCHANGES_FORMAT, "exchanges": rows}, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "replace")


def pack(data: bytes) -> bytes:
    """``data`` packed by gzip, without the hour: the same bytes give the same."""
    return gzip.compress(data, compresslevel=6, mtime=0)


def unpack_exchanges(data: bytes) -> tuple[Exchange, ...]:
    """The exchanges of an artifact. Raises ValueError when it is none of this format."""
    try:
        read: Mapping[str, Any] = json.loads(_unpacked(data))
        if read["format"] != EXCHANGES_FORMAT:
            raise ValueError(f"exchanges in format {read['format']!r}; this version reads {EXCHANGES_FORMAT}")
        return tuple(_exchange(row) for row in read["exchanges"])
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError(f"not a list of exchanges: {error!r}") from error


def _exchange(row: Mapping[str, Any]) -> Exchange:
    """One exchange as JSON has it. Raises KeyError, TypeError, ValueError for what is none."""
    headers = {name: tuple((k, v) for k, v in row[name]) for name in ("request_headers", "headers")}
    read = Exchange(**{**row, **headers})
    for name, kinds in _KINDS.items():
        if not isinstance(getattr(read, name), kinds):
            raise TypeError(f"{name}: {getattr(read, name)!r}")
    if not all(isinstance(word, str) for pairs in headers.values() for pair in pairs for word in pair):
        raise TypeError("a header that is no text")
    return read


_KINDS: Mapping[str, type | tuple[type, ...]] = {
    **dict.fromkeys(
        ("url", "method", "status_text", "protocol", "kind", "frame", "address", "omitted", "failure"), str
    ),
    **dict.fromkeys(("payload", "body"), (str, type(None))),
    **dict.fromkeys(("status", "size"), int),
    "started": (int, float),
}


def _unpacked(data: bytes) -> bytes:
    """The JSON of an artifact, packed or not. Raises ValueError for one that breaks off, is damaged or holds more than any visit's."""
    if not data.startswith(b"\x1f\x8b"):
        return data
    reader = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        text = reader.decompress(data, _LARGEST)
    except zlib.error as error:
        raise ValueError(f"not a packed list of exchanges: {error}") from error
    if not reader.eof:
        raise ValueError(f"a packed list of exchanges that breaks off, or is longer than {_LARGEST} bytes")
    if reader.unused_data:
        raise ValueError("a packed list of exchanges with something behind its end")
    return text
