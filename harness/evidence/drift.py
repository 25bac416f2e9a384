"""What changed in a page's own story from one reading of it to another, each change named, with the words on either side.

Sentences are compared, not paragraphs, so that a story which is only laid out otherwise has not changed. What surrounds the story
is not looked at; a box among its paragraphs counts where its words were edited, or where it came or went and holds a sentence and nothing
that pages show beside a story, not where its words were exchanged.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import groupby

from rapidfuzz import fuzz

from harness.evidence.declared import in_one_spelling
from harness.evidence.difference import difference
from harness.evidence.drift_head import date_changes, head, stated_change
from harness.evidence.drift_kinds import Drift, Place, named, same, telling
from harness.evidence.drift_tables import tables
from harness.evidence.list_items import renumbered_items
from harness.evidence.noise import is_sentence, is_stamp, noise, surely_noise
from harness.evidence.normalise import reads
from harness.evidence.notices import Notice, NoticeKind, stood
from harness.evidence.published import published_on
from harness.evidence.ratings import is_rating
from harness.evidence.read import Document
from harness.evidence.sentences import sentence_spans
from harness.evidence.speakers import quotations, same_speaker
from harness.evidence.states import only_state
from harness.evidence.story import stories, story, told_by_itself
from harness.evidence.story_parts import Part, PartKind, Story
from harness.evidence.visited import without_day_of_visit
from harness.model.passage import Change, ChangeKind
from harness.model.registry import Names

# Sentences at least this alike (0–100) are one sentence in two wordings; in a box that is no paragraph, or far from where it stood,
# they must be more so.
_ALIKE = 55.0
_ALIKE_APART = 75.0

# A line in a box of so many characters that is so much alike (0–100) was edited when what changed is of these kinds.
_LINE, _ALIKE_LINE = 20, 85.0
# … and figures, where the line gives a telephone's.
_TELEPHONE = re.compile(
    r"\b(?:tel|tél|telefon\w*|phone|ext(?:ension)?|телефон\w*|тел)\b|\d{3,}-\d{3,}|전화|電話|电话|هاتف|تلفن|טלפון",
    re.IGNORECASE,
)
# What a date is of, before it.
_LABELLED_DATE = re.compile(r"([^\W\d_][^\d:：]{2,40})[:：]\s*(?=\S.{0,40}\b(?:1[5-9]|20)\d\d\b)")
_STEADY = frozenset({ChangeKind.NAME, ChangeKind.NEGATION})

# So many lines of one side and the other, multiplied, are looked through for breaks that only fall elsewhere, so many at a time.
_MOST_BROKEN = 250_000
_RUN = 12

# So many entries of a row are others at least where they were exchanged.
_EXCHANGED = 2

# A value that a list gives is no longer than this, in characters.
_VALUE = 60

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
    old, new = stories(before, after)
    language = after.language or before.language or "en"
    if other_story(before, after, names):
        return (
            Drift(kind="replaced", place=Place.PAGE, before=old.headline or old.title, after=new.headline or new.title),
        )
    found = [*head(old, new, before, after, language, names), *_text(old, new, language, published_on(after), names)]
    found += [
        *tables(old.rows, new.rows, language, names),
        *_notices(old, new, before, language, names),
        *_alts(before, after, language, names),
    ]
    found += _folded(before, after, language, published_on(after), names)
    found += _speakers(before, after, old, new, found)
    for one, other in renumbered_items(before, after):
        if all(any(p.core and i.start <= p.start < i.end for p in s.parts) for i, s in ((one, old), (other, new))):
            told = named(Place.ITEM, one.shown, other.shown, language, names)
            spans = (one.start, one.end), (other.start, other.end)
            found += [replace(d, before_span=spans[0], after_span=spans[1]) for d in told]
    found = [d for d in found if not only_state(d, before, after)]
    if any(d.counts and d.place not in (Place.PUBLISHED, Place.MODIFIED) for d in found):
        found += silent_edit(before, after)
    return tuple(found)


def _speakers(before: Document, after: Document, old: Story, new: Story, found: Sequence[Drift]) -> Iterator[Drift]:
    """Block quotations of the story that stand, and are signed by another now: what no sentence of theirs says."""
    standing = {p.key for p in old.parts} & {p.key for p in new.parts}
    told = [d.after for d in found]
    was = {reads(q.text): q for q in quotations(before) if q.speaker and q.speaker not in q.beside}
    for now in quotations(after) if was else ():
        then = was.get(reads(now.text))
        if (
            then is None
            or not now.speaker
            or now.speaker in now.beside
            or same_speaker(then.speaker, now.speaker, after.language)
        ):
            continue
        if not any(reads(now.text) in key or key in reads(now.text) for key in standing) or any(
            now.speaker in text for text in told
        ):
            continue
        yield Drift(
            kind=ChangeKind.ATTRIBUTION.value,
            place=Place.QUOTE,
            before=then.speaker,
            after=now.speaker,
            before_span=(then.start, then.end),
            after_span=(now.start, now.end),
        )


def silent_edit(before: Document, after: Document) -> tuple[Drift, ...]:
    """That a page which changed still says that it was last changed when it said before; nothing where it does not say."""
    old, new = stories(before, after)
    stated = stated_change(after, new)
    told = any(d.place is Place.MODIFIED for d in date_changes(old, new, before, after, after.language or "en"))
    if not stated or not stated_change(before, old) or told:
        return ()
    return (Drift(kind="silent edit", place=Place.PAGE, before=stated_change(before, old), after=stated),)


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
        and [(b.region, b.struck) for b in before.blocks] == [(b.region, b.struck) for b in after.blocks]
        and all(x.item == y.item or None in (x.item, y.item) for x, y in zip(before.blocks, after.blocks, strict=True))
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
    if len(old.parts) < _ENOUGH or not was or same(was, now, names):
        return False
    return kept_share(before, after, names) < _KEPT and fuzz.ratio(was, now) < _ALIKE_APART


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
        plain = all(p.kind is PartKind.TEXT and not p.struck for p in (*before[a:b], *after[c:d]))
        broken = _broken_otherwise(one[a:b], other[c:d]) if plain else (set[int](), set[int]())
        lost += [(p, region) for n, p in enumerate(before[a:b]) if n not in broken[0]]
        gained += [(p, region) for n, p in enumerate(after[c:d]) if n not in broken[1]]
    rows = _rows_in_motion(lost), _rows_in_motion(gained)
    facts = _facts_edited(before, lost), _facts_edited(after, gained)
    found += _moved(lost, gained)
    for x, y in _entries_edited(lost, gained):
        found += _edited(x, y, language, published, names)
    _drop_exchanged(lost, gained, rows)
    for x, y in _defined(lost, gained):
        found += _edited(x, y, language, published, names)
    for x, y in [*_labelled(lost, gained), *_pairs(lost, gained, apart=False), *_pairs(lost, gained, apart=True)]:
        stated = x.start in facts[0] and y.start in facts[1] and _label_of(x) == _label_of(y)
        found += _edited(x, y, language, published, names, stated=stated)
    _drop_rotated(lost, gained)
    known_old, known_new = Counter(one), Counter(other)
    # A paragraph that a label was put over, or taken from, stands there still.
    lost = [(p, region) for p, region in lost if not _noted(p, new)]
    gained = [(p, region) for p, region in gained if not _noted(p, old)]
    found += [_of(p, None, "removed") for p, _ in lost if _told(p) and not known_new[_key(p, names)]]
    found += [_of(None, p, "added") for p, _ in gained if _told(p) and not known_old[_key(p, names)]]
    return sorted(found, key=lambda f: f.after_span or f.before_span or (0, 0))


def _key(part: Part, names: Names = ()) -> str:
    return without_day_of_visit(in_one_spelling(part.key, names) if names else part.key).casefold()


def _broken_otherwise(one: Sequence[str], other: Sequence[str]) -> tuple[set[int], set[int]]:
    """Which lines of two stretches are the same words with the breaks between them elsewhere, by their numbers; none where there are too many
    to look through. Cost linear in the lines but for those that begin with the same word."""
    same: tuple[set[int], set[int]] = set(), set()
    if len(one) * len(other) > _MOST_BROKEN:
        return same
    begun = defaultdict[str, list[int]](list)
    for j, line in enumerate(other):
        begun[line.split(" ", 1)[0]].append(j)
    for i, line in enumerate(one):
        for j in begun[line.split(" ", 1)[0]]:
            ours, theirs, m, n = line, other[j], i + 1, j + 1
            while ours != theirs and (ours.startswith(f"{theirs} ") or theirs.startswith(f"{ours} ")):
                if len(ours) < len(theirs) and m < min(len(one), i + _RUN):
                    ours, m = f"{ours} {one[m]}", m + 1
                elif len(theirs) < len(ours) and n < min(len(other), j + _RUN):
                    theirs, n = f"{theirs} {other[n]}", n + 1
                else:
                    break
            several = m - i + n - j > 2
            if several and ours == theirs and not (same[0] & {*range(i, m)} or same[1] & {*range(j, n)}):
                same[0].update(range(i, m))
                same[1].update(range(j, n))
    return same


def _told(part: Part) -> bool:
    """Whether a sentence without a counterpart is the story's own: a box that came or went is the page's affair, unless it speaks."""
    own = told_by_itself(part.text) if part.alone else part.core
    return (own or part.speaks) and not noise(part.text)


def _noted(part: Part, other: Story) -> bool:
    """Whether a notice of the other side says what a sentence says."""
    return any(part.key in reads(n.text) for n in other.notices)


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
    """Takes out what stood under an advert's label before and what stands under it now: the advert; and what stood in a box among the paragraphs
    and what stands in one there now."""
    for x, region in list(lost):
        boxed = ((y, r) for y, r in gained if r == region and (y.labelled if x.labelled else not (x.core or y.core)))
        match = next(boxed, None)
        if match is not None:
            lost.remove((x, region))
            gained.remove(match)


def _row(part: Part) -> str:
    return part.item.rpartition(" ")[0]


def _rows_in_motion(side: list[tuple[Part, int]]) -> frozenset[str]:
    """The rows of entries of which a title is another on this side, or stands elsewhere, and more than one entry is touched."""
    titled = {_row(p) for p, _ in side if p.opens}
    touched = Counter(name.rpartition(" ")[0] for name in {p.item for p, _ in side if p.item})
    return frozenset(titled & {row for row, many in touched.items() if many >= _EXCHANGED})


def _entries_edited(lost: list[tuple[Part, int]], gained: list[tuple[Part, int]]) -> list[tuple[Part, Part]]:
    """Sentences of rows of entries that are each other's wording, taken out of both lists: what was edited was not exchanged."""
    one, other = [x for x in lost if x[0].item], [y for y in gained if y[0].item]
    pairs = _pairs(one, other, apart=True)
    for (x, y), side in ((pair, n) for pair in pairs for n in (0, 1)):
        part, parts = ((x, lost), (y, gained))[side]
        parts[:] = [held for held in parts if held[0] is not part]
    return pairs


def _drop_exchanged(
    lost: list[tuple[Part, int]], gained: list[tuple[Part, int]], rows: tuple[frozenset[str], frozenset[str]]
) -> None:
    """Takes out what is left of rows of entries that were exchanged: some are in motion on both sides, or on one whose row is one for sure, and the other
    has too few left to be in motion."""
    sure = any(p.sure and _row(p) in moving for side, moving in zip((lost, gained), rows, strict=True) for p, _ in side)
    both = [any(p.opens for p, _ in side) or bool(moving) for side, moving in zip((lost, gained), rows, strict=True)]
    if not sure or not all(both):
        return
    for side, moving in zip((lost, gained), rows, strict=True):
        side[:] = [(p, region) for p, region in side if not p.item or (moving and _row(p) not in moving)]


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


def _labelled(lost: list[tuple[Part, int]], gained: list[tuple[Part, int]]) -> list[tuple[Part, Part]]:
    """Short lines with one label before a colon, of which what it says became another, however unlike: a verdict; taken out of both lists."""
    pairs = []
    for x, region in list(lost):
        label = _LABEL.match(x.key)
        match = next(
            (
                (y, r)
                for y, r in gained
                if label and (y.alone or is_rating(y.text)) and (there := _LABEL.match(y.key)) and there[0] == label[0]
            ),
            None,
        )
        if (x.alone or is_rating(x.text)) and match is not None:
            pairs.append((x, match[0]))
            lost.remove((x, region))
            gained.remove(match)
    return pairs


# A label, with the colon behind it.
_LABEL = re.compile(r"[^:：]{2,30}[:：]")


def _label_of(part: Part) -> str:
    return found[0] if (found := _LABEL.match(part.key)) else ""


# Of a box's lines with a label so many stand beside the one that was edited.
_STANDING = 2


def _facts_edited(parts: Sequence[Part], moved: Sequence[tuple[Part, int]]) -> frozenset[int]:
    """Where the one line of a box of facts begins that is another on the other side, while the box's other labelled lines stand, one with a figure at least: what
    changes by itself there, rates and the weather, hardly leaves the others as they were."""
    other = {part.start for part, _ in moved}
    found: list[int] = []
    for boxed, run in groupby(parts, key=lambda part: not part.core):
        lines = [part for part in run if boxed and _label_of(part) and not noise(part.text)]
        changed = [part.start for part in lines if part.start in other]
        standing = [part for part in lines if part.start not in other]
        if len(changed) == 1 and len(standing) >= _STANDING and any(any(map(str.isdigit, p.key)) for p in standing):
            found += changed
    return frozenset(found)


def _defined(lost: list[tuple[Part, int]], gained: list[tuple[Part, int]]) -> list[tuple[Part, Part]]:
    """Short items where one took the other's place and nothing else did: the value that a list gives for a word, however unlike; taken out
    of both lists."""
    pairs = []
    for region in {r for _, r in lost} & {r for _, r in gained}:
        one, other = [p for p, r in lost if r == region], [p for p, r in gained if r == region]
        if len(one) != 1 or len(other) != 1 or not (one[0].core and other[0].core):
            continue
        if all(p.kind is PartKind.ITEM and len(p.text) <= _VALUE and not is_sentence(p.text) for p in (*one, *other)):
            pairs.append((one[0], other[0]))
            lost.remove((one[0], region))
            gained.remove((other[0], region))
    return pairs


def _edited(
    x: Part, y: Part, language: str, published: date | None, names: Names, *, stated: bool = False
) -> list[Drift]:
    """The changes within one sentence, one for each critical kind; wording only where nothing critical changed. ``stated`` says that it states a fact, in
    whatever box."""
    changes = telling(difference(x.text, y.text, language, published, names).changes)
    if not changes:
        return []
    if surely_noise(x.text) == "clock" == surely_noise(y.text):
        return []  # how long a server took, and what time it was
    critical = [c for c in changes if c.kind.critical]
    if not (stated or (x.core and y.core)) and not (is_sentence(x.text) and is_sentence(y.text)):
        # A line in a box: counters and clocks change there by themselves, names and denials do not.
        known = _TELEPHONE.search(x.text) is not None and _TELEPHONE.search(y.text) is not None
        dated = _is_dated_otherwise(x.text, y.text)
        stays = len(x.text) >= _LINE and all(
            c.kind in _STEADY
            or (known and c.kind is ChangeKind.NUMBER)
            or (dated and c.kind in (ChangeKind.DATE, ChangeKind.NUMBER))
            for c in changes
        )
        if not stays or fuzz.ratio(_key(x), _key(y)) < _ALIKE_LINE:
            return []
    if "".join(x.key.split()) == "".join(y.key.split()):
        return []  # a minifier takes the space between two elements, or style puts one there
    if not critical:
        kind = "shortened" if all(not c.after for c in changes) else changes[0].kind.value
        return [_of(x, y, kind, changes)]
    kinds = dict.fromkeys(c.kind.value for c in critical)
    return [_of(x, y, kind, tuple(c for c in critical if c.kind.value == kind)) for kind in kinds]


def _is_dated_otherwise(one: str, other: str) -> bool:
    """Whether two lines give a year behind the same words, which say what the date is of and are no page's: “Hearing dates: …”."""
    labels = {found[1] if (found := _LABELLED_DATE.match(text)) else "" for text in (one, other)}
    label = labels.pop()
    return not labels and label != "" and not is_stamp(label)


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
        if noise(was) == "counter" == noise(best):
            gained.remove(best)
        elif best and fuzz.ratio(was.casefold(), best.casefold()) >= _ALIKE_APART and not same(was, best, names):
            gained.remove(best)
            found += named(Place.ALT, was, best, language, names)
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
        if not (is_sentence(was) or is_sentence(best) or _of_root(was, before) or _of_root(best, after)):
            continue  # a menu
        pairs = zip((_whole(was), _whole(best)), shown, strict=True)
        one, other = ([t for t in texts if reads(t).casefold() not in seen] for texts, seen in pairs)
        one, other = [t for t in one if t not in other], [t for t in other if t not in one]
        for x, y in zip(one, other, strict=False):
            changes = telling(difference(x, y, language, published, names).changes)
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


def _of_root(part: str, document: Document) -> bool:
    """Whether a part that a reader opens stands in the element that holds the story."""
    root = ">".join(story(document).root)
    paths = [path for text, path in zip(document.folded_away, document.folded_at, strict=False) if text == part]
    return bool(root) and any(path.startswith(f"{root}>") for path in paths)


def _of_story(part: str, document: Document) -> bool:
    """Whether a part that a reader opens stands in the element that holds the story, and reads like it."""
    return _of_root(part, document) and is_sentence(part) and not noise(part) and not any(map(noise, _whole(part)))


def _same_part(one: str, other: str) -> float:
    """How alike (0–100) two parts are, where one may have grown."""
    grown = fuzz.partial_ratio(one, other) if min(len(one), len(other)) >= _TELLING else 0.0
    return max(fuzz.ratio(one, other), grown if grown >= _ALIKE_GROWN else 0.0)


# A part of this many characters that stands in another to so much (0–100) is the same, grown.
_TELLING, _ALIKE_GROWN = 25, 85.0


def _whole(text: str) -> list[str]:
    return [text[a:b] for a, b in sentence_spans(text)]


def _notices(old: Story, new: Story, before: Document, language: str, names: Names) -> list[Drift]:
    kept = {reads(n.text) for n in new.notices}
    gone = [n for n in old.notices if reads(n.text) not in kept]
    found: list[Drift] = []
    for notice in new.notices:
        if stood(notice, before):
            continue
        was = max(gone, key=lambda n: fuzz.ratio(n.text, notice.text), default=None)
        if was is not None and fuzz.ratio(was.text, notice.text) >= _ALIKE_APART:
            # The words of a notice that stood there already were edited.
            found += [
                replace(change, before_span=(was.start, was.end), after_span=(notice.start, notice.end))
                for change in named(Place.NOTICE, was.text, notice.text, language, names)
            ]
            if was.kind is notice.kind and notice.kind is NoticeKind.UPDATE:
                continue
        found.append(_notice(notice))
    if not found:
        found += [Drift(kind="removed", place=Place.NOTICE, before=n.text, before_span=(n.start, n.end)) for n in gone]
    return found


def _notice(notice: Notice) -> Drift:
    return Drift(kind=notice.kind.value, place=Place.NOTICE, after=notice.text, after_span=(notice.start, notice.end))
