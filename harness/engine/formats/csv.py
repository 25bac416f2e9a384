"""The fact sheet as CSV."""

from __future__ import annotations

from typing import TYPE_CHECKING

from harness.engine.formats import Format

if TYPE_CHECKING:
    from harness.engine.material import Material


def _files(material: Material) -> dict[str, bytes]:
    from harness.report.csv import csv

    return {FORMAT.file: csv(material.report)}


FORMAT = Format(file="facts.csv", summary="the fact sheet for any spreadsheet", files=_files)
