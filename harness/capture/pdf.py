"""A PDF captured as itself: its text with boxes as a layout artifact, its pages rendered one below the other.

One coordinate system for both: CSS pixels, that is PDF points times 4/3, pages stacked from the top. Reading and rendering are
pdfium's (Apache-2.0/BSD). A page that shows writing and holds no text, as a scanned one does, is a frame that could not be read.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from harness.capture.picture import encode, smaller, tile_name
from harness.capture.right_to_left import Glyph, in_reading_order, turns
from harness.capture.settings import CaptureSettings
from harness.model.layout import LAYOUT_FORMAT

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
    scanned = []
    try:
        for number in range(shown):
            page = document[number]
            page_width, page_height = page.get_size()
            lines_of_page = _lines(page.get_textpage(), page_height)
            if not lines_of_page and _written(page):
                scanned.append(number + 1)
            for lines in _blocks(lines_of_page):
                block = len(blocks)
                blocks.append({"id": block, "tag": "p", "path": f"page[{number + 1}]>p[{block}]", "page": number + 1})
                for line in lines:
                    runs.append(
                        {
                            "text": line.text + " ",
                            "block": block,
                            "boxes": [
                                [
                                    round(line.left * _SCALE, 1),
                                    round(offset + line.top * _SCALE, 1),
                                    round((line.right - line.left) * _SCALE, 1),
                                    round((line.bottom - line.top) * _SCALE, 1),
                                    len(line.text) + 1,
                                ]
                            ],
                        }
                    )
            width = max(width, page_width * _SCALE)
            bottom = offset + page_height * _SCALE
            # One after another: a page that is not pictured leaves no gap among those that are.
            if len(pictures) == number and bottom <= settings.max_height and bottom * width <= _MOST_POINTS:
                pictures.append((offset, page.render(scale=_SCALE).to_pil().convert("RGB")))
                pictured_width = width
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
                {"id": at, "parent": 0, "url": f"{url}#page={page}", "state": "failed"}
                for at, page in enumerate(scanned, 1)
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


def _written(page: Any) -> bool:
    """Whether a page without text shows something like writing: marks on paper, not a photograph and not nothing."""
    width, height = page.get_size()
    scale = min(0.5, (_LOOKED_AT / max(width * height, 1.0)) ** 0.5)
    grey = page.render(scale=scale).to_pil().convert("L").histogram()
    total = sum(grey)
    return bool(sum(grey[_LIGHT:]) >= _PAPER * total and sum(grey[:_DARK]) >= _INK * total)


def _lines(text_page: Any, page_height: float) -> list[_Line]:
    """The page's lines as pdfium orders them; coordinates from the top of the page, in points."""
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
    for line in lines:
        line.text = in_reading_order(_glyphs(line, text_page)) if turns(line.text) else line.text.rstrip()
    return lines


def _glyphs(line: _Line, text_page: Any) -> list[Glyph]:
    found: list[Glyph] = []
    for index, letter in enumerate(line.text, line.start):
        left, bottom, right, top = text_page.get_charbox(index, loose=True)
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
