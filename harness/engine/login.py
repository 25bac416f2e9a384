"""Logins kept for sources: made by a person in a window of their own, encrypted, outside the repository.

A login is the browser's storage state (cookies and local storage). It is encrypted with Fernet (AES-128-CBC and HMAC-SHA256, as
the `cryptography` package has it) under a key that stands in a file only its owner can read, or in ``HARNESS_LOGIN_KEY``.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import platformdirs

from harness.engine.errors import NotCheckedError, UsageError
from harness.engine.settings import Settings
from harness.model.registry import Source, SourceType

if TYPE_CHECKING:
    from harness.capture.settings import CaptureSettings

KEY_VARIABLE = "HARNESS_LOGIN_KEY"
_SUFFIX = ".login"


def logins_folder(settings: Settings, environ: Mapping[str, str]) -> Path:
    """Where this registry's logins are kept: in the user's data folder, or in ``HARNESS_LOGINS``; never in the registry."""
    base = environ.get("HARNESS_LOGINS")
    folder = Path(base) if base else Path(platformdirs.user_data_dir("harness")) / "logins"
    return folder / hashlib.sha256(str(settings.root).encode()).hexdigest()[:16]


def kept_states(settings: Settings, environ: Mapping[str, str]) -> dict[str, Mapping[str, Any]]:
    """The kept logins by source. Raises `UsageError` when one can't be opened with the key that is there."""
    folder = logins_folder(settings, environ)
    files = sorted(folder.glob(f"*{_SUFFIX}")) if folder.is_dir() else []
    if not files:
        return {}
    from cryptography.fernet import Fernet, InvalidToken

    try:
        box = Fernet(_key(environ, make=False))
        return {file.name.removesuffix(_SUFFIX): json.loads(box.decrypt(file.read_bytes())) for file in files}
    except (InvalidToken, ValueError, OSError) as error:
        raise UsageError(
            f"{folder}: a kept login can't be opened: {type(error).__name__}",
            f"run `harness login SOURCE` again, or give the key it was kept with in {KEY_VARIABLE}",
        ) from error


def keep_state(settings: Settings, source: str, state: Mapping[str, Any], environ: Mapping[str, str]) -> Path:
    """Encrypt ``state`` and keep it for ``source``, readable by its owner alone; the file it is in."""
    from cryptography.fernet import Fernet

    folder = logins_folder(settings, environ)
    if folder.resolve().is_relative_to(settings.root):
        raise UsageError(
            f"{folder} is inside the registry", "logins are kept outside the repository; set HARNESS_LOGINS"
        )
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    data = Fernet(_key(environ, make=True)).encrypt(json.dumps(state).encode())
    path = folder / f"{source}{_SUFFIX}"
    _write_private(path, data)
    return path


def forget_state(settings: Settings, source: str, environ: Mapping[str, str]) -> bool:
    """Delete the login kept for ``source``; whether there was one."""
    path = logins_folder(settings, environ) / f"{source}{_SUFFIX}"
    there = path.is_file()
    path.unlink(missing_ok=True)
    return there


def log_in(
    settings: Settings,
    source: Source,
    how: CaptureSettings,
    wait: Callable[[], None],
    environ: Mapping[str, str],
    *,
    headless: bool = False,
) -> Path:
    """Open the source's page in a window, let a person log in until ``wait`` returns, and keep the state.

    Raises `UsageError` when the source is no page, `NotCheckedError` when no window can be opened or there is nothing to keep.
    """
    from harness.capture.browser_path import BrowserNotFoundError, find_browser
    from harness.capture.login import LoginError, log_in_by_hand

    if source.type is not SourceType.WEB or source.url is None:
        raise UsageError(f"{source.id} is a {source.type.value}", "only a page has a login")
    if not headless:
        # The browser that captures is one without a window wherever there is one.
        try:
            how = replace(how, browser=find_browser(settings.capture.browser, environ, window=True).path)
        except BrowserNotFoundError as error:
            raise NotCheckedError(str(error), "`playwright install chromium`, or install chromium") from error
        if sys.platform == "linux" and not environ.get("DISPLAY") and not environ.get("WAYLAND_DISPLAY"):
            raise NotCheckedError(
                "there is no desktop to open a window on", "run `harness login` where you can see a window"
            )
    try:
        state = log_in_by_hand(source.url, how, wait, headless=headless)
    except LoginError as error:
        raise NotCheckedError(
            f"no login was kept: {error}",
            "run `harness login` again on a desktop, and leave the window open until you have pressed Enter",
        ) from error
    if not state["cookies"] and not state["origins"]:
        raise NotCheckedError(
            f"no login was kept: the page of {source.id} has left nothing in the browser that says who you are",
            "log in before you press Enter",
        )
    return keep_state(settings, source.id, state, environ)


def _key(environ: Mapping[str, str], *, make: bool) -> bytes:
    from cryptography.fernet import Fernet

    if given := environ.get(KEY_VARIABLE):
        return given.encode()
    path = Path(platformdirs.user_config_dir("harness")) / "logins.key"
    if base := environ.get("HARNESS_LOGINS"):
        path = Path(base) / "logins.key"
    if make and not path.is_file():
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with suppress(FileExistsError):
            _write_private(path, Fernet.generate_key(), new=True)
    return path.read_bytes().strip()


def _write_private(path: Path, data: bytes, *, new: bool = False) -> None:
    """``data`` at ``path``, whole or not at all, readable by its owner alone from the first byte on."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    if new:
        try:
            os.link(temporary, path)
        finally:
            temporary.unlink()
    else:
        os.replace(temporary, path)
