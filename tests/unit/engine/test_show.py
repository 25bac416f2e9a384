"""`harness show` of a snapshot: what was cut off, and what was done to the page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from harness.capture.settings import CaptureSettings, Profile
from harness.cli import run
from harness.engine.settings import load_settings
from harness.engine.store import open_store
from tests.conftest import capture_of
from tests.unit.report.test_audience import ARTICLE, CLAIMS


def _shown(root: Path, capsys: pytest.CaptureFixture[str], profile: Profile, limits: tuple[str, ...]) -> str:
    settings = CaptureSettings(browser=Path("none"), profile=profile).as_manifest()
    capture = replace(capture_of("<p>words</p>", request_id=profile.value), limits=limits, settings=settings)
    snapshot = open_store(load_settings(root)).put(capture)
    assert snapshot.manifest["settings"] == settings
    assert run(["show", snapshot.id, "--root", str(root)]) == 0
    return capsys.readouterr().out


def test_a_snapshot_tells_its_limits_its_clock_and_its_seed(
    registry_root: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    root = registry_root(CLAIMS, ARTICLE)
    shown = _shown(root, capsys, Profile.REPEATABLE, ("pictured to 3000 of 5128 px",))
    assert "  limit reached: pictured to 3000 of 5128 px\n" in shown
    assert "clock started at 2026-01-01T12:00:00Z and was given 5.0 s" in shown
    assert "seed 2654435769" in shown
    plain = _shown(root, capsys, Profile.OWN_TIME, ())
    assert "limit reached" not in plain
    assert "clock" not in plain
    assert "seed" not in plain
