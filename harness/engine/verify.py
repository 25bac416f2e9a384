"""Verifying a registry offline: what the store holds, judged by the rules."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from harness.engine.plan import confirming
from harness.engine.processes import AT_ONCE, Behind
from harness.engine.reading import LAYOUT, Reader, tile_names
from harness.engine.registry import Loaded
from harness.engine.settings import AsOf, Settings
from harness.engine.vault import UNREADABLE, file_hash
from harness.engine.verdicts import KeptVerdicts
from harness.engine.version import tool_version
from harness.model.layout import LayoutUnreadableError
from harness.model.registry import Baseline, Claim, Source
from harness.model.snapshot import CaptureState, Outcome, Snapshot
from harness.model.verdict import Report, Verdict
from harness.registry.collection import uncollected
from harness.rules.scopes import Visit
from harness.store.api import StoreError

if TYPE_CHECKING:
    from pathlib import Path

    from harness.engine.pictures import Pictures
    from harness.evidence.read import Document
    from harness.store.api import Store


@uncollected()
def verify(
    settings: Settings,
    loaded: Loaded,
    claims: Iterable[Claim],
    store: Store,
    reader: Reader,
    *,
    confirming: Mapping[str, Snapshot] | None = None,
    behind: Behind = AT_ONCE,
) -> Report:
    """Verdicts for ``claims`` from what ``store`` holds; the network is not touched, and nothing is written but the
    reader's cache, if it has one. What that holds of earlier verdicts is used where nothing that they come from is new.

    ``confirming`` maps addresses to the earlier snapshot of the same run which the newest one confirms or not. ``behind`` does what
    nobody waits for: keeping the verdicts.
    """
    from harness.engine.halves import WORTH_A_PROCESS, judged_in_halves
    from harness.rules.inputs import Inputs
    from harness.rules.run import judge, judge_beforehand

    claims = tuple(claims)
    now = judged_at(settings, store, loaded, claims)
    today = datetime.now(UTC).date()
    shelf = Shelf(store, reader, confirming or {}, settings.vault_path)
    baselines = {key: b for lock in loaded.locks.values() for key, b in lock.baselines.items()}
    opinions = None
    if settings.judge.use != "off":
        from harness.engine.opinions import opinions_of

        opinions = opinions_of(settings, reader.cache, os.environ)
    kept = KeptVerdicts(
        reader.cache,
        f"{settings.root} {settings.store_path}",
        loaded.registry,
        baselines,
        now,
        today,
        shelf.visited,
        shelf.accepted_as,
        shelf.pictured_as,
        shelf.vault,
        judge=f"{opinions.name} {settings.judge.model_dump_json()}" if opinions is not None else "",
        marks=loaded.marks,
    )
    known: dict[str, Verdict] = {}
    inputs = Inputs(
        registry=loaded.registry,
        claims=claims,
        baselines=baselines,
        visit=shelf.visit,
        accepted=shelf.accepted,
        now=now,
        today=today,
        known=lambda claim: known.get(claim.id) or kept.known(claim),
        pictures=pictures_of(settings, loaded, store, reader),
        opinions=opinions,
        vault=shelf.vault,
        read_before=shelf.read_before,
    )
    # A judge of free text holds a model with threads of its own: that is not for two processes.
    beforehand = None
    if opinions is None:

        def look_beforehand() -> None:
            nonlocal beforehand
            beforehand = judge_beforehand(inputs)

        known |= judged_in_halves(inputs, store, kept, done=reader.keep, meanwhile=look_beforehand)
    judgement = judge(inputs, beforehand=beforehand)
    if new := [(c, v) for c, v in zip(claims, judgement.alone, strict=True) if c.id not in kept.recalled]:
        (behind if len(new) >= WORTH_A_PROCESS else AT_ONCE).do(lambda: _keep(kept, new, reader))
    return Report(
        registry=loaded.registry,
        verdicts=judgement.verdicts,
        findings=judgement.findings,
        problems=loaded.warnings,
        judged_at=now.isoformat(timespec="seconds").replace("+00:00", "Z"),
        tool_version=tool_version(),
    )


def _keep(kept: KeptVerdicts, new: Iterable[tuple[Claim, Verdict]], reader: Reader) -> None:
    kept.keep(new)
    reader.keep()


def pictures_of(settings: Settings, loaded: Loaded, store: Store, reader: Reader) -> Pictures:
    """The pictures of the registry's claims, of stored pages and of the vault's recordings."""
    from harness.engine.pictures import Pictures

    return Pictures(loaded.registry, settings.root, settings.vault_path, store, reader, reader.cache)


def judged_at(settings: Settings, store: Store, loaded: Loaded, claims: Iterable[Claim]) -> datetime:
    """The moment against which the age of evidence counts: now, or that of the newest snapshot of the claims' sources.

    A source whose record is damaged gives none; that is told where the source is judged.
    """
    if settings.verify.as_of is AsOf.NOW:
        return datetime.now(UTC)
    sources = {link.source for claim in claims for link in claim.evidence}
    times = []
    for source_id in sources:
        url = loaded.registry.sources[source_id].url
        with suppress(StoreError):
            if url is not None and (snapshot := store.latest(url)) is not None:
                times.append(datetime.fromisoformat(snapshot.captured_at))
    return max(times, default=datetime.now(UTC))


class Shelf:
    """What the store knows of each source and each accepted snapshot, looked up once."""

    def __init__(self, store: Store, reader: Reader, confirming: Mapping[str, Snapshot], vault: Path) -> None:
        self._store = store
        self._reader = reader
        self._confirming = confirming
        self._vault = vault
        self._kept_files: dict[str, str] = {}
        self._visits: dict[str, tuple[Visit, bool, bool]] = {}
        self._last: tuple[Visit, Visit] | None = None
        self._accepted: dict[str, tuple[Snapshot | None, str]] = {}
        self._newest_of: dict[str, tuple[Snapshot | None, Snapshot | None]] = {}
        self._orders: dict[str, str] = {}
        self._layouts: dict[str, str] = {}
        self._pictured_as: dict[tuple[str, str], str] = {}

    def visit(self, source: Source) -> Visit:
        """What the store knows of ``source`` now. A damaged store is told as trouble, never raised."""
        assert source.url is not None
        if source.url not in self._visits:
            self._visits[source.url] = self._look(source.url)
        # Pages are held by the reader, which has room for so many: a registry may rest on more than memory holds.
        visit, read, read_earlier = self._visits[source.url]
        if self._last is not None and self._last[0] is visit:
            return self._last[1]
        document: Document | None = None
        if read and visit.snapshot is not None:
            document, trouble, code = self._read(visit.snapshot)
            if document is None:
                visit = replace(visit, trouble=trouble, trouble_code=code)
                self._visits[source.url] = (visit, False, read_earlier)
        earlier = self._read(visit.earlier)[0] if read_earlier and visit.earlier is not None else None
        self._last = visit, replace(visit, document=document, earlier_document=earlier)
        return self._last[1]

    def vault(self, source: Source) -> str:
        """What is wrong with the file that the vault here holds of ``source``, if anything. Where the vault does not hold it, as on
        another's machine, nothing is known, and what was noted of it counts."""
        if source.file is None or source.sha256 is None:
            return ""
        if source.file not in self._kept_files:
            self._kept_files[source.file] = file_hash(self._vault / source.file.removeprefix("vault:"))
        found = self._kept_files[source.file]
        if not found or found == source.sha256:
            return ""
        if found == UNREADABLE:
            return "the file in the vault cannot be read"
        return "the file in the vault is not the one that was attached"

    def accepted(self, baseline: Baseline) -> tuple[Snapshot | None, Document | None, str]:
        """The snapshot and text that a baseline was accepted from, or why they are not at hand."""
        if baseline.snapshot not in self._accepted:
            try:
                self._accepted[baseline.snapshot] = (self._store.get(baseline.snapshot), "")
            except StoreError as error:
                self._accepted[baseline.snapshot] = (None, str(error))
        snapshot, why = self._accepted[baseline.snapshot]
        if snapshot is None:
            return None, None, why
        self._layout_as(snapshot)
        try:
            return snapshot, self._reader.document(snapshot), ""
        except (StoreError, LayoutUnreadableError) as error:
            self._accepted[baseline.snapshot] = (None, str(error))
            return None, None, str(error)

    def visited(self, source: Source) -> tuple[str, Snapshot | None]:
        """What `visit` would answer from, without reading the page: equal for equal answers; and the snapshot judged."""
        assert source.url is not None
        try:
            snapshot, failed = self._newest(source.url)
        except StoreError as error:
            return f"trouble {error}", None
        if snapshot is None:
            return "never", None
        known = [snapshot, failed, self._confirming.get(source.url)]
        if snapshot.outcome is not Outcome.COMPLETE:
            # Its passages cannot be told: how they last stood can, by the last page that came back whole. Of all before that the names do.
            for before in self._back(source.url):
                if isinstance(before, StoreError):
                    return f"trouble {before}", snapshot
                known.append(before)
                if before.state is CaptureState.COMPLETE:
                    break
        layouts = ["-" if s is None else f"{s.id} {self._layout_as(s)}" for s in known]
        return " ".join([*layouts, self._orders[source.url]]), snapshot

    def read_before(self, source: Source) -> Iterator[Visit]:
        """The visits of a page before the one that is judged, the last one first, without those that brought no page. One that is damaged
        is told as trouble, and none follows it."""
        assert source.url is not None
        for snapshot in self._back(source.url):
            if isinstance(snapshot, StoreError):
                yield Visit(trouble=str(snapshot), trouble_code="FC051")
                return
            document, trouble, code = self._read(snapshot)
            yield Visit(snapshot=snapshot, document=document, trouble=trouble, trouble_code=code)

    def _back(self, url: str) -> Iterator[Snapshot | StoreError]:
        """The snapshots of an address that brought a page, from the one before the newest back; what is damaged as its error, and last."""
        try:
            newest, ids = self._newest(url)[0], self._store.ids(url)
        except StoreError:
            return  # what is to be judged is damaged itself, and told so
        readable = (CaptureState.COMPLETE, CaptureState.PARTIAL)
        for name in reversed(ids):
            if newest is not None and name == newest.id:
                continue
            try:
                snapshot = self._store.get(name)
            except StoreError as error:
                yield error
                return
            if snapshot.state in readable and not snapshot.outcome.is_gone and LAYOUT in snapshot.artifacts:
                yield snapshot

    def accepted_as(self, baseline: Baseline) -> str:
        """What `accepted` would answer from, without reading the page: equal for equal answers."""
        try:
            return self._layout_as(self._store.get(baseline.snapshot))
        except StoreError as error:
            return f"trouble {error}"

    def pictured_as(self, baseline: Baseline, snapshot: Snapshot) -> str:
        """What a passage would be looked at on, where its page is not the accepted one: equal while nobody writes those files."""
        key = (baseline.snapshot, snapshot.id)
        if key[0] == key[1]:
            return ""
        if key not in self._pictured_as:
            try:
                pages = (self._store.get(baseline.snapshot), snapshot)
                self._pictured_as[key] = json.dumps([[self._store.stamp(p, n) for n in tile_names(p)] for p in pages])
            except StoreError as error:
                self._pictured_as[key] = f"trouble {error}"
        return self._pictured_as[key]

    def _layout_as(self, snapshot: Snapshot) -> str:
        """How the layout's file was before it was first read here: what is written later is new to what was read."""
        if snapshot.id not in self._layouts:
            there = LAYOUT in snapshot.artifacts
            self._layouts[snapshot.id] = self._store.stamp(snapshot, LAYOUT) if there else "none"
        return self._layouts[snapshot.id]

    def _newest(self, url: str) -> tuple[Snapshot | None, Snapshot | None]:
        """The snapshot of an address to judge, and a newer visit that got no answer; ``None`` where there is none.

        A visit that got no answer says nothing about the page: the newest one that did get an answer serves.
        """
        if url not in self._newest_of:
            ids = self._store.ids(url)
            last = answered = None
            for name in reversed(ids):
                snapshot = self._store.get(name)
                last = last or snapshot
                if snapshot.state is not CaptureState.FAILED:
                    answered = snapshot
                    break
            failed = last if answered is not None and last is not answered else None
            self._newest_of[url] = answered or last, failed
            self._orders[url] = hashlib.sha256(" ".join(ids).encode()).hexdigest()
        return self._newest_of[url]

    def _look(self, url: str) -> tuple[Visit, bool, bool]:
        """What is known of an address without its pages, and whether that one and the earlier one are to be read."""
        try:
            snapshot, failed = self._newest(url)
            unconfirmed = snapshot is not None and failed is not None and self._unconfirmed(snapshot)
        except StoreError as error:
            return Visit(trouble=str(error), trouble_code="FC051"), False, False
        if snapshot is None:
            return Visit(trouble="never captured", trouble_code=""), False, False
        earlier = self._confirming.get(url)
        if earlier is not None and earlier.id == snapshot.id:
            earlier = None
        visit = Visit(snapshot=snapshot, failed=failed, earlier=earlier, unconfirmed=unconfirmed)
        return visit, True, earlier is not None

    def _unconfirmed(self, snapshot: Snapshot) -> bool:
        """Whether the page was visited again to confirm what this snapshot shows, and gave no answer."""
        again = self._store.made(snapshot.url, confirming(str(snapshot.manifest["request"])))
        return again is not None and again.state is CaptureState.FAILED

    def _read(self, snapshot: Snapshot) -> tuple[Document | None, str, str]:
        if snapshot.state is CaptureState.FAILED or "layout.json" not in snapshot.artifacts:
            # A file cut short, which could not be read at all, came back with its reason; a whole page without a layout is a fault.
            if snapshot.state is not CaptureState.COMPLETE or snapshot.outcome.is_gone:
                return None, next(iter(snapshot.reasons), "") if snapshot.state is CaptureState.PARTIAL else "", ""
            return None, "it holds no layout", "FC903"
        self._layout_as(snapshot)
        try:
            return self._reader.document(snapshot), "", ""
        except LayoutUnreadableError as error:
            return None, str(error), "FC903"
        except StoreError as error:
            return None, str(error), "FC051"
