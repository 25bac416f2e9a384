"""Sentences that came in a box of their own, or in none: seen as the story's, in whatever element, while boxes that pages show beside one are not."""

from __future__ import annotations

import pytest

from harness.evidence.drift import drift
from harness.evidence.of_matter import of_matter
from harness.evidence.read import Document
from tests.nested import document_of

FIRST = "<p>The town council met on Tuesday evening to discuss the works along the river and the school roof.</p>"
QUOTED = "<p>The bridge cost 4,200 euros in 2021, the mayor said.</p>"
REST = (
    "<p>Residents had asked for more lamps on the path behind the mill, and several brought photographs of it.</p>"
    "<p>The treasurer reminded everybody that the budget is fixed in spring and needs an estimate.</p>"
    "<p>A second meeting is planned after the harvest festival, when the engineers present their drawings.</p>"
)
SAID = "The mayor was arrested on Tuesday on suspicion of taking bribes from the builders."


def page(within: str = "", behind: str = "") -> Document:
    body = f"<main><article><h1>River works in Aldenburg</h1>{FIRST}{QUOTED}{within}{REST}{behind}</article></main>"
    return document_of(f"<header><a>Daily Record</a></header>{body}<footer>© Daily Record</footer>")


def told(before: Document, after: Document) -> list[tuple[str, str]]:
    return [(d.kind, d.after or d.before) for d in drift(before, after) if d.counts]


BOXES = (
    "<div>{}</div>",
    "<div><p>{}</p></div>",
    '<div class="wp-block-group"><div><p>{}</p></div></div>',
    '<div class="notice">{}</div>',
    '<div class="disclaimer"><p>{}</p></div>',
    "<aside><p>{}</p></aside>",
    "<section><div>{}</div></section>",
)


@pytest.mark.parametrize("box", BOXES)
def test_a_sentence_that_came_in_a_box_is_added_and_one_that_went_removed(box: str) -> None:
    shown = box.format(SAID)
    for now in (page(within=shown), page(behind=shown)):
        assert told(page(), now) == [("added", SAID)]
        assert told(now, page()) == [("removed", SAID)]


@pytest.mark.parametrize(
    "box",
    [
        "<div><p>The mayor of the next town has been speaking of a bridge.</p><a>Read the interview</a></div>",
        "<div><p>Get the news of the town every morning.</p><button>Sign up</button></div>",
        "<aside><h3>Most read</h3><p>The mayor was seen on Tuesday at the bridge with the builders.</p></aside>",
        '<div class="promo"><p>The builders of this town have shoes for every weather.</p></div>',
        "<div>1,204 readers are on this page now</div>",
        "<div>Photographs of the bridge</div>",
        "<div>Doctors recommend this pillow for a better night.</div>",
        "<div>Open a savings account with Northbank and get more.</div>",
        "<div><a>The mayor was seen on Tuesday at the bridge with the builders.</a></div>",
    ],
)
def test_a_box_that_pages_show_beside_a_story_is_no_change(box: str) -> None:
    for now in (page(within=box), page(behind=box)):
        assert told(page(), now) == told(now, page()) == []


def test_what_took_the_place_of_another_box_was_exchanged() -> None:
    shown = "<div>{}</div>"
    before, after = (page(within=shown.format(text)) for text in ("Map of the bridge by Datawrapper", SAID))
    assert told(before, after) == told(after, before) == []


def test_a_short_denial_in_a_box_is_seen() -> None:
    assert told(page(), page(within="<div>This is not true.</div>")) == [("added", "This is not true.")]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The mayor was arrested on Tuesday on suspicion of taking bribes from the builders.", True),
        ("The council paid the engineers twice for one drawing.", True),
        ("The ministry confirmed it.", True),
        ("Open a savings account with Northbank and earn more on every deposit.", False),
        ("Fresh coffee, delivered to your door every Tuesday by the mayor.", False),
        ("Cloud storage for the whole council, first month free.", False),
        ("The mattress that ten thousand sleepers love.", False),
    ],
)
def test_what_speaks_of_the_storys_matter(sentence: str, told: bool) -> None:
    story = "The town council met on Tuesday. The mayor said that the bridge cost 4,200 euros. The engineers present drawings."
    assert of_matter(sentence, story, "en") is told
