"""A PDF captured as itself: its text with boxes as a layout artifact, its pages rendered one below the other.

One coordinate system for both: CSS pixels, that is PDF points times 4/3, pages stacked from the top. Reading and rendering are
pdfium's (Apache-2.0/BSD).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from harness.capture.picture import encode, smaller, tile_name
from harness.capture.settings import CaptureSettings
from harness.model.layout import LAYOUT_FORMAT

_SCALE = 4 / 3

# Lines further apart than this many line heights begin a new block.
_BLOCK_GAP = 0.9

_MAX_PAGES = 400


class PdfUnreadableError(Exception):
    """The bytes are not a PDF that can be read; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PdfReading:
    """A PDF's layout artifact as JSON data, its pages as PNG tiles by name, its title, whether all pages are in the layout,
    and whether all of those are pictured."""

    layout: dict[str, Any]
    tiles: dict[str, bytes]
    title: str
    whole: bool
    pictured: bool


@dataclass(slots=True)
class _Line:
    text: str
    left: float
    right: float
    top: float
    bottom: float


def read_pdf(data: bytes, url: str, language: str | None, settings: CaptureSettings) -> PdfReading:
    """What a PDF says and shows. Raises `PdfUnreadableError`."""
    import pypdfium2 as pdfium

    try:
        document = pdfium.PdfDocument(data)
        count = len(document)
    except pdfium.PdfiumError as error:
        raise PdfUnreadableError(f"not a readable PDF: {error}") from error
    blocks: list[dict[str, Any]] = []
    runs: list[dict[str, Any]] = []
    pictures = []
    offset = 0.0
    width = 0.0
    shown = min(count, _MAX_PAGES)
    try:
        for number in range(shown):
            page = document[number]
            page_width, page_height = page.get_size()
            for lines in _blocks(_lines(page.get_textpage(), page_height)):
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
            if offset + page_height * _SCALE <= settings.max_height:
                pictures.append((offset, page.render(scale=_SCALE).to_pil().convert("RGB")))
            offset += page_height * _SCALE
            width = max(width, page_width * _SCALE)
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
        "frames": [{"id": 0, "parent": None, "url": url, "state": "complete"}],
        "blocks": blocks,
        "runs": runs,
    }
    return PdfReading(
        layout=layout,
        tiles=_tiles(pictures, int(width), settings),
        title=title or first[:120],
        whole=shown == count,
        pictured=len(pictures) == shown,
    )


def _lines(text_page: Any, page_height: float) -> list[_Line]:
    """The page's lines as pdfium orders them; coordinates from the top of the page, in points."""
    lines: list[_Line] = []
    current: _Line | None = None
    total = text_page.count_chars()
    text = text_page.get_text_range(0, total) if total else ""
    # pdfium counts in UTF-16; a page with characters beyond it is read one by one.
    letters = list(text) if len(text) == total else [text_page.get_text_range(i, 1) for i in range(total)]
    # U+FFFE marks a hyphen that pdfium knows to be one of a broken line.
    letters = ["-" if letter in "\x02\ufffe" else letter for letter in letters]
    for index, letter in enumerate(letters):
        if letter in "\r\n":
            if current is not None and current.text.strip():
                lines.append(current)
            current = None
            continue
        left, bottom, right, top = text_page.get_charbox(index)
        if current is None:
            if letter.isspace():
                continue
            current = _Line(letter, left, right, page_height - top, page_height - bottom)
            continue
        current.text += letter
        if not letter.isspace():
            current.left, current.right = min(current.left, left), max(current.right, right)
            current.top, current.bottom = min(current.top, page_height - top), max(current.bottom, page_height - bottom)
    if current is not None and current.text.strip():
        lines.append(current)
    for line in lines:
        line.text = line.text.rstrip()
    return lines


def _blocks(lines: list[_Line]) -> list[list[_Line]]:
    """Lines grouped into paragraphs by the white space between them."""
    grouped: list[list[_Line]] = []
    for line in lines:
        last = grouped[-1][-1] if grouped else None
        height = max(line.bottom - line.top, 1.0)
        near = last is not None and -height * 0.5 < line.top - last.bottom < height * _BLOCK_GAP
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
