"""What of each article somebody answers for."""

from __future__ import annotations

from collections.abc import Sequence

from harness.engine.errors import RegistryError, UsageError
from harness.engine.settings import Settings
from harness.evidence.coverage import Coverage, coverage
from harness.model.registry import Article, Registry


def registry_of(settings: Settings) -> Registry:
    """The registry, which may be without a claim still. Raises `RegistryError` with every problem."""
    from harness.registry.load import load

    loaded = load(settings.root, may_be_empty=True)
    if loaded.registry is None:
        problems = tuple(p for p in loaded.problems if not p.warning)
        raise RegistryError("the registry has problems; mend them first", problems, "`harness check` lists them")
    if not loaded.registry.articles:
        raise UsageError(
            "there is no article here", "`harness import` takes one in, `harness init` begins with an example"
        )
    return loaded.registry


def articles_named(registry: Registry, names: Sequence[str]) -> tuple[Article, ...]:
    """The articles of these ids, or whose text or claims file is so called; all of them for no name. Raises `UsageError`."""
    if not names:
        return tuple(registry.articles.values())
    found = {}
    for name in names:
        fitting = [a for a in registry.articles.values() if name in _called(a)]
        if len(fitting) != 1:
            raise UsageError(f"there is no article {name!r}", f"there are: {', '.join(registry.articles)}")
        found[fitting[0].id] = fitting[0]
    return tuple(found.values())


def coverages(registry: Registry, articles: Sequence[Article]) -> tuple[Coverage, ...]:
    """How each sentence of each article stands."""
    return tuple(coverage(article, registry.claims) for article in articles)


def _called(article: Article) -> tuple[str, ...]:
    file = article.claims_file
    return (article.id, article.file, file, file.rsplit("/", 1)[-1])
