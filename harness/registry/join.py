"""From the parts that files give by themselves to the registry, and what is wrong across files."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

from harness.evidence.declared import names_of
from harness.model.place import Place, Problem
from harness.model.registry import Article, Claim, Measure, Registry, Source, frozen_mapping
from harness.registry.parts import Part
from harness.registry.references import reference_problems


def joined(parts: Sequence[Part]) -> Registry:
    """The registry that the files' parts make together; of two things of one id the first counts."""
    sources: dict[str, Source] = {}
    measures: dict[str, Measure] = {}
    articles: dict[str, Article] = {}
    claims: dict[str, Claim] = {}
    for part in parts:
        for source in part.sources:
            sources.setdefault(source.id, source)
        for measure in part.measures:
            measures.setdefault(measure.id, measure)
        if part.article is not None:
            articles.setdefault(part.article.id, part.article)
        for claim in part.claims:
            claims.setdefault(claim.id, claim)
    return Registry(
        articles=frozen_mapping(articles),
        sources=frozen_mapping(sources),
        measures=frozen_mapping(measures),
        claims=tuple(claims.values()),
        names=names_of(group for part in parts for group in part.names),
    )


def problems_across(parts: Sequence[Part], registry: Registry) -> list[Problem]:
    """What is wrong with ``registry`` that no file shows by itself: ids that are there twice, references."""
    problems: list[Problem] = []
    kinds: tuple[tuple[str, Iterable[Source | Measure | Article | Claim]], ...] = (
        ("source", (s for part in parts for s in part.sources)),
        ("measure", (m for part in parts for m in part.measures)),
        ("article", (part.article for part in parts if part.article is not None)),
        ("claim", (c for part in parts for c in part.claims)),
    )
    for what, things in kinds:
        known: dict[str, Place] = {}
        for thing in things:
            first = known.get(unicodedata.normalize("NFKC", thing.id).casefold())
            if first is not None:
                message = f"the {what} {thing.id!r} is there already ({first})"
                hint = f"give one of the two {what}s another id"
                problems.append(Problem(place=thing.place, code="FC009", message=message, hint=hint))
            known.setdefault(thing.id, thing.place)
    return problems + reference_problems(registry)
