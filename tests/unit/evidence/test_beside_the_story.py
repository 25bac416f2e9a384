"""What pages put among a story's paragraphs and below them, told by how it is put together: each with what looks like it and is the story's."""

from __future__ import annotations

import pytest

from harness.evidence.drift import drift
from harness.evidence.noise import noise
from harness.evidence.story import story
from harness.evidence.strays import strays
from tests.nested import document_of

FIRST = "<p>The harbour board met for six hours on Monday in Castle Quay.</p><p>It voted to dredge the old slip, said Ada Brook.</p>"
LAST = "<p>Work begins in the autumn, after the boats have left.</p><p>Opponents from Mill Street want a new vote.</p>"


def page(*, above: str = "", among: str = "", below: str = "") -> str:
    return f"<html lang=en><body><main><article><h1>Board votes to dredge</h1>{above}{FIRST}{among}{LAST}{below}</article></main></body></html>"


def kinds(before: str, after: str) -> list[tuple[str, str]]:
    return [
        (d.place.value, d.kind)
        for d in drift(document_of(before), document_of(after))
        if d.counts and d.kind != "silent edit"
    ]


def asked(question: str, *felt: str) -> str:
    cells = "".join(f"<td>{one}</td>" for one in felt)
    return page(below=f"<div><h4>{question}</h4><table><tr>{cells}</tr></table></div>")


def test_how_readers_felt_is_counted_anew_at_every_visit() -> None:
    question = "How does this article make you feel?"
    assert kinds(asked(question, "Sad 3", "Glad 12"), asked(question, "Sad 9", "Glad 31")) == []


def test_how_others_voted_is_the_storys() -> None:
    question = "How did the board vote?"
    assert kinds(asked(question, "Yes 3", "No 12"), asked(question, "Yes 9", "No 31"))


def table(head: str, *cells: str) -> str:
    rows = "".join(f"<tr><td>{cell}</td></tr>" for cell in cells)
    return page(among=f"<table><tr><th>{head}</th></tr>{rows}</table>")


@pytest.mark.parametrize("head", ["Latest headlines", "From our archive", "Weitere Meldungen"])
def test_a_table_of_other_texts_is_none_of_the_story(head: str) -> None:
    one, other = ("Bakers ask for flour", "Ferry out of order"), ("School gets a roof", "Ferry out of order")
    assert kinds(table(head, *one), table(head, *other)) == []


@pytest.mark.parametrize(
    ("head", "one", "other"),
    [
        ("Members who left", "Anna Lindqvist", "Olof Lindqvist"),
        ("Latest headlines", "1,204", "1,310"),
        ("Related headlines in court", "The board lied", "The board told the truth"),
    ],
)
def test_a_table_of_facts_is_the_storys(head: str, one: str, other: str) -> None:
    assert kinds(table(head, one, "Harbour master"), table(head, other, "Harbour master"))


def listed(label: str, *items: str, label_tag: str = "p") -> str:
    held = "".join(f"<li>{item}</li>" for item in items)
    return page(among=f"<div><{label_tag}>{label}</{label_tag}><ul>{held}</ul></div>")


@pytest.mark.parametrize("label", ["Otras noticias", "Read also", "こちらもおすすめ"])
def test_a_list_under_a_label_of_other_texts_is_none_of_the_story(label: str) -> None:
    one, other = ("Bakers ask for flour", "Ferry out of order"), ("14 schools get a roof", "Ferry out of order")
    assert kinds(listed(label, *one), listed(label, *other)) == []


@pytest.mark.parametrize(
    ("label", "one", "other"),
    [
        ("What the board wants", "14 new piers by May", "15 new piers by May"),
        ("Read also", "The board will not pay 14 million crowns.", "The board will not pay 15 million crowns."),
    ],
)
def test_a_list_of_the_storys_own_is_compared(label: str, one: str, other: str) -> None:
    assert kinds(listed(label, one, "A second slip"), listed(label, other, "A second slip"))


def filed(*names: str, around: str = "div") -> str:
    held = "".join(f"<li>{name}</li>" for name in names)
    return page(below=f"<{around}><ul>{held}</ul></{around}>")


def test_what_a_text_is_filed_under_is_no_author_and_no_fact() -> None:
    assert story(document_of(filed("Castle Quay", "Ada Brook"))).byline == ""
    assert kinds(filed("Castle Quay", "Ada Brook"), filed("Mill Street", "Castle Quay")) == []


def test_names_that_a_list_alone_gives_are_the_storys() -> None:
    assert kinds(filed("Castle Quay", "Olof Hale"), filed("Castle Quay", "Anna Hale"))


def test_the_day_beside_another_texts_title_is_not_the_storys() -> None:
    teaser = "<div><div><a>What divers found below the old bridge</a> <span>24 September</span></div></div>"
    read = story(document_of(page(among=teaser)))
    assert (read.byline, read.published) == ("", "")


def test_who_signs_with_a_link_and_a_day_still_does() -> None:
    read = story(document_of(page(above="<div class=byline><a>Ada Brook</a> <span>24 September 2025</span></div>")))
    assert "Ada Brook" in read.byline
    assert "24 September 2025" in read.published


@pytest.mark.parametrize("button", ["Följ skribent", "Follow the author", "Mejla", "Follow topic", "E-mail the author"])
def test_a_button_beside_who_signs_is_no_author(button: str) -> None:
    assert noise(button) == "invitation"
    line = f"<div class=byline><span>Ada Brook</span> <a>{button}</a> <time>Published 4 May 2025 05:00</time></div>"
    assert story(document_of(page(above=line))).byline == "Ada Brook"


@pytest.mark.parametrize(
    "line", ["Follow the money", "Contact the author of the poem, she said", "Följ pengarna", "Authors follow"]
)
def test_words_like_such_a_button_are_none(line: str) -> None:
    assert noise(line) == ""


def test_one_change_told_from_now_and_by_its_day_is_one() -> None:
    def changed(told: str) -> str:
        return page(above=f"<ul><li>May 4, 2025</li><li>{told}</li></ul>")

    assert kinds(changed("Updated 2 hrs ago"), changed("Updated May 5, 2025")) == []
    assert ("modified", "date") in kinds(changed("Free to read"), changed("Updated May 5, 2025"))


@pytest.mark.parametrize("line", ["Lästid cirka 3 min", "Leestijd circa 4 min", "Lettura: circa 5 min"])
def test_how_long_reading_takes_about(line: str) -> None:
    assert noise(line) == "counter"


def bare(*lines: str) -> str:
    held = "".join(f"<span>{line} </span>" for line in lines)
    return f"<html lang=en><body><table><tr><td>{held}</td></tr></table></body></html>"


TOLD = ("The harbour board met for six hours on Monday.", "It voted to dredge the old slip.", "Work begins in May.")


def stray(*lines: str) -> list[str]:
    document = document_of(bare(*lines))
    return [document.text[a:b].strip() for a, b in strays(document, document.blocks[0])]


def test_the_pages_own_words_among_bare_text_are_none_of_it() -> None:
    head = ("Board votes to dredge", "05/03/2025", "Read 56 times", "Print")
    assert stray(*head, *TOLD, "Follow us on Telegram") == ["Read 56 times", "Print", "Follow us on Telegram"]


def test_figures_and_words_within_bare_text_are_its_own() -> None:
    assert stray(*TOLD, "The film had", "56 views", "and no more.") == []
    assert stray("The board met on", "05/03/2025", "and counted", "56 comments") == []
    assert stray(*TOLD, "56 views", "of the old slip hang in the hall.") == []


def summary(*items: str, promoted: str = "") -> str:
    entries = [f"<li>{item}</li>" for item in items]
    entries[1:1] = [f"<li class=key-promo>{promoted}</li>"] if promoted else []
    return page(above=f"<div class=in-short><h2>In short</h2><ul>{''.join(entries)}</ul></div>")


SUMMED_UP = (
    "The slip was last dredged in 1981",
    "The nearest yard is 41 kilometres off",
    "The mayor does not rule out a sale",
)


@pytest.mark.parametrize(
    ("edited", "kind"),
    [
        ("The nearest yard is 47 kilometres off", "number"),
        ("The mayor rules out a sale", "negation"),
    ],
)
def test_an_edit_in_a_summary_is_told_though_one_of_its_items_is_a_promotion(edited: str, kind: str) -> None:
    now = [edited if edited.split()[:2] == item.split()[:2] else item for item in SUMMED_UP]
    one, other = "Hear this text in our app", "Read us elsewhere"
    assert ("list item", kind) in kinds(summary(*SUMMED_UP, promoted=one), summary(*now, promoted=other))
    assert kinds(summary(*SUMMED_UP, promoted=one), summary(*SUMMED_UP, promoted=other)) == []


def test_a_list_of_promotions_with_one_item_of_its_own_is_none_of_the_story() -> None:
    def boxed(*promoted: str) -> str:
        entries = "".join(f"<li class=key-promo>{item}</li>" for item in promoted)
        return page(among=f"<div><ul>{entries}<li>From our shop since {len(promoted[0])}</li></ul></div>")

    assert kinds(boxed("Coats for the sea", "Ropes of hemp"), boxed("Boots for the deck", "Lamps of brass")) == []


def test_a_line_of_the_head_that_looks_like_a_teasers_says_who_signs_and_when() -> None:
    def signed(by: str, on: str) -> str:
        links = (
            f"<span>Опубліковано <a>{on}</a></span> <span>автор: <a>{by}</a></span> <span><a>7 коментарів</a></span>"
        )
        head = f"<div class=entry-header><div class=entry-title>Як ми рахували бджіл</div><div class=entry-meta>{links}</div></div>"
        told = "<p>Торік узимку загинуло 28 сімей із 115. Ми не знали, що причиною був кліщ.</p><p>Експертка інституту Леся Дорош каже, що обробляти вулики треба до 20 серпня.</p>"
        return f"<html lang=uk><body><div><div class=hentry>{head}<div class=entry-content>{told}</div></div></div></body></html>"

    before = signed("Марко Бджоляр", "9 червня 2024")
    assert ("byline", "name") in kinds(before, signed("Ганна Медова", "9 червня 2024"))
    assert [place for place, _ in kinds(before, signed("Марко Бджоляр", "19 червня 2024"))] == ["published"]
