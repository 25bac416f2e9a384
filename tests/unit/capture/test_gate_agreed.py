"""Notices with figures on them: known by what most of their sentences speak of, or by a heading that speaks of the page."""

from __future__ import annotations

import pytest

from harness.capture.gate import judge
from harness.capture.gate_agreed import agreed, entitled, headed
from harness.model.snapshot import Outcome
from tests.unit.capture.test_gate import ARTICLE, blocks, features
from tests.unit.capture.test_gate_of_the_web import linked

LINE = "You are now in line\nThere are 18,204 people ahead of you.\nWhen it is your turn you will have 10 minutes to enter."
LISTS = "Abruf nicht möglich\nVon Ihrem Anschluss wurden in der letzten Stunde mehr als 60 Blätter abgerufen.\nDie Zahl Ihrer Abrufe ist auf 60 je Stunde begrenzt.\nBitte versuchen Sie es nach 11:40 Uhr erneut."


@pytest.mark.parametrize("text", [LINE, LISTS])
def test_figures_make_no_article_of_a_page_that_speaks_of_one_kind_of_notice(text: str) -> None:
    title, _, rest = text.partition("\n")
    page = features(title="Waiting", **blocks(("h1", title), *(("p", line) for line in rest.splitlines())))
    assert agreed(page) == "rate"
    assert judge(page).outcome is Outcome.RATE_LIMITED


@pytest.mark.parametrize(
    "more",
    ["“We sold 40,000 in an hour,” said Ada Crane of the box office.", ARTICLE],
)
def test_a_page_on_which_somebody_says_so_or_much_is_told_is_none(more: str) -> None:
    assert agreed(features(f"{LINE}\n{more}")) == ""


def test_what_names_a_list_below_a_notice_is_no_part_of_what_it_says() -> None:
    page = features(
        title="Boatman, Pell",
        **blocks(
            ("h1", "Boatman, Pell"),
            ("p", "This page was removed on 4 January because the offer has ended."),
            ("h2", "Similar offers"),
            ("h2", "Near you"),
        ),
    )
    assert agreed(page) == "soft_404"


def test_what_merely_touches_on_such_things_sentence_by_sentence_is_none() -> None:
    text = (
        "Security at the airport\nAllow two hours.\nLiquids are not permitted.\nYou may be asked to verify your name."
    )
    assert agreed(features(text, title="The airport")) == ""


def test_answers_to_questions_speak_of_a_notice_and_are_none() -> None:
    asked = blocks(
        ("h1", "How long do you queue?"),
        ("p", "You wait in line until it is your turn."),
        ("h2", "Will you keep your place?"),
        ("p", "You keep your place in the queue for 10 minutes."),
    )
    assert agreed(features(title="Queue", **asked)) == ""


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("This domain has been suspended", "parked"),
        ("Dieser Beitrag steht nicht mehr zur Verfügung", "soft_404"),
        ("Deleted posts: what the archive of 2019 shows", ""),
        ("Mine is no longer available", ""),
    ],
)
def test_a_heading_that_speaks_of_the_page_says_what_it_is(heading: str, kind: str) -> None:
    below = ("p", "Its holder, Pell Ltd, has until 4 March 2026 to answer the registry in Norwold.")
    assert headed(features(title="Pell", **blocks(("h1", heading), below))) == kind


@pytest.mark.parametrize("said_in", ["h1", "p"])
def test_a_table_under_a_notice_tells_something(said_in: str) -> None:
    notice = (said_in, "This page has been archived and is no longer updated.")
    times = [("td", f"0{n}:12") for n in range(1, 4)]
    assert agreed(features(title="Times", **blocks(notice))) or headed(features(title="Times", **blocks(notice)))
    page = features(title="Times", **blocks(notice, ("p", "The page is kept as it was when you last saw it."), *times))
    assert agreed(page) == headed(page) == ""


def test_under_such_a_heading_much_may_be_told() -> None:
    page = features(title="Pell", **blocks(("h1", "This domain has been suspended"), ("p", ARTICLE)))
    assert headed(page) == ""


FOUND_NOT = "Sorry, the page you asked for does not exist any more."


@pytest.mark.parametrize(
    ("between", "kind"),
    [
        ([], "soft_404"),
        ([("h2", "Newest stories")], "soft_404"),
        ([("a", "All that is new")], "soft_404"),
        ([("p", "The harbour of Pell was closed on 4 March.")], ""),
    ],
)
def test_a_page_is_entitled_a_notice_by_the_first_sentence_that_is_neither_a_link_nor_a_heading(
    between: list[tuple[str, str]], kind: str
) -> None:
    page = linked(blocks(("h1", "Page not found"), *between, ("p", FOUND_NOT)), "All that is new")
    assert entitled(features(title="Page not found | The Courier", **page)) == kind


@pytest.mark.parametrize("page", [(("p", "Page not found"), ("p", FOUND_NOT)), (("h1", "Page not found"),), ()])
def test_without_a_heading_or_a_sentence_no_page_is_entitled_anything(page: tuple[tuple[str, str], ...]) -> None:
    assert entitled(features(title="Page not found | The Courier", **blocks(*page))) == ""


def test_what_leads_elsewhere_tells_nothing_of_the_page_it_stands_on() -> None:
    heading = ("h1", "This domain has been suspended")
    elsewhere = ("a", "“We had no choice”, said Ada Crane of the registry in Norwold.")
    assert headed(features(title="Pell", **blocks(heading, elsewhere))) == ""
    assert headed(features(title="Pell", **linked(blocks(heading, elsewhere), elsewhere[1]))) == "parked"


def test_entries_of_a_list_are_no_sentences_of_a_notice_and_long_ones_are() -> None:
    lines = LINE.splitlines()
    entries = [("p", "Stalls"), ("p", "Circle"), ("p", "Balcony")]
    assert (
        agreed(features(title="Waiting", **blocks(("h1", lines[0]), *(("p", s) for s in lines[1:]), *entries)))
        == "rate"
    )
    without_stops = [("p", s.rstrip(".")) for s in lines[1:]]
    assert agreed(features(title="Waiting", **blocks(("h1", lines[0]), *without_stops))) == "rate"


def test_only_a_heading_heads_a_page() -> None:
    says, below = "This domain has been suspended", ("p", "Its holder, Pell Ltd, has until 4 March 2026 to answer.")
    assert headed(features(title="Pell", **blocks(("h1", says), below))) == "parked"
    assert headed(features(title="Pell", **blocks(("p", says), below))) == ""
    assert headed(features("", title="Pell")) == ""
