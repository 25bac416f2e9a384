"""What several formats put beside their words: pictures as files, and paths as the repository names them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from harness.engine.material import Material
    from harness.report.ci import PicturePair


def pictures(material: Material) -> tuple[dict[tuple[str, str], PicturePair], dict[str, bytes]]:
    """Of each link that does not stand the paths of its pictures, and the files by those paths."""
    from harness.report.ci import PicturePair

    if all(link.state.stands for verdict in material.report.verdicts for link in verdict.links):
        return {}, {}
    pairs, files = {}, {}
    down = {(k.claim, k.link) for v in material.report.verdicts for k in v.links if not k.state.stands}
    for (claim, link), pair in material.crops.items():
        if (claim, link) not in down:
            continue
        names = {}
        for side, crop in (("before", pair.before), ("after", pair.after)):
            if crop is not None:
                names[side] = f"pictures/{claim}.{link}.{side}.png"
                files[names[side]] = crop.png
        pairs[claim, link] = PicturePair(**names)
    return pairs, files


def prefix(material: Material) -> str:
    """The registry's folder within its repository, with a closing slash; empty when it is the repository's root, or in none."""
    root = material.settings.root
    for folder in (root, *root.parents):
        if (folder / ".git").exists():
            inner = root.relative_to(folder).as_posix()
            return "" if inner == "." else f"{inner}/"
    return ""
