"""What changed in a page's own story from one reading of it to another, each change named, with the words on either side.

Sentences are compared, not paragraphs, so that a story which is only laid out otherwise has not changed. What surrounds the story
is not looked at; a box among its paragraphs counts only where its words were edited, not where they were exchanged.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from difflib import SequenceMatcher
from enum import StrEnum
from functools import lru_cache

from rapidfuzz import fuzz

from harness.evidence.byline import day_of
from harness.evidence.declared import in_one_spelling, same_words
from harness.evidence.difference import difference
from harness.evidence.noise import is_sentence, is_stamp, noise
from harness.evidence.normalise import reads
from harness.evidence.notices import Notice
from harness.evidence.published import published_on
from harness.evidence.read import Document
from harness.evidence.sentences import sentence_spans
from harness.evidence.story import Part, PartKind, Row, Story, bare_title, story
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
    words stand in no text (a window title) or nothing stands; ``changes`` are the typed changes, with offsets into ``before`` and ``after``."""

    kind: str
    place: Place
    before: str = ""
    after: str = ""
    before_span: tuple[int, int] | None = None
    after_span: tuple[int, int] | None = None
    changes: tuple[Change, ...] = ()

    @property
    def counts(self) -> bool:
        """Whether it is a change of the story, and not only of where or when its words stand."""
        if self.place is Place.MODIFIED:
            # The page says of itself that it was changed on another day; a later minute is what publishing systems write by themselves.
            return day_of(self.before, "en") != day_of(self.after, "en")
        return self.kind not in ("moved", "picture untold")


# Sentences at least this alike (0–100) are one sentence in two wordings; in a box that is no paragraph, or far from where it stood,
# they must be more so.
_ALIKE = 55.0
_ALIKE_APART = 75.0

_PLACES = {
    PartKind.TEXT: Place.TEXT,
    PartKind.HEADING: Place.HEADING,
    PartKind.ITEM: Place.ITEM,
    PartKind.QUOTE: Place.QUOTE,
    PartKind.CAPTION: Place.CAPTION,
}


@lru_cache(maxsize=64)
def drift(before: Document, after: Document, names: Names = ()) -> tuple[Drift, ...]:
    """The changes from one document's story to the other's, in the order: head, text, tables, notices, silent edit.
    Spellings that ``names`` declare to be one name are no change."""
    if before is after or _reads_alike(before, after):
        return ()
    old, new = story(before), story(after)
    language = after.language or before.language or "en"
    if other_story(before, after, names):
        return (
            Drift(kind="replaced", place=Place.PAGE, before=old.headline or old.title, after=new.headline or new.title),
        )
    found = [*_head(old, new, before, after, language, names), *_text(old, new, language, published_on(after), names)]
    found += [
        *_tables(old.rows, new.rows, language, names),
        *_notices(old, new),
        *_alts(before, after, language, names),
    ]
    found += _folded(before, after, language, published_on(after), names)
    if any(d.counts and d.place not in (Place.PUBLISHED, Place.MODIFIED) for d in found):
        found += silent_edit(before, after)
    return tuple(found)


def silent_edit(before: Document, after: Document) -> tuple[Drift, ...]:
    """That a page which changed still says that it was last changed when it said before; nothing where it does not say."""
    old, new = story(before), story(after)
    stated = _stated(after, new)
    told = any(d.place is Place.MODIFIED for d in _dates(old, new, before, after, after.language or "en"))
    if not stated or not _stated(before, old) or told:
        return ()
    return (Drift(kind="silent edit", place=Place.PAGE, before=_stated(before, old), after=stated),)


def _reads_alike(before: Document, after: Document) -> bool:
    """Whether nothing that a story is read from differs, which is so for most pages most days."""
    same = (before.text, before.title, before.published, before.modified) == (
        after.text,
        after.title,
        after.published,
        after.modified,
    )
    return (
        same
        and before.alts == after.alts
        and before.folded_away == after.folded_away
        and before.stated == after.stated
        and sum(b.struck for b in before.blocks) == sum(b.struck for b in after.blocks)
    )


def kept_share(before: Document, after: Document, names: Names = ()) -> float:
    """How much of a story's sentences stand in the other document, 0 to 1; 1 for a story without any."""
    parts = story(before).parts
    there = {_key(p, names) for p in story(after).parts}
    return sum(_key(p, names) in there for p in parts) / len(parts) if parts else 1.0


# A story of which less is kept is another one; edits, however many, leave more. So many sentences it must have for a share of it to
# say anything.
_KEPT = 0.15
_ENOUGH = 4


def other_story(before: Document, after: Document, names: Names = ()) -> bool:
    """Whether what stands there now is not the story any more, however edited."""
    old, new = story(before), story(after)
    # A page without a heading of its own is told by its window's title.
    was, now = (old.headline, new.headline) if old.headline else (old.title, new.title)
    if len(old.parts) < _ENOUGH or not was or _same(was, now, names):
        return False
    return kept_share(before, after, names) < _KEPT and fuzz.ratio(was, now) < _ALIKE_APART


def _stated(document: Document, told: Story) -> str:
    """When the page says that it was last changed; empty when it does not say."""
    return document.modified or told.modified


def _head(old: Story, new: Story, before: Document, after: Document, language: str, names: Names) -> list[Drift]:
    found: list[Drift] = []
    for place, one, other in (
        (Place.HEADLINE, old.headline, new.headline),
        (Place.BYLINE, old.byline, new.byline),
        (Place.DATELINE, old.dateline, new.dateline),
    ):
        if not one or not other or _same(one, other, names):
            continue
        found += [_named(place, one, other, language, names)]
    if not any(d.place is Place.HEADLINE for d in found):
        found += _titles(old, new, before, after, language, names)
    both = bool(old.headline and new.headline)
    if (
        not any(d.place is Place.HEADLINE for d in found)
        and old.title
        and new.title
        and not _same(old.title, new.title, names)
    ):
        # The window's title often follows the headline; where it changes alone, somebody changed it.
        if not (both and _same(new.title, new.headline) and _same(old.title, old.headline)):
            found.append(_named(Place.TITLE, old.title, new.title, language, names))
    if bool(old.byline) != bool(new.byline) and old.headline and new.headline:
        # A signature that only one side has: the other may be laid out so that it is not known as one.
        said = old.byline or new.byline
        if reads(said) not in reads((after if old.byline else before).text):
            kind = "removed" if old.byline else "added"
            found.append(Drift(kind=kind, place=Place.BYLINE, before=old.byline, after=new.byline))
    found += _dates(old, new, before, after, language)
    return found


# Under which names a page's head tells the dates of the story: only what both pages say under the same one is compared.
_PUBLISHED = (
    "article:published_time", "ld:datePublished", "datePublished", "date", "dc.date", "pubdate", "govuk:first-published-at", "dcterms.issued",
    "dc.date.issued", "parsely-pub-date", "publish-date", "article:published", "time",
)  # fmt: skip
_MODIFIED = (
    "article:modified_time", "ld:dateModified", "dateModified", "og:updated_time", "last-modified", "govuk:public-updated-at", "dcterms.modified",
    "dc.date.modified", "article:modified", "lastmod", "revised",
)  # fmt: skip
_TITLES = ("og:title", "twitter:title", "ld:headline")


def _dates(old: Story, new: Story, before: Document, after: Document, language: str) -> list[Drift]:
    """The dates that the page shows, and those that only its head tells, where they became others."""
    found = []
    days = day_of(old.published, language), day_of(new.published, language)
    shown = all(days) and days[0] != days[1] and not (is_stamp(old.published) or is_stamp(new.published))
    stated = _both(_PUBLISHED, before, after)
    told = next((pair for pair in stated if _other_day(*pair)), None)
    if stated and told is None and all(_days_apart(one, days[0]) > 1 for one, _ in stated):
        # What the page shows was never the story's own day, in whatever zone: the masthead tells the day of the visit.
        shown = False
    if shown or told is not None:
        was, now = (old.published, new.published) if shown or told is None else told
        found.append(Drift(kind="date", place=Place.PUBLISHED, before=was, after=now))
    changed = next((pair for pair in _both(_MODIFIED, before, after) if not _same_time(*pair)), None)
    if changed is None and not set(_MODIFIED) & set(before.stated) & set(after.stated):
        one, other = before.modified or old.modified, after.modified or new.modified
        changed = (one, other) if one != other else None
    if changed is None and old.modified and new.modified and not _same(old.modified, new.modified):
        changed = (old.modified, new.modified)
    if changed is not None:
        found.append(Drift(kind="date", place=Place.MODIFIED, before=changed[0], after=changed[1]))
    return found


def _both(names: Sequence[str], before: Document, after: Document) -> list[tuple[str, str]]:
    if "time" in names:
        # The first time on a page is the story's unless the page gives it as that of the last change.
        names = [n for n in names if n != "time" or not any(_told_as_change(d) for d in (before, after))]
    return [(before.stated[n], after.stated[n]) for n in names if n in before.stated and n in after.stated]


def _told_as_change(document: Document) -> bool:
    at = document.stated.get("time", "")
    changed = [document.stated[n] for n in _MODIFIED if n in document.stated]
    first = [document.stated[n] for n in _PUBLISHED if n in document.stated and n != "time"]
    return bool(at) and any(_same_time(at, c) for c in changed) and not any(_same_time(at, p) for p in first)


def _time(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text.strip())
    except ValueError:
        return None


def _same_time(one: str, other: str) -> bool:
    """Whether two statements of a time are of one moment, however written."""
    a, b = _time(one), _time(other)
    if a is not None and b is not None and (a.tzinfo is None) == (b.tzinfo is None):
        return a == b
    return one == other


def _days_apart(one: str, other: str) -> int:
    """How far two days are from each other; 0 where one of them cannot be read."""
    a, b = _time(one[:10]), _time(other[:10])
    return abs((a - b).days) if a is not None and b is not None else 0


def _other_day(one: str, other: str) -> bool:
    """Whether two statements of a time are of different days, in whatever zone each is told."""
    if _same_time(one, other) or one[:10] == other[:10]:
        return False
    a, b = _time(one), _time(other)
    if a is not None and b is not None and a.tzinfo is not None and b.tzinfo is not None:
        return a.astimezone(UTC).date() != b.astimezone(UTC).date()
    days = day_of(one, "en"), day_of(other, "en")
    return all(days) and days[0] != days[1]


def _titles(old: Story, new: Story, before: Document, after: Document, language: str, names: Names) -> list[Drift]:
    """A headline that only the page's head, and what is shared of it, tells otherwise than before."""
    for was, now in _both(_TITLES, before, after):
        one, other = bare_title(was), bare_title(now)
        if one and other and not _same(one, other, names):
            return [_named(Place.HEADLINE, was, now, language, names)]
    return []


def _same(one: str, other: str, names: Names = ()) -> bool:
    if reads(one).casefold().rstrip(" .:") == reads(other).casefold().rstrip(" .:"):
        return True
    return bool(names) and same_words(one, other, names)


def _named(place: Place, one: str, other: str, language: str, names: Names) -> Drift:
    changes = _telling(difference(one, other, language, None, names).changes)
    kind = next((c.kind.value for c in changes if c.kind.critical), ChangeKind.WORDING.value)
    return Drift(kind=kind, place=place, before=one, after=other, changes=changes)


def _telling(changes: Sequence[Change]) -> tuple[Change, ...]:
    return tuple(c for c in changes if c.kind is not ChangeKind.TYPOGRAPHY)


def _text(old: Story, new: Story, language: str, published: date | None, names: Names) -> list[Drift]:
    before, after = list(old.parts), list(new.parts)
    one, other = [_key(p, names) for p in before], [_key(p, names) for p in after]
    found: list[Drift] = []
    lost: list[tuple[Part, int]] = []
    gained: list[tuple[Part, int]] = []
    for region, (tag, a, b, c, d) in enumerate(SequenceMatcher(None, one, other, autojunk=False).get_opcodes()):
        if tag == "equal":
            for x, y in zip(before[a:b], after[c:d], strict=True):
                if y.struck and not x.struck:
                    found.append(_of(x, y, "struck out"))
            continue
        lost += [(p, region) for p in before[a:b]]
        gained += [(p, region) for p in after[c:d]]
    found += _moved(lost, gained)
    for x, y in [*_pairs(lost, gained, apart=False), *_pairs(lost, gained, apart=True)]:
        found += _edited(x, y, language, published, names)
    _drop_rotated(lost, gained)
    known_old, known_new = Counter(one), Counter(other)
    found += [_of(p, None, "removed") for p, _ in lost if _told(p) and not known_new[_key(p, names)]]
    found += [_of(None, p, "added") for p, _ in gained if _told(p) and not known_old[_key(p, names)]]
    return sorted(found, key=lambda f: f.after_span or f.before_span or (0, 0))


def _key(part: Part, names: Names = ()) -> str:
    return (in_one_spelling(part.key, names) if names else part.key).casefold()


def _told(part: Part) -> bool:
    """Whether a sentence without a counterpart is the story's own: a box that came or went is the page's affair."""
    return part.core and not noise(part.text)


def _moved(lost: list[tuple[Part, int]], gained: list[tuple[Part, int]]) -> list[Drift]:
    """Sentences that stand elsewhere with the same words; they are taken out of both lists."""
    found = []
    for x, region in list(lost):
        match = next(((y, r) for y, r in gained if _key(y) == _key(x)), None)
        if match is not None:
            lost.remove((x, region))
            gained.remove(match)
            if x.core and match[0].core:
                found.append(_of(x, match[0], "moved"))
    return found


def _drop_rotated(lost: list[tuple[Part, int]], gained: list[tuple[Part, int]]) -> None:
    """Takes out what stood under an advert's label before and what stands under it now: the advert."""
    for x, region in list(lost):
        match = next(((y, r) for y, r in gained if r == region and y.labelled and x.labelled), None)
        if match is not None:
            lost.remove((x, region))
            gained.remove(match)


def _pairs(lost: list[tuple[Part, int]], gained: list[tuple[Part, int]], *, apart: bool) -> list[tuple[Part, Part]]:
    """Sentences that are each other's wording, the most alike first, in the same place or ``apart``; taken out of both lists."""
    scored = [
        (fuzz.ratio(_key(x), _key(y)), -i, -j)
        for i, (x, region) in enumerate(lost)
        for j, (y, other) in enumerate(gained)
        if apart or region == other
    ]
    pairs, used_old, used_new = [], set(), set()
    for score, i, j in sorted(scored, reverse=True):
        x, y = lost[-i][0], gained[-j][0]
        least = _ALIKE if x.core and y.core and not apart else _ALIKE_APART
        if score < least or -i in used_old or -j in used_new:
            continue
        used_old.add(-i)
        used_new.add(-j)
        pairs.append((x, y))
    lost[:] = [item for i, item in enumerate(lost) if i not in used_old]
    gained[:] = [item for j, item in enumerate(gained) if j not in used_new]
    return pairs


def _edited(x: Part, y: Part, language: str, published: date | None, names: Names) -> list[Drift]:
    """The changes within one sentence, one for each critical kind; wording only where nothing critical changed."""
    if not (x.core and y.core) and not (is_sentence(x.text) and is_sentence(y.text)):
        return []
    changes = _telling(difference(x.text, y.text, language, published, names).changes)
    if not changes:
        return []
    critical = [c for c in changes if c.kind.critical]
    if "".join(x.key.split()) == "".join(y.key.split()):
        return []  # a minifier takes the space between two elements, or style puts one there
    if not critical:
        kind = "shortened" if all(not c.after for c in changes) else changes[0].kind.value
        return [_of(x, y, kind, changes)]
    kinds = dict.fromkeys(c.kind.value for c in critical)
    return [_of(x, y, kind, tuple(c for c in critical if c.kind.value == kind)) for kind in kinds]


def _of(x: Part | None, y: Part | None, kind: str, changes: tuple[Change, ...] = ()) -> Drift:
    part = y or x
    assert part is not None
    return Drift(
        kind=kind,
        place=_PLACES[part.kind],
        before=x.text if x else "",
        after=y.text if y else "",
        before_span=(x.start, x.end) if x else None,
        after_span=(y.start, y.end) if y else None,
        changes=changes,
    )


def _alts(before: Document, after: Document, language: str, names: Names) -> list[Drift]:
    """Alternative texts that were edited. Those that came, went or became others did so with their pictures."""
    known, there = Counter(after.alts), Counter(before.alts)
    lost, gained = [a for a in before.alts if not known[a]], [a for a in after.alts if not there[a]]
    found = []
    for was in lost:
        best = max(gained, key=lambda now: fuzz.ratio(was, now), default="")
        if best and fuzz.ratio(was.casefold(), best.casefold()) >= _ALIKE_APART and not _same(was, best, names):
            gained.remove(best)
            found.append(_named(Place.ALT, was, best, language, names))
    return found


# Parts that a reader opens are the same part, in two wordings, from here on (0–100).
_ALIKE_FOLDED = 60.0


def _folded(before: Document, after: Document, language: str, published: date | None, names: Names) -> list[Drift]:
    """What changed in parts that a reader opens. A whole part that came or went is told where it stood within the story: elsewhere pages
    keep much that nobody opens."""
    known, there = Counter(after.folded_away), Counter(before.folded_away)
    lost, gained = [t for t in before.folded_away if not known[t]], [t for t in after.folded_away if not there[t]]
    shown = reads(after.text).casefold(), reads(before.text).casefold()
    found = []
    for was in lost:
        best = max(gained, key=lambda now: _same_part(was, now), default="")
        if not best or _same_part(was, best) < _ALIKE_FOLDED:
            if _of_story(was, before) and reads(was).casefold() not in shown[0]:
                found.append(Drift(kind="removed", place=Place.TEXT, before=was))
            continue
        gained.remove(best)
        pairs = zip((_whole(was), _whole(best)), shown, strict=True)
        one, other = ([t for t in texts if reads(t).casefold() not in seen] for texts, seen in pairs)
        one, other = [t for t in one if t not in other], [t for t in other if t not in one]
        for x, y in zip(one, other, strict=False):
            changes = _telling(difference(x, y, language, published, names).changes)
            kinds = dict.fromkeys(c.kind.value for c in changes if c.kind.critical) or {"wording": None}
            if changes and not noise(x) and not noise(y):
                found += [
                    Drift(
                        kind=kind,
                        place=Place.TEXT,
                        before=x,
                        after=y,
                        changes=tuple(c for c in changes if c.kind.value == kind) or changes,
                    )
                    for kind in kinds
                ]
        for text in one[len(other) :]:
            found.append(Drift(kind="removed", place=Place.TEXT, before=text))
        for text in other[len(one) :]:
            found.append(Drift(kind="added", place=Place.TEXT, after=text))
    for now in gained:
        if _of_story(now, after) and reads(now).casefold() not in shown[1]:
            found.append(Drift(kind="added", place=Place.TEXT, after=now))
    return [d for d in found if d.kind not in ("removed", "added") or is_sentence(d.before or d.after)]


def _of_story(part: str, document: Document) -> bool:
    """Whether a part that a reader opens stands in the element that holds the story, and reads like it."""
    root = ">".join(story(document).root)
    paths = [path for text, path in zip(document.folded_away, document.folded_at, strict=False) if text == part]
    inside = bool(root) and any(path.startswith(f"{root}>") for path in paths)
    return inside and is_sentence(part) and not noise(part) and not any(map(noise, _whole(part)))


def _same_part(one: str, other: str) -> float:
    """How alike (0–100) two parts are, where one may have grown."""
    grown = fuzz.partial_ratio(one, other) if min(len(one), len(other)) >= _TELLING else 0.0
    return max(fuzz.ratio(one, other), grown if grown >= _ALIKE_GROWN else 0.0)


# A part of this many characters that stands in another to so much (0–100) is the same, grown.
_TELLING, _ALIKE_GROWN = 25, 85.0


def _whole(text: str) -> list[str]:
    return [text[a:b] for a, b in sentence_spans(text)]


def _tables(old: Sequence[Row], new: Sequence[Row], language: str, names: Names) -> list[Drift]:
    """Cells that changed, rows that came or went. Rows are one by their first cell where their others differ."""
    one, other = [_row_key(r, names) for r in old], [_row_key(r, names) for r in new]
    lost, gained = _unmatched(one, other)
    found: list[Drift] = []
    for i in list(lost):
        match = next((j for j in gained if _first(one[i]) and _first(one[i]) == _first(other[j])), None)
        if match is None:
            # A row whose name changed has the same cells otherwise.
            match = next((j for j in gained if len(one[i]) > 1 and one[i][1:] == other[j][1:]), None)
        if match is None and len(one[i]) == 1:
            match = next((j for j in gained if fuzz.ratio(one[i][0], other[j][0]) >= _ALIKE), None)
        if match is None:
            continue
        lost.remove(i)
        gained.remove(match)
        found += _cells(old[i], new[match], language, names)
    found += [_whole_row(old[i], "removed") for i in lost]
    found += [_whole_row(new[j], "added") for j in gained]
    return found


def _unmatched(one: Sequence[tuple[str, ...]], other: Sequence[tuple[str, ...]]) -> tuple[list[int], list[int]]:
    """The places of rows that the other side does not have, whatever their order."""
    there, here = Counter(other), Counter(one)
    lost, gained = [], []
    for i, key in enumerate(one):
        if there[key]:
            there[key] -= 1
        else:
            lost.append(i)
    for j, key in enumerate(other):
        if here[key]:
            here[key] -= 1
        else:
            gained.append(j)
    return lost, gained


def _row_key(row: Row, names: Names) -> tuple[str, ...]:
    return tuple(in_one_spelling(c, names).casefold() for c in row.cells)


def _first(key: tuple[str, ...]) -> str:
    return key[0] if len(key) > 1 else ""


def _cells(x: Row, y: Row, language: str, names: Names) -> list[Drift]:
    found = []
    for n in range(max(len(x.cells), len(y.cells))):
        a, b = x.cells[n] if n < len(x.cells) else "", y.cells[n] if n < len(y.cells) else ""
        if reads(a).casefold() == reads(b).casefold() or (names and same_words(a, b, names)):
            continue
        changes = _telling(difference(a, b, language, None, names).changes)
        kind = next((c.kind.value for c in changes if c.kind.critical), ChangeKind.WORDING.value)
        found.append(
            Drift(
                kind=kind,
                place=Place.TABLE,
                before=a,
                after=b,
                before_span=x.spans[n] if n < len(x.spans) else None,
                after_span=y.spans[n] if n < len(y.spans) else None,
                changes=changes,
            )
        )
    return found


def _whole_row(row: Row, kind: str) -> Drift:
    text = " · ".join(row.cells)
    span = (row.spans[0][0], row.spans[-1][1])
    if kind == "removed":
        return Drift(kind=kind, place=Place.TABLE, before=text, before_span=span)
    return Drift(kind=kind, place=Place.TABLE, after=text, after_span=span)


def _notices(old: Story, new: Story) -> list[Drift]:
    known = {reads(n.text) for n in old.notices}
    kept = {reads(n.text) for n in new.notices}
    found = [_notice(n) for n in new.notices if reads(n.text) not in known]
    gone = [n for n in old.notices if reads(n.text) not in kept]
    if not found:
        found += [Drift(kind="removed", place=Place.NOTICE, before=n.text, before_span=(n.start, n.end)) for n in gone]
    return found


def _notice(notice: Notice) -> Drift:
    return Drift(kind=notice.kind.value, place=Place.NOTICE, after=notice.text, after_span=(notice.start, notice.end))
