"""The result as JSON, for other programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from harness.engine.formats import Format

if TYPE_CHECKING:
    from harness.engine.material import Material


def _files(material: Material) -> dict[str, bytes]:
    from harness.report.json_text import json_text
    from harness.report.result import result

    text = json_text(result(material.report)) + "\n"
    # Half a surrogate pair, which a page may hold, is written as the escape that JSON has for it.
    return {FORMAT.file: text.encode("utf-8", "backslashreplace")}


FORMAT = Format(file="result.json", summary="every verdict and finding, for other programs", files=_files, usual=True)
