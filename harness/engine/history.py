"""When a claim's passages appeared on their pages, changed and left, over all snapshots that the store holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from harness.engine.reading import Reader
from harness.evidence.difference import difference
from harness.model.history import Event, Moment, PassageHistory
from harness.model.layout import LayoutUnreadableError
from harness.model.registry import Baseline, Claim, EvidenceLink, Registry
from harness.model.snapshot import CaptureState, Snapshot
from harness.model.verdict import EvidenceState
from harness.rules.assess import assess
from harness.rules.corrected import said_no_more, said_since
from harness.rules.scopes import Assessment, Visit

if TYPE_CHECKING:
    from harness.evidence.read import Document
    from harness.store.api import Store

# States that say nothing about whether the passage stands.
_UNREAD = frozenset({EvidenceState.BLOCKED, EvidenceState.PARTIAL, EvidenceState.AMBIGUOUS})

# Moments of which the page may say that it corrected the passage.
_TOLD = (Event.STANDS, Event.CHANGED, Event.RESTORED, Event.LEFT)


def histories(
    registry: Registry,
    claim: Claim,
    baselines: Mapping[tuple[str, str], Baseline],
    store: Store,
    reader: Reader,
    *,
    least: int = 1,
) -> tuple[PassageHistory, ...]:
    """The history of each of a claim's links to a page with a quote, of which there are ``least`` snapshots or more.

    A snapshot that is damaged or cannot be read is a moment of its own kind. Raises the store's errors for a damaged index.
    """
    found = []
    for link in claim.evidence:
        url = registry.sources[link.source].url
        if url is None or link.quote is None or link.at is not None:
            continue
        snapshots = store.history(url)
        if len(snapshots) < least:
            continue
        moments = tuple(_moments(registry, claim, link, baselines.get((claim.id, link.key)), snapshots, store, reader))
        found.append(PassageHistory(claim=claim.id, link=link.key, source=link.source, url=url, moments=moments))
    return tuple(found)


def _moments(
    registry: Registry,
    claim: Claim,
    link: EvidenceLink,
    baseline: Baseline | None,
    snapshots: tuple[Snapshot, ...],
    store: Store,
    reader: Reader,
) -> Iterator[Moment]:
    source = registry.sources[link.source]
    if baseline is not None and baseline.source != source.id:
        baseline = None
    old = _document(_accepted(baseline, store), reader)[0]
    last: tuple[Event, str] | None = None  # the last moment that could be read: what it was, and the passage's words
    before: tuple[Assessment, Document] | None = None  # the page as it was then
    first = ""  # the words that were accepted, or that the passage first stood in
    noted = False  # whether the page was seen to speak of a correction that it still tells
    for snapshot in snapshots:
        document, trouble = _document(snapshot, reader)
        visit = Visit(snapshot=snapshot, document=document, trouble=trouble)
        assessment = assess(registry, claim, link, source, baseline, visit, old)
        event, words = _seen(assessment, document)
        kinds: tuple[str, ...] = ()
        if event is Event.STANDS and (last is None or not last[0].there):
            # Words that had left and are again those accepted, or first seen, are restored.
            event = Event.RESTORED if first and words == first else Event.APPEARED
        elif event is Event.STANDS and last is not None and last[1] != words:
            changes = difference(last[1], words, document.language if document else "en", None, registry.names).changes
            kinds = tuple(dict.fromkeys(c.kind.value for c in changes if c.kind.value != "typography"))
            event = (Event.RESTORED if words == first else Event.CHANGED) if kinds else Event.STANDS
        elif event is Event.ABSENT and last is not None and last[0].there:
            event = Event.LEFT
        said = ""
        if document is not None and before is not None and event in _TOLD:
            said = said_since(assessment, document, before[1], drifted=event is not Event.STANDS)
            event = Event.CORRECTED if said and event is not Event.LEFT else event
            if not said and event is not Event.LEFT and (said := said_no_more(*before, document, noted=noted)):
                event = Event.UNSAID if event is Event.STANDS else event
                noted = False
            noted = noted or event is Event.CORRECTED
        if event is not Event.UNREAD:
            last, before = (event, words), (assessment, document) if document is not None else None
        accepted = baseline is not None and snapshot.id == baseline.snapshot
        if event.there and (accepted or not first):
            first = words
        yield Moment(
            snapshot=snapshot.id,
            at=snapshot.captured_at,
            event=event,
            words=words,
            kinds=kinds,
            reason=said or _why(event, assessment),
            accepted=accepted,
        )


def _why(event: Event, assessment: Assessment) -> str:
    """Why a page could not be read, or that it is gone; of a page that was read and lacks the passage nothing more is to be said."""
    if event is Event.UNREAD or assessment.state is EvidenceState.GONE:
        return assessment.reason
    return ""


def _seen(assessment: Assessment, document: Document | None) -> tuple[Event, str]:
    """Whether the passage stands, and in what sentence."""
    from harness.evidence.sentences import sentence_around

    located = assessment.located
    if assessment.state in _UNREAD or (document is None and assessment.state is not EvidenceState.GONE):
        return Event.UNREAD, ""
    if assessment.state is EvidenceState.GONE or located is None or assessment.state is EvidenceState.REMOVED:
        return Event.ABSENT, ""
    assert document is not None
    first, last = sentence_around(document.text, located.start, located.end)
    return Event.STANDS, " ".join(document.text[first:last].split())


def _accepted(baseline: Baseline | None, store: Store) -> Snapshot | None:
    from harness.store.api import StoreError

    if baseline is None:
        return None
    try:
        return store.get(baseline.snapshot)
    except StoreError:
        return None


def _document(snapshot: Snapshot | None, reader: Reader) -> tuple[Document | None, str]:
    from harness.store.api import StoreError

    if snapshot is None or snapshot.state is CaptureState.FAILED or "layout.json" not in snapshot.artifacts:
        return None, ""
    try:
        return reader.document(snapshot), ""
    except (LayoutUnreadableError, StoreError) as error:
        return None, str(error)
