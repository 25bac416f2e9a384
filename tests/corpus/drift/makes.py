"""What both sets of pairs are made with: the pair itself, the edits of a story, and ways to write the same markup otherwise."""

from __future__ import annotations

import html
import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from tests.corpus.drift.articles import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two pages of one story. ``edit`` is what was edited, empty where only the noise differs."""

    name: str
    language: str
    before: str
    after: str
    edit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A story as a template gets it: what an edit may change is changed already. ``notice`` is empty without one."""

    language: str
    headline: str
    byline: str
    date: str
    body: tuple[str, ...]
    caption: str
    table: tuple[tuple[str, ...], ...]
    notice: str = ""


Template = Callable[[Story, random.Random], str]


def story_of(article: Article) -> Story:
    """The story as it was first published."""
    return Story(
        language=article.language,
        headline=article.headline,
        byline=article.byline,
        date=article.date,
        body=article.body,
        caption=article.caption,
        table=article.table,
    )


def edited(article: Article) -> Iterator[tuple[str, Story]]:
    """Every edit of an article, by kind."""
    story = story_of(article)
    for kind, old, new in article.edits:
        body = tuple(p.replace(old, new, 1) for p in story.body)
        assert body != story.body, (article.headline, old)
        yield kind, replace(story, body=body)
    yield "headline", replace(story, headline=article.headline_edit)
    yield "byline", replace(story, byline=article.byline_edit)
    yield "published", replace(story, date=article.date_edit)
    yield "caption", replace(story, caption=article.caption_edit)
    old, new = article.cell_edit
    yield "table", replace(story, table=tuple(tuple(new if c == old else c for c in row) for row in story.table))
    middle = len(story.body) // 2
    yield "paragraph added", replace(story, body=(*story.body[:middle], article.added, *story.body[middle:]))
    yield "paragraph removed", replace(story, body=(*story.body[:middle], *story.body[middle + 1 :]))
    space = "" if article.language == "ja" else " "
    yield "sentence added", replace(story, body=(story.body[0] + space + article.added, *story.body[1:]))
    ends = re.compile(r"(?<=[.!?])\s+(?=\S)|(?<=。)(?=.)")
    for n, paragraph in enumerate(story.body):
        sentences = ends.split(paragraph)
        if len(sentences) > 1:
            yield "sentence removed", replace(story, body=(*story.body[:n], sentences[0], *story.body[n + 1 :]))
            break
    yield article.notice_kind, replace(story, notice=article.notice)


def pairs(
    name: str, articles: Sequence[Article], templates: Sequence[Template], *, rounds: int, each: int = 2
) -> tuple[list[Pair], list[Pair]]:
    """Pairs whose noise alone differs, ``rounds`` for each story and template, and edited pairs, each in ``each`` templates."""
    unchanged, changed = [], []
    for a, article in enumerate(articles):
        for t, template in enumerate(templates):
            for r in range(rounds):
                seed = f"{name}-{a}-{t}-{r}"
                before = template(story_of(article), random.Random(seed + "-before"))
                after = template(story_of(article), random.Random(seed + "-after"))
                unchanged.append(Pair(name=seed, language=article.language, before=before, after=after, edit=""))
        for e, (kind, story) in enumerate(edited(article)):
            makes = dict.fromkeys((e % len(templates), (e + 2 + a) % len(templates), *range(len(templates))))
            for t in list(makes)[:each]:
                seed = f"{name}-{a}-{t}-edit-{e}"
                before = templates[t](story_of(article), random.Random(seed + "-before"))
                after = templates[t](story, random.Random(seed + "-after"))
                changed.append(Pair(name=seed, language=article.language, before=before, after=after, edit=kind))
    return unchanged, changed


def text(words: str, chance: random.Random, *, otherwise: bool = True) -> str:
    """``words`` as HTML, sometimes with other entities, quotation marks and white space that read the same."""
    written = html.escape(words, quote=False)
    if not otherwise or chance.random() < 0.5:
        return written
    if chance.random() < 0.5:
        written = written.replace("“", "&quot;").replace("”", '"').replace("’", "'")
    if chance.random() < 0.5:
        written = re.sub(r"(?<=\d) (?=[a-zа-яіїє€%])", "&nbsp;", written)
    if chance.random() < 0.5:
        written = "\n   ".join(written.split(" "))
    return written
