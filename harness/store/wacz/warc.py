"""WARC 1.1 records (ISO 28500:2017), each a gzip member of its own, the same bytes each time they are made.

Written here rather than by a library: the digests are SHA-256, what is compressed already is not compressed again, and headers
are kept as they came.
"""

from __future__ import annotations

import hashlib
import uuid
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

REVISIT_PROFILE = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
HTTP_REQUEST = "application/http; msgtype=request"
HTTP_RESPONSE = "application/http; msgtype=response"

_NAMESPACE = uuid.uuid5(
    uuid.NAMESPACE_URL, "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"
)

# Media types whose bytes are compressed already: to compress them again takes long and gains nothing.
_DENSE_FAMILIES = ("audio/", "video/", "image/", "font/")
_LOOSE_IMAGES = ("image/svg+xml", "image/bmp", "image/x-icon", "image/vnd.microsoft.icon")
_DENSE = frozenset(
    {"application/pdf", "application/zip", "application/gzip", "application/wasm", "application/font-woff", "application/font-woff2", "application/x-font-woff"}
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A record: ``data`` is its gzip member, ``digest`` that of its payload, ``id`` its WARC-Record-ID."""

    id: str
    kind: str
    date: str
    digest: str
    data: bytes


def sha256(data: bytes) -> str:
    """A digest as WARC and WACZ spell it."""
    return f"sha256:{hashlib.sha256(data).hexdigest()}"


def record(
    seed: str,
    kind: str,
    *,
    date: str,
    content_type: str,
    uri: str = "",
    head: bytes = b"",
    payload: bytes = b"",
    digest: str = "",
    more: Iterable[tuple[str, str]] = (),
    media_type: str = "",
) -> Record:
    """The record of ``head`` (an HTTP message's) and ``payload``, with both digests. Its id follows from ``seed`` and all it holds.

    ``digest`` is that of a payload which is not in the record, as in a revisit. A warcinfo record has no payload digest
    (WARC 1.1, 6.2 and 5.9).
    """
    block = head + payload
    block_digest = sha256(block)
    digest = digest or (sha256(payload) if head else block_digest)
    more = tuple(more)
    name = "\n".join((seed, kind, uri, date, content_type, block_digest, digest, repr(more)))
    identity = f"<urn:uuid:{uuid.uuid5(_NAMESPACE, name)}>"
    fields = [("WARC-Type", kind), ("WARC-Record-ID", identity), ("WARC-Date", date)]
    fields += [("WARC-Target-URI", uri)] if uri else []
    fields += more
    fields += [("WARC-Payload-Digest", digest)] if kind != "warcinfo" else []
    fields += [("WARC-Block-Digest", block_digest), ("Content-Type", content_type), ("Content-Length", str(len(block)))]
    text = "".join(f"{name}: {value}\r\n" for name, value in fields)
    whole = b"".join((b"WARC/1.1\r\n", text.encode("utf-8"), b"\r\n", head, payload, b"\r\n\r\n"))
    level = 0 if len(payload) > 512 and _is_dense(media_type) else 6
    return Record(id=identity, kind=kind, date=date, digest=digest, data=_member(whole, level))


def message(first_line: str, headers: Iterable[tuple[str, str]]) -> bytes:
    """The head of an HTTP message, to its blank line. What would break a line is a space."""
    lines = [first_line, *(f"{name}: {value}" for name, value in headers)]
    return "".join(f"{' '.join(line.splitlines())}\r\n" for line in lines).encode("utf-8", "replace") + b"\r\n"


def _member(data: bytes, level: int) -> bytes:
    packer = zlib.compressobj(level, zlib.DEFLATED, 16 + zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


def _is_dense(media_type: str) -> bool:
    if media_type in _LOOSE_IMAGES:
        return False
    return media_type in _DENSE or media_type.startswith(_DENSE_FAMILIES)
