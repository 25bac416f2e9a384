"""What readers wrote below a story, told by how its boxes are made, whatever they are called."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from harness.evidence.noise import has_relative, is_relative, is_sentence, stripped_of_relative
from harness.evidence.patterns import later
from harness.evidence.story_root import Path, tag_of

# A post has so many blocks at most, so many elements deep; so few of them are a thread.
_MOST, _DEPTH, _FEW = 8, 3, 2
# So many sentences of a story stand before its comments.
_STORY = 2
# The buttons below a reader's words, and how often one was pressed: a report minute by minute counts its comments.
_PRESSED = later(
    r"(?:(?:like|reply|upvote|gefällt mir|antworten|j['’]aime|répondre|me gusta|responder|mi piace|rispondi|curtir|gosto|vind ik leuk|reageer|lubię to|odpowiedz|нравится|ответить|подобається|відповісти|gilla|svara|liker|svar|synes godt om|tykkää|vastaa|to se mi líbí|odpovědět|"
    r"tetszik|válasz|îmi place|răspunde|μου αρέσει|απάντηση|beğen|yanıtla|suka|balas|thích|trả lời|좋아요|답글|いいね|返信|点赞|赞|回复|إعجاب|رد|پسندیدن|پاسخ|אהבתי|הגב|पसंद|जवाब)[!！]?\W*\d*\W*){1,3}",
    re.IGNORECASE,
)
_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
# Within so many characters a reader's post says when it was written; of so many blocks of such posts one does.
_BEGUN, _OF_POST = 60, 3
_BOXES = frozenset({"div", "li", "article", "section"})


def posts(paths: Sequence[Path], texts: Sequence[str], noise: Sequence[str]) -> Iterator[int]:
    """The blocks, by number, of boxes of a row that begin with a name and a time told from now, and end with a button and how often it was pressed, where
    most of the row do and the story stands before it. ``noise`` says of each block why it is none of the story's, if so. Cost linear in the blocks."""
    rows: dict[Path, dict[Path, list[int]]] = defaultdict(lambda: defaultdict(list))
    for n, path in enumerate(paths):
        for depth in range(len(path), max(1, len(path) - _DEPTH), -1):
            if tag_of(path[depth - 1]) in _BOXES:
                rows[path[: depth - 1]][path[:depth]].append(n)

    def posted(members: Sequence[int]) -> bool:
        first, last = members[0], members[-1]
        named = has_relative(texts[first]) and not is_relative(texts[first])
        return (
            2 < len(members) <= _MOST
            and last - first == len(members) - 1
            and named
            and noise[last] == "counter"
            and _PRESSED.fullmatch(texts[last]) is not None
        )

    told = [n for n, text in enumerate(texts) if not noise[n] and is_sentence(text)]
    for boxes in rows.values():
        found = [members for members in boxes.values() if posted(members)]
        if len(found) < _FEW or 2 * len(found) <= len(boxes):
            continue
        of_posts = {n for members in found for n in members}
        if sum(n < found[0][0] for n in told if n not in of_posts) >= _STORY:
            yield from of_posts


def below_counts(paths: Sequence[Path], texts: Sequence[str], noise: Sequence[str]) -> Iterator[int]:
    """The blocks, by number, below a heading that counts what readers wrote (“Comments: 8”), in its element, where a third of them begin with a time told from
    now, or with who wrote and such a time. The story stands before them. Cost linear in the blocks."""
    told = 0
    for n, path in enumerate(paths):
        told += not noise[n] and is_sentence(texts[n])
        if tag_of(path[-1]) not in _HEADINGS or noise[n] != "counter" or told < _STORY:
            continue
        stop = next((m for m in range(n + 1, len(paths)) if _ends(paths[m], path[:-1])), len(paths))
        written = range(n + 1, stop)
        timed = sum(stripped_of_relative(begun := texts[m][:_BEGUN]) != begun for m in written)
        if timed and _OF_POST * timed >= len(written):
            yield from written


def _ends(path: Path, box: Path) -> bool:
    """Whether a block stands outside of an element, or is a heading."""
    return path[: len(box)] != box or tag_of(path[-1]) in _HEADINGS
