"""What went over the network while a page was visited."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

EXCHANGES_FORMAT = 1

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


def exchanges_to_json(exchanges: Sequence[Exchange]) -> bytes:
    """The artifact ``exchanges.json``."""
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


def exchanges_from_json(data: bytes) -> tuple[Exchange, ...]:
    """The exchanges of an artifact. Raises ValueError when it is none of this format."""
    try:
        read: Mapping[str, Any] = json.loads(data)
        if read["format"] != EXCHANGES_FORMAT:
            raise ValueError(f"exchanges in format {read['format']!r}; this version reads {EXCHANGES_FORMAT}")
        return tuple(
            Exchange(
                **{
                    **row,
                    "request_headers": tuple((k, v) for k, v in row["request_headers"]),
                    "headers": tuple((k, v) for k, v in row["headers"]),
                }
            )
            for row in read["exchanges"]
        )
    except (KeyError, TypeError) as error:
        raise ValueError(f"not a list of exchanges: {error!r}") from error
