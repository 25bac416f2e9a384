"""The fact sheet as XLSX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from harness.engine.formats import Format

if TYPE_CHECKING:
    from harness.engine.material import Material


def _files(material: Material) -> dict[str, bytes]:
    from harness.report.xlsx import xlsx

    return {FORMAT.file: xlsx(material.report)}


FORMAT = Format(file="facts.xlsx", summary="the fact sheet, to fill in and read back with harness import", files=_files)
