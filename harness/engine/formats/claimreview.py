"""The claims as schema.org ClaimReview data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from harness.engine.formats import Format

if TYPE_CHECKING:
    from harness.engine.material import Material


def _files(material: Material) -> dict[str, bytes]:
    from harness.report.claimreview import claimreview

    return {FORMAT.file: claimreview(material.report)}


FORMAT = Format(
    file="claimreview.jsonld",
    summary="schema.org ClaimReview of what was decided, for the published page",
    files=_files,
)
