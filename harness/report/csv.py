"""The fact sheet as CSV (RFC 4180), for any spreadsheet."""

from __future__ import annotations

import csv as _csv
import io

from harness.model.verdict import Report
from harness.report.facts import COLUMNS, columns, facts
from harness.report.neutral import cell


def csv(report: Report) -> bytes:
    """One line an evidence link. UTF-8 with a byte order mark, without which Excel reads it as the system's old code page."""
    out = io.StringIO()
    writer = _csv.writer(out)
    writer.writerow(COLUMNS.values())
    for fact in facts(report):
        writer.writerow([cell(text) for text in columns(fact).values()])
    return out.getvalue().encode("utf-8-sig")
