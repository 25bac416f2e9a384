"""The main job: visit the pages, judge the claims, and visit again what would raise an alarm."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from harness.engine.capture import Stored, capture, new_run
from harness.engine.plan import plan
from harness.engine.reading import Reader
from harness.engine.registry import Loaded
from harness.engine.settings import Settings
from harness.engine.verify import verify
from harness.model.registry import Claim
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
    only: Container[str] | None = None,
) -> Report:
    """Visit every page that ``claims`` cite and judge them.

    Pages whose links do not stand are visited once more, and the second visit is the one judged: an alarm is raised only
    when it is confirmed. ``find`` gives the capture settings and is only called when there is a page to visit;
    ``progress`` is told of every visit, ``announce`` how many pages are visited again. With ``only`` no other addresses are
    visited; the claims are judged by what the store has of the rest.
    """
    claims = tuple(claims)
    name = new_run()
    requests = tuple(r for r in plan(loaded.registry, claims, name) if only is None or r.url in only)
    if not requests:
        return verify(settings, loaded, claims, store, reader)
    how = find()
    seen = _visit(requests, how, store, progress)
    report = verify(settings, loaded, claims, store, reader)
    if not settings.verify.confirm:
        return report
    again = _alarming(report, requests)
    if not again:
        return report
    announce(len(again))
    _visit(tuple(replace(r, request_id=f"{r.request_id}/confirm") for r in again), how, store, progress)
    return verify(
        settings, loaded, claims, store, reader, confirming={r.url: seen[r.url] for r in again if r.url in seen}
    )


def _visit(
    requests: tuple[CaptureRequest, ...],
    how: CaptureSettings,
    store: Store,
    progress: Callable[[int, int, Stored], None],
) -> dict[str, Snapshot]:
    seen = {}
    for done, visit in enumerate(capture(requests, how, store), 1):
        progress(done, len(requests), visit)
        seen[visit.request.url] = visit.snapshot
    return seen


def _alarming(report: Report, requests: tuple[CaptureRequest, ...]) -> tuple[CaptureRequest, ...]:
    urls = {
        report.registry.sources[link.source].url
        for verdict in report.verdicts
        for link in verdict.links
        if link.state in _ALARMING
    }
    return tuple(r for r in requests if r.url in urls)
