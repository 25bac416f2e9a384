"""Texts of whole pages, with their menus and comments, as an outsider copies them; and what such a copy makes of a page's letters."""

from __future__ import annotations

import pytest

from harness.evidence.answer import Answer, answer
from harness.evidence.difference import difference
from harness.evidence.plain import read_plain
from harness.evidence.regions import region
from harness.model.passage import ChangeKind
from harness.model.registry import TextQuote
from tests.nested import document_of

STORY = (
    "The lock at Weirham was opened again on Tuesday after eleven weeks of repairs, the canal trust said.",
    "Divers had found a crack in the lower gate, and two barges waited there until the autumn.",
    "The trust put the costs at 240,000 pounds and wants to ask the county for a third of that.",
)
TWICE = "Residents of the lower town had asked for a footbridge there since the spring floods of that year."


def of(page: str, quote: str, prefix: str = "", suffix: str = "") -> Answer:
    return answer(read_plain(page), TextQuote(exact=quote, prefix=prefix, suffix=suffix))


@pytest.mark.parametrize(
    "menu",
    [
        "News\nSport\nComments\nWeather",
        "Home\nOpinion\nComments (12)\nShare\nThe quick read",
        # Headlines of other stories are no story, whatever mark they end with.
        "Comments\nWho will pay for the bridge that the county promised to the lower town?\n“We were never asked about any of it, and nobody wrote to us”",
    ],
)
def test_a_menus_entry_makes_no_comments_of_the_story_below_it(menu: str) -> None:
    page = f"{menu}\nLock opened again\n" + "\n".join(STORY)
    assert of(page, STORY[1]).status.value == "found"


@pytest.mark.parametrize("heading", ["Comments", "3 Comments", "Comments (3)"])
def test_what_stands_below_the_heading_of_comments_is_no_storys(heading: str) -> None:
    said = "I walked there on Sunday and the gate was still shut, whatever the trust may say about it."
    page = "News\nComments\nLock opened again\n" + "\n".join(STORY) + f"\n{heading}\nBen\n{said}\nAda\nSo did I.\n"
    assert of(page, STORY[2]).status.value == "found"
    assert of(page, said).status.value == "absent"


def test_chinese_stories_below_a_menu_are_no_comments() -> None:
    told = "市政府周二表示，运河水闸在维修十一周之后重新开放，潜水员此前在下闸门发现裂缝。"
    page = f"首页\n评论\n军事\n水闸重新开放\n{told}\n维修费用约为二十四万元，管理处希望县里承担其中的三分之一左右。\n"
    assert of(page, told).status.value == "found"


@pytest.mark.parametrize("side", ["prefix", "suffix"])
def test_the_sentence_that_was_given_as_context_is_not_the_passage(side: str) -> None:
    quote = "Police said the driver was going east on Mill Lane and hit a van that came north on Weir Road."
    near = (
        "Police said the crash happened around ten on Monday where Mill Lane and Weir Road meet, near the north lock."
    )
    before, behind = (near, STORY[0]) if side == "prefix" else (STORY[0], near)
    page = f"{STORY[1]} {before} {behind} {STORY[2]}"
    got = of(page, quote, before[-48:], behind[:48])
    assert got.status.value == "absent", got
    edited = quote.replace("east", "west")
    page = f"{STORY[1]} {before} {edited} {behind} {STORY[2]}"
    got = of(page, quote, before[-48:], behind[:48])
    assert (got.status.value, got.matched) == ("changed", edited)


def test_brackets_of_the_pages_own_are_quoted() -> None:
    quote = "The 43-year-old said at the weekend [15/16 June] that she would marry the trainer in Weirham."
    page = f"{STORY[0]}\n\n{quote} {STORY[1]}\n"
    assert of(page, quote).status.value == "found"
    edited = page.replace("[15/16 June]", "[25/26 June]")
    for prefix, suffix in (("", ""), (STORY[0][-40:], STORY[1][:40])):
        got = of(edited, quote, prefix, suffix)
        assert got.status.value == "changed"
        assert "date" in {c.kind.value for c in got.changes}, got.changes
    # An insertion of who quotes stays one.
    put = of(page.replace("[15/16 June]", "in June"), quote)
    assert put.status.value == "found"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("In 9 out of 10 cases the gate held.", "In 8 out of 10 cases the gate held."),
        ("The shop sold 5 set menus.", "The shop sold 7 set menus."),
    ],
)
def test_english_out_and_set_are_no_months(before: str, after: str) -> None:
    kinds = {c.kind for c in difference(before, after, "en").changes}
    assert kinds == {ChangeKind.NUMBER}


def test_a_verb_behind_a_figure_is_no_month() -> None:
    changes = difference(
        "The lock's stage 4 will begin at 10 a.m.", "The lock's stage 4 may begin at 10 a.m.", "en"
    ).changes
    assert ChangeKind.MODALITY in {c.kind for c in changes}
    assert ChangeKind.DATE not in {c.kind for c in changes}
    dated = difference("They met on 4 may in Weirham.", "They met on 6 may in Weirham.", "en").changes
    assert ChangeKind.DATE in {c.kind for c in dated}


def test_months_cut_short_are_read_where_they_are_some() -> None:
    for before, after, language in (("em 16 out", "em 17 out", "pt"), ("on 16 set 2019", "on 17 set 2019", "en")):
        assert ChangeKind.DATE in {c.kind for c in difference(before, after, language).changes}


@pytest.mark.parametrize(
    ("shown", "copied"), [("15 m³ of oil", "15 m3 of oil"), ("40 km² of marsh", "40 km2 of marsh"), ("more CO₂", "more CO2")]
)  # fmt: skip
def test_raised_and_lowered_figures_are_copied_as_plain_ones(shown: str, copied: str) -> None:
    page = f"{STORY[0]} The county burns {shown} a day, it was said. {STORY[1]}"
    got = of(page, f"The county burns {copied} a day, it was said.")
    assert got.status.value == "found"
    other = of(page, f"The county burns {copied} a day, it was said.".replace("1", "2").replace("40", "30"))
    assert copied == "more CO2" or other.status.value == "changed"


def test_what_a_name_says_an_element_holds_is_not_what_it_is() -> None:
    assert region(["html", "body", "section.story.story--has-ads", "p"]) == "main"
    assert region(["html", "body", "div.with-sidebar.no-comments", "p"]) == "main"
    assert region(["html", "body", "div.ads", "p"]) == "advert"
    shown = document_of(f"<section class='o-section o-section--has-ads'><p>{STORY[0]}</p></section>")
    assert not shown.blocks[0].foreign
