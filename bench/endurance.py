"""Memory and cost over many captures in one run: both are to stay flat. Pages of every kind, four at once, with everything settled.

Arguments: how many captures (500), and `quick` for the least settling.
"""

from __future__ import annotations

import os
import sys
import time
from typing import Any

from _measure import Account, median, resident
from _options import asked
from _pages import KINDS, Pages

from harness.capture.browser_path import find_browser
from harness.capture.settings import CaptureSettings

STEPS = 10


def _side(port: int, count: int, quick: bool) -> None:
    from harness.capture.engine import capture_all
    from harness.model.snapshot import CaptureRequest

    kinds = [KINDS[n % len(KINDS)] for n in range(count)]
    requests = [
        CaptureRequest(request_id=f"{n}", source="s", url=f"http://{kind}.test/{kind}?{n}")
        for n, kind in enumerate(kinds)
    ]
    more: dict[str, Any] = {"settle": False, "accessibility": False} if quick else {}
    settings = CaptureSettings(
        browser=find_browser(None, os.environ).path, resolve={"*.test": f"127.0.0.1:{port}"}, pace=0.0, per_host=4, **more
    )  # fmt: skip
    bad = 0
    for done, capture in enumerate(capture_all(requests, settings), 1):
        bad += "layout.json" not in capture.artifacts
        if done % (count // STEPS) == 0:
            print(done, bad, flush=True)


def _slope(xs: list[float], ys: list[float]) -> float:
    middle_x, middle_y = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((x - middle_x) * (y - middle_y) for x, y in zip(xs, ys, strict=True)) / sum(
        (x - middle_x) ** 2 for x in xs
    )


def main() -> None:
    """Print memory, CPU and wall after every tenth of the captures, and the slopes."""
    if sys.argv[1:2] == ["--side"]:
        _side(int(sys.argv[2]), int(sys.argv[3]), sys.argv[4] == "quick")
        return
    given = asked(__doc__, ("quick",), numbers="how many captures (500)")
    count = next(iter(given.numbers), 500)
    quick = "quick" if given.sets else "settled"
    rows: list[tuple[float, float, float, float, float]] = []
    print(f"load {os.getloadavg()[0]:.2f}; {count} captures of {len(KINDS)} kinds of page in one run, {quick}")
    print("captures   python MB   browser MB   CPU ms a page   wall ms a page   not captured")
    with Pages() as pages, Account() as account:
        process = account.start([sys.executable, __file__, "--side", str(pages.port), str(count), quick])
        assert process.stdout is not None
        began, last = time.perf_counter(), (0.0, 0.0, 0.0)
        for line in process.stdout:
            done, bad = (int(word) for word in line.split())
            own, below = resident(process.pid)
            cpu, wall = account.seconds(), time.perf_counter() - began
            pages_since = done - last[0]
            rows.append((done, own, below, (cpu - last[1]) / pages_since, (wall - last[2]) / pages_since))
            last = (done, cpu, wall)
            print(
                f"{done:8d}{own:12.0f}{below:13.0f}{rows[-1][3] * 1000:16.0f}{rows[-1][4] * 1000:17.0f}{bad:15d}",
                flush=True,
            )
        process.wait()
    if len(rows) < STEPS:
        sys.exit("the run did not get to its end")
    # The first fifth warms caches, and is no growth. The last reading may come when the browser has ended.
    late = [row for row in rows[STEPS // 5 :] if row[2]]
    xs = [row[0] for row in late]
    print(
        f"slope after the first fifth: python {_slope(xs, [r[1] for r in late]) * 100:+.1f} MB, browser {_slope(xs, [r[2] for r in late]) * 100:+.1f} MB "
        f"a hundred captures (medians {median([r[1] for r in late]):.0f} and {median([r[2] for r in late]):.0f} MB)"
    )
    half = STEPS // 2
    ratio = median([r[3] for r in rows[half:]]) / median([r[3] for r in rows[1:half]])
    print(f"CPU a page in the second half: {ratio:.2f} x that in the first (linear: 1)")


if __name__ == "__main__":
    main()
