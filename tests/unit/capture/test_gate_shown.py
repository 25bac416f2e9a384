"""How much of a page is shown: what a button unfolds, what a script was to fill, what a log or a list of versions says of errors."""

from __future__ import annotations

import re

import pytest

from harness.capture.gate import judge
from harness.capture.gate_branches import taken_apart
from harness.capture.gate_measures import asking
from harness.capture.gate_page import boxed_blocks
from harness.capture.gate_sentences import timed, unfolds
from harness.capture.gate_words import Family, Signs
from harness.model.snapshot import Outcome
from tests.unit.capture.test_gate import blocks, features
from tests.unit.capture.test_gate_of_the_web import linked

HEADING = ("h1", "Harbour levy doubled")
BEGUN = ("p", "The harbour board voted on Monday to double the levy on vessels over 20 metres.")
BROKEN = ("p", "Skippers had not been asked, said Tom Arkle, and when the inspector came in")


def named(*below: tuple[str, str], title: str = "Harbour levy doubled", scripts: int = 0) -> Outcome:
    return judge(features(title=title, scripts=scripts, **blocks(*below))).outcome


@pytest.mark.parametrize(
    "button",
    [
        "Show more",
        "Mostrar más",
        "Afficher la suite",
        "Weiterlesen",
        "展开全文",
        "기사 더보기",
        "Read more on gazette.example",
    ],
)
def test_a_text_that_stops_in_the_middle_over_a_button_that_unfolds_it_is_cut_short(button: str) -> None:
    assert unfolds(button)
    assert named(HEADING, BEGUN, BROKEN, ("button", button)) is Outcome.PARTIAL
    assert named(HEADING, BEGUN, ("p", BROKEN[1] + "."), ("button", button)) is Outcome.COMPLETE


def test_a_signature_over_an_offer_is_no_text_that_stops() -> None:
    letter = ("p", "Sir, your report of 4 June says nine turbines. The plan shows eleven. J. Ponder, Halm")
    assert named(HEADING, BEGUN, letter, ("button", "Subscribe")) is Outcome.COMPLETE


def test_an_offer_in_running_text_asks_for_nothing() -> None:
    offered = ("p", "Der Betriebsrat wirft der Leitung vor, ein Angebot aus Finnland nicht ernsthaft geprüft zu haben.")
    broken = (
        "p",
        "Am Abend saßen sie zum ersten Mal seit elf Jahren wieder an einem Tisch, und dann sagte der ältere…",
    )
    assert named(HEADING, BEGUN, offered, broken, ("button", "Weiterlesen")) is Outcome.PARTIAL


def test_who_has_read_fewer_articles_than_are_free_is_shown_this_one() -> None:
    assert not asking("You've read 1 of 5 free articles this month.")
    assert not asking("Sie haben 2 von 5 kostenlosen Artikeln gelesen.")
    assert asking("You've read 5 of 5 free articles this month.")


@pytest.mark.parametrize("price", ["Read for £0.29", "Lesen für 0,49 €", "Lire cet article pour 0,50 €"])
def test_what_is_read_for_a_price_is_walled(price: str) -> None:
    assert asking(price) == 3


def test_a_log_of_an_incident_is_no_error() -> None:
    told = [
        ("p", "Resolved"),
        ("p", "This incident has been resolved."),
        ("small", "May 4, 16:20 UTC"),
        ("p", "Investigating"),
        ("p", "We are seeing 503 Service Unavailable for some logins."),
        ("small", "May 4, 15:12 UTC"),
    ]
    page = (("h1", "Elevated errors on login"), *told)
    assert named(*page, title="Elevated errors on login") is Outcome.COMPLETE
    # One hour is that of the answer.
    assert named(*page[:1], *page[4:], title="Elevated errors on login") is Outcome.ERROR_PAGE
    assert timed("9 May 2026, 18:40")
    assert not timed("18:40")
    assert not timed("9 May 2026")


def test_notes_of_releases_are_about_errors() -> None:
    notes = ("pre", "loomdb 4.2.2 (2026-03-05)   * Fix 403 Forbidden after a token was refreshed  loomdb 4.2.1 (2026-02-18)   * Retry on 429 Too Many Requests with the delay the server names")  # fmt: skip
    assert named(notes, title="") is Outcome.COMPLETE


def test_what_is_named_after_a_host_and_speaks_of_names_is_parked() -> None:
    host = ("h1", "calderherald.example")
    registered = ("p", "was recently registered at Namenhaus.com.")
    assert named(host, registered, ("p", "Please check back later!"), title="calderherald.example") is Outcome.PARKED
    assert named(host, BEGUN, title="calderherald.example") is Outcome.COMPLETE


def test_dashes_and_names_of_columns_are_what_scripts_were_to_fill() -> None:
    dashes = (("h1", "Reservoir levels"), ("h3", "Upper reservoir"), ("span", "--"), ("p", "Last updated: --"))
    assert named(*dashes, title="Reservoir levels", scripts=1) is Outcome.EMPTY_SHELL
    columns = (("h1", "Grants awarded"), ("th", "Year"), ("th", "Recipient"), ("th", "Amount"))
    assert named(*columns, title="Grants awarded", scripts=1) is Outcome.EMPTY_SHELL
    filled = (*columns, ("td", "2025"), ("td", "Calder Museum"), ("td", "£4,000"))
    assert named(*filled, title="Grants awarded", scripts=1) is Outcome.COMPLETE
    template = (*columns, ("td", "{{ row.year }}"), ("td", "{{ row.name }}"), ("td", "{{ row.sum }}"))
    assert named(*template, title="Grants awarded", scripts=1) is Outcome.EMPTY_SHELL


def test_a_short_text_in_other_letters_is_in_another_language() -> None:
    page = blocks(("h1", "Шлюз закрито до червня"), ("p", "Шлюз не працюватиме до 5 червня: тріснула одна з воріт."))
    assert judge(features(title="Шлюз закрито", language="en", **page)).outcome is Outcome.WRONG_LANGUAGE
    assert judge(features(title="Шлюз закрито", language="bg", **page)).outcome is not Outcome.WRONG_LANGUAGE


def test_boxes_in_a_row_begin_other_stories_where_no_style_parts_them() -> None:
    sizes = [(90, 40), (85, 39), (70, 35)]
    assert boxed_blocks(sizes, ["div"] * 3) == {0, 1, 2}
    assert not boxed_blocks(sizes[:2], ["div"] * 2)
    # A list's entries, and paragraphs with links in them, are told in their own words.
    assert not boxed_blocks(sizes, ["li"] * 3)
    assert not boxed_blocks(sizes, ["p"] * 3)
    cards = [("div", f"Tram number {n} to open lateThe council blames a shortage of engineers.") for n in range(3)]
    notice = blocks(("h1", "Dat ging mis"), ("p", "We kunnen deze pagina nu niet laten zien. Probeer het later nog eens."), *cards)  # fmt: skip
    boxed = frozenset(range(2, 5))
    assert judge(features(title="De Eemkoerier", boxed=boxed, **notice)).outcome is Outcome.ERROR_PAGE


def test_teasers_that_break_off_over_links_to_the_rest_are_none_of_the_page() -> None:
    teasers = [
        ("a", "Lydia aground off the mole"),
        ("p", "The coaster ran aground in fog at four in the…"),
        ("a", "Read more"),
    ]
    page = linked(blocks(HEADING, BEGUN, *teasers), teasers[0][1], teasers[2][1])
    assert judge(features(title="Harbour levy doubled", **page)).outcome is Outcome.COMPLETE


def test_signs_are_asked_of_a_short_text_as_their_whole_patterns_would_be() -> None:
    sources = [r"gone|page (?:is )?gone|not here", r"pay|\d+ a month|page", r"x{3}|\W{4}"]
    text = "Sorry: this page is gone.... Pay 3 a month"
    known = Signs(Family(), [taken_apart(source) for source in sources])
    whole = [(n, m.span()) for n, s in enumerate(sources) if (m := re.search(s, text, re.IGNORECASE))]
    # Short texts and long ones, and those whose capitals have odd small letters, are looked through in other ways.
    for beside in ("", " " * 1200, " ı"):
        assert [(n, match.span()) for n, match in known.found(text + beside)] == whole
    assert not known.any("nothing")


@pytest.mark.parametrize("back", ["Back at six.", "We'll be back at noon.", "Wir sind zurück um sechs Uhr."])
def test_when_a_site_is_back_is_told_by_its_notice(back: str) -> None:
    page = (("h1", "We're giving the site a scrub"), ("p", back), ("p", "Thanks for bearing with us."))
    assert named(*page, title="Back soon") is not Outcome.COMPLETE
