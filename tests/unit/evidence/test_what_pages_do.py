"""What pages do beside and among a story's paragraphs: a box of facts, a poll, rates, readers' posts, a column of boxes."""

from __future__ import annotations

import pytest

from harness.evidence.drift import drift
from harness.evidence.furniture import furniture
from harness.evidence.noise import noise
from harness.evidence.regions import region
from harness.evidence.story import story
from tests.nested import document_of

PARAGRAPHS = (
    "The council closed the bridge to lorries on Monday.",
    "About 1,400 lorries cross it each week, the surveyor said.",
    "The repairs will cost 2.3 million pounds.",
    "A decision is due before the end of June, the mayor told residents.",
)
TEXT = "".join(f"<p>{text}</p>" for text in PARAGRAPHS[:3])


def page(between: str = "", below: str = "") -> str:
    return (
        f"<html lang=en><body><main><article><h1>Council shuts Mill bridge</h1><div>{TEXT}{between}"
        f"<p>{PARAGRAPHS[3]}</p></div>{below}</article></main></body></html>"
    )


def told(before: str, after: str, *, title: str = "", language: str = "en") -> list[tuple[str, str]]:
    one, other = (document_of(html, title=title, language=language) for html in (before, after))
    return [(d.place.value, d.kind) for d in drift(one, other) if d.counts]


FACTS = "<div><p>The bridge in figures</p><div>Built: 1934</div><div>Length: {} metres</div><div>Lanes: {}, one each way</div></div>"


def test_the_one_line_of_a_box_of_facts_that_was_edited_is_told() -> None:
    one = page(FACTS.format(212, 2))
    assert told(one, page(FACTS.format(221, 2))) == [("text", "number")]
    assert told(page(FACTS.format(221, 2)), one) == [("text", "number")]


def test_a_box_of_which_several_lines_changed_does_so_by_itself() -> None:
    assert told(page(FACTS.format(212, 2)), page(FACTS.format(221, 4))) == []


POLL = "<div class='{}'><p>Who is to blame?</p><ul><li>The council {} %</li><li>The firm {} %</li></ul><small>{}</small></div>"


def test_a_poll_of_the_pages_own_readers_changes_by_itself() -> None:
    one = page(POLL.format("poll-box", 41, 59, "1,146 votes"))
    assert told(one, page(POLL.format("poll-box", 44, 56, "1,202 votes"))) == []
    assert told(one, page()) == []


def test_a_poll_is_found_whatever_is_within_it_is_called_after_it() -> None:
    named = POLL.replace("<p>", "<p class='poll__question'>").replace("<ul>", "<ul class='poll__answers'>")
    one = page(named.format("poll", 41, 59, "1,146 votes"))
    assert told(one, page(named.format("poll", 44, 56, "1,202 votes"))) == []


@pytest.mark.parametrize(("name", "count"), [("figures", "1,146 votes"), ("poll-box", "1,020 residents were asked")])
def test_what_voters_decided_or_an_institute_found_out_is_told(name: str, count: str) -> None:
    assert told(page(POLL.format(name, 41, 59, count)), page(POLL.format(name, 59, 41, count))) != []


RATES = "<div><table><tr><td>{}</td><td>66.82 €</td><td>{} %</td></tr><tr><td>{}</td><td>3,517</td><td>{} %</td></tr></table></div>"


def test_rates_of_what_is_traded_move_by_themselves() -> None:
    one, other = (
        page(RATES.format("Lumetra", "-9.66", "TecDAX", "1.61")),
        page(RATES.format("Lumetra", "-0.57", "TecDAX", "-0.50")),
    )
    assert told(one, other) == []


def test_one_figure_alone_among_rates_and_figures_of_a_firm_are_told() -> None:
    one = page(RATES.format("Lumetra", "-9.66", "TecDAX", "1.61"))
    assert told(one, page(RATES.format("Lumetra", "-6.66", "TecDAX", "1.61"))) == [("table", "number")]
    firm = RATES.format("Turnover", "{}", "Jobs", "{}")
    assert told(page(firm.format("-9.66", "1.61")), page(firm.format("-8.66", "2.61"))) == [("table", "number")] * 2


def test_readers_posts_below_their_count_are_none_of_the_story() -> None:
    below = "<div><h3>Comments: 8</h3><p><b>Jane</b> <i>{} ago</i> We warned them about that {} years ago.</p></div>"
    one = page(below=below.format("3 hours", "ten"))
    assert told(one, page(below=below.format("2 days", "twelve"))) == []
    assert "We warned them" not in " ".join(part.text for part in story(document_of(one, language="en")).parts)


def beside(boxes: str, title: str = "") -> str:
    return (
        f"<html lang=en><body><table><tr><td>{boxes}</td><td><h3>Council shuts Mill bridge to lorries</h3>{TEXT}"
        f"<p>{PARAGRAPHS[3]}</p></td></tr></table></body></html>"
    )


@pytest.mark.parametrize(
    "title", ["Mill Town | Council shuts Mill bridge to lorries", "Council shuts Mill bridge to lorries | The Council of Mill Town and District"]
)  # fmt: skip
def test_a_column_of_boxes_before_the_story_is_none_of_it(title: str) -> None:
    one = beside(
        "<div><h4>ON CALL TONIGHT</h4><p>Sunrise pharmacy</p></div><div><h4>POLL</h4><p>Do you like us? Yes 78 %</p></div>"
    )
    other = beside(
        "<div><h4>POLL</h4><p>Do you like us? Yes 41 %</p></div><div><h4>ON CALL TONIGHT</h4><p>Harbour pharmacy</p></div>"
    )
    assert story(document_of(one, title=title, language="en")).headline == "Council shuts Mill bridge to lorries"
    assert told(one, other, title=title) == []
    assert told(one, one.replace("2.3 million", "3.2 million"), title=title) == [("text", "number")]


@pytest.mark.parametrize(
    "text", ["Today’s paper", "Le journal du jour en numérique", "E-Paper von heute", "La edición impresa de hoy"]
)
def test_the_papers_own_issue_is_offered_and_told_by_nobody(text: str) -> None:
    assert furniture(text) == "invitation"


@pytest.mark.parametrize("text", ["Today’s paper says so.", "Le journal du jour en parle"])
def test_what_a_paper_says_is_told(text: str) -> None:
    assert furniture(text) == ""


@pytest.mark.parametrize(
    ("text", "kind"), [("사진 제공", "mark"), ("Bildquelle:", "mark"), ("Bild", ""), ("Photo", "")]
)
def test_a_label_of_who_made_a_picture_tells_nothing_and_a_papers_name_does(text: str, kind: str) -> None:
    assert furniture(text) == kind


def test_what_is_advertised_says_so_behind_in_brackets() -> None:
    assert noise("Продам дом в Турке (объявление)") == "advert"
    assert noise("Объявление войны") == ""


@pytest.mark.parametrize("text", ["参考になった 82", "12 helpful", "유익해요 7"])
def test_how_many_found_a_page_helpful_is_counted(text: str) -> None:
    assert noise(text) == "counter"


def columned(beside: str) -> str:
    return (
        f"<html lang=en><body><main><div><div><h1>Council shuts Mill bridge</h1><div>{TEXT}<p>{PARAGRAPHS[3]}</p></div></div>"
        f"<div>{beside}</div></div></main></body></html>"
    )


LINKS = "<div><h3>Latest</h3><ul><li><a href='/a'>Bins: new days</a></li><li><a href='/b'>Library shut on Friday</a></li></ul></div>"


def test_a_column_of_boxes_beside_the_story_changes_by_itself() -> None:
    event = "<div><h3>What is on</h3><p>{}</p></div>"
    one, other = (columned(event.format(text) + LINKS) for text in ("Book fair: 14 July", "Jobs fair: 30 July"))
    river = "<div><h3>River</h3><p>Mill {} m, Ford 0.3 m</p></div>"
    assert told(one, other) == []
    assert told(columned(river.format("2.7") + LINKS), columned(river.format("2.4") + LINKS)) == []
    signed = "<div><h3>Events</h3><p><b>{}</b> <a href='/e'>{}</a></p></div>"
    before, after = (columned(signed.format(*e) + LINKS) for e in (("11 July", "Anna Lind"), ("3 July", "Jens Holm")))
    assert told(before, after) == []


def test_a_sentence_edited_in_such_a_column_and_a_table_there_are_told() -> None:
    note = "<div><h3>Note</h3><p>The council has not asked {} for money.</p></div>"
    assert told(columned(note.format("Leeds") + LINKS), columned(note.format("York") + LINKS)) == [("text", "name")]
    table = (
        "<div><h3>Costs</h3><table><tr><th>Year</th><th>Cost</th></tr><tr><td>2023</td><td>{}</td></tr></table></div>"
    )
    assert told(columned(table.format(12) + LINKS), columned(table.format(21) + LINKS)) == [("table", "number")]


def test_a_box_that_is_called_one_of_facts_is_the_storys_in_whatever_column() -> None:
    facts = "<div class='fact-box'><h3>In short</h3><p>Dead: {}</p></div>"
    assert told(columned(facts.format(12) + LINKS), columned(facts.format(21) + LINKS)) == [("text", "number")]


def test_boxes_beside_the_story_that_lead_nowhere_are_its_own() -> None:
    facts = "<div><h3>In short</h3><p>Dead: {}</p></div><div><h3>Where</h3><p>Mill bridge, at the ford</p></div>"
    assert told(columned(facts.format(12)), columned(facts.format(21))) == [("text", "number")]


VERDICT = "<div><b>Result</b><span>Claim: The film shows the lake.</span> <span>Verdict: {}</span> <span>Source: A fisher of Mill</span></div>"


def test_a_verdict_among_other_labels_in_a_box_is_told() -> None:
    assert told(page(VERDICT.format("False")), page(VERDICT.format("Taken out of context"))) != []


def test_a_word_of_a_sentence_may_be_a_link() -> None:
    one = page("<p>More information on the phone 010.</p>")
    assert told(one, one.replace("phone 010", "<a href='/t'>phone</a> 010")) == []
    assert told(one, page()) == [("text", "removed")]


@pytest.mark.parametrize(
    "text",
    [
        "Have you seen something odd? Send it to us.",
        "Haben Sie etwas Verdächtiges gesehen? Schicken Sie es an unseren Chat.",
        "¿Has visto algo raro? Envíanoslo",
        "Şüpheli bir içerik mi gördünüz? Bize gönderin",
        "Надішліть нам",
    ],
)
def test_who_has_seen_something_is_asked_by_the_page(text: str) -> None:
    assert furniture(text) == "invitation"


@pytest.mark.parametrize(
    "text",
    [
        "Send troops to the border, our allies say.",
        "Tell us the truth, the families asked the minister.",
        "Bize yazdı",
        "Send us the form by 3 May.",
        "Schreiben Sie uns nicht ab, sagt der Minister.",
    ],
)
def test_what_somebody_asks_for_is_told(text: str) -> None:
    assert furniture(text) == ""


def test_what_heads_a_list_of_links_is_of_what_these_lead_to() -> None:
    links = "<li><a href=/a>Harbour dredging put off</a></li><li><a href=/b>Ferry fares frozen</a></li>"
    box = f"<div><strong>We also looked at:</strong><ul>{links}</ul></div>"
    assert told(page(), page(box)) == []
    assert told(page(box), page()) == []
    own = "<div><strong>The surveyor found:</strong><ul><li>two cracked beams</li><li>rust on a pier</li></ul></div>"
    assert told(page(), page(own)) != []


def test_a_headline_whose_class_has_signs_of_a_program_is_one() -> None:
    one = page().replace("<h1>", "<h1 class=h1_inner__yJbAd>")
    assert told(page(), one) == []
    assert ("headline", "number") in told(
        page().replace("Mill bridge", "bridge 12"), one.replace("Mill bridge", "bridge 21")
    )


@pytest.mark.parametrize(
    ("name", "held"),
    [("h1_inner__yJbAd", "main"), ("sc-adQkLm", "main"), ("story__adBox", "advert"), ("article_ad", "advert")],
)
def test_what_a_program_adds_to_a_class_says_nothing(name: str, held: str) -> None:
    assert region(["body", "main", f"div.{name}"]) == held
