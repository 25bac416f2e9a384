"""One change of a page's story: which part it is in, what kind it is, and the words on either side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from harness.evidence.byline import day_of
from harness.evidence.conversions import as_quantities
from harness.evidence.declared import same_words
from harness.evidence.difference import difference
from harness.evidence.normalise import reads
from harness.model.passage import Change, ChangeKind
from harness.model.registry import Names


class Place(StrEnum):
    """Which part of a story a change is in."""

    HEADLINE = "headline"
    TITLE = "title"
    BYLINE = "byline"
    DATELINE = "dateline"
    PUBLISHED = "published"
    MODIFIED = "modified"
    TEXT = "text"
    HEADING = "heading"
    ITEM = "list item"
    QUOTE = "quotation"
    CAPTION = "caption"
    ALT = "alternative text"
    PICTURE = "picture"
    TABLE = "table"
    NOTICE = "notice"
    PAGE = "page"


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """One change. ``kind`` is a `ChangeKind`'s value where words became others; added, removed or shortened where sentences did; the
    notice's kind; struck out; moved; silent edit. ``before_span`` and ``after_span`` are offsets in the documents' texts, ``None`` where the
    words stand in no text (a window title) or nothing stands; ``changes`` are the typed changes, with offsets into ``before`` and ``after``; ``shown`` is
    false of what no reader of the page sees."""

    kind: str
    place: Place
    before: str = ""
    after: str = ""
    before_span: tuple[int, int] | None = None
    after_span: tuple[int, int] | None = None
    changes: tuple[Change, ...] = ()
    shown: bool = True

    @property
    def counts(self) -> bool:
        """Whether it is a change of the story, and not only of where or when its words stand."""
        if self.place is Place.MODIFIED:
            if not self.shown:
                return False  # publishing systems write a new moment into a page's head whenever they make it anew
            # The page says of itself that it was changed on another day; a later minute is what publishing systems write by themselves.
            days = day_of(self.before, "en"), day_of(self.after, "en")
            told = not any(map(str.isdigit, self.before + self.after))  # nothing but “edited”, which came
            return days[0] != days[1] or (told and not self.before)
        return self.kind not in ("moved", "picture untold")


def same(one: str, other: str, names: Names = ()) -> bool:
    """Whether two texts are the same words but for typography, capitals and a last mark; declared spellings of a name are one."""
    if reads(one).casefold().rstrip(" .:") == reads(other).casefold().rstrip(" .:"):
        return True
    return bool(names) and same_words(one, other, names)


def named(place: Place, one: str, other: str, language: str, names: Names) -> list[Drift]:
    """The change from one text to the other: one for each kind of typed change in it that matters, one of wording where none does."""
    changes = telling(as_quantities(difference(one, other, language, None, names).changes, one, other, language))
    kinds = dict.fromkeys(c.kind.value for c in changes if c.kind.critical) or {ChangeKind.WORDING.value: None}
    return [
        Drift(kind=kind, place=place, before=one, after=other, changes=tuple(c for c in changes if c.kind.value == kind) or changes)
        for kind in kinds
    ]  # fmt: skip


def telling(changes: Sequence[Change]) -> tuple[Change, ...]:
    """``changes`` without those of typography."""
    return tuple(c for c in changes if c.kind is not ChangeKind.TYPOGRAPHY)
