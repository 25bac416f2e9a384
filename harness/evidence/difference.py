"""How two passages differ, typed: what critical words changed, what is wording only, what is only typography."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from harness.evidence.alignment import changes_between, opcodes
from harness.evidence.declared import read_as_one
from harness.evidence.figure_dates import either_way
from harness.evidence.lexicon import told
from harness.evidence.normalise import (
    NOTE_MARK,
    lookalikes,
    normalise,
    one_but_for_capitals,
    reads,
    set_alike,
    without_lookalikes,
)
from harness.evidence.overrides import as_shown, turned_round
from harness.evidence.pieces import Span
from harness.evidence.read import LINE_END
from harness.model.passage import Change, ChangeKind, Difference, TokenKind
from harness.model.registry import Names

_SPACED = re.compile(r"\S+")
# A word with letters of two scripts, which no honest spelling mixes.
_MIXED = re.compile("[A-Za-zÀ-ɏ][Ѐ-ӿͰ-Ͽ]|[Ѐ-ӿͰ-Ͽ][A-Za-zÀ-ɏ]")


@lru_cache(maxsize=4096)
def difference(
    before: str, after: str, language: str = "en", published: date | None = None, names: Names = ()
) -> Difference:
    """The typed changes from ``before`` to ``after``; none when they read the same to the letter.

    Passages whose folded texts are equal, or but for being set in capitals or for the numbers of notes, differ in typography only; those equal once look-alike
    letters are folded, in look-alikes; and those equal but for some capitals in wording. Otherwise words and critical tokens are
    aligned, tokens by canonical value (11,000 and 11 thousand are one), and every token without a counterpart is a change of its
    kind. A token that only moved is no change while the words it is bound to moved with it. Words that turned into their opposite,
    and words that are a quotation now or no longer, are changes of their own
    kinds. Whatever else differs is wording. With ``published``, “yesterday” and the day that it was are one. The
    spellings that ``names`` declare to be one name differ in typography only.
    """
    if before == after:
        return Difference(before=before, after=after)
    old, new = read_as_one(normalise(before), normalise(after), names)
    old_text, new_text = old.text, new.text
    old_reads, new_reads = old_text.strip(), new_text.strip()
    if one_but_for_capitals(old_reads, new_reads):
        # What is written the other way round and shown so is as odd as a letter of another script.
        kind = ChangeKind.TYPOGRAPHY if turned_round(before) == turned_round(after) else ChangeKind.LOOKALIKE
        changes = _by_words(kind, before, after)
        return Difference(before=before, after=after, changes=changes)
    if set_alike(old_reads, new_reads) or _parted_by_lines(before, after):
        changes = _by_words(ChangeKind.TYPOGRAPHY, before, after)
        return Difference(before=before, after=after, changes=changes)
    unmarked = NOTE_MARK.sub("", old_reads), NOTE_MARK.sub("", new_reads)
    marked = unmarked != (old_reads, new_reads)
    if unmarked[0] == unmarked[1] != "":
        # Notes are numbered anew whenever another comes in before them.
        changes = _by_words(ChangeKind.TYPOGRAPHY, before, after)
        return Difference(before=before, after=after, changes=changes)
    if without_lookalikes(old_reads) == without_lookalikes(new_reads):
        changes = _by_words(ChangeKind.LOOKALIKE, before, after)
        return Difference(before=before, after=after, changes=changes)
    if old_reads.casefold() == new_reads.casefold():
        # Words set in capitals for weight, or as in titles, name nobody else; an abbreviation does.
        recased = _by_words(ChangeKind.WORDING, before, after)
        if not any(_ABBREVIATION.fullmatch(side) for c in recased for side in (c.before, c.after)):
            return Difference(before=before, after=after, changes=recased)

    old_shown, new_shown = as_shown(before), as_shown(after)

    def change(kind: ChangeKind, old_span: tuple[int, int], new_span: tuple[int, int]) -> Change:
        b, a = old.original(*old_span), new.original(*new_span)
        return Change(
            kind=kind,
            before=old_shown[b[0] : b[1]],
            after=new_shown[a[0] : a[1]],
            before_start=b[0],
            before_end=b[1],
            after_start=a[0],
            after_end=a[1],
        )

    old_text, new_text = old.parted, new.parted
    # What points to a note says nothing.
    if marked:
        old_text, new_text = (NOTE_MARK.sub(lambda mark: " " * len(mark[0]), text) for text in (old_text, new_text))
    spoken = told(f"{old_text} {new_text}", language)
    first, last = _same_sentences(old_text, new_text)
    context = f"{old_text} {new_text}"
    parts = old_text[first : len(old_text) - last], new_text[first : len(new_text) - last]
    honest = _honest(parts[0]), _honest(parts[1])
    found = [
        (kind, (b[0] + first, b[1] + first), (a[0] + first, a[1] + first))
        for kind, b, a in changes_between(*honest, *parts, spoken, published, context, names)
    ]
    told_apart = _telling([change(*parts) for parts in found], before, after)
    changes = tuple(_set_otherwise(told_apart, before, after, language))
    if not changes:
        # The words differ, yet in nothing that the pieces show (capitals, for one): never call that unchanged.
        changes = _by_words(ChangeKind.WORDING, before, after)
    return Difference(before=before, after=after, changes=changes)


def _telling(changes: list[Change], before: str, after: str) -> list[Change]:
    """The changes, none of which has the same words on both sides where more can be said: a figure that changed places with what stands beside
    it is told with that (“3:1” became “1:3”), and words that moved with others are told with these."""
    same = [c for c in changes if c.before and c.before.casefold() == c.after.casefold()]
    for one in same:
        if one.kind is ChangeKind.WORDING:
            # One that is told with a figure or a name that moved beside it is none of the changes any more.
            rest = [c for c in changes if c is not one]
            changes = rest if one.before == one.after and rest else changes
            continue
        if not one.kind.critical:
            continue
        whole = one
        beside = [c for c in changes if c.kind is ChangeKind.WORDING]
        while (near := next((c for c in beside if _touches(c, whole)), None)) is not None:
            beside.remove(near)
            b, a = (_trimmed(text, *span) for text, span in zip((before, after), _around(near, whole), strict=True))
            whole = _change(one.kind, before, after, b, a)
        changes = [c if c is not one else whole for c in changes if c.kind is not ChangeKind.WORDING or c in beside]
    return changes


def _around(*changes: Change) -> tuple[Span, Span]:
    """From where to where some changes reach on both sides."""
    return (
        (min(c.before_start for c in changes), max(c.before_end for c in changes)),
        (min(c.after_start for c in changes), max(c.after_end for c in changes)),
    )


def _change(kind: ChangeKind, before: str, after: str, b: Span, a: Span) -> Change:
    return Change(
        kind=kind, before=before[slice(*b)], after=after[slice(*a)], before_start=b[0], before_end=b[1], after_start=a[0], after_end=a[1]
    )  # fmt: skip


def _trimmed(text: str, start: int, end: int) -> Span:
    """The span without white space at its ends."""
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())


# So far from each other, in characters, are parts of one figure.
_NEAR = 4


def _touches(change: Change, whole: Change) -> bool:
    """Whether a change stands right beside another, or within it, in one text, and near it in the other."""
    apart = [
        max(c - b, a - d)
        for a, b, c, d in (
            (change.before_start, change.before_end, whole.before_start, whole.before_end),
            (change.after_start, change.after_end, whole.after_start, whole.after_end),
        )
    ]
    return min(apart) <= 0 and max(apart) <= _NEAR


def _set_otherwise(changes: list[Change], before: str, after: str, language: str) -> list[Change]:
    """``changes``, of typography where both sides are the same figures or days, written otherwise: “12 000” or “12 thousand” for “12,000”, “twelve” for
    “12”, “May 3, 2022” for “3 May 2022”. What is one such figure may be told as several changes in a row."""
    found: list[Change] = []
    row: list[Change] = []
    for one in [*changes, None]:
        if row and (one is None or not _follows(row[-1], one, before, after)):
            whole = _change(row[0].kind, before, after, *_around(*row)) if len(row) > 1 else row[0]
            worded = all(c.kind is ChangeKind.WORDING for c in row)
            alone = [whole] if worded and _same_value(whole, language) else row
            found += [
                replace(c, kind=ChangeKind.TYPOGRAPHY)
                if c.kind is ChangeKind.WORDING and _same_value(c, language)
                else c
                for c in alone
            ]
            row = []
        if one is not None:
            row.append(one)
    return found


def _follows(one: Change, other: Change, before: str, after: str) -> bool:
    """Whether nothing but marks and spaces stands between one change and the next, in both texts."""
    between = before[one.before_end : other.before_start] + after[one.after_end : other.after_start]
    return not any(map(str.isalnum, between))


def _same_value(change: Change, language: str) -> bool:
    """Whether a change is but another way to write the same figures or days: “11 thousand” for “11,000”."""
    from harness.evidence.tokens import critical_tokens

    values, rests, edges = [], [], []
    for text in (change.before, change.after):
        tokens = [
            t
            for t in critical_tokens(text, language or "en")
            if t.kind is TokenKind.NUMBER or (t.kind is TokenKind.DATE and all(map(_DAY.fullmatch, t.value.split("/"))))
        ]
        written = [reads(text[t.start : t.end]) for t in tokens]
        if not tokens or (language in ("", "en") and any(map(either_way, written))):
            return False
        rest = list(text)
        for token in tokens:
            rest[token.start : token.end] = " " * (token.end - token.start)
        values.append([(t.value, _ends_told(t.value, words)) for t, words in zip(tokens, written, strict=True)])
        rests.append(reads("".join(rest)).split())
        dated = [words.split() for t, words in zip(tokens, written, strict=True) if t.kind is TokenKind.DATE]
        edges.append({words[n] for words in dated for n in (0, -1)})
    # Besides its figures it must be the same words: men are not people. What is read with a date in one form of it is not in every: “2022 r.”.
    one, other = ([word for word in rests[n] if word not in edges[1 - n]] for n in (0, 1))
    return values[0] == values[1] and (rests[0] == rests[1] or one == other)


def _ends_told(value: str, written: str) -> tuple[bool, ...]:
    """Of a span of days, whether each of its ends stands in what is ``written``: “early May” is no other word for “1–10 May”."""
    if "/" not in value:
        return ()
    figures = {int(n) for n in re.findall(r"(?<!\d)\d{1,2}(?!\d)", written)}
    days = value.split("/")
    return tuple(int(day[-2:]) in figures for day in days)


# A day, with its year or without. What is read as a month or a year may say “after” as well.
_DAY = re.compile(r"[\dX]{4}-\d\d-\d\d")


def same_fact(change: Change, language: str) -> bool:
    """Whether the words on both sides of a change are figures or dates of the same values."""
    from harness.evidence.tokens import critical_tokens

    told = [
        [t.value for t in critical_tokens(text, language or "en") if t.kind in (TokenKind.NUMBER, TokenKind.DATE)]
        for text in (change.before, change.after)
    ]
    return bool(told[0]) and told[0] == told[1]


_KOREAN_SPACE = re.compile(r"(?<=[가-힣])\s+(?=[가-힣])")


def _parted_by_lines(before: str, after: str) -> bool:
    """Whether two Korean passages differ in nothing but where lines end, one of which ends within a word for all that is known."""
    if LINE_END not in before and LINE_END not in after:
        return False
    one, other = (_KOREAN_SPACE.sub("", reads(text)) for text in (before, after))
    return one == other


# A word of few capitals, that is another word in small letters: “US” and “us”, “WHO” and “who”.
_ABBREVIATION = re.compile(r"\W*[^\W\d_a-zà-ÿа-яёєіїґ]{2,4}\W*")

# Where one sentence ends and another begins, for certain: behind a whole word, before a capital.
_LETTERS = 4
_SENTENCES = re.compile(r"(?<=[^\W\d_]{4})[.!?]['\"]?\s(?=['\"]?[A-ZÀ-ÝА-ЯЁЄІЇҐ])|[。！？]|다[.]\s")


def _same_sentences(old: str, new: str) -> tuple[int, int]:
    """How many characters of whole sentences both texts begin with and end with; none within a quotation."""
    shortest = min(len(old), len(new))
    first = next((i for i in range(shortest) if old[i] != new[i]), shortest)
    ends = _sentence_ends(old, 0, first)
    begin = next((e for e in reversed(ends) if old.count('"', 0, e) % 2 == 0), 0)
    rest = shortest - begin
    same = next((i for i in range(rest) if old[-1 - i] != new[-1 - i]), rest)
    starts = _sentence_ends(old, len(old) - same, len(old))
    end = next((s for s in starts if old.count('"', s) % 2 == 0), len(old))
    return begin, len(old) - end


def _sentence_ends(text: str, first: int, last: int) -> list[int]:
    """Where sentences end between two places, the word before included."""
    found = _SENTENCES.finditer(text, first, last)
    return [m.end() for m in found if m.group()[0] not in ".!?" or m.start() - _LETTERS >= first]


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
