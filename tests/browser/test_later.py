"""What a page's scripts make of its text soon after it was read: an edited sentence reads as a reader finds it, and what rotates does not alarm."""

from __future__ import annotations

import json
from typing import Any

import pytest

from harness.capture.later import told_later
from harness.model.snapshot import Capture, Outcome
from tests.browser.conftest import Site

FILLING = "<p>The market opened late, and farmers of the valley sold what they grow.</p>"
PAGE = "<!doctype html><html lang=en><title>T</title><body><main><article><h1>Soldiers moved</h1>{}{}</article></main><script>{}</script></body></html>"
SENTENCE = "<p id=p>Officials said that <span id=k>1,500</span> soldiers were moved to Kursk in October.</p>"


def captured(site: Site, body: str, code: str, filling: int = 2, **more: Any) -> tuple[Capture, str]:
    site.pages["/x"] = PAGE.format(body, FILLING * filling, code)
    (capture,) = site.capture("http://a.test/x", **more)
    runs = json.loads(capture.artifacts["layout.json"])["runs"]
    return capture, " ".join("".join(r["text"] for r in runs if r.get("visible", True)).split())


@pytest.mark.parametrize(
    "code",
    [
        "setTimeout(() => k.textContent = '2,500', 2000)",
        "setTimeout(() => k.textContent = '2,500', 4000)",
        "setTimeout(() => setTimeout(() => p.innerHTML = p.innerHTML.replace('1,500', '<b>2,500</b>'), 700), 700)",
        "const t = Date.now(), i = setInterval(() => { if (Date.now() - t > 2500) { k.firstChild.data = '2,500'; clearInterval(i); } }, 100)",
        "setTimeout(() => { const q = p.cloneNode(true); q.id = 'q'; q.children[0].textContent = '2,500'; p.before(q); p.style.display = 'none'; }, 900)",
    ],
)
def test_a_figure_that_a_script_changes_later_reads_as_a_reader_finds_it(site: Site, code: str) -> None:
    capture, text = captured(site, SENTENCE, code)
    assert capture.outcome is Outcome.COMPLETE
    assert "that 2,500 soldiers" in text
    assert "1,500" not in text
    assert any("changed its own text" in limit for limit in capture.limits)
    assert capture.artifacts["screenshot.png"]


@pytest.mark.parametrize("again", range(2))
def test_no_timer_is_lost_where_the_clock_is_stopped(site: Site, again: int) -> None:
    code = """
      const ran = [];
      for (let n = 0; n < 3000; n++) setTimeout(() => { ran[n] = 1; }, n);
      setTimeout(() => { k.textContent = 3000 - ran.filter(Boolean).length; }, 4500);
    """
    _, text = captured(site, SENTENCE, code)
    assert "that 0 soldiers" in text


def test_of_a_page_in_several_pictures_as_well(site: Site) -> None:
    code = "const t = Date.now(); setInterval(() => { if (Date.now() - t > 6000) k.firstChild.data = '2,500'; }, 200)"
    capture, text = captured(site, SENTENCE, code, 400)
    assert "that 2,500 soldiers" in text
    assert "screenshot-002.png" in capture.artifacts


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (
            "<p id=t>Now: the harbour is closed for repairs</p>",
            "setTimeout(() => t.textContent = 'Sport: United win the cup again', 1500)",
        ),
        ("", "setTimeout(() => document.body.insertAdjacentHTML('beforeend', '<p>Subscribe now for less</p>'), 1500)"),
        (
            "<p id=t>First slide</p><p id=u hidden>Other words</p>",
            "setTimeout(() => { t.hidden = true; u.hidden = false; }, 1500)",
        ),
        ("", "setTimeout(() => location.href = '/elsewhere', 2000)"),
        ("", "setTimeout(() => fetch('/more').catch(() => 0).then(() => p.textContent = 'No more'), 2000)"),
        ("", "setTimeout(() => alert('Officials'), 2000)"),
        ("", "setInterval(() => { for (let i = 0; i < 200; i++) document.title = i; }, 5)"),
        (
            "<div id=n>1,204,331</div>",
            "let c = 1204331; setInterval(() => n.textContent = (++c).toLocaleString('en'), 900)",
        ),
    ],
)
def test_what_rotates_comes_or_counts_leaves_no_word(site: Site, body: str, code: str) -> None:
    capture, text = captured(site, SENTENCE + body, code)
    assert capture.outcome is Outcome.COMPLETE
    assert not capture.limits
    assert "that 1,500 soldiers were moved" in text
    assert "Now: the harbour" in text or "Now:" not in body
    assert not any("/more" in asked or "/elsewhere" in asked for asked in site.asked)
    assert b"elsewhere" not in json.dumps([h.url for h in capture.hops]).encode()


def run(block: int, text: str, **more: Any) -> dict[str, Any]:
    return {"block": block, "text": text, "boxes": [[0, block, 9, 9, len(text)]], **more}


def page(*runs: dict[str, Any]) -> dict[str, Any]:
    blocks = sorted({r["block"] for r in runs})
    return {"blocks": [{"id": b, "tag": "p", "path": f"p:nth-of-type({b + 1})"} for b in blocks], "runs": list(runs)}


def test_only_the_words_that_changed_leave_their_place() -> None:
    now = page(run(0, "It began "), run(0, "3 minutes ago"), run(1, "第1师有1500人"), run(2, "A line"))
    then = page(run(0, "It began "), run(0, "4 minutes ago"), run(1, "第1师有2500人"), run(2, "A line", struck=True))
    for block, moved in enumerate(then["runs"]):
        moved["boxes"] = [[7, 7, 7, 7, block]]
    told = json.loads(json.dumps(now))
    assert told_later(told, then) == (3, 0)
    assert [r["text"] for r in told["runs"]] == ["It began ", "4 minutes ago", "第1师有2500人", "A line"]
    assert told["runs"][0] == now["runs"][0]
    assert told["runs"][3]["struck"]
    same = json.loads(json.dumps(now))
    assert told_later(same, now) == (0, 0)
    assert same == now
