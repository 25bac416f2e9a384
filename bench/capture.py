"""Captures a second and CPU a page against plain Playwright and raw DevTools, on the same local pages, interleaved in one run.

Each side runs as a program of its own, whose CPU is counted with all that it starts. The first page of each kind warms it up: the
clock runs from the moment that the last of those is done until the last page is, so that starting and ending the browser is left
out on every side. Options: a number of rounds; names of sides; `--split` tells where each side's CPU goes, by kind of process.
"""

from __future__ import annotations

import asyncio
import base64
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from _measure import Account, busy_seconds, cpu_seconds, known_load, median, spread
from _options import asked
from _pages import KINDS, Pages

from harness.capture.browser_path import find_browser
from harness.capture.settings import CaptureSettings, Profile

REPEAT = 4
WIDTH, HEIGHT, TILE = 1280, 900, 8192

FULL, SETTLED, REPEATABLE, PLAIN, RAW = (
    "harness, full evidence",
    "harness, settled",
    "harness, repeatable",
    "Playwright",
    "raw DevTools",
)
CONTENTS = {
    FULL: "every answer's headers and body, PNG in tiles, layout, DOM; out through the checking proxy; no settling, no accessibility tree",
    SETTLED: "the same, with fonts, scrolling, quiet, consent, freezing and the accessibility tree",
    REPEATABLE: "the same as settled, under the virtual clock",
    PLAIN: "goto, full-page PNG, content(); nothing recorded, no proxy",
    RAW: "navigate, load event, PNG in tiles (optimised for speed), outerHTML over one web socket; nothing recorded, no proxy",
}  # fmt: skip


def _addresses(repeat: int) -> list[str]:
    return [f"http://{kind}.test/{kind}?{n}" for n in range(repeat) for kind in KINDS]


# The sides ---------------------------------------------------------------------------------------------------------------


def _browser() -> str:
    return str(find_browser(None, os.environ).path)


def harness_settings(port: int, at_once: int, **more: Any) -> CaptureSettings:
    """Settings that send every name to the local pages, and deadlines that a machine which others use as well does not reach."""
    return CaptureSettings(
        browser=find_browser(None, os.environ).path, resolve={"*.test": f"127.0.0.1:{port}"}, pace=0.0, per_host=at_once,
        concurrency=at_once, page_deadline=240.0, call_deadline=120.0, **more,
    )  # fmt: skip


def _harness(port: int, at_once: int, addresses: list[str], done: Callable[[], None], **more: Any) -> None:
    from harness.capture.engine import capture_all
    from harness.model.snapshot import CaptureRequest

    requests = [CaptureRequest(request_id=f"{n}", source="s", url=url) for n, url in enumerate(addresses)]
    for capture in capture_all(requests, harness_settings(port, at_once, **more)):
        assert "layout.json" in capture.artifacts, (capture.request.url, capture.outcome, capture.reasons)
        done()


def _pinned(port: int) -> str:
    return f"--host-resolver-rules=MAP *.test 127.0.0.1:{port}"


async def _in_turn(
    addresses: list[str], at_once: int, one: Callable[[str], Awaitable[None]], done: Callable[[], None]
) -> None:
    slots = asyncio.Semaphore(at_once)

    async def slotted(url: str) -> None:
        async with slots:
            await one(url)
        done()

    await asyncio.gather(*(slotted(url) for url in addresses))


def _plain(port: int, at_once: int, addresses: list[str], done: Callable[[], None]) -> None:
    async def run() -> None:
        from playwright.async_api import async_playwright

        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(executable_path=_browser(), args=[_pinned(port)])

            async def one(url: str) -> None:
                context = await browser.new_context(viewport={"width": WIDTH, "height": HEIGHT})
                page = await context.new_page()
                page.set_default_timeout(120_000)  # a machine that others use as well is no failure
                await page.goto(url)
                await page.screenshot(full_page=True)
                await page.content()
                await context.close()

            await _in_turn(addresses, at_once, one, done)
            await browser.close()

    asyncio.run(run())


class _Raw:
    """The least DevTools client that does the job."""

    def __init__(self, socket: Any) -> None:
        self._socket = socket
        self._number = 0
        self._waiting: dict[int, asyncio.Future[Any]] = {}
        self.loaded: dict[str, asyncio.Event] = {}
        self.reading = asyncio.ensure_future(self._read())

    async def send(self, method: str, session: str | None = None, **parameters: Any) -> dict[str, Any]:
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        answer = self._waiting[self._number] = asyncio.get_running_loop().create_future()
        await self._socket.send(json.dumps(message))
        result: dict[str, Any] = await answer
        return result

    async def _read(self) -> None:
        async for text in self._socket:
            message = json.loads(text)
            if "id" in message:
                answer = self._waiting.pop(message["id"])
                if "error" in message:
                    answer.set_exception(RuntimeError(str(message["error"])))
                else:
                    answer.set_result(message["result"])
            elif message["method"] == "Page.loadEventFired" and message["sessionId"] in self.loaded:
                self.loaded[message["sessionId"]].set()


def _raw(port: int, at_once: int, addresses: list[str], done: Callable[[], None]) -> None:
    async def run(endpoint: str) -> None:
        from websockets.asyncio.client import connect

        async with connect(endpoint, max_size=None, compression=None, ping_interval=None, proxy=None) as socket:
            raw = _Raw(socket)

            async def one(url: str) -> None:
                context = (await raw.send("Target.createBrowserContext", disposeOnDetach=True))["browserContextId"]
                target = (await raw.send("Target.createTarget", url="about:blank", browserContextId=context))[
                    "targetId"
                ]
                session = (await raw.send("Target.attachToTarget", targetId=target, flatten=True))["sessionId"]
                raw.loaded[session] = asyncio.Event()
                await raw.send("Page.enable", session)
                await raw.send(
                    "Emulation.setDeviceMetricsOverride", session, width=WIDTH, height=HEIGHT, deviceScaleFactor=1, mobile=False
                )  # fmt: skip
                await raw.send("Page.navigate", session, url=url)
                await raw.loaded[session].wait()
                del raw.loaded[session]
                height = int((await raw.send("Page.getLayoutMetrics", session))["cssContentSize"]["height"])
                for top in range(0, height, TILE):
                    answer = await raw.send(
                        "Page.captureScreenshot", session, format="png", optimizeForSpeed=True, captureBeyondViewport=True,
                        clip={"x": 0, "y": top, "width": WIDTH, "height": min(TILE, height - top), "scale": 1},
                    )  # fmt: skip
                    base64.b64decode(answer["data"])
                await raw.send(
                    "Runtime.evaluate", session, expression="document.documentElement.outerHTML", returnByValue=True
                )
                await raw.send("Target.disposeBrowserContext", browserContextId=context)

            await _in_turn(addresses, at_once, one, done)
            await raw.send("Browser.close")
            raw.reading.cancel()

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        flags = [
            "--headless", "--remote-debugging-port=0", f"--user-data-dir={profile}", "--hide-scrollbars", "--mute-audio",
            "--no-first-run", "--force-color-profile=srgb", "--disable-background-networking", "--disable-component-update",
            "--disable-dev-shm-usage", "--disable-sync", "--no-sandbox", _pinned(port),
        ]  # fmt: skip
        browser = subprocess.Popen([_browser(), *flags], stderr=subprocess.PIPE, text=True, start_new_session=True)
        try:
            assert browser.stderr is not None
            endpoint = next(m[1] for line in browser.stderr if (m := re.search(r"listening on (ws://\S+)", line)))
            asyncio.run(run(endpoint))
        finally:
            with suppress(OSError):  # the program may be a script around the browser: end all of it
                os.killpg(browser.pid, signal.SIGKILL)
            browser.wait()


def _side(name: str, port: int, at_once: int, repeat: int) -> None:
    """Run one side, and say on standard output when it is warm and when it is over."""
    left = {len(KINDS): "warm", len(KINDS) * repeat: "over"}
    count = 0

    def done() -> None:
        nonlocal count
        count += 1
        if count in left:
            print(left[count], flush=True)

    addresses = _addresses(repeat)
    if name == PLAIN:
        _plain(port, at_once, addresses, done)
    elif name == RAW:
        _raw(port, at_once, addresses, done)
    elif name == FULL:
        _harness(port, at_once, addresses, done, settle=False, accessibility=False)
    else:
        _harness(port, at_once, addresses, done, profile=Profile.REPEATABLE if name == REPEATABLE else Profile.OWN_TIME)


# Measuring ---------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Pages a second and CPU seconds a page of one run of one side; how many cores others used meanwhile; CPU by kind of process."""

    speed: float
    work: float
    others: float
    kinds: dict[str, float]


class SideFailedError(Exception):
    """A side did not get through its pages."""


def measure(name: str, port: int, at_once: int, repeat: int, *, split: bool = False) -> Reading:
    """One run of one side. Raises `SideFailedError`."""
    marks: dict[str, tuple[float, float, float]] = {}
    kinds: dict[str, dict[str, float]] = {}
    command = [sys.executable, __file__, "--side", name, str(port), str(at_once), str(repeat)]
    with tempfile.TemporaryFile("w+") as trouble, Account() as account:
        process = account.start(command, by_kind=split, stderr=trouble)
        assert process.stdout is not None
        for line in process.stdout:
            mine = account.seconds()
            marks[line.strip()] = (time.perf_counter(), mine, busy_seconds() - mine - cpu_seconds())
            kinds[line.strip()] = account.kinds()
        process.wait()
        trouble.seek(0)
        if "over" not in marks:
            raise SideFailedError(f"{name}: {' '.join(trouble.read().split()[-30:])}")
    (began, cpu, others), (ended, cpu_after, others_after) = marks["warm"], marks["over"]
    pages, seconds = len(KINDS) * (repeat - 1), ended - began
    return Reading(
        speed=pages / seconds,
        work=(cpu_after - cpu) / pages,
        others=(others_after - others) / seconds,
        kinds={k: (s - kinds["warm"].get(k, 0.0)) / pages for k, s in kinds["over"].items()},
    )


def _best(name: str, port: int) -> int:
    """How many pages at once suit a side best, each number tried once."""
    tried = {at_once: measure(name, port, at_once, 3).speed for at_once in (2, 4, 6)}
    best = max(tried, key=lambda at_once: tried[at_once])
    print(f"  {name}: " + ", ".join(f"{speed:.2f} pages/s at {n}" for n, speed in tried.items()) + f"; best {best}")
    return best


def _bytes(port: int) -> Iterator[str]:
    """What a second capture of pages that did not change adds to a store."""
    from harness.capture.engine import capture_all
    from harness.model.snapshot import CaptureRequest
    from harness.store.local import LocalStore

    with tempfile.TemporaryDirectory() as folder:
        added: dict[str, list[int]] = {}
        for kind in KINDS:
            store = LocalStore(Path(folder) / kind)
            size = 0
            for turn in (1, 2):
                request = CaptureRequest(request_id=f"{kind}{turn}", source=kind, url=f"http://{kind}.test/{kind}")
                for capture in capture_all([request], harness_settings(port, 1)):
                    store.put(capture)
                files = sum(f.stat().st_size for f in store.root.rglob("*") if f.is_file())
                added.setdefault(kind, []).append(files - size)
                size = files
    first, second = (sum(sizes[turn] for sizes in added.values()) for turn in (0, 1))
    yield f"a second capture of every kind adds {second / first:.1%} of the first's {first / 1e6:.2f} MB (aim: less than 5 %)"
    for kind, (one, two) in added.items():
        yield f"  {kind:<10}{one:>9} bytes, then {two:>8} ({two / one:.1%})"


def _versus(readings: dict[str, list[Reading]], one: str, other: str, speed: str, work: str) -> None:
    """Print the ratios of one side to another, round by round, and the aims."""
    pairs = list(zip(readings[one], readings[other], strict=False))
    if not pairs:
        return
    print(
        f"  {one} : {other}: {spread([a.speed / b.speed for a, b in pairs])} x the pages/s{speed}, "
        f"{spread([a.work / b.work for a, b in pairs])} x the CPU a page{work}"
    )


def main() -> None:
    """Print what each side does, its pages a second and CPU a page, and the ratios."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["--side"]:
        side, port, at_once, repeat = arguments[1:]
        _side(side, int(port), int(at_once), int(repeat))
        return
    given = asked(__doc__, CONTENTS, flags=("split",), numbers="how many rounds (3)")
    rounds, split, wanted = next(iter(given.numbers), 3), given.split, given.sets or list(CONTENTS)
    truth, counted, sampled, children, how = known_load()
    print(f"load {os.getloadavg()[0]:.2f} on {os.cpu_count()} cores at the start")
    print(
        f"CPU by {how}: a load of {truth:.2f} s counts as {counted:.2f} s (/proc alone {sampled:.2f}, ended children {children:.2f})"
    )
    print(
        f"{len(KINDS)} kinds of page: {', '.join(KINDS)}; {REPEAT - 1} of each measured a round after one of each that warms up"
    )
    for name in wanted:
        print(f"  {name}: {CONTENTS[name]}")
    with Pages() as pages:
        print("pages at once, each number once:")
        planned = {f"{name} at 4": (name, 4) for name in wanted}
        for name in (n for n in (FULL, PLAIN, RAW) if n in wanted):
            number = _best(name, pages.port)
            planned[f"{name} at {number}"] = (name, number)
        best = {side: label for label, (side, _) in planned.items()}
        readings: dict[str, list[Reading]] = {label: [] for label in planned}
        for turn in range(rounds):
            order = list(planned)
            order = order[turn % len(order) :] + order[: turn % len(order)]
            for label in order:
                name, number = planned[label]
                try:
                    reading = measure(name, pages.port, number, REPEAT, split=split)
                except SideFailedError as error:
                    print(f"FAILED {error}", flush=True)
                    continue
                readings[label].append(reading)
                print(
                    f"  round {turn + 1}: {label}: {reading.speed:.2f} pages/s, {reading.work * 1000:.0f} ms of CPU",
                    flush=True,
                )
        print(f"{rounds} rounds interleaved, medians (least to greatest):")
        for label, found in readings.items():
            if found:
                print(
                    f"  {label:<30}{spread([r.speed for r in found])} pages/s   {median([r.work for r in found]) * 1000:5.0f} ms of CPU "
                    f"a page   others used {median([r.others for r in found]):.2f} cores"
                )
            if split and found:
                kinds = sorted(
                    {k for r in found for k in r.kinds}, key=lambda k: -median([r.kinds.get(k, 0) for r in found])
                )
                print(
                    "      " + ", ".join(f"{k} {median([r.kinds.get(k, 0) for r in found]) * 1000:.0f}" for k in kinds)
                )
        print("ratios of the same rounds:")
        if FULL in wanted and PLAIN in wanted:
            _versus(readings, f"{FULL} at 4", f"{PLAIN} at 4", " (aim: at least 1.4)", " (aim: at most 0.8)")
            _versus(readings, best[FULL], best[PLAIN], " (aim: at least 1.4, each at its best)", " (aim: at most 0.8)")
        if FULL in wanted and RAW in wanted:
            _versus(readings, f"{FULL} at 4", f"{RAW} at 4", "", " (aim: at most 1.3)")
            _versus(readings, best[FULL], best[RAW], "", " (aim: at most 1.3, each at its best)")
        for name in (SETTLED, REPEATABLE):
            if FULL in wanted and name in wanted:
                _versus(readings, f"{name} at 4", f"{FULL} at 4", "", "")
        for line in _bytes(pages.port) if len(wanted) == len(CONTENTS) else ():
            print(line)
    print(f"load {os.getloadavg()[0]:.2f} at the end")


if __name__ == "__main__":
    main()
