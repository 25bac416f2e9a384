"""Pages of kinds that are seldom thought of: what a reader sees of them is told as such, and what could not be had is named."""

from __future__ import annotations

import io
import json
import threading
import time
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler

import pytest
from PIL import Image

from harness.capture import answers, kinds
from harness.model.snapshot import Capture, Outcome
from tests.browser.conftest import Site
from tests.browser.test_odd_pages import HEAD, STORY, runs, seen, sent, unseen

pytestmark = pytest.mark.browser

ROWS = (
    "<script>const draw = () => {{ const top = {where}, tall = {tall}; v.innerHTML = ''; const first = Math.floor(top / 40);"
    "for (let i = first; i < first + tall / 40 + 5 && i < {rows}; i++) v.insertAdjacentHTML('beforeend',"
    " `<div style='position:absolute;top:${{i * 40}}px'>Place ${{i}} sent ${{i * 7}} of its soldiers.</div>`) }};"
    "{on}.addEventListener('scroll', draw); addEventListener('resize', draw); draw()</script>"
)


def rows(capture: Capture) -> int:
    return sum("of its soldiers" in run["text"] for run in runs(capture))


def test_a_page_that_holds_only_what_its_window_shows_is_read_whole_or_named(site: Site) -> None:
    window = ROWS.format(where="scrollY", tall="innerHeight", rows="{rows}", on="window")
    part = ROWS.format(where="s.scrollTop", tall="400", rows=250, on="s")
    held = "<div id=v style='height:{}px;position:relative'></div>"
    site.pages |= {
        "/window": STORY + held.format(10_000) + window.replace("{rows}", "250"),
        "/endless": STORY + held.format(60_000) + window.replace("{rows}", "1500"),
        "/part": STORY + "<div id=s style='height:400px;overflow:auto'>" + held.format(10_000) + "</div>" + part,
        "/ticker": STORY
        + "<p id=t></p>"
        + "".join(f"<p>Paragraph {i} of the report.</p>" for i in range(150))
        + "<script>setInterval(() => t.textContent = Math.random(), 40)</script>",
    }
    names = ("window", "endless", "part", "ticker")
    window_, endless, inside, ticker = site.capture(*(f"http://a.test/{n}" for n in names), per_host=2)
    assert (window_.outcome, rows(window_)) == (Outcome.COMPLETE, 250)
    assert any(s.name == "window" and "holds only what its window shows" in s.detail for s in window_.steps)
    for capture in (endless, inside):
        assert capture.outcome is Outcome.PARTIAL
        assert "holds only what its window shows" in capture.reasons[0]
        assert rows(capture) < 100
    assert (ticker.outcome, ticker.limits) == (Outcome.COMPLETE, ())


def test_a_long_feed_holds_up_no_other_visit(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[tuple[int, str]] = []

    def noted(by_name: Mapping[str, str], body: bytes, url: str = "") -> kinds.Kind:
        if body:
            looked.append((len(body), threading.current_thread().name))
        return kinds.kind_of(by_name, body, url)

    monkeypatch.setattr(answers, "kind_of", noted)
    entry = f"<item><title>Entry {{0}}</title><description>{{0}} soldiers were seen{' by the guards' * 130}.</description></item>"
    feed = (
        f"<?xml version='1.0'?><rss><channel><title>News</title>{''.join(map(entry.format, range(60)))}</channel></rss>"
    )
    site.pages |= {"/feed": sent(feed, "text/xml"), "/story": STORY}
    long, short = site.capture("http://a.test/feed", "http://a.test/story")
    assert "59 soldiers were seen" in seen(long)
    loop = {name for size, name in looked if size < 10_000}
    assert len(loop) == 1
    assert [name for size, name in looked if size > 100_000 and name in loop] == []
    assert short.outcome is Outcome.COMPLETE


def test_what_a_reader_scrolls_to_is_seen(site: Site) -> None:
    lines = "".join(f"<p>Line {i} of the list.</p>" for i in range(40))
    cells = "".join(f"<td style='min-width:200px'>Cell {i}" for i in range(12))
    site.pages["/x"] = (
        STORY
        + f"<div style='overflow:hidden;height:300px'><div style='height:300px;overflow-y:auto;overflow-x:hidden'>{lines}</div></div>"
        + f"<div style='overflow-x:auto;overflow-y:hidden'><table><tr>{cells}</table></div>"
        + "<div style='overflow-x:scroll;width:300px;position:relative'><p style='width:900px'>Wide</p>"
        "<span style='position:absolute;left:-5000px'>Left of all</span></div>"
        + "<div style='overflow:hidden;height:20px'><div style='margin-top:90px;height:100px;overflow:auto'>"
        "<p style='height:300px'>In a part that is cut away</p></div></div>"
        + "<div style='overflow:hidden;width:300px;white-space:nowrap'><span style='margin-left:400px'>Cut off</span></div>"
    )
    (capture,) = site.capture("http://a.test/x")
    assert all(f"Line {i} of" in seen(capture) for i in range(40))
    assert all(f"Cell {i}" in seen(capture) for i in range(12))
    assert unseen(capture) == {
        "Left of all": "off-screen",
        "In a part that is cut away": "clipped",
        "Cut off": "clipped",
    }
    assert any("beside the picture" in limit for limit in capture.limits)


def test_a_page_that_snaps_to_its_parts_comes_to_an_end(site: Site) -> None:
    style = "<style>html{scroll-snap-type:y mandatory}section{height:100vh;scroll-snap-align:start}</style>"
    site.pages["/x"] = STORY + style + "".join(f"<section><p>Part {i}.</p></section>" for i in range(6))
    (capture,) = site.capture("http://a.test/x")
    (scroll,) = (s for s in capture.steps if s.name == "scroll")
    assert (scroll.state, capture.limits) == ("done", ())
    assert int(scroll.detail.split()[0]) < 15


def test_what_opens_over_a_page_or_stands_in_for_something_is_told(site: Site) -> None:
    news = (
        "<dialog id=d><h2>Stay informed</h2><p>Get our newsletter every day.</p></dialog><script>d.showModal()</script>"
    )
    site.pages |= {
        "/dialog": STORY + news,
        "/popover": STORY + "<button popovertarget=po>?</button><div id=po popover>A note on the figures.</div>"
        "<div popover>Of nobody.</div>",
        "/object": STORY + "<object data=/missing type=application/x-none><p>Shown in its stead.</p></object>"
        "<object data=/drawn.svg type=image/svg+xml width=300 height=50><p>Not shown.</p></object>",
        "/drawn.svg": sent("<svg xmlns='http://www.w3.org/2000/svg'><style>text{fill:red}</style><text y='30'>Drawn.</text></svg>", "image/svg+xml"),
    }  # fmt: skip
    dialog, popover, object_ = site.capture(
        *(f"http://a.test/{n}" for n in ("dialog", "popover", "object")), per_host=2
    )
    assert "newsletter" not in seen(dialog)
    # A modal dialogue out of sight would keep the page from whoever is read to.
    names = [row.get("name", "") for row in json.loads(dialog.artifacts["accessibility.json"])]
    assert sum("1,214 troops" in name for name in names) >= 8
    assert unseen(popover) == {"A note on the figures.": "closed", "Of nobody.": "display"}
    assert "Shown in its stead. " in seen(object_) + " "
    assert "Drawn." in seen(object_)
    assert unseen(object_) == {}


def test_nothing_of_the_harness_stands_in_a_page(site: Site) -> None:
    site.pages |= {
        "/feed": sent("<?xml version='1.0'?><rss><channel><title>News</title></channel></rss>", "text/xml"),
        "/strict": sent(
            STORY + "<noscript><p>for the scriptless</p></noscript>", Content_Security_Policy="default-src 'none'"
        ),
    }
    feed, strict = site.capture("http://a.test/feed", "http://a.test/strict")
    for capture in (feed, strict):
        assert b"caret-color" not in capture.artifacts["dom.html"]
        assert capture.console_errors == ()
    assert "caret-color" not in seen(feed)
    assert "scriptless" not in seen(strict)
    with Image.open(io.BytesIO(feed.artifacts["screenshot.png"])) as picture:
        # The tree is short: below it there is nothing.
        lower = picture.convert("L").crop((0, 200, picture.width, picture.height))
        assert lower.getextrema()[0] == lower.getextrema()[1]


def test_documents_of_xml_are_read_as_pages_are(site: Site) -> None:
    top = "<?xml version='1.0' encoding='utf-8'?><html xmlns='http://www.w3.org/1999/xhtml' xml:lang='en'><head><title>T</title></head><body><h1>Troops</h1>"
    rule = "<xsl:template match='/'><html><body><h1>Told</h1><p><xsl:value-of select='news'/></p></body></html></xsl:template>"
    site.pages |= {
        "/xhtml": sent(top + "<p>One<br/>Two</p><details><summary>S</summary><p>Folded.</p></details><script>var x = 1;</script></body></html>", "application/xhtml+xml"),
        "/broken": sent(top + "<p>The ministry said that 1,214 troops would be sent.</p><p>R&D</p></body></html>", "application/xhtml+xml"),
        "/styled": sent("<?xml version='1.0'?><?xml-stylesheet type='text/xsl' href='/s.xsl'?><news>1,214 troops</news>", "application/xml"),
        "/s.xsl": sent(f"<?xml version='1.0'?><xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>{rule}</xsl:stylesheet>", "text/xsl"),
    }  # fmt: skip
    xhtml, broken, styled = site.capture(*(f"http://a.test/{n}" for n in ("xhtml", "broken", "styled")), per_host=2)
    assert "One Two" in " ".join(seen(xhtml).split())
    assert unseen(xhtml) == {"Folded.": "closed"}
    assert (broken.outcome, "markup is broken" in broken.reasons[0]) == (Outcome.PARTIAL, True)
    assert seen(styled).split() == ["Told", "1,214", "troops"]
    assert not any(s.name == "quiet" for s in styled.steps)


def test_files_are_files_however_they_are_sent(site: Site) -> None:
    told = "Міністерство повідомило, що 1214 військових буде направлено."
    site.pages |= {
        "/plain": sent(told.encode(), "text/plain"),
        "/plain-1251": sent(told.encode("cp1251") * 9, "text/plain; charset=windows-1251"),
        "/odd": sent(STORY, Content_Disposition="form-data; name=x"),
        "/named": sent(STORY, Content_Disposition='filename="x.html"'),
        "/inline": sent(STORY, Content_Disposition="INLINE; filename=x.html"),
        "/bytes": sent(STORY, "application/octet-stream"),
        "/packed": sent("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n\r\n" + STORY, "multipart/related"),
    }  # fmt: skip
    names = ("plain", "plain-1251", "odd", "named", "inline", "bytes", "packed")
    found = dict(zip(names, site.capture(*(f"http://a.test/{n}" for n in names), per_host=3), strict=True))
    assert told in seen(found["plain"])
    assert told in seen(found["plain-1251"])
    assert [n for n in names if found[n].outcome is Outcome.UNSUPPORTED] == ["odd", "bytes", "packed"]
    assert found["odd"].artifacts["body.html"] == found["bytes"].artifacts["body.html"] == STORY.encode()
    assert found["named"].outcome is found["inline"].outcome is Outcome.COMPLETE


def test_a_page_that_sends_its_reader_on_is_followed(site: Site) -> None:
    wait = HEAD + "<p>One moment, please.</p>"
    site.pages |= {
        "/end": STORY,
        "/timer": wait + "<script>setTimeout(() => location = '/end', 900)</script>",
        "/refresh": STORY + "<meta http-equiv=refresh content='2; url=/end'>",
        "/reload": STORY + "<meta http-equiv=refresh content='300'>",
    }
    timer, refresh, reload = site.capture(*(f"http://a.test/{n}" for n in ("timer", "refresh", "reload")), per_host=3)
    for capture in (timer, refresh):
        assert (capture.outcome, capture.final_url) == (Outcome.COMPLETE, "http://a.test/end")
    assert reload.final_url == "http://a.test/reload"
    assert not any(s.name == "shown" for s in reload.steps)


def test_fonts_that_never_come_are_not_waited_for_long(site: Site) -> None:
    def never(handler: BaseHTTPRequestHandler) -> None:
        time.sleep(20)

    site.pages |= {
        "/x": STORY + "<style>@font-face{font-family:W;src:url(/w.woff2)}p{font-family:W}</style>",
        "/w.woff2": never,
    }
    (capture,) = site.capture("http://a.test/x", load_deadline=1.0)
    assert capture.outcome is Outcome.COMPLETE
    (fonts,) = (s for s in capture.steps if s.name == "fonts")
    assert (fonts.state, fonts.milliseconds < 8000) == ("failed", True)
