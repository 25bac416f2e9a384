"""Writing a verification's results: the JSON file and the HTML page with the passages as pictures."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from harness.model.history import PassageHistory
from harness.model.layout import LayoutUnreadableError
from harness.model.passage import Located
from harness.model.registry import Baseline, EvidenceLink, TextQuote
from harness.model.verdict import Report

if TYPE_CHECKING:
    from harness.engine.reading import Reader
    from harness.report.crop import Crop
    from harness.report.html import CropPair
    from harness.store.api import Store

FORMATS = ("json", "html")

# How much of a page's top stands for a page whose passage is not on it any more, in CSS pixels.
_TOP = 380


def write_report(
    report: Report,
    folder: Path,
    store: Store,
    reader: Reader,
    formats: Iterable[str] = FORMATS,
    *,
    baselines: Mapping[tuple[str, str], Baseline] = MappingProxyType({}),
) -> tuple[Path, ...]:
    """Write ``report`` in ``formats`` (of `FORMATS`) into ``folder``, which is made, and return the files. Raises OSError."""
    from harness.report.result import result

    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name in formats:
        if name == "json":
            path = folder / "result.json"
            path.write_text(json.dumps(result(report), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        else:
            from harness.report.html import html

            path = folder / "report.html"
            path.write_bytes(html(report, crops(report, store, reader), _histories(report, store, reader, baselines)))
        written.append(path)
    return tuple(written)


def _histories(
    report: Report, store: Store, reader: Reader, baselines: Mapping[tuple[str, str], Baseline]
) -> dict[tuple[str, str], PassageHistory]:
    """The history of every passage whose page has been captured more than once; a damaged store costs a passage its picture."""
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
        location = locate(document, quote, page=declared.page, css=declared.css, cell=declared.cell)
        if isinstance(location, Located) and not location.hidden:
            found = boxes(document, layout, location.start, location.end)
            if picture := crop(tiles, found):
                return picture
    return top(tiles, _TOP) if or_top else None


def _quotes(declared: EvidenceLink, words: str) -> list[TextQuote]:
    quotes = [TextQuote(exact=words)] if words.strip() else []
    return [*quotes, declared.quote] if declared.quote is not None else quotes
