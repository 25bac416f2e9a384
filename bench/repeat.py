"""How well two captures of an unchanged page agree: text, DOM and pixels, over two browser processes, in each profile.

Pages used for tuning the repeatable profile, pages written afterwards, and the press room's are told apart.
"""

from __future__ import annotations

import io
import os
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from _options import asked
from PIL import Image, ImageChops

from harness.capture.browser_path import find_browser
from harness.capture.engine import capture_all
from harness.capture.settings import CaptureSettings, Profile
from harness.model.snapshot import Capture, CaptureRequest
from harness.pressroom import pages
from harness.pressroom.server import PressRoom

ROUNDS = next(iter(asked(__doc__, numbers="how many rounds (3)").numbers), 3)

_HEAD = "<!doctype html><html lang=en><meta charset=utf-8><title>Page</title><style>body{font:17px serif}</style><h1>Page</h1><p>The service said that 1,500 soldiers had been moved on 18 October.</p>"
TUNED = {
    "slow": _HEAD + "<b id=c></b><script>setInterval(() => c.textContent = Date.now(), 10)</script>",
    "clock": _HEAD + "<b id=c></b><script>setInterval(() => c.textContent = new Date().toISOString() + performance.now(), 37)</script>",
    "carousel": _HEAD + "<div id=c></div><script>let n = 0; setInterval(() => { c.textContent = 'slide ' + (++n % 7); c.style.background = `hsl(${n * 40},50%,50%)` }, 130)</script>",
    "ads": _HEAD + "<div id=c></div><script>c.textContent = ['Buy', 'Sell', 'Rent'][Math.floor(Math.random() * 3)] + Math.random() + crypto.getRandomValues(new Uint32Array(2)); c.style.height = 100 + Math.random() * 300 + 'px'</script>",
    "css": _HEAD + "<style>@keyframes x{from{margin-left:0}to{margin-left:500px}}p{animation:x 1.7s infinite alternate}</style>",
    "frames": _HEAD + "<canvas id=c width=300 height=300></canvas><p id=p></p><script>const g = c.getContext('2d'); function f(t) { g.fillRect(t % 300, 0, 9, 300); p.textContent = Math.round(t); requestAnimationFrame(f) } requestAnimationFrame(f)</script>",
    "poll": _HEAD + "<p id=p></p><script>let n = 0; (async function f() { await fetch('/x?' + n++); p.textContent = n; setTimeout(f, 100) })()</script>",
    "infinite": _HEAD + "<div id=d></div><script>let n = 0; function more() { for (let i = 0; i < 10; i++) d.insertAdjacentHTML('beforeend', '<p style=height:100px>item ' + n++ + '</p>') } more(); addEventListener('scroll', () => { if (n < 300 && scrollY + innerHeight > document.body.scrollHeight - 200) setTimeout(more, 30) })</script>",
}  # fmt: skip
UNSEEN = {
    "ticker": _HEAD + "<div style='overflow:hidden;white-space:nowrap'><span id=t style='display:inline-block'>Breaking news of the day, running from right to left</span></div><script>let x = 600; setInterval(() => t.style.transform = `translateX(${x -= 3}px)`, 16)</script>",
    "relative": _HEAD + "<p id=r></p><script>const began = Date.now() - 5 * 60000; setInterval(() => r.textContent = Math.round((Date.now() - began) / 1000) + ' seconds ago', 250)</script>",
    "shuffle": _HEAD + "<ul id=u></ul><script>u.innerHTML = [...'abcdefghij'].sort(() => Math.random() - .5).map((c) => `<li>Related story ${c}</li>`).join('')</script>",
    "typewriter": _HEAD + "<p id=w></p><script>const s = 'Officials disagreed about how many had been sent.'; let n = 0; (function f() { w.textContent = s.slice(0, n++); if (n <= s.length) setTimeout(f, 40 + Math.random() * 60) })()</script>",
    "fade": _HEAD + "<style>.f{opacity:0;transition:opacity 1s}.f.on{opacity:1}</style><p class=f id=f>Fades in</p><script>requestAnimationFrame(() => f.classList.add('on'))</script>",
    "lazy": _HEAD + "<div style='height:3000px'></div><p id=l>waiting</p><script>new IntersectionObserver((e) => e[0].isIntersecting && fetch('/x').then(() => l.textContent = 'loaded')).observe(l)</script>",
    "counter": _HEAD + "<p id=n>0</p><script>let v = 0; const t = performance.now(); (function f() { v = Math.min(11000, Math.round((performance.now() - t) * 9)); n.textContent = v.toLocaleString('en'); requestAnimationFrame(f) })()</script>",
    "svg": _HEAD + "<svg width=300 height=100><circle cy=50 r=20><animate attributeName=cx from=20 to=280 dur=2s repeatCount=indefinite /></circle></svg>",
    "component": _HEAD + "<x-box></x-box><script>customElements.define('x-box', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({mode: 'open'}); setInterval(() => r.innerHTML = '<p>viewers now: ' + Math.floor(Math.random() * 900) + '</p>', 80) } })</script>",
    "inner": _HEAD + "<iframe src='http://unseen-clock.test/clock' width=600 height=200></iframe>",
}  # fmt: skip


class _Still(PressRoom):
    """The press room with the same adverts and counters on every visit: pages that do not change."""

    def answer(self, host: str, path: str) -> pages.Answer:
        """What every visit to ``http://host/path`` is answered with."""
        return pages.answer(host, path, self.edition, "still")


class _Server(ThreadingHTTPServer):
    daemon_threads = True


def _serve() -> _Server:
    made = {**TUNED, **UNSEEN}

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's own name
            pass

        def do_GET(self) -> None:
            name = self.path.strip("/").split("?")[0]
            if name == "slow":
                time.sleep(3)
            body = made.get(name, "ok").encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    server = _Server(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def _pictures(capture: Capture) -> tuple[bytes, ...]:
    return tuple(capture.artifacts[name] for name in sorted(n for n in capture.artifacts if n.startswith("screenshot")))


def _share(one: Capture, two: Capture) -> float:
    """The share of pixels that are equal."""
    first, second = _pictures(one), _pictures(two)
    if first == second:
        return 1.0
    if len(first) != len(second) or not first:
        return 0.0
    same = total = 0
    for a, b in zip(first, second, strict=True):
        with Image.open(io.BytesIO(a)) as x, Image.open(io.BytesIO(b)) as y:
            if x.size != y.size:
                return 0.0
            histogram = ImageChops.difference(x.convert("RGB"), y.convert("RGB")).convert("L").histogram()
            same += histogram[0]
            total += x.width * x.height
    return same / total


def _measure(urls: dict[str, str], profile: Profile, resolve: dict[str, str]) -> dict[str, tuple[int, int, int, float]]:
    """By page: rounds in which text, DOM and picture agreed with the first capture's, and the least share of equal pixels."""
    settings = CaptureSettings(
        browser=find_browser(None, os.environ).path,
        resolve=resolve,
        pace=0.0,
        per_host=4,
        attempts=1,
        profile=profile,
        page_deadline=240.0,
        call_deadline=120.0,
    )
    requests = [CaptureRequest(request_id=name, source=name, url=url) for name, url in urls.items()]
    runs = [{c.request.request_id: c for c in capture_all(requests, settings)} for _ in range(ROUNDS + 1)]
    found: dict[str, Any] = {}
    for name in urls:
        first, others = runs[0][name], [run[name] for run in runs[1:]]
        text = sum(o.artifacts.get("layout.json") == first.artifacts.get("layout.json") for o in others)
        dom = sum(o.artifacts.get("dom.html") == first.artifacts.get("dom.html") for o in others)
        pictures = sum(_pictures(o) == _pictures(first) for o in others)
        found[name] = (text, dom, pictures, min(_share(first, o) for o in others))
    return found


def main() -> None:
    """Print, for each profile and set of pages, how many pages agreed in every round, and those that did not."""
    server = _serve()
    local = {"*.test": f"127.0.0.1:{server.server_port}"}
    with _Still() as room:
        press = {f"press{n}": url for n, url in enumerate(room.urls())}
        sets = {
            "used for tuning": ({n: f"http://tuned.test/{n}" for n in TUNED}, local),
            "not used": ({n: f"http://unseen.test/{n}" for n in UNSEEN}, local),
            "press room, not used": (press, {"*.test": f"127.0.0.1:{room.port}"}),
        }
        print(f"{ROUNDS} further captures of each page, each run with a browser process of its own")
        for profile in (Profile.REPEATABLE, Profile.OWN_TIME)[: int(os.environ.get("PROFILES", "2"))]:
            for label, (urls, resolve) in sets.items():
                found = _measure(urls, profile, resolve)
                whole = [sum(f[i] == ROUNDS for f in found.values()) for i in range(3)]
                print(
                    f"{profile.value:<12}{label:<22}{len(found):>3} pages: text {whole[0]}, DOM {whole[1]}, pictures {whole[2]} always equal; "
                    f"{sum(f[3] >= 0.99 for f in found.values())} with 99 of 100 pixels equal"
                )
                for name, (text, dom, picture, share) in found.items():
                    if min(text, dom, picture) < ROUNDS:
                        print(
                            f"    {name}: text {text}, DOM {dom}, picture {picture} of {ROUNDS}; least {share:.3f} of pixels"
                        )


if __name__ == "__main__":
    main()
