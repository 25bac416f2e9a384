"""How long a run will take and how much it will store, from what earlier visits of its pages took."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from urllib.parse import urlsplit

from harness.model.snapshot import CaptureRequest, Snapshot

# For a page that nothing is known of, where nothing is known of any: seconds and bytes.
_GUESS_SECONDS, _GUESS_BYTES = 5.0, 1_500_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """Pages, hosts, seconds of the whole run and bytes to store at most (what a page shares with its last snapshot is stored once).

    ``known`` pages were visited before; the others count as the middle one of these. Confirming visits are not in it.
    """

    pages: int
    hosts: int
    known: int
    seconds: float
    bytes: int


def estimate(
    requests: Sequence[CaptureRequest],
    history: Callable[[str], Sequence[Snapshot]],
    *,
    concurrency: int,
    per_host: int,
    pace: float,
) -> Estimate:
    """The estimate for ``requests``: what all pages take on ``concurrency`` visits at once, or what the slowest host takes."""
    took: dict[str, float] = {}
    size: dict[str, float] = {}
    for request in requests:
        if last := list(history(request.url))[-3:]:
            took[request.url] = median(float(s.manifest.get("milliseconds", 0)) / 1000 for s in last)
            size[request.url] = median(sum(a.size for a in s.artifacts.values()) for s in last)
    usual = median(took.values()) if took else _GUESS_SECONDS
    usual_size = median(size.values()) if size else _GUESS_BYTES
    hosts: dict[str, list[float]] = {}
    for request in requests:
        hosts.setdefault(urlsplit(request.url).hostname or "", []).append(took.get(request.url, usual))
    everything = sum(sum(times) for times in hosts.values()) / concurrency
    slowest = max(
        (max(sum(times) / per_host, (len(times) - 1) * pace + max(times)) for times in hosts.values()), default=0.0
    )
    return Estimate(
        pages=len(requests),
        hosts=len(hosts),
        known=len(took),
        seconds=max(everything, slowest),
        bytes=round(sum(size.get(r.url, usual_size) for r in requests)),
    )
