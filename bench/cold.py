"""One page from a cold start, CPU and wall, against shot-scraper and SingleFile's command line: ours keeps more, and is to take less.

Every run starts a program and its browser for one page and ends both. The other tools are looked for where these name them, and
left out where they do not: HARNESS_BENCH_SHOT_SCRAPER, a Python that has shot-scraper, and HARNESS_BENCH_SINGLE_FILE, SingleFile's
`single-file-node.js`. All drive the same browser: shot-scraper, which has no option for it, by a few lines that give Playwright's
`launch` the program's path (and switch the sandbox off for root, as Playwright does by default).
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from _measure import Account, median, spread
from _options import asked
from _pages import Pages

from harness.capture.browser_path import find_browser

PAGES = ("short", "pictures")

_OURS = """
import sys
from pathlib import Path
from harness.capture.engine import capture_all
from harness.capture.settings import CaptureSettings
from harness.model.snapshot import CaptureRequest
from harness.store.local import LocalStore
url, port, browser, folder = sys.argv[1:5]
settings = CaptureSettings(browser=Path(browser), resolve={"*.test": f"127.0.0.1:{port}"}, settle=not sys.argv[5:])
for capture in capture_all([CaptureRequest(request_id="one", source="s", url=url)], settings):
    assert "layout.json" in capture.artifacts, capture.reasons
    LocalStore(Path(folder)).put(capture)
"""

_SHOT_SCRAPER = """
import os, sys
from playwright.sync_api import BrowserType
launch = BrowserType.launch
BrowserType.launch = lambda self, **more: launch(self, **{**more, "executable_path": os.environ["BENCH_BROWSER"],
    "args": [*more.get("args", ()), os.environ["BENCH_PINNED"]]})
from shot_scraper.cli import cli
cli()
"""


def _behind(browser: str) -> str:
    """The program that a script around the browser starts, as Debian's is: SingleFile ends only what it started itself."""
    data = Path(browser).read_bytes()[:4096]
    if not data.startswith(b"#!"):
        return browser
    found = re.findall(r"^(?:exec )?(/\S+)", data.decode("utf-8", "replace"), re.MULTILINE)
    return next((path for path in found if os.access(path, os.X_OK)), browser)


def _commands(page: str, port: int, folder: Path, browser: str) -> dict[str, list[str]]:
    url, pinned = f"http://{page}.test/{page}", f"--host-resolver-rules=MAP *.test 127.0.0.1:{port}"
    found = {
        "harness": [sys.executable, "-c", _OURS, url, str(port), browser, str(folder / "store")],
        "harness, no settling": [sys.executable, "-c", _OURS, url, str(port), browser, str(folder / "store2"), "no"],
    }
    if python := os.environ.get("HARNESS_BENCH_SHOT_SCRAPER"):
        found["shot-scraper"] = [python, "-c", _SHOT_SCRAPER, url, "-o", str(folder / "shot.png")]
    if program := os.environ.get("HARNESS_BENCH_SINGLE_FILE"):
        flags = f'["{pinned}"' + (', "--no-sandbox"]' if hasattr(os, "geteuid") and os.geteuid() == 0 else "]")
        found["SingleFile"] = [
            shutil.which("node") or "node", program, url, str(folder / "page.html"), f"--browser-executable-path={_behind(browser)}",
            f"--browser-args={flags}",
        ]  # fmt: skip
    return found


def _run(command: list[str], port: int, browser: str) -> tuple[float, float, str]:
    """Wall and CPU seconds, and what went wrong."""
    environment = {
        **os.environ,
        "BENCH_BROWSER": browser,
        "BENCH_PINNED": f"--host-resolver-rules=MAP *.test 127.0.0.1:{port}",
    }
    with tempfile.TemporaryFile("w+") as said, Account() as account:
        began = time.perf_counter()
        try:
            status = account.start(command, stdout=said, stderr=said, env=environment).wait(60)
        except subprocess.TimeoutExpired:
            return 0.0, 0.0, "not over after 60 s"
        wall, cpu = time.perf_counter() - began, account.seconds()
        said.seek(0)
        return wall, cpu, "" if status == 0 else " ".join(said.read().split()[-40:])


def main() -> None:
    """Print wall and CPU of each tool on each page, and the ratios of the same rounds."""
    rounds = next(iter(asked(__doc__, numbers="how many rounds (5)").numbers), 5)
    browser = str(find_browser(None, os.environ).path)
    print(f"load {os.getloadavg()[0]:.2f}; {rounds} rounds interleaved, every run a program and a browser of its own")
    with Pages() as pages:
        for page in PAGES:
            runs: dict[str, list[tuple[float, float]]] = {}
            kept: dict[str, int] = {}
            for turn in range(rounds + 1):
                with tempfile.TemporaryDirectory() as folder:
                    for name, command in _commands(page, pages.port, Path(folder), browser).items():
                        before = _size(folder)
                        wall, cpu, trouble = _run(command, pages.port, browser)
                        kept[name] = _size(folder) - before
                        if trouble or not kept[name]:
                            print(f"{page}: {name} FAILED: {trouble or 'nothing was written'}")
                        elif turn:  # the first round only warms the disk's cache
                            runs.setdefault(name, []).append((wall, cpu))
            print(f"{page}:")
            for name, found in runs.items():
                print(
                    f"  {name:<22}{spread([w for w, _ in found])} s   {spread([c for _, c in found])} s of CPU   {kept[name]:>9} bytes kept"
                )
            for ours in ("harness", "harness, no settling"):
                for other in (n for n in runs if not n.startswith("harness")):
                    both = list(zip(runs.get(ours, []), runs[other], strict=False))
                    wall, cpu = median([a[0] / b[0] for a, b in both]), median([a[1] / b[1] for a, b in both])
                    print(f"  {ours} : {other}: {wall:.2f} x the wall, {cpu:.2f} x the CPU (aim: below 1)")
            if len(runs) < 4:
                print("  not every tool was there: see this file's beginning")


def _size(folder: str) -> int:
    return sum(f.stat().st_size for f in Path(folder).rglob("*") if f.is_file())


if __name__ == "__main__":
    main()
