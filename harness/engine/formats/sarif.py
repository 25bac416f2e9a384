"""The findings as SARIF 2.1.0, for code scanning."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from harness.engine.formats import Format

if TYPE_CHECKING:
    from harness.engine.material import Material


def _files(material: Material) -> dict[str, bytes]:
    from harness.engine.formats._beside import prefix
    from harness.report.sarif import sarif

    text = json.dumps(sarif(material.report, prefix(material)), ensure_ascii=False, indent=2) + "\n"
    return {FORMAT.file: text.encode("utf-8", "replace")}


FORMAT = Format(
    file="results.sarif", summary="findings on the claims' lines, for code scanning (SARIF 2.1.0)", files=_files
)
