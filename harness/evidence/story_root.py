"""Which element of a page holds its story: by where most of its prose stands."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from harness.evidence.noise import is_sentence
from harness.evidence.read import TextBlock
from harness.evidence.regions import region

Path = tuple[str, ...]

# So many paragraphs has the story that a page was opened for where others follow it.
_PARAGRAPHS = 3

# The share of a page's prose that the story's element holds at least.
_SHARE = 0.8

# Regions that names and elements around a whole story may say without meaning it.
_MISTAKEN = ("widget", "aside", "header")

# So many times as much prose as in the page's own parts stands in what is named a widget where that is how its author builds pages.
_MORE = 2

# How programs that make pages of the web of a document in print number its pages: “pf1”, “page2-div”.
_PAGE = re.compile(
    r"#(?:pf|pg|page|seite|pagina|página|sida|strona)[-_]?[0-9a-f]{1,4}(?:[-_](?:div|container))?$", re.IGNORECASE
)

# … and in what is named a sidebar or a head: a box between its paragraphs may be read as the page's own.
_FAR_MORE = 6


def in_own_regions(blocks: Sequence[TextBlock], texts: Sequence[str]) -> Sequence[TextBlock]:
    """The blocks, in other regions where their names mislead: where what is named a widget holds most of the page's sentences, as a channel's
    messages do, or a sidebar or a head holds nearly all of them, that is how the page is written."""
    written: Counter[str] = Counter()
    for block, text in zip(blocks, texts, strict=True):
        if is_sentence(text) and 2 * block.linked <= block.end - block.start:
            written[block.region] += len(text)
    own = written["main"]
    for name in _MISTAKEN:
        if written[name] > (_MORE if name == "widget" else _FAR_MORE) * own:
            return [replace(b, region=region(b.ancestors.split(), but=name)) if b.region == name else b for b in blocks]
    return blocks


def find_root(blocks: Sequence[TextBlock], paths: Sequence[Path], prose: Sequence[int]) -> Path:
    """The path of the element that holds the story; ``prose`` says how much of it each block has. Empty for the whole page."""
    held: Counter[Path] = Counter()
    for path, weight in zip(paths, prose, strict=True):
        if weight:
            # A cell that lays out the page may hold the whole story by itself.
            for depth in range(1, len(path) + (tag_of(path[-1]) == "td")):
                held[path[:depth]] += weight
    total = sum(prose)
    root = max((path for path, weight in held.items() if weight >= _SHARE * total), key=len, default=())
    if post := _first_of_posts(blocks, paths, prose, root):
        return post
    if first := _first_of_stories(blocks, paths, prose, root):
        return first
    if pages := _all_pages(paths, root):
        return pages
    stories = [depth for depth in range(len(root)) if root[depth].startswith(("article", "main"))]
    if stories:
        return root[: stories[-1] + 1]
    return root[:-1] if _of_sections(blocks, paths, prose, root) else root


def _of_sections(blocks: Sequence[TextBlock], paths: Sequence[Path], prose: Sequence[int], root: Path) -> bool:
    """Whether the element that holds most of the story is one of several sections with sentences, under a headline that none of them holds."""
    depth = len(root)
    if not root or tag_of(root[-1]) != "section":
        return False
    inside = [(b, p, w) for b, p, w in zip(blocks, paths, prose, strict=True) if p[: depth - 1] == root[:-1]]
    sections = {path[:depth] for _, path, weight in inside if weight and tag_of(path[depth - 1]) == "section"}
    heads = [path for block, path, _ in inside if block.tag == "h1"]
    return len(sections) > 1 and bool(heads) and all(tag_of(path[depth - 1]) != "section" for path in heads)


def _all_pages(paths: Sequence[Path], root: Path) -> Path:
    """What holds all pages of a document in print, where the root lies in one of them; empty where it does not, or there is no other."""
    depth = next((d for d, part in enumerate(root) if _PAGE.search(part)), -1)
    others = (p[depth] for p in paths if len(p) > depth and p[:depth] == root[:depth] and p[depth] != root[depth])
    return root[:depth] if depth > 0 and any(map(_PAGE.search, others)) else ()


def _first_of_posts(blocks: Sequence[TextBlock], paths: Sequence[Path], prose: Sequence[int], root: Path) -> Path:
    """The first of several articles that no headline heads: a post, with what others answered below it."""
    found: list[Path] = []
    for n, path in enumerate(paths):
        depth = next((d for d, part in enumerate(path) if tag_of(part) == "article"), -1)
        if depth < 0 or path[: len(root)] != root or depth < len(root):
            if not found and blocks[n].tag == "h1":
                return ()
            continue
        if not found and not prose[n] and blocks[n].tag == "h1":
            return ()
        if path[: depth + 1] not in found:
            found.append(path[: depth + 1])
    first = found[0] if found else ()
    written = any(w and p[: len(first)] == first for w, p in zip(prose, paths, strict=True))
    headed = any(b.tag == "h1" and p[: len(first)] == first for b, p in zip(blocks, paths, strict=True))
    return first if len(found) > 1 and written and not headed else ()


def _first_of_stories(blocks: Sequence[TextBlock], paths: Sequence[Path], prose: Sequence[int], root: Path) -> Path:
    """The first of several articles beside one another, each with a headline of its own, where it is the longest of them: below a story that was read to its end pages
    load the next. Empty where there is one alone, or something is written beside them."""
    depth = len(root)
    held: Counter[Path] = Counter()
    paragraphs: Counter[Path] = Counter()
    heads: dict[Path, None] = {}
    for block, path, weight in zip(blocks, paths, prose, strict=True):
        box = path[: depth + 1]
        if path[:depth] != root or len(path) <= depth + 1 or tag_of(box[-1]) != "article":
            if weight and path[:depth] == root:
                return ()
            continue
        held[box] += weight
        paragraphs[box] += weight > 0
        if block.tag == "h1":
            heads.setdefault(box)
    told = [box for box, weight in held.items() if weight]
    first = told[0] if told else ()
    several = len(told) > 1 and all(box in heads for box in told)
    return first if several and paragraphs[first] >= _PARAGRAPHS and held[first] == max(held.values()) else ()


def prose_below(paths: Sequence[Path], prose: Sequence[int], root: Path) -> dict[Path, tuple[int, int]]:
    """The prose in each element below the root: how much, in how many blocks."""
    held: dict[Path, tuple[int, int]] = {}
    for path, weight in zip(paths, prose, strict=True):
        if weight and path[: len(root)] == root:
            for depth in range(len(root), len(path)):
                much, many = held.get(path[:depth], (0, 0))
                held[path[:depth]] = (much + weight, many + 1)
    return held


def tag_of(part: str) -> str:
    """The element's name in one part of a path."""
    return part.split(":", maxsplit=1)[0].split("#", maxsplit=1)[0]
