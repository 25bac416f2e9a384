"""Pictures: those of a page, and how two of them compare."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Likeness(StrEnum):
    """How two pictures compare. Only SAME supports anything.

    ALTERED: one picture, but for a part that differs. ALIKE: too alike to be called different, not alike enough to be called the
    same, or too small to tell. UNLIKE: different pictures. MIRRORED: one is the other's mirror image.
    """

    SAME = "same"
    ALTERED = "altered"
    ALIKE = "alike"
    UNLIKE = "unlike"
    MIRRORED = "mirrored"


# The better answer first: what a page shows is the best of its pictures.
BEST_FIRST = (Likeness.SAME, Likeness.ALTERED, Likeness.MIRRORED, Likeness.ALIKE, Likeness.UNLIKE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """A part of a picture, as shares (0 to 1) of its width and height."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def area(self) -> float:
        """Its share of the picture's area."""
        return max(0.0, self.right - self.left) * max(0.0, self.bottom - self.top)

    @property
    def words(self) -> str:
        """Where it lies, in words: ``top left``, ``centre`` …"""
        x, y = (self.left + self.right) / 2, (self.top + self.bottom) / 2
        across = "left" if x < 0.36 else "right" if x > 0.64 else ""
        down = "top" if y < 0.36 else "bottom" if y > 0.64 else ""
        return f"{down} {across}".strip() or "centre"


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """How a picture compares with a reference. ``score`` is 0 to 100: how alike they are where they overlap.

    ``whole`` is the part of the reference that the other shows, ``altered`` the parts of the reference that differ, largest first; ``blurred`` says that the other shows far less of the finest details, although it has the pixels for them.
    """

    likeness: Likeness
    score: float
    whole: Region | None = None
    altered: tuple[Region, ...] = ()
    reasons: tuple[str, ...] = ()
    blurred: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What of a picture is seen on the page that shows it, as shares (0 to 1).

    ``window`` is how much of it lies within what the page gives it, the rest is cut away; ``hidden`` how much of that is not seen as the picture has
    it, ``upper`` how much of it above where titles are laid over pictures, and ``where`` about. ``way`` says how it is drawn where it is not upright.
    """

    window: float = 1.0
    hidden: float = 0.0
    upper: float = 0.0
    where: Region | None = None
    way: str = ""

    @property
    def seen(self) -> float:
        """How much of the picture is seen."""
        return self.window * (1 - self.hidden)


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePicture:
    """A picture that a page shows, or a frame of a film.

    ``sha256`` is that of its bytes, empty where they are not kept and it was cut from the page's picture; ``name`` is how it can be
    read again. ``caption`` and ``credit`` are what stands beside it. ``at`` is a frame's time in seconds. ``trouble`` says why its
    pixels cannot be had, ``unseen`` why a reader cannot see on the page what they show. ``place`` is the name of the page's own picture where it
    stands, empty where that is not to be held against it, ``window`` what nothing around it cuts off of that (left, top, right, bottom), and
    ``in_turn`` says that what is out of sight of it comes into sight: one of a row that is moved.
    """

    name: str
    src: str = ""
    kind: str = "img"
    sha256: str = ""
    caption: str = ""
    credit: str = ""
    alt: str = ""
    path: str = ""
    width: float = 0
    height: float = 0
    at: float | None = None
    trouble: str = ""
    unseen: str = ""
    place: str = ""
    window: tuple[float, float, float, float] | None = None
    in_turn: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What there is to compare with: a page's pictures or a film's frames; ``trouble`` says why there are none to be had."""

    pictures: tuple[PagePicture, ...] = ()
    trouble: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A picture beside the article: its file's name, the SHA-256 of its bytes, or why it cannot be read."""

    name: str
    sha256: str = ""
    trouble: str = ""


class Look(StrEnum):
    """How a passage looks whose words are the accepted ones. UNREADABLE: they are not on the page's picture any more, all or some.
    STRUCK: a line runs through them. UNTOLD: the two pictures cannot be compared."""

    SAME = "same"
    UNREADABLE = "unreadable"
    STRUCK = "struck"
    UNTOLD = "untold"


@dataclass(frozen=True, slots=True, kw_only=True)
class Looks:
    """How a passage looks beside how it looked when it was accepted, and why; ``damaged`` says that a picture that should be there
    could not be read."""

    look: Look
    reason: str = ""
    damaged: bool = False
