"""What a reader sees of a page and what not: hiding in every manner, covering, closed trees, words that only the style has."""

from __future__ import annotations

import io
import json
from itertools import pairwise

from PIL import Image

from harness.capture.settings import Profile
from harness.model.snapshot import Capture
from tests.browser.conftest import Site
from tests.browser.test_artifacts import answer, png

HEAD = "<!doctype html><html lang=en><title>T</title><body style='margin:0'>"


def jpeg() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (600, 60), (3, 3, 90)).save(out, "JPEG")
    return out.getvalue()


def told(capture: Capture) -> dict[str, str]:
    """Why each stretch of text is not seen, empty for those that are."""
    runs = json.loads(capture.artifacts["layout.json"])["runs"]
    return {run["text"].strip(): "" if run.get("visible", True) else run["why"] for run in runs if run["text"].strip()}


def test_text_is_hidden_in_many_manners(site: Site) -> None:
    hidden = {
        "circle": ("clip-path:circle(0)", "clipped"),
        "polygon": ("clip-path:polygon(0 0,0 0,0 0)", "clipped"),
        "far polygon": ("clip-path:polygon(0 90%,1px 90%,1px 100%)", "clipped"),
        "scale": ("transform:scale(0)", "display"),
        "filter": ("filter:opacity(0)", "opacity"),
        "blur": ("filter:blur(9px)", "blurred"),
        "content": ("content-visibility:hidden", "display"),
        "colour": ("color:#fefefe", "colour"),
        "black": ("background:#000;color:#000", "colour"),
        "indent": ("text-indent:-9999px", "off-screen"),
    }
    seen = {
        "half": "clip-path:polygon(0 0,100% 0,100% 100%,0 100%)",
        "shadow": "filter:drop-shadow(1px 1px 1px #888)",
        "grey": "color:#999",
        "turned": "transform:rotate(2deg)",
    }
    site.pages["/x"] = (
        HEAD
        + "".join(f"<p style='{style}'>{name}</p>" for name, (style, _) in hidden.items())
        + "".join(f"<p style='{style}'>{name}</p>" for name, style in seen.items())
        + "<div hidden=until-found>until found</div><noscript>for the <b>scriptless</b></noscript>"
        + "<div style='position:relative;height:80px'><img src=/dark.jpg style='position:absolute;inset:0' width=600 height=80>"
        "<h1 style='position:relative;color:#fff'>White on a picture</h1></div>"
    )
    site.pages["/dark.jpg"] = answer(jpeg(), "image/jpeg")
    (capture,) = site.capture("http://a.test/x")
    why = told(capture)
    assert {name: why[name] for name in hidden} == {name: reason for name, (_, reason) in hidden.items()}
    assert {name: why[name] for name in seen} == dict.fromkeys(seen, "")
    assert why["until found"] == "display"
    assert why["White on a picture"] == ""
    assert not any("scriptless" in text for text in why)


def test_what_is_meant_for_those_without_scripts_is_not_pictured(site: Site) -> None:
    site.pages |= {
        "/without": HEAD + "<p>words</p>",
        "/with": HEAD + "<noscript><iframe src=x></iframe>" + "no script " * 99 + "</noscript><p>words</p>",
    }
    without, with_ = site.capture("http://a.test/without", "http://a.test/with")
    assert with_.artifacts["screenshot.png"] == without.artifacts["screenshot.png"]


def test_covered_text_is_told_from_text_that_something_lies_under(site: Site) -> None:
    over = "position:absolute;left:0;top:0;width:600px;height:60px"
    cases = {
        "under a layer": (f"<div style='{over};background:#fff'></div>", "covered"),
        "under a small patch": ("<i style='position:absolute;left:0;top:0;width:200px;height:22px;background:#fff'></i>", "covered"),
        "under a moved layer": (f"<div style='{over};left:-2000px;transform:translateX(2000px);background:#eee'></div>", "covered"),
        "under what lets the pointer through": (f"<div style='{over};pointer-events:none;background:#fff'></div>", "covered"),
        "under a photograph": (f"<img src=/dark.jpg style='{over}'>", "covered"),
        "under a canvas": (f"<canvas style='{over};background:#000'></canvas>", "covered"),
        "beside a layer behind": (f"<div style='{over};z-index:-1;background:#ff0'></div>", ""),
        "under a veil": (f"<div style='{over};background:rgba(255,255,255,.5)'></div>", ""),
        "under a marker pen": (f"<div style='{over};background:#ff0;mix-blend-mode:multiply'></div>", ""),
        "under a faint layer": (f"<div style='{over};background:#fff;opacity:.3'></div>", ""),
        "under a clear picture": (f"<img src=/clear.png style='{over}'>", ""),
        "under a bar that sticks": ("<div style='position:fixed;left:0;top:0;width:100%;height:20px;background:#fff'></div>", ""),
    }  # fmt: skip
    site.pages["/x"] = (
        HEAD
        + "".join(
            f"<div style='position:relative;z-index:0;height:70px'><p style='margin:0'>{name}</p>{layer}</div>"
            for name, (layer, _) in cases.items()
        )
        + "<div style='position:relative;height:70px'><p style='margin:0;position:relative;z-index:2'>above a layer</p>"
        f"<div style='{over};z-index:1;background:#ff0'></div></div>"
        + "<div style='height:3000px'></div><p style='position:relative'>It was <b id=not>never</b> said to be so."
        "<span style='position:absolute;background:#fff;height:24px;top:0' id=patch></span></p>"
        "<script>const r = document.getElementById('not').getBoundingClientRect(); patch.style.left = r.left + 'px'; patch.style.width = r.width + 'px'</script>"
    )
    site.pages |= {"/dark.jpg": answer(jpeg(), "image/jpeg"), "/clear.png": answer(png((1, 1, 1)), "image/png")}
    (capture,) = site.capture("http://a.test/x")
    why = told(capture)
    assert {name: why[name] for name in cases} == {name: reason for name, (_, reason) in cases.items()}
    assert why["above a layer"] == ""
    assert why["never"] == "covered"
    assert why["It was"] == why["said to be so."] == ""


def test_one_covered_word_within_a_line_is_told(site: Site) -> None:
    site.pages["/x"] = (
        HEAD
        + "<p style='position:relative;font:16px monospace;margin:0'>They did not move 1,500 soldiers to the east on that day."
        "<i style='position:absolute;left:8.9ch;width:3.2ch;top:0;height:22px;background:#fff'></i></p>"
    )
    (capture,) = site.capture("http://a.test/x")
    layout = json.loads(capture.artifacts["layout.json"])
    assert [(r["text"], r.get("why", "")) for r in layout["runs"] if r["text"].strip()] == [
        ("They did ", ""),
        ("not ", "covered"),
        ("move 1,500 soldiers to the east on that day.", ""),
    ]
    for run in layout["runs"]:
        if run["boxes"]:
            assert sum(box[4] for box in run["boxes"]) == len(run["text"])


def test_closed_shadow_trees_are_read_and_the_page_does_not_notice(site: Site) -> None:
    native = "document.title = Element.prototype.attachShadow.toString().includes('native code')"
    site.pages["/x"] = (
        HEAD
        + "<p>outside</p><div id=plain></div><x-card></x-card><div><template shadowrootmode=closed><p>declared</p></template></div>"
        "<script>" + native + """ + ' ' + (document.querySelector('div').shadowRoot === null)
        plain.attachShadow({mode: "closed"}).innerHTML = "<p>closed words</p><p style='opacity:0'>closed and clear</p>";
        customElements.define("x-inner", class extends HTMLElement { constructor() { super(); this.attachShadow({mode: "closed"}).innerHTML = "<p>closed twice</p>" } });
        customElements.define("x-card", class extends HTMLElement { constructor() { super(); this.attachShadow({mode: "closed"}).innerHTML = "<x-inner></x-inner>" } })</script>"""
    )  # fmt: skip
    site.pages["/frame"] = HEAD + "<iframe src='http://b.test/x' width=600 height=400></iframe>"
    own, framed = site.capture("http://a.test/x", "http://a.test/frame")
    for capture in (own, framed):
        why = told(capture)
        assert why["outside"] == why["closed words"] == why["closed twice"] == why["declared"] == ""
        assert why["closed and clear"] == "opacity"
    assert own.title == "true true"
    markup = own.artifacts["dom.html"].decode().partition("<script>")[0]
    assert "closed words" in markup
    assert "closed twice" in markup


def test_words_that_only_the_style_has_are_kept_with_their_numbers(site: Site) -> None:
    site.pages["/x"] = (
        HEAD
        + """<style>.a::after{content:attr(data-n) " men"} ol{counter-reset:item 3} li{list-style:none;counter-increment:item}
        li::before{content:"Article " counter(item) ". "} .b::before{content:"spoken of" / "only heard"} h2{counter-increment:constructor}</style>
        <p class=a data-n="1,500"></p><ol><li>one<li>two</ol><ol><li>again</ol><p class=b></p><h2>odd name</h2>"""
    )
    (capture,) = site.capture("http://a.test/x")
    runs = json.loads(capture.artifacts["layout.json"])["runs"]
    assert [r["text"].strip() for r in runs if r.get("generated")] == [
        "1,500 men",
        "Article 4.",
        "Article 5.",
        "Article 4.",
        "spoken of",
    ]
    assert "odd name" in told(capture)


CLEAR = "linear-gradient(transparent,transparent)"


def test_what_only_the_drawing_decides_is_looked_at(site: Site) -> None:
    hidden = {
        "mask": (f"mask-image:{CLEAR}", "clipped"),
        "empty mask": ("mask:linear-gradient(#000,#000) 0 0/0 0 no-repeat", "clipped"),
        "dark": ("filter:brightness(0);background:#000;color:#fff", "opacity"),
        "bright": ("filter:brightness(1000);background:#eee;color:#666", "opacity"),
        "flooded": ("filter:url(#flood)", "opacity"),
        "turned": ("filter:invert(1)", "opacity"),
        "near": ("color:#fafafa", "colour"),
        "other space": ("color:oklch(1 0 0)", "colour"),
        "mixed": ("color:color-mix(in srgb, black 1%, transparent)", "colour"),
        "shadow": ("color:#fff;text-shadow:0 0 1px #fff", "colour"),
        "on a gradient": ("background:linear-gradient(#fff,#fff);color:#fff", "colour"),
        "cut out": ("background:#fff;background-clip:text;color:transparent", "colour"),
        "tiny": ("transform:scale(.01)", "size"),
        "thin": ("scale:.001 1", "size"),
        "dotted": ("-webkit-text-security:disc", "blurred"),
        "behind": ("transform:perspective(100px) translateZ(200px)", "clipped"),
        "below": ("position:fixed;top:200vh", "off-screen"),
    }
    seen = {
        "half a mask": "mask-image:linear-gradient(90deg,#000,#000)",
        "dim": "filter:brightness(.5)",
        "black": "filter:brightness(0)",
        "inverse": "filter:invert(1);background:#000;color:#fff",
        "outlined": "color:#fff;-webkit-text-stroke:1px #000",
        "lit": "color:#fff;text-shadow:0 0 2px #000",
        "dark inside": "color:#fff;box-shadow:inset 0 0 0 100px #005",
        "dark border": "color:#fff;border-image:linear-gradient(#005,#005) fill 1",
        "dark gradient": "color:#fff;background:linear-gradient(#000,#333)",
        "letters of colour": "background:linear-gradient(red,blue);background-clip:text;color:transparent",
        "multiplied": "mix-blend-mode:multiply",
        "half as large": "transform:scale(.5)",
        "slanted": "width:200px;transform:perspective(500px) rotateY(40deg)",
        "of another space": "color:oklch(.4 .1 200)",
    }
    drawn = {
        "no fill": ("<text y=15 fill=none>", "colour"),
        "white fill": ("<text y=15 fill='#fff'>", "colour"),
        "kept for use": ("<defs><text y=15>", "display"),
        "on a shape": ("<rect width=300 height=20 fill='#005'/><text y=15 fill='#fff'>", ""),
        "grey fill": ("<text y=15 fill='#444'>", ""),
        "line alone": ("<text y=15 fill=none stroke='#000'>", ""),
    }
    site.pages["/x"] = (
        HEAD
        + "<svg width=0 height=0 style='position:absolute'><filter id=flood><feFlood flood-opacity=0 /></filter></svg>"
        + "".join(f'<p style="{style}">{name}</p>' for name, (style, _) in hidden.items())
        + "".join(f'<p style="{style}">{name}</p>' for name, style in seen.items())
        + f"<div style='mask-image:{CLEAR}'><section><p>under a mask</p></section></div>"
        + "<div style='color:#fff'>"
        + "".join(
            f"<svg width=300 height=20 style='display:block'>{inner}{name}</svg>" for name, (inner, _) in drawn.items()
        )
        + "</div><div style='filter:blur(0);height:99px'><p style='position:fixed;top:200vh'>pinned to its parent</p></div>"
    )
    (capture,) = site.capture("http://a.test/x")
    why = told(capture)
    assert {name: why[name] for name in hidden} == {name: reason for name, (_, reason) in hidden.items()}
    assert {name: why[name] for name in seen} == dict.fromkeys(seen, "")
    assert {name: why[name] for name in drawn} == {name: reason for name, (_, reason) in drawn.items()}
    assert (why["under a mask"], why["pinned to its parent"]) == ("clipped", "")
    assert not any("look" in run for run in json.loads(capture.artifacts["layout.json"])["runs"])


def test_what_an_ellipsis_stands_for_is_not_seen(site: Site) -> None:
    short = "width:300px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis;font:16px monospace"
    site.pages["/x"] = (
        HEAD
        + f"<p style='{short}'>A ministry says that many <b>of the 11,000 soldiers</b> have left</p>"
        + f"<p style='{short};direction:rtl;text-align:right' lang=he>שר ההגנה אמר היום כי אחד עשר אלף חיילים כבר נמצאים שם</p>"
        + f"<p style='{short}' lang=ja>国防省は一万一千人の兵士が既に到着したと発表し、さらに増えると述べた</p>"
        + f"<p style='{short};width:900px'>All of these words are there</p>"
        + f"<div style='{short}'><div style='white-space:normal'>A block of its own is broken into lines and is seen</div></div>"
        + "<p style='width:300px;overflow:hidden;white-space:nowrap'>Cut off hard without any sign of it at all, so it may move</p>"
    )
    (capture,) = site.capture("http://a.test/x")
    why = told(capture)
    assert why["A ministry says that many"] == ""
    assert why["of the"] == ""
    assert why["11,000 soldiers"] == why["have left"] == "clipped"
    hebrew = [(text, reason) for text, reason in why.items() if "\u0590" < text[0] < "\u05ff"]
    assert [bool(reason) for _, reason in hebrew] == [False, True]
    assert hebrew[0][0].startswith("שר ההגנה")
    assert hebrew[1][0].endswith("נמצאים שם")
    assert any(text.startswith("国防省は一万一千人") and text.endswith("到着した") and not why[text] for text in why)
    assert any(text.endswith("さらに増えると述べた") and why[text] == "clipped" for text in why)
    assert why["All of these words are there"] == ""
    assert why["A block of its own is broken into lines and is seen"] == ""
    assert why["Cut off hard without any sign of it at all, so it may move"] == ""


def test_what_lies_behind_its_own_ground_is_looked_at(site: Site) -> None:
    behind, pane = "position:relative;z-index:-1", "content:'';position:absolute;inset:0;background:#fff"
    site.pages["/x"] = (
        HEAD
        + f"<style>.after,.before,.line{{position:relative}}.after::after{{{pane}}}.before::before{{{pane};z-index:-1}}"
        + ".line::after{content:'';position:absolute;left:0;bottom:0;width:100%;height:2px;background:#c00}</style>"
        + f"<div style='background:#fff'><p style='{behind}'>Behind its own block</p></div><p style='{behind}'>Behind nothing</p>"
        + "<p class=after>Under a pane that only style has</p><p class=before>Above such a pane</p><p class=line>Underlined</p>"
        + "<p style='-webkit-text-stroke:1px #000;color:transparent'>Only its outline</p>"
        + "<svg width=500 height=30><text y=20 fill-opacity=0>Filled with nothing</text></svg>"
        + "<svg width=500 height=30><text y=20 fill-opacity=0 stroke=#000>Outlined</text></svg>"
    )
    (capture,) = site.capture("http://a.test/x")
    why = told(capture)
    assert why["Behind its own block"] == why["Under a pane that only style has"] == "covered"
    assert why["Filled with nothing"] == "colour"
    for words in ("Behind nothing", "Above such a pane", "Underlined", "Only its outline", "Outlined"):
        assert why[words] == "", words


def test_what_a_page_marks_in_the_colour_of_its_ground_is_not_seen(site: Site) -> None:
    white = "<style>::highlight(h),::selection{color:#fff;background:#fff}</style><p>seen</p><p id=z>marked</p>"
    site.pages |= {
        "/marks": HEAD + white + "<script>const r = new Range(); r.selectNodeContents(z); CSS.highlights.set('h', new Highlight(r))</script>",
        "/chooses": HEAD + white + "<script>getSelection().selectAllChildren(z)</script>",
        "/shows": HEAD + "<style>::highlight(h){background:#ff0}</style><p>seen</p><p id=z>marked</p>"
        "<script>const r = new Range(); r.selectNodeContents(z); CSS.highlights.set('h', new Highlight(r))</script>",
    }  # fmt: skip
    marks, chooses, shows = site.capture(*(f"http://a.test/{name}" for name in ("marks", "chooses", "shows")))
    assert told(marks) == told(chooses) == {"seen": "", "marked": "colour"}
    assert told(shows) == {"seen": "", "marked": ""}


def test_words_are_looked_at_while_the_pages_clock_stands(site: Site) -> None:
    site.pages["/x"] = (
        HEAD
        + f"<p>seen</p><p style='mask-image:{CLEAR}'>masked</p><p style='mask-image:linear-gradient(#000,#000)'>shown</p>"
    )
    (capture,) = site.capture("http://a.test/x", profile=Profile.REPEATABLE)
    assert told(capture) == {"seen": "", "masked": "clipped", "shown": ""}
    assert "screenshot.png" in capture.artifacts


# Counts the letters of every paragraph's lines one by one, and leaves the counts where the capture finds them.
COUNTING = """<script>
document.fonts.ready.then(() => {
  const range = document.createRange();
  const counts = Array.from(document.querySelectorAll("p"), (p) => {
    const node = p.firstChild, lines = [];
    let top = null;
    for (let i = 0; i < node.length; i++) {
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      const r = Array.from(range.getClientRects()).pop();
      if (r && r.width > 0 && (top === null || Math.abs(r.top - top) > 4)) { lines.push(0); top = r.top; }
      if (lines.length) lines[lines.length - 1]++;
    }
    return lines;
  });
  const meta = document.createElement("meta");
  meta.name = "counted";
  meta.content = JSON.stringify(counts);
  document.head.append(meta);
});
</script>"""


def test_lines_end_where_each_letter_says_in_every_script(site: Site) -> None:
    paragraphs = {
        "latin": "Some 1,500 soldiers were moved to the east between 8 and 17 October, the service said at a briefing in the capital. ",
        "uneven": "iiiiiii llllll ||||| WWWWWWWW MMMMMM mmmmmm illicit WWWW fill MMMMM lilli WWWWW ",
        "korean": "국가정보원은 북한군 1만 1천 명이 10월 하순 러시아 쿠르스크에 파병됐다고 밝혔다. ",
        "japanese": "防衛省によると兵士は十月に東部へ移動した。報道官は詳細を明らかにしていない。",
        "arabic": "قال المسؤولون إن نحو عشرة آلاف جندي وصلوا إلى المنطقة الشرقية في أكتوبر الماضي. ",
        "both ways": "The word جندي and then قال المسؤولون إن نحو عشرة آلاف and English again ",
        "soft": "Donau\u00addampf\u00adschiff\u00adfahrts\u00adge\u00adsell\u00adschafts\u00adka\u00adpi\u00adtän "
        "cri\u00adti\u00adquant l’ur\u00adgence pro\u00advo\u00adqué média\u00adti\u00adque\u00adment ",
        "unbroken": "0123456789" * 9,
    }
    styles = ("width:340px", "width:230px;text-align:justify", "width:300px;letter-spacing:.2em;overflow-wrap:anywhere")
    said = [(style, (text * 3).strip()) for text in paragraphs.values() for style in styles]
    site.pages["/x"] = (
        HEAD
        + "".join(
            f"<p style='margin:9px;{style}'{' dir=rtl' if 'ق' in text[:2] else ''}>{text}</p>" for style, text in said
        )
        + COUNTING
    )
    (capture,) = site.capture("http://a.test/x")
    layout = json.loads(capture.artifacts["layout.json"])
    runs = [run for run in layout["runs"] if run["text"].strip()]
    counted = json.loads(layout["meta"]["counted"])
    assert [[box[4] for box in run["boxes"]] for run in runs] == counted
    for run in runs:  # no line's box takes in another's
        assert all(low[1] > high[1] for high, low in pairwise(run["boxes"]))
        assert max(box[3] for box in run["boxes"]) < 1.5 * min(box[3] for box in run["boxes"])
