"""A PDF captured as itself: its text with boxes as a layout artifact, its pages rendered one below the other.

One coordinate system for both: CSS pixels, that is PDF points times 4/3, pages stacked from the top. Reading and rendering are
pdfium's (Apache-2.0/BSD). A page that shows writing and holds hardly any text, as a scanned one does, is a frame that could not be read; one
that is all picture and shows none is told of as such.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise
from typing import Any

from harness.capture.pdf_raised import joined, with_raised
from harness.capture.pdf_seen import Box, Part, parts_of
from harness.capture.picture import encode, smaller, tile_name
from harness.capture.right_to_left import Glyph, in_reading_order, turns
from harness.capture.settings import CaptureSettings
from harness.model.layout import LAYOUT_FORMAT, PICTURED

_SCALE = 4 / 3

# Lines further apart than this many line heights begin a new block, unless the page is set as wide as that throughout.
_BLOCK_GAP = 0.9
# How much further from top to top than the page's usual lines two of one block may be.
_USUAL = 1.2
# So many lines as far from the next as each other tell how a page is set.
_TELLING_LINES = 3

# Of a page with writing on it so much is paper, at least, and so much ink; paper is lighter than ink by far.
_PAPER, _INK = 0.5, 0.002
_LIGHT, _DARK = 180, 110

_MAX_PAGES = 400

# A page with less text than this, in characters, most of which is one picture, may be a scan under a line of its own.
_LITTLE, _MOST_OF_IT = 80, 0.4

# How many points a document's picture may have: more than 170 pages of letters, and what half a gigabyte holds. And how many
# one of a page that is only looked at for writing may have.
_MOST_POINTS, _LOOKED_AT = 150_000_000, 4_000_000

# What a PDF ends with, and within how many bytes: one that breaks off before is read all the same, its last pages as empty ones.
_END, _TAIL = b"%%EOF", 4096


class PdfUnreadableError(Exception):
    """The bytes are not a PDF that can be read; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PdfReading:
    """A PDF's layout artifact as JSON data, its pages as PNG tiles by name, its title, whether all pages are in the layout,
    whether all of those are pictured, which of them show writing that is no text, and why it may not be all there."""

    layout: dict[str, Any]
    tiles: dict[str, bytes]
    title: str
    whole: bool
    pictured: bool
    scanned: tuple[int, ...] = ()
    unended: str = ""


@dataclass(slots=True)
class _Line:
    text: str
    left: float
    right: float
    top: float
    bottom: float
    start: int


def read_pdf(data: bytes, url: str, language: str | None, settings: CaptureSettings) -> PdfReading:
    """What a PDF says and shows. Never in two threads at once, which pdfium does not bear (`pdf_apart.py`). Raises `PdfUnreadableError`."""
    import pypdfium2 as pdfium

    try:
        document = pdfium.PdfDocument(data)
        count = len(document)
    except pdfium.PdfiumError as error:
        raise PdfUnreadableError(f"not a readable PDF: {error}") from error
    blocks: list[dict[str, Any]] = []
    runs: list[dict[str, Any]] = []
    pictures: list[tuple[float, Any]] = []
    offset = 0.0
    width = pictured_width = 0.0
    shown = min(count, _MAX_PAGES)
    scanned, photographs = [], []
    try:
        for number in range(shown):
            page = document[number]
            page_width, page_height = page.get_size()
            text_page = page.get_textpage()
            lines_of_page, boxes, height = _lines(text_page, page_height)
            bottom = offset + page_height * _SCALE
            wide = max(width, page_width * _SCALE)
            # One after another: a page that is not pictured leaves no gap among those that are.
            picture = None
            if len(pictures) == number and bottom <= settings.max_height and bottom * wide <= _MOST_POINTS:
                picture = page.render(scale=_SCALE).to_pil().convert("RGB")
                pictures.append((offset, picture))
                pictured_width = wide
            little = sum(len(line.text) for line in lines_of_page) < _LITTLE
            picture_page = little and _pictured(page) >= _MOST_OF_IT
            if little and (not lines_of_page or picture_page) and _written(page):
                scanned.append(number + 1)
            elif picture_page and not lines_of_page:
                photographs.append(number + 1)
            seen = _seen(page, lines_of_page, boxes, height, picture)
            for lines in _blocks(lines_of_page):
                block = len(blocks)
                blocks.append({"id": block, "tag": "p", "path": f"page[{number + 1}]>p[{block}]", "page": number + 1})
                for line in lines:
                    runs += (_run(line, part, block, offset, boxes, page_height) for part in seen[id(line)])
            width = wide
            offset = bottom
        title = str(document.get_metadata_dict().get("Title", "")).strip()
    except pdfium.PdfiumError as error:
        raise PdfUnreadableError(f"page {number + 1} cannot be read: {error}") from error
    finally:
        document.close()
    first = runs[0]["text"].strip() if runs else ""
    layout: dict[str, Any] = {
        "format": LAYOUT_FORMAT,
        "kind": "pdf",
        "url": url,
        "title": title or first[:120],
        "language": language or "",
        "width": round(width, 1),
        "height": round(offset, 1),
        "meta": {},
        "frames": [
            {"id": 0, "parent": None, "url": url, "state": "complete"},
            *(
                {"id": at, "parent": 0, "url": f"{url}#page={page}", "state": "failed" if page in scanned else PICTURED}
                for at, page in enumerate([*scanned, *photographs], 1)
            ),
        ],
        "blocks": blocks,
        "runs": runs,
    }
    return PdfReading(
        layout=layout,
        tiles=_tiles(pictures, int(pictured_width), settings),
        title=title or first[:120],
        whole=shown == count,
        pictured=len(pictures) == shown,
        scanned=tuple(scanned),
        unended="" if _END in data[-_TAIL:] else "the document breaks off: the mark of its end is not there",
    )


def _run(line: _Line, part: Part, block: int, offset: float, boxes: Sequence[Box], height: float) -> dict[str, Any]:
    """A line, or those of its words that are seen alike, as a run of the layout."""
    text, left, right, top, bottom = line.text[part.start : part.end], line.left, line.right, line.top, line.bottom
    if part.end - part.start < len(line.text):
        own = [boxes[line.start + n] for n in range(part.start, part.end) if not line.text[n].isspace()]
        left, right = min(b[0] for b in own), max(b[2] for b in own)
        top, bottom = height - max(b[3] for b in own), height - min(b[1] for b in own)
    place = [left * _SCALE, offset + top * _SCALE, (right - left) * _SCALE, (bottom - top) * _SCALE]
    run: dict[str, Any] = {
        "text": text + " ",
        "block": block,
        "boxes": [[*(round(n, 1) for n in place), len(text) + 1]],
    }
    if part.why:
        run |= {"visible": False, "why": part.why}
    if part.struck:
        run["struck"] = True
    return run


def _seen(
    page: Any, lines: Sequence[_Line], boxes: Sequence[Box], height: Callable[[int], float], picture: Any
) -> dict[int, list[Part]]:
    """The parts of each line, by its identity, that are seen alike."""
    # Letters lie as the picture does where the page is neither turned nor cut; those on a scan are drawn there, not here.
    lies = page.get_rotation() == 0 and tuple(page.get_cropbox()[:2]) == (0, 0) and _pictured(page) < _MOST_OF_IT

    told = [(line.text, line.start) for line in lines]
    grey = picture.convert("L") if picture is not None and lies else None
    found = parts_of(told, boxes, grey, _SCALE, page.get_size()[1], height)
    return {id(line): parts for line, parts in zip(lines, found, strict=True)}


def _pictured(page: Any) -> float:
    """How much of a page its largest picture covers, 0 to 1."""
    import pypdfium2.raw as raw

    width, height = page.get_size()
    boxes = (item.get_bounds() for item in page.get_objects(filter=(raw.FPDF_PAGEOBJ_IMAGE,)))
    largest = max(((right - left) * (top - bottom) for left, bottom, right, top in boxes), default=0.0)
    return float(largest / max(width * height, 1.0))


def _written(page: Any) -> bool:
    """Whether a page without text shows something like writing: marks on paper, not a photograph and not nothing. Drawn smaller, thin letters
    are no darker than a shade."""
    width, height = page.get_size()
    scale = min(1.0, (_LOOKED_AT / max(width * height, 1.0)) ** 0.5)
    grey = page.render(scale=scale).to_pil().convert("L").histogram()
    total = sum(grey)
    return bool(sum(grey[_LIGHT:]) >= _PAPER * total and sum(grey[:_DARK]) >= _INK * total)


def _lines(text_page: Any, page_height: float) -> tuple[list[_Line], list[Box], Callable[[int], float]]:
    """The page's lines as pdfium orders them, from the top of the page, its letters' boxes, from its foot, and what gives the height of the type
    that each is set in; all in points."""
    lines: list[_Line] = []
    current: _Line | None = None
    total = text_page.count_chars()
    text = text_page.get_text_range(0, total) if total else ""
    # pdfium counts in UTF-16; a page with characters beyond it is read one by one.
    letters = list(text) if len(text) == total else [text_page.get_text_range(i, 1) for i in range(total)]
    # U+FFFE marks a hyphen that pdfium knows to be one of a broken line, which it may tell as one with the line before: there the word reads whole.
    letters = [
        ("\u00ad" if following.islower() else "-") if letter in "\x02\ufffe" else letter
        for letter, following in zip(letters, [*letters[1:], ""], strict=False)
    ]
    boxes = [(0.0, 0.0, 0.0, 0.0) if c in "\r\n" else text_page.get_charbox(i) for i, c in enumerate(letters)]
    letters, boxes, places = joined(letters, boxes, partial(_type_height, text_page))
    for index, letter in enumerate(letters):
        if letter in "\r\n":
            if current is not None and current.text.strip():
                lines.append(current)
            current = None
            continue
        left, bottom, right, top = boxes[index]
        if current is None:
            if letter.isspace():
                continue
            current = _Line(letter, left, right, page_height - top, page_height - bottom, index)
            continue
        current.text += letter
        if not letter.isspace():
            current.left, current.right = min(current.left, left), max(current.right, right)
            current.top, current.bottom = min(current.top, page_height - top), max(current.bottom, page_height - bottom)
    if current is not None and current.text.strip():
        lines.append(current)

    def height(n: int) -> float:
        return _type_height(text_page, places[n])

    for line in lines:
        if turns(line.text):
            line.text = in_reading_order(_glyphs(line, text_page, places))
        elif line.right - line.left > line.bottom - line.top:
            own = boxes[line.start : line.start + len(line.text)]
            line.text = with_raised(line.text, own, partial(_from, height, line.start)).rstrip()
        else:
            line.text = line.text.rstrip()
    return lines, boxes, height


def _from(height: Callable[[int], float], start: int, n: int) -> float:
    return height(start + n)


def _type_height(text_page: Any, n: int) -> float:
    """The height of the type that a letter is set in."""
    _, bottom, _, top = text_page.get_charbox(n, loose=True)
    return float(top - bottom)


def _glyphs(line: _Line, text_page: Any, places: Sequence[int]) -> list[Glyph]:
    found: list[Glyph] = []
    for index, letter in enumerate(line.text, line.start):
        left, bottom, right, top = text_page.get_charbox(places[index], loose=True)
        last = found[-1] if found else None
        if last is not None and (last.left, last.right) == (left, right) and not letter.isspace():
            # Letters that are drawn as one come in the order in which they are read.
            found[-1] = replace(last, text=last.text + letter)
        else:
            found.append(Glyph(text=letter, left=left, right=right, height=top - bottom, number=index))
    return found


def _below(line: _Line, last: _Line) -> float | None:
    """How far a line's top is below that of the one before it in the same column, ``None`` where it is no such line."""
    height = max(line.bottom - line.top, 1.0)
    step = line.top - last.top
    return step if 0 < step < 4 * height and line.left < last.right and last.left < line.right else None


def _usual_step(lines: list[_Line]) -> float:
    """How far most lines of the page are from the next, from top to top; 0 where too few say so."""
    steps = Counter(round(step) for last, line in pairwise(lines) if (step := _below(line, last)) is not None)
    step, count = max(steps.items(), key=lambda s: (s[1], -s[0]), default=(0, 0))
    return step if count >= _TELLING_LINES else 0


def _blocks(lines: list[_Line]) -> list[list[_Line]]:
    """Lines grouped into paragraphs by the white space between them."""
    grouped: list[list[_Line]] = []
    usual = _usual_step(lines)
    for line in lines:
        last = grouped[-1][-1] if grouped else None
        height = max(line.bottom - line.top, 1.0)
        near = last is not None and -height * 0.5 < line.top - last.bottom < height * _BLOCK_GAP
        if last is not None and (step := _below(line, last)) is not None:
            near = near or step <= usual * _USUAL
        if near and last is not None and (last.bottom - last.top) < 1.6 * height < 2.6 * (last.bottom - last.top):
            grouped[-1].append(line)
        else:
            grouped.append([line])
    return grouped


def _tiles(pictures: list[tuple[float, Any]], width: int, settings: CaptureSettings) -> dict[str, bytes]:
    from PIL import Image

    if not pictures:
        return {}
    height = int(pictures[-1][0]) + pictures[-1][1].height
    count = -(-height // settings.tile_height)
    tiles = {}
    for index in range(count):
        top = index * settings.tile_height
        tile = Image.new("RGB", (width, min(settings.tile_height, height - top)), "white")
        for offset, picture in pictures:
            if offset + picture.height > top and offset < top + tile.height:
                tile.paste(picture, (0, int(offset) - top))
        data = encode(tile)
        tiles[tile_name(index, count)] = smaller(data) if settings.small_screenshots else data
    return tiles
