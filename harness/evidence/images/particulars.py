"""What a picture's file says of itself: its size, and when, with what and by whom it was taken."""

from __future__ import annotations

import io
import warnings

# EXIF tags: the date taken (in its own folder), then those of the picture.
_FOLDER, _TAKEN = 0x8769, 0x9003
_TAGS = {0x013B: "by", 0x8298: "©", 0x0110: "camera"}


def particulars(data: bytes) -> str:
    """The picture's particulars in a few words, empty where its bytes cannot be read. EXIF is a claim, not a proof."""
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data)) as image:
                parts = [f"{image.width} × {image.height} px"]
                exif = image.getexif()
                taken = _plain(exif.get_ifd(_FOLDER).get(_TAKEN))
                if taken:
                    day, _, time = taken.partition(" ")
                    parts.append(f"EXIF: taken {day.replace(':', '-')} {time}".strip())
                parts += [f"EXIF: {word} {value}" for tag, word in _TAGS.items() if (value := _plain(exif.get(tag)))]
    except Exception:  # decoders raise all kinds of errors on broken files, and nothing here decides anything
        return ""
    return ", ".join(parts)


def _plain(value: object) -> str:
    return " ".join(str(value).replace("\0", " ").split())[:100] if isinstance(value, str) else ""
