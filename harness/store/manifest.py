"""The manifest: a snapshot's canonical JSON, whose SHA-256 is its id; on disk a gzip file, which ``zcat`` shows."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from harness.model.snapshot import ArchivedCopy, Artifact, Capture, Hop, Outcome, Snapshot
from harness.store.api import IntegrityError

MANIFEST_FORMAT = 1

# Headers whose values are somebody's session, never evidence.
_SECRET_HEADERS = frozenset({"set-cookie", "cookie", "authorization", "proxy-authorization"})


def manifest_of(capture: Capture, artifacts: Mapping[str, Artifact]) -> bytes:
    """The canonical manifest of ``capture``: sorted keys, no spaces, UTF-8. Values of secret headers are left out."""
    data = {
        "format": MANIFEST_FORMAT,
        "request": capture.request.request_id,
        "source": capture.request.source,
        "url": capture.request.url,
        "final_url": capture.final_url,
        "captured_at": capture.started,
        "milliseconds": capture.milliseconds,
        "state": capture.state.value,
        "outcome": capture.outcome.value,
        "reasons": list(capture.reasons),
        "status": capture.status,
        "title": capture.title,
        "hops": [{"url": h.url, "status": h.status, "location": h.location} for h in capture.hops],
        "headers": [[k, "(left out)" if k.lower() in _SECRET_HEADERS else v] for k, v in capture.headers],
        "steps": [
            {"name": s.name, "state": s.state, "detail": s.detail, "milliseconds": s.milliseconds}
            for s in capture.steps
        ],
        "console_errors": list(capture.console_errors),
        "blocked_requests": list(capture.blocked_requests),
        "timings": dict(capture.timings),
        "addresses": dict(capture.addresses),
        "limits": list(capture.limits),
        "archived": _copy(capture.archived),
        "copy_of": _copy(capture.request.archived),
        "declared_steps": [{"kind": s.kind.value, "target": s.target, "value": s.value} for s in capture.request.steps],
        "redactions": capture.redactions,
        "browser": capture.browser,
        "settings": dict(capture.settings),
        "artifacts": {
            name: {"sha256": a.sha256, "size": a.size, "media_type": a.media_type} for name, a in artifacts.items()
        },
    }
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


# A gzip header without a name or a time, and a field of its own (RFC 1952, 2.3.1.1) of 32 bytes: the SHA-256 of all that follows it.
_HEADER = b"\x1f\x8b\x08\x04\0\0\0\0\x02\xff" + b"\x24\0" + b"SH\x20\0"
_DIGEST = 32
_TRAILER = 8

# More than this, in bytes, no manifest holds; one from elsewhere may say that it does.
_LARGEST = 1 << 26


def packed(manifest: bytes) -> bytes:
    """``manifest`` as a gzip file that says what its own bytes hash to.

    Without that some bits of it could be flipped and nothing would tell: padding, or the place that a repetition is copied from.
    """
    deflate = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    body = deflate.compress(manifest) + deflate.flush()
    body += zlib.crc32(manifest).to_bytes(4, "little") + (len(manifest) & 0xFFFFFFFF).to_bytes(4, "little")
    return _HEADER + hashlib.sha256(body).digest() + body


def unpacked(data: bytes) -> bytes:
    """The manifest in ``data``, which is what `packed` gave, or the manifest itself, as older stores hold it. Raises `ValueError` when a
    byte of a packed one is not what was written."""
    if data[:1] == b"{":
        return data
    body = data[len(_HEADER) + _DIGEST :]
    if data[: len(_HEADER)] != _HEADER or data[len(_HEADER) : -len(body)] != hashlib.sha256(body).digest():
        raise ValueError("its bytes are not those that were written")
    inflate = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        manifest = inflate.decompress(body[:-_TRAILER], _LARGEST)
    except zlib.error as error:
        raise ValueError(str(error)) from error
    if not inflate.eof:
        raise ValueError(f"it breaks off, or is longer than {_LARGEST} bytes")
    return manifest


def _copy(copy: ArchivedCopy | None) -> dict[str, str] | None:
    if copy is None:
        return None
    return {"url": copy.url, "archive": copy.archive, "made": copy.made, "original": copy.original}


def snapshot_of(stored: bytes, snapshot_id: str) -> Snapshot:
    """The snapshot whose manifest is ``stored``, packed or plain. Raises `IntegrityError` when it is not that of ``snapshot_id``."""
    try:
        manifest = unpacked(stored)
    except ValueError as error:
        raise IntegrityError(f"manifest {snapshot_id}: {error}") from error
    actual = hashlib.sha256(manifest).hexdigest()
    if actual != snapshot_id:
        raise IntegrityError(f"manifest {snapshot_id}: its bytes hash to {actual}")
    try:
        data: dict[str, Any] = json.loads(manifest.decode("utf-8", "surrogatepass"))
        if data["format"] != MANIFEST_FORMAT:
            raise IntegrityError(
                f"manifest {snapshot_id}: format {data['format']!r}; this version reads {MANIFEST_FORMAT}"
            )
        return Snapshot(
            id=snapshot_id,
            source=data["source"],
            url=data["url"],
            final_url=data["final_url"],
            captured_at=data["captured_at"],
            outcome=Outcome(data["outcome"]),
            reasons=tuple(data["reasons"]),
            status=data["status"],
            title=data["title"],
            hops=tuple(Hop(url=h["url"], status=h["status"], location=h["location"]) for h in data["hops"]),
            artifacts=MappingProxyType(
                {
                    name: Artifact(sha256=a["sha256"], size=a["size"], media_type=a["media_type"])
                    for name, a in data["artifacts"].items()
                }
            ),
            manifest=MappingProxyType(data),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise IntegrityError(f"manifest {snapshot_id}: {error!r}") from error
