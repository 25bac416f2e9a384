"""What of an article somebody answers for: every sentence claimed, drafted, exempt or unchecked."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate

from harness.evidence.article import Kind, Sentence, article_sentences
from harness.evidence.checkable import figures
from harness.evidence.tokens import critical_tokens
from harness.model.passage import TokenKind
from harness.model.quick import quick
from harness.model.registry import Article, Claim

# A sentence is exempt when the words listed under `no_check` are at least this share of its letters.
_EXEMPT = 0.5


class State(StrEnum):
    """How a sentence stands. Claimed and exempt ones are dealt with."""

    CLAIMED = "claimed"
    DRAFTED = "drafted"
    EXEMPT = "exempt"
    UNCHECKED = "unchecked"

    @property
    def covered(self) -> bool:
        """Whether somebody has dealt with it: a claim without evidence is a beginning only."""
        return self in (State.CLAIMED, State.EXEMPT)


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Covered:
    """One sentence and how it stands: the ids of the claims whose statements are in it, and why it is exempt."""

    sentence: Sentence
    state: State
    claims: tuple[str, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """An article's sentences and how each stands."""

    article: str
    file: str
    title: str
    language: str
    text: str
    sentences: tuple[Covered, ...]

    def of(self, state: State) -> tuple[Covered, ...]:
        """The sentences that stand so, in order."""
        return tuple(c for c in self.sentences if c.state is state)

    @property
    def covered(self) -> int:
        """How many sentences are dealt with."""
        return sum(c.state.covered for c in self.sentences)

    @property
    def share(self) -> float:
        """The share, 0 to 1, of sentences that are dealt with; nothing to deal with is not all of it."""
        return self.covered / len(self.sentences) if self.sentences else 0.0


def coverage(article: Article, claims: Iterable[Claim]) -> Coverage:
    """How each sentence of ``article`` stands with ``claims``; those of other articles are left out.

    A sentence is claimed when a statement of a claim with evidence shares words with it, and drafted when only claims without any do.
    Headings count when they give a figure, a date or somebody's words, or when somebody dealt with them.
    """
    mine = sorted(
        (c for c in claims if c.article == article.id and c.statement.start >= 0), key=lambda c: c.statement.start
    )
    starts = [c.statement.start for c in mine]
    reach = list(accumulate((c.statement.end for c in mine), max))
    exempt = sorted((start, end, n.why) for n in article.no_check for start, end in n.spans)
    found = []
    for sentence in article_sentences(article.text):
        inside = _overlapping(mine, starts, reach, sentence)
        if inside:
            state = State.CLAIMED if any(c.evidence for c in inside) else State.DRAFTED
            found.append(Covered(sentence=sentence, state=state, claims=tuple(c.id for c in inside)))
        elif (why := _exempt(exempt, sentence)) is not None:
            found.append(Covered(sentence=sentence, state=State.EXEMPT, why=why))
        elif sentence.kind is not Kind.HEADING or figures(sentence.text, article.language):
            found.append(Covered(sentence=sentence, state=State.UNCHECKED))
    return Coverage(
        article=article.id,
        file=article.file,
        title=article.title,
        language=article.language,
        text=article.text,
        sentences=tuple(found),
    )


def loose_figures(covered: Covered, claims: Sequence[Claim], language: str) -> tuple[str, ...]:
    """The figures and dates of a claimed sentence that stand outside every statement: words that no claim answers for."""
    sentence = covered.sentence
    spans = [(c.statement.start, c.statement.end) for c in claims if c.id in covered.claims]
    return tuple(
        token.text
        for token in critical_tokens(sentence.text, language)
        if token.kind in (TokenKind.NUMBER, TokenKind.DATE)
        and any(c.isdigit() for c in token.text)
        and not any(s < sentence.offsets[token.end - 1] + 1 and sentence.offsets[token.start] < e for s, e in spans)
    )


def _overlapping(claims: list[Claim], starts: list[int], reach: list[int], sentence: Sentence) -> list[Claim]:
    """The claims whose statements share characters with the sentence: looked up by place, not compared with every one."""
    behind = bisect_left(starts, sentence.end)
    first = bisect_right(reach, sentence.start, 0, behind)
    return [c for c in claims[first:behind] if c.statement.end > sentence.start]


def _exempt(spans: Sequence[tuple[int, int, str]], sentence: Sentence) -> str | None:
    letters = [o for o, c in zip(sentence.offsets, sentence.text, strict=True) if not c.isspace()]
    touching = [s for s in spans if s[0] < sentence.end and s[1] > sentence.start]
    if not touching:
        return None
    held = sum(any(start <= o < end for start, end, _ in touching) for o in letters)
    return touching[0][2] if held >= _EXEMPT * len(letters) else None
