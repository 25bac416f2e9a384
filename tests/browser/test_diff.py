"""`harness diff` on real pages in a real browser: what a page shows around its story is no change, every edit of the story is one."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from harness.capture.browser_path import find_browser
from harness.capture.offline import OfflineBrowser, PageError
from harness.cli import run
from harness.engine.at_hand import document_of
from harness.engine.diff import compare_documents

STORY = (
    "The ministry said on Monday that it had sent 1,500 soldiers to the northern border.",
    "“We did not ask for help,” said Peter Hall, the mayor of Millhaven. The bridge will stay closed.",
    "Shops in the town reported losses of £2 million in October, according to the chamber of trade.",
    "A second group of engineers may follow in spring.",
)
HEAD = "<h1>Soldiers sent to the northern border</h1><p>By Jane Doe</p><p>12 March 2024</p>"
FIGURE = "<figure><img src=a.jpg alt=x><figcaption>A soldier at the bridge on Monday.</figcaption></figure>"
TABLE = "<table><tr><th>Month</th><th>Losses</th></tr><tr><td>October</td><td>120</td></tr><tr><td>May</td><td>340</td></tr></table>"


def paragraphs(*words: str, wrap: str = "<p>{}</p>", extra: str = "", at: int = 2) -> str:
    parts = [wrap.format(w) for w in words or STORY]
    parts.insert(at, extra)
    return "".join(parts)


def page(body: str, *, around: str = "", before: str = "", title: str = "Soldiers sent – Daily") -> str:
    return (
        f"<!doctype html><html lang=en><title>{title}</title><body>{before}<div id=p>{body}</div>{around}</body></html>"
    )


def story(extra: str = "", wrap: str = "<p>{}</p>", head: str = HEAD, at: int = 2) -> str:
    return f"<article>{head}{paragraphs(wrap=wrap, extra=extra, at=at)}{FIGURE}{TABLE}</article>"


# A page that says more beside its story than in it.
LISTED = "<ul>" + "".join(f"<li><a href=/{n}>Council to vote on the bus lanes of the lower town, part {n}</a></li>" for n in range(40)) + "</ul>"  # fmt: skip
SPLIT = "<main>{0}<div><p>" + "</p><p>".join(STORY[:3]) + "</p></div><div><p>" + STORY[3] + "</p></div>{1}</main>"
BLOCKS = '<div class="b"><p>{}</p></div>'

LAID_OUT = (
    "<table><tr><td colspan=2>Border News Online. Visitors today: {0}</td></tr><tr><td><a href=/>Home</a><br><a href=/w>Weather</a><br><b>Tide:</b> {1}</td><td><b>Soldiers sent to the northern border</b><br>"
    "By Jane Doe | 12 March 2024<br><br>" + "<br><br>".join((*STORY, "{2}", "Work on the second bridge is to begin in May, and the council has asked for bids.")) + "</td></tr></table>"
)  # fmt: skip
MORE = "The council said it would look at the costs of the bridge on Thursday, and that a list of them would be printed in full."

NOISE: dict[str, tuple[str, str]] = {
    "a page laid out by a table": (page(LAID_OUT.format("8,389", "6:19", MORE)), page(LAID_OUT.format("7,796", "9:38", MORE))),
    "an advert without a name": (page(story("<div>Buy the new Family SUV today.</div>")), page(story("<div>Boots for every winter walk.</div>"))),
    "an advert in paragraphs of its own": (page(story("<div><p>Ad</p><p>The sofa you have been looking for all year.</p></div>")), page(story())),
    "a labelled advert among the paragraphs": (
        page(story("<p>Advertisement</p><p>The sofa you have been looking for all year.</p>")),
        page(story("<p>Advertisement</p><p>Fresh coffee at your door each week.</p>")),
    ),
    "a related link": (page(story("<p><a href=1>Border town prepares</a></p>")), page(story("<p>Read more: <a href=2>Trade talks stall</a></p>"))),
    "a teaser with a summary": (
        page(story("<aside><h3>Related</h3><p>Trade talks stalled on Tuesday after a minister walked out.</p></aside>")),
        page(story("<aside><h3>Related</h3><p>A lost painting was found in an attic in Corby.</p></aside>")),
    ),
    "a box beside a story whose own element is named after facts": (
        page(story("<aside><p>Trade talks stalled on Tuesday after a minister walked out.</p></aside>").replace("<article>", "<article class=fact-check>")),
        page(story("<aside><p>A lost painting was found in an attic in Corby.</p></aside>").replace("<article>", "<article class=fact-check>")),
    ),
    "a list of other stories in the article": (
        page(story() .replace("</article>", "<h2>More from the Daily</h2><div><div><h3><a href=1>One</a></h3><p>Trade talks stalled after a minister walked out.</p></div></div></article>")),
        page(story() .replace("</article>", "<h2>More from the Daily</h2><div><div><h3><a href=2>Two</a></h3><p>A lost painting was found in an attic in Corby.</p></div></div></article>")),
    ),
    "readers' comments in the article": (
        page(story().replace("</article>", "<h2>Comments (2)</h2><ul><li>Anna: The mayor is right, 100 percent.</li></ul></article>")),
        page(story().replace("</article>", "<h2>Comments (7)</h2><ul><li>Bert: It was not 1,500 but 15,000 soldiers!</li><li>Anna: The mayor is right, 100 percent.</li></ul></article>")),
    ),
    "a time told from now": (page(story(head=HEAD + "<p>Updated 5 min ago</p>")), page(story(head=HEAD + "<p>Updated 2 hours ago</p>"))),
    "a signature with a time told from now": (page(story(head=HEAD + "<div>Jane Doe, 3 hours ago</div>")), page(story(head=HEAD + "<div>Jane Doe, 4 hours ago</div>"))),
    "an hour of the day it was last updated on": (page(story("<p>This page was last updated on 12 March 2024 at 10:15.</p>")), page(story("<p>This page was last updated on 12 March 2024 at 16:40.</p>"))),
    "a newsletter box": (page(story("<div><p>Get the best of the Daily in your inbox.</p></div>")), page(story("<section><h4>Sign up to our newsletter</h4></section>"))),
    "a consent bar": (page(story(), around="<div style='position:fixed;bottom:0'>We value your privacy and use cookies. Accept?</div>"), page(story())),
    "an overlay on the page": (page(story(), before="<div style='position:absolute;z-index:9;top:0;width:100%;height:400px;background:#fff'>We use cookies. Accept our privacy policy?</div>"), page(story())),
    "markup of another design": (page(story()), page(f"<main><section class=x>{HEAD}{paragraphs(wrap='<div>{}</div>')}{FIGURE}{TABLE}</section></main>")),
    "each paragraph in an element of its own": (page(story()), page(story(wrap=BLOCKS))),
    "typography": (page(story()), page(story().replace("“", '"').replace("”", '"').replace("£2 million", "£2&nbsp;million"))),
    "the sidebar in another order": (page(story(), around="<div><h3>Most read</h3><ol><li><a href=1>One</a><li><a href=2>Two</a></ol></div><div>12°C</div>"), page(story(), around="<div>9°C</div><div><h3>Most read</h3><ol><li><a href=2>Two</a><li><a href=3>Three</a></ol></div>")),
    "a market table beside": (page(story(), around="<div><table><tr><td>DAX</td><td>18,200</td></tr></table></div>"), page(story(), around="<div><table><tr><td>DAX</td><td>18,450</td></tr></table></div>")),
    "the day and the year": (page(story(), before="<div>Monday, 4 March 2024</div>", around="<div>© 2023 Daily</div>"), page(story(), before="<div>Friday, 8 March 2024</div>", around="<div>© 2024 Daily</div>")),
    "pictures that come later": (page(story()), page(story().replace("src=a.jpg", "data-src=a.jpg src='data:,' loading=lazy"))),
    "a meter of free articles": (page(story("<p>You have 2 free articles left this month.</p>")), page(story("<p>You have 1 free article left this month.</p>"))),
    "a counter in the window's title": (page(story()), page(story(), title="(3) Soldiers sent – Daily")),
    "a poll and a player": (page(story("<div>Should it reopen? Yes 45% No 55%</div>")), page(story("<div>Listen to this article · 4 min</div>"))),
    "a table of readers beside a wide page": (page(story(), around="<table><tr><td>Online now</td><td>812</td></tr></table>"), page(story(), around="<table><tr><td>Online now</td><td>1,044</td></tr></table>")),
}  # fmt: skip


def _edit(old: str, new: str, markup: str | None = None) -> tuple[str, str]:
    whole = markup or page(story("<div>Buy the new Family SUV today.</div>"))
    assert old in whole
    return whole, whole.replace(old, new).replace("Buy the new Family SUV today.", "Boots for every winter walk.")


EDITS: dict[str, tuple[tuple[str, str], Callable[[dict[str, Any]], bool]]] = {
    "the day it was last updated on": (
        (page(story("<p>This page was last updated on 12 March 2024 at 10:15.</p>")), page(story("<p>This page was last updated on 13 March 2024 at 09:40.</p>"))),
        lambda f: f["code"] == "FC244",
    ),
    "one digit": (_edit("1,500", "1,600"), lambda f: f["kind"] == "number"),
    "a name": (_edit("Peter Hall", "Peter Hill"), lambda f: f["kind"] == "name"),
    "a negation": (_edit("did not ask", "did ask"), lambda f: f["kind"] == "negation"),
    "a date": (_edit("in October,", "in November,"), lambda f: f["kind"] == "date"),
    "a sentence taken out": (_edit(" The bridge will stay closed.", ""), lambda f: f["kind"] == "removed"),
    "a sentence put in": (_edit("stay closed.", "stay closed. The ferry sank."), lambda f: f["kind"] == "added"),
    "a paragraph put in": (_edit("<p>A second", "<p>Two people were hurt.</p><p>A second"), lambda f: f["kind"] == "added"),
    "a paragraph put in below an advert's label": (
        _edit("<p>A second", "<p>Two people were hurt.</p><p>A second", page(story("<p>Advertisement</p>", at=3))),
        lambda f: f["kind"] == "added",
    ),
    "the headline": (_edit("<h1>Soldiers sent", "<h1>Soldiers return"), lambda f: f["place"] == "headline"),
    "the signature": (_edit("Jane Doe", "Ruth Frost"), lambda f: f["place"] == "byline"),
    "the day of publication": (_edit("12 March", "14 March"), lambda f: f["place"] == "published"),
    "a cell": (_edit("340", "350"), lambda f: f["place"] == "table"),
    "a row": (_edit("<tr><td>May</td><td>340</td></tr>", ""), lambda f: f["place"] == "table" and f["kind"] == "removed"),
    "a figure in a box of facts beside the text": (
        (
            page(story("<aside class=factbox><h3>In figures</h3><p>The bridge was built in 1932.</p></aside>")),
            page(story("<aside class=factbox><h3>In figures</h3><p>The bridge was built in 1923.</p></aside>")),
        ),
        lambda f: f["kind"] == "date",
    ),
    "a caption": (_edit("bridge on Monday", "bridge on Friday"), lambda f: f["place"] == "caption"),
    "a correction": (_edit("<p>A second", "<p>Correction: an earlier version gave another number.</p><p>A second"), lambda f: f["kind"] == "correction"),
    "a correction above everything": (_edit("<h1>", "<p>This article has been retracted by its authors.</p><h1>"), lambda f: f["kind"] == "retraction"),
    "struck out": (_edit(f"<p>{STORY[2]}</p>", f"<p><s>{STORY[2]}</s></p>"), lambda f: f["kind"] == "struck out"),
    "a paragraph in an element of its own": (_edit(BLOCKS.format(STORY[3]), "", page(story(wrap=BLOCKS))), lambda f: f["kind"] == "removed"),
    "an edit in a later part of the page": (_edit("may follow", "will follow", page(SPLIT.format(HEAD, FIGURE))), lambda f: f["kind"] == "modality"),
    "an edit on a page with line breaks": (
        _edit("1,500", "1,600", page(f"{HEAD}<div>{'<br><br>'.join(STORY)}</div>")),
        lambda f: f["kind"] == "number",
    ),
    "a figure in a closed part": (
        _edit("for 60 people", "for 80 people", page(story("<details><summary>How many?</summary><p>It is licensed for 60 people.</p></details>"))),
        lambda f: f["kind"] == "number",
    ),
    "a figure in a hidden tab": (
        _edit("for 60 people", "for 80 people", page(story("<div role=tabpanel style='display:none'><p>It is licensed</p><p>Licensed for 60 people.</p></div>"))),
        lambda f: f["kind"] == "number",
    ),
    "a figure in what a button opens": (
        _edit("for 60 people", "for 80 people", page(story("<button aria-controls=x>More</button><div id=x hidden><p>It is licensed for 60 people.</p></div>"))),
        lambda f: f["kind"] == "number",
    ),
    "the day of publication in the head alone": (
        _edit("2024-03-11", "2024-03-15", page(story(), title="Soldiers</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-03-11T09:00:00Z\"}</script><title>")),
        lambda f: f["place"] == "published",
    ),
    "a sentence of a story whose element says that it has adverts": (
        _edit("1,500 soldiers", "1,900 soldiers", page(f"<section class='o-story o-story--has-ads'>{story(head='').replace('article', 'div')}</section>", before=HEAD, around=LISTED)),
        lambda f: f["kind"] == "number",
    ),
    "a sentence of a story in what is named a sidebar, with a box of the page's own": (
        _edit("1,500 soldiers", "1,900 soldiers", page(f"<div class=sidebar>{story(head='').replace('article', 'div')}</div><div><p>The paper is printed in Millhaven.</p></div>", before=HEAD, around=LISTED)),
        lambda f: f["kind"] == "number",
    ),
    "a list item": (_edit("<li>Four died.", "<li>Five died.", page(story("<ul><li>Four died.</li><li>The road is shut.</li></ul>"))), lambda f: f["place"] == "list item"),
    "a cross-heading": (_edit("<h2>No help asked", "<h2>Help asked", page(story("<h2>No help asked</h2>"))), lambda f: f["place"] == "heading"),
}  # fmt: skip


@pytest.fixture(scope="module")
def browser() -> Iterator[OfflineBrowser]:
    with OfflineBrowser(find_browser(None, os.environ).path, deadline=60.0) as started:
        yield started


def compared(browser: OfflineBrowser, pair: tuple[str, str]) -> dict[str, Any]:
    before, after = (browser.layout(html.encode()) for html in pair)
    return compare_documents(document_of(before.result()), document_of(after.result()), [])


@pytest.mark.parametrize("name", NOISE)
def test_noise_is_no_change(browser: OfflineBrowser, name: str) -> None:
    answer = compared(browser, NOISE[name])
    assert not answer["changed"], answer["findings"]
    back = compared(browser, NOISE[name][::-1])
    assert not back["changed"], back["findings"]


@pytest.mark.parametrize("name", EDITS)
def test_every_edit_is_named(browser: OfflineBrowser, name: str) -> None:
    pair, named = EDITS[name]
    answer = compared(browser, pair)
    assert answer["changed"]
    assert any(named(f) for f in answer["findings"]), answer["findings"]


def test_pages_reach_nobody_and_end(browser: OfflineBrowser) -> None:
    html = b"<p>Words.</p><img src=http://127.0.0.1:1/x><script>alert(1); fetch('http://example.test/')</script>"
    assert document_of(browser.layout(html).result()).text == "Words."
    with pytest.raises(PageError, match="elsewhere"):
        browser.layout(b"<script>location = 'http://other.test/'</script>").result()
    assert document_of(browser.layout("<p>Grüße, 안녕".encode()).result()).text == "Grüße, 안녕"


def test_answers_come_while_lines_still_do(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(page(story()), encoding="utf-8")
    command = [sys.executable, "-m", "harness", "diff", "--root", str(tmp_path), "--deadline", "60"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=tmp_path) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for number in range(2):
            process.stdin.write(json.dumps({"id": number, "before": "a.html", "after": "a.html"}).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number
        process.stdin.close()
    assert process.returncode == 0


def test_a_page_that_is_left_half_read_leaves_no_word_behind(tmp_path: Path) -> None:
    (tmp_path / "there.html").write_text(page(story()), encoding="utf-8")
    (tmp_path / "lines.jsonl").write_text('{"id": "1", "before": "there.html", "after": "missing.html"}\n')
    command = [sys.executable, "-m", "harness", "diff", "lines.jsonl"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 3
    assert json.loads(done.stdout)["error"] == "after: no file missing.html"
    assert done.stderr == ""


def test_hidden_words_that_nobody_opens_are_no_change(browser: OfflineBrowser) -> None:
    one = page(story("<div style='display:none'><p>Only 3 seats are left for our event.</p></div>"))
    assert not compared(browser, (one, one.replace("3 seats", "2 seats")))["changed"]


def test_the_filter_answers_every_line_in_order(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    (tmp_path / "a.html").write_text(page(story()), encoding="utf-8")
    (tmp_path / "b.html").write_text(page(story()).replace("1,500", "1,600"), encoding="utf-8")
    (tmp_path / "empty.html").write_text("", encoding="utf-8")
    (tmp_path / "bytes.html").write_bytes(random.Random(3).randbytes(5000))
    a, b = str(tmp_path / "a.html"), str(tmp_path / "b.html")
    lines = [
        json.dumps({"id": "same", "before": a, "after": a}),
        "not json",
        json.dumps({"id": "edited", "before": a, "after": b}),
        json.dumps({"id": "gone", "before": a, "after": str(tmp_path / "none.html")}),
        json.dumps({"id": "blank", "before": a, "after": str(tmp_path / "empty.html")}),
        json.dumps({"id": "quoted", "before": a, "after": b, "quotes": ["sent 1,500 soldiers"]}),
        json.dumps({"id": "elsewhere", "before": a, "after": b, "quotes": ["reported losses of £2 million"]}),
        json.dumps({"id": "unknown", "before": a, "after": b, "quotes": ["words that stand nowhere on it"]}),
        json.dumps(["a list"]),
        json.dumps({"id": "bytes", "before": a, "after": str(tmp_path / "bytes.html")}),
        '{"id": NaN, "before": 1}',
        "[" * 100_000,
    ]
    lines += [
        json.dumps({"id": "no file's name", "before": "x" * 5000, "after": b}),
        json.dumps({"id": "one quote", "before": a, "after": b, "quote": "reported losses of £2 million"}),
        json.dumps({"id": "passing", "before": a, "after": b, "again": a}),
        json.dumps({"id": "confirmed", "before": a, "after": b, "again": b}),
        json.dumps({"id": "unconfirmed", "before": a, "after": b, "again": str(tmp_path / "empty.html")}),
        f'{{"id": "twice", "before": "{a}", "before": "{b}", "after": "{b}"}}',
    ]
    (tmp_path / "pairs.jsonl").write_text("\ufeff" + "\n".join(lines), encoding="utf-8")
    code = run(["diff", str(tmp_path / "pairs.jsonl"), "--root", str(tmp_path), "--deadline", "60"])
    answers = [json.loads(line) for line in capfdbinary.readouterr().out.splitlines()]
    assert code == 1
    assert [a["id"] for a in answers] == [
        "same",
        None,
        "edited",
        "gone",
        "blank",
        "quoted",
        "elsewhere",
        "unknown",
        None,
        "bytes",
        None,
        None,
        "no file's name",
        "one quote",
        "passing",
        "confirmed",
        "unconfirmed",
        None,
    ]
    by_id = {a["id"]: a for a in answers}
    # What could not be compared has no findings but the one that says why a page is no article.
    told = {"FC101", "FC102", "FC103", "FC104"}
    refused = [a for a in answers if "error" in a and a["id"] != "unconfirmed"]
    assert all(a["changed"] is None and {f["code"] for f in a["findings"]} <= told for a in refused)
    assert [by_id[i].get("changed") for i in ("same", "edited", "quoted", "elsewhere")] == [False, True, True, False]
    assert all("error" in by_id[i] for i in (None, "gone", "blank", "unknown", "bytes"))
    for answer, told in zip(
        [*answers[-7:-4], answers[-1]], ("nested too deep", "no file xxx", "give quotes", "stands twice"), strict=True
    ):
        assert told in answer["error"]
    assert [by_id[i]["changed"] for i in ("passing", "confirmed", "unconfirmed")] == [False, True, None]
    assert by_id["passing"]["notes"][0]["confirmed"] is False
    assert by_id["unconfirmed"]["error"].startswith("again: ")
    assert by_id["unconfirmed"]["findings"] == by_id["edited"]["findings"]
    assert "line 9 " in answers[8]["error"]
    assert by_id["quoted"]["findings"][0]["kind"] == "number"


@pytest.mark.parametrize(
    "away",
    [
        "if (location.host !== 'news.test') location.replace('https://news.test/story')",
        "if (location.host !== 'news.test') location.href = '/m/story'",
        "setTimeout(() => document.write(location.host), 20)",
    ],
)
def test_a_page_that_finds_itself_away_from_its_site_is_read_as_it_was_given(
    browser: OfflineBrowser, away: str
) -> None:
    there = page(story())
    for kept in (
        there.replace("</body>", f"<script>{away}</script></body>"),
        there.replace("<body>", f"<body><script>{away}</script>"),
    ):
        assert kept != there
        assert (
            document_of(browser.layout(kept.encode()).result()).text
            == document_of(browser.layout(there.encode()).result()).text
        )


@pytest.mark.parametrize(
    "said",
    ["<meta charset=gb2312>", "<script charset=gbk src=/a.js></script>", "<meta charset=utf-8>", "", "<meta http-equiv=content-type content='text/html; charset=iso-8859-1'>"],
)  # fmt: skip
def test_a_file_that_was_saved_in_utf_8_is_read_so_whatever_its_page_once_said(
    browser: OfflineBrowser, said: str
) -> None:
    words = "运河水闸在维修十一周之后重新开放，Grüße aus Köln."
    html = f"<!doctype html><html><head>{said}</head><body><p>{words}</p></body></html>"
    assert document_of(browser.layout(html.encode()).result()).text == words


def test_a_file_in_another_encoding_is_read_as_it_says(browser: OfflineBrowser) -> None:
    html = "<!doctype html><meta charset=gb2312><p>运河水闸重新开放。"
    assert document_of(browser.layout(html.encode("gb18030")).result()).text == "运河水闸重新开放。"


def test_the_address_that_a_file_is_read_at_is_no_word_of_its_page(browser: OfflineBrowser) -> None:
    html = page(story()) + "<script>document.querySelector('p').append(' at ' + location.host)</script>"
    assert not compared(browser, (html, html + "<!-- again -->"))["changed"]
