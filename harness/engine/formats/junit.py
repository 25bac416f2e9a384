"""The claims as JUnit XML, for test reports, with pictures as attachments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from harness.engine.formats import Format

if TYPE_CHECKING:
    from harness.engine.material import Material


def _files(material: Material) -> dict[str, bytes]:
    from harness.engine.formats._beside import pictures, prefix
    from harness.report.junit import junit

    pairs, files = pictures(material)
    return {FORMAT.file: junit(material.report, pairs, prefix(material)), **files}


FORMAT = Format(file="junit.xml", summary="claims as test cases (JUnit XML), with pictures", files=_files)
