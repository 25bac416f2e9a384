"""Pages made in odd ways: what they hold is kept all the same, or said to be missing."""

from __future__ import annotations

import hashlib
import io
import json
import re
import time
import wave
from http.server import BaseHTTPRequestHandler
from typing import Any

import pytest
from PIL import Image

from harness.capture import engine
from harness.capture.engine import capture_all
from harness.capture.settings import Profile
from harness.evidence.read import Document, read
from harness.model.exchange import EXCHANGES, Exchange, body_name, unpack_exchanges
from harness.model.layout import Layout
from harness.model.snapshot import Capture, CaptureRequest, CaptureState, Outcome, Step, StepKind
from tests.browser.conftest import Answer, Site

pytestmark = pytest.mark.browser

HEAD = "<!doctype html><html lang=en><meta charset=utf-8><title>Troops</title><h1>Troops to be sent</h1>"
STORY = HEAD + "<p>The ministry said on 18 October that 1,214 troops would be sent to the east of the country.</p>" * 8
ON_SIGHT = (
    "<script>const o = new IntersectionObserver((es) => es.forEach((e) => { if (e.isIntersecting) { "
    "e.target.textContent = 'Part ' + e.target.dataset.n + ' of the report.'; o.unobserve(e.target) } }));"
    "document.querySelectorAll('section').forEach((s) => o.observe(s))</script>"
)


def sent(body: str | bytes, media_type: str = "text/html", status: int = 200, **more: str) -> Answer:
    data = body.encode() if isinstance(body, str) else body

    def send(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        handler.send_header("Content-Type", media_type)
        handler.send_header("Content-Length", more.get("length", str(len(data))))
        for name, value in more.items():
            if name != "length":
                handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(data)
        handler.close_connection = True

    return send


def runs(capture: Capture) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(capture.artifacts["layout.json"])["runs"]
    return found


def seen(capture: Capture) -> str:
    return " ".join(run["text"] for run in runs(capture) if run.get("visible", True))


def unseen(capture: Capture) -> dict[str, str]:
    return {run["text"].strip(): run["why"] for run in runs(capture) if not run.get("visible", True)}


def exchanges(capture: Capture) -> dict[str, Exchange]:
    return {e.url.partition("test")[2]: e for e in unpack_exchanges(capture.artifacts[EXCHANGES])}


def header(exchange: Exchange, name: str) -> str | None:
    return next((value for key, value in exchange.request_headers if key.lower() == name), None)


def test_a_visit_that_runs_out_of_time_keeps_what_had_come(site: Site) -> None:
    site.pages["/busy"] = STORY + "<script>setTimeout(() => { for (;;) {} }, 0)</script>"
    (capture,) = site.capture("http://a.test/busy", page_deadline=6.0, call_deadline=4.0, load_deadline=2.0)
    assert capture.outcome is Outcome.TIMED_OUT
    (document,) = exchanges(capture).values()
    assert document.body is not None
    assert b"1,214 troops" in capture.artifacts[body_name(document.body)]


def test_all_tries_of_a_page_together_take_no_longer_than_one_is_given(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert engine._TOGETHER < 60
    monkeypatch.setattr(engine, "_TOGETHER", 13.0)
    monkeypatch.setattr(engine, "_LEAST", 2.0)
    site.pages["/busy"] = STORY + "<script>setTimeout(() => { for (;;) {} }, 0)</script>"
    began = time.monotonic()
    (capture,) = site.capture("http://a.test/busy", page_deadline=10.0, call_deadline=10.0, attempts=2)
    assert capture.outcome is Outcome.TIMED_OUT
    assert "more than 3 s" in capture.reasons[0]
    assert time.monotonic() - began < 19


def test_every_hop_is_told_with_the_headers_that_were_sent_for_it(site: Site) -> None:
    site.pages |= {
        "/one": sent("", status=302, Location="/two", Set_Cookie="a=b12345678901"),
        "/two": sent("", status=307, Location="http://b.test/end"),
        "/end": sent(STORY, length="99999"),
    }
    (capture,) = site.capture("http://a.test/one")
    told = exchanges(capture)
    assert [header(told[path], "host") for path in ("/one", "/two", "/end")] == ["a.test", "a.test", "b.test"]
    assert [header(told[path], "cookie") for path in ("/one", "/two", "/end")] == [None, "(left out)", None]
    # That the last one broke off is no failure of those that led there.
    assert [bool(told[path].failure) for path in ("/one", "/two", "/end")] == [False, False, True]


@pytest.mark.parametrize("way", ["frame", "fetch"])
def test_text_that_broke_off_on_its_way_leaves_the_page_cut_short(site: Site, way: str) -> None:
    site.pages |= {
        "/frame": STORY + "<iframe src=/part width=600 height=300></iframe>",
        "/fetch": STORY + "<div id=d></div><script>fetch('/part').then((r) => r.text()).then((t) => { d.textContent = t }).catch(() => 0)</script>",
        "/part": sent("<p>The rest of the report begins here and", length="50000"),
        "/aborted": STORY + "<script>const a = new AbortController(); fetch('/slow', {signal: a.signal}).catch(() => 0); setTimeout(() => a.abort(), 50)</script>",
        "/slow": lambda handler: time.sleep(2),
    }  # fmt: skip
    capture, aborted = site.capture(f"http://a.test/{way}", "http://a.test/aborted")
    assert capture.outcome is Outcome.PARTIAL
    assert "/part" in capture.reasons[0]
    assert "bytes came" in capture.reasons[0]
    assert aborted.outcome is Outcome.COMPLETE, aborted.reasons


def test_a_tall_page_that_fills_on_sight_is_gone_through_to_its_end(site: Site) -> None:
    parts = "".join(f"<section data-n={n} style='height:1000px'></section>" for n in range(50))
    site.pages["/tall"] = STORY + parts + ON_SIGHT
    (capture,) = site.capture("http://a.test/tall")
    assert capture.outcome is Outcome.COMPLETE
    assert [n for n in range(50) if f"Part {n} of" not in seen(capture)] == []


def test_a_page_that_fills_on_sight_beyond_what_is_gone_through_is_cut_short(site: Site) -> None:
    parts = "".join(f"<section data-n={n} style='height:1000px'></section>" for n in range(20))
    site.pages |= {"/tall": STORY + parts + ON_SIGHT, "/blank": STORY + parts}
    tall, blank = site.capture("http://a.test/tall", "http://a.test/blank", max_scrolls=3, max_height=4000)
    assert (tall.outcome, blank.outcome) == (Outcome.PARTIAL, Outcome.COMPLETE)
    assert "the page went on" in tall.reasons[0]


def test_a_page_that_scrolls_inside_its_window_is_read_and_pictured_to_its_end(site: Site) -> None:
    parts = "".join(f"<section data-n={n} style='height:700px'></section>" for n in range(9))
    site.pages["/app"] = (
        "<!doctype html><html lang=en><title>App</title><style>html,body{height:100%;margin:0}header{height:60px}"
        "main{height:calc(100vh - 60px);overflow-y:auto}#end{height:40px;background:rgb(200,0,0)}</style>"
        f"<header>Menu</header><main>{STORY[len(HEAD) :]}{parts}<div id=end></div></main>{ON_SIGHT}"
    )
    (capture,) = site.capture("http://a.test/app")
    assert capture.outcome is Outcome.COMPLETE
    assert [n for n in range(9) if f"Part {n} of" not in seen(capture)] == []
    with Image.open(io.BytesIO(capture.artifacts["screenshot.png"])) as picture:
        assert picture.height > 6300
        assert picture.convert("RGB").getpixel((50, picture.height - 20)) == (200, 0, 0)
    assert any(step.name == "window" and step.state == "done" for step in capture.steps)


def test_a_page_that_was_gone_through_is_pictured_sharp_and_saw_nothing_change(site: Site) -> None:
    rows = "".join(
        f"<p style='height:200px'>Row {n}: 1,{n:03d} soldiers</p><p style='will-change:transform'>Layer {n}</p>"
        for n in range(30)
    )
    watch = """<p id=seen>Nothing changed.</p><script>
      const now = () => [innerWidth, innerHeight, devicePixelRatio, visualViewport.scale, visualViewport.width].join();
      const first = now(), say = () => { document.getElementById('seen').textContent = 'Something changed.' };
      addEventListener('resize', say); visualViewport.addEventListener('resize', say);
      (function look() { if (now() !== first) say(); requestAnimationFrame(look) })()</script>"""
    site.pages["/rows"] = STORY + rows + watch
    site.pages["/still"] = STORY + rows + "<p id=seen>Nothing changed.</p>"
    (gone_through,) = site.capture("http://a.test/rows")
    (untouched,) = site.capture("http://a.test/still", settle=False)
    assert next(step.detail for step in gone_through.steps if step.name == "scroll") == "10 screens"
    assert "Nothing changed." in seen(gone_through)
    assert gone_through.artifacts["screenshot.png"] == untouched.artifacts["screenshot.png"]


def test_a_part_that_scrolls_by_itself_is_gone_through_and_the_page_keeps_its_size(site: Site) -> None:
    parts = "".join(f"<section data-n={n} style='height:300px'></section>" for n in range(6))
    box = f"<div style='height:300px;width:500px;overflow:auto'>{parts}</div>"
    site.pages["/box"] = STORY + box + ON_SIGHT
    (capture,) = site.capture("http://a.test/box")
    assert [n for n in range(6) if f"Part {n} of" not in seen(capture)] == []
    assert json.loads(capture.artifacts["layout.json"])["height"] < 1000
    assert not any(step.name == "window" for step in capture.steps)


def test_what_was_sent_along_with_a_request_is_kept_whole_whatever_it_was(site: Site) -> None:
    long, raw = "q=" + "x" * 300_000 + "END", bytes([0, 255, 254, 1, 128])
    digest = hashlib.sha256(STORY.encode()).hexdigest()
    site.pages["/post"] = (
        STORY
        + f"""<script>fetch('/long', {{method: 'POST', body: 'q=' + 'x'.repeat(300000) + 'END'}});
        fetch('/raw', {{method: 'POST', body: new Uint8Array({list(raw)})}}); fetch('/short', {{method: 'POST', body: 'a=b'}});
        fetch('/digest', {{method: 'POST', body: '{digest}'}})</script>"""
    )
    site.pages |= dict.fromkeys(("/long", "/raw", "/short", "/digest"), sent("ok", "text/plain"))
    (capture,) = site.capture("http://a.test/post")
    told = exchanges(capture)
    assert told["/short"].payload == "a=b"
    for path, data in (("/long", long.encode()), ("/raw", raw), ("/digest", digest.encode())):
        assert told[path].payload == hashlib.sha256(data).hexdigest()
        assert capture.artifacts[body_name(told[path].payload or "")] == data


def test_closed_trees_are_found_beside_words_and_after_many_elements(site: Site) -> None:
    closed = "{}.attachShadow({{mode: 'closed'}}).innerHTML = '<p>{}</p>'"
    site.pages["/closed"] = (
        STORY
        + f"<div id=h>never drawn</div><div id=k> </div><script>{closed.format('h', 'Beside words.')}; {closed.format('k', 'Beside blanks.')}</script>"
        + "<x-y></x-y>" * 1100
        + f"<x-z id=z></x-z><script>{closed.format('z', 'After many.')}</script>"
    )
    (capture,) = site.capture("http://a.test/closed")
    for words in ("Beside words.", "Beside blanks.", "After many."):
        assert words in seen(capture)
    assert "never drawn" not in seen(capture)


def test_text_lies_where_a_reader_finds_it(site: Site) -> None:
    """To the left in a page that reads from there; on a card's back; in the marker of a list."""
    site.pages |= {
        "/rtl": "<!doctype html><html lang=he dir=rtl><title>T</title><h1>x</h1>" + STORY[len(HEAD) :]
        + "<div style='width:3000px;height:60px;position:relative'><span style='position:absolute;left:100px'>Far to the left.</span></div>",
        "/wide": STORY + "<div style='width:6000px;position:relative;height:60px'><span style='position:absolute;left:5000px'>Far right.</span></div>"
        + "<p style='position:absolute;left:-5000px'>Out of reach.</p>",
        "/cards": STORY + "<style>.c{transform-style:preserve-3d;width:300px;height:60px;position:relative}.c>*{position:absolute;inset:0;backface-visibility:hidden}.b{transform:rotateY(180deg)}</style>"
        "<div class=c><div>Front face.</div><div class=b>Back face.</div></div><p style='backface-visibility:hidden;transform:rotateX(180deg)'>Turned for good.</p>"
        "<div style='transform-style:preserve-3d;transform:rotateY(180deg)'><p style='backface-visibility:hidden;transform:rotateY(180deg)'>Twice turned.</p></div>"
        "<ol><li style=\"list-style-type:'Article 5 '\">of the treaty.</ol><style>.m::marker{content:'Marked '}</style><ul><li class=m>item.</ul>",
    }  # fmt: skip
    rtl, wide, cards = site.capture("http://a.test/rtl", "http://a.test/wide", "http://a.test/cards")
    assert "Far to the left." in seen(rtl)
    assert "Far right." in seen(wide)
    assert unseen(wide) == {"Out of reach.": "off-screen"}
    for capture in (rtl, wide):
        assert any("beside the picture" in limit for limit in capture.limits)
    assert cards.limits == ()
    for words in ("Front face.", "Twice turned.", "Article 5 ", "Marked "):
        assert words in seen(cards)
    assert unseen(cards) == {"Back face.": "closed", "Turned for good.": "covered"}


def _read(capture: Capture) -> Document:
    return read(Layout.from_json(json.loads(capture.artifacts["layout.json"])))


def test_a_frame_that_shows_nothing_leaves_the_page_partial(site: Site) -> None:
    long = "".join(
        f"<p>On day {n} the harbour board of Selmar counted {n * 12} vessels at its berths.</p>" for n in range(1, 9)
    )
    site.pages |= {
        "/pdf-frame": STORY + "<iframe src=/p width=600 height=400></iframe>",
        "/pdf-embed": STORY + "<embed src=/p.pdf type=application/pdf width=600 height=400>",
        "/pdf-hidden": STORY + "<embed src=/p.pdf type=application/pdf width=1 height=1>",
        "/down": STORY + "<iframe src=/500 width=600 height=400></iframe>",
        "/missing": "<h1>Minutes, 12 March 2026</h1><iframe src=/404 width=600 height=400></iframe>",
        "/beside": f"<h1>A story</h1>{long}<iframe src=/404 width=600 height=400></iframe>",
        "/refused": f"<h1>A story</h1>{long}<iframe src=/403 width=600 height=400></iframe>",
        "/403": sent("<p>Not for you.</p>", status=403),
        "/404": sent("<h1>Not Found</h1><p>The requested URL was not found on this server.</p>", status=404),
        "/p": sent(b"%PDF-1.4\n%%EOF", "application/pdf"),
        "/500": sent("", status=503),
    }
    frame, embed, hidden, down, missing, beside, refused = site.capture(
        *(
            f"http://a.test/{n}"
            for n in ("pdf-frame", "pdf-embed", "pdf-hidden", "down", "missing", "beside", "refused")
        )
    )
    # Beside a text a frame that is not there is likelier an advert that is long gone; its server's words are none of the page's.
    assert beside.outcome is Outcome.COMPLETE
    assert "Not Found" not in beside.artifacts["layout.json"].decode()
    # What is not on that page is gone; it may still stand in a frame that is only not shown to this visitor.
    assert _read(beside).unread_frames == 0
    assert refused.outcome is Outcome.COMPLETE
    assert _read(refused).unread_frames == 1
    assert [c.outcome for c in (frame, embed, down, missing)] == [Outcome.DEAD_FRAME] * 4
    assert hidden.outcome is Outcome.COMPLETE
    assert "http://a.test/p failed" in frame.reasons[0]
    assert "a PDF inside a page is not read" in embed.reasons[0]


def test_a_heading_over_nothing_is_empty_unless_a_picture_stands_there(site: Site) -> None:
    dot = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
    logo = f"<header><img src='{dot}' width=120 height=30 alt=''><nav><a href=/n>News</a></nav></header>"
    heading, run = "<main><h1>Mill to close with loss of 118 jobs</h1>", "</main><script>1</script>"
    site.pages |= {
        "/register": f"{logo}{heading}<div id=app></div>{run}",
        "/picture": f"{logo}{heading}<img src='{dot}' width=600 height=400 alt=''>{run}",
        "/film": f"{logo}{heading}<video width=600 height=340 controls></video>{run}",
    }
    empty, *shown = site.capture(*(f"http://a.test/{n}" for n in ("register", "picture", "film")))
    assert empty.outcome is Outcome.EMPTY_SHELL
    assert [c.outcome for c in shown] == [Outcome.COMPLETE] * 2


def test_a_wall_in_a_frame_stands_where_the_frame_does(site: Site) -> None:
    wall = "<h2>Keep reading for £1</h2><p>Get three months of unlimited access. Cancel anytime.</p><p>Already a subscriber? <a>Log in</a></p>"
    cards = "".join(
        f"<h3><a href=/{n}>Tram extension {n} to open late</a></h3><p>The council blames a shortage.</p>"
        for n in range(5)
    )
    story = "<h1>The mill</h1><p>Calder's last wool mill will close in September with the loss of 118 jobs, its owner said on Thursday.</p><p>Brightwater Textiles, which bought the mill in 2014, said that orders had fallen by 40 per cent in two years and that the price of gas had done the rest, as it had at eleven other mills. A county spokeswoman said that the loan of £2.3 million was secured.</p>"
    site.pages |= {"/mill": f"{story}<iframe width=600 height=300 srcdoc='{wall}'></iframe>{cards}"}
    (walled,) = site.capture("http://a.test/mill")
    assert walled.outcome is Outcome.PAYWALL


def test_a_frame_that_holds_nothing_of_the_pages_own_may_fail(site: Site) -> None:
    down = "<iframe src=/500 width=600 height=400></iframe>"
    site.pages |= {
        "/among": f"<main>{STORY}{down}</main>",
        "/advert": f"<main>{STORY}<div class='box ad-slot'>{down}</div></main>",
        "/within": STORY + "<iframe src=/holds width=700 height=500></iframe>",
        "/holds": f"<p>Held in a frame.</p><div id=banner-top>{down}</div>",
        "/button": STORY + "<iframe src=/500 width=120 height=24></iframe>",
        "/500": sent("", status=503),
    }
    among, *others = site.capture(*(f"http://a.test/{n}" for n in ("among", "advert", "within", "button")))
    assert among.outcome is Outcome.DEAD_FRAME
    assert [c.outcome for c in others] == [Outcome.COMPLETE] * 3
    for capture in (among, *others):
        (dead,) = [f for f in json.loads(capture.artifacts["layout.json"])["frames"] if f["state"] == "failed"]
        assert dead["box"][2] > 0
        assert dead["ancestors"][0].startswith("html")
        assert dead["ancestors"][-1] == "iframe"


def test_a_document_of_another_kind_is_named_for_what_it_is(site: Site) -> None:
    sound = io.BytesIO()
    with wave.open(sound, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(b"\0\0" * 16_000)
    sandbox = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
    site.pages |= {
        "/sound": sent(sound.getvalue(), "audio/wav"),
        "/broken": sent(b"\xff\xd8\xffno picture", "image/jpeg"),
        "/short": sent("a,b\n1,214\n", "text/csv"),
        "/empty": sent(" ", "text/plain"),
        "/part": sent(STORY, status=206, Content_Range="bytes 0-100/90000"),
        "/whole": sent(STORY, status=206, Content_Range=f"bytes 0-{len(STORY) - 1}/{len(STORY)}"),
        "/stream": sent("--b\r\n\r\n", "multipart/x-mixed-replace; boundary=b"),
        "/nothing": sent("", status=204),
        "/circle": sent("", status=302, Location="/circle"),
        "/called": sent(f"<!doctype html><title>Error</title>{STORY}", "application/pdf"),
        "/missing": sent(b"\x00\x01 none", "application/octet-stream", status=404),
        "/unpacked": sent(STORY, Content_Encoding="gzip"),
        "/raw": sent("1,214 troops in a line of text.\n" * 300, "text/plain", Content_Security_Policy=sandbox),
    }
    kinds = "sound broken short empty part whole stream nothing unpacked raw circle called missing"
    names = tuple(kinds.split())
    captures = site.capture(*(f"http://a.test/{n}" for n in names))
    found = dict(zip(names, captures, strict=True))
    assert {n: c.outcome for n, c in found.items()} == {
        "sound": Outcome.COMPLETE,
        "broken": Outcome.PARTIAL,
        "short": Outcome.COMPLETE,
        "empty": Outcome.EMPTY_SHELL,
        "part": Outcome.PARTIAL,
        "whole": Outcome.COMPLETE,
        "stream": Outcome.UNSUPPORTED,
        "nothing": Outcome.EMPTY_SHELL,
        "unpacked": Outcome.PARTIAL,
        "raw": Outcome.COMPLETE,
        "circle": Outcome.ERROR_PAGE,
        "called": Outcome.UNSUPPORTED,
        "missing": Outcome.GONE,
    }
    # Each of them is an answer, which no older snapshot hides.
    assert all(c.state is not CaptureState.FAILED for c in captures)
    assert "bytes 0-100/90000" in found["part"].reasons[0]
    assert "status 204: an answer without a page" in found["nothing"].reasons[0]
    assert "CONTENT_DECODING" in found["unpacked"].reasons[0]
    # No timer ends where the site lets nothing run; none is waited for.
    assert not any(step.name == "still" for step in found["raw"].steps)


def test_chance_and_time_are_the_same_wherever_a_page_asks_for_them(site: Site) -> None:
    ask = "[Math.random(), Date.now(), performance.now(), new Event('x').timeStamp].join()"
    site.pages |= {
        "/page": STORY + f"<p id=c></p><script>c.textContent = {ask} + performance.timing.navigationStart + crypto.getRandomValues(new Uint32Array(2)).join()</script>",
        "/worker": STORY + f"<p id=c></p><script>new Worker(URL.createObjectURL(new Blob([`postMessage({ask})`]))).onmessage = (e) => {{ c.textContent = e.data }}</script>",
        "/shared": STORY + "<p id=c></p><script>new SharedWorker('/shared.js').port.onmessage = (e) => { c.textContent = e.data }</script>",
        "/shared.js": sent("onconnect = (e) => e.ports[0].postMessage([Math.random(), Date.now()].join())", "text/javascript"),
        "/timeline": STORY + "<p id=c></p><script>setInterval(() => { c.textContent = document.timeline.currentTime }, 50)</script>",
    }  # fmt: skip
    urls = [f"http://a.test/{n}" for n in ("page", "worker", "shared", "timeline")]
    one, two = (site.capture(*urls, profile=Profile.REPEATABLE) for _ in range(2))
    for first, second in zip(one, two, strict=True):
        assert re.search(r"\d{3}", seen(first).rpartition("country.")[2]), first.request.url
        assert seen(first) == seen(second), first.request.url
        assert first.artifacts["screenshot.png"] == second.artifacts["screenshot.png"], first.request.url


@pytest.mark.parametrize("driven", [False, True])
def test_pictures_that_move_stand_at_their_first(site: Site, driven: bool) -> None:
    frames = [Image.new("RGB", (60, 60), colour) for colour in ("red", "green", "blue")]
    moving = io.BytesIO()
    frames[0].save(moving, "GIF", save_all=True, append_images=frames[1:], duration=40, loop=0)
    site.pages |= {
        "/moving": STORY + "<img src=/gif width=600 height=300>",
        "/gif": sent(moving.getvalue(), "image/gif"),
    }
    steps = (Step(kind=StepKind.WAIT_FOR, target="h1"),) if driven else ()
    request = CaptureRequest(request_id="r", source="s", url="http://a.test/moving", steps=steps)
    (capture,) = capture_all([request], site.settings())
    with Image.open(io.BytesIO(capture.artifacts["screenshot.png"])) as picture:
        assert (254, 0, 0) in {
            tuple(min(254, c) for c in colour) for _, colour in picture.convert("RGB").getcolors(1 << 20) or []
        }


GAZETTE = "<header>The Norwold Gazette, daily news since 1901 and weekly before that time</header>"
PRIVACY = (
    "<!doctype html><html lang=en><meta charset=utf-8><title>Fines</title>"
    + GAZETTE
    + "{before}<h1>Privacy in numbers</h1>"
    + "<p>The regulator said on 18 October that privacy fines of 1,214 million euro had been paid by the firm, which appealed.</p>" * 10
    + "{after}"
)  # fmt: skip


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("<div style='position:absolute;top:60px;z-index:20'>", "<a href=#>Cookie settings</a></div>", "1,214 million"),
        ("<div id=app style='position:absolute;top:60px;z-index:20'>", "<button onclick='app.remove()'>Continue</button></div>", "1,214 million"),
        ("<div style='position:fixed;inset:60px 0 0 0;overflow:auto'>", "<a href=#>Privacy</a></div>", "1,214 million"),
        ("<section style='position:sticky;top:0'><h2>Consent rules</h2>Under the GDPR 4,711 firms were fined for their cookie walls.</section>", "", "4,711 firms"),
        ("<header style='position:sticky;top:0'>News <a>Privacy</a> <b>Index at 4,711 points</b></header>", "", "4,711 points"),
        ("<aside style='position:sticky;top:0'>The consent decree of 1999 bound 4,711 people.</aside>", "", "4,711 people"),
        ("", "<footer style='position:fixed;bottom:0'>Privacy. Imprint. Correction: the figure was 4,711.</footer>", "was 4,711"),
        ("", "<div style='position:fixed;top:40%;left:30%;width:500px;height:200px;background:#fdd'>This article has been retracted.</div>", "been retracted"),
    ],
)  # fmt: skip
def test_what_speaks_of_privacy_and_is_no_banner_stays(site: Site, before: str, after: str, words: str) -> None:
    site.pages["/page"] = PRIVACY.format(before=before, after=after)
    (capture,) = site.capture("http://a.test/page")
    assert words in seen(capture), capture.steps
    assert "1,214 million" in seen(capture)


@pytest.mark.parametrize("said", ["We use cookies.", "Sign up for our newsletter!"])
def test_what_lies_over_the_page_from_a_closed_tree_is_cleared_too(site: Site, said: str) -> None:
    layer = f"<div style='position:fixed;inset:0;background:rgb(200,0,0)'>{said} <button onclick='cc.remove()'>Reject all</button></div>"
    site.pages["/page"] = PRIVACY.format(
        before="", after=f"<div id=cc></div><script>cc.attachShadow({{mode: 'closed'}}).innerHTML = `{layer}`</script>"
    )
    (capture,) = site.capture("http://a.test/page")
    assert any(step.name in ("consent", "overlay") and step.state == "done" for step in capture.steps)
    with Image.open(io.BytesIO(capture.artifacts["screenshot.png"])) as picture:
        assert picture.convert("RGB").getpixel((1200, 800)) == (255, 255, 255)


def test_a_banner_that_is_taken_away_is_kept_as_what_it_said(site: Site) -> None:
    bar = "<div style='position:fixed;bottom:0;background:#ccc'>This website uses cookies, 99 of them. <a href=#>More</a></div>"
    site.pages["/page"] = PRIVACY.format(before="", after=bar)
    (capture,) = site.capture("http://a.test/page")
    assert "99 of them" not in seen(capture)
    assert any("99 of them" in words for words in unseen(capture))
    assert any(step.name == "consent" and "removed: This website" in step.detail for step in capture.steps)


def test_what_a_readers_software_would_say_holds_the_frames(site: Site) -> None:
    site.pages |= {
        "/page": STORY + "<iframe srcdoc='<p>Words of a frame.</p>'></iframe><iframe src=http://b.test/other></iframe>",
        "/other": "<p>Words of another site.</p><iframe srcdoc='<p>Words inside it.</p>'></iframe>",
    }
    (capture,) = site.capture("http://a.test/page")
    rows = json.loads(capture.artifacts["accessibility.json"])
    reached, names = [0], list[str]()
    for number in reached:
        reached += rows[number].get("children", ())
        names.append(rows[number].get("name", ""))
    assert len(reached) == len(set(reached)) == len(rows)
    for words in ("Words of a frame.", "Words of another site.", "Words inside it."):
        assert words in names


def test_a_page_with_names_of_many_megabytes_is_read_all_the_same(site: Site) -> None:
    site.pages["/names"] = (
        STORY + "<script>document.title = 't'.repeat(3e7); document.body.id = 'i'.repeat(3e7)</script>"
    )
    (capture,) = site.capture("http://a.test/names", call_deadline=8.0)
    assert capture.outcome is Outcome.COMPLETE
    assert "1,214 troops" in seen(capture)


def test_a_frame_is_what_its_last_document_is(site: Site) -> None:
    words = "<p>The depot at Marlow holds nine million litres.</p>"
    long = "".join(
        f"<p>On day {n} the harbour board of Selmar counted {n * 12} vessels at its berths.</p>" for n in range(1, 9)
    )
    asked: list[int] = []

    def challenge(request: BaseHTTPRequestHandler) -> None:
        asked.append(1)
        sent(words if len(asked) > 1 else "<script>location.reload()</script>", status=200 if len(asked) > 1 else 403)(
            request
        )

    site.pages |= {
        "/reloads": f"<h1>A story</h1>{long}<iframe src=/challenge width=600 height=400></iframe>",
        "/moves": f"<h1>A story</h1>{long}<iframe id=f src=/404 width=600 height=400></iframe><script>f.onload = () => {{ f.onload = null; f.src = '/words' }}</script>",
        "/app": f"<h1>A story</h1>{long}<iframe src=/whole width=600 height=400></iframe>",
        "/fragment": f"<h1>A story</h1>{long}<iframe src=/404#x width=600 height=400></iframe>",
        "/challenge": challenge,
        "/words": words,
        "/whole": sent(words * 9, status=404),
        "/404": sent("<p>Not found.</p>", status=404),
    }
    *read_ones, fragment = site.capture(*(f"http://a.test/{n}" for n in ("reloads", "moves", "app", "fragment")))
    for capture in read_ones:
        assert (capture.outcome, _read(capture).unread_frames) == (Outcome.COMPLETE, 0), capture.request.url
        assert "nine million litres" in _read(capture).text
    assert (fragment.outcome, _read(fragment).unread_frames) == (Outcome.COMPLETE, 0)
