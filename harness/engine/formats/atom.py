"""The findings as an Atom feed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from harness.engine.formats import Format

if TYPE_CHECKING:
    from harness.engine.material import Material


def _renew(material: Material, previous: bytes | None) -> dict[str, bytes]:
    from harness.report.atom import atom

    return {FORMAT.file: atom(material.report, previous)}


def _files(material: Material) -> dict[str, bytes]:
    return _renew(material, None)


FORMAT = Format(
    file="changes.atom", summary="a feed of what needs a look and what no longer does", files=_files, renew=_renew
)
