"""Which block of a page is its story's headline, and what a window's title says without the site's name."""

from __future__ import annotations

import re

from rapidfuzz import fuzz

from harness.evidence.noise import is_sentence
from harness.evidence.story_blocks import HEADINGS, NOT_OURS, WIDE, Blocks
from harness.evidence.story_root import Path, tag_of

# What says what the window's title does has so many characters at least.
_TITLED = 8
# … and is so much alike (0–100): a headline is edited without the title.
_ALIKE_TITLE = 75.0
# So many boxes around the story may hold its headline as well, and no box of a table that lays out the page.
_BOXES, _LAID_OUT = 2, frozenset({"td", "tr", "tbody", "table", "center"})

# A line that heads a story without being a heading has so many words at least.
_WORDS = 4
# … or so many signs that write no spaces.
_WIDE_WORDS = 8

_TITLE_PARTS = re.compile(r"\s+[|–—:·»-]{1,2}\s+|\s*\|\s*")
_COUNTER = re.compile(r"^\s*[(\[]\d+\+?[)\]]\s*")


def bare_title(title: str) -> str:
    """A window title without counters and the site's name: its longest part."""
    return max(_TITLE_PARTS.split(_COUNTER.sub("", title)), key=len, default="").strip()


def find_headline(own: Blocks, root: Path, title: str) -> int | None:
    """The number of the block that heads the story in the element at ``root``: the h1 that stands nearest before its first words, else the first
    heading before them, or what says there what the window's ``title`` does, else the first heading in the story, else what stands over
    its text; ``None`` where nothing does."""

    def inside(n: int) -> bool:
        return own.paths[n][: len(root)] == root

    every = range(len(own.blocks))
    first = next((n for n in every if own.prose[n] and inside(n)), len(every))
    ones = [n for n in every if own.blocks[n].tag == "h1" and own.blocks[n].region not in NOT_OURS]
    if ones:
        before = [n for n in ones if n < first]
        head = ([n for n in ones if inside(n)] or before[-1:] or ones)[0]
        parts = [part.strip().casefold() for part in _TITLE_PARTS.split(title)]
        if inside(head) or own.texts[head].casefold() not in parts[1:]:
            return head
        # Where the h1 says whose site it is, another heading may say what the window's title does.
        said = (n for n in range(head + 1, first) if own.blocks[n].tag in HEADINGS and _is_title(own.texts[n], title))
        return next(said, head)
    headings = [n for n in every if own.blocks[n].tag in HEADINGS and not own.noise[n]]
    over = [n for n in headings if n < first]
    # Of several headings before the text the one that says what the window's title does.
    # … or in the story's own element one of its parts, which of the site's name and the headline may be the longer and the first.
    said_inside = (n for n in over if inside(n) and _is_part(own.texts[n], title))
    named = next((n for n in over if _is_title(own.texts[n], title)), next(said_inside, next(iter(over), None)))
    if named is not None:
        return named
    box = _box(root)
    titled = (n for n in range(first - 1, -1, -1) if own.paths[n][: len(box)] == box and _says_title(own, n, title))
    # Outside of that box only what says all of the title's longest part.
    hero = (
        n
        for n in range(first - 1, -1, -1)
        if _plain(own, n)
        and own.blocks[n].row < 0
        and own.blocks[n].region not in NOT_OURS
        and _is_title(own.texts[n], title)
    )
    found = next(titled, next(hero, next((n for n in headings if inside(n)), None)))
    return found if found is not None else _above_text(own, root, first)


def _box(root: Path) -> Path:
    """The box around the story that may hold its headline as well; a page's own head says the site's name, as its title does."""
    depth = len(root)
    while depth > max(2, len(root) - _BOXES) and tag_of(root[depth - 1]) not in _LAID_OUT:
        depth -= 1
    return root[: max(depth, 2)]


def _plain(own: Blocks, n: int) -> bool:
    """Whether a block is neither noise, a line about the story, a cell nor a link."""
    return not (own.noise[n] or own.metas[n] or n in own.cells or own.blocks[n].linked)


def _says_title(own: Blocks, n: int, title: str) -> bool:
    """Whether a block that is no heading says what the window's title says, or how it begins."""
    text, title = own.texts[n].casefold(), " ".join(title.casefold().split())
    if not _plain(own, n) or len(text) < _TITLED:
        return False
    if title.startswith(text) and 5 * len(text) >= 2 * len(title):
        return True
    parts = [p.strip() for p in _TITLE_PARTS.split(title)]
    near = (p for p in parts if len(p) >= _TITLED and 2 * len(p) <= 3 * len(text) <= 5 * len(p))
    return any(fuzz.partial_ratio(part, text) >= _ALIKE_TITLE for part in near)


def _is_title(text: str, title: str) -> bool:
    """Whether some words are the first part of a window's title, which is its longest, or that with more behind a colon: a site's name stands last."""
    named, text = bare_title(title).casefold(), text.casefold()
    if not " ".join(title.casefold().split()).startswith(named):
        return False
    begins = len(named) >= _TITLED and text.startswith(named) and text[len(named) :].lstrip()[:1] in tuple(":–—-|")
    return (len(text.split()) >= _WORDS or len(WIDE.findall(text)) >= _WIDE_WORDS) and (
        begins or fuzz.ratio(text, named) >= _ALIKE_TITLE
    )


def _is_part(text: str, title: str) -> bool:
    """Whether some words are one of the parts of a window's title, to the letter."""
    long = len(text.split()) >= _WORDS or len(WIDE.findall(text)) >= _WIDE_WORDS
    return long and text.casefold() in {part.strip().casefold() for part in _TITLE_PARTS.split(title)}


def _above_text(own: Blocks, root: Path, first: int) -> int | None:
    """What stands over the story's first words, in the box around it, where no heading does and nothing says the window's title: a heading that
    leads to its own page, as on a page of several posts, else the first line of some words in the story's own element that is no
    sentence, or the last before that."""
    box = _box(root)
    if tag_of(box[-1] if box else "body") in ("html", "body"):
        return None  # the whole page
    above = [n for n in range(first) if own.paths[n][: len(box)] == box]
    heads = (n for n in reversed(above) if own.blocks[n].tag in HEADINGS and own.noise[n] == "link")
    lines = [
        n for n in above if _plain(own, n) and len(own.texts[n].split()) >= _WORDS and not is_sentence(own.texts[n])
    ]
    # What else the box holds stands before the story's own element.
    over = [n for n in lines if own.paths[n][: len(root)] == root] or lines[-1:]
    return next(heads, over[0] if over else None)
