"""How two passages differ, typed: what critical words changed, what is wording only, what is only typography."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from harness.evidence.alignment import Span, changes_between, opcodes
from harness.evidence.lexicon import told
from harness.evidence.normalise import lookalikes, normalise, without_lookalikes
from harness.model.passage import Change, ChangeKind, Difference

_SPACED = re.compile(r"\S+")
# A word with letters of two scripts, which no honest spelling mixes.
_MIXED = re.compile("[A-Za-zÀ-ɏ][Ѐ-ӿͰ-Ͽ]|[Ѐ-ӿͰ-Ͽ][A-Za-zÀ-ɏ]")


@lru_cache(maxsize=4096)
def difference(before: str, after: str, language: str = "en", published: date | None = None) -> Difference:
    """The typed changes from ``before`` to ``after``; none when they read the same to the letter.

    Passages whose folded texts are equal differ in typography only; those equal once look-alike letters are folded, in
    look-alikes. Otherwise words and critical tokens are aligned, tokens by canonical value (11,000 and 11 thousand are one), and
    every token without a counterpart is a change of its kind. A token that only moved is no change while the words it is bound to
    moved with it. Words that turned into their opposite, and words that are a quotation now or no longer, are changes of their own
    kinds. Whatever else differs is wording. With ``published``, “yesterday” and the day that it was are one.
    """
    if before == after:
        return Difference(before=before, after=after)
    old, new = normalise(before), normalise(after)
    old_text, new_text = old.text, new.text
    old_reads, new_reads = old_text.strip(), new_text.strip()
    if old_reads == new_reads:
        changes = _by_words(ChangeKind.TYPOGRAPHY, before, after)
        return Difference(before=before, after=after, changes=changes)
    if without_lookalikes(old_reads) == without_lookalikes(new_reads):
        changes = _by_words(ChangeKind.LOOKALIKE, before, after)
        return Difference(before=before, after=after, changes=changes)

    def change(kind: ChangeKind, old_span: tuple[int, int], new_span: tuple[int, int]) -> Change:
        b, a = old.original(*old_span), new.original(*new_span)
        return Change(
            kind=kind,
            before=before[b[0] : b[1]],
            after=after[a[0] : a[1]],
            before_start=b[0],
            before_end=b[1],
            after_start=a[0],
            after_end=a[1],
        )

    spoken = told(f"{old_text} {new_text}", language)
    found = changes_between(_honest(old_text), _honest(new_text), old_text, new_text, spoken, published)
    changes = tuple(change(*parts) for parts in found)
    if not changes:
        # The words differ, yet in nothing that the pieces show (capitals, for one): never call that unchanged.
        changes = _by_words(ChangeKind.WORDING, before, after)
    return Difference(before=before, after=after, changes=changes)


def _honest(text: str) -> str:
    """``text`` with the look-alike letters inside words of another script as the letters they imitate; same length."""
    if text.isascii() or not _MIXED.search(text):
        return text
    marks = lookalikes(text)
    if not marks:
        return text
    letters = list(text)
    for at in marks:
        letters[at] = without_lookalikes(letters[at])
    return "".join(letters)


def _by_words(kind: ChangeKind, before: str, after: str) -> tuple[Change, ...]:
    """The stretches of words that are written differently; the whole where only white space is."""
    old, new = list(_SPACED.finditer(before)), list(_SPACED.finditer(after))
    codes = opcodes([m.group() for m in old], [m.group() for m in new])
    spans = [(_match_span(old, a, b), _match_span(new, c, d)) for tag, a, b, c, d in codes if tag != "equal"]
    return tuple(
        Change(kind=kind, before=before[b[0] : b[1]], after=after[a[0] : a[1]], before_start=b[0], before_end=b[1], after_start=a[0], after_end=a[1])
        for b, a in spans or [((0, len(before)), (0, len(after)))]
    )  # fmt: skip


def _match_span(found: Sequence[re.Match[str]], first: int, last: int) -> Span:
    if first < last:
        return found[first].start(), found[last - 1].end()
    at = found[first - 1].end() if first else 0
    return at, at
