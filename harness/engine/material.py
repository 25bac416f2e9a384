"""What report formats are made from: the report, and what the store holds that belongs beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from harness.model.layout import LayoutUnreadableError
from harness.model.passage import Located
from harness.model.registry import EvidenceLink, TextQuote
from harness.model.verdict import Report

if TYPE_CHECKING:
    from harness.engine.reading import Reader
    from harness.engine.registry import Loaded
    from harness.engine.settings import Settings
    from harness.report.crop import Crop
    from harness.report.html import CropPair
    from harness.store.api import Store

# How much of a page's top stands for a page whose passage is not on it any more, in CSS pixels.
_TOP = 380


@dataclass(frozen=True, kw_only=True)
class Material:
    """The settings' audience's edition of a report, with its store. What is costly to make is made when a format first asks for it, and once for all of them."""

    report: Report
    settings: Settings
    loaded: Loaded
    store: Store
    reader: Reader

    def __post_init__(self) -> None:
        # Whatever is made from it is made for the settings' audience: no format can show what its readers are not to read.
        from harness.engine.audience import edition, loaded_edition

        shown = edition(self.report, self.settings)
        object.__setattr__(self, "loaded", loaded_edition(self.loaded, shown, self.settings))
        object.__setattr__(self, "report", shown)

    @cached_property
    def crops(self) -> Mapping[tuple[str, str], CropPair]:
        """Pictures of every link's passage, by claim id and link key."""
        return crops(self.report, self.store, self.reader)


def crops(report: Report, store: Store, reader: Reader) -> dict[tuple[str, str], CropPair]:
    """Pictures of every link's passage: as accepted and now where the link does not stand, now alone where it does."""
    from harness.report.html import CropPair

    pairs = {}
    evidence = {(c.id, link.key): link for c in report.registry.claims for link in c.evidence}
    for verdict in report.verdicts:
        for link in verdict.links:
            declared = evidence[(link.claim, link.link)]
            before = None
            if not link.state.stands:
                before = _picture(link.baseline_snapshot, declared, link.before, store, reader, or_top=False)
            after = _picture(
                link.snapshot, declared, link.after or link.before, store, reader, or_top=not link.state.stands
            )
            if before is not None or after is not None:
                pairs[(link.claim, link.link)] = CropPair(before=before, after=after)
    return pairs


def _picture(
    snapshot_id: str | None, declared: EvidenceLink, words: str, store: Store, reader: Reader, *, or_top: bool
) -> Crop | None:
    """The passage on the snapshot's picture; with ``or_top`` the page's top where the passage is not on it."""
    from harness.evidence.boxes import boxes
    from harness.evidence.locate import locate
    from harness.report.crop import crop, top
    from harness.store.api import StoreError

    if snapshot_id is None:
        return None
    try:
        snapshot = store.get(snapshot_id)
        tiles = reader.screenshots(snapshot)
        if not tiles:
            return None
        layout = reader.layout(snapshot)
        document = reader.document(snapshot)
    except (StoreError, LayoutUnreadableError):
        return None
    for quote in _quotes(declared, words):
        location = locate(document, quote, page=declared.page, css=declared.css)
        if isinstance(location, Located) and not location.hidden:
            found = boxes(document, layout, location.start, location.end)
            if picture := crop(tiles, found):
                return picture
    return top(tiles, _TOP) if or_top else None


def _quotes(declared: EvidenceLink, words: str) -> list[TextQuote]:
    quotes = [TextQuote(exact=words)] if words.strip() else []
    return [*quotes, declared.quote] if declared.quote is not None else quotes
