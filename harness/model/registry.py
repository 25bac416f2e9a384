"""The registry's nouns: articles, sources, measures, claims and what links them.

They mirror the claims file (``docs/claims-file.md``) with every shorthand resolved: ids, not YAML keys;
`TextQuote`, not text-or-mapping; dates as the writer wrote them (EDTF strings), durations in days.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TypeVar

from harness.model.place import Place
from harness.model.snapshot import Step

_K = TypeVar("_K")
_V = TypeVar("_V")

# Groups of spellings that are one name, as a desk declared them.
Names = tuple[tuple[str, ...], ...]


def frozen_mapping(items: Mapping[_K, _V]) -> Mapping[_K, _V]:
    """A read-only copy of ``items`` that keeps their order."""
    return MappingProxyType(dict(items))


@dataclass(frozen=True, slots=True, kw_only=True)
class TextQuote:
    """A W3C TextQuoteSelector: the words themselves and, where needed, the words around them.

    In a claims file ``after`` gives ``prefix`` (the words it stands after) and ``before`` gives ``suffix``.
    """

    exact: str
    prefix: str = ""
    suffix: str = ""


class Comparator(StrEnum):
    """How a quantity is meant."""

    EXACTLY = "exactly"
    ABOUT = "about"
    AT_LEAST = "at least"
    AT_MOST = "at most"
    BETWEEN = "between"


@dataclass(frozen=True, slots=True, kw_only=True)
class QuantityExpectation:
    """A quantity that the evidence must give.

    ``low`` and ``high`` are the stated bounds in ``unit`` (equal unless BETWEEN; ``None`` is unbounded for AT_LEAST's
    high and AT_MOST's low). ``tolerance`` is a share (0.1 for 10 %) for ABOUT, ``None`` where not stated.
    """

    comparator: Comparator
    low: float | None
    high: float | None
    unit: str = ""
    measure: str | None = None
    as_of: str | None = None
    tolerance: float | None = None
    place: Place
    written: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DateExpectation:
    """A date or interval, in EDTF, at which ``event`` must have happened according to the evidence, as known at ``as_of``."""

    edtf: str
    event: str = ""
    as_of: str | None = None
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotationExpectation:
    """Words that the evidence must give as spoken or written by ``speaker``."""

    text: str
    speaker: str = ""
    as_of: str | None = None
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsExpectation:
    """Words that must stand on the page (``present``), or must stand nowhere on it; ``as_of`` the day of the page they are said of."""

    text: str
    present: bool
    as_of: str | None = None
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderExpectation:
    """``event`` must have happened before (or after, where ``earlier`` is false) ``than``: an EDTF date, or the name of another event
    of the article that a date expectation dates."""

    event: str = ""
    earlier: bool
    than: str
    as_of: str | None = None
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageExpectation:
    """A picture of the article that must match the evidence: a ``frame`` of a video or an ``image``."""

    image: str
    matches: str
    place: Place


Expectation = (
    QuantityExpectation
    | DateExpectation
    | QuotationExpectation
    | ImageExpectation
    | WordsExpectation
    | OrderExpectation
)


class SourceType(StrEnum):
    """What a source is: a page on the web, a file in the vault, or a person."""

    WEB = "web"
    FILE = "file"
    PERSON = "person"


class Sourcing(StrEnum):
    """Whether a source knows first hand."""

    PRIMARY = "primary"
    SECONDARY = "secondary"


@dataclass(frozen=True, slots=True, kw_only=True)
class Obtained:
    """When, by whom and how a file came to the desk."""

    on: str
    by: str
    how: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Quarantine:
    """A person's decision that a source cannot be relied on until a date (EDTF day): why, and who sees to it."""

    why: str
    by: str
    until: str
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What claims rest on. Exactly one of ``url``, ``file`` and ``person`` is set, as ``type`` says.

    ``steps`` are taken on the page before it is read. ``public_name`` is the only way a report names it. ``origin`` is the id of the source that this one repeats.
    """

    id: str
    type: SourceType
    url: str | None = None
    file: str | None = None
    person: str | None = None
    publisher: str = ""
    sourcing: Sourcing | None = None
    origin: str | None = None
    published: str | None = None
    language: str | None = None
    steps: tuple[Step, ...] = ()
    login: bool = False
    quarantine: Quarantine | None = None
    obtained: Obtained | None = None
    contact: str | None = None
    confidential: bool = False
    media: str | None = None
    sha256: str | None = None
    place: Place

    @property
    def public_name(self) -> str:
        """The words a report may print for this source."""
        if self.type is SourceType.PERSON:
            return self.person or self.id
        return self.publisher or self.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """What is being counted: a named quantity whose values form a dated series."""

    id: str
    unit: str
    kind: str = "cumulative"
    tolerance: float | None = None
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class CellSelector:
    """One cell of a table, by the headers of its row and its column."""

    row: str
    column: str


class Stance(StrEnum):
    """How an evidence link bears on its claim."""

    SUPPORTS = "supports"
    DISPUTES = "disputes"
    CONTEXT = "context"


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceLink:
    """Claim ↔ source. ``key`` names the link within its claim: the source's id, with ``~2``, ``~3`` … for repeats.

    ``image`` is a picture, by its path beside the claims file, that the source must show. The fields from ``on`` to ``notes`` are
    what a checker noted of a person's answer.
    """

    key: str
    source: str
    stance: Stance = Stance.SUPPORTS
    quote: TextQuote | None = None
    image: str | None = None
    css: str | None = None
    cell: CellSelector | None = None
    page: int | None = None
    at: str | None = None
    on: str | None = None
    by: str | None = None
    checker: str | None = None
    answer: str | None = None
    notes: str | None = None
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """How many sources must hold; with ``independent`` those that share an origin count once."""

    count: int = 1
    independent: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """A person's decision to let findings of one code stand, until a date (EDTF day) or for good: those of the fingerprints ``of``,
    or, where there are none, all of the code."""

    code: str
    why: str
    by: str
    until: str | None = None
    of: tuple[str, ...] = ()
    place: Place


# The kinds of entries that people write into the trail in words of their own.
LOG_KINDS = ("query", "reply", "stands", "cut", "legal")


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry:
    """One line of people's trail: a query, a reply, a decision (``kind``) with its ``text``.

    ``of`` is what a sign-off binds to, ``where`` the place in which a correction was published.
    """

    on: str
    by: str
    kind: str
    text: str
    of: str | None = None
    where: str | None = None
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A span of the article. ``start`` and ``end`` are character offsets in the article's text, −1 where the
    statement is the caption of a picture that the text does not hold."""

    quote: TextQuote
    caption_of: str | None = None
    start: int = -1
    end: int = -1
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One checkable assertion, what must be true for it to stand, and the evidence for it.

    ``id`` is unique within the registry; ``max_age_days`` bounds the age of the snapshots it may rest on.
    """

    id: str
    article: str
    statement: Statement
    claimant: str | None = None
    expects: tuple[Expectation, ...] = ()
    evidence: tuple[EvidenceLink, ...] = ()
    need: Need = Need()
    max_age_days: float = 3.0
    waivers: tuple[Waiver, ...] = ()
    log: tuple[LogEntry, ...] = ()
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class NoCheck:
    """A sentence that needs no claim, and why. ``spans`` are the places in the article's text where its words stand."""

    quote: TextQuote
    why: str
    spans: tuple[tuple[int, int], ...] = ()
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """The text being checked. ``claims_file`` and ``file`` are paths relative to the registry's root."""

    id: str
    title: str
    file: str
    language: str
    text: str
    claims_file: str
    no_check: tuple[NoCheck, ...] = ()
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Registry:
    """Everything the claims files of one folder say; ``claims`` in file order, the mappings by id. ``names`` are the declared spellings
    of all its files, each group one name."""

    articles: Mapping[str, Article]
    sources: Mapping[str, Source]
    measures: Mapping[str, Measure]
    claims: tuple[Claim, ...]
    names: Names = ()
    _by_id: Mapping[str, Claim] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the claims: reports ask for each of them many times."""
        object.__setattr__(self, "_by_id", frozen_mapping({claim.id: claim for claim in self.claims}))

    def claim(self, claim_id: str) -> Claim:
        """The claim of that id. Raises KeyError."""
        return self._by_id[claim_id]


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """What a person accepted for one evidence link: one block of a lock file.

    ``exact``, ``prefix`` and ``suffix`` are the passage and its context as read from ``snapshot`` (its id);
    ``on`` is an RFC 3339 time. Where the link names a picture, ``image`` is the SHA-256 of the source's picture that matched it
    (empty where its bytes are not kept), ``reference`` that of the article's file, ``fingerprint`` a perceptual hash, and
    ``image_address``, ``caption`` and ``credit`` what went with it on the page.
    """

    claim: str
    link: str
    source: str
    snapshot: str
    exact: str
    prefix: str = ""
    suffix: str = ""
    title: str = ""
    by: str
    on: str
    why: str
    extractor: int = 1
    reference: str = ""
    image: str = ""
    fingerprint: str = ""
    image_address: str = ""
    caption: str = ""
    credit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """The accepted baselines of one article, by ``(claim id, link key)``."""

    article: str
    baselines: Mapping[tuple[str, str], Baseline]
