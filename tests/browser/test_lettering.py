"""A passage whose words stand is looked at as readers see it: real pages, drawn by the real browser, judged through the rules' own desk."""

from __future__ import annotations

import base64
import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from harness.capture.engine import capture_all
from harness.engine.passages import Passages
from harness.engine.reading import Reader
from harness.evidence.locate import locate
from harness.evidence.placed import context
from harness.model.passage import Located
from harness.model.picture import Look, Looks
from harness.model.place import Place
from harness.model.registry import Baseline, EvidenceLink, TextQuote
from harness.model.snapshot import CaptureRequest, Snapshot
from harness.store.local import LocalStore
from tests.browser.conftest import Site

QUOTE = TextQuote(
    exact="The service said on 18 October that a first 1,500 soldiers had been moved to Vladivostok by sea, on seven ships of the"
    " Pacific fleet, and that a second transport was to follow within days."
)
LINK = EvidenceLink(key="nis", source="nis", quote=QUOTE, place=Place(file="claims/x.yaml"))
STYLE = (
    "body{margin:30px;width:700px;font:17px/1.5 'DejaVu Serif',serif;background:#fff;color:#111}#box{position:relative}"
)


def page(passage: str = QUOTE.exact, style: str = "", before: str = "", over: str = "", after: str = "") -> str:
    return (
        f"<!doctype html><html lang=en><title>Troops</title><style>{STYLE}{style}</style><h1>Soldiers were moved</h1>{before}"
        f"<p>It gave no names of officers, and no port of departure was named in the statement.</p>"
        f"<div id=box><p id=cited>{passage}</p>{over}</div><p>More may follow, the service's spokesman told reporters.</p>{after}"
    )


def png(draw_on: Image.Image) -> str:
    out = io.BytesIO()
    draw_on.save(out, "PNG")
    return "data:image/png;base64," + base64.b64encode(out.getvalue()).decode()


def sticker(words: str = "") -> str:
    made = Image.new("RGBA", (700, 80), (255, 255, 255, 255))
    if words:
        ImageDraw.Draw(made).text((4, 20), words, fill="black", font_size=17)
    return png(made)


CANVAS = (
    "<canvas id=c width=700 height=120 style='position:absolute;left:0;top:0'></canvas>"
    "<script>const x=c.getContext('2d');x.fillStyle='#c00';x.fillRect(0,0,700,120)</script>"
)
ONE_WORD = (
    "<canvas id=c width=700 height=120 style='position:absolute;left:0;top:0'></canvas>"
    "<script>const p=document.createRange(),t=cited.firstChild;p.setStart(t,46);p.setEnd(t,60);const r=p.getBoundingClientRect(),"
    "b=box.getBoundingClientRect(),x=c.getContext('2d');x.fillStyle='#fff';x.fillRect(r.left-b.left,r.top-b.top,r.width,r.height)</script>"
)
STRIKE_FIGURE = (
    "<div id=rule style='position:absolute;border-top:1px solid #a00'></div>"
    "<script>const p=document.createRange(),t=cited.firstChild;p.setStart(t,46);p.setEnd(t,60);const r=p.getBoundingClientRect(),"
    "b=box.getBoundingClientRect();rule.style.left=r.left-b.left+'px';rule.style.top=r.top-b.top+r.height*.55+'px';"
    "rule.style.width=r.width+'px'</script>"
)
OVER = "style='position:absolute;left:0;top:0;width:700px;height:110px'"

SEEN = {
    "covered by a canvas": (page(over=CANVAS), Look.UNREADABLE),
    "a few words blanked by a canvas": (page(over=ONE_WORD), Look.UNREADABLE),
    "covered by a white PNG": (page(over=f"<img src='{sticker()}' {OVER}>"), Look.UNREADABLE),
    "other words laid over": (
        page(
            over=f"<img src='{sticker('The service denies that any soldiers were moved at all, and regrets')}' {OVER}>"
        ),
        Look.UNREADABLE,
    ),
    "all but the ground's colour": (page(style="#cited{color:#f6f6f6}"), Look.UNREADABLE),
    "struck out by a border": (
        page(
            style="#cited::before,#cited::after{content:'';position:absolute;left:0;width:690px;border-top:2px solid #b00}"
            "#cited::before{top:14px}#cited::after{top:40px}"
        ),
        Look.STRUCK,
    ),
    "one figure struck out": (page(over=STRIKE_FIGURE), Look.STRUCK),
    "struck out by rules": (
        page(
            over="<div style='position:absolute;left:0;top:14px;width:690px;border-top:2px solid #a00'></div>"
            "<div style='position:absolute;left:0;top:40px;width:690px;border-top:2px solid #a00'></div>"
        ),
        Look.STRUCK,
    ),
    "struck out by a drawn ground": (
        page(
            style="#cited{background:repeating-linear-gradient(transparent 0 13px,#a00 13px 15px,transparent 15px 25.5px)}"
        ),
        Look.STRUCK,
    ),
}
HARMLESS = {
    "the same": page(after="<p>Seen by 12,003 readers.</p>"),
    "further down by half a pixel": page(before="<div style='height:123.5px'></div>"),
    "beside an image that came late": page(before=f"<img src='{sticker('An advert')}' width=300 height=77>"),
    "across two tiles": page(before="<div style='height:3850px'></div>"),
    "a dark scheme": page(style="body{background:#101418;color:#e8e8e8}"),
    "another colour": page(style="#cited{color:#0a3d91}"),
    "grey": page(style="#cited{color:#767676}"),
    "a highlighted part": page(
        QUOTE.exact.replace("1,500 soldiers", "<mark>1,500 soldiers</mark>").replace(
            "seven ships", "<span style='background:#3367d1;color:#fff'>seven ships</span>"
        )
    ),
    "a link in it": page(QUOTE.exact.replace("Pacific fleet", "<a href=/f>Pacific fleet</a>")),
    "underlined": page(style="#cited{text-decoration:underline}"),
    "on a tinted panel with a border": page(
        style="#box{background:#fff3cd;box-shadow:0 0 0 2px #d90;border-radius:4px}"
    ),
    "on a gradient": page(style="#box{background:linear-gradient(90deg,#fff,#9bd)}"),
    "smoothed otherwise": page(style="#cited{text-rendering:geometricPrecision;-webkit-font-smoothing:antialiased}"),
    "with a shadow": page(style="#cited{text-shadow:1px 1px 1px #bbb}"),
    "another width": page(style="body{width:560px}"),
    "another size": page(style="#cited{font-size:19px}"),
    "another face": page(style="#cited{font-family:'DejaVu Sans',sans-serif}"),
    "italic": page(style="#cited{font-style:italic}"),
    "bold": page(style="#cited{font-weight:bold}"),
    "indented": page(style="#cited{margin-left:3.4px}"),
    "a note in the margin": page(over="<div style='position:absolute;left:705px;top:0;background:#fc0'>Note</div>"),
}


def take(site: Site, store: LocalStore, pages: dict[str, str]) -> dict[str, Snapshot]:
    site.pages |= {f"/{n}": markup for n, markup in enumerate(pages.values())}
    requests = [CaptureRequest(request_id=str(n), source="s", url=f"http://a.test/{n}") for n in range(len(pages))]
    captured = {int(c.request.request_id): c for c in capture_all(requests, site.settings())}
    return {
        name: store.put(replace(captured[n], started=f"2026-11-01T12:{n:02d}:00.000Z")) for n, name in enumerate(pages)
    }


@pytest.fixture
def looked(site: Site, tmp_path: Path):  # type: ignore[no-untyped-def]
    """How the passage looks on each of some pages, beside the plain page."""

    def run(pages: dict[str, str]) -> dict[str, Looks]:
        store = LocalStore(tmp_path)
        reader = Reader(store, None)
        taken = take(site, store, {"accepted": page(), **pages})
        desk = Passages(store, reader, None)
        first = located(reader, taken["accepted"])
        prefix, suffix = context(reader.document(taken["accepted"]), first.start, first.end)
        baseline = Baseline(
            claim="one", link="nis", source="nis", snapshot=taken["accepted"].id, exact=first.text, prefix=prefix, suffix=suffix,
            by="mk", on="2026-11-01T12:00:00Z", why="w",
        )  # fmt: skip
        return {
            name: desk.looks(LINK, baseline, snapshot, located(reader, snapshot))
            for name, snapshot in taken.items()
            if name != "accepted"
        }

    return run


def located(reader: Reader, snapshot: Snapshot) -> Located:
    found = locate(reader.document(snapshot), QUOTE)
    assert isinstance(found, Located), f"{snapshot.url}: {found}"
    assert not found.hidden, snapshot.url
    return found


def test_what_hides_words_from_readers_is_seen(looked) -> None:  # type: ignore[no-untyped-def]
    found = looked({name: markup for name, (markup, _) in SEEN.items()})
    assert {n: x.look for n, x in found.items()} == {n: look for n, (_, look) in SEEN.items()}, found


def test_what_leaves_words_legible_is_no_finding(looked) -> None:  # type: ignore[no-untyped-def]
    found = looked(HARMLESS)
    assert {n: x.reason for n, x in found.items() if x.look not in (Look.SAME, Look.UNTOLD)} == {}
    # It must have been looked at where it could be.
    assert {n for n, x in found.items() if x.look is Look.UNTOLD} == {
        "another width",
        "another size",
        "another face",
        "bold",
    }
