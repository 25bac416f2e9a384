"""Captures a second and CPU a page against plain Playwright, on the same local pages in the same run, interleaved, four at once.

Ours: through the outgoing proxy, with redirects and headers recorded, fonts awaited, scrolled, consent looked for, frozen; full-page
PNG, layout, DOM, headers. Plain Playwright: goto + full-page screenshot + content, no proxy, no settling, nothing recorded. What
settling costs is printed apart by a third side: ours with its waits and scrolling switched off as far as settings go.
"""

from __future__ import annotations

import asyncio
import os
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from _measure import cpu_seconds, peak_megabytes

from harness.capture.browser_path import find_browser
from harness.capture.engine import capture_all
from harness.capture.settings import CaptureSettings
from harness.model.snapshot import CaptureRequest

ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 else 3
_WORDS = "A first 1,500 soldiers were moved to Vladivostok between 8 and 13 October, the service said at a briefing. "


def _pages() -> dict[str, str]:
    head = "<!doctype html><html lang=en><meta charset=utf-8><title>Page</title><style>body{font:17px serif;margin:40px}</style>"
    row = "".join(f"<td>{n}</td>" for n in range(12))
    return {
        "short": head + f"<p>{_WORDS * 3}</p>",
        "article": head + "".join(f"<p>{_WORDS * 5}</p>" for _ in range(20)),
        "long": head + "".join(f"<p>{_WORDS * 5}</p>" for _ in range(300)),
        "table": head + "<table>" + f"<tr>{row}</tr>" * 200 + "</table>",
        "script": head + "<main></main><script>setTimeout(() => document.querySelector('main').innerHTML = "
        + f"Array(30).fill('<p>{_WORDS * 4}</p>').join(''), 30)</script>",
        "pictures": head + "".join(
            f'<svg width=600 height=300><rect width=600 height=300 fill="hsl({n * 20},60%,60%)"/><circle cx={n * 20} cy=150 r=90 /></svg>'
            for n in range(18)
        ),
        "lazy": head + "<div style='height:4000px'>top</div><p id=l>…</p><script>new IntersectionObserver(e => e[0].isIntersecting && (l.textContent = 'loaded')).observe(l)</script>",
        "frame": head + f"<p>{_WORDS}</p><iframe src='/article' width=900 height=500></iframe>",
        "consent": head + f"<p>{_WORDS * 6}</p><div role=dialog style='position:fixed;inset:auto 0 0 0;background:#ccc'>We use cookies <button onclick='this.parentNode.remove()'>Reject all</button></div>",
        "korean": head + "".join(f"<p>{'국가정보원은 북한군 1만 1천 명이 파병됐다고 밝혔다. ' * 6}</p>" for _ in range(15)),
    }  # fmt: skip


PAGES = _pages()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        body = PAGES.get(self.path.strip("/").split("?")[0], "").encode()
        self.send_response(200 if body else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's own name
        pass


def _ours(port: int, repeat: int, **more: Any) -> int:
    settings = CaptureSettings(
        browser=find_browser(None, os.environ).path, resolve={"*.test": f"127.0.0.1:{port}"}, pace=0.0, per_host=4, concurrency=4, **more
    )  # fmt: skip
    requests = [
        CaptureRequest(request_id=f"{name}{n}", source=name, url=f"http://{name}.test/{name}?{n}")
        for n in range(repeat)
        for name in PAGES
    ]
    done = 0
    for capture in capture_all(requests, settings):
        assert capture.artifacts, (capture.request.url, capture.outcome, capture.reasons)
        done += 1
    return done


def _plain(port: int, repeat: int) -> int:
    async def run() -> int:
        from playwright.async_api import async_playwright

        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(
                executable_path=str(find_browser(None, os.environ).path),
                chromium_sandbox=hasattr(os, "geteuid") and os.geteuid() != 0,
            )
            slots = asyncio.Semaphore(4)

            async def one(name: str, n: int) -> None:
                async with slots:
                    context = await browser.new_context(viewport={"width": 1280, "height": 900})
                    page = await context.new_page()
                    await page.goto(f"http://127.0.0.1:{port}/{name}?{n}")
                    await page.screenshot(full_page=True)
                    await page.content()
                    await context.close()

            await asyncio.gather(*(one(name, n) for n in range(repeat) for name in PAGES))
            await browser.close()
        return repeat * len(PAGES)

    return asyncio.run(run())


def main() -> None:
    """Print pages a second and CPU a page of each side, and the ratios."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sides = {
        "plain Playwright": lambda: _plain(server.server_port, 3),
        "harness": lambda: _ours(server.server_port, 3),
        "harness, no settling": lambda: _ours(server.server_port, 3, settle=False, accessibility=False),
    }
    wall, cpu, count = dict.fromkeys(sides, 0.0), dict.fromkeys(sides, 0.0), dict.fromkeys(sides, 0)
    for _ in range(ROUNDS):
        for name, side in sides.items():
            began, before = time.perf_counter(), cpu_seconds()
            count[name] += side()
            wall[name] += time.perf_counter() - began
            cpu[name] += cpu_seconds() - before
    base = "plain Playwright"
    print(
        f"{len(PAGES)} kinds of page, four at once, start and end of the browser included, {ROUNDS} rounds interleaved"
    )
    for name in sides:
        speed, work = count[name] / wall[name], cpu[name] / count[name]
        ratio = speed / (count[base] / wall[base]), work / (cpu[base] / count[base])
        print(
            f"{name:<26}{speed:5.2f} pages/s ({ratio[0]:.2f} x)   {work * 1000:5.0f} ms of CPU a page ({ratio[1]:.2f} x)"
        )
    print(f"peak of this process {peak_megabytes():.0f} MB")


if __name__ == "__main__":
    main()
