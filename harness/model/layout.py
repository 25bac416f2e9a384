"""The layout artifact: the only thing evidence reads of a page.

Capture writes it from the live page (or a PDF), as JSON, once; everything that only exists there, visibility,
boxes, generated text, is in it. Format 1:

``{"format": 1, "kind": "web", "url": …, "title": …, "language": …, "width": px, "height": px,
"meta": {name: content, …}, "frames": [{"id", "parent", "url", "state", "box", "ancestors"}],
"blocks": [{"id", "tag", "path", "ancestors", "frame", "page", "row", "column", "headers", "item"}],
"runs": [{"text", "block", "visible", "why", "generated", "field", "link", "struck", "boxes": [[x, y, w, h, n], …]}],
"images": [{"src", "kind", "alt", "caption", "credit", "box": [x, y, w, h], "width", "height", "path", "frame",
"ancestors", "link", "why", "part", "rolls"}]}``
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

LAYOUT_FORMAT = 1

# The state of a frame of which its server says that there is none.
ABSENT = "absent"

# The state of a page of a PDF that is a picture and shows nothing like writing.
PICTURED = "pictured"


class LayoutUnreadableError(ValueError):
    """The bytes are not a layout artifact of a format that this version reads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle in CSS pixels of the full page (of PDF points times 4/3 for PDFs), origin at the top left.

    ``length`` is how many characters of its run the box covers, in order.
    """

    x: float
    y: float
    width: float
    height: float
    length: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A document inside the page: 0 is the page itself. ``state`` is ``complete``, ``blocked``, ``failed``, `ABSENT` or `PICTURED`. ``box`` and
    ``ancestors`` say where one that is not complete stands and in what, as for blocks; older layouts have neither."""

    id: int
    parent: int | None
    url: str
    state: str = "complete"
    box: Box | None = None
    ancestors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A block-level element that holds text directly: paragraph, heading, list item, table cell, caption …

    ``path`` is a CSS path from the root that is unique in its frame; ``ancestors`` are outermost first, each as
    ``tag#id.class.class[role=…]`` and ending with the block itself; ``page`` is the PDF page from 1, else 0.
    For table cells ``row`` and ``column`` count from 0 and ``headers`` are the texts of its row and column headers. ``item`` is the number that
    a list shows before it, ``None`` where it shows none; layouts made before these were looked for have none.
    """

    id: int
    tag: str
    path: str
    ancestors: tuple[str, ...] = ()
    frame: int = 0
    page: int = 0
    row: int = -1
    column: int = -1
    headers: tuple[str, ...] = ()
    item: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch of text of one text node, white space collapsed as rendered; a run that begins or ends with a
    space had one there; U+2028 is the space at which the page itself ends a line (`<br>`, a line end in `<pre>`), U+202D or U+202E before and U+202C
    behind it say that all of it is shown against its own direction. Layouts made before these were told have plain spaces, and text as it is written. ``visible`` is whether a reader could see it; if not, ``why`` says what hides it:
    ``display``, ``visibility``, ``opacity``, ``size``, ``off-screen``, ``clipped``, ``covered``, ``closed``, ``colour``, ``blurred``,
    ``alt`` (alternative text of an image, never drawn), ``reading`` (how a word is spoken, written beside it). ``generated`` marks text that only CSS shows (``::before``,
    ``::after``), ``link`` text that leads elsewhere, ``struck`` text with a line through it. ``field`` marks what a form's field shows:
    ``value``, ``placeholder`` (what is to be filled in or chosen there) or ``search`` (whatever a box to search with shows), never a
    password's. Layouts made before these were looked for have none of them.
    """

    text: str
    block: int
    visible: bool = True
    why: str = ""
    generated: bool = False
    field: str = ""
    link: bool = False
    struck: bool = False
    boxes: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LayoutImage:
    """A picture on the page. ``kind`` is ``img`` (with ``srcset`` and ``picture`` resolved), ``background``, ``poster`` (of a film),
    ``svg`` or ``canvas`` (drawn by the page: no address). ``width`` and ``height`` are its own in pixels, 0 where unknown.
    ``caption`` and ``credit`` are the words that stand with it; ``path`` is its element's, ``ancestors`` are what holds it, as for
    blocks, and ``link`` says that it leads elsewhere; ``why`` says what keeps it from being seen, as for runs. ``part`` is what of its box
    nothing around it cuts off (left, top, right, bottom, from the box's corner), where that is not all; ``rolls`` says that a reader moves what
    it stands in. Layouts made before these were looked for have none of them.
    """

    src: str
    kind: str
    alt: str
    caption: str
    credit: str
    box: Box
    width: float
    height: float
    path: str
    frame: int
    ancestors: tuple[str, ...] = ()
    link: bool = False
    why: str = ""
    part: tuple[float, float, float, float] | None = None
    rolls: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A page as a reader met it: blocks in reading order and the runs of text in them. Sizes in CSS pixels."""

    kind: str
    url: str
    title: str
    language: str
    width: float
    height: float
    meta: Mapping[str, str]
    frames: tuple[Frame, ...]
    blocks: tuple[Block, ...]
    runs: tuple[Run, ...]
    images: tuple[LayoutImage, ...] = ()

    @classmethod
    def from_json(cls, data: Any) -> Layout:
        """The layout that parsed JSON ``data`` describes. Raises `LayoutUnreadableError`."""
        try:
            if data["format"] != LAYOUT_FORMAT:
                raise LayoutUnreadableError(f"layout format {data['format']!r}; this version reads {LAYOUT_FORMAT}")
            return cls(
                kind=data["kind"],
                url=data["url"],
                title=data["title"],
                language=data["language"],
                width=data["width"],
                height=data["height"],
                meta=MappingProxyType(data["meta"]),
                frames=tuple(_frame(f) for f in data["frames"]),
                blocks=tuple(
                    Block(
                        id=b["id"],
                        tag=b["tag"],
                        path=b["path"],
                        ancestors=tuple(b.get("ancestors", ())),
                        frame=b.get("frame", 0),
                        page=b.get("page", 0),
                        row=b.get("row", -1),
                        column=b.get("column", -1),
                        headers=tuple(b.get("headers", ())),
                        item=b.get("item"),
                    )
                    for b in data["blocks"]
                ),
                runs=tuple(
                    Run(
                        text=r["text"],
                        block=r["block"],
                        visible=r.get("visible", True),
                        why=r.get("why", ""),
                        generated=r.get("generated", False),
                        field=r.get("field", ""),
                        link=r.get("link", False),
                        struck=r.get("struck", False),
                        boxes=tuple(Box(x=x, y=y, width=w, height=h, length=n) for x, y, w, h, n in r.get("boxes", ())),
                    )
                    for r in data["runs"]
                ),
                images=tuple(_image(i) for i in data.get("images", ())),
            )
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            if isinstance(error, LayoutUnreadableError):
                raise
            raise LayoutUnreadableError(f"not a layout artifact: {error!r}") from error


def _frame(data: Any) -> Frame:
    box = data.get("box")
    return Frame(
        id=data["id"],
        parent=data["parent"],
        url=data["url"],
        state=data.get("state", "complete"),
        box=None if box is None else Box(x=box[0], y=box[1], width=box[2], height=box[3]),
        ancestors=tuple(data.get("ancestors", ())),
    )


def _image(data: Any) -> LayoutImage:
    x, y, width, height = data["box"]
    return LayoutImage(
        src=str(data["src"]),
        kind=str(data.get("kind", "img")),
        alt=str(data.get("alt", "")),
        caption=str(data.get("caption", "")),
        credit=str(data.get("credit", "")),
        box=Box(x=x, y=y, width=width, height=height),
        width=data.get("width") or 0,
        height=data.get("height") or 0,
        path=str(data.get("path", "")),
        frame=data.get("frame", 0),
        ancestors=tuple(data.get("ancestors", ())),
        link=bool(data.get("link", False)),
        why=str(data.get("why", "")),
        part=tuple(data["part"]) if data.get("part") else None,
        rolls=bool(data.get("rolls", False)),
    )
