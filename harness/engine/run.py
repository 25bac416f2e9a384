"""The main job: visit the pages, judge the claims, and visit again what would raise an alarm."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from harness.engine.capture import Stored, capture, new_run
from harness.engine.plan import Shard, confirming, of_shard, plan
from harness.engine.reading import Reader
from harness.engine.registry import Loaded
from harness.engine.settings import Settings
from harness.engine.verify import verify
from harness.model.registry import Claim, Registry
from harness.model.snapshot import CaptureRequest, Snapshot
from harness.model.verdict import EvidenceState, Report

if TYPE_CHECKING:
    from harness.capture.settings import CaptureSettings
    from harness.store.api import Store

# States that raise an alarm and may be the accident of one visit.
_ALARMING = frozenset(EvidenceState) - {EvidenceState.HOLDS, EvidenceState.MOVED, EvidenceState.ATTESTED}


def run(
    settings: Settings,
    loaded: Loaded,
    claims: Iterable[Claim],
    find: Callable[[], CaptureSettings],
    store: Store,
    reader: Reader,
    progress: Callable[[int, int, Stored], None],
    *,
    announce: Callable[[int], None] = lambda _: None,
    name: str | None = None,
    only: Container[str] | None = None,
) -> Report:
    """Visit every page that ``claims`` cite and judge them.

    Pages whose links do not stand are visited once more, and the second visit is the one judged: an alarm is raised only
    when it is confirmed. ``find`` gives the capture settings and is only called when there is a page to visit;
    ``progress`` is told of every visit, ``announce`` how many pages are visited again. What a run of this ``name`` has visited
    is not visited again: so one that was cut short is taken up. With ``only`` no other addresses are visited; the claims are
    judged by what the store has of the rest.
    """
    claims = tuple(claims)
    wanted = plan(loaded.registry, claims, name or new_run())
    requests = tuple(r for r in wanted if only is None or r.url in only)
    visits = visit(settings, loaded, claims, requests, find, store, reader, progress, announce=announce)
    if visits.judged is not None:
        return visits.judged
    return verify(settings, loaded, claims, store, reader, confirming=visits.confirming)


@dataclass(frozen=True, slots=True, kw_only=True)
class Visits:
    """What the visits of a run gave, by address: the ``first`` visit of each page, and the ``second`` of those that alarmed.

    ``judged`` is the verification between the two, where no second visit followed that could have changed it.
    """

    first: Mapping[str, Snapshot]
    second: Mapping[str, Snapshot]
    judged: Report | None = None

    @property
    def confirming(self) -> Mapping[str, Snapshot]:
        """The first visits of the pages that were visited again."""
        return {url: self.first[url] for url in self.second if url in self.first}


def visit(
    settings: Settings,
    loaded: Loaded,
    claims: tuple[Claim, ...],
    requests: tuple[CaptureRequest, ...],
    find: Callable[[], CaptureSettings],
    store: Store,
    reader: Reader,
    progress: Callable[[int, int, Stored], None],
    *,
    announce: Callable[[int], None] = lambda _: None,
) -> Visits:
    """Make the visits that ``requests`` ask for, and those again whose pages would raise an alarm for ``claims``."""
    first = _visit(requests, find, store, progress)
    if not settings.verify.confirm or not requests:
        return Visits(first=first, second={})
    # A run that is taken up again may have visited a page for the second time before it was cut short.
    done = {r.url for r in requests if visited(store, _second(r)) is not None}
    report = verify(settings, loaded, claims, store, reader)
    alarming = _alarming(report, requests)
    again = tuple(_second(r) for r in requests if r in alarming or r.url in done)
    if not again:
        return Visits(first=first, second={}, judged=report)
    if left := sum(r.url not in done for r in again):
        announce(left)
    return Visits(first=first, second=_visit(again, find, store, progress))


def _second(request: CaptureRequest) -> CaptureRequest:
    return replace(request, request_id=confirming(request.request_id))


def visited(store: Store, request: CaptureRequest) -> Snapshot | None:
    """What this very request gave already, ``None`` where it was not made."""
    return store.made(request.url, request.request_id)


def visited_by(
    store: Store, registry: Registry, claims: Iterable[Claim], name: str, shard: Shard | None = None
) -> tuple[Snapshot, ...]:
    """What a run of that name has visited of the pages that ``claims`` cite, and ``shard`` holds, the first of them first."""
    made = [visited(store, request) for request in of_shard(plan(registry, claims, name), shard)]
    return tuple(sorted((s for s in made if s is not None), key=lambda s: s.captured_at))


def _visit(
    requests: tuple[CaptureRequest, ...],
    find: Callable[[], CaptureSettings],
    store: Store,
    progress: Callable[[int, int, Stored], None],
) -> dict[str, Snapshot]:
    seen = {r.url: snapshot for r in requests if (snapshot := visited(store, r)) is not None}
    left = tuple(r for r in requests if r.url not in seen)
    if left:
        done = len(requests) - len(left)
        for made in capture(left, find(), store):
            done += made.request.archived is None
            progress(done, len(requests), made)
            seen[made.request.url] = made.snapshot
    return seen


def _alarming(report: Report, requests: tuple[CaptureRequest, ...]) -> tuple[CaptureRequest, ...]:
    urls = {
        report.registry.sources[link.source].url
        for verdict in report.verdicts
        for link in verdict.links
        # Contradicting is an alarm also where the words stand: of a passage that disputes the claim, of a judge's opinion.
        if link.state in _ALARMING or any(code.startswith("FC3") for code in link.codes)
    }
    return tuple(r for r in requests if r.url in urls)
