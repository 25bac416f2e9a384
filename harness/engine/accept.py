"""Accepting what stands now: from the newest snapshots to the lock files of the articles concerned."""

from __future__ import annotations

import subprocess
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from harness.desk.accept import Offer, accept, kind_of_change
from harness.engine import decide
from harness.engine.errors import UsageError
from harness.engine.registry import Loaded
from harness.engine.settings import Settings
from harness.engine.verify import pictures_of
from harness.model.passage import Ambiguous, How, Located, Location, nearest_of
from harness.model.picture import Look
from harness.model.registry import Baseline, Claim, EvidenceLink, Lock, SourceType, frozen_mapping
from harness.model.snapshot import CaptureState, Snapshot
from harness.registry.change import Change
from harness.store.api import StoreError

if TYPE_CHECKING:
    from harness.engine.pictures import Pictures
    from harness.engine.reading import Reader
    from harness.store.api import Store

# Regions whose words are not the page's own assertion; a passage that stands only there is not evidence.
_FOREIGN_REGIONS = frozenset({"comment", "related", "advert", "navigation", "correction"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """An evidence link that cannot be accepted as it stands, and why."""

    claim: str
    link: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LockChange:
    """What accepting does to one lock file, and its new content."""

    change: Change
    lock: Lock

    @property
    def path(self) -> Path:
        """The lock file."""
        return self.change.path

    @property
    def diff(self) -> str:
        """The difference as a unified diff."""
        return self.change.diff("accepted")


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance:
    """What would be accepted: changes per lock file, links refused, how many links were looked at, and how many of them each
    kind of change concerns."""

    changes: tuple[LockChange, ...]
    refusals: tuple[Refusal, ...]
    links: int
    kinds: Mapping[str, int]


def decider(settings: Settings, given: str | None) -> str:
    """Who decides: ``given``, else the setting, else git's ``user.name``. Raises `UsageError` when nobody is named."""
    if name := (given or settings.desk.by or "").strip():
        return name
    try:
        asked = subprocess.run(
            ["git", "config", "user.name"], cwd=settings.root, capture_output=True, text=True, timeout=10, check=False
        )
        if name := asked.stdout.strip():
            return name
    except (OSError, subprocess.SubprocessError):
        pass
    raise UsageError("nobody is named for this decision", "give --by NAME, or set `by` under [desk] in harness.toml")


def prepare(
    settings: Settings,
    loaded: Loaded,
    claims: Iterable[Claim],
    store: Store,
    reader: Reader,
    *,
    by: str,
    why: str,
    only: Iterable[str] = (),
) -> Acceptance:
    """What accepting the newest passages of ``claims`` would write; ``only`` names kinds of change (default: all). Nothing is
    written."""
    from harness.registry.lock import lock_path, lock_text

    pictures = pictures_of(settings, loaded, store, reader)
    offers: dict[str, list[Offer]] = {}
    refusals = []
    links = 0
    kinds: Counter[str] = Counter()
    wanted = frozenset(only)
    for claim in claims:
        for link in claim.evidence:
            watched = link.quote is not None or (link.image is not None and link.at is None)
            if loaded.registry.sources[link.source].type is not SourceType.WEB or not watched:
                continue
            links += 1
            lock = loaded.locks.get(claim.article)
            pinned = lock.baselines.get((claim.id, link.key)) if lock is not None else None
            offer = _offer(loaded, claim, link, store, reader, pictures, pinned)
            if isinstance(offer, str):
                refusals.append(Refusal(claim=claim.id, link=link.key, reason=offer))
                continue
            kind = kind_of_change(
                pinned, offer, loaded.registry.articles[claim.article].language, loaded.registry.names
            )
            if kind and wanted and kind not in wanted:
                continue
            if kind:
                kinds[kind] += 1
            offers.setdefault(claim.article, []).append(offer)
    on = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    changes = []
    for article_id, article in loaded.registry.articles.items():
        if article_id not in offers:
            continue
        old = loaded.locks.get(article_id, Lock(article=article_id, baselines=frozen_mapping({})))
        known = {(c.id, link.key) for c in loaded.registry.claims if c.article == article_id for link in c.evidence}
        new = accept(old, offers[article_id], by=by, on=on, why=why, known=known)
        path = lock_path(settings.root / article.claims_file)
        before = path.read_bytes() if path.is_file() else None
        change = Change(path=path, before=before, after=lock_text(new).encode("utf-8"))
        if change.before != change.after:
            changes.append(LockChange(change=change, lock=new))
    return Acceptance(changes=tuple(changes), refusals=tuple(refusals), links=links, kinds=kinds)


def write(acceptance: Acceptance) -> None:
    """Write the lock files of ``acceptance``, each whole or not at all.

    Raises `UsageError` when one was changed since it was read; then nothing is written.
    """
    decide.write(change.change for change in acceptance.changes)


def _offer(
    loaded: Loaded,
    claim: Claim,
    link: EvidenceLink,
    store: Store,
    reader: Reader,
    pictures: Pictures,
    pinned: Baseline | None,
) -> Offer | str:
    """The passage, and the picture, that may be accepted for ``link``, or why none may."""
    from harness.evidence.locate import locate
    from harness.evidence.placed import context
    from harness.evidence.read import EXTRACTOR_VERSION

    source = loaded.registry.sources[link.source]
    assert source.url is not None
    snapshot = store.latest(source.url)
    if snapshot is None:
        return "never captured; run `harness capture` first"
    if trouble := _unreadable(snapshot):
        return trouble
    document = reader.document(snapshot)
    words, prefix, suffix = "", "", ""
    looks_otherwise = False
    if link.quote is not None:
        location = locate(
            document, link.quote, page=link.page, css=link.css, cell=link.cell, names=loaded.registry.names
        )
        if reason := _unacceptable(location, link):
            return reason
        assert isinstance(location, Located)
        words = location.text
        prefix, suffix = context(document, location.start, location.end)
        if pinned is not None and pinned.source == source.id and pinned.snapshot != snapshot.id:
            look = pictures.passage(link, pinned, snapshot, location).look
            looks_otherwise = look in (Look.UNREADABLE, Look.STRUCK)
    offer = Offer(
        claim=claim.id,
        link=link.key,
        source=source.id,
        snapshot=snapshot.id,
        exact=words,
        prefix=prefix,
        suffix=suffix,
        title=snapshot.title,
        extractor=EXTRACTOR_VERSION,
        looks_otherwise=looks_otherwise,
        elsewhere=pinned is not None and _elsewhere(pinned, source.url, store),
    )
    return _with_picture(offer, claim, link, snapshot, pictures, document.language) if link.image is not None else offer


def _elsewhere(pinned: Baseline, url: str, store: Store) -> bool:
    """Whether what was accepted was read at another address than the source has now."""
    try:
        return store.get(pinned.snapshot).url != url
    except StoreError:
        return False


def _with_picture(
    offer: Offer, claim: Claim, link: EvidenceLink, snapshot: Snapshot, pictures: Pictures, language: str
) -> Offer | str:
    """``offer`` with the page's picture that matches the link's, or why none may be accepted."""
    from harness.rules.pictures import Outcome, look_on_page

    assert link.image is not None
    view = look_on_page(pictures, claim, link.image, None, snapshot, partial=False, language=language)
    if view.outcome is not Outcome.FOUND or view.picture is None:
        return f"{link.place}: {view.reason}"
    found = view.picture
    return replace(
        offer,
        reference=pictures.reference(claim, link.image).sha256,
        image=found.sha256,
        fingerprint=pictures.fingerprint(found),
        image_address="" if found.src.startswith("data:") else found.src,
        caption=found.caption,
        credit=found.credit,
    )


def _unreadable(snapshot: Snapshot) -> str:
    if snapshot.outcome.is_gone or snapshot.state in (CaptureState.BLOCKED, CaptureState.FAILED):
        return f"its newest snapshot is not the page: {snapshot.outcome.value} ({snapshot.captured_at})"
    return ""


def _unacceptable(location: Location, link: EvidenceLink) -> str:
    if isinstance(location, Ambiguous) and location.verbatim:
        return f"{link.place}: the quote stands {len(location.rivals)} times; add `after` or `before`"
    if not isinstance(location, Located) or location.how is How.FUZZY:
        near = nearest_of(location)
        said = f"; nearest: “{near.text}”" if near is not None else ""
        return f"{link.place}: the quote is not on the page{said}; edit the quote (and the statement, if need be) first"
    if location.hidden:
        return "the quote stands only where no reader sees it"
    if location.region in _FOREIGN_REGIONS:
        return f"the quote stands only in a {location.region} part of the page"
    return ""
