"""Keeping watch: what is due is visited and judged, and people are told what became of a claim, once, when it did.

One round is safe to stop at any moment. A source counts as visited, and a change as found, only when the round's state was written; what was
found is kept until it was told, so that after a kill something may be told twice, and nothing never.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from harness.engine.audience import edition, veil
from harness.engine.reading import Reader
from harness.engine.registry import Loaded
from harness.engine.run import run
from harness.engine.schedule import Timing, due, is_due, visited_by
from harness.engine.settings import Settings
from harness.engine.watch_state import ClaimSeen, SourceSeen, WatchState, read_state, write_state
from harness.model.registry import Claim, Registry, SourceType
from harness.model.verdict import Report, Severity, Status, Verdict
from harness.report.digest import digest

if TYPE_CHECKING:
    from harness.capture.settings import CaptureSettings
    from harness.engine.capture import Stored
    from harness.engine.notify import Messenger
    from harness.store.api import Store

# Rounds in a row after which it is told that a claim cannot be checked: one night's trouble is not worth a message.
PATIENCE = 2

# The share of what claims allow as the age of their evidence, at which a page is visited again however little changes on it.
_MARGIN = 0.8


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """One source: when it was visited last, when it is due, and whether that has come."""

    source: str
    visited: str | None
    due: str
    now: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """What one round did, as the settings' audience may read it: the sources visited, the transitions found, and the variables whose addresses
    could not be told."""

    visited: tuple[str, ...]
    transitions: tuple[dict[str, Any], ...]
    untold: tuple[str, ...]


def watched(registry: Registry) -> tuple[str, ...]:
    """The sources that can be watched: pages that a claim rests on."""
    cited = dict.fromkeys(link.source for claim in registry.claims for link in claim.evidence)
    return tuple(s for s in cited if registry.sources[s].type is SourceType.WEB and registry.sources[s].url is not None)


def schedule_of(settings: Settings, registry: Registry, state: WatchState, now: datetime) -> tuple[Due, ...]:
    """When each source is due, the earliest first."""
    timings = _timings(settings, registry)
    found = []
    for source, timing in timings.items():
        seen = state.sources.get(source)
        visited = datetime.fromisoformat(seen.visited) if seen is not None else None
        quiet = seen.quiet if seen is not None else 0
        when = now if visited is None else due(timing, visited_by(visited, now), quiet)
        found.append(
            Due(
                source=source,
                visited=seen.visited if seen is not None else None,
                due=_told(when),
                now=is_due(timing, visited, quiet, now),
            )
        )
    return tuple(sorted(found, key=lambda d: (d.due, d.source)))


def round_(
    settings: Settings,
    loaded: Loaded,
    find: Callable[[], CaptureSettings],
    store: Store,
    reader: Reader,
    messenger: Messenger,
    now: Callable[[], datetime],
    progress: Callable[[int, int, Stored], None],
) -> Round:
    """Visit what is due, judge the claims that rest on it, and tell what has become of them. The caller holds the lock."""
    path = settings.watch_path
    state = read_state(path)
    registry = loaded.registry
    sources = [d.source for d in schedule_of(settings, registry, state, now()) if d.now]
    transitions: list[dict[str, Any]] = []
    if sources:
        chosen = set(sources)
        claims = tuple(c for c in registry.claims if any(link.source in chosen for link in c.evidence))
        urls = {url for s in sources if (url := registry.sources[s].url) is not None}
        # Only what a second visit confirms is an alarm.
        sure = settings.model_copy(update={"verify": settings.verify.model_copy(update={"confirm": True})})
        report = run(sure, loaded, claims, find, store, reader, progress, only=urls)
        transitions = _transitions(state, report, edition(report, settings))
        _note_visits(state, report, sources, now())
        for name in messenger.names:
            state.outbox.setdefault(name, []).extend(transitions)
    _forget(state, registry, messenger.names)
    write_state(path, state)
    untold = deliver(state, messenger, lambda: write_state(path, state))
    hidden = veil(registry, settings)
    return Round(visited=tuple(hidden.source(s) for s in sources), transitions=tuple(transitions), untold=untold)


def deliver(state: WatchState, messenger: Messenger, keep: Callable[[], None]) -> tuple[str, ...]:
    """Tell what is in the outbox; the variables whose addresses did not take it. Each delivery is kept before the next."""
    untold = []
    for name in messenger.names:
        items = state.outbox.get(name)
        if not items:
            continue
        if messenger.send(name, *digest(items)):
            state.outbox[name] = []
            keep()
        else:
            untold.append(name)
    return tuple(untold)


def _timings(settings: Settings, registry: Registry) -> dict[str, Timing]:
    watch = settings.watch
    claims: dict[str, list[Claim]] = {}
    for claim in registry.claims:
        for source in dict.fromkeys(link.source for link in claim.evidence):
            claims.setdefault(source, []).append(claim)
    return {
        source: Timing(
            schedule=watch.sources.get(source, watch.schedule),
            near=watch.near,
            near_days=watch.near_days,
            published=tuple(
                day for article, day in watch.published.items() if any(c.article == article for c in claims[source])
            ),
            patience=watch.patience,
            # A page left longer than its claims allow would leave them unverified for want of a visit.
            slowest=min(watch.slowest, *(_MARGIN * c.max_age_days for c in claims[source])),
        )
        for source in watched(registry)
    }


def _note_visits(state: WatchState, report: Report, sources: Iterable[str], now: datetime) -> None:
    links: dict[str, list[Any]] = {}
    stands: dict[str, bool] = {}
    for verdict in report.verdicts:
        for link in verdict.links:
            links.setdefault(link.source, []).append(
                [link.claim, link.link, link.state.value, link.after, list(link.codes)]
            )
            stands[link.source] = stands.get(link.source, True) and link.state.stands
    for source in sources:
        text = json.dumps(sorted(links.get(source, [])), ensure_ascii=False)
        signature = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
        before = state.sources.get(source)
        same = before is not None and before.signature == signature and stands.get(source, False)
        quiet = before.quiet + 1 if same and before is not None else 0
        state.sources[source] = SourceSeen(visited=_told(now), signature=signature, quiet=quiet)


def _transitions(state: WatchState, report: Report, shown: Report) -> list[dict[str, Any]]:
    """What has become of the claims since people were told, in the words of the edition ``shown``; the state is brought up to date."""
    found = []
    told_of = {verdict.claim: verdict for verdict in shown.verdicts}
    for verdict in report.verdicts:
        before = state.claims.get(verdict.claim)
        now = verdict.status
        rounds = before.rounds + 1 if before is not None and before.seen == now.value else 1
        findings = _weighing(verdict)
        # A claim seen for the first time is news when it does not stand.
        told = Status(before.told) if before is not None and before.told else Status.SUPPORTED
        # Whether it is known to have stood: nobody is told that it was supported before it ever was.
        stood = (before is not None and before.told != "") or now is Status.SUPPORTED
        known = before.findings if before is not None else []
        down = before.down if before is not None else []
        news = now is not told or (now in _FALLEN and not set(findings) <= set(known))
        # What made a claim fall has to be read again before anybody is told that it stands.
        unread = {link.source for link in verdict.links if not (link.state.stands or link.state.drifted)}
        cleared = told not in _FALLEN or now is not Status.SUPPORTED or unread.isdisjoint(down)
        if news and cleared and (now is not Status.UNVERIFIED or rounds >= PATIENCE):
            found.append(_item(shown, told_of[verdict.claim], told if before is not None and before.told else None))
            told, known, down, stood = now, findings, _down(verdict), True
        state.claims[verdict.claim] = ClaimSeen(
            told=told.value if stood else "", seen=now.value, rounds=rounds, findings=list(known), down=list(down)
        )
    return found


_FALLEN = (Status.CHANGED, Status.CONTRADICTED)


def _weighing(verdict: Verdict) -> list[str]:
    """What the findings that can cost a claim its verdict are about."""
    return sorted({f.fingerprint for f in verdict.findings if f.severity is Severity.ERROR and f.waived_by is None})


def _down(verdict: Verdict) -> list[str]:
    """The sources that a fallen claim fell for."""
    weighing = {f.source for f in verdict.findings if f.severity is Severity.ERROR and f.waived_by is None and f.source}
    return sorted(weighing | {r.source for r in verdict.links if r.state.drifted})


def _item(report: Report, verdict: Verdict, was: Status | None) -> dict[str, Any]:
    """One transition, in words that any reader of the message may see."""
    registry = report.registry
    claim = registry.claim(verdict.claim)
    down = next((r for r in verdict.links if not r.state.stands), None)
    return {
        "claim": claim.id,
        "statement": claim.statement.quote.exact,
        "article": registry.articles[claim.article].title,
        "was": was.value if was is not None else "",
        "now": verdict.status.value,
        "reason": down.reason if down is not None else verdict.reason,
        "source": registry.sources[down.source].public_name if down is not None else "",
        "before": down.before if down is not None else "",
        "after": down.after if down is not None else "",
    }


def _forget(state: WatchState, registry: Registry, names: Iterable[str]) -> None:
    """Leave out what the registry and the settings no longer name."""
    claims, sources, told = {c.id for c in registry.claims}, set(watched(registry)), set(names)
    state.claims = {name: seen for name, seen in state.claims.items() if name in claims}
    state.sources = {name: seen for name, seen in state.sources.items() if name in sources}
    state.outbox = {name: items for name, items in state.outbox.items() if name in told}


def _told(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
