"""Which pages a run must visit: each address once, however many claims rest on it."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from harness.evidence.edtf import EdtfError, interval
from harness.model.registry import Claim, Registry, Source, SourceType
from harness.model.snapshot import CaptureRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class Shard:
    """One part of a run: the ``index``-th (from 1) of ``of``."""

    index: int
    of: int

    def __str__(self) -> str:
        return f"{self.index}/{self.of}"


def shard_from(text: str) -> Shard:
    """The shard that ``2/5`` writes. Raises ValueError."""
    match = re.fullmatch(r"(\d{1,4})/(\d{1,4})", text.strip())
    if match is None or not 1 <= int(match[1]) <= int(match[2]):
        raise ValueError(f"{text!r} is not a shard such as 2/5")
    return Shard(index=int(match[1]), of=int(match[2]))


def shard_index(url: str, of: int) -> int:
    """Which of ``of`` shards visits ``url``, from 1: the same everywhere and always, and one for all pages of a host."""
    host = (urlsplit(url).hostname or "").rstrip(".")
    digest = hashlib.sha256(host.encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:8], "big") % of + 1


def of_shard(requests: Iterable[CaptureRequest], shard: Shard | None) -> tuple[CaptureRequest, ...]:
    """The requests that ``shard`` makes; all of them where there is none."""
    return tuple(r for r in requests if shard is None or shard_index(r.url, shard.of) == shard.index)


def plan_digest(requests: Iterable[CaptureRequest]) -> str:
    """What is the same for two plans of the same visits, whatever their runs are called."""
    visits = sorted([r.url, r.source, repr((r.language, r.steps, r.login, r.near))] for r in requests)
    return hashlib.sha256(json.dumps(visits).encode()).hexdigest()


def select(registry: Registry, wanted: Iterable[str]) -> tuple[Claim, ...]:
    """The claims that ``wanted`` names by claim, source or article id; all of them when it names none.

    Raises KeyError with the first name that is none of these.
    """
    names = list(dict.fromkeys(wanted))
    if not names:
        return registry.claims
    ids = {c.id for c in registry.claims}
    for name in names:
        if name not in ids and name not in registry.sources and name not in registry.articles:
            raise KeyError(name)
    chosen = set(names)
    return tuple(
        c
        for c in registry.claims
        if c.id in chosen or c.article in chosen or any(link.source in chosen for link in c.evidence)
    )


def plan(registry: Registry, claims: Iterable[Claim], run: str) -> tuple[CaptureRequest, ...]:
    """One request for each address that the claims' web sources name, in order of first mention."""
    return _requests((registry.sources[link.source] for claim in claims for link in claim.evidence), run)


def plan_named(registry: Registry, names: Iterable[str], run: str) -> tuple[CaptureRequest, ...]:
    """The same for claims, sources or articles by name, all where none is named. A source that is named is visited by itself, whether a claim
    rests on it or not. Raises as `select`."""
    named = list(dict.fromkeys(names))
    claims = {claim.id for claim in registry.claims}
    alone = [n for n in named if n in registry.sources and n not in claims and n not in registry.articles]
    rest = [n for n in named if n not in alone]
    chosen = select(registry, rest) if rest or not named else ()
    sources = [registry.sources[link.source] for claim in chosen for link in claim.evidence]
    return _requests([*sources, *(registry.sources[n] for n in alone)], run)


def _requests(sources: Iterable[Source], run: str) -> tuple[CaptureRequest, ...]:
    requests: dict[str, CaptureRequest] = {}
    for source in sources:
        if source.type is SourceType.WEB and source.url is not None and source.url not in requests:
            requests[source.url] = CaptureRequest(
                request_id=f"{run}/{source.id}",
                source=source.id,
                url=source.url,
                language=source.language,
                steps=source.steps,
                login=source.login,
                near=_near(source.published),
            )
    return tuple(requests.values())


def confirming(request_id: str) -> str:
    """The request of the visit that confirms, or does not, what the one of ``request_id`` saw."""
    return f"{request_id}/confirm"


def _near(published: str | None) -> str | None:
    """The day whose archived copy is nearest to what the source said when it was published."""
    if published is None:
        return None
    try:
        return interval(published)[1].isoformat()
    except EdtfError:
        return None
