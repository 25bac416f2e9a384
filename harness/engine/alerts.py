"""Alerts since an earlier run: the earlier file read, the new one written."""

from __future__ import annotations

import json
import os
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from harness.engine.errors import UsageError

if TYPE_CHECKING:
    from harness.model.verdict import Report
    from harness.report.alerts import Alert, Alerts

ALERTS_FILE = "alerts.json"


def read_earlier(path: Path) -> tuple[Alert, ...] | None:
    """The open alerts of an earlier result or alerts file; ``None`` where it is not there, as before the first run.

    Raises `UsageError` for a file that is neither.
    """
    from harness.report.alerts import AlertsError, earlier_alerts

    if not path.exists():
        return None
    try:
        return earlier_alerts(json.loads(path.read_text(encoding="utf-8")))
    except (AlertsError, ValueError, RecursionError) as error:
        why = str(error) if isinstance(error, AlertsError) else "not JSON"
        raise UsageError(f"{path}: {why}", "--since takes a result.json or an alerts.json of an earlier run") from error


def alerts_since(report: Report, earlier: tuple[Alert, ...] | None, overdue_days: float) -> Alerts:
    """What is to be told since ``earlier``; everything is new where there is none."""
    from harness.report.alerts import alerts

    return alerts(report, earlier or (), timedelta(days=overdue_days))


def write_alerts(found: Alerts, path: Path) -> None:
    """Write ``found`` at ``path``, whole or not at all."""
    from harness.report.alerts import alerts_data

    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    temporary.write_text(
        json.dumps(alerts_data(found), ensure_ascii=False, indent=2) + "\n", encoding="utf-8", errors="replace"
    )
    os.replace(temporary, path)
