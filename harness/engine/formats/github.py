"""The verdicts as GitHub annotations: printed in a job, they show on the lines of articles and claims files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from harness.engine.formats import Format

if TYPE_CHECKING:
    from harness.engine.material import Material


def _files(material: Material) -> dict[str, bytes]:
    from harness.engine.formats._beside import prefix
    from harness.report.github import annotated

    return {FORMAT.file: annotated(material.report, prefix(material))}


FORMAT = Format(file="annotations.txt", summary="annotations for GitHub, to be printed in a job", files=_files)
