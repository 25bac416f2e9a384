"""Drafting a correction from what the store holds: how each page that claims rest on has read, capture by capture."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from harness.engine.decide import touching
from harness.engine.errors import UsageError
from harness.engine.registry import Loaded
from harness.engine.settings import Settings
from harness.engine.verify import verify
from harness.model.layout import LayoutUnreadableError
from harness.model.registry import Baseline, Claim, EvidenceLink, Source, SourceType
from harness.report.audience import Audience, for_audience, locks_for_audience
from harness.report.correction import Seen, correction

if TYPE_CHECKING:
    from harness.engine.reading import Reader
    from harness.model.registry import Registry
    from harness.store.api import Store

# How many captures of one page a draft looks back on.
_LOOK_BACK = 40


def draft_correction(
    settings: Settings, loaded: Loaded, claims: Sequence[Claim], store: Store, reader: Reader, *, now: str
) -> str:
    """The draft for ``claims``, which belong to one article. It may leave the desk, so no more is in it than editors may read."""
    if len({claim.article for claim in claims}) != 1:
        raise UsageError("a correction is of one article", "name claims of one article")
    audience = Audience.PUBLIC if settings.desk.audience is Audience.PUBLIC else Audience.EDITOR
    report = for_audience(verify(settings, loaded, claims, store, reader), audience)
    locks = locks_for_audience(loaded.registry, loaded.locks, audience)
    baselines = {key: baseline for lock in locks.values() for key, baseline in lock.baselines.items()}
    shown = tuple(report.registry.claim(claim.id) for claim in claims)
    history = {}
    for claim in shown:
        for link in claim.evidence:
            source = report.registry.sources[link.source]
            if source.type is SourceType.WEB and source.url is not None and link.quote is not None:
                baseline = baselines.get((claim.id, link.key))
                history[(claim.id, link.key)] = _history(report.registry, claim, link, source, baseline, store, reader)
    reopened = [claim.id for claim in touching(loaded, claims)]
    return correction(report, shown, history, now=now, reopened=reopened)


def _history(
    registry: Registry,
    claim: Claim,
    link: EvidenceLink,
    source: Source,
    baseline: Baseline | None,
    store: Store,
    reader: Reader,
) -> list[Seen]:
    """How ``link`` stood at each capture of its page since the accepted one, where it differs from the capture before."""
    from harness.rules.assess import assess
    from harness.rules.scopes import Visit
    from harness.store.api import StoreError

    assert source.url is not None
    snapshots = store.history(source.url)
    since = next((n for n, s in enumerate(snapshots) if baseline is not None and s.id == baseline.snapshot), 0)
    old = None
    found: list[Seen] = []
    for snapshot in snapshots[since:][-_LOOK_BACK:]:
        document, trouble = None, ""
        try:
            if "layout.json" in snapshot.artifacts:
                document = reader.document(snapshot)
        except (StoreError, LayoutUnreadableError) as error:
            trouble = str(error)
        if baseline is not None and snapshot.id == baseline.snapshot:
            old = document
        judged = assess(
            registry, claim, link, source, baseline, Visit(snapshot=snapshot, document=document, trouble=trouble), old
        )
        words = judged.after or (judged.before if judged.state.stands else "")
        seen = Seen(
            at=snapshot.captured_at,
            state=judged.state.value,
            reason=judged.reason,
            words=words,
            accepted=baseline is not None and snapshot.id == baseline.snapshot,
        )
        if not found or (found[-1].state, found[-1].words) != (seen.state, seen.words):
            found.append(seen)
    return found
