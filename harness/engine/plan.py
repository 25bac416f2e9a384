"""Which pages a run must visit: each address once, however many claims rest on it."""

from __future__ import annotations

from collections.abc import Iterable

from harness.evidence.edtf import EdtfError, interval
from harness.model.registry import Claim, Registry, SourceType
from harness.model.snapshot import CaptureRequest


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
    requests: dict[str, CaptureRequest] = {}
    for claim in claims:
        for link in claim.evidence:
            source = registry.sources[link.source]
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


def _near(published: str | None) -> str | None:
    """The day whose archived copy is nearest to what the source said when it was published."""
    if published is None:
        return None
    try:
        return interval(published)[1].isoformat()
    except EdtfError:
        return None
