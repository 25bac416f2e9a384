"""Every way that a page has to reach what it should not, each shown to work when private addresses are allowed and to lead nowhere when not."""

from __future__ import annotations

import asyncio
import gzip
import re
import time
from http.server import BaseHTTPRequestHandler

import pytest

import harness.capture.proxy as proxy_module
from harness.capture.proxy import OutgoingProxy
from harness.model.exchange import EXCHANGES
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
    "dynamic-import": "<script>import('http://THERE/dynamic-import').catch(() => 0)</script>",
    "import-map": "<script type=importmap>{\"imports\": {\"m\": \"http://THERE/import-map\"}}</script><script type=module>import 'm'</script>",
    "input": "<input type=image src=http://THERE/input>",
    "body-background": "<body background=http://THERE/body-background>",
    "border-image": "<p style='border:9px solid;border-image:url(http://THERE/border-image) 9'>x</p>",
    "list-style": "<ul style='list-style-image:url(http://THERE/list-style)'><li>x</ul>",
    "generated": "<style>p::after{content:url(http://THERE/generated)}</style><p>x</p>",
    "shape": "<p style='float:left;shape-outside:url(http://a.test/to/shape)'>x</p><img src=http://THERE/shape>",
    "image-set": "<p style='background:image-set(\"http://THERE/image-set\" 1x)'>x</p>",
    "svg-filter": "<svg width=9 height=9><filter id=f><feImage href=http://THERE/svg-filter /></filter><rect width=9 height=9 filter=url(#f) /></svg>",
    "font-face": "<script>new FontFace('G', 'url(http://THERE/font-face)').load().catch(() => 0)</script>",
    "cache": "<script>fetch(new Request('http://THERE/cache', {mode: 'no-cors', cache: 'force-cache'})).catch(() => 0)</script>",
    "base": "<base href=http://THERE/><img src=base>",
    "backslash": "<img src='http:\\\\THERE\\backslash'>",
    "tabbed": "<img src='ht\ttp://THERE/tab\nbed'>",
    "refreshed-srcdoc": "<iframe srcdoc=\"<meta http-equiv=refresh content='0;url=http://THERE/refreshed-srcdoc'>\"></iframe>",
    "blob-frame": "<script>const f = document.createElement('iframe'); f.src = URL.createObjectURL(new Blob(['<img src=http://THERE/blob-frame>'], {type: 'text/html'})); document.body.append(f)</script>",
    "link-preload": "",
    "link-style": "<iframe src=/hinted/link-style></iframe>",
    "refresh-header": "<iframe src=/header/refresh-header></iframe>",
    "svg-document": "<iframe src=/header/svg-document></iframe>",
}  # fmt: skip

# Ways by an answer's own headers; the same stands for the rest of a page's.
HEADED: dict[str, dict[str, str]] = {
    "link-preload": {"Link": "<http://THERE/link-preload>; rel=preload; as=image"},
    "link-hints": {"Link": "<http://THERE>; rel=preconnect, <//HOST>; rel=dns-prefetch, <http://THERE/link-prefetch>; rel=prefetch, <http://THERE/link-next>; rel=next, <http://THERE/link-icon>; rel=icon"},
    "speculation-header": {"Speculation-Rules": '"http://THERE/rules"'},
    "network-errors": {"Report-To": '{"group":"g","max_age":9999,"endpoints":[{"url":"https://THERE/nel"}]}', "NEL": '{"report_to":"g","max_age":9999,"success_fraction":1.0,"failure_fraction":1.0}'},
    "endpoints": {"Reporting-Endpoints": 'default="https://THERE/endpoints"', "Content-Security-Policy": "img-src 'none'; report-to default", "Cross-Origin-Opener-Policy": 'same-origin; report-to="default"', "Permissions-Policy-Report-Only": "geolocation=()", "Document-Policy": "force-load-at-top"},
    "alternative": {"Alt-Svc": 'h2="HOST:PORT"; ma=9999, h3="HOST:PORT"; ma=9999, h3=":PORT"'},
    "trial": {"Origin-Trial": "AAAA", "Accept-CH": "Sec-CH-UA-Full-Version-List", "Critical-CH": "Sec-CH-UA-Full-Version-List", "X-DNS-Prefetch-Control": "on"},
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
    "attribution": "<img attributionsrc=http://THERE/attribution src=/x.png><script attributionsrc=http://THERE/attribution src=/x.js></script>",
    "worklet": "<script>CSS.paintWorklet && CSS.paintWorklet.addModule('http://THERE/worklet').catch(() => 0); new AudioContext().audioWorklet?.addModule('http://THERE/worklet').catch(() => 0)</script>",
    "later": "<script>try { fetchLater('http://THERE/later', {activateAfter: 0}) } catch {}</script>",
    "fenced": "<fencedframe></fencedframe><script>try { document.querySelector('fencedframe').config = new FencedFrameConfig('http://THERE/fenced') } catch {}; const p = document.createElement('portal'); p.src = 'http://THERE/portal'; document.body.append(p)</script>",
    "mapped-source": "<script src=/mapped.js></script><style>p{color:red} /*# sourceMappingURL=http://THERE/mapped-source */</style>",
    "background-fetch": "<script>navigator.serviceWorker?.ready.then((r) => r.backgroundFetch?.fetch('x', ['http://THERE/background']))</script>",
    "socket-spellings": "<script>for (const h of SPELLED) { try { new WebSocket('ws://' + h + ':PORT/socket') } catch {} try { new EventSource('http://' + h + ':PORT/events', {withCredentials: true}) } catch {} }</script>",
    "used": "<svg width=9 height=9><use href='http://THERE/used#x' /></svg>",
    "styled-document": "<iframe src=/styled.xml></iframe>",
    "sockets-direct": "<script>try { new TCPSocket('HOST', PORT) } catch {} try { new UDPSocket({remoteAddress: 'HOST', remotePort: PORT}) } catch {}</script>",
    "printers": "<script>for (const f of [() => navigator.usb.requestDevice({filters: []}), () => navigator.bluetooth.requestDevice({acceptAllDevices: true}), () => navigator.presentation && new PresentationRequest(['http://THERE/present']).start(), () => navigator.credentials.get({identity: {providers: [{configURL: 'http://THERE/fedcm', clientId: 'x'}]}})]) { try { Promise.resolve(f()).catch(() => 0) } catch {} }</script>",
    "module-worker": "<script>new Worker(URL.createObjectURL(new Blob([`import 'http://THERE/module-worker'`])), {type: 'module'})</script>",
    "userinfo": "<img src=http://a.test:80@THERE/userinfo>",
    "payment": "<script>try { new PaymentRequest([{supportedMethods: 'http://THERE/pay'}], {total: {label: 'x', amount: {currency: 'EUR', value: '1'}}}).canMakePayment().catch(() => 0) } catch {}</script>",
    "schemes": "<iframe src=ftp://THERE/ftp></iframe><iframe src=file:///etc/passwd></iframe><img src=gopher://THERE/x><script>fetch('file:///etc/passwd').catch(() => 0); location.hash = 'x'; try { navigator.registerProtocolHandler('web+x', 'http://THERE/%s') } catch {}</script>",
}  # fmt: skip

SPELLINGS = (
    "127.0.0.1", "localhost", "LOCALHOST", "localhost.", "deep.localhost", "127.1", "127.0.1", "0x7f.1", "0177.0.0.1", "0x7f000001", "2130706433", "017700000001",
    "0", "0.0.0.0", "127.0.0.1.", "127%2e0%2e0%2e1", "\uff11\uff12\uff17.0.0.1", "127\u30020\u30020\u30021", "[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]",
    "[::127.0.0.1]", "[::ffff:0:127.0.0.1]", "[64:ff9b::7f00:1]", "[64:ff9b:1::7f00:1]", "[2002:7f00:1::]", "[fe80::1]", "[fec0::1]", "a.test@127.0.0.1", "127.8.8.8",
)  # fmt: skip


def _hinted(hint: str, page: str) -> Answer:
    def send(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(hint.encode("ascii"))
        _sent(200, body=page)(handler)

    return send


def _sent(status: int, location: str = "", body: str = "", media_type: str = "text/html", **headers: str) -> Answer:
    def send(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        if location:
            handler.send_header("Location", location)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Type", media_type)
        handler.send_header("Content-Length", str(len(body.encode())))
        handler.end_headers()
        handler.wfile.write(body.encode())

    return send


def _fill(site: Site, canary: Canary) -> list[str]:
    there = f"127.0.0.1:{canary.port}"

    def aimed(text: str) -> str:
        text = text.replace("SPELLED", repr([h for h in SPELLINGS if h.isascii()]))
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
    for name, headers in HEADED.items():
        told = {key.replace("-", "_"): aimed(value) for key, value in headers.items()}
        site.pages[f"/{name}"] = _sent(200, body=head + "<img src=/x.png><script>fetch('/x')</script>", **told)
    hint = aimed(
        "HTTP/1.1 103 Early Hints\r\nLink: <http://THERE/hinted>; rel=preload; as=image, <http://THERE>; rel=preconnect\r\n\r\n"
    )
    site.pages["/hinted"] = _hinted(hint, head)
    site.pages["/hinted/link-style"] = _sent(
        200,
        body=aimed("<link rel=stylesheet href=http://THERE/link-style>"),
        Link=aimed("<http://THERE/link-style>; rel=stylesheet"),
    )
    site.pages["/header/refresh-header"] = _sent(200, Refresh=f"0; url=http://{there}/refresh-header")
    svg = aimed(
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><image href='http://THERE/svg-document' width='9' height='9'/></svg>"
    )
    site.pages["/header/svg-document"] = _sent(200, body=svg, media_type="image/svg+xml")
    styled = aimed(
        "<?xml version='1.0'?><?xml-stylesheet type='text/xsl' href='http://THERE/styled'?><!DOCTYPE x [<!ENTITY e SYSTEM 'http://THERE/entity'>]><x>&e;</x>"
    )
    site.pages["/styled.xml"] = _sent(200, body=styled, media_type="application/xml")
    site.pages["/mapped.js"] = _sent(
        200, body="1", media_type="text/javascript", SourceMap=f"http://{there}/mapped-source"
    )
    site.pages["/report/report"] = lambda h: _csp(h, there)
    site.pages["/sw.js"] = f"fetch('http://{there}/service-worker')"
    site.pages["/spellings"] = head + "".join(
        f"<img src='http://{host}:{canary.port}/spelled-{n}'>" for n, host in enumerate(SPELLINGS)
    )
    return [*dict.fromkeys([*ways, *HEADED]), "spellings", "hinted"]


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


@pytest.mark.parametrize("answers", [["0.0.0.0"], ["::"], ["0.1.2.3"], ["::ffff:0.0.0.0"], ["fe80::1%lo"], ["::1%1"], ["93.184.216.34", "0.0.0.0"], ["100.64.0.1"], ["169.254.169.254"], ["2002:7f00:1::"], ["64:ff9b::a9fe:a9fe"], ["fd00:ec2::254"], ["192.0.0.192"],
        ["2a00:1450::5efe:7f00:1"],
        ["3fff::1"], ["255.255.255.255"], []])  # fmt: skip
def test_a_name_with_an_address_that_is_not_public_leads_nowhere(
    site: Site, monkeypatch: pytest.MonkeyPatch, answers: list[str]
) -> None:
    reached: list[str] = []

    async def resolve(self: OutgoingProxy, host: str, port: int) -> list[str]:
        return answers

    async def connect(host: str, port: int, **more: object) -> object:
        reached.append(host)
        raise ConnectionRefusedError("nobody goes there in a test")

    real = asyncio.open_connection
    monkeypatch.setattr(OutgoingProxy, "_resolve", resolve)

    async def ask(request: bytes) -> bytes:
        async with OutgoingProxy(site.settings(resolve={})) as proxy:
            reader, writer = await real("127.0.0.1", proxy.port)
            monkeypatch.setattr(proxy_module.asyncio, "open_connection", connect)
            writer.write(request)
            said = await reader.read()
            monkeypatch.setattr(proxy_module.asyncio, "open_connection", real)
            writer.close()
            return said

    for request in (
        b"GET http://inward.example/ HTTP/1.1\r\nHost: inward.example\r\n\r\n",
        b"CONNECT inward.example:443 HTTP/1.1\r\n\r\n",
    ):
        assert asyncio.run(ask(request)).splitlines()[0].split()[1] in (b"403", b"502")
    assert reached == []


SCHEMES = ("file:///etc/passwd", "data:text/html,<p>root:x:0", "blob:http://a.test/x", "chrome://version/", "javascript:document.write(1)", "about:srcdoc", "view-source:http://a.test/", "ftp://127.0.0.1/x", "filesystem:http://a.test/temporary/x", "intent://x#Intent;end", "\\\\127.0.0.1\\x", "chrome-extension://abc/x")  # fmt: skip


def test_a_redirect_to_another_scheme_is_followed_by_no_page_and_no_frame(site: Site) -> None:
    urls = []
    for n, scheme in enumerate(SCHEMES):
        site.pages[f"/led/{n}"] = _sent(302, scheme)
        site.pages[f"/refreshed/{n}"] = f"<p>words of a page</p><meta http-equiv=refresh content='0;url={scheme}'>"
        site.pages[f"/framed/{n}"] = (
            f"<p>words of a page</p><iframe src=/led/{n}></iframe><img src=/led/{n}><script>fetch('/led/{n}').catch(() => 0); new Worker('/led/{n}')</script>"
        )
        urls += [f"http://a.test/{kind}/{n}" for kind in ("led", "refreshed", "framed")]
    for url, capture in zip(urls, site.capture(*urls, per_host=2, concurrency=2), strict=True):
        everything = b"\n".join((*capture.artifacts.values(), gzip.decompress(capture.artifacts[EXCHANGES])))
        assert b"root:x:0:0" not in everything, url
        assert b"Command Line" not in everything, url
        if "/led/" in url:
            assert capture.state is not CaptureState.COMPLETE, url
        if capture.state is CaptureState.COMPLETE:
            assert capture.final_url.startswith("http://a.test/"), (url, capture.final_url)


def test_what_one_visit_stores_is_not_there_in_the_next(site: Site) -> None:
    put = "document.cookie = 'c=canary; max-age=9999'; localStorage.k = 'canary'; sessionStorage.k = 'canary'; window.name = 'canary'; indexedDB.open('canary'); window.caches?.open('canary'); history.replaceState('canary', '')"
    show = "(async () => { out.textContent = [document.cookie, localStorage.k, sessionStorage.k, window.name, (await indexedDB.databases()).map((d) => d.name), window.caches ? await caches.keys() : '', history.state].join(' ') + ' shown' })()"
    site.pages["/put"] = (
        f"<p>words of a page</p><p id=out></p><script>{put}; setTimeout(() => {{ {show} }}, 300)</script>"
    )
    site.pages["/get"] = f"<p>words of a page</p><p id=out></p><script>{show}</script>"
    for url, expected in (("http://a.test/put", True), ("http://a.test/get", False)):
        (capture,) = site.capture(url)
        text = capture.artifacts["layout.json"]
        assert b"shown" in text
        assert (b"canary" in text) is expected


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
