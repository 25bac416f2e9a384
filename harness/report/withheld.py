"""What an audience is not to read: names that sources go by instead, and words that are struck out of any text.

`audience.py` makes editions of whole reports of it; what is told beside a report (a page visited, a change tried) uses it by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from harness.model.audience import Audience
from harness.model.registry import Registry, Source, SourceType
from harness.model.verdict import LinkResult
from harness.rules.quarantine import reason

WITHHELD = "[withheld]"
NOBODY = "the desk"
CONFIDENTIAL = "a confidential source"
VAULT = "vault:"
# Shorter words than this are no secret by themselves: they would be struck out of words that have nothing to do with them.
_LEAST_SECRET = 4


@dataclass(frozen=True, kw_only=True)
class Names:
    """What sources and evidence links are called in an edition."""

    sources: Mapping[str, str]
    links: Mapping[tuple[str, str], str]

    @classmethod
    def of(cls, registry: Registry) -> Names:
        """The names for everybody but the desk: people and confidential sources are numbered."""
        names: dict[str, str] = {}
        count = {"person": 0, "confidential": 0}
        for source in registry.sources.values():
            kind = "person" if source.type is SourceType.PERSON else "confidential" if source.confidential else ""
            if not kind:
                names[source.id] = source.id
                continue
            if re.fullmatch(rf"{kind}-\d+", source.id):
                names[source.id] = source.id
                continue
            count[kind] += 1
            while f"{kind}-{count[kind]}" in registry.sources:
                count[kind] += 1
            names[source.id] = f"{kind}-{count[kind]}"
        links = {
            (claim.id, link.key): names.get(link.source, link.source) + link.key[len(link.source) :]
            for claim in registry.claims
            for link in claim.evidence
        }
        return cls(sources=names, links=links)


class Veil:
    """What of ``registry`` is kept from one audience; ``results`` are evidence links that were judged, whose words are known by that.

    For the desk nothing is: names and texts come back as they are.
    """

    def __init__(self, registry: Registry, audience: Audience, results: Iterable[LinkResult] = ()) -> None:
        self._registry = registry
        self._results = tuple(results)
        self.open = audience is Audience.DESK
        self.public = audience is Audience.PUBLIC
        # What lawyers may read and editors may not: what confidential sources said.
        self.silent = audience not in (Audience.DESK, Audience.LEGAL)
        if self.open:
            self.names = Names(sources={s: s for s in registry.sources}, links={})
        else:
            self.names = Names.of(registry)

    @cached_property
    def thin(self) -> bool:
        """Whether there is no name or word that this audience is not to read: what is withheld is only what single values hold."""
        return (
            not self.public
            and not any(source.confidential for source in self._registry.sources.values())
            and all(name == shown for name, shown in self.names.sources.items())
            and all(key == shown for (_, key), shown in self.names.links.items())
            and not self._secrets
        )

    def source(self, source: str) -> str:
        """What a source is called. One that the registry does not know may have been confidential."""
        return source if self.open else self.names.sources.get(source, WITHHELD)

    def link(self, claim: str, link: str) -> str:
        """What an evidence link of a claim is called."""
        return self.names.links.get((claim, link), link)

    def hides(self, source: str) -> bool:
        """Whether who the source is, where, and what is captured of it is withheld."""
        found = self._registry.sources.get(source)
        return not self.open and (found is None or found.confidential)

    @cached_property
    def claims(self) -> frozenset[str]:
        """Claims that rest on a confidential source which a machine reads: what is said of them may repeat figures of its page."""
        sources = self._registry.sources
        return frozenset(
            claim.id
            for claim in self._registry.claims
            if any(self.hides(k.source) and sources[k.source].type is SourceType.WEB for k in claim.evidence)
        )

    def swept(self, text: str) -> str:
        """``text``, which the harness or a person at the desk wrote, without names and words that are not this audience's."""
        if not text or self.open:
            return text
        if self.public:
            for source in self._aside:
                assert source.quarantine is not None
                text = text.replace(reason(source), f"in quarantine until {source.quarantine.until}")
        for pattern, instead in self._secrets:
            text = pattern.sub(instead, text)
        return text

    @cached_property
    def _aside(self) -> tuple[Source, ...]:
        return tuple(source for source in self._registry.sources.values() if source.quarantine is not None)

    @cached_property
    def _secrets(self) -> tuple[tuple[re.Pattern[str], str], ...]:
        """What must not be in any text, the longest first, and what stands in its place."""
        instead: dict[str, str] = {}
        for source in self._registry.sources.values():
            for name in (source.file, source.media, source.contact):
                if name:
                    instead |= {name: WITHHELD, name.removeprefix(VAULT): WITHHELD}
            if source.id != self.names.sources[source.id]:
                instead[source.id] = self.names.sources[source.id]
            if source.confidential:
                known = {s.publisher for s in self._registry.sources.values() if not s.confidential}
                if source.publisher and source.publisher not in known:
                    instead[source.publisher] = CONFIDENTIAL
                for word in (source.url, source.sha256):
                    if word:
                        instead[word] = WITHHELD
                if source.obtained is not None:
                    instead[source.obtained.how] = WITHHELD
        for claim in self._registry.claims:
            for link in claim.evidence:
                if link.notes:
                    instead |= {link.notes: WITHHELD, link.notes.removeprefix(VAULT): WITHHELD}
        instead |= self._people()
        printed = " ".join(_plain(article.text) for article in self._registry.articles.values())
        if self.silent:
            # What the article itself prints is no secret.
            instead |= {words: WITHHELD for words in self._said() if _plain(words) not in printed}
        usable = sorted((w for w in instead if len(w) >= _LEAST_SECRET or w in self._exact), key=len, reverse=True)
        return tuple((_pattern(word), instead[word]) for word in usable)

    def _said(self) -> Iterable[str]:
        """What confidential sources said, as the claims file quotes it and as it was read."""
        for claim in self._registry.claims:
            for link in claim.evidence:
                if link.quote is not None and self.hides(link.source):
                    yield link.quote.exact
        for result in self._results:
            if self.hides(result.source):
                yield from (words for words in (result.before, result.after) if words.strip())

    def _people(self) -> dict[str, str]:
        """Names of those who asked and received, for an edition that names nobody at the desk."""
        if not self.public:
            return {}
        names = {link.checker for claim in self._registry.claims for link in claim.evidence if link.checker}
        names |= {s.obtained.by for s in self._registry.sources.values() if s.obtained is not None}
        names |= {waiver.by for claim in self._registry.claims for waiver in claim.waivers}
        names |= {entry.by for claim in self._registry.claims for entry in claim.log if entry.kind == "sign"}
        return dict.fromkeys(names, NOBODY)

    @cached_property
    def _exact(self) -> frozenset[str]:
        """Short words that are names all the same: ids and people's initials. They are struck out only where they stand alone."""
        ids = {source for source, shown in self.names.sources.items() if source != shown}
        return frozenset(ids | set(self._people()))


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _pattern(word: str) -> re.Pattern[str]:
    """``word`` as it may stand in a text: its white space in any form, whole where it begins or ends with a letter or digit."""
    inner = r"\s+".join(re.escape(part) for part in word.split())
    first = r"(?<!\w)" if word[:1].isalnum() else ""
    last = r"(?!\w)" if word[-1:].isalnum() else ""
    return re.compile(f"{first}{inner}{last}", re.IGNORECASE)
