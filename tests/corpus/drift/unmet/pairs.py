"""Pairs of pages of fifty makes that are in no other set, each written out as its make sends it: one edit, or what the page does by itself.

The pages stand in the text files beside this one, parted by lines `=== NAME | LANGUAGE`. In a page, `[[CODE:OLD=>NEW]]` is an edit:
one pair each, or one for all that share a code with a number behind it. `[~KIND:A|B|C~]` is what the page itself draws at every visit: of the
page before always the first. Every second page is *apart*: its pairs were never looked at one by one.
"""

from __future__ import annotations

import html
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

KINDS = {
    "n": "number",
    "d": "date",
    "p": "name",
    "g": "negation",
    "q": "quantifier",
    "m": "modality",
    "a": "attribution",
    "o": "antonym",
    "u": "unit",
    "w": "wording",
    "k": "wording",
}
OTHERS = {
    "by": "byline",
    "dl": "dateline",
    "pub": "published",
    "del": "removed",
    "add": "added",
    "cor": "correction",
    "x": "exchanged",
}
FILES = (
    "english.txt",
    "english_more.txt",
    "german_dutch.txt",
    "romance.txt",
    "slavic_turkish.txt",
    "right_to_left.txt",
    "asian.txt",
)
# Another twelve makes, written by somebody who knew neither the first fifty nor how pages are read.
SECOND = ("second.txt",)
_EDIT = re.compile(r"\[\[([a-z]+)(?:\.([a-z]+))?(\d*):(.*?)=>(.*?)\]\]", re.DOTALL)
_DRAWN = re.compile(r"\[~(\w+):(.*?)~\]", re.DOTALL)
_CLASS = re.compile(r"""(\bclass=)("[^"]*"|'[^']*'|[\w-]+)""")
_BLOCK = re.compile(
    r"<(?:/?(?:p|div|li|ul|ol|dl|dt|dd|td|th|tr|table|h[1-6]|section|article|header|figure|figcaption|blockquote|center|hr|main|aside|details|summary|caption)\b[^>]*|br\s*/?)>",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?؟।])[\"”»'’)]*\s+|(?<=[。！？])(?![」』”])|\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Two pages. ``kind`` is what was edited (empty: nothing), ``place`` where, when it is not the text; ``before_words`` and
    ``after_words`` are the edit; ``quote`` is the sentence that it is in, ``other`` another sentence of the page."""

    name: str
    page: str
    language: str
    apart: bool
    before: str
    after: str
    kind: str = ""
    place: str = ""
    before_words: str = ""
    after_words: str = ""
    quote: str = ""
    other: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    name: str
    language: str
    apart: bool
    text: str


@lru_cache(maxsize=2)
def sources(files: tuple[str, ...] = FILES) -> tuple[Source, ...]:
    """The pages as they are written."""
    found: list[Source] = []
    for file in files:
        text = (Path(__file__).parent / file).read_text(encoding="utf-8")
        for section in re.split(r"^=== ", text, flags=re.MULTILINE)[1:]:
            head, _, page = section.partition("\n")
            name, language = (part.strip() for part in head.split("|"))
            found.append(Source(name=name, language=language, apart=len(found) % 2 == 1, text=page))
    return tuple(found)


def _drawn(page: str, chance: random.Random | None = None, only: str = "") -> str:
    """The page with what it draws: the first of each, or by chance (of one kind ``only``, something else than the first)."""

    def choose(match: re.Match[str]) -> str:
        kind, options = match.group(1), match.group(2).split("|")
        if chance is None or (only and kind != only):
            return options[0]
        return chance.choice(options[1:] if only else options)

    return _DRAWN.sub(choose, page)


def _with(page: str, code: str = "", index: int = -1, moved: bool = False) -> str:
    """The page with its edits at what they were, but for those of ``code`` (a shared one) or at ``index``."""
    count = -1

    def choose(match: re.Match[str]) -> str:
        nonlocal count
        count += 1
        shared = match.group(1) + match.group(3) if match.group(3) else ""
        new = count == index or (shared and shared == code) or (moved and match.group(1) == "mod")
        return match.group(5 if new else 4)

    return _EDIT.sub(choose, page)


def _tokens(page: str, chance: random.Random) -> str:
    def sid() -> str:
        return f"{chance.getrandbits(48):012x}"

    page = re.sub(r'href="(/[^"]*)"', lambda m: f'href="{m.group(1)}?sid={sid()}"', page)
    return re.sub(r"<body", f'<body data-req="{sid()}" data-n="{chance.randrange(10**6)}"', page, count=1, flags=re.I)


def _classes(page: str, chance: random.Random) -> str:
    mark = f"{chance.getrandbits(20):05x}"

    def renamed(match: re.Match[str]) -> str:
        names = match.group(2).strip("\"'").split()
        return f'{match.group(1)}"{" ".join(f"{n}-{mark}" for n in names)}"'

    style, _, rest = page.partition("<body")
    # Where the page's own style lays it out by its classes, they stay.
    return page if "<style" in style else f"{style}<body{_CLASS.sub(renamed, rest)}"


def _wrapped(page: str, chance: random.Random) -> str:
    """Other wrappers around everything, and no space between elements."""
    page = re.sub(r">\s+<(?=(?:div|p|h\d|section|ul|ol|table|main|article|aside|footer)\b)", "><", page)
    page = re.sub(r"(<body[^>]*>)", r'\1<div class="shell"><div>', page, count=1, flags=re.I)
    page = re.sub(r"</body>", "</div></div></body>", page, count=1, flags=re.I)
    if chance.random() < 0.5:
        page = re.sub(r"(<(?:main|article)\b[^>]*>)", r'\1<div class="inner">', page, count=1)
        tag = re.search(r"<(main|article)\b", page)
        if tag:
            at = page.rfind(f"</{tag.group(1)}>") if page.count(f"<{tag.group(1)}") == 1 else -1
            page = f"{page[:at]}</div>{page[at:]}" if at >= 0 else page.replace('<div class="inner">', "", 1)
    return page


def _pictures(page: str, chance: random.Random) -> str:
    """The same pictures from elsewhere, in other sizes, or not loaded yet."""

    def image(match: re.Match[str]) -> str:
        tag = re.sub(r'\s(?:srcset|data-src)="[^"]*"', "", match.group())
        source = re.search(r'\bsrc="([^"]*)"', tag)
        if source is None:
            return tag
        file = source.group(1).split("?")[0]
        if chance.random() < 0.5:
            blank = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
            return tag.replace(source.group(), f'src="{blank}" data-src="{file}" loading="lazy"')
        name = file.rsplit("/", 1)[-1]
        return tag.replace(
            source.group(), f'src="https://img{chance.randrange(9)}.cdn.example/{name}?w={chance.randrange(300, 999)}"'
        )

    return re.sub(r"<img\b[^>]*>", image, page)


TREATMENTS = {"token": _tokens, "classes": _classes, "wrapped": _wrapped, "pictures": _pictures}


def unchanged(files: tuple[str, ...] = FILES) -> Iterator[Case]:
    """Pairs whose noise alone differs: each kind by itself, and twice all at once."""
    for source in sources(files):
        base = _with(source.text)
        before = _drawn(base)
        others = _sentences(source)

        def case(name: str, after: str, before: str = before, source: Source = source) -> Case:
            return Case(
                name=f"{source.name}-{name}",
                page=source.name,
                language=source.language,
                apart=source.apart,
                before=before,
                after=after,
            )

        for kind in dict.fromkeys(m.group(1) for m in _DRAWN.finditer(source.text)):
            yield case(kind, _drawn(base, random.Random(f"{source.name}{kind}"), kind))
        for name, treat in TREATMENTS.items():
            after = treat(before, random.Random(f"{source.name}{name}"))
            if after != before:
                yield case(name, after)
        for turn in range(2):
            chance = random.Random(f"{source.name}all{turn}")
            after = _drawn(base, chance)
            for treat in TREATMENTS.values():
                after = treat(after, chance) if chance.random() < 0.6 else after
            made = case(f"all{turn}", after)
            yield made
            for quote in chance.sample(others, min(2, len(others))):
                yield Case(
                    name=f"{made.name}-quote",
                    page=source.name,
                    language=source.language,
                    apart=source.apart,
                    before=before,
                    after=after,
                    quote=quote,
                )


def edited(files: tuple[str, ...] = FILES) -> Iterator[Case]:
    """Pairs with one edit each, while the page's own changes go on."""
    for source in sources(files):
        others = _sentences(source)
        told: set[str] = set()
        for index, match in enumerate(_EDIT.finditer(source.text)):
            kind, place, number, old, new = match.groups()
            code = kind + number if number else ""
            if kind == "mod" or code in told:
                continue
            told.add(code or "-")
            told.discard("-")
            chance = random.Random(f"{source.name}{index}")
            after = _drawn(_with(source.text, code, index, chance.random() < 0.5), chance)
            for treat in TREATMENTS.values():
                after = treat(after, chance) if chance.random() < 0.4 else after
            quote = _sentence(source, index) if kind in KINDS and not place and not number else ""
            known = [s for s in others if s != quote]
            yield Case(
                name=f"{source.name}-{kind}{number}{'.' + place if place else ''}-{index}",
                page=source.name,
                language=source.language,
                apart=source.apart,
                before=_drawn(_with(source.text)),
                after=after,
                kind=KINDS.get(kind) or OTHERS[kind],
                place=place or "",
                before_words=old,
                after_words=new,
                quote=quote,
                other=chance.choice(known) if quote and known else "",
            )


def _sentence(source: Source, index: int) -> str:
    """The sentence that an edit is in, as the page before reads."""
    count = -1

    def mark(match: re.Match[str]) -> str:
        nonlocal count
        count += 1
        return f"\ue000{match.group(4)}\ue001" if count == index else match.group(4)

    page = _drawn(_EDIT.sub(mark, source.text))
    page = re.sub(r"<(script|style)\b.*?</\1>", "", page, flags=re.DOTALL)
    page = html.unescape(re.sub(r"<[^>]*>", "", _BLOCK.sub("\n", re.sub(r"<sup.*?</sup>", "", page))))
    line = next((part for part in page.split("\n") if "\ue000" in part), "")
    found = next((part for part in _SENTENCE.split(line) if part and "\ue000" in part), "")
    whole = " ".join((found if len(found) >= 20 else line).replace("\ue000", "").replace("\ue001", "").split())
    return whole if len(whole) >= 8 and "[" not in whole else ""


def _sentences(source: Source) -> list[str]:
    found = [
        _sentence(source, n)
        for n, m in enumerate(_EDIT.finditer(source.text))
        if m.group(1) in KINDS and not m.group(2) and not m.group(3)
    ]
    return [s for s in dict.fromkeys(found) if s]
