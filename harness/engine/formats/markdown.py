"""The report as Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from harness.engine.formats import Format

if TYPE_CHECKING:
    from harness.engine.material import Material


def _files(material: Material) -> dict[str, bytes]:
    from harness.report.markdown import markdown_report

    return {FORMAT.file: markdown_report(material.report)}


FORMAT = Format(file="report.md", summary="for pull requests, wikis and mail", files=_files)
