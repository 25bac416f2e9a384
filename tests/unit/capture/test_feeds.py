"""Feeds as pages: what of an entry is read, and what is no feed or is left to the browser."""

from __future__ import annotations

import re
from html import unescape

import pytest

from harness.capture.feeds import page_of_feed
from harness.capture.kinds import kind_of

RSS = """<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Norwold news</title><language>en-GB</language>
<item><title>Ferry &amp;amp; pier</title><link>/ferry</link><pubDate>Fri, 03 May 2024 10:00:00 GMT</pubDate><dc:creator>Anna Holt</dc:creator>
<media:title>A film</media:title><description>&lt;p&gt;It carried &lt;b&gt;214&lt;/b&gt; people &amp;amp; a dog.&lt;/p&gt;</description></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Norwold</title><entry><title type="html">5 &amp;lt; 6</title>
<updated>2024-05-03T10:00:00Z</updated><author><name>Anna Holt</name></author><link rel="self" href="http://x.test/no"/><link href="http://x.test/yes"/>
<summary>Short &lt;b&gt;as written.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Seven <b>ships</b>.</p></div></content></entry></feed>"""
RDF = """<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
<channel><title>Old</title></channel><item><title>Eight ships</title><description>They returned.</description></item></rdf:RDF>"""


def made(text: str | bytes, media_type: str = "application/rss+xml", charset: str = "") -> str:
    body = text.encode() if isinstance(text, str) else text
    return page_of_feed(body, media_type, charset, "http://a.test/feed").decode()


def words(page: str) -> str:
    return " ".join(unescape(re.sub(r"<style>.*?</style>|<[^>]*>", " ", page)).split())


def test_an_entry_has_its_title_day_author_and_words() -> None:
    page = made(RSS)
    assert words(page).startswith(
        "Norwold news Norwold news Ferry & pier Fri, 03 May 2024 10:00:00 GMT · Anna Holt It carried 214 people & a dog."
    )
    assert '<html lang="en-GB">' in page
    assert '<h2><a href="http://a.test/ferry">Ferry &amp; pier</a></h2>' in page
    assert "A film" not in page


def test_atom_says_itself_which_texts_are_markup() -> None:
    page = made(ATOM)
    assert "5 < 6 2024-05-03T10:00:00Z · Anna Holt Short <b>as written. Seven ships ." in words(page)
    assert 'href="http://x.test/yes"' in page
    assert "x.test/no" not in page


def test_the_oldest_kind_has_its_entries_beside_its_channel() -> None:
    assert "Old Eight ships They returned." in words(made(RDF))


def test_a_summary_that_begins_the_whole_is_not_told_twice() -> None:
    text = RSS.replace(
        "</description>",
        "</description><content:encoded><![CDATA[<p>It carried 214 people &amp; a dog. Then it rained.</p>]]></content:encoded>",
    )
    assert words(made(text)).count("a dog") == 1
    other = RSS.replace("</description>", "</description><content:encoded>Nothing of the kind.</content:encoded>")
    assert "a dog. Nothing of the kind." in words(made(other))


@pytest.mark.parametrize(
    "entry",
    [
        "<script>fetch('http://x.test')</script>", "<img src=x onerror=alert(1)>", "<a href='javascript:alert(1)'>x</a>", "<iframe src=http://x.test></iframe>",
        "<p style='background:url(http://x.test)'>x</p>", "<svg onload=alert(1)>", "<form action=http://x.test><input value=x></form>", "<base href=http://x.test>",
        "<title><script>alert(1)</script></title>", "<meta http-equiv=refresh content='0;url=http://x.test'>",
    ],
)  # fmt: skip
def test_nothing_of_an_entry_runs_or_loads_but_its_pictures(entry: str) -> None:
    page = made(
        f"<rss><channel><item><title>T</title><description><![CDATA[{entry}]]></description></item></channel></rss>"
    )
    assert not re.search(
        r"script|onerror|onload|javascript:|iframe|url\(|form|base|meta http|x\.test", page.partition("<main>")[2]
    )


def test_what_the_header_says_of_the_letters_counts() -> None:
    text = "<rss><channel><title>Флот</title></channel></rss>".encode("cp1251")
    assert "Флот" in made(text, charset="windows-1251")
    assert made(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "", "<html><body>rss</body></html>", "<rss><channel><title>cut", "<register><item>x</item></register>", "<feed><entry/></feed>",
        '<!DOCTYPE r [<!ENTITY a "aa">]><rss><channel><title>&a;</title></channel></rss>', "<rss></rss>", "{}",
    ],
)  # fmt: skip
def test_what_is_no_feed_stays_what_it_is(text: str) -> None:
    assert made(text) == ""


def test_a_feed_with_a_style_sheet_of_its_own_is_shown_as_its_site_wants_it() -> None:
    styled = RSS.replace("?>", "?><?xml-stylesheet type='text/xsl' href='/s.xsl'?>", 1)
    assert made(styled, "text/xml") == ""
    assert made(styled, "application/rss+xml") != ""


def test_the_bytes_are_kept_as_they_came_and_other_documents_are_what_they_were() -> None:
    kind = kind_of({"content-type": "application/rss+xml"}, RSS.encode(), "http://a.test/feed")
    assert (kind.name, kind.show_as, kind.file) == ("body.xml", "text/html; charset=utf-8", False)
    assert kind_of({"content-type": "text/plain"}, RSS.encode()).made == b""
    assert kind_of({"content-type": "text/html"}, RSS.encode()).name == ""
    assert kind_of({"content-type": "application/xml"}, b"<register/>").made == b""


@pytest.mark.parametrize(
    "piece",
    ["<", "<a ", "<!--", "<!", "</", "<script>", "<a x='", "&", "<?", "&#x", "<div>", "<![", "<a/a", "<textarea>"],
)
def test_an_entry_of_broken_markup_holds_up_nobody_and_hides_no_other(piece: str) -> None:
    hostile = f"<item><title>One</title><description><![CDATA[{piece * 200_000}]]></description></item>"
    after = "<item><title>Two</title><description>The bridge is closed.</description></item>"
    page = made(f"<rss><channel><title>t</title>{hostile}{after}</channel></rss>")
    assert "<h2>Two</h2>" in page
    assert page.count("<article>") == page.count("</article>") == 2
    assert "The bridge is closed." in page


@pytest.mark.parametrize("piece", [" ", "<!---->", "<!--", "<?xml >", "<!DOCTYPE x>", "\ufeff "])
def test_what_only_begins_like_a_feed_is_told_at_once(piece: str) -> None:
    assert made(piece * 1000 + "x") == ""


def test_what_is_nested_without_end_is_no_feed() -> None:
    deep = "<div>" * 20_000 + "x" + "</div>" * 20_000
    assert (
        made(f'<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="xhtml">{deep}</content></entry></feed>')
        == ""
    )
