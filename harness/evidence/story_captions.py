"""Which words are a picture's, told by how sites name what holds them, where no figure does."""

from __future__ import annotations

import re
from collections.abc import Mapping

from harness.evidence.read import TextBlock
from harness.evidence.story_root import Path

# How sites name what holds the words under a picture, where it is no figure's; such words are no longer than this, in characters.
_CAPTIONED = re.compile(
    r"[#.](?:[\w-]*[-_])?(?:caption\w*|cap|bild(?:unter|text|unterschrift)\w*|bu-?text|l[eé]gende?|pie(?:-?de-?foto)?|photo|foto|image|img|picture|poza|zdjecie|obraz(?:ek)?|kuva|kep|slika|snimka|resim|gambar|podpis|подпись|didascalia)(?![a-z])",
    re.IGNORECASE,
)
CAPTION = 300
# … or the box around a picture and its words.
_AROUND_PICTURE = re.compile(
    r"[^\s#.]+[#.](?:[\w-]+\.)?(?:img|image|imagine|photo|foto|pic(?:ture)?|bild|poza|zdj[eę]cie|obraz(?:ek)?|kuva|k[eé]p|slika|snimka|resim|gambar)(?:-?_?(?:box|wrap(?:per)?|area|cont(?:ainer)?|desc|center))?",
    re.IGNORECASE,
)
_CAPTION_BOX = re.compile(r"[#.](?:[\w-]*[-_])?(?:caption|cap|bildunterschrift|legende)(?![a-z])", re.IGNORECASE)


def named_caption(block: TextBlock, boxes: Mapping[Path, tuple[int, int]]) -> bool:
    """Whether a block's own name, or that of the box around it, says that it is a picture's words; ``boxes`` are how much prose each element holds, and in
    how many blocks."""
    outer = block.ancestors.split()[-2:-4:-1]
    around = outer[0] if outer else ""
    if _CAPTIONED.search(block.names) or _AROUND_PICTURE.fullmatch(around) or _CAPTION_BOX.search(around):
        return True
    # The box of a picture, one or two elements around, that holds nothing else.
    path = tuple(block.path.split(">"))
    alone = (boxes.get(path[:-depth], (0, 0))[1] <= 1 for depth in (1, 2))
    return any(_CAPTIONED.search(box) and held for box, held in zip(outer, alone, strict=False))
