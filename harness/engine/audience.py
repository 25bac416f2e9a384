"""The edition of a verification that the settings' audience is to read."""

from __future__ import annotations

from dataclasses import replace

from harness.engine.registry import Loaded
from harness.engine.settings import Settings
from harness.model.registry import Registry
from harness.model.verdict import Report
from harness.report.audience import for_audience, locks_for_audience
from harness.report.withheld import Veil


def edition(report: Report, settings: Settings) -> Report:
    """``report`` as the settings' audience is to read it: what is shown anywhere is this."""
    return for_audience(report, settings.desk.audience)


def veil(registry: Registry, settings: Settings) -> Veil:
    """What of ``registry`` is kept from the settings' audience, for what is told beside a report."""
    return Veil(registry, settings.desk.audience)


def loaded_edition(loaded: Loaded, shown: Report, settings: Settings) -> Loaded:
    """``loaded`` with the registry of the edition ``shown`` and the locks that go with it."""
    locks = locks_for_audience(loaded.registry, loaded.locks, settings.desk.audience)
    return replace(loaded, registry=shown.registry, locks=locks, warnings=shown.problems)
