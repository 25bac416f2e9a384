"""Who may read other stories says nothing of who may read this one; and a text whose end is missing is cut short whatever stands below it."""

from __future__ import annotations

from typing import Any

import pytest

from harness.capture.gate import judge
from harness.capture.gate_sentences import spoken, teased
from harness.capture.language import language_of
from harness.model.snapshot import Outcome
from tests.unit.capture.test_gate import blocks, features

HEADING = ("h1", "Harbour levy doubled")
TOLD = (
    ("p", "The harbour board voted on Monday to double the levy on vessels over 20 metres."),
    ("p", "Skippers had not been asked, said Tom Arkle, who owns two trawlers in Marsh Lock."),
    ("p", "The levy will pay for a new quay, which is to be finished in the spring of 2029."),
)
PIECE = "It was last raised in 2014, when the board"


def named(*below: tuple[str, str], **more: Any) -> Outcome:
    return judge(features(title="Harbour levy doubled", **(blocks(HEADING, *TOLD, *below) | more))).outcome


@pytest.mark.parametrize(
    "teaser",
    [
        "Subscribers only: inside the boardroom",
        "Premium: Inside the boardroom — subscribers only",
        "Réservé aux abonnés : dans les coulisses du conseil",
        "Tylko dla prenumeratorów: kulisy zarządu",
        "[유료회원 전용] 이사회의 속사정",
        "会员专享：董事会内幕",
        "Solo para suscriptores: dentro del consejo",
    ],
)
def test_a_teaser_of_a_story_for_subscribers_walls_nothing_off(teaser: str) -> None:
    assert teased(teaser)
    assert named(("h3", "Related"), ("div", teaser)) is Outcome.COMPLETE
    assert named(("div", teaser), ("div", "Traffic chaos on ring road")) is Outcome.COMPLETE


@pytest.mark.parametrize(
    "wall",
    [
        "Premium: this article is for subscribers",
        "Réservé aux abonnés : il vous reste 70 % de cet article à lire",
        "Nur für Abonnenten – jetzt weiterlesen",
        "Subscribers only: sign up to read on",
    ],
)
def test_a_wall_beside_its_own_name_is_no_teaser(wall: str) -> None:
    assert not teased(wall)
    assert named(("p", wall), ("p", "Subscribe for £2 a week.")) is Outcome.PAYWALL


def test_a_name_for_whom_stories_are_over_others_is_no_wall_and_over_an_offer_is_one() -> None:
    others = (("div", "Inquiry: the port's hidden accounts"), ("div", "The long interview with the mayor"))
    assert named(("h3", "For subscribers only"), *others) is Outcome.COMPLETE
    assert named(("h3", "For subscribers only"), ("p", "Subscribe for £2 a week to read the rest.")) is Outcome.PAYWALL


def test_words_of_one_language_are_not_read_as_those_of_another() -> None:
    assert not spoken("dans les coulisses du conseil")
    assert spoken("Hier kannst du weiterlesen.")
    assert not spoken("что нашли аудиторы в порту")
    assert not spoken("Objazd prowadzi przez Zawadę i wydłuża drogę.")


def test_a_text_that_stops_in_its_last_sentence_is_cut_short() -> None:
    assert named(("p", PIECE)) is Outcome.PARTIAL
    assert named(("p", "The opposition said the money should have gone to those who")) is Outcome.PARTIAL
    # What is no running text ends no sentence either.
    for note in ("Photo: Anna Reed for the Gazette", "Call the editors on 0113 496 0000", "Tom Arkle, Marsh Lock"):
        assert named(("p", note)) is Outcome.COMPLETE
    # Nor does what stands in another element than the text.
    assert named(("div", "With reports from our readers in the harbour")) is Outcome.COMPLETE


def test_a_document_that_stops_in_a_word_is_cut_short() -> None:
    said = "Doctors were divided. Amira"
    begun = "<html><body><p>The harbour board voted.</p>"
    assert named(("p", said), markup=f"{begun}<p>{said}") is Outcome.PARTIAL
    assert named(("p", said), markup=f"{begun}<p>{said}</p></body></html>") is Outcome.COMPLETE
    assert named(("p", "Doctors agreed."), markup=f"{begun}<p>Doctors agreed.") is Outcome.COMPLETE
    # Who closes no paragraph has left nothing open.
    assert named(("p", said), markup=f"<html><body><p>The harbour board voted.<p>{said}") is Outcome.COMPLETE


@pytest.mark.parametrize(
    "pager",
    [
        "Page 1 of 3",
        "Seite 1 von 4 Weiter Auf einer Seite lesen",
        "Página 1 de 3",
        "Strona 1 z 2",
        "第1页 共3页",
        "1 | 2 | 3 Next page",
    ],
)
def test_the_first_page_of_several_is_cut_short(pager: str) -> None:
    assert named(("nav", pager)) is Outcome.PARTIAL


@pytest.mark.parametrize(
    "pager", ["Page 1 of 1", "Page 3 of 3", "Page 1 / 2 Zoom 100 %", "Next story: the ferry", "1 of 5 stars"]
)
def test_what_counts_something_else_leaves_a_page_whole(pager: str) -> None:
    assert named(("nav", pager)) is Outcome.COMPLETE


def test_what_leads_to_the_rest_of_a_broken_text_sells_nothing_where_the_heading_names_a_sum() -> None:
    page = blocks(
        ("h1", "Treasurer jailed for taking £310,000"), *TOLD[:1], ("p", "Judge Odum told… Continue reading »")
    )
    assert judge(features(title="Treasurer jailed for taking £310,000", **page)).outcome is Outcome.PARTIAL


def test_finnish_is_told_by_how_its_words_end() -> None:
    said = (
        "Kunnanvaltuusto päätti maanantaina äänin 19–14 lakkauttaa kolme kyläkoulua ensi syksystä alkaen. Kouluissa on yhteensä 74 oppilasta, "
        "jotka siirtyvät keskustan kouluun. Vanhemmat aikovat valittaa päätöksestä hallinto-oikeuteen."
    )
    assert language_of(said) == "fi"


def test_a_box_for_a_letter_walls_nothing_off() -> None:
    box = (
        ("h2", "Newsletter"),
        ("p", "Join 2,870 readers. Subscribe to get every story in your inbox."),
        ("div", "Subscribe"),
    )
    short = blocks(("h1", "Vargar i länet"), ("p", "Länsstyrelsen har beslutat om jakt på 24 vargar i vinter."), *box)
    assert judge(features(title="Vargar i länet", **short)).outcome is Outcome.COMPLETE


def test_what_asks_to_log_in_to_do_something_asks_nobody_who_reads() -> None:
    advert = blocks(
        ("h1", "Payroll clerk, Hull"),
        ("p", "We are looking for a payroll clerk for two days a week. Pay £14.20 an hour. Apply by 12 December."),
        ("p", "Sign in to apply · Create account"),
    )
    assert judge(features(title="Payroll clerk, Hull", **advert)).outcome is Outcome.COMPLETE


def test_an_entry_about_what_is_called_like_an_error_and_works_on_a_weir_are_no_errors() -> None:
    album = blocks(
        ("h1", "Error 404 (album)"),
        (
            "p",
            "Error 404 is the second album by the Leeds band Page Not Found, released on 3 May 2024 by Moor Records.",
        ),
        ("h2", "Track listing"),
        ("li", "Access Denied"),
        ("li", "Bad Gateway"),
    )
    assert judge(features(title="Error 404 (album)", **album)).outcome is Outcome.COMPLETE
    weir = "Wegen Wartungsarbeiten ist das Wehr in Osthagen vom 1. bis 4. Dezember nicht passierbar."
    works = blocks(("h1", "Wartungsarbeiten am Wehr"), ("p", f"{weir} Sportboote können die Schleuse nutzen."))
    assert judge(features(title="Wartungsarbeiten am Wehr", **works)).outcome is Outcome.COMPLETE
    site = blocks(
        ("h1", "Wartungsarbeiten"), ("p", "Unsere Seite ist bis 4. Dezember nicht erreichbar. Bitte kommen Sie wieder.")
    )
    assert judge(features(title="Wartungsarbeiten", **site)).outcome is Outcome.ERROR_PAGE


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        ("No document with the ID 88213 was found in the database.", Outcome.SOFT_404),
        ("Select your university or library to sign in and read this document.", Outcome.LOGIN),
        ("Kies uw instelling om in te loggen.", Outcome.LOGIN),
        ("Votre domaine a bien été créé chez OVHcloud !", Outcome.PARKED),
    ],
)
def test_what_programs_of_the_web_say_names_their_pages(said: str, outcome: Outcome) -> None:
    assert judge(features(title="Portal", **blocks(("p", said)))).outcome is outcome


def test_a_foot_and_a_menu_round_nothing_are_a_shell() -> None:
    page = {"blocks": (("nav", "navigation", "Start Topics Diary"), ("footer", "main", "Legal notice Accessibility"))}
    assert judge(features("Legal notice Accessibility", title="Files", **page)).outcome is Outcome.EMPTY_SHELL
