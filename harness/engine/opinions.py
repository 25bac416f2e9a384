"""Asking a judge of pages and statements: which sentences, what is kept, and when to ask no more."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from harness.engine.version import code_version
from harness.judge.choose import Choice, open_judge
from harness.judge.errors import JudgeError, JudgeUnavailableError
from harness.judge.kept import Kept
from harness.judge.sentences import best_sentences
from harness.model.opinion import Heard, Judge, Opinion, Pair

if TYPE_CHECKING:
    from collections.abc import Mapping

    from harness.engine.settings import Settings
    from harness.evidence.read import Document
    from harness.store.cache import Cache

# After so many failures one after the other a judge is asked no more: each may have cost minutes.
_PATIENCE = 3

# Best sentences are taken from so many times as many candidates, since some stand in comments and among advertisements.
_SPARE = 4

# The environment variable that holds an endpoint's key.
KEY = "HARNESS_JUDGE_KEY"


class Opinions:
    """A judge as rules ask it (`harness.rules.opinions.OpinionDesk`). Without a judge, ``trouble`` says why."""

    def __init__(
        self,
        judge: Judge | str,
        cache: Cache | None,
        *,
        languages: Sequence[str],
        sentences: int,
        most_pairs: int,
        edition: str = "",
    ) -> None:
        self._judge = judge if isinstance(judge, str) else Kept(judge, cache, edition)
        self._languages = frozenset(languages)
        self._sentences = sentences
        self._most_pairs = most_pairs
        self._failures = 0

    @cached_property
    def name(self) -> str:
        """The judge's name; of one that cannot be opened, that it can't."""
        if isinstance(self._judge, str):
            return "no judge"
        try:
            return self._judge.name
        except JudgeError as error:
            self._judge = f"the judge cannot be opened: {error}"
            return "no judge"

    @property
    def most_pairs(self) -> int:
        """Pairs of statements that are compared in one verification, at most."""
        return self._most_pairs

    def reads(self, language: str) -> bool:
        """Whether the judge reads that language."""
        return not self._languages or language.casefold().replace("_", "-").split("-")[0] in self._languages

    def of_page(self, claim: str, document: Document, passage: tuple[int, int] | None) -> tuple[Heard, ...] | str:
        """Opinions on the page's best sentences for a claim, that of ``passage`` among them, in the page's order; or why there are none."""
        spans = self._spans(claim, document, passage)
        sentences = [" ".join(document.text[start:end].split()) for start, end in spans]
        opinions = self.of_pairs([Pair(claim=claim, evidence=sentence) for sentence in sentences])
        if isinstance(opinions, str):
            return opinions
        return tuple(
            Heard(sentence=sentence, start=start, end=end, opinion=opinion)
            for (start, end), sentence, opinion in zip(spans, sentences, opinions, strict=True)
        )

    def of_pairs(self, pairs: Sequence[Pair]) -> tuple[Opinion, ...] | str:
        """One opinion a pair, in order, or why there are none."""
        if isinstance(self._judge, str):
            return self._judge
        if not pairs:
            return ()
        try:
            given = tuple(self._judge.opinions(pairs))
        except JudgeUnavailableError as error:
            self._judge = f"the judge cannot be opened: {error}"
            return self._judge
        except JudgeError as error:
            self._failures += 1
            if self._failures >= _PATIENCE:
                self._judge = f"the judge failed {self._failures} times running and is asked no more; last: {error}"
            return f"the judge gave no opinion: {error}"
        self._failures = 0
        return given

    def _spans(self, claim: str, document: Document, passage: tuple[int, int] | None) -> list[tuple[int, int]]:
        from harness.evidence.sentences import sentence_around

        found = [
            span
            for span in best_sentences(claim, document.text, self._sentences * _SPARE)
            if (block := document.block_at(span[0])) is not None and not block.foreign
        ][: self._sentences]
        if passage is not None:
            own = sentence_around(document.text, *passage)
            if not any(start < own[1] and end > own[0] for start, end in found):
                found.append(own)
        return sorted(found)


def opinions_of(settings: Settings, cache: Cache | None, environ: Mapping[str, str]) -> Opinions:
    """The judge that ``settings`` name, which must name one. What it lacks is told where it is asked, and nothing is raised."""
    section = settings.judge
    assert section.use != "off"
    choice = Choice(
        use=section.use,
        path=settings.judge_path,
        url=section.url or "",
        model=section.model or "",
        key=environ.get(KEY, ""),
        timeout=section.timeout,
    )
    judge: Judge | str
    try:
        judge = open_judge(choice)
    except JudgeUnavailableError as error:
        judge = f"the judge cannot be opened: {error}"
    return Opinions(
        judge,
        cache,
        languages=section.languages,
        sentences=section.sentences,
        most_pairs=section.pairs,
        # What runs here is asked anew by other code. Elsewhere a question costs money, and the answer does not hang on our code.
        edition="" if section.use == "endpoint" else code_version(),
    )
