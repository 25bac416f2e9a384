"""Every way that a page has to reach what it should not, each shown to work when private addresses are allowed and to lead nowhere when not."""

from __future__ import annotations

import asyncio
import re
import time
from http.server import BaseHTTPRequestHandler

import pytest

import harness.capture.proxy as proxy_module
from harness.capture.proxy import OutgoingProxy
from harness.model.snapshot import CaptureState, Outcome
from tests.browser.conftest import Answer, Canary, Site

pytestmark = pytest.mark.browser

# Ways by name; THERE is the canary's host and port. Each asks for a path of its own name.
WAYS = {
    "image": "<img src=http://THERE/image>",
    "srcset": "<img srcset='http://THERE/srcset 1x'>",
    "picture": "<picture><source srcset=http://THERE/picture><img></picture>",
    "frame": "<iframe src=http://THERE/frame></iframe>",
    "object": "<object data=http://THERE/object></object>",
    "embed": "<embed src=http://THERE/embed>",
    "style": "<link rel=stylesheet href=http://THERE/style>",
    "import": "<style>@import url(http://THERE/import)</style>",
    "background": "<p style='background:url(http://THERE/background)'>x</p>",
    "font": "<style>@font-face{font-family:F;src:url(http://THERE/font)}</style><p style='font-family:F'>x</p>",
    "cursor-mask": "<p style='mask-image:url(http://THERE/cursor-mask)'>x</p>",
    "script": "<script src=http://THERE/script></script>",
    "module": "<script type=module src=http://THERE/module></script>",
    "preload": "<link rel=preload as=image href=http://THERE/preload>",
    "modulepreload": "<link rel=modulepreload href=http://THERE/modulepreload>",
    "video": "<video src=http://THERE/video preload=auto></video>",
    "poster": "<video poster=http://THERE/poster></video>",
    "audio": "<audio src=http://THERE/audio preload=auto></audio>",
    "svg": "<svg width=9 height=9><image href=http://THERE/svg width=9 height=9 /></svg>",
    "fetch": "<script>fetch('http://THERE/fetch', {mode: 'no-cors'}).catch(() => 0)</script>",
    "keepalive": "<script>fetch('http://THERE/keepalive', {mode: 'no-cors', keepalive: true}).catch(() => 0)</script>",
    "xhr": "<script>const x = new XMLHttpRequest(); x.open('GET', 'http://THERE/xhr'); x.send()</script>",
    "beacon": "<script>navigator.sendBeacon('http://THERE/beacon', 'x')</script>",
    "events": "<script>new EventSource('http://THERE/events')</script>",
    "worker": "<script>new Worker(URL.createObjectURL(new Blob([`fetch('http://THERE/worker', {mode: 'no-cors'})`])))</script>",
    "import-scripts": "<script>new Worker(URL.createObjectURL(new Blob([`importScripts('http://THERE/import-scripts')`])))</script>",
    "shared-worker": "<script>new SharedWorker(URL.createObjectURL(new Blob([`fetch('http://THERE/shared-worker', {mode: 'no-cors'})`])))</script>",
    "nested-frame": "<iframe srcdoc='<img src=http://THERE/nested-frame>'></iframe>",
    "sandboxed-frame": "<iframe sandbox=allow-scripts srcdoc=\"<script>fetch('http://THERE/sandboxed-frame', {mode: 'no-cors'})</script>\"></iframe>",
    "form": "<iframe name=f></iframe><form action=http://THERE/form target=f></form><script>document.forms[0].submit()</script>",
    "ping": "<iframe name=g></iframe><a id=a href=about:blank target=g ping=http://THERE/ping>x</a><script>a.click()</script>",
    "redirected-image": "<img src=/to/redirected-image>",
    "redirected-frame": "<iframe src=/to/redirected-frame></iframe>",
    "redirected-fetch": "<script>fetch('/to/redirected-fetch', {mode: 'no-cors'}).catch(() => 0)</script>",
    "twice-redirected": "<img src=/over/twice-redirected>",
    "refreshed-frame": "<iframe src=/refresh/refreshed-frame></iframe>",
    "report": "<iframe src=/report/report></iframe>",
}  # fmt: skip

# Ways that a captured page does not have at all: shown to be silent even where private addresses are allowed, or not told apart there.
SILENT = {
    "track": "<video><track default kind=captions src=http://THERE/track></video>",
    "socket": "<script>new WebSocket('ws://THERE/socket'); new WebSocket('wss://THERE/socket')</script>",
    "tls": "<img src=https://THERE/tls>",
    "transport": "<script>try { new WebTransport('https://THERE/transport').ready.catch(() => 0) } catch {}</script>",
    "peer": "<script>const pc = new RTCPeerConnection({iceServers: [{urls: 'stun:THERE'}, {urls: 'turn:THERE', username: 'u', credential: 'c'}, {urls: 'turns:THERE?transport=tcp', username: 'u', credential: 'c'}]}); pc.createDataChannel('x'); pc.createOffer().then((o) => pc.setLocalDescription(o)); pc.addIceCandidate({candidate: 'candidate:1 1 udp 2122260223 HOST PORT typ host', sdpMid: '0'}).catch(() => 0)</script>",
    "prefetch": "<link rel=prefetch href=http://THERE/prefetch><link rel=prerender href=http://THERE/prerender>",
    "speculation": "<script type=speculationrules>{\"prerender\": [{\"urls\": [\"http://THERE/speculation\"], \"eagerness\": \"immediate\"}]}</script>",
    "names": "<link rel=dns-prefetch href=//HOST><link rel=preconnect href=http://THERE>",
    "icon": "<link rel=icon href=http://THERE/icon><link rel=apple-touch-icon href=http://THERE/icon><link rel=manifest href=http://THERE/manifest>",
    "popup": "<script>window.open('http://THERE/popup')</script><a id=b href=http://THERE/popup target=_blank rel=noopener>x</a><script>b.click()</script>",
    "service-worker": "<script>navigator.serviceWorker && navigator.serviceWorker.register('/sw.js').catch(() => 0)</script>",
    "payment": "<script>try { new PaymentRequest([{supportedMethods: 'http://THERE/pay'}], {total: {label: 'x', amount: {currency: 'EUR', value: '1'}}}).canMakePayment().catch(() => 0) } catch {}</script>",
    "schemes": "<iframe src=ftp://THERE/ftp></iframe><iframe src=file:///etc/passwd></iframe><img src=gopher://THERE/x><script>fetch('file:///etc/passwd').catch(() => 0); location.hash = 'x'; try { navigator.registerProtocolHandler('web+x', 'http://THERE/%s') } catch {}</script>",
}  # fmt: skip

SPELLINGS = (
    "127.0.0.1", "localhost", "LOCALHOST", "localhost.", "deep.localhost", "127.1", "127.0.1", "0x7f.1", "0177.0.0.1", "0x7f000001", "2130706433", "017700000001",
    "0", "0.0.0.0", "127.0.0.1.", "127%2e0%2e0%2e1", "\uff11\uff12\uff17.0.0.1", "127\u30020\u30020\u30021", "[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]",
    "[::127.0.0.1]", "[::ffff:0:127.0.0.1]", "[64:ff9b::7f00:1]", "[64:ff9b:1::7f00:1]", "[2002:7f00:1::]", "[fe80::1]", "[fec0::1]", "a.test@127.0.0.1", "127.8.8.8",
)  # fmt: skip


def _sent(status: int, location: str = "", **headers: str) -> Answer:
    def send(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        if location:
            handler.send_header("Location", location)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Type", "text/html")
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    return send


def _fill(site: Site, canary: Canary) -> list[str]:
    there = f"127.0.0.1:{canary.port}"

    def aimed(text: str) -> str:
        return text.replace("THERE", there).replace("HOST", "127.0.0.1").replace("PORT", str(canary.port))

    head = "<!doctype html><meta charset=utf-8><title>T</title><p>" + "Some words of a page. " * 30 + "</p>"
    ways = {**WAYS, **SILENT}
    for name, way in ways.items():
        site.pages[f"/{name}"] = head + aimed(way)
    for name in WAYS:
        site.pages[f"/to/{name}"] = _sent(302, f"http://{there}/{name}")
        site.pages[f"/over/{name}"] = _sent(307, f"http://b.test/to/{name}")
        site.pages[f"/refresh/{name}"] = f"<meta http-equiv=refresh content='0;url=http://{there}/{name}'>"
        site.pages[f"/report/{name}"] = _sent(
            200, Content_Security_Policy=f"img-src 'none'; report-uri http://{there}/{name}"
        )
    site.pages["/report/report"] = lambda h: _csp(h, there)
    site.pages["/sw.js"] = f"fetch('http://{there}/service-worker')"
    site.pages["/spellings"] = head + "".join(
        f"<img src='http://{host}:{canary.port}/spelled-{n}'>" for n, host in enumerate(SPELLINGS)
    )
    return [*ways, "spellings"]


def _csp(handler: BaseHTTPRequestHandler, there: str) -> None:
    body = b"<img src=/x.png>"
    handler.send_response(200)
    handler.send_header("Content-Security-Policy", f"img-src 'none'; report-uri http://{there}/report")
    handler.send_header("Content-Type", "text/html")
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


@pytest.mark.full
def test_no_way_leads_to_a_private_address(site: Site, canary: Canary) -> None:
    names = _fill(site, canary)
    captures = site.capture(*(f"http://a.test/{name}" for name in names), per_host=4)
    time.sleep(1.5)
    assert canary.heard == []
    assert {n for n, c in zip(names, captures, strict=True) if c.state is CaptureState.FAILED} == set()

    # The same pages where it is allowed: a way that would not be one proves nothing.
    site.capture(*(f"http://a.test/{name}" for name in [*WAYS, "spellings"]), per_host=4, allow_private=True)
    time.sleep(1.5)
    heard = set(re.findall(r"(?:GET|POST) /([\w-]+)", "\n".join(canary.heard)))
    assert set(WAYS) - heard == set()
    assert len({h for h in heard if h.startswith("spelled-")}) >= 10


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://127.0.0.1/x", "chrome://version/", "view-source:http://a.test/", "about:blank", "data:text/html,<p>words", "javascript:1", "http://[", "http://a.test:99999/", "http:///x", "//a.test/x"])  # fmt: skip
def test_no_other_scheme_is_a_source(site: Site, url: str) -> None:
    site.pages["/"] = "<p>words</p>"
    (capture,) = site.capture(url)
    assert capture.outcome is Outcome.REFUSED
    assert capture.artifacts == {}


def test_a_redirect_of_the_page_itself_is_refused_at_any_hop(site: Site, canary: Canary) -> None:
    there = f"127.0.0.1:{canary.port}"
    site.pages |= {
        "/hop": _sent(301, "http://b.test/hop2"),
        "/hop2": _sent(308, f"http://{there}/hopped"),
        "/refresh": f"<meta http-equiv=refresh content='0;url=http://{there}/refreshed'>",
        "/script": f"<script>location = 'http://{there}/script'</script>",
    }
    hop, refresh, script = site.capture("http://a.test/hop", "http://a.test/refresh", "http://a.test/script")
    time.sleep(0.5)
    assert canary.heard == []
    assert hop.outcome is Outcome.REFUSED
    assert refresh.state is not CaptureState.COMPLETE
    assert script.state is not CaptureState.COMPLETE


def test_a_name_that_turns_private_between_two_look_ups_gains_nothing(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The address that was checked is the one connected to; the name is not asked for again in between."""
    answers = iter([["93.184.216.34"], ["127.0.0.1"], ["93.184.216.34", "127.0.0.1"], ["::ffff:127.0.0.1"]])
    reached: list[str] = []
    looked_up: list[str] = []

    async def resolve(self: OutgoingProxy, host: str, port: int) -> list[str]:
        looked_up.append(host)
        return next(answers)

    real = asyncio.open_connection

    async def connect(host: str, port: int, **more: object) -> object:
        reached.append(host)
        raise ConnectionRefusedError("nobody goes there in a test")

    monkeypatch.setattr(OutgoingProxy, "_resolve", resolve)

    async def ask() -> list[bytes]:
        said = []
        async with OutgoingProxy(site.settings(resolve={})) as proxy:
            for _ in range(4):
                reader, writer = await real("127.0.0.1", proxy.port)
                monkeypatch.setattr(proxy_module.asyncio, "open_connection", connect)
                writer.write(b"GET http://flip.example/ HTTP/1.1\r\nHost: flip.example\r\n\r\n")
                said.append(await reader.read())
                monkeypatch.setattr(proxy_module.asyncio, "open_connection", real)
                writer.close()
        return said

    first, *others = asyncio.run(ask())
    assert reached == ["93.184.216.34"]
    assert looked_up == ["flip.example"] * 4
    assert b"502" in first.splitlines()[0]
    assert all(b"403" in answer.splitlines()[0] and b"refused by policy" in answer for answer in others)
