"""How many of a quote's facts stand in a passage of the same words, and how many are others: an edit replaces one or a few and leaves others,
a passage of the same make about something else has none of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from harness.evidence.difference import difference, same_fact
from harness.evidence.facts import FACTS, FIGURES, VALUED
from harness.evidence.names import known_place
from harness.evidence.normalise import weight
from harness.evidence.read import Document
from harness.evidence.subjects import ONE_DATE, TURNING
from harness.evidence.tokens import critical_tokens
from harness.model.passage import Change, ChangeKind, TokenKind

# What may change beside a fact, or take another form along with it, and is none.
_BESIDES = frozenset(
    {
        ChangeKind.TYPOGRAPHY, ChangeKind.NEGATION, ChangeKind.QUANTIFIER, ChangeKind.MODALITY, ChangeKind.ATTRIBUTION, ChangeKind.ANTONYM,
        ChangeKind.UNIT, ChangeKind.SCOPE,
    }
)  # fmt: skip

# So great a share of a quote is no fact and stands to the letter where a passage is of its make.
_FRAME = 0.4

# So many facts are edited at once at most, and so many words at most stand in the place of one that no rule knows for a fact.
_AT_ONCE, _WORDS = 4, 3

# So many facts of a passage may be others while none stands, and it be the one edited.
_NONE_LEFT = 2

# So many facts of a passage are others at least where one that has some of them is surely the quote's; and by so many one is ahead of another.
_NONE_STANDS, _AHEAD = 2, 3

# A figure brought up to date beside another name is at most so many times what it was: of another thing it may be anything.
_TIMES = 5.0

# So many characters part the words of one name, and a day from its weekday.
_JOINED = {ChangeKind.NAME: 1, ChangeKind.DATE: ONE_DATE}

# “One” and “first” are said of anything.
_ONES = ("1", "1th")

# So many letters of a word at least are its stem, and so many at most its ending.
_STEM, _ENDING = 4, 2

_WORD = re.compile(r"[^\W\d_]{2}|[^\W\d_A-Za-zÀ-ÿА-яЁёЄєІіЇїҐґ]")

# Words between those of one name.
_PARTICLE = re.compile(
    r"[\s.’'-]*(?:(?:van|von|der|den|de|del|della|di|da|do|dos|du|la|le|el|al|bin|ben|ibn|zu|zum|of|y|e)[\s’'-]+)*"
)


@dataclass(frozen=True, slots=True)
class Make:
    """How a passage stands to a quote. ``framed``: it is the quote word for word but for facts; ``replaced`` and ``still`` count these, a
    name once however many words it has; ``turned``: a “not” or the like came or went; ``renamed``: a name is among those replaced; ``sized``: each figure
    replaced is one of its size; ``other``: another name, as a whole, stands before all that stand still."""

    framed: bool
    replaced: int
    turned: bool
    still: int
    renamed: bool
    sized: bool
    other: bool

    @property
    def edited(self) -> bool:
        """Whether an edit explains it: few facts are others, and one at least stands; as many where of whom it speaks first is another."""
        enough = self.still >= (self.replaced if self.other else 1)
        return self.framed and enough and self.replaced < _AT_ONCE and (self.sized or not self.renamed)

    @property
    def perhaps(self) -> bool:
        """Whether it may be the quote edited or a passage about something else, and nothing tells which."""
        return self.framed and self.replaced < _AT_ONCE and (self.still > 0 or self.replaced <= _NONE_LEFT)

    @property
    def same(self) -> bool:
        """Whether something says that it speaks of the same: it is no other, and of several facts that are others one at least stands."""
        return not self.another and not (self.framed and self.replaced > 1 and not self.still)

    @property
    def another(self) -> bool:
        """Whether several facts are others, a name among them, and none stands, or a figure is of another size: nothing says that it
        speaks of the same."""
        return self.framed and self.renamed and self.replaced > 1 and not (self.still and self.sized)


def outdoes(one: Make, other: Make) -> bool:
    """Whether so many more of a quote's facts stand in one passage than in another that this is no rival of it: where none stands in the
    other and as many are others at least, or where what stands here alone and what is other there alone are several."""
    edits = one.replaced + one.turned
    if one.still > 0 == other.still and other.replaced >= max(edits, _NONE_STANDS):
        return True
    return other.replaced >= edits and (other.replaced - edits) + (one.still - other.still) >= _AHEAD


def make_of(document: Document, exact: str, there: str) -> Make:
    """How the passage ``there`` stands to the quote ``exact``."""
    language = document.language
    if exact.isupper() is not there.isupper():
        # In capitals every word looks like a name.
        exact, there = exact.lower(), there.lower()
    changes = [c for c in difference(exact, there, language).changes if c.kind is not ChangeKind.TYPOGRAPHY]
    stretches = _stretches(changes)
    turned = any(c.kind in TURNING for c in changes)
    told = [s for s in stretches if not (_same(s, language) or all(c.kind in _BESIDES for c in s) or _turns(s))]
    if turned or any(c.kind in FIGURES for s in told for c in s):
        # A verb or a noun that goes with another number is no second fact: wurde, wurden; Wohnung, Wohnungen.
        told = [s for s in told if not all(c.kind is ChangeKind.WORDING and _inflected(c.before, c.after) for c in s)]
    framed = bool(told) and len(told) <= _AT_ONCE and all(_in_place(s) for s in told)
    facts = _facts(exact, language)
    hit = [f for f in facts if any(c.before_start < f[2] and f[1] < c.before_end for s in told for c in s)]
    renamed = any(_renames(s) for s in told)
    still = [
        f for f in facts if f not in hit and _sure(document, exact, f, nouns=not renamed and len(told) <= _NONE_LEFT)
    ]
    own = (
        weight(exact)
        - sum(weight(exact[a:b]) for a, b in (_span(s) for s in told))
        - sum(weight(exact[f[1] : f[2]]) for f in still)
    )
    named = min((f[1] for f in (*hit, *still) if f[0] is TokenKind.NAME), default=len(exact))
    other = any(_renames(s) and _span(s)[0] <= named and _wholly(s, hit) for s in told)
    return Make(
        framed=framed and own >= _FRAME * weight(exact),
        replaced=max(len(told), len(hit)),
        turned=turned,
        still=len(still),
        renamed=renamed,
        other=other,
        sized=all(_of_size(c.before, c.after, language) for s in told for c in s if c.kind is ChangeKind.NUMBER),
    )


def _stretches(changes: Sequence[Change]) -> list[list[Change]]:
    """The changes, those of one place together: a name of two words, a figure and the word that goes with it."""
    found: list[list[Change]] = []
    for change in sorted(changes, key=lambda c: (c.before_start, c.after_start)):
        last = found[-1] if found else None
        if last is not None and any(_one_place(c, change) for c in last):
            last.append(change)
        else:
            found.append([change])
    return found


def _one_place(one: Change, other: Change) -> bool:
    """Whether two changes overlap, on either side, or are two words of one name, or a day and its weekday."""
    joined = one.kind is other.kind and other.before_start - one.before_end <= _JOINED.get(one.kind, -1)
    return (
        joined
        or (one.before_start < other.before_end and other.before_start < one.before_end)
        or (one.after_start < other.after_end and other.after_start < one.after_end)
    )


def _wholly(stretch: Sequence[Change], facts: Sequence[tuple[TokenKind, int, int]]) -> bool:
    """Whether no word of a name that a stretch is part of stands beside it."""
    begin, stop = _span(stretch)
    return all(begin <= f[1] and f[2] <= stop for f in facts if f[1] < stop and begin < f[2])


def _renames(stretch: Sequence[Change]) -> bool:
    """Whether a name, or what no rule knows for a figure, stands in another's place."""
    return any(c.kind is ChangeKind.NAME for c in stretch) or not any(c.kind in FIGURES for c in stretch)


def _inflected(one: str, other: str) -> bool:
    """Whether a word took another ending: a longer stem, in the same letters, and an ending of few."""
    if not (one.isalpha() and other.isalpha()) or one[:1].isupper() is not other[:1].isupper():
        return False
    shared = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return shared >= _STEM and max(len(one), len(other)) - shared <= _ENDING


def _span(stretch: Sequence[Change]) -> tuple[int, int]:
    return min(c.before_start for c in stretch), max(c.before_end for c in stretch)


def _same(stretch: Sequence[Change], language: str) -> bool:
    return all(same_fact(c, language) for c in stretch)


def _turns(stretch: Sequence[Change]) -> bool:
    """Whether a “not” or the like came or went with a few words that are no fact: Nenhum dos, Todos os."""
    words = max(len(" ".join(side).split()) for side in ([c.before for c in stretch], [c.after for c in stretch]))
    return any(c.kind in TURNING for c in stretch) and not any(c.kind in FACTS for c in stretch) and words <= 2 * _WORDS


def _in_place(stretch: Sequence[Change]) -> bool:
    """Whether something stands in the place of something, and few words where neither is a fact."""
    before, after = (" ".join(side) for side in ([c.before for c in stretch], [c.after for c in stretch]))
    if not before.strip() or not after.strip():
        return False
    return any(c.kind in FACTS for c in stretch) or max(len(before.split()), len(after.split())) <= _WORDS


@lru_cache(maxsize=2048)
def _facts(text: str, language: str) -> list[tuple[TokenKind, int, int]]:
    """The figures, dates and names of a text, the words of one name together, and a day with its weekday."""
    found: list[tuple[TokenKind, int, int]] = []
    for token in critical_tokens(text, language):
        if token.kind not in VALUED and token.kind is not TokenKind.NAME:
            continue
        if token.kind is TokenKind.NUMBER and token.value in _ONES and not any(c.isdigit() for c in token.text):
            continue
        last = found[-1] if found and found[-1][0] is token.kind else None
        if last is not None and (
            _PARTICLE.fullmatch(text, last[2], token.start)
            if token.kind is TokenKind.NAME
            else token.kind is TokenKind.DATE and token.start - last[2] <= ONE_DATE
        ):
            found[-1] = (token.kind, found[-1][1], token.end)
        else:
            found.append((token.kind, token.start, token.end))
    # Initials alone are anybody's.
    return [f for f in found if f[0] is not TokenKind.NAME or _WORD.search(text, f[1], f[2])]


def _sure(document: Document, exact: str, fact: tuple[TokenKind, int, int], *, nouns: bool) -> bool:
    """Whether a fact is one for certain: the capital of a sentence's first word says nothing, nor, unless ``nouns`` do, does a German noun's."""
    kind, start, end = fact
    text = exact[start:end]
    if kind in VALUED or text.lower() == text.upper() or len(text.split()) > 1:
        return True
    if document.language.startswith("de") and not nouns:
        return known_place(text)
    if any(c.isalnum() for c in exact[:start]):
        return len(text) > 1
    # It is a name where the page has it inside of a sentence as well.
    return re.search(rf"[^\W\d_A-Z],? {re.escape(text)}\b", document.text) is not None


def _of_size(before: str, after: str, language: str) -> bool:
    """Whether two figures are of a size: not many times each other, unless but for noughts."""
    values = [_value(text, language) for text in (before, after)]
    one, other = sorted(abs(v) for v in values)
    same = len({"".join(filter(str.isdigit, t)).strip("0") for t in (before, after)}) == 1
    return same or not one or other <= _TIMES * one


def _value(text: str, language: str) -> float:
    """The figure in a text; 0 where there is none that is one."""
    for token in critical_tokens(text, language):
        if token.kind is TokenKind.NUMBER:
            try:
                return float(token.value)
            except ValueError:
                return 0.0
    return 0.0
