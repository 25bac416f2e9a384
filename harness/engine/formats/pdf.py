"""The report on paper: the page as PDF, printed by the browser."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from harness.engine.formats import Format

if TYPE_CHECKING:
    from harness.engine.material import Material


def _files(material: Material) -> dict[str, bytes]:
    from harness.capture.printer import PrintError, print_pdf
    from harness.engine.capture import capture_settings
    from harness.engine.errors import NotCheckedError
    from harness.report.html import html, title
    from harness.report.words import when

    page = html(material.report, material.crops, material.baselines, material.histories, printed=True)
    how = capture_settings(material.settings, os.environ)
    try:
        pdf = print_pdf(page, how, title=title(material.report), note=f"judged as of {when(material.report.judged_at)}")
    except PrintError as error:
        raise NotCheckedError(
            f"the report could not be printed: {error}", "write it as HTML, and print that"
        ) from error
    return {FORMAT.file: pdf}


FORMAT = Format(file="report.pdf", summary="the page on paper, printed by the browser", files=_files)
