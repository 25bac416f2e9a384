"""Short lines that a page puts among a story's paragraphs come and go by themselves; the same lines are told where they were edited, and none of them hides
what the story says."""

from __future__ import annotations

import pytest

from harness.evidence.drift import drift
from harness.evidence.story import story
from tests.nested import document_of

FIRST = "The council closed the bridge to lorries on Monday."
SECOND = "About 1,400 lorries cross it each week, the surveyor said."
THIRD = "The repairs will cost 2.3 million pounds."


def page(body: str, *, head: str = "", below: str = "") -> str:
    return f"<html lang=en><body><main><article><h1>Council shuts Mill bridge</h1>{head}{body}</article>{below}</main></body></html>"


def paragraphs(*between: str) -> str:
    first, second, third = (f"<p>{text}</p>" for text in (FIRST, SECOND, THIRD))
    return "".join([first, *between[:1], second, *between[1:], third])


def told(before: str, after: str, language: str = "en") -> list[tuple[str, str]]:
    found = drift(document_of(before, language=language), document_of(after, language=language))
    return [(d.place.value, d.kind) for d in found if d.counts]


@pytest.mark.parametrize("tag", ["p", "div"])
def test_a_line_of_the_page_comes_and_goes(tag: str) -> None:
    one = page(paragraphs(f"<{tag}>Saturday lottery: jackpot 19 million</{tag}>"))
    assert told(one, page(paragraphs())) == []
    assert told(one, page(paragraphs(f"<{tag}>Get the app on your phone</{tag}>"))) == []


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("Adult swim £6.20", "Adult swim £7.20"),
        ("Death toll: 34", "Death toll: 43"),
        ("Makes 12 slices", "Makes 8 slices"),
        ("You must apply by 31 March.", "You must apply by 31 January."),
        ("Take one tablet if you have fever.", "Take four tablets if you have fever."),
        ("Our verdict: pure invention", "Our verdict: mostly right"),
    ],
)
def test_the_same_line_edited_is_told(was: str, now: str) -> None:
    assert told(page(paragraphs(f"<p>{was}</p>")), page(paragraphs(f"<p>{now}</p>"))) != []


def test_a_sentence_to_the_reader_is_the_storys() -> None:
    one = page(paragraphs("<p>You must apply by 31 March.</p>"))
    assert told(one, page(paragraphs())) == [("text", "removed")]


def test_a_button_to_comment_hides_no_paragraph_behind_it() -> None:
    one = page(paragraphs("<div>Leave a comment</div>"))
    assert told(one, one.replace("2.3 million", "3.3 million")) == [("text", "number")]
    assert THIRD in [part.text for part in story(document_of(one, language="en")).parts]


def test_readers_comments_with_their_names_are_none_of_the_story() -> None:
    said = "<div>Comments (12)</div><p>Jane, 3 hours ago</p><p>They should have done this {} years ago.</p>"
    assert told(page(paragraphs() + said.format(10)), page(paragraphs() + said.format(12))) == []


def test_links_within_paragraphs_make_no_cards_of_them() -> None:
    linked = "".join(
        f"<p>The {n} council <a href=/x>closed the bridge</a> to lorries on Monday.</p>"
        for n in ("city", "county", "parish", "town")
    )
    one = page(linked)
    assert told(one, one.replace("parish council", "borough council")) != []


@pytest.mark.parametrize(
    ("language", "line", "was", "now"),
    [
        ("da", "Af {} 22. nov. 2023 kl. 15.31", "Karoline Friis", "Rasmus Toft"),
        ("sv", "Text: {} Publicerad 2024-01-30 06:00", "Malin Öhrn", "Pontus Lager"),
        ("fi", "{} 19.2.2024 klo 17.20", "Anniina Kettu", "Sanna Virta"),
    ],
)
def test_who_signs_in_a_line_that_nothing_parts(language: str, line: str, was: str, now: str) -> None:
    counted = "<div><span>{}</span> <span>{} min</span></div>"
    one = page(paragraphs(), head=counted.format(line.format(was), 4))
    assert story(document_of(one, language=language)).byline
    assert ("byline", "name") in told(one, page(paragraphs(), head=counted.format(line.format(now), 6)), language)


def test_how_long_reading_takes_is_no_part_of_a_signature() -> None:
    head = "<div><span>अदिति जोशी</span> <span>5 अक्टूबर 2023</span> <span>{} मिनट पढ़ें</span></div>"
    one, other = (page(paragraphs(), head=head.format(n)) for n in (2, 5))
    assert told(one, other, "hi") == []


def test_a_button_beside_who_signs_is_none() -> None:
    head = "<p>By Anna Whitmore · 12 March 2026{}</p>"
    one, other = (page(paragraphs(), head=head.format(more)) for more in ("", " · Copy the link"))
    assert told(one, other) == []
    assert told(one, page(paragraphs(), head=head.format(" · Reuters"))) != []


@pytest.mark.parametrize("second", ["Ursula von Beck", "Reuters"])
def test_another_who_signs_is_told(second: str) -> None:
    head = "<p class=author>Anna Whitmore</p>"
    one = page(paragraphs(), head=head + f"<p class=author>{second}</p><p>12 March 2026</p>")
    assert told(one, page(paragraphs(), head=head + "<p>12 March 2026</p>")) != []


TEASERS = "<section><div>Culture</div>{}</section>"
TEASER = (
    "<div><h4><a href=/{0}>{0} opens after years of work</a></h4><p>{0} was closed. Nobody knew for how long.</p></div>"
)


def test_rows_of_linked_titles_beside_a_label_are_none_of_the_story() -> None:
    boxes = [
        TEASERS.format("".join(TEASER.format(name) for name in names))
        for names in (("Museum", "Pool", "Park"), ("Zoo", "Dam", "Inn"))
    ]
    body = f"<div>{paragraphs()}</div>"
    one, other = (page("", below=body + box) for box in boxes)
    assert told(one, other) == []
    assert told(page("", below=body), other) == []


def test_a_closing_list_of_links_in_the_storys_own_element_is_its_own() -> None:
    entry = "<li><a href=/{0}>Judge {0}</a><p>{0} voted to {1} the law on rents.</p></li>"
    names = ("Price", "Moore", "Hale", "Reed")
    one, other = (
        page(paragraphs() + "<ul>" + "".join(entry.format(n, verb) for n in names) + "</ul>")
        for verb in ("keep", "strike down")
    )
    assert told(one, other) != []


def test_a_heading_over_other_matter_comes_and_goes_and_one_with_a_fact_does_not() -> None:
    assert told(page(paragraphs() + "<h3>More voices</h3>"), page(paragraphs())) == []
    assert told(page(paragraphs() + "<h3>Final score: 2 to 1</h3>"), page(paragraphs())) != []
    table = "<h3>{}</h3><table><tr><td>Anna Hale</td><td>12</td></tr><tr><td>Tom Reed</td><td>9</td></tr></table>"
    assert told(page(paragraphs() + table.format("Losers")), page(paragraphs() + table.format("Winners"))) != []


def test_a_sites_name_in_an_h1_heads_no_story() -> None:
    title = "Council shuts Mill bridge again | Mill Lounge"
    site = "<html lang=en><body><h1>{}</h1><article><h3>Council shuts Mill bridge again</h3>{}</article></body></html>"
    head = story(document_of(site.format("Mill Lounge", paragraphs()), title=title))
    assert head.headline == "Council shuts Mill bridge again"
    kept = story(document_of(site.format("Bridge closed after 34 die", paragraphs()), title=title))
    assert kept.headline == "Bridge closed after 34 die"


def test_where_a_text_is_shared_is_no_fact_and_a_list_of_services_is() -> None:
    one, other = (
        page(paragraphs(f"<p>{line}</p>"))
        for line in ("Deel artikel: WhatsApp · E-mail · X", "Deel artikel: WhatsApp · E-mail")
    )
    assert told(one, other, "nl") == []
    one, other = (
        page(paragraphs(f"<p>Blocked: {line}</p>"))
        for line in ("Facebook, Instagram, WhatsApp", "Facebook, Instagram, Telegram")
    )
    assert told(one, other) != []


def test_what_stands_before_and_behind_a_text_is_no_part_of_it() -> None:
    line = "<p>Previous debate | Next debate: {}</p>"
    one, other = (
        page(paragraphs() + line.format(said)) for said in ("Opening hours over the holidays", "Board vacancies")
    )
    assert told(one, other) == []
    line = "<p>Previous game: 2-1 v Leeds | Next game: Hull away, {} May</p>"
    assert told(page(paragraphs() + line.format(12)), page(paragraphs() + line.format(19))) != []


def test_a_sentence_that_begins_with_the_word_for_a_reporter_signs_nothing() -> None:
    said = "<p>记者从市住建局获悉，工程投资约3.8亿元，涉及沿街建筑126栋。工程将于2025年6月底前完工。</p>"
    one = page(said + "<p>市长说，工程不会影响交通，居民可以照常出行。</p>")
    assert told(one, one.replace("126", "162"), "zh") == [("text", "number")]


@pytest.mark.parametrize(
    ("line", "was", "now"),
    [
        ("LEEDS, 12 March 2026 – Acme plc reports revenue up {} percent", "12", "21"),
        ("Saturday 14 March 2026 | Town Hall | tickets £{}", "12", "22"),
        ("12 May 2026 | Rovers {} United", "2–1", "1–2"),
        ("Effective 12 March 2026: minimum wage £{}", "13.40", "14.40"),
    ],
)
def test_what_a_line_of_the_head_tells_besides_its_day_is_told(line: str, was: str, now: str) -> None:
    one, other = (page(paragraphs(), head=f"<p>{line.format(said)}</p>") for said in (was, now))
    assert told(one, other) != []
    assert told(one, page(paragraphs())) != []


@pytest.mark.parametrize("line", ["Fee for adults £12", "Case 412/25", "34 dead, 200 hurt"])
def test_a_dated_line_among_the_paragraphs_is_the_storys(line: str) -> None:
    one, other = (page(paragraphs(f"<p>12 May 2026 | Leeds | {said}</p>")) for said in (line, line.replace("2", "3")))
    assert told(one, other) != []
