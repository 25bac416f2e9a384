"""Finding a passage: the very words, where they moved, what they became; and never a lookalike."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harness.evidence.boxes import boxes, lines
from harness.evidence.locate import COPIES, locate, shortest_unique_context
from harness.evidence.notices import NoticeKind, notices
from harness.evidence.placed import context
from harness.evidence.read import Document, read
from harness.evidence.regions import region
from harness.evidence.sentences import sentence_spans
from harness.model.layout import Layout
from harness.model.passage import Ambiguous, How, Located, Location, NotLocated
from harness.model.registry import TextQuote
from tests.conftest import document_of, layout_of

PAGE = (
    "<h1>Troops</h1><p>A first 1,500 soldiers were moved to Vladivostok by ship.</p><p>Later another 1,500 soldiers followed by rail.</p>"
    "<p>The minister said: “They are being trained”.</p>"
)


def find(markup: str, exact: str, prefix: str = "", suffix: str = "") -> Location:
    return locate(document_of(markup), TextQuote(exact=exact, prefix=prefix, suffix=suffix))


EXACT = {
    "the very words": ("were moved to Vladivostok", How.EXACT),
    "across blocks": ("by ship. Later another", How.NORMALISED),
    "other quotation marks": ('"They are being trained"', How.NORMALISED),
    "an ellipsis": ("A first 1,500 soldiers … by ship", How.NORMALISED),
    "an insertion": ("A first 1,500 soldiers [from the North] were moved", How.NORMALISED),
}


@pytest.mark.parametrize("name", EXACT)
def test_words_that_are_there_are_found(name: str) -> None:
    words, how = EXACT[name]
    located = find(PAGE, words)
    assert isinstance(located, Located), located
    assert located.how is how


def test_twice_is_ambiguous_unless_the_context_tells() -> None:
    assert isinstance(find(PAGE, "1,500 soldiers"), Ambiguous)
    first, second = find(PAGE, "1,500 soldiers", prefix="A first"), find(PAGE, "1,500 soldiers", prefix="Later another")
    assert isinstance(first, Located)
    assert isinstance(second, Located)
    assert first.start < second.start


def test_the_same_sentence_twice_is_one_passage() -> None:
    assert isinstance(
        find(PAGE + "<p>Later another 1,500 soldiers followed by rail.</p>", "another 1,500 soldiers followed"), Located
    )


@pytest.mark.parametrize(
    "words", ["1,600 soldiers were moved", "500 soldiers", "soldier", "1,50", "moved to Vladivosto"]
)
def test_other_words_and_parts_of_words_are_never_found_as_they_are(words: str) -> None:
    located = find(PAGE, words)
    assert not isinstance(located, Located) or located.how is How.FUZZY


@pytest.mark.parametrize("text", ["11,500 men", "1,5001 men", "1,500,000 men", "1,500.5 men", "2 1,500", "1 500 men"])
def test_a_figure_is_not_found_inside_another(text: str) -> None:
    quote = "500" if text == "1 500 men" else "1,500"
    located = find(f"<p>There were {text} there.</p>", quote)
    assert not isinstance(located, Located) or located.how is How.FUZZY or text == "2 1,500"


def test_hidden_and_foreign_words_say_so() -> None:
    hidden = find("<p>seen</p><p hidden>1,500 soldiers were moved</p>", "1,500 soldiers were moved")
    assert isinstance(hidden, Located)
    assert hidden.hidden
    comment = find('<p>seen</p><div class="comment">1,500 soldiers were moved</div>', "1,500 soldiers were moved")
    assert isinstance(comment, Located)
    assert comment.region == "comment"
    both = find(
        '<div class="comment">1,500 soldiers were moved</div><p>1,500 soldiers were moved</p>',
        "1,500 soldiers were moved",
    )
    assert isinstance(both, Located)
    assert both.region == "main"


def test_an_empty_page_and_an_empty_quote_are_absent() -> None:
    assert isinstance(find("", "words"), NotLocated)
    assert isinstance(find(PAGE, " "), NotLocated)


def test_pages_and_selectors_restrict() -> None:
    document = document_of('<p class="lead">three generals</p><p>three generals came</p>')
    located = locate(document, TextQuote(exact="three generals"), css=".lead")
    assert isinstance(located, Located)
    assert located.start == 0
    assert isinstance(locate(document, TextQuote(exact="three generals"), page=4), NotLocated)


_WORD = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyz"), min_size=2, max_size=9)
_SENTENCE = st.lists(_WORD, min_size=4, max_size=12).map(lambda words: " ".join(words).capitalize() + ".")


@settings(max_examples=150, deadline=None)
@given(before=st.lists(_SENTENCE, max_size=6), after=st.lists(_SENTENCE, max_size=6), number=st.integers(100, 99_999))
def test_a_quote_put_anywhere_is_found_there_and_a_changed_one_never_is(
    before: list[str], after: list[str], number: int
) -> None:
    quote = f"exactly {number:,} soldiers were counted there"
    markup = "".join(f"<p>{s}</p>" for s in (*before, f"It said {quote} today.", *after))
    document = document_of(markup)
    located = locate(document, TextQuote(exact=quote))
    assert isinstance(located, Located)
    assert document.text[located.start : located.end] == quote
    prefix, suffix = context(document, located.start, located.end)
    assert document.text[located.start - len(prefix) : located.start] == prefix
    assert document.text[located.end : located.end + len(suffix)] == suffix
    other = document_of(markup.replace(f"{number:,}", f"{number + 1:,}"))
    changed = locate(other, TextQuote(exact=quote, prefix=prefix, suffix=suffix))
    assert not isinstance(changed, Located) or changed.how is How.FUZZY
    gone = document_of(
        markup.replace(f"<p>It said {quote} today.</p>", "")
        + f"<p>Elsewhere {quote.replace('exactly', 'some')} once, far away, it seems.</p>"
    )
    assert not isinstance(
        locate(gone, TextQuote(exact=quote, prefix="It said ", suffix=" today, to everybody's surprise.")), Located
    )


def test_the_shortest_unique_context_is_found_by_itself() -> None:
    document = document_of(PAGE)
    rivals = locate(document, TextQuote(exact="1,500 soldiers"))
    assert isinstance(rivals, Ambiguous)
    for rival in rivals.rivals:
        quote = shortest_unique_context(document, rival.start, rival.end)
        found = locate(document, quote)
        assert isinstance(found, Located)
        assert found.start == rival.start
        assert len((quote.prefix + quote.suffix).split()) <= 2


def test_boxes_are_cut_to_the_passage() -> None:
    layout = Layout.from_json(layout_of("<p>Some words and the passage here.</p>"))
    document = read(layout)
    located = locate(document, TextQuote(exact="the passage"))
    assert isinstance(located, Located)
    (box,) = boxes(document, layout, located.start, located.end)
    assert (box.x, box.width, box.length) == (10 + 8 * 15, 8 * 11, 11)


def test_documents_survive_the_cache() -> None:
    document = document_of(PAGE)
    again = Document.from_bytes(document.to_bytes())
    assert (again.text, again.blocks, again.spans) == (document.text, document.blocks, document.spans)
    with pytest.raises(ValueError, match="cached"):
        Document.from_bytes(b"{}")


@pytest.mark.parametrize(
    ("text", "count"),
    [("He paid $3.5m. Then he left.", 2), ("Gen. Kim met Mr. Lee in the U.S. on Oct. 3. They spoke.", 2), ("북한군이 왔다. 1만 2천 명이다.", 2), ("到着した。確認した。", 2), ("Близько 12 тис. осіб. Це багато.", 2), ("One\nTwo", 2)],
)  # fmt: skip
def test_sentences(text: str, count: int) -> None:
    assert len(sentence_spans(text)) == count


@pytest.mark.parametrize(
    ("ancestors", "expected"),
    [
        (("html", "body.with-ads", "main", "p"), "main"), (("html", "body", "article.story-with-sidebar", "p"), "main"), (("html", "body", "div.ad", "p"), "advert"),
        (("html", "body", "section#comments", "p"), "comment"), (("html", "body", "nav", "a"), "navigation"), (("html", "body", "div.related-stories", "a"), "related"),
        (("html", "body", "div.lay-sidebar", "div.sidebar__main", "p"), "main"), (("html", "body", "div.main-sidebar", "p"), "aside"), (("html", "body", "main", "div.header", "p"), "main"), (("html", "body", "main", "figure", "figcaption"), "caption"), (("html", "body", "main", "div.headline", "p"), "main"),
        (("html", "body", "div.cmp.cmp-text.aem-GridColumn", "p"), "main"), (("html", "body", "div#cmp.cmp-banner", "p"), "consent"), (("html", "body", "div.cmp-textual", "p"), "consent"),
    ],
)  # fmt: skip
def test_regions(ancestors: tuple[str, ...], expected: str) -> None:
    assert region(ancestors) == expected


NOTICES = {
    "Correction: an earlier version gave the wrong number.": NoticeKind.CORRECTION, "This article has been retracted.": NoticeKind.RETRACTION,
    "Korrektur: In einer früheren Fassung stand eine falsche Zahl.": NoticeKind.CORRECTION, "Виправлення: у попередній версії була інша кількість.": NoticeKind.CORRECTION,
    "Исправлено: в предыдущей версии было неверное число.": NoticeKind.CORRECTION, "정정합니다: 앞선 기사의 숫자가 틀렸습니다. 독자께 사과드립니다.": NoticeKind.CORRECTION,
    "Rectificatif : une première version donnait un autre chiffre.": NoticeKind.CORRECTION, "Fe de errata: la cifra era otra en la versión anterior.": NoticeKind.CORRECTION, "Rectificación: el texto decía otra cifra.": NoticeKind.CORRECTION, "Уточнено: суму було вказано неправильно.": NoticeKind.CORRECTION,
    "Korrekturhinweis: In der ursprünglichen Fassung stand eine falsche Zahl.": NoticeKind.CORRECTION, "Anmerkung der Redaktion: In einer früheren Version stand eine falsche Zahl.": NoticeKind.CORRECTION,
    "An earlier version of this article misspelled the name of the engineer.": NoticeKind.CORRECTION, "This article was amended on 6 November 2024 to give the number of cracks.": NoticeKind.CORRECTION,
    "Note de la rédaction : une version antérieure de cet article indiquait 41 fissures.": NoticeKind.CORRECTION, "Esta noticia ha sido corregida: decía 41 en lugar de 14.": NoticeKind.CORRECTION,
    "От редакции: в предыдущей версии статьи говорилось о 41.": NoticeKind.CORRECTION, "Від редакції: у попередній версії статті йшлося про 41.": NoticeKind.CORRECTION,
    "Clarification: the figure includes officers.": NoticeKind.CLARIFICATION, "Updated on 3 May with the ministry's reply.": NoticeKind.UPDATE,
}  # fmt: skip


@pytest.mark.parametrize("text", NOTICES)
def test_notices_are_read_in_many_languages(text: str) -> None:
    assert [n.kind for n in notices(document_of(f"<p>{text}</p>"))] == [NOTICES[text]]


@pytest.mark.parametrize(
    "text",
    [
        "An earlier version of the bill was rejected in May by the senate.",
        "Une version antérieure du texte de loi avait été rejetée.",
        "Der Bericht wurde am Montag vorgestellt und später korrigiert.",
        "This article was first published in May 2023.",
        "Editor's note: this interview was held in Kyiv in May.",
    ],
)
def test_sentences_about_other_versions_are_no_notices(text: str) -> None:
    assert notices(document_of(f"<p>{text}</p>")) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The ministry announced a correction to the budget.",
        "Corrections officers were hurt in the riot on Monday.",
        "He withdrew his claim on Friday.",
    ],
)
def test_ordinary_prose_is_no_notice(text: str) -> None:
    assert notices(document_of(f"<p>{text}</p>")) == ()


def test_a_heading_given_as_context_tells_under_which_the_words_stand() -> None:
    filler = "<p>" + "Nothing of note happened in the valley that week. " * 30 + "</p>"
    page = (
        f"<h1>Harvest</h1><h2>North</h2>{filler}<p>The silos held 12 tonnes.</p><h3>Mills</h3><p>Shut.</p>"
        f"<h2>South</h2>{filler}<p>The silos held 12 tonnes. All of it was rye.</p>"
    )
    anywhere = find(page, "The silos held 12 tonnes.")
    assert isinstance(anywhere, Located)
    assert COPIES in anywhere.reasons
    north, south = (find(page, "The silos held 12 tonnes.", prefix=heading) for heading in ("North", "South"))
    assert isinstance(north, Located)
    assert isinstance(south, Located)
    assert north.how is south.how is How.EXACT
    assert north.start < south.start
    mills = find(page, "The silos held 12 tonnes.", prefix="Mills")
    assert not isinstance(mills, Located) or mills.how is How.MOVED


def test_a_line_held_in_part_is_cut_from_the_side_where_its_words_begin() -> None:
    """And how far its ends may lie aside is told: none where the line itself begins or ends."""
    layout = Layout.from_json(layout_of("<p>one two three four</p><p>واحد اثنان ثلاثة أربعة</p>"))
    document = read(layout)
    for words, first in (("one two", True), ("three four", False), ("واحد اثنان", False), ("ثلاثة أربعة", True)):
        start = document.text.index(words)
        (line,) = lines(document, layout, start, start + len(words))
        (whole,) = [r.boxes[0] for r in layout.runs if words in r.text]
        assert (line.left == 0, line.right == 0) == (first, not first)
        assert (line.box.x == whole.x) is first, words
