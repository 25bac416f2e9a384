"""The article as an annotated copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from harness.engine.formats import Format

if TYPE_CHECKING:
    from harness.engine.material import Material


def _files(material: Material) -> dict[str, bytes]:
    from harness.report.docx import docx

    return {FORMAT.file: docx(material.report)}


FORMAT = Format(file="annotated.docx", summary="the article with a comment at each statement", files=_files)
