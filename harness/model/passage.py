"""Passages of a page: where they were found, what in them matters, how two of them differ."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from harness.model.quick import quick


class How(StrEnum):
    """How a passage was found. Only FUZZY never supports a claim."""

    EXACT = "exact"
    NORMALISED = "normalised"
    MOVED = "moved"
    FUZZY = "fuzzy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Located:
    """A passage found: character offsets ``start`` to ``end`` in the document's text, which reads ``text`` there.

    For FUZZY the span is that of whole sentences, so that words gained or lost at its ends show. ``score`` is 0 to 100.
    ``hidden`` says that the words stand only where no reader sees them, ``region`` where on the page: ``main``,
    ``aside``, ``comment``, ``navigation`` …
    """

    how: How
    start: int
    end: int
    text: str
    prefix: str
    suffix: str
    score: float = 100.0
    hidden: bool = False
    region: str = "main"
    page: int = 0
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ambiguous:
    """More than one passage fits, and nothing given tells which: the rivals, best first."""

    rivals: tuple[Located, ...]
    reasons: tuple[str, ...] = ()

    @property
    def verbatim(self) -> bool:
        """Whether the words themselves stand several times; else passages are merely alike, and the words are not there."""
        return self.rivals[0].how is not How.FUZZY


@dataclass(frozen=True, slots=True, kw_only=True)
class NotLocated:
    """No passage fits; ``nearest`` is the most alike one, for the message only, never as the match. ``undecided``: it may be the passage
    edited or one about something else, and nothing given tells which."""

    nearest: Located | None = None
    reasons: tuple[str, ...] = ()
    undecided: bool = False


Location = Located | Ambiguous | NotLocated


def nearest_of(location: Location) -> Located | None:
    """The passage that is most like words which do not stand on the page; for messages only."""
    if isinstance(location, Located):
        return location
    return location.rivals[0] if isinstance(location, Ambiguous) else location.nearest


class TokenKind(StrEnum):
    """The words that change what a sentence asserts. SCOPE is what happened to those counted: killed, wounded, sent …"""

    NUMBER = "number"
    UNIT = "unit"
    DATE = "date"
    NAME = "name"
    NEGATION = "negation"
    QUANTIFIER = "quantifier"
    MODALITY = "modality"
    ATTRIBUTION = "attribution"
    SCOPE = "scope"


@dataclass(frozen=True, slots=True, kw_only=True)
class CriticalToken:
    """A critical token: its kind, the characters ``start`` to ``end`` that it covers, and ``value``, a canonical form
    that is equal for equal meaning (``11,000``, ``11 thousand`` and ``11 тисяч`` all give ``11000``)."""

    kind: TokenKind
    start: int
    end: int
    text: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A quantity read from text, as an interval: ``low`` ≤ value ≤ ``high`` (``None``: unbounded).

    ``unit`` is canonical (``people``, ``percent``, ``EUR`` …), empty where none was read. ``approximate`` for “about”,
    “around” …; ``noun`` is the word counted, as written (“soldiers”), ``scope`` what narrows it (“killed”).
    """

    low: float | None
    high: float | None
    unit: str
    approximate: bool
    start: int
    end: int
    text: str
    noun: str = ""
    scope: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DateSpan:
    """A date read from text: ``edtf`` in EDTF, and the days ``first`` to ``last`` (ISO 8601) that it may mean."""

    edtf: str
    first: str
    last: str
    start: int
    end: int
    text: str


class ChangeKind(StrEnum):
    """What kind of words changed. All but WORDING, TYPOGRAPHY and LOOKALIKE are critical.

    SCOPE: what happened to those counted, and who did what to whom where the words were exchanged. ANTONYM: a word turned into its opposite
    (rose, fell). QUOTATION: words became a quotation or ceased to be one.
    """

    NUMBER = "number"
    UNIT = "unit"
    DATE = "date"
    NAME = "name"
    NEGATION = "negation"
    QUANTIFIER = "quantifier"
    MODALITY = "modality"
    ATTRIBUTION = "attribution"
    SCOPE = "scope"
    ANTONYM = "antonym"
    QUOTATION = "quotation"
    WORDING = "wording"
    TYPOGRAPHY = "typography"
    LOOKALIKE = "lookalike"

    @property
    def critical(self) -> bool:
        """Whether such a change alters what is asserted."""
        return self not in (ChangeKind.WORDING, ChangeKind.TYPOGRAPHY, ChangeKind.LOOKALIKE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change between two passages: spans in the old and in the new text (empty span: nothing there)."""

    kind: ChangeKind
    before: str
    after: str
    before_start: int
    before_end: int
    after_start: int
    after_end: int


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """How two passages differ: no change means that they read the same."""

    before: str
    after: str
    changes: tuple[Change, ...] = ()

    @property
    def critical(self) -> tuple[Change, ...]:
        """The changes that alter what is asserted."""
        return tuple(c for c in self.changes if c.kind.critical)

    @property
    def wording(self) -> tuple[Change, ...]:
        """The changes of wording that alter nothing critical."""
        return tuple(c for c in self.changes if c.kind is ChangeKind.WORDING)
