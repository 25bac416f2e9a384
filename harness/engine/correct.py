"""Drafting a correction from what the store holds: how each page that claims rest on has read, capture by capture."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from harness.engine.decide import touching
from harness.engine.errors import UsageError
from harness.engine.history import histories
from harness.engine.registry import Loaded
from harness.engine.settings import Settings
from harness.engine.verify import verify
from harness.model.audience import Audience
from harness.model.registry import Claim
from harness.report.audience import for_audience, locks_for_audience
from harness.report.correction import correction

if TYPE_CHECKING:
    from harness.engine.reading import Reader
    from harness.store.api import Store


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
    found = {
        (item.claim, item.link): item
        for claim in shown
        for item in histories(report.registry, claim, baselines, store, reader)
    }
    reopened = [claim.id for claim in touching(loaded, claims)]
    return correction(report, shown, found, now=now, reopened=reopened)
