"""Markup of a document that nobody says the length of: what shows that it was cut off, and what does not."""

from __future__ import annotations

import pytest

from harness.capture.loose_ends import unfinished

WHOLE = "<!doctype html><html lang=en><title>T</title><article><h1>T</h1><p>One.<p>Two <b>bold</b>.<ul><li>x<li>y</ul></article>"


@pytest.mark.parametrize(
    "markup",
    [
        "", "words", WHOLE, WHOLE + "<p>and a last line", "<div><p>x</body></html>\n", "<div>x</html><!-- made in 3 ms -->\n",
        "<script>document.write('<div>')</script><p>x", "<!-- <div> --><p>x", "<p>x</p></div></div>", "<DIV>x</DIV>", "<p>5 < 6", "<style>a>b{}</style>x",
    ],
)  # fmt: skip
def test_what_may_be_whole_is(markup: str) -> None:
    assert unfinished(markup.encode()) == ""


@pytest.mark.parametrize(
    ("markup", "where"),
    [
        (WHOLE[:-20], "<article>"), ("<div><div>x</div>", "<div>"), ("<p>x <a href='/y", "markup"), ("<p>x<script>let a = '</p>'", "markup"),
        ("<p>x<!-- and on", "markup"), ("<table><tr><td>1,2", "<table>"), ("<p>x <strong>not", "<strong>"), ("<title>T", "markup"),
    ],
)  # fmt: skip
def test_what_ends_inside_of_something_is_not(markup: str, where: str) -> None:
    assert where in unfinished(markup.encode())


def test_every_cut_within_an_element_that_needs_an_end_is_found() -> None:
    begun, ended = WHOLE.index("<article>") + 9, len(WHOLE) - len("</article>")
    assert [n for n in range(begun, ended) if not unfinished(WHOLE[:n].encode())] == []


@pytest.mark.parametrize(
    "markup",
    [
        "<title>" * 200_000, "<!--" * 300_000, "<script >" * 100_000, "</script" + " " * 500_000, "</body>" + "<!---->" * 280 + "<b>",
        "<script>x</script>" * 50_000 + "<div>", "<a " * 300_000,
    ],
)  # fmt: skip
def test_a_hostile_document_is_judged_at_once(markup: str) -> None:
    assert unfinished(markup.encode())
