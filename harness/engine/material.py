"""What report formats are made from: the report, and what the store holds that belongs beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from harness.model.history import PassageHistory
from harness.model.layout import LayoutUnreadableError
from harness.model.passage import Located
from harness.model.registry import Baseline, EvidenceLink, TextQuote
from harness.model.verdict import Report

if TYPE_CHECKING:
    from harness.engine.reading import Reader
    from harness.engine.registry import Loaded
    from harness.engine.settings import Settings
    from harness.report.crop import Crop, CropPair
    from harness.store.api import Store

# How much of a page's top stands for a page whose passage is not on it any more, in CSS pixels.
_TOP = 380


@dataclass(frozen=True, kw_only=True)
class Material:
    """The settings' audience's edition of a report, with its store. What is costly to make is made when a format first asks for it,
    and once for all of them."""

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
    def baselines(self) -> Mapping[tuple[str, str], Baseline]:
        """What was accepted, by claim id and link key."""
        return self.loaded.baselines

    @cached_property
    def histories(self) -> Mapping[tuple[str, str], PassageHistory]:
        """How every passage fared whose page has been captured more than once, by claim id and link key."""
        return _histories(self.report, self.store, self.reader, self.baselines)

    @cached_property
    def crops(self) -> Mapping[tuple[str, str], CropPair]:
        """Pictures of every link's passage, by claim id and link key."""
        return crops(self.report, self.store, self.reader)


def _histories(
    report: Report, store: Store, reader: Reader, baselines: Mapping[tuple[str, str], Baseline]
) -> dict[tuple[str, str], PassageHistory]:
    """Histories of two snapshots or more; a damaged store costs a passage its history."""
    from harness.engine.history import histories
    from harness.store.api import StoreError

    judged = {verdict.claim for verdict in report.verdicts}
    found = {}
    for claim in report.registry.claims:
        if claim.id in judged:
            try:
                for item in histories(report.registry, claim, baselines, store, reader, least=2):
                    found[claim.id, item.link] = item
            except StoreError:
                continue
    return found


def crops(report: Report, store: Store, reader: Reader) -> dict[tuple[str, str], CropPair]:
    """Pictures of every link's passage: as accepted and now where the link does not stand, now alone where it does."""
    from harness.report.crop import CropPair

    evidence = {(c.id, link.key): link for c in report.registry.claims for link in c.evidence}
    wanted = []
    for verdict in report.verdicts:
        for link in verdict.links:
            key = (link.claim, link.link)
            if not link.state.stands:
                wanted.append((link.baseline_snapshot or "", key, "before", link.before, False))
            wanted.append((link.snapshot or "", key, "after", link.after or link.before, not link.state.stands))
    found: dict[tuple[str, str], dict[str, Crop]] = {}
    # Page by page, so that each is decoded once.
    for snapshot, key, side, words, or_top in sorted(wanted, key=lambda want: want[0]):
        picture = _picture(snapshot, evidence[key], words, store, reader, or_top=or_top) if snapshot else None
        if picture is not None:
            found.setdefault(key, {})[side] = picture
    return {key: CropPair(**sides) for key, sides in found.items()}


def _picture(
    snapshot_id: str, declared: EvidenceLink, words: str, store: Store, reader: Reader, *, or_top: bool
) -> Crop | None:
    """The passage on the snapshot's picture; with ``or_top`` the page's top where the passage is not on it."""
    from harness.evidence.boxes import boxes
    from harness.evidence.locate import locate
    from harness.report.crop import crop, top
    from harness.store.api import StoreError

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
