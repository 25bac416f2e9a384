"""Verdicts kept from one verification to the next, so that what is new costs no more than what it touches.

A verdict is kept under a hash of all that it comes from: the claim, its sources and their origins, the accepted passages, the
snapshots looked at and whether their files were written since, the judge that was asked, and the code. Any of these new, and the rules run again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import fields
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

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
    and ``pictured`` of the pictures on which a passage is looked at, as accepted and now; ``vault`` what is wrong with a document. ``judge`` names whose opinions are asked.
    ``marks`` are those of the claims and baselines, where they are known already. Without a cache nothing is known and nothing kept.
    """

    def __init__(
        self,
        cache: Cache | None,
        root: str,
        registry: Registry,
        baselines: Mapping[tuple[str, str], Baseline],
        now: datetime,
        today: date,
        visited: Callable[[Source], tuple[str, Snapshot | None]],
        accepted: Callable[[Baseline], str],
        pictured: Callable[[Baseline, Snapshot], str],
        vault: Callable[[Source], str],
        *,
        judge: str = "",
        marks: Marks | None = None,
    ) -> None:
        self._cache = cache
        self._root = root
        self._registry = registry
        self._baselines = baselines
        self._now = now
        self._today = max(now.date(), today)
        self._visited = visited
        self._accepted = accepted
        self._pictured = pictured
        self._vault = vault
        self._marks = marks or Marks()
        self._articles: dict[str, dict[str, _Entry]] = {}
        self._keys: dict[str, str] = {}
        self._written: dict[str, bytes] = {}
        self.recalled: set[str] = set()
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
        """The verdict for ``claim``, when nothing that it comes from is new. To be asked before the claim is judged: what its pages
        were like is noted here."""
        key = self._key(claim) if self._cache is not None else None
        if key is None:
            return None
        self._keys[claim.id] = key
        kept = self._kept(claim.article).get(claim.id)
        if kept is None or kept.key != key:
            return None
        with suppress(ValueError):
            verdict = read_back(kept.verdict)
            self.recalled.add(claim.id)
            return verdict
        return None

    def told(self, claim: Claim, verdict: Verdict) -> bytes | None:
        """For another process, which has the same claim: what it makes this verdict of with `taken`, ``None`` where it has to judge."""
        key = self._keys.get(claim.id, "")
        if claim.id in self.recalled:
            return _line(claim.id, _Entry(key, b""))
        written = write_down(verdict)
        return _line(claim.id, _Entry(key, written)) if written is not None else None

    def taken(self, line: bytes, claims: Mapping[str, Claim]) -> Verdict | None:
        """The verdict for one of ``claims`` that another process told, ``None`` where there is none to be had."""
        name, told = _entry(line)
        entry = told
        if not told.verdict:
            kept = self._kept(claims[name].article).get(name)
            if kept is None or kept.key != told.key:
                return None
            entry = kept
        try:
            verdict = read_back(entry.verdict)
        except ValueError:
            return None
        if told.verdict:
            self._written[name] = told.verdict
        else:
            self.recalled.add(name)
        if told.key:
            self._keys[name] = told.key
        return verdict

    def keep(self, new: Iterable[tuple[Claim, Verdict]]) -> None:
        """Keep verdicts that were not known. One with a fault in it is not kept, and what cannot be written down is judged again each
        time."""
        changed: dict[str, dict[str, _Entry]] = {}
        for claim, verdict in new:
            key = self._keys.get(claim.id)
            # A judge that gave no opinion may give one the next time.
            if key is None or any(s.code in OPINIONS and s.required for s in verdict.skips):
                continue
            if (written := self._written.get(claim.id) or write_down(verdict)) is not None:
                changed.setdefault(claim.article, {})[claim.id] = _Entry(key, written)
        for article, entries in changed.items():
            kept = self._kept(article) | entries
            there = (c.id for c in self._registry.claims if c.article == article and c.id in kept)
            lines = [self._common.encode(), *(_line(claim, kept[claim]) for claim in there)]
            assert self._cache is not None, "without it no claim has a key"
            self._cache.put(self._name(article), b"\n".join(lines))

    def _name(self, article: str) -> str:
        return f"verdicts {json.dumps([self._root, article])}"

    def _kept(self, article: str) -> dict[str, _Entry]:
        """What is kept of an article's claims by what they have in common with those of now; without it none of them is of use."""
        if article not in self._articles:
            stored = self._cache.get(self._name(article)) if self._cache is not None else None
            head, *lines = (stored or b"").split(b"\n")
            try:
                self._articles[article] = dict(map(_entry, lines)) if head == self._common.encode() else {}
            except ValueError:
                self._articles[article] = {}
        return self._articles[article]

    def _key(self, claim: Claim) -> str | None:
        """The hash of all that the verdict comes from; ``None`` for a claim that rests on pictures, whose files are many."""
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
            parts += [self._now.date().isoformat(), self._today.isoformat()]
        # Also of a claim without a key the pages were marked, before they are looked at: others may rest on them as well.
        pictured = any(isinstance(e, ImageExpectation) for e in claim.expects) or any(
            link.image is not None or (link.quote is None and link.answer is None) for link in claim.evidence
        )
        return None if pictured else _digest(*parts)

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
            elif source.type is SourceType.FILE:
                parts.append(self._vault(source))
            self._sources[name] = _digest(*parts), snapshot
        return self._sources[name]


def _digest(*parts: str) -> str:
    text = "".join([f"{len(part)}:{part}" for part in parts])
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


class _Entry(NamedTuple):
    """A verdict as it is kept: written down, under the hash of all that it comes from."""

    key: str
    verdict: bytes


def _line(claim: str, entry: _Entry) -> bytes:
    return json.dumps([claim, entry.key]).encode() + b"\t" + entry.verdict


def _entry(line: bytes) -> tuple[str, _Entry]:
    """What `_line` wrote. Raises ValueError for anything else."""
    head, _, verdict = line.partition(b"\t")
    claim, key = json.loads(head)
    return str(claim), _Entry(str(key), verdict)


def write_down(verdict: Verdict) -> bytes | None:
    """``verdict`` in a line that `read_back` makes the same verdict of; ``None`` where there is no such, or it has a fault in it."""
    if verdict.failures:
        return None
    try:
        text = json.dumps(to_plain(verdict), ensure_ascii=False, separators=(",", ":"))
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
    return text.encode("utf-8", "surrogatepass")


def read_back(data: bytes) -> Verdict:
    """The verdict that was written down. Raises ValueError for what is none."""
    return from_plain(Verdict, json.loads(data.decode("utf-8", "surrogatepass")))
