"""Frames of a recording that somebody saved by hand.

Moving pictures that Pillow reads (GIF, APNG, animated WebP) need nothing else; films need the extra ``harness[video]``
(docs/adr/0009-films-are-read-by-an-optional-library.md).
"""

from __future__ import annotations

import io
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from harness.evidence.images.pixels import PictureUnreadableError, open_picture

if TYPE_CHECKING:
    from PIL.Image import Image

# Seconds around the time noted that are looked at, and frames a second that are compared: a time is noted to the second. Where the camera moves, frames so far
# apart differ in every part: all between the neighbours of the one most alike are then looked at, that many seconds around it.
SPREAD, PER_SECOND, CLOSE = 2.0, 8, 0.25

# A moving picture is read to no more frames than this.
_MOST_FRAMES = 20_000


class FilmUnreadableError(Exception):
    """The recording cannot be read; the message says why, and what would help."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One picture of a film and its time in seconds."""

    at: float
    picture: Image


def seconds(text: str) -> float:
    """The seconds that ``MM:SS`` or ``HH:MM:SS`` means."""
    total = 0.0
    for part in text.strip().split(":"):
        total = total * 60 + float(part)
    return total


def frames(path: Path, at: float, *, close: bool = False) -> tuple[Frame, ...]:
    """The frames of the film at ``path`` from `SPREAD` before ``at`` to as much after it, `PER_SECOND` of them; ``close``: every one, from `CLOSE` before
    it. Raises `FilmUnreadableError`."""
    spread, apart = (CLOSE, 0.0) if close else (SPREAD, 1 / PER_SECOND - 0.01)
    found = _animated(path, at, spread)
    if found is None:
        found = _film(path, at, spread, apart)
    if not found:
        raise FilmUnreadableError("the recording has no picture at that time")
    return tuple(found)


def _animated(path: Path, at: float, spread: float) -> list[Frame] | None:
    """Frames of an animated picture, ``None`` where the file is none."""
    from PIL import Image

    try:
        with Image.open(path) as image:
            if not getattr(image, "is_animated", False):
                raise FilmUnreadableError("it is a picture, not a recording")
            found, time = [], 0.0
            for number in range(min(getattr(image, "n_frames", 1), _MOST_FRAMES)):
                image.seek(number)
                image.load()
                lasts = float(image.info.get("duration", 100)) / 1000
                # A frame is shown until the next one.
                if time + lasts > at - spread and time < at + spread:
                    shown_then = at if time <= at < time + lasts else max(time, at - spread)
                    found.append(Frame(at=shown_then, picture=_read(image)))
                time += lasts
                if time > at + spread:
                    break
            return found
    except FilmUnreadableError:
        raise
    except (OSError, ValueError, SyntaxError, EOFError, Image.DecompressionBombError, PictureUnreadableError):
        return None


def _read(image: Image) -> Image:
    out = io.BytesIO()
    image.convert("RGB").save(out, "PNG", compress_level=0)
    return open_picture(out.getvalue())


def _film(path: Path, at: float, spread: float, apart: float) -> list[Frame]:
    # What is wrong with a film is told in words of ours, not in the decoder's on the terminal.
    os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
    try:
        import cv2
    except ImportError as error:
        raise FilmUnreadableError("reading films needs an extra: `pip install 'harness[video]'`") from error
    from PIL import Image

    film: Any = cv2.VideoCapture(str(path))
    try:
        if not film.isOpened():
            raise FilmUnreadableError("it is not a film that can be read here")
        film.set(cv2.CAP_PROP_POS_MSEC, max(0.0, at - spread - 1.0) * 1000)
        found: list[Frame] = []
        for _ in range(_MOST_FRAMES):
            if not film.grab():
                break
            time = float(film.get(cv2.CAP_PROP_POS_MSEC)) / 1000
            if time > at + spread:
                break
            if time < at - spread or (found and time - found[-1].at < apart):
                continue
            good, pixels = film.retrieve()
            if good:
                picture = Image.fromarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2RGB))
                picture.thumbnail((1024, 1024))
                found.append(Frame(at=time, picture=picture))
        return found
    except cv2.error as error:
        raise FilmUnreadableError("it cannot be decoded") from error
    finally:
        film.release()
