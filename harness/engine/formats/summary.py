"""A job's summary in Markdown, with pictures linked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from harness.engine.formats import Format

if TYPE_CHECKING:
    from harness.engine.material import Material


def _files(material: Material) -> dict[str, bytes]:
    from harness.engine.formats._beside import pictures, prefix
    from harness.report.summary import summary

    pairs, files = pictures(material)
    return {FORMAT.file: summary(material.report, pairs, prefix(material)), **files}


FORMAT = Format(file="summary.md", summary="a job's summary in Markdown, with pictures", files=_files)
