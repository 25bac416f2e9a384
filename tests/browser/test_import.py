"""An article taken from a page: what a reader sees of the story, and nothing from a page that did not come whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from harness.cli import run
from tests.browser.conftest import Site

pytestmark = pytest.mark.browser

STORY = """<!doctype html><html lang="en"><head><title>Bridge closed – The Paper</title><style>.x{display:none} .q::before{content:"Really: "}</style></head><body>
<nav><a href="/a">Home</a> <a href="/b">News</a></nav><div class="cookie-banner"><p>We use 12 cookies to make this site better for you.</p></div>
<main><article><h1>Bridge closed</h1><p>The bridge on Mill Lane has been closed since 3 May 2024, <b>the engineer</b> said. It carried 1,200 cars a day.</p>
<p class="x">Hidden words are here, 99 of them, and no reader sees any.</p><h2>What next</h2>
<p>The council will decide in June, and nobody knows how many will come.</p><ul><li>It costs 3 million euros.</li><li>It takes two years.</li></ul>
<blockquote><p>Nobody asked us about the bridge at all.</p></blockquote>
<figure><img src="/b.png" width="300" height="200"><figcaption>The bridge in May with 3 cars</figcaption></figure>
<table><tr><th>Year</th><th>Cars</th></tr><tr><td>2023</td><td>1,200</td></tr></table><p id="late"></p></article></main>
<aside><h3>Related</h3><a href="/q">Another story</a></aside><footer>© The Paper 2024</footer>
<script>document.getElementById("late").textContent = "By script, a last paragraph of 7 words.";</script></body></html>"""

SEEN = """# Bridge closed

The bridge on Mill Lane has been closed since 3 May 2024, the engineer said. It carried 1,200 cars a day.

## What next

The council will decide in June, and nobody knows how many will come.

- It costs 3 million euros.
- It takes two years.

> Nobody asked us about the bridge at all.

![The bridge in May with 3 cars]({address})

| Year | Cars |
| --- | --- |
| 2023 | 1,200 |

By script, a last paragraph of 7 words.
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def text(root: Path) -> str:
    return (root / "claims" / "a.md").read_text(encoding="utf-8")


def test_a_page_is_taken_as_a_reader_sees_it(site: Site, here: Path) -> None:
    site.pages["/story"] = STORY
    assert run(["import", "http://paper.test/story", "--id", "a", "--resolve", f"*.test=127.0.0.1:{site.port}"]) == 0
    assert text(here) == SEEN.format(address="http://paper.test/b.png")
    claims = (here / "claims" / "a.yaml").read_text(encoding="utf-8")
    assert 'title: "Bridge closed"' in claims
    assert "# Taken from http://paper.test/story (snapshot " in claims
    assert run(["draft", "--yes"]) == 0
    assert run(["check"]) == 0


def test_an_html_file_is_read_alike_and_asks_nobody(site: Site, here: Path) -> None:
    (here / "a.html").write_text(
        STORY.replace('src="/b.png"', f'src="http://127.0.0.1:{site.port}/b.png"'), encoding="utf-8"
    )
    assert run(["import", "a.html"]) == 0
    assert text(here) == SEEN.format(address=f"http://127.0.0.1:{site.port}/b.png")
    assert site.asked == []


def test_pages_that_did_not_come_whole_are_refused(site: Site, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    site.pages["/check"] = (
        "<title>Just a moment...</title><h1>Checking your browser before accessing</h1><p>Verify you are human by completing the action below.</p><div id='challenge-form' class='cf-challenge'></div>"
    )
    site.pages["/bare"] = "<!doctype html><title>Nothing</title><nav><a href=/a>Home</a></nav>"
    way = ["--id", "a", "--resolve", f"*.test=127.0.0.1:{site.port}"]
    for page in ("missing", "check", "bare"):
        assert run(["import", f"http://paper.test/{page}", *way]) == 3, page
        assert f"/{page}" in capsys.readouterr().err
    assert not (here / "claims").exists()
