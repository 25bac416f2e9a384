"""Finding the browser to drive: the one that was named, else Playwright's own, else one that is installed."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

ENVIRONMENT_VARIABLE = "HARNESS_BROWSER"


class BrowserNotFoundError(Exception):
    """No browser is there; the message says what was looked for and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BrowserPath:
    """A browser's executable: ``kind`` is ``named``, ``playwright``, ``headless shell``, ``chromium`` or ``chrome``."""

    path: Path
    kind: str


# Programs looked for on PATH, best first: the headless shell starts in a third of the time and calls nobody by itself.
_PROGRAMS = (
    ("chromium-headless-shell", "headless shell"),
    ("chrome-headless-shell", "headless shell"),
    ("chromium", "chromium"),
    ("chromium-browser", "chromium"),
    ("google-chrome", "chrome"),
    ("google-chrome-stable", "chrome"),
)
_MAC_APPLICATIONS = (
    ("Chromium.app/Contents/MacOS/Chromium", "chromium"),
    ("Google Chrome.app/Contents/MacOS/Google Chrome", "chrome"),
)


def find_browser(named: str | None, environ: Mapping[str, str], *, window: bool = False) -> BrowserPath:
    """The browser to drive: ``named``, else the environment's, else Playwright's, else an installed one.

    With ``window`` it is for a person: one that never opens a window is passed over, also where it was named for captures.
    Raises `BrowserNotFoundError`; a browser that was named but is not there is never replaced by another.
    """
    for name, origin in (
        (named, "--browser or the setting"),
        (environ.get(ENVIRONMENT_VARIABLE), ENVIRONMENT_VARIABLE),
    ):
        if not name:
            continue
        path = Path(shutil.which(name) or name).expanduser()
        if not path.is_file() or not os.access(path, os.X_OK):
            raise BrowserNotFoundError(f"{origin} names {name}, which is not a program that can be run")
        if not (window and _windowless(path)):
            return BrowserPath(path=path, kind="named")
    for path in _playwright_browsers(environ):
        if not (window and _windowless(path)):
            return BrowserPath(path=path, kind="playwright")
    fitting = [(program, kind) for program, kind in _PROGRAMS if not (window and kind == "headless shell")]
    for program, kind in fitting:
        if found := shutil.which(program, path=environ.get("PATH")):
            return BrowserPath(path=Path(found), kind=kind)
    if sys.platform == "darwin":
        for folder in (Path("/Applications"), Path.home() / "Applications"):
            for application, kind in _MAC_APPLICATIONS:
                if (folder / application).is_file():
                    return BrowserPath(path=folder / application, kind=kind)
    programs = ", ".join(program for program, _ in fitting)
    if window:
        raise BrowserNotFoundError(f"no browser that opens a window: neither Playwright's own nor {programs} is there")
    raise BrowserNotFoundError(
        f"no browser: neither Playwright's own nor {programs} is there; "
        "run script/setup, or `playwright install chromium`, or install chromium-headless-shell"
    )


def _windowless(path: Path) -> bool:
    return "headless" in path.resolve().name.lower() or "headless" in path.name.lower()


def _playwright_browsers(environ: Mapping[str, str]) -> Iterator[Path]:
    """Executables in Playwright's own folder, newest first. The folder is read, Playwright's driver is not started."""
    if folder := environ.get("PLAYWRIGHT_BROWSERS_PATH", "").strip():
        if folder == "0":
            return
        base = Path(folder)
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches" / "ms-playwright"
    else:
        base = Path(environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "ms-playwright"
    patterns = (
        "chromium_headless_shell-*/chrome-*/headless_shell",
        "chromium_headless_shell-*/chrome-*/chrome-headless-shell",
        "chromium-*/chrome-*/chrome",
        "chromium-*/chrome-mac*/Chromium.app/Contents/MacOS/Chromium",
    )
    for pattern in patterns:
        for path in sorted(base.glob(pattern), reverse=True):
            # Playwright marks a download that went through; without the mark it may be half a browser.
            if os.access(path, os.X_OK) and any((parent / "INSTALLATION_COMPLETE").exists() for parent in path.parents):
                yield path
