"""What is none of a story's by how a page is made: standings that it does not speak of, a story loaded below it, embedded posts, topics."""

from __future__ import annotations

import pytest

from harness.evidence.drift import drift
from harness.evidence.regions import region
from harness.evidence.story import story
from tests.nested import document_of

PARAGRAPHS = (
    "<p>The club has signed a goalkeeper of seventeen on a contract of three years.</p><p>He saved two penalties in the semi-final last year, the manager said.</p>"
    "<p>The fee is 15,000 euros, and 10,000 more are due after 20 matches.</p>"
)


def page(between: str = "", below: str = "", head: str = "Harps sign teenage keeper") -> str:
    return (
        f"<html lang=en><body><main><article><h1>{head}</h1><div>{PARAGRAPHS}{between}"
        f"<p>Supporters can meet him at the ground on Saturday week.</p></div></article>{below}</main></body></html>"
    )


def told(before: str, after: str) -> list[tuple[str, str]]:
    return [(d.place.value, d.kind) for d in drift(document_of(before), document_of(after)) if d.counts]


def table(caption: str, *rows: tuple[str, object]) -> str:
    cells = "".join(f"<tr><td>{name}</td><td>{points}</td></tr>" for name, points in rows)
    return f"<table><caption>{caption}</caption>{cells}</table>"


@pytest.mark.parametrize(
    "caption", ["As it stands", "Tabelle", "Classement provisoire", "Posiciones", "Табела", "順位表", "Puan durumu"]
)
def test_standings_of_whom_the_story_does_not_speak_change_by_themselves(caption: str) -> None:
    one = table(caption, ("Waterford", 72), ("Wexford", 45), ("Galway Utd", 84), ("Cobh R", 55))
    other = table(caption, ("Waterford", 75), ("Wexford", 48), ("Galway Utd", 84), ("Bray", 61))
    assert told(page(one), page(other)) == []
    assert told(page(one), page()) == []


def test_a_table_that_nothing_calls_a_standing_and_one_of_whom_the_story_names_are_the_storys() -> None:
    result = "Result of the election"
    one, other = ((("Labour", n), ("Tories", 41), ("Greens", 12)) for n in (52, 25))
    assert ("table", "number") in told(page(table(result, *one)), page(table(result, *other)))
    named = "Standings"
    one, other = ((("Harps", n), ("Wexford", 45), ("Cobh", 55)) for n in (52, 25))
    assert ("table", "number") in told(page(table(named, *one)), page(table(named, *other)))


NEXT = "<article><h1>{}</h1><div><p>{} lorries cross the bridge each week, the surveyor said.</p><p>It has been closed since Monday, and will be until June.</p></div></article>"


def test_a_story_loaded_below_the_one_read_is_none_of_it() -> None:
    one, other = page(below=NEXT.format("Bridge shut", 1400)), page(below=NEXT.format("Frost kills cherries", 90))
    assert told(one, other) == []
    assert told(one, page()) == []
    assert told(one, page(below=NEXT.format("Bridge shut", 1400)).replace("15,000", "51,000")) == [("text", "number")]


def test_a_short_article_before_the_longest_is_read_with_it() -> None:
    html = f"<html lang=en><body><main>{NEXT.format('Bridge shut', 1400)}<article><h1>Harps sign keeper</h1>{PARAGRAPHS}{PARAGRAPHS}</article></main></body></html>"
    assert any("lorries" in part.text for part in story(document_of(html)).parts)


@pytest.mark.parametrize(
    ("post", "one", "other"),
    [
        ("Welcome to the Park, Oisín!", "♥ 1318 ↻ 198", "♥ 1502 ↻ 201"), ("Willkommen bei uns!", "💬 12 ❤ 340", "💬 19 ❤ 512"), ("Quel match hier soir !", "❤ 1,2k 🔁 88 💬 12", "❤ 1,4k 🔁 90 💬 14"),
        ("¡Gran partido de todos!", "♥ 44 ↻ 9", "♥ 61 ↻ 12"), ("今日の試合は最高でした", "♥ 1200 ↻ 90", "♥ 1311 ↻ 94"), ("The bridge is shut, 14 lorries wait", "♥ 3 likes 12", "♥ 4 likes 15"),
    ],
)  # fmt: skip
def test_reactions_to_an_embedded_post_go_up_and_what_it_says_is_told(post: str, one: str, other: str) -> None:
    def embedded(words: str, counts: str) -> str:
        return page().replace("</article>", f"<blockquote><p>{words} {counts}</p></blockquote></article>")

    assert told(embedded(post, one), embedded(post, other)) == []
    assert told(embedded(post, one), embedded(post.replace(post.split(maxsplit=1)[0], "Nobody"), other))
    assert told(embedded(post, one), page())
    assert told(embedded(post, one), embedded("This post is no longer available", ""))


def test_figures_of_a_story_are_no_reactions() -> None:
    one = page().replace("</article>", "<p>The post had 1318 likes ♥ and 198 reposts by Monday.</p></article>")
    assert told(one, one.replace("1318", "1319"))


def test_topics_and_teasers_are_told_by_what_their_elements_are_called() -> None:
    assert region(["html", "body", "main", "article", "div.topic-list", "ul", "li"]) == "widget"
    assert region(["html", "body", "main", "div", "tl-liveteaser", "ul", "li"]) == "related"
    assert region(["html", "body", "main", "div.lateral", "table", "td"]) == "aside"
    assert region(["html", "body", "main", "article", "paywall-content", "p"]) == "main"
    assert region(["html", "body", "main", "article", "div.bilateral", "p"]) == "main"


def test_a_list_below_a_label_for_other_texts_is_exchanged_and_one_below_another_label_is_not() -> None:
    one, other = (
        ("Tides in ten minutes", "After the typhoon", "On a fishing boat"),
        ("Ferries cut off", "After the typhoon", "On a fishing boat"),
    )
    for label, changes in (("Recent articles", False), ("The demands of the union", True)):
        pages = [
            page(f"<div>{label}</div><ul>{''.join(f'<li>{title}</li>' for title in titles)}</ul>")
            for titles in (one, other)
        ]
        assert bool(told(*pages)) is changes


MODEL = "<div class=box>{}<p>A goalkeeper of seventeen joins the club. Supporters can meet him soon.</p></div>"


@pytest.mark.parametrize(
    "label",
    ["AI summary", "KI-Zusammenfassung", "Résumé par l’IA", "Resumen con IA", "Riassunto IA", "Samenvatting door AI", "Podsumowanie AI", "Shrnutí AI", "Пересказ нейросети", "AI-sammanfattning",
     "Yapay zekâ özeti", "AI 요약 베타", "AI要約（試験提供）", "AI 导读"],
)  # fmt: skip
def test_a_summary_that_a_label_says_a_model_made_comes_and_goes(label: str) -> None:
    assert told(page(MODEL.format(label)), page()) == []


def test_a_box_below_another_label_is_told() -> None:
    assert (
        told(page("<div><p>Summary</p><p>A goalkeeper of seventeen joins the club for 15,000 euros.</p></div>"), page())
        != []
    )
    assert (
        told(
            page("<div><p>AI in football</p><p>A goalkeeper of seventeen joins the club for 15,000 euros.</p></div>"),
            page(),
        )
        != []
    )
