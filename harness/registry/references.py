"""What the parts of a registry say of each other: ids that lead somewhere, links that fit their sources, origins that end."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import Any, Protocol

from harness.model.place import Place, Problem
from harness.model.registry import (
    DateExpectation,
    EvidenceLink,
    OrderExpectation,
    QuantityExpectation,
    Registry,
    Source,
    SourceType,
)


class _Say(Protocol):
    def __call__(self, place: Place, code: str, message: str, hint: str, *, warning: bool = False) -> None: ...


def reference_problems(registry: Registry) -> list[Problem]:
    """Every problem of reference in ``registry``."""
    problems: list[Problem] = []

    def say(place: Place, code: str, message: str, hint: str, *, warning: bool = False) -> None:
        problems.append(Problem(place=place, code=code, message=message, hint=hint, warning=warning))

    _references(registry, say)
    _origins(registry, say)
    _visits(registry, say)
    return problems


def _references(registry: Registry, say: _Say) -> None:
    """Ids that claims, links and expectations name but nobody defines, and links that lack what their source needs."""
    used = set()
    events: dict[str, dict[str, None]] = {}
    for claim in registry.claims:
        for expectation in claim.expects:
            if isinstance(expectation, DateExpectation) and expectation.event:
                events.setdefault(claim.article, {})[expectation.event] = None
    for claim in registry.claims:
        for link in claim.evidence:
            source = registry.sources.get(link.source)
            if source is None:
                say(link.place, "FC010", f"there is no source {link.source!r}", _near(link.source, registry.sources))
                continue
            used.add(link.source)
            _link_fits(link, source, say)
        for expectation in claim.expects:
            if isinstance(expectation, OrderExpectation) and not expectation.than[:1].isdigit():
                dated = events.get(claim.article, {})
                if expectation.than not in dated:
                    say(
                        expectation.place,
                        "FC010",
                        f"no expected date of the article has the event {expectation.than!r}",
                        _near(expectation.than, dated) if dated else "write a date, or date that event in a claim",
                    )
            if (
                isinstance(expectation, QuantityExpectation)
                and expectation.measure
                and expectation.measure not in registry.measures
            ):
                say(
                    expectation.place,
                    "FC010",
                    f"there is no measure {expectation.measure!r}",
                    _near(expectation.measure, registry.measures),
                )
    origins = {s.origin for s in registry.sources.values() if s.origin}
    for source in registry.sources.values():
        if source.origin and source.origin not in registry.sources:
            say(
                source.place,
                "FC010",
                f"the origin {source.origin!r} of {source.id!r} is no source",
                _near(source.origin, registry.sources),
            )
        if source.id not in used and source.id not in origins and not source.place.file.endswith("_shared.yaml"):
            say(
                source.place,
                "FC026",
                f"no claim uses the source {source.id!r}",
                "link it, or delete it",
                warning=True,
            )


def _link_fits(link: EvidenceLink, source: Source, say: _Say) -> None:
    if source.type is SourceType.WEB and link.quote is None and link.at is None and link.image is None:
        say(
            link.place,
            "FC019",
            f"the link to {source.id!r} says nothing of where on the page the evidence stands",
            "add `quote:` with the words on the page, `image:` with a picture on it, or `at:` for a recording",
        )
    if link.image is not None and source.type is not SourceType.WEB:
        say(
            link.place,
            "FC019",
            f"{source.id!r} is not a page, and is to show a picture",
            "pictures are looked for on pages and in their recordings; note who looked at it as `quote` or `answer`",
        )
    if source.type is SourceType.FILE and link.quote is None and link.page is None:
        say(
            link.place,
            "FC019",
            f"the link to {source.id!r} says nothing of where in the document the evidence stands",
            "add `page:` and `quote:`",
        )
    if source.type is SourceType.PERSON:
        missing = [name for name in ("on", "by", "checker", "answer") if getattr(link, name) is None]
        if missing:
            say(
                link.place,
                "FC019",
                f"the link to the person {source.id!r} lacks {', '.join(missing)}",
                "note who asked, when, how, and what the answer was",
            )
    elif link.answer is not None and link.at is not None:
        missing = [name for name in ("on", "checker") if getattr(link, name) is None]
        if missing:
            say(
                link.place,
                "FC019",
                f"the look at {source.id!r} at {link.at} lacks {', '.join(missing)}",
                "note who looked at the recording, and when",
            )
    elif link.answer is not None:
        say(
            link.place,
            "FC019",
            f"{source.id!r} is not a person, and has an answer",
            "answers belong to `person` sources",
        )


def _origins(registry: Registry, say: _Say) -> None:
    reported: set[str] = set()
    for source in registry.sources.values():
        chain = [source.id]
        current = source
        while current.origin is not None and (following := registry.sources.get(current.origin)) is not None:
            if following.id in chain:
                ring = chain[chain.index(following.id) :]
                if not reported.intersection(ring):
                    reported.update(ring)
                    say(
                        source.place,
                        "FC011",
                        f"origins go round in a circle: {' → '.join([*ring, following.id])}",
                        "the first to say it has no origin",
                    )
                break
            chain.append(following.id)
            current = following


def _visits(registry: Registry, say: _Say) -> None:
    """Sources of one address that say how to visit it in more than one way. It is visited once, and what is kept of it is the address's: a
    claim would be judged by a page that was not come to as its source says."""
    first: dict[str, Source] = {}
    for source in registry.sources.values():
        if source.url is None:
            continue
        other = first.setdefault(source.url, source)
        unlike = [name for name in ("steps", "login") if getattr(source, name) != getattr(other, name)]
        if source.language and other.language and source.language != other.language:
            unlike.append("language")
        if unlike:
            say(
                source.place,
                "FC034",
                f"{source.id!r} and {other.id!r} ({other.place}) are one address with other {' and '.join(unlike)}",
                "give both the same, or link the claims to one of them: an address is visited once",
            )


def _near(name: str, known: Mapping[str, Any]) -> str:
    near = difflib.get_close_matches(name, list(known), n=1)
    return f"did you mean `{near[0]}`?" if near else "define it here or in `_shared.yaml`"
