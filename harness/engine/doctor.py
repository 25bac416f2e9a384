"""What is there, what is missing, and what to do about it."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path


class Health(StrEnum):
    """How one thing is: there, worth knowing, or missing and needed."""

    OK = "ok"
    NOTE = "note"
    MISSING = "missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One thing looked at: its name, how it is, what was seen, and what to do where it is not ok."""

    name: str
    health: Health
    detail: str
    hint: str = ""


def examine(root: Path, named_browser: str | None, environ: Mapping[str, str]) -> tuple[Reading, ...]:
    """Look at everything the harness needs. Starts a browser once; changes nothing but a temporary file."""
    looks: tuple[Callable[[], Reading], ...] = (
        _python,
        _dependencies,
        lambda: _browser(named_browser, environ),
        lambda: _render(named_browser, environ),
        _sandbox,
        _fonts,
        lambda: _registry(root),
        lambda: _store(root, environ),
        lambda: _judge(root, environ),
    )
    return tuple(look() for look in looks)


def _python() -> Reading:
    detail = f"Python {sys.version.split()[0]}"
    if sys.version_info < (3, 11):  # noqa: UP036 - somebody may run it by an older one
        return Reading(name="python", health=Health.MISSING, detail=detail, hint="install Python 3.11 or newer")
    return Reading(name="python", health=Health.OK, detail=detail)


def _dependencies() -> Reading:
    try:
        wanted = requires("harness") or []
    except PackageNotFoundError:
        return Reading(
            name="dependencies",
            health=Health.MISSING,
            detail="harness is not installed",
            hint="run script/setup, or pip install harness",
        )
    # What only an extra wants is optional.
    wanted = [w for w in wanted if "extra ==" not in w]
    names = [w.split(";")[0].split(">")[0].split("=")[0].split("<")[0].split("[")[0].strip() for w in wanted]
    missing = []
    for name in names:
        try:
            version(name)
        except PackageNotFoundError:
            missing.append(name)
    if missing:
        return Reading(
            name="dependencies",
            health=Health.MISSING,
            detail=f"missing: {', '.join(missing)}",
            hint="run script/setup, or pip install harness",
        )
    return Reading(name="dependencies", health=Health.OK, detail=f"{len(names)} packages")


def _browser(named: str | None, environ: Mapping[str, str]) -> Reading:
    from harness.capture.browser_path import BrowserNotFoundError, find_browser

    try:
        found = find_browser(named, environ)
    except BrowserNotFoundError as error:
        return Reading(name="browser", health=Health.MISSING, detail=str(error), hint="run script/setup")
    try:
        asked = subprocess.run([found.path, "--version"], capture_output=True, text=True, timeout=20, check=False)
        said = asked.stdout.strip() or "says no version"
    except (OSError, subprocess.SubprocessError) as error:
        return Reading(
            name="browser", health=Health.MISSING, detail=f"{found.path} does not run: {error}", hint="run script/setup"
        )
    return Reading(name="browser", health=Health.OK, detail=f"{said} ({found.kind}, {found.path})")


def _render(named: str | None, environ: Mapping[str, str]) -> Reading:
    """Whether the browser captures a page: one served on 127.0.0.1, through the outgoing proxy, as in a real run."""
    import threading
    from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

    from harness.capture.browser_path import BrowserNotFoundError, find_browser
    from harness.capture.engine import capture_all
    from harness.capture.settings import CaptureSettings
    from harness.model.snapshot import CaptureRequest, CaptureState

    try:
        found = find_browser(named, environ)
    except BrowserNotFoundError:
        return Reading(
            name="capture", health=Health.MISSING, detail="not tried without a browser", hint="run script/setup"
        )

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = b"<!doctype html><title>doctor</title><p>The harness captured this page and could read it.</p>"
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's own name
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Page)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    settings = CaptureSettings(
        browser=found.path,
        resolve={"doctor.test": f"127.0.0.1:{server.server_port}"},
        page_deadline=40.0,
        attempts=1,
        pace=0.0,
    )
    try:
        request = CaptureRequest(request_id="doctor", source="doctor", url="http://doctor.test/")
        capture = next(iter(capture_all((request,), settings)))
    finally:
        server.shutdown()
        server.server_close()
    if capture.state is not CaptureState.COMPLETE:
        why = "; ".join((capture.outcome.value, *capture.reasons))
        hint = "a minimal Debian needs libatomic1 for Playwright's driver; script/setup installs it"
        return Reading(name="capture", health=Health.MISSING, detail=why, hint=hint)
    return Reading(name="capture", health=Health.OK, detail=f"a page in {capture.milliseconds} ms")


def _sandbox() -> Reading:
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return Reading(
            name="sandbox",
            health=Health.NOTE,
            detail="off: the browser refuses its sandbox to root",
            hint="run as another user where pages are not to be trusted",
        )
    return Reading(name="sandbox", health=Health.OK, detail="on")


def _fonts() -> Reading:
    """Whether Korean and Cyrillic text shows as letters on screenshots; text itself is read either way."""
    try:
        listed = subprocess.run(
            ["fc-list", ":lang=ko", "family"], capture_output=True, text=True, timeout=20, check=False
        )
        cyrillic = subprocess.run(
            ["fc-list", ":lang=uk", "family"], capture_output=True, text=True, timeout=20, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return Reading(name="fonts", health=Health.NOTE, detail="fc-list is not there to ask")
    lacking = [name for name, asked in (("Korean", listed), ("Cyrillic", cyrillic)) if not asked.stdout.strip()]
    if lacking:
        return Reading(
            name="fonts",
            health=Health.NOTE,
            detail=f"none for {' and '.join(lacking)}: screenshots show boxes where a page brings no font of its own",
            hint="install fonts, on Debian fonts-noto-cjk and fonts-dejavu",
        )
    return Reading(name="fonts", health=Health.OK, detail="Korean and Cyrillic")


def _registry(root: Path) -> Reading:
    from harness.engine.errors import UsageError
    from harness.engine.settings import find_root

    try:
        return Reading(name="registry", health=Health.OK, detail=str(find_root(root)))
    except UsageError as error:
        return Reading(name="registry", health=Health.NOTE, detail=str(error), hint=error.hint)


def _store(root: Path, environ: Mapping[str, str]) -> Reading:
    from harness.engine.errors import UsageError
    from harness.engine.settings import find_root, load_settings

    try:
        folder = load_settings(find_root(root), environ=environ).store_path
    except UsageError as error:
        return Reading(name="store", health=Health.NOTE, detail="no registry, so no store yet", hint=error.hint)
    nearest = next(f for f in (folder, *folder.parents) if f.exists())
    try:
        with tempfile.TemporaryFile(dir=nearest):
            pass
    except OSError as error:
        return Reading(
            name="store",
            health=Health.MISSING,
            detail=f"{nearest} cannot be written: {error.strerror}",
            hint="name another folder under [store] in harness.toml",
        )
    return Reading(name="store", health=Health.OK, detail=str(folder))


def _judge(root: Path, environ: Mapping[str, str]) -> Reading:
    """Which parts of the judge that comes along can run, and whether `harness verify` asks one."""
    from harness.engine.errors import UsageError
    from harness.engine.settings import find_root, load_settings
    from harness.judge.choose import Choice, open_judge
    from harness.judge.errors import JudgeUnavailableError

    try:
        use = load_settings(find_root(root), environ=environ).judge.use
    except UsageError:
        use = "off"
    asked = "verify asks none ([judge] use = off)" if use == "off" else f"verify asks: {use}"
    try:
        name = open_judge(Choice(use="shipped")).name
    except JudgeUnavailableError as error:
        return Reading(name="judge", health=Health.NOTE, detail=f"{error}; {asked}", hint="install harness anew")
    if "features only" in name:
        hint = "pip install 'harness[judge]' for the cross-encoder"
        return Reading(name="judge", health=Health.NOTE, detail=f"{name}; {asked}", hint=hint)
    return Reading(name="judge", health=Health.OK, detail=f"{name}; {asked}")


def main(arguments: list[str]) -> int:
    """The two questions that the set-up script asks: is there a browser (``--browser``), is all there (``--quiet``)?"""
    browser = _browser(None, os.environ)
    if "--browser" in arguments and browser.health is Health.OK:
        print(f"setup: {browser.detail}", file=sys.stderr)
    return 0 if all(r.health is Health.OK for r in (_python(), _dependencies(), browser)) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
