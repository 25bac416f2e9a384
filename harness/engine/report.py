"""Writing a verification's results as files, in the formats asked for."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from harness.engine.formats import formats

if TYPE_CHECKING:
    from harness.engine.material import Material


def write_report(material: Material, folder: Path, names: Iterable[str] = ()) -> tuple[Path, ...]:
    """Write the formats of those ``names`` (default: the usual ones) into ``folder``, which is made.

    Returns the file of each format that a reader opens first. Raises OSError, and KeyError for a name that there is not.
    """
    there = formats()
    chosen = [there[name] for name in dict.fromkeys(names)] or [f for f in there.values() if f.usual]
    folder.mkdir(parents=True, exist_ok=True)
    for form in chosen:
        if form.renew is not None:
            there_before = folder / form.file
            files = form.renew(material, there_before.read_bytes() if there_before.is_file() else None)
        else:
            files = form.files(material)
        for name, content in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    return tuple(folder / form.file for form in chosen)
