"""What changed in a story's head: headline, signature, dateline, dates, and what the page's own head tells of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime

from harness.evidence.byline import ROLE_LABEL, day_of, tells_change, without_dates
from harness.evidence.drift_kinds import Drift, Place, named, same
from harness.evidence.noise import is_relative, is_stamp
from harness.evidence.normalise import reads
from harness.evidence.read import MODIFIED, PUBLISHED, TITLES, Document
from harness.evidence.story_headline import bare_title
from harness.evidence.story_parts import Story
from harness.model.registry import Names

# What parts those who sign, however a page is laid out.
_ROLE = re.compile(rf"(?:^|(?<=[;,/|·•&] )){ROLE_LABEL}")
_LISTED = re.compile(r"\s*[;,/|·•&–—]\s*")


def head(old: Story, new: Story, before: Document, after: Document, language: str, names: Names) -> list[Drift]:
    """The changes of the head, where both sides have one; spellings that ``names`` declare to be one name are none."""
    found: list[Drift] = []
    for place, one, other in (
        (Place.HEADLINE, old.headline, new.headline),
        (Place.BYLINE, old.byline, new.byline),
        (Place.DATELINE, old.dateline, new.dateline),
    ):
        if not one or not other or same(one, other, names):
            continue
        if (
            place is Place.BYLINE
            and _LISTED.sub(" ", reads(one)).casefold() == _LISTED.sub(" ", reads(other)).casefold()
        ):
            continue
        if place is Place.BYLINE and _without_roles(one, other):
            continue
        if place is Place.BYLINE and _only_buttons(one, other):
            continue
        found += named(place, one, other, language, names)
    if not any(d.place is Place.HEADLINE for d in found):
        found += _titles(before, after, language, names)
    both = bool(old.headline and new.headline)
    if (
        not any(d.place is Place.HEADLINE for d in found)
        and old.title
        and new.title
        and not same(old.title, new.title, names)
    ):
        # The window's title often follows the headline; where it changes alone, somebody changed it.
        if not (both and same(new.title, new.headline) and same(old.title, old.headline)):
            found += named(Place.TITLE, old.title, new.title, language, names)
    if bool(old.byline) != bool(new.byline) and old.headline and new.headline:
        # A signature that only one side has: the other may be laid out so that it is not known as one.
        said = old.byline or new.byline
        if reads(said) not in reads((after if old.byline else before).text):
            kind = "removed" if old.byline else "added"
            found.append(Drift(kind=kind, place=Place.BYLINE, before=old.byline, after=new.byline))
    found += date_changes(old, new, before, after, language)
    return found


def _without_roles(one: str, other: str) -> bool:
    """Whether two signatures are the same but for what each did, which one of them does not say: “Text: Jane Doe”."""
    labelled = [len(_ROLE.findall(signature)) for signature in (one, other)]
    bare = {_LISTED.sub(" ", reads(_ROLE.sub("", signature))).casefold() for signature in (one, other)}
    return sorted(labelled) == [0, 1] and len(bare) == 1


def _only_buttons(one: str, other: str) -> bool:
    """Whether one signature has all that the other has, and besides only words of which none but the first has a capital: “Copy link”."""
    sides = [{piece for piece in signature.split("; ") if piece} for signature in (one, other)]
    more = sides[0] ^ sides[1]
    contained = sides[0] <= sides[1] or sides[1] <= sides[0]
    return contained and all(len(words := piece.split()) > 1 and all(map(str.islower, words[1:])) for piece in more)


def date_changes(old: Story, new: Story, before: Document, after: Document, language: str) -> list[Drift]:
    """The dates that the page shows, and those that only its head tells, where they became others."""
    found = []
    days = day_of(old.published, language), day_of(new.published, language)
    shown = all(days) and not (is_stamp(old.published) or is_stamp(new.published))
    # What stands there with its day and hour was published at that hour: another is another date of publication.
    whole = len(days[0]) >= _WHOLE_DAY
    shown = shown and (days[0] != days[1] or (whole and _other_hour(old.published, new.published, language)))
    stated = _both(PUBLISHED, before, after)
    told = next((pair for pair in stated if _other_day(*pair)), None)
    if stated and told is None and all(_days_apart(one, days[0]) > 1 for one, _ in stated):
        # What the page shows was never the story's own day, in whatever zone: the masthead tells the day of the visit.
        shown = False
    if shown or told is not None:
        was, now = (old.published, new.published) if shown or told is None else told
        found.append(Drift(kind="date", place=Place.PUBLISHED, before=was, after=now))
    changed = next((pair for pair in _both(MODIFIED, before, after) if not _same_time(*pair)), None)
    if changed is None and not set(MODIFIED) & set(before.stated) & set(after.stated):
        one, other = before.modified or old.modified, after.modified or new.modified
        changed = (one, other) if one != other else None
    if changed is not None and any(
        not day and _changed_lately(d) for day, d in zip(changed, (before, after), strict=True)
    ):
        changed = None  # an hour ago, and on a day: one change, told at two visits
    if changed is None and old.modified and new.modified and not same(old.modified, new.modified):
        changed = (old.modified, new.modified)
    if changed is not None:
        read = bool(old.modified or new.modified) and not same(old.modified, new.modified)
        found.append(Drift(kind="date", place=Place.MODIFIED, before=changed[0], after=changed[1], shown=read))
    return found


def _changed_lately(document: Document) -> bool:
    """Whether a page tells from now when it was changed: “Updated 2 hours ago”. Cost linear in its blocks."""
    own = (b for b in document.blocks if b.region == "main" and b.end - b.start <= _LINE)
    lines = (" ".join(document.text[b.start : b.end].split()) for b in own)
    return any(tells_change(line) and is_relative(line) for line in lines)


def _other_hour(one: str, other: str, language: str) -> bool:
    """Whether two lines of one day give different times of the day, as they are shown."""
    clocks = [_CLOCK.findall(without_dates(text, language)) for text in (one, other)]
    return len(clocks[0]) == len(clocks[1]) == 1 and clocks[0] != clocks[1]


# So long is a line that tells when its page was changed, in characters.
_LINE = 60

# Characters of a day with its month and year: 2026-07-02.
_WHOLE_DAY = 10

# A time of day: “13:48”, “13.48”, “7 h 30”, “1:48 pm”.
_CLOCK = re.compile(r"(?<![\d:.])([01]?\d|2[0-3]) ?[:.hH時点시] ?([0-5]\d)(?![\d:])(?:\s?([ap]\.?m\b))?", re.IGNORECASE)


def _both(names: Sequence[str], before: Document, after: Document) -> list[tuple[str, str]]:
    if "time" in names:
        # The first time on a page is the story's unless the page gives it as that of the last change.
        names = [n for n in names if n != "time" or not any(_told_as_change(d) for d in (before, after))]
    return [(before.stated[n], after.stated[n]) for n in names if n in before.stated and n in after.stated]


def _told_as_change(document: Document) -> bool:
    at = document.stated.get("time", "")
    changed = [document.stated[n] for n in MODIFIED if n in document.stated]
    first = [document.stated[n] for n in PUBLISHED if n in document.stated and n != "time"]
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


def _titles(before: Document, after: Document, language: str, names: Names) -> list[Drift]:
    """A headline that only the page's head, and what is shared of it, tells otherwise than before."""
    for was, now in _both(TITLES, before, after):
        one, other = bare_title(was), bare_title(now)
        if one and other and not same(one, other, names):
            return named(Place.HEADLINE, was, now, language, names)
    return []


def stated_change(document: Document, told: Story) -> str:
    """When the page says that it was last changed; empty when it does not say."""
    return document.modified or told.modified
