"""Beginning the claims of a draft: one for every sentence that can be checked and that nobody deals with yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from harness.engine.edited import edited
from harness.engine.settings import Settings
from harness.evidence.article import Sentence
from harness.evidence.checkable import checkable
from harness.evidence.coverage import State, coverage
from harness.model.registry import Article, Registry
from harness.registry.articles import ArticleText, Found, shortest_context
from harness.registry.change import Change
from harness.registry.stubs import Stub, add_stubs, stub


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """A claim to be written, and the sentence that it is for."""

    stub: Stub
    sentence: Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafted:
    """What drafting would write: the change of the claims file (``None`` where nothing is to be written) and the claims in it.

    ``plain`` are the sentences in which nothing to check was read: a person decides whether they need a claim or are listed under
    `no_check`. ``twice`` are those whose words stand several times with the same words around them.
    """

    article: Article
    change: Change | None
    begun: tuple[Begun, ...]
    plain: tuple[Sentence, ...]
    twice: tuple[Sentence, ...]


def draft(settings: Settings, registry: Registry, article: Article) -> Drafted:
    """Stubs for the unchecked sentences of ``article``. Nothing is written yet. Raises `UsageError`, `HarnessError`."""
    text = ArticleText(article.text)
    taken = {c.id for c in registry.claims}
    begun: list[Begun] = []
    plain: list[Sentence] = []
    twice: list[Sentence] = []
    for covered in coverage(article, registry.claims).of(State.UNCHECKED):
        sentence = covered.sentence
        if not checkable(sentence.text, article.language).why:
            plain.append(sentence)
            continue
        # A full stop is no part of what is claimed.
        end = sentence.end - (sentence.text.endswith(".") and not sentence.text.endswith(".."))
        found = Found(start=sentence.start, end=end, line=sentence.line)
        quote = shortest_context(text, found)
        places = text.find(quote)
        if len(places) != 1 or places[0].start != sentence.start:
            twice.append(sentence)
            continue
        one = stub(sentence.text, quote, article.language, taken)
        taken.add(one.claim)
        begun.append(Begun(stub=one, sentence=sentence))
    return Drafted(
        article=article,
        change=_change(settings, article, [b.stub for b in begun]),
        begun=tuple(begun),
        plain=tuple(plain),
        twice=tuple(twice),
    )


def _change(settings: Settings, article: Article, stubs: Sequence[Stub]) -> Change | None:
    if not stubs:
        return None
    return edited(settings.root / article.claims_file, lambda text: add_stubs(text, stubs))
