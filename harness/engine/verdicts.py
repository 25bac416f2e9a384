"""Verdicts kept from one verification to the next, so that what is new costs no more than what it touches.

A verdict is kept under a hash of all that it comes from: the claim, its sources and their origins, the accepted passages, the
snapshots looked at and whether their files were written since, the judge that was asked, and the code. Any of these new, and the rules run again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from datetime import datetime
from typing import TYPE_CHECKING, Any

from harness.engine.version import code_version
from harness.model.marks import Marks
from harness.model.plain import from_plain, to_plain
from harness.model.registry import Baseline, Claim, ImageExpectation, OrderExpectation, Registry, Source, SourceType
from harness.model.snapshot import Snapshot
from harness.model.verdict import Verdict
from harness.rules.age import stale
from harness.rules.decide import OPINIONS
from harness.rules.events import event_days

if TYPE_CHECKING:
    from harness.store.cache import Cache


class KeptVerdicts:
    """The verdicts of a registry's claims as they were judged last, each with the hash of what it came from.

    ``visited`` says of a source what the store has of it now, and which snapshot is judged; ``accepted`` the same of a baseline,
    and ``pictured`` of the pictures on which a passage is looked at, as accepted and now. ``judge`` names whose opinions are asked.
    ``marks`` are those of the claims and baselines, where they are known already.
    """

    def __init__(
        self,
        cache: Cache,
        root: str,
        registry: Registry,
        baselines: Mapping[tuple[str, str], Baseline],
        now: datetime,
        visited: Callable[[Source], tuple[str, Snapshot | None]],
        accepted: Callable[[Baseline], str],
        pictured: Callable[[Baseline, Snapshot], str],
        *,
        judge: str = "",
        marks: Marks | None = None,
    ) -> None:
        self._cache = cache
        self._root = root
        self._registry = registry
        self._baselines = baselines
        self._now = now
        self._visited = visited
        self._accepted = accepted
        self._pictured = pictured
        self._marks = marks or Marks()
        self._articles: dict[str, dict[str, Any]] = {}
        self._keys: dict[str, str] = {}
        self._common = _digest(
            code_version(),
            judge,
            *(
                f"{f.name}={getattr(registry, f.name)!r}"
                for f in fields(registry)
                if f.init and f.name not in ("articles", "claims", "sources")
            ),
        )
        self._sources: dict[str, tuple[str, Snapshot | None]] = {}
        self._by_article = {
            a.id: _digest(*(f"{f.name}={getattr(a, f.name)!r}" for f in fields(a) if f.name != "text"))
            for a in registry.articles.values()
        }
        self._accepted_of: dict[str, list[Baseline]] = {}
        for baseline in baselines.values():
            self._accepted_of.setdefault(baseline.source, []).append(baseline)
        self._resting_on: dict[str, list[str]] = {}
        for claim in registry.claims:
            for source in dict.fromkeys(link.source for link in claim.evidence):
                self._resting_on.setdefault(source, []).append(claim.id)

    def known(self, claim: Claim) -> Verdict | None:
        """The verdict for ``claim``, when nothing that it comes from is new."""
        key = self._key(claim)
        if key is None:
            return None
        self._keys[claim.id] = key
        kept = self._kept(claim.article).get(claim.id)
        if not isinstance(kept, list) or len(kept) != 2 or kept[0] != key:
            # It is of no use any more, and takes as much room as the verdict that comes in its place.
            self._kept(claim.article).pop(claim.id, None)
            return None
        try:
            return read_back(kept[1])
        except ValueError:
            return None

    def keep(
        self, claims: Iterable[Claim], verdicts: Mapping[str, Verdict], written: Mapping[str, list[Any]] | None = None
    ) -> None:
        """Keep the verdicts for ``claims`` that are new; ``written`` holds those that are written down already. One with a fault in
        it is not kept, and what cannot be written down whole is judged again each time."""
        changed = set()
        for claim in claims:
            verdict, key = verdicts[claim.id], self._keys.get(claim.id)
            kept = self._kept(claim.article)
            # A judge that gave no opinion may give one the next time.
            if any(s.code in OPINIONS and s.required for s in verdict.skips):
                continue
            if key is None or verdict.failures or (claim.id in kept and kept[claim.id][0] == key):
                continue
            data = (written or {}).get(claim.id) or write_down(verdict)
            if data is None:
                continue
            kept[claim.id] = [key, data]
            changed.add(claim.article)
        for article in changed:
            there = {c.id for c in self._registry.claims if c.article == article}
            kept = {name: value for name, value in self._kept(article).items() if name in there}
            text = json.dumps(kept, ensure_ascii=False, separators=(",", ":"))
            self._cache.put(self._name(article), text.encode("utf-8", "surrogatepass"))

    def _name(self, article: str) -> str:
        return f"verdicts {json.dumps([self._root, article])}"

    def _kept(self, article: str) -> dict[str, Any]:
        if article not in self._articles:
            found: Any = {}
            if (data := self._cache.get(self._name(article))) is not None:
                try:
                    found = json.loads(data.decode("utf-8", "surrogatepass"))
                except ValueError:
                    found = {}
            self._articles[article] = found if isinstance(found, dict) else {}
        return self._articles[article]

    def _key(self, claim: Claim) -> str | None:
        """The hash of all that the verdict comes from; ``None`` for a claim that rests on pictures, whose files are many."""
        if any(isinstance(e, ImageExpectation) for e in claim.expects) or any(
            link.image is not None or (link.quote is None and link.answer is None) for link in claim.evidence
        ):
            return None
        parts = [self._common, self._by_article[claim.article], self._marks.of_claim(claim)]
        for link in claim.evidence:
            mark, snapshot = self._source(link.source)
            parts.append(mark)
            parts.append(str(stale(self._now, claim, snapshot)))
            if (baseline := self._baselines.get((claim.id, link.key))) is not None:
                parts += [self._marks.of_baseline(baseline), self._accepted(baseline)]
                if snapshot is not None:
                    parts.append(self._pictured(baseline, snapshot))
        parts += [repr(event_days(self._registry, claim, e)) for e in claim.expects if isinstance(e, OrderExpectation)]
        if claim.waivers or any(self._registry.sources[link.source].quarantine for link in claim.evidence):
            parts.append(self._now.date().isoformat())
        return _digest(*parts)

    def _source(self, name: str) -> tuple[str, Snapshot | None]:
        """What is known of a source: itself and its origins, its visits, and all that was ever accepted from it."""
        if name not in self._sources:
            source = self._registry.sources[name]
            parts = []
            chain: dict[str, None] = {}
            current: str | None = name
            while current is not None and current not in chain and (one := self._registry.sources.get(current)):
                chain[current] = None
                parts.append(repr(one))
                current = one.origin
            snapshot = None
            if source.type is SourceType.WEB:
                mark, snapshot = self._visited(source)
                parts.append(mark)
                parts += [f"{b.snapshot} {self._accepted(b)}" for b in self._accepted_of.get(name, ())]
                parts += self._resting_on.get(name, ())
            self._sources[name] = _digest(*parts), snapshot
        return self._sources[name]


def _digest(*parts: str) -> str:
    text = "".join([f"{len(part)}:{part}" for part in parts])
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def write_down(verdict: Verdict) -> list[Any] | None:
    """``verdict`` as plain data that `read_back` makes the same verdict of; ``None`` where there is no such, or it has a fault in it."""
    if verdict.failures:
        return None
    try:
        data: list[Any] = to_plain(verdict)
        # Reading checks that every value is of the very type that JSON gives back.
        return data if read_back(data) == verdict else None
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def read_back(data: Any) -> Verdict:
    """The verdict that was written down. Raises ValueError for what is none."""
    return from_plain(Verdict, data)
