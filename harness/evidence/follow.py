"""Which sentence of a new text an old one has become: the same words wherever they stand, or an edit of them in the same place.

Made to fail towards *not told*: a sentence is followed only when no other one could be meant.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from harness.evidence.article import Sentence
from harness.evidence.normalise import reads

# How much of its words an edited sentence keeps at least, by how many of its neighbours (0 to 2) it still stands beside. With one word
# of six changed it keeps 0.83; two sentences about one thing seldom share more than half.
_KEPT = {2: 0.6, 1: 0.7, 0: 0.85}
# How much more alike it must be than any other sentence could be.
_MARGIN = 0.1
# What a neighbour in common is worth beside likeness.
_NEIGHBOUR = 0.08

WORD = re.compile(r"\d[\d.,:]*\d|\d|[぀-ヿ㐀-鿿]|[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*|[^\w\s]|_")


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """The sentence of the new text, by number, that an old one has become, and whether its words read the same."""

    number: int
    same: bool


def follow_sentences(old: Sequence[Sentence], new: Sequence[Sentence]) -> dict[int, Image]:
    """The image of each old sentence that is told, by number; a new one is the image of at most one."""
    olds, news = [_key(s) for s in old], [_key(s) for s in new]
    images = _same(olds, news)
    found = {i: Image(number=j, same=True) for i, j in images.items()}
    for i, j in _edited(olds, news, images).items():
        found[i] = Image(number=j, same=False)
    return found


def between_same_neighbours(images: Mapping[int, Image], old: int, new: int, count: int, new_count: int) -> bool:
    """Whether a new sentence stands between the images of the nearest followed sentences before and behind an old one."""
    kept = {i: image.number for i, image in images.items() if image.same}
    return _neighbours(_Gaps(kept, count, new_count), old, new) == 2


def _key(sentence: Sentence) -> str:
    return reads(sentence.text)


def _same(olds: Sequence[str], news: Sequence[str]) -> dict[int, int]:
    """Sentences that read the same: those that are unique in both texts, then copies by the neighbours that they still have."""
    if olds == news:
        return {number: number for number in range(len(olds))}
    at_old, at_new = _places(olds), _places(news)
    images = {i[0]: at_new[key][0] for key, i in at_old.items() if len(i) == 1 and len(at_new.get(key, ())) == 1}
    copies = [key for key in at_old if key in at_new and not (len(at_old[key]) == len(at_new[key]) == 1)]
    while True:
        back = {j: i for i, j in images.items()}
        told = [pair for key in copies if (pair := _told(at_old[key], at_new[key], images, back))]
        if not told:
            return images
        images.update(told)


def _told(
    olds: Sequence[int], news: Sequence[int], images: Mapping[int, int], back: Mapping[int, int]
) -> tuple[int, int] | None:
    """One pair of copies that belong together for certain: more neighbours in common than with any other copy."""
    left = [i for i in olds if i not in images]
    right = [j for j in news if j not in back]
    support = {(i, j): (images.get(i - 1) == j - 1) + (images.get(i + 1) == j + 1) for i in left for j in right}
    for (i, j), count in support.items():
        rivals = [c for (a, b), c in support.items() if (a == i) is not (b == j)]
        if count and all(count > rival for rival in rivals):
            return i, j
    return None


def _places(keys: Sequence[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for number, key in enumerate(keys):
        found[key].append(number)
    return found


class _Gaps:
    """Where the sentences with images stand on both sides, so that two places can be said to lie in one gap between them."""

    def __init__(self, images: Mapping[int, int], count: int, new_count: int) -> None:
        self._images = images
        self._before, self._behind = _nearest(images.keys(), count)
        self._new_before, self._new_behind = _nearest(images.values(), new_count)

    def before(self, i: int, j: int) -> bool:
        """Whether the nearest followed sentence before each of the two is one and the same."""
        a, b = self._before[i], self._new_before[j]
        return (a is None and b is None) or (a is not None and self._images[a] == b)

    def behind(self, i: int, j: int) -> bool:
        """Whether the nearest followed sentence behind each of the two is one and the same."""
        a, b = self._behind[i], self._new_behind[j]
        return (a is None and b is None) or (a is not None and self._images[a] == b)


def _nearest(places: object, count: int) -> tuple[list[int | None], list[int | None]]:
    marked = set(places)  # type: ignore[call-overload]
    before: list[int | None] = []
    last: int | None = None
    for number in range(count):
        before.append(last)
        last = number if number in marked else last
    behind: list[int | None] = []
    last = None
    for number in range(count - 1, -1, -1):
        behind.append(last)
        last = number if number in marked else last
    return before, behind[::-1]


def _neighbours(gaps: _Gaps, i: int, j: int) -> int:
    return gaps.before(i, j) + gaps.behind(i, j)


def _edited(olds: Sequence[str], news: Sequence[str], images: Mapping[int, int]) -> dict[int, int]:
    """Sentences whose words were edited: alike enough for where they stand, and clearly more alike than any other two could be."""
    taken = set(images.values())
    left = {i: WORD.findall(key) for i, key in enumerate(olds) if i not in images}
    # The words of a copy that could not be told from another are no edit of something else.
    known = set(olds)
    right = {j: WORD.findall(key) for j, key in enumerate(news) if j not in taken and key not in known}
    gaps = _Gaps(images, len(olds), len(news))
    scores: dict[tuple[int, int], tuple[float, float]] = {}
    for i, words in left.items():
        for j, others in right.items():
            alike = Indel.normalized_similarity(words, others)
            if alike >= 0.4:
                beside = _neighbours(gaps, i, j)
                scores[i, j] = (alike + _NEIGHBOUR * beside, _KEPT[beside] - alike)
    best_old: dict[int, list[float]] = defaultdict(list)
    best_new: dict[int, list[float]] = defaultdict(list)
    for (i, j), (score, _) in scores.items():
        best_old[i].append(score)
        best_new[j].append(score)
    found = {}
    for (i, j), (score, missing) in scores.items():
        if missing > 0:
            continue
        rivals = sorted(best_old[i])[:-1] + sorted(best_new[j])[:-1]
        if score == max(best_old[i]) == max(best_new[j]) and all(score >= r + _MARGIN for r in rivals):
            found[i] = j
    return found
