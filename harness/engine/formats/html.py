"""The report as one HTML page, for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from harness.engine.formats import Format

if TYPE_CHECKING:
    from harness.engine.material import Material


def _files(material: Material) -> dict[str, bytes]:
    from harness.report.html import html

    return {FORMAT.file: html(material.report, material.crops, material.baselines, material.histories)}


FORMAT = Format(file="report.html", summary="one page that a browser opens, pictures and all", files=_files, usual=True)
