"""What `harness doctor` says of what is optional."""

from __future__ import annotations

import sys
from importlib.metadata import requires
from pathlib import Path

import pytest

from harness.engine import doctor
from harness.engine.doctor import Health


def _registry(folder: Path, settings: str = "") -> Path:
    (folder / "claims").mkdir()
    (folder / "harness.toml").write_text(settings, encoding="utf-8")
    return folder


def test_a_judge_in_parts_is_a_note_with_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from harness.judge.shipped import shipped

    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    shipped.cache_clear()
    try:
        said = doctor._judge(_registry(tmp_path), {})
    finally:
        shipped.cache_clear()
    assert said.health is Health.NOTE
    assert "features only" in said.detail
    assert "harness[judge]" in said.hint


def test_whether_verify_asks_a_judge_is_said(tmp_path: Path) -> None:
    root = _registry(tmp_path)
    assert "[judge] use = off" in doctor._judge(root, {}).detail
    assert doctor._judge(root, {"HARNESS_JUDGE": "shipped"}).detail.endswith("verify asks: shipped")


def test_what_extras_want_is_not_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    def wanted(_: str) -> list[str]:
        return [*(requires("harness") or []), 'no-such-package>=1; extra == "judge"']

    monkeypatch.setattr(doctor, "requires", wanted)
    assert doctor._dependencies().health is Health.OK
    monkeypatch.setattr(doctor, "requires", lambda _: ["no-such-package>=1"])
    assert doctor._dependencies().health is Health.MISSING
