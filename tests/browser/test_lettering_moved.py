"""A passage beside which other words came in stands elsewhere in its line: seen it is no finding, and hidden it is told, on real pages."""

from __future__ import annotations

import html
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from harness.capture.engine import capture_all
from harness.engine.passages import Passages
from harness.engine.reading import Reader
from harness.evidence.locate import locate
from harness.evidence.placed import context
from harness.model.passage import Located
from harness.model.picture import Look
from harness.model.place import Place
from harness.model.registry import Baseline, EvidenceLink, TextQuote
from harness.model.snapshot import CaptureRequest
from harness.store.local import LocalStore
from tests.browser.conftest import Site
from tests.browser.test_lettering import sticker

TEXTS = {
    "en": (
        "Engineers found that 1,200 metres of the wall must be replaced, and put the cost at 34 million euros, according to the report"
        " seen by this newspaper.",
        "1,200 metres of the wall must be replaced",
    ),
    "ru": (
        "Инженеры установили, что 1200 метров стены нужно заменить, и оценили стоимость в 34 миллиона евро, говорится в отчёте.",
        "1200 метров стены нужно заменить",
    ),
    "ko": (
        "기술자들은 벽 1200미터를 교체해야 한다고 판단했으며 비용을 3400만 유로로 추산했다고 본지가 입수한 보고서는 밝혔다.",
        "벽 1200미터를 교체해야 한다고 판단했으며",
    ),
    "ar": (
        "وجد المهندسون أن جزءا كبيرا من جدار السد يجب استبداله قبل حلول الصيف المقبل، وقدروا الكلفة بملايين اليوروهات حسب التقرير.",
        "جزءا كبيرا من جدار السد يجب استبداله",
    ),
}
SENTENCES = {
    "en": (
        "The wall is old.", "The wall is new.", "It was cold.", "It rained.", "The wall is long.", "He agreed.",
        "The hall was full that night.", "The board met twice.", "This took weeks.", "The site was closed.", "So it went on and on.",
        "The wall is grey.", "The crest is wet.", "Rain fell at night.",
    ),
    "ru": ("Стена старая.", "Было холодно.", "Шёл дождь.", "Он согласился.", "Зал был полон."),
    "ko": ("벽은 낡았다.", "추웠다.", "비가 왔다.", "그는 동의했다.", "그날 밤 강당은 꽉 찼다."),
    "ar": ("الجدار قديم.", "كان الجو باردا.", "هطل المطر.", "وافق على ذلك.", "كانت القاعة ممتلئة."),
}  # fmt: skip
FIRST_WORDS = (
    "Experts", "Inspectors", "Staff", "Four engineers", "A team of engineers", "Engineers at the firm", "Surveyors", "Consulting engineers",
)  # fmt: skip
SETTINGS = {
    "the usual face": "",
    "without serifs": "font-family:sans-serif",
    "Arial": "font-family:Arial,sans-serif",
    "DejaVu Sans": "font-family:'DejaVu Sans'",
    "DejaVu Serif": "font-family:'DejaVu Serif'",
    "a face that is not there": "font-family:'Noto Sans'",
    "FreeSans": "font-family:FreeSans",
    "one width": "font-family:monospace",
    "to one width": "text-align:justify;width:420px",
    "letters apart": "letter-spacing:.7px",
    "small": "font-size:12px",
    "large and narrow": "font-size:22px;width:340px",
    "bold": "font-weight:bold",
    "on black": "background:#111;color:#eee",
}
# By what a reader does not see the words on the page below, and how it is told.
BOX = "position:absolute;left:0;top:0;width:700px;height:130px"
MEASURE = (
    "const p=document.createRange(),t=cited.firstChild,w=t.data.indexOf(WORDS);p.setStart(t,w+FROM);p.setEnd(t,w+TO);"
    "const b=box.getBoundingClientRect();"
)


def drawn(words: str, start: int, end: int, how: str) -> str:
    """A canvas that draws ``how`` says on each line of a part of the passage: ``r`` is its place there, ``x`` what it draws with."""
    found = MEASURE.replace("WORDS", repr(words)).replace("FROM", str(start)).replace("TO", str(end))
    return (
        f"<canvas id=c width=700 height=200 style='position:absolute;left:0;top:0'></canvas><script>{found}"
        "const x=c.getContext('2d');for(const q of p.getClientRects()){const r={x:q.left-b.left,y:q.top-b.top,w:q.width,h:q.height};"
        f"{how}}}</script>"
    )


def page(passage: str, *, language: str = "en", style: str = "", over: str = "") -> str:
    direction = " dir=rtl" if language == "ar" else ""
    return (
        f"<!doctype html><html lang={language}{direction}><meta charset=utf-8><title>Dam</title>"
        "<style>body{font:17px/1.5 Georgia,serif;margin:30px;width:700px;background:#fff;color:#111}#box{position:relative}"
        f"#cited{{{style}}}</style><h1>Halden</h1><p>It gave no names.</p>"
        f"<div id=box><p id=cited>{html.escape(passage)}</p>{over}</div><p>More may follow, he said.</p>"
    )


# How words look on pages of these names.
Looked = Callable[[str, dict[str, str]], dict[str, Look | None]]


@pytest.fixture
def looks(site: Site, tmp_path: Path) -> Looked:
    """How ``words`` look on some pages, beside how they look on the first; ``None`` where a reader sees none there by the text already."""

    def run(words: str, pages: dict[str, str]) -> dict[str, Look | None]:
        site.pages |= {f"/{n}": markup for n, markup in enumerate(pages.values())}
        requests = [CaptureRequest(request_id=str(n), source="s", url=f"http://a.test/{n}") for n in range(len(pages))]
        captured = {int(c.request.request_id): c for c in capture_all(requests, site.settings())}
        store = LocalStore(tmp_path)
        reader = Reader(store, None)
        taken = [store.put(replace(captured[n], started=f"2026-11-01T12:{n:02d}:00.000Z")) for n in range(len(pages))]
        quote = TextQuote(exact=words)
        link = EvidenceLink(key="dam", source="dam", quote=quote, place=Place(file="claims/x.yaml"))
        first = locate(reader.document(taken[0]), quote)
        assert isinstance(first, Located)
        prefix, suffix = context(reader.document(taken[0]), first.start, first.end)
        baseline = Baseline(
            claim="one", link="dam", source="dam", snapshot=taken[0].id, exact=first.text, prefix=prefix, suffix=suffix,
            by="mk", on="2026-11-01T12:00:00Z", why="w",
        )  # fmt: skip
        answers: dict[str, Look | None] = {}
        for name, snapshot in list(zip(pages, taken, strict=True))[1:]:
            found = locate(reader.document(snapshot), quote)
            shown = isinstance(found, Located) and not found.hidden
            answers[name] = Passages(store, reader, None).looks(link, baseline, snapshot, found).look if shown else None
        return answers

    return run


def moved(language: str, style: str = "") -> dict[str, str]:
    text, _ = TEXTS[language]
    pages = {s: page(f"{s} {text}", language=language, style=style) for s in SENTENCES[language]}
    if style:
        # Those by which it came out in most faces.
        pages = {s: pages[s] for s in SENTENCES[language][2:14:3]}
    if language == "en":
        pages |= {
            w: page(text.replace("Engineers", w), style=style) for w in (FIRST_WORDS[3::2] if style else FIRST_WORDS)
        }
    return {"accepted": page(text, language=language, style=style), **pages}


@pytest.mark.parametrize("setting", SETTINGS)
def test_words_that_moved_in_their_line_are_seen(looks: Looked, setting: str) -> None:
    found = looks(TEXTS["en"][1], moved("en", SETTINGS[setting]))
    assert [n for n, look in found.items() if look not in (Look.SAME, Look.UNTOLD)] == []
    if not SETTINGS[setting]:
        # In ordinary type they are compared, and not only left untold.
        assert 2 * sum(look is Look.SAME for look in found.values()) > len(found)


@pytest.mark.parametrize("language", ["ru", "ko", "ar"])
def test_words_of_other_scripts_that_moved_are_seen(looks: Looked, language: str) -> None:
    found = looks(TEXTS[language][1], moved(language))
    assert [n for n, look in found.items() if look not in (Look.SAME, Look.UNTOLD)] == []


EN, WORDS = TEXTS["en"]
MOVED = f"The crest is wet. {EN}"
FILL = "x.fillStyle='#fff';x.fillRect(r.x-1,r.y,r.w+2,r.h)"
STRIKE = "x.fillStyle='#a00';x.fillRect(r.x,r.y+r.h*.55,r.w,1.5)"
HIDDEN = {
    "covered by a canvas": page(MOVED, over=drawn(WORDS, 0, len(WORDS), "x.fillStyle='#c00';x.fillRect(0,0,700,200)")),
    "blanked by a canvas": page(MOVED, over=drawn(WORDS, 0, len(WORDS), FILL)),
    "a part blanked by a canvas": page(MOVED, over=drawn(WORDS, 0, 12, FILL)),
    "covered by a white PNG": page(MOVED, over=f"<img src='{sticker()}' style='{BOX}'>"),
    "other words laid over": page(
        MOVED,
        over=f"<img src='{sticker('The board denies that any part of it must be replaced now, and regrets')}' style='{BOX}'>",
    ),
    "other words drawn on it": page(
        MOVED,
        over=drawn(
            WORDS,
            0,
            len(WORDS),
            f"{FILL};x.fillStyle='#111';x.font='17px Georgia,serif';x.fillText('none of it has to be touched before June',r.x,r.y+15)",
        ),
    ),
    "all but the ground's colour": page(MOVED, style="color:#f6f6f6"),
    "see-through": page(MOVED, style="opacity:0"),
    "white on white": page(MOVED, style="color:#fff"),
    "off the screen": page(MOVED, style="position:absolute;left:-9999px"),
    "filtered away": page(MOVED, style="filter:opacity(0)"),
    "clipped away": page(MOVED, style="clip-path:inset(50%)"),
    "scaled to nothing": page(MOVED, style="transform:scale(0)"),
    "tiny": page(MOVED, style="font-size:1px"),
    "covered by a box": page(MOVED, over=f"<div style='{BOX};background:#fff'></div>"),
    "set in narrower lines and covered by a canvas": page(
        MOVED, style="width:420px", over=drawn(WORDS, 0, len(WORDS), "x.fillStyle='#c00';x.fillRect(0,0,700,200)")
    ),
}


def test_words_that_moved_in_their_line_and_are_hidden_are_told(looks: Looked) -> None:
    found = looks(WORDS, {"accepted": page(EN), **HIDDEN})
    assert {n: look for n, look in found.items() if look not in (Look.UNREADABLE, None)} == {}


def test_words_that_moved_in_their_line_and_are_struck_are_told(looks: Looked) -> None:
    found = looks(WORDS, {"accepted": page(EN), "struck": page(MOVED, over=drawn(WORDS, 0, len(WORDS), STRIKE))})
    assert found == {"struck": Look.STRUCK}
