"""Helping to write a selector: where words stand on a page, what context makes them unique, what to put into the claims file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from harness.engine.addressed import page_address
from harness.engine.capture import captured
from harness.engine.errors import UsageError
from harness.engine.reading import Reader
from harness.model.passage import Ambiguous, Change, How, Located, NotLocated
from harness.model.registry import TextQuote
from harness.model.snapshot import CaptureState, Snapshot

if TYPE_CHECKING:
    from harness.capture.settings import CaptureSettings
    from harness.evidence.read import Document
    from harness.store.api import Store

# Passages that are shown when none stands as quoted.
_NEAREST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """One place where the words stand: the passage, how found, its quote with the shortest context that makes it unique, the lines
    for the claims file, and a link that leads a browser to it (``None`` when none does)."""

    located: Located
    quote: TextQuote
    snippet: str
    link: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """A passage that is like the words but does not say them: where it stands, and what it says otherwise."""

    located: Located
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestions:
    """What was found: the places where the words stand, or else the nearest passages and why they are not taken."""

    snapshot: Snapshot
    found: tuple[Suggestion, ...]
    nearest: tuple[Near, ...]
    reasons: tuple[str, ...]

    @property
    def partial(self) -> bool:
        """Whether the page came back in part, so that nothing can be said of what is not there."""
        return self.snapshot.state is CaptureState.PARTIAL

    @property
    def serves(self) -> bool:
        """Whether a claim may rest on what came back: on an error page, or one that is gone, it is unverified whatever stands there."""
        there = self.snapshot.state in (CaptureState.COMPLETE, CaptureState.PARTIAL)
        return there and not self.snapshot.outcome.is_gone


def page_of(name: str, store: Store, how: CaptureSettings, *, visit: bool) -> Snapshot:
    """The snapshot that ``name`` means: the one whose id begins so, or the newest of an address, which is visited when there is none
    or ``visit`` says so. Raises `UsageError`, and `NotCheckedError` when the page cannot be had."""
    address = page_address(name)
    if not address:
        found = [s for s in store.snapshots() if s.id.startswith(name)] if len(name) >= 8 else []
        if len(found) != 1:
            what = "no snapshot begins" if not found else f"{len(found)} snapshots begin"
            raise UsageError(f"{what} with {name!r}", "give an address, or the first eight or more digits of an id")
        return found[0]
    readable = [s for s in store.history(address) if s.state in (CaptureState.COMPLETE, CaptureState.PARTIAL)]
    if readable and not visit:
        return readable[-1]
    return captured(address, how, store, by="quote", source="quoted", otherwise="nothing can be quoted from it")


def suggest(snapshot: Snapshot, quote: TextQuote, reader: Reader, *, source: str) -> Suggestions:
    """Where ``quote`` stands in a snapshot. ``source`` is the id to put into the snippet. Raises `LayoutUnreadableError`."""
    from harness.evidence.locate import locate

    document = reader.document(snapshot)
    location = locate(document, quote)
    places: tuple[Located, ...] = ()
    if isinstance(location, Ambiguous):
        places = location.rivals
    elif isinstance(location, Located):
        places = (location,)
    standing = tuple(p for p in places if p.how is not How.FUZZY and not p.hidden)
    if standing:
        found = tuple(_suggestion(document, snapshot.final_url, p, source) for p in standing)
        return Suggestions(snapshot=snapshot, found=found, nearest=(), reasons=location.reasons)
    near = _nearest(document, quote, places)
    if isinstance(location, NotLocated) and location.nearest is not None:
        near = (location.nearest, *(n for n in near if n.start != location.nearest.start))
    told = tuple(_near(document, quote, one) for one in near[:_NEAREST])
    return Suggestions(snapshot=snapshot, found=(), nearest=told, reasons=location.reasons)


def _near(document: Document, quote: TextQuote, located: Located) -> Near:
    from harness.evidence.difference import difference

    changes = difference(quote.exact, located.text, document.language).changes
    return Near(located=located, changes=changes)


def _nearest(document: Document, quote: TextQuote, places: tuple[Located, ...]) -> tuple[Located, ...]:
    from harness.evidence.became import nearest

    seen = {p.start for p in places}
    return (*places, *(n for n in nearest(document, quote, _NEAREST) if n.start not in seen))


def _bare(text: str) -> str:
    """``text`` without what only says where a line may be broken: nobody sees it, and it is no part of the words."""
    return text.translate(dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff")))


def _suggestion(document: Document, url: str, located: Located, source: str) -> Suggestion:
    from harness.evidence.fragments import fragment_link
    from harness.evidence.locate import shortest_unique_context
    from harness.registry.edit import evidence_snippet

    found = shortest_unique_context(document, located.start, located.end)
    quote = TextQuote(exact=_bare(found.exact), prefix=_bare(found.prefix), suffix=_bare(found.suffix))
    return Suggestion(
        located=located,
        quote=quote,
        snippet=evidence_snippet(source, quote, page=located.page or None),
        link=fragment_link(document, url, located.start, located.end) if document.kind == "web" else None,
    )
