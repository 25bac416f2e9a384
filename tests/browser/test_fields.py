"""What fields of forms show, feeds, and fonts that do not come: what a reader of such a page sees is told, and what nobody may keep is not."""

from __future__ import annotations

import io
import json
import time
from http.server import BaseHTTPRequestHandler

import pytest
from PIL import Image

from harness.capture.engine import capture_all
from harness.capture.secrets import Secrets
from harness.capture.settings import Profile
from harness.evidence.read import read
from harness.model.layout import Layout
from harness.model.snapshot import Capture, CaptureRequest, Outcome, Step, StepKind
from tests.browser.conftest import Site
from tests.browser.test_odd_pages import STORY, runs
from tests.browser.test_replay import answer

pytestmark = pytest.mark.browser

REGISTER = """<!doctype html><html lang=en><title>Register</title>
<form role=search><input placeholder="Look for a company"></form><form action=/site-search><input name=words placeholder="Words"><input type=submit value=Go></form>
<header><input type=search value="an old question"></header>
<main><h1>Company register</h1><p>The register of companies in Norwold is kept by the ferry office, which changed 14 entries on 3 May 2024.</p><form>
<label>Name <input value="Valley Water Ltd" readonly></label> <label>Number <input type=number value=4217></label>
<label>Founded <input type=date value=2019-03-01></label> <label>State <input disabled value="Dissolved in 2021"></label>
<label>Mail <input type=email placeholder="you@example.org"></label>
<label>Minutes <textarea rows=3 cols=40>The board met on 4 May 2024
and elected Anna Holt.</textarea></label>
<label>Year <select><option>2023<option selected>2024</select></label> <label>Town <select><option>Choose a town<option>Norwold</select></label>
<label>Notes <input name=research value="Looked into in 2023"></label> <label>Members <output>14 members</output></label>
<input type=hidden value="kept by a script"><input type=checkbox checked value=ticked><input type=range value=40><input type=color value=#123456>
<input value="gone" style="display:none"><input value="faded" style="opacity:0"><input value="pale" style="color:#fff;background:#fff"><input value="far" style="position:absolute;left:-9999px">
<div style="position:relative;width:300px;height:40px"><input value="under" style="position:absolute;left:0;top:0;width:200px"><div style="position:absolute;inset:0;background:#ccc"></div></div>
</form></main>"""


def fields(capture: Capture) -> dict[str, tuple[str, str]]:
    """What fields show, by their text: of what kind it is and why nobody sees it."""
    return {r["text"]: (r["field"], r.get("why", "")) for r in runs(capture) if "field" in r}


def test_what_fields_show_is_text_of_the_page_and_what_they_ask_for_is_none_of_its_story(site: Site) -> None:
    site.pages["/register"] = REGISTER
    (capture,) = site.capture("http://a.test/register")
    assert capture.outcome is Outcome.COMPLETE
    values = {
        "Valley Water Ltd", "4217", "2019-03-01", "Dissolved in 2021", "The board met on 4 May 2024 and elected Anna Holt.", "2024", "Looked into in 2023",
    }  # fmt: skip
    assert fields(capture) == {
        **dict.fromkeys(values, ("value", "")),
        **dict.fromkeys(("you@example.org", "Choose a town"), ("placeholder", "")),
        **dict.fromkeys(("Look for a company", "Words", "an old question"), ("search", "")),
        "faded": ("value", "opacity"),
        "pale": ("value", "colour"),
        "far": ("value", "off-screen"),
        "under": ("value", "covered"),
    }
    assert all(len(r["boxes"]) == 1 and r["boxes"][0][4] == len(r["text"]) for r in runs(capture) if "field" in r)
    document = read(Layout.from_json(json.loads(capture.artifacts["layout.json"])))
    where = {document.text[b.start : b.end]: b.region for b in document.blocks}
    assert {where[value] for value in values} == {"main"}
    assert {where[t] for t in ("you@example.org", "Choose a town", "Look for a company", "an old question")} == {
        "widget"
    }
    assert "14 members" in document.text
    assert all(word in document.hidden for word in ("faded", "pale", "far", "under"))


NAMES = (
    "childNodes",
    "tagName",
    "getAttribute",
    "parentElement",
    "nodeType",
    "shadowRoot",
    "matches",
    "id",
    "classList",
)


@pytest.mark.parametrize("field", ["<input name={} value=told>", "<select id={}><option selected>told</select>"])
def test_a_form_is_read_whatever_its_fields_are_called(site: Site, field: str) -> None:
    """A form's fields are properties of it by their names, before those that every element has."""
    for name in NAMES:
        marked = field.format(name)
        site.pages[f"/{name}"] = (
            STORY + f"<form><p>The form says 214.</p>{marked}<div><b>Inner</b></div></form><p>After it.</p>"
        )
    captures = dict(zip(NAMES, site.capture(*(f"http://a.test/{n}" for n in NAMES), per_host=2), strict=True))
    for name, capture in captures.items():
        assert capture.outcome is Outcome.COMPLETE, (name, capture.reasons)
        text = " ".join(run["text"] for run in runs(capture) if run.get("visible", True))
        assert [words for words in ("The form says 214.", "told", "Inner", "After it.") if words not in text] == [], (
            name
        )
        markup = capture.artifacts["dom.html"].decode()
        assert name in markup
        assert "form=" not in markup


def test_a_form_that_its_pictures_hide_is_not_whole(site: Site) -> None:
    names = ("nodeType", "children", "title")
    for name in names:
        site.pages[f"/{name}"] = STORY + f"<form><p>The form says 214.</p><img name={name} alt=x></form>"
    hidden, unasked, plain = site.capture(*(f"http://a.test/{name}" for name in names))
    assert {hidden.outcome, unasked.outcome} == {Outcome.PARTIAL}
    assert hidden.reasons == ("a form cannot be read: something in it is called nodeType",)
    assert plain.outcome is Outcome.COMPLETE


CORRECTED = "<p>Correction: it was 1,200.</p>"
IN_TREE = "<div id=h></div><script>h.attachShadow({{mode: '{}'}}).innerHTML = `{}`</script>"


def test_no_form_keeps_what_a_reader_sees_from_being_read(site: Site) -> None:
    """Fields in shadow trees, and names that a form remembers, stand in the way as well; whatever cannot be parted leaves a page not whole."""
    hides = f"<form><select name=childNodes></select>{CORRECTED}</form>"
    parted = {
        "open": IN_TREE.format("open", hides),
        "closed": IN_TREE.format("closed", f"<form><fieldset name=shadowRoot>x</fieldset>{CORRECTED}</form>"),
        "declared": f"<div><template shadowrootmode=open>{hides}</template></div>",
        "remembered": f"<form id=f><select name=childNodes></select>{CORRECTED}</form><script>f.childNodes; f.querySelector('select').name = 'z'</script>",
        "two": f"<form><input type=radio name=childNodes><input type=radio name=childNodes>{CORRECTED}</form>",
        "loop": f"<form><input name=parentElement>{CORRECTED}</form><script>document.forms[0].style = 'position:fixed;bottom:0'</script>",
        "names": "<p id=harnessRoots>a</p><p id=harnessHeld>b</p><p id=harnessObscured>c</p><p id=harnessName>d</p>"
        + CORRECTED,
    }
    kept = {
        "puts back": hides
        + "<script>const s = document.querySelector('select'); new MutationObserver(() => s.removeAttribute('form')).observe(s, {attributes: true})</script>",
        "picture": f"<form><img name=childNodes alt=x>{CORRECTED}</form>",
        "picture in a frame": f"<iframe srcdoc='<form><img name=childNodes alt=x>{CORRECTED}</form>'></iframe>",
        "picture in a tree": IN_TREE.format("open", f"<form><img name=childNodes alt=x>{CORRECTED}</form>"),
    }
    every = parted | kept
    site.pages |= {f"/{name.replace(' ', '-')}": STORY + page for name, page in every.items()}
    captures = dict(
        zip(every, site.capture(*(f"http://a.test/{n.replace(' ', '-')}" for n in every), per_host=2), strict=True)
    )
    for name, capture in captures.items():
        assert "1,214 troops" in " ".join(run["text"] for run in runs(capture)), name
        if name in parted:
            assert (name, capture.outcome, capture.reasons) == (name, Outcome.COMPLETE, ())
            assert any("it was 1,200" in run["text"] for run in runs(capture)), name
            assert b"form=" not in capture.artifacts["dom.html"]
        else:
            assert (name, capture.outcome) == (name, Outcome.PARTIAL)
            assert capture.reasons == ("a form cannot be read: something in it is called childNodes",)


CANARIES = (
    "canary-kept-word-1",
    "canary-shown-word-2",
    "canary-code-3",
    "canary-typed-4",
    "canary-card-5",
    "canary-pin-6",
)


def test_no_field_tells_a_secret(site: Site) -> None:
    """By its kind, or because somebody logs in; a visit that does has no word of what stands in fields that can be typed into."""
    site.pages["/secrets"] = STORY + (
        f"<form><input type=password value={CANARIES[0]}><input autocomplete=current-password value={CANARIES[1]}>"
        f"<input autocomplete='section-a one-time-code' value={CANARIES[2]}><input autocomplete=cc-number value={CANARIES[4]}><input name=pin value={CANARIES[5]}>"
        "<input id=user value='somebody at the desk'><input readonly value='Entry 17'><input id=word></form>"
    )
    (anybody,) = site.capture("http://a.test/secrets")
    assert fields(anybody) == {"somebody at the desk": ("value", ""), "Entry 17": ("value", "")}
    secrets = Secrets({"WORD": CANARIES[3]}, {"WORD": ("a.test",)})
    step = Step(kind=StepKind.TYPE_SECRET, target="#word", value="WORD")
    request = CaptureRequest(request_id="1", source="s", url="http://a.test/secrets", steps=(step,))
    (typed,) = capture_all([request], site.settings(secrets=secrets))
    assert fields(typed) == {"Entry 17": ("value", "")}
    for capture in (anybody, typed):
        assert not [canary for canary in CANARIES if canary.encode() in capture.artifacts["layout.json"]]
    assert CANARIES[3] not in repr(typed)


FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Norwold news</title><item><title>Too many requests, please log in</title>
<link>/1</link><pubDate>Fri, 03 May 2024 10:00:00 GMT</pubDate>
<description>&lt;p&gt;The office &lt;b&gt;opened&lt;/b&gt; on 3 May &amp;amp; carried 214 people.&lt;/p&gt;&lt;script&gt;document.title = "ran"&lt;/script&gt;</description></item>
</channel></rss>"""


@pytest.mark.parametrize("media_type", ["application/rss+xml", "text/xml; charset=utf-8", "application/octet-stream"])
def test_a_feed_is_read_by_its_entries_and_kept_as_it_came(site: Site, media_type: str) -> None:
    site.pages["/feed"] = answer(FEED, media_type, Content_Security_Policy="default-src 'none'")
    (capture,) = site.capture("http://a.test/feed")
    assert (capture.outcome, capture.reasons, capture.title) == (Outcome.COMPLETE, (), "Norwold news")
    assert capture.artifacts["body.xml"] == FEED.encode()
    document = read(Layout.from_json(json.loads(capture.artifacts["layout.json"])))
    assert document.text.splitlines() == [
        "Norwold news",
        "Too many requests, please log in",
        "Fri, 03 May 2024 10:00:00 GMT",
        "The office opened on 3 May & carried 214 people.",
    ]
    assert [b.tag for b in document.blocks] == ["h1", "h2", "p", "p"]
    assert any("shown as a page of its entries" in s.detail for s in capture.steps)


def test_a_feed_that_broke_off_is_no_whole_one(site: Site) -> None:
    def cut(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nContent-Length: 9000\r\n\r\n" + FEED.encode()[:300])  # fmt: skip
        handler.close_connection = True

    site.pages |= {"/cut": cut, "/limited": answer(FEED, "application/rss+xml", 429)}
    cut_off, limited = site.capture("http://a.test/cut", "http://a.test/limited")
    assert cut_off.outcome is not Outcome.COMPLETE
    assert limited.outcome is Outcome.RATE_LIMITED


@pytest.mark.parametrize("profile", list(Profile))
def test_fonts_that_do_not_come_are_waited_for_as_long_as_is_said_and_named(site: Site, profile: Profile) -> None:
    site.pages |= {
        "/fonts": STORY.replace(
            "<title>",
            "<style>@font-face{font-family:Own;src:url(/never)}@font-face{font-family:Two;src:url(/never-2)}body{font-family:Own}p{font-family:Two}</style><title>",
        ),
        "/never": lambda _: time.sleep(40),
        "/never-2": lambda _: time.sleep(40),
    }
    (capture,) = site.capture("http://a.test/fonts", profile=profile)
    assert capture.outcome is Outcome.COMPLETE
    assert [limit for limit in capture.limits if "2 of its fonts had not come after 4 s" in limit]
    assert [(s.state, "had not come" in s.detail) for s in capture.steps if s.name == "fonts"] == [("failed", True)]
    assert [s.name for s in capture.steps if s.detail == "the page kept loading"] == []
    assert capture.milliseconds < 12_000


DRAWN = """<style>canvas{position:absolute;left:0}</style><input id=word>
<canvas id=texture width=300 height=40 style="top:2000px"></canvas><canvas id=bitmap width=300 height=40 style="top:2100px"></canvas>
<canvas id=taken width=300 height=40 style="top:2200px"></canvas><canvas id=plain width=300 height=40 style="top:2300px"></canvas>
<canvas id=worked width=300 height=40 style="top:2400px"></canvas><script>
const say = (words) => { const c = new OffscreenCanvas(300, 40), pen = c.getContext("2d"); pen.font = "20px sans-serif"; pen.fillText(words, 0, 30); return c; };
const painted = (canvas, picture) => {
  const gl = canvas.getContext("webgl", {preserveDrawingBuffer: true});
  if (!gl) return;
  gl.bindTexture(gl.TEXTURE_2D, gl.createTexture());
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, picture);
  gl.clearColor(1, 0, 0, 1); gl.clear(gl.COLOR_BUFFER_BIT);
};
painted(texture, say("for WORD")); painted(plain, say("1,214 troops"));
createImageBitmap(say("also WORD")).then((made) => bitmap.getContext("2d").drawImage(made, 0, 0));
taken.getContext("bitmaprenderer").transferFromImageBitmap(say("and WORD").transferToImageBitmap());
const of = worked.transferControlToOffscreen();
new Worker(URL.createObjectURL(new Blob(["onmessage = (e) => e.data.getContext('2d').fillText('WORD', 0, 30)"]))).postMessage(of, [of]);
</script>"""


def test_a_secret_goes_along_where_one_canvas_becomes_the_others_picture(site: Site) -> None:
    site.pages["/drawn"] = STORY + DRAWN.replace("WORD", CANARIES[3])
    secrets = Secrets({"WORD": CANARIES[3]}, {"WORD": ("a.test",)})
    step = Step(kind=StepKind.TYPE_SECRET, target="#word", value="WORD")
    request = CaptureRequest(request_id="1", source="s", url="http://a.test/drawn", steps=(step,))
    (capture,) = capture_all([request], site.settings(secrets=secrets))
    assert capture.outcome is Outcome.COMPLETE
    with Image.open(io.BytesIO(capture.artifacts["screenshot.png"])) as picture:
        pieces = {y: picture.crop((0, y, 300, y + 40)).convert("L").getextrema() for y in range(2000, 2400, 100)}
    assert {y: pieces[y] for y in (2000, 2100, 2200)} == dict.fromkeys((2000, 2100, 2200), (136, 136))
    assert pieces[2300] != (136, 136)
    (said,) = (s for s in capture.steps if s.name == "secrets")
    # What a worker draws is not known here, and said not to be.
    assert (said.state, "2 canvases" in said.detail) == ("skipped", True)
