"""Which browser is found: for captures, and for a person who needs a window."""

from __future__ import annotations

from pathlib import Path

import pytest

from harness.capture.browser_path import BrowserNotFoundError, find_browser


def _program(folder: Path, name: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    return path


def test_a_person_gets_a_browser_that_opens_a_window(tmp_path: Path) -> None:
    shell, whole = _program(tmp_path, "chromium-headless-shell"), _program(tmp_path, "chromium")
    environ = {"PATH": str(tmp_path), "PLAYWRIGHT_BROWSERS_PATH": "0"}
    assert find_browser(None, environ).path == shell
    assert find_browser(None, environ, window=True).path == whole
    # What was named for captures is none for a person, where it has no window.
    for named, more in ((str(shell), {}), (None, {"HARNESS_BROWSER": str(shell)})):
        assert find_browser(named, environ | more).path == shell
        assert find_browser(named, environ | more, window=True).path == whole
    assert find_browser(str(whole), environ, window=True).kind == "named"
    whole.unlink()
    with pytest.raises(BrowserNotFoundError, match="no browser that opens a window"):
        find_browser(None, environ, window=True)


def test_a_person_is_given_the_whole_of_playwrights_two_browsers(tmp_path: Path) -> None:
    for folder, name in (
        ("chromium_headless_shell-1/chrome-linux", "headless_shell"),
        ("chromium-1/chrome-linux", "chrome"),
    ):
        _program(tmp_path / folder, name)
        (tmp_path / folder).parent.joinpath("INSTALLATION_COMPLETE").touch()
    environ = {"PATH": "", "PLAYWRIGHT_BROWSERS_PATH": str(tmp_path)}
    assert find_browser(None, environ).path.name == "headless_shell"
    assert find_browser(None, environ, window=True).path.name == "chrome"
