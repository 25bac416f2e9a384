"""Pages that a server or a proxy writes by itself, in languages of which the gate knows no words."""

from __future__ import annotations

from typing import Any

import pytest

from harness.capture.gate import _kind_of_error, judge
from harness.capture.gate_measures import asking
from harness.capture.gate_sentences import dated, evidence, spoken, told_about
from harness.capture.gate_wordless import coded, lists_codes, machine_made, speaks_only, tells_nothing
from harness.capture.gate_words import core, direct
from harness.model.snapshot import Outcome
from tests.unit.capture.test_gate import ARTICLE, blocks, features

# Welsh and Basque: an address that could not be fetched, a method that is not allowed.
WELSH = "Gwall\nNi ellid nôl y cyfeiriad a ofynnwyd gan y gweinydd hwn heddiw, ac nid oes copi wrth gefn ohono yma.\n{}\nRhowch gynnig arall arni."
BASQUE = "Metodoa ez da onartzen!\nGET metodoa ez dago baimenduta eskatutako URL honetarako, eta zerbitzariak ez du eskaera beteko.\n{}"


@pytest.mark.parametrize(
    "shown",
    [
        "http://a.test/story/1",
        "URL: /story/1",
        "Crëwyd Fri, 27 Nov 2026 00:10:00 GMT gan proxy.corp.example (squid/5.7)",
        "Apache/2.4.57 (Debian) Server at a.test Port 80",
        "[ERR_CONNECT_FAIL]",
    ],
)
@pytest.mark.parametrize("text", [WELSH, BASQUE])
def test_a_servers_own_page_is_an_error_in_whatever_language(text: str, shown: str) -> None:
    assert machine_made(features(text.format(shown)))
    judged = judge(features(text.format(shown), title=text.splitlines()[0]))
    assert judged.outcome in (Outcome.ERROR_PAGE, Outcome.SOFT_404)
    assert machine_made(features(text.format(""))) == ""


def test_the_name_of_an_error_may_stand_in_the_markup_alone() -> None:
    page = features(WELSH.format(""), markup='<body id="ERR_DNS_FAIL"><h1>Gwall</h1>')
    assert machine_made(page) == "ERR_DNS_FAIL"


@pytest.mark.parametrize(
    "reports",
    [
        "Dywedodd Rhys Morgan ddydd Gwener fod y bont ar gau tan 14 Rhagfyr. Roedd 250 o bobl yno.",
        "The bridge is closed, the council said.",
    ],
)
def test_what_reports_something_beside_its_address_is_no_servers_page(reports: str) -> None:
    page = features(f"Y bont ar gau\n{reports}\nhttp://a.test/story/1", title="Y bont ar gau")
    assert machine_made(page) == ""
    assert judge(page).outcome is Outcome.COMPLETE


def test_a_long_page_may_show_its_address_and_name_programs() -> None:
    quiet = "Mae'r gweinydd yn ateb pob cais yn ei dro, ac yn cadw copi o bob ateb. " * 40
    assert machine_made(features(f"{quiet}\nhttp://a.test/story/1\nApache/2.4.57")) == ""
    assert judge(features(f"{ARTICLE}\nhttp://a.test/story/1\nnginx/1.22.1")).outcome is Outcome.COMPLETE


@pytest.mark.parametrize("word", ["URL", "GET", "HTTP", "Web", "Proxy", "Firefox", "Content-Length"])
def test_the_machinery_by_which_a_page_comes_is_nobodys_name(word: str) -> None:
    sentence = "everything that went through {} was kept as it came"
    assert evidence(sentence.format(word)) == 0
    assert evidence(sentence.format("Norfolk")) == 1


# In languages of whose notices no word is known: Welsh, Basque, Lithuanian and Swahili.
UNKNOWN = [
    ("403", "Nid oes gennych ganiatâd i weld y dudalen hon."),
    ("Barkatu...", "Saioa ez dago aktibo."),
    ("Apgailestaujame…", "Užklausa netinkama, o puslapio parodyti nepavyko."),
    ("Samahani...", "Ukurasa umehifadhiwa na hauwezi kuonyeshwa kwa sasa."),
]


@pytest.mark.parametrize(("heading", "text"), UNKNOWN)
def test_a_few_sentences_that_tell_nothing_are_a_notice_in_whatever_language(heading: str, text: str) -> None:
    page = features(f"{heading}\n{text}", title=heading)
    assert tells_nothing(page)
    assert judge(page).outcome is not Outcome.COMPLETE


@pytest.mark.parametrize(
    "text",
    [
        "Court\nProsecutors dropped the investigation.",
        "Коротко\nСуд арештував двох підозрюваних.",
        "Statement of the Foreign Minister\nWe have seen the pictures. We will answer in our own time.",
        "Terrassen\nBron är öppen igen sedan igår, och ni kan gå över.",
        "Ferry\nYou pay twelve and the man pays the river.",
        "Codes\n403\nThe key does not fit.\n404\nThere is no such door...",
        "Questions\nI have lost my card. What am I to do?\nShow us who you are.",
    ],
)
def test_a_flash_a_statement_and_what_names_a_day_or_a_figure_are_none(text: str) -> None:
    assert not tells_nothing(features(text, title=text.splitlines()[0]))


def test_a_question_to_the_visitor_is_none_that_is_answered_and_two_who_take_turns_speak() -> None:
    assert tells_nothing(
        features("Are you one of us?\nTo keep spiders out, guests answer a question.", title="Anglers")
    )
    turns = "Before you come\n— Do you lock it?\n— Always, and you should.\n— You never forget?"
    assert not tells_nothing(features(turns, title="Before you come"))


def test_a_few_words_beside_a_way_back_are_all_that_a_page_tells() -> None:
    assert tells_nothing(features("The well of learning is dry\nBack to the front page", title="Ask"))
    school = (("h1", "Back to school"), ("p", "The well of learning is dry"))
    assert not tells_nothing(features(title="Ask", **blocks(*school)))
    assert not tells_nothing(features("The well at Pell ran dry in 2019\nBack to the front page", title="Ask"))


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        ((("p", "404"), ("h1", "Nothing on this shelf"), ("p", "Go on shopping")), "404"),
        ((("h1", "500"), ("p", "Ni ellid nôl y dudalen.")), "500"),
        ((("p", "404"), ("h1", "Nothing on this shelf"), ("p", "The rope was sold on 3 May.")), ""),
        ((("h1", "404"), *(("p", f"Verse {'i' * n}, of the hollow hill.") for n in range(1, 7))), ""),
        ((("h1", "Nothing on this shelf"), ("p", "Go on shopping")), ""),
    ],
)
def test_a_code_beside_the_heading_is_all_a_page_tells_unless_something_is_told(
    lines: tuple[tuple[str, str], ...], code: str
) -> None:
    page = features(title="Chandlery", **blocks(*lines))
    assert coded(page) == code
    if code:
        assert judge(page).outcome is (Outcome.SOFT_404 if code == "404" else Outcome.ERROR_PAGE)


def test_a_list_of_codes_explains_them_and_a_profile_counts_its_posts() -> None:
    listed = features("Answers\n200\nOK\n403\nForbidden\n503\nService unavailable", title="Answers of the API")
    assert lists_codes(listed)
    assert judge(listed).outcome is Outcome.COMPLETE
    assert not lists_codes(features("112 posts\n340 followers\n201 following\nThis account is private"))


def test_sections_and_more_than_a_few_sentences_are_none() -> None:
    assert not tells_nothing(features("403\n" + " ".join([UNKNOWN[0][1]] * 10), title="403"))
    parts = [("h1", "main", "403"), ("p", "main", UNKNOWN[0][1])]
    more = [("h2", "main", "Pam"), ("p", "main", "Gofynnwch."), ("h2", "main", "Pryd"), ("p", "main", "Wedyn.")]
    assert tells_nothing(features(UNKNOWN[0][1], title="403", blocks=parts))
    assert not tells_nothing(features(UNKNOWN[0][1], title="403", blocks=[*parts, *more]))


@pytest.mark.parametrize("name", ["Hostomel", "Chromecast", "Operation", "Cachemire", "IPCC", "Webster"])
def test_names_that_begin_like_machinery_are_names(name: str) -> None:
    assert evidence(f"everything that went through {name} was kept as it came") == 1


@pytest.mark.parametrize(
    ("heading", "text", "complete"),
    [
        ("How to reset a forgotten password", "A letter with a link is sent to whoever asks for it.", True),
        ("Forgotten pass", "A letter with a link is sent to whoever asks for it, if you know where.", False),
    ],
)
def test_a_short_page_that_explains_something_is_none(
    heading: str, text: str, complete: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("harness.capture.gate.weights", lambda: {Outcome.COMPLETE: {"": 9.0}})
    page = features("", text=text * 2, blocks=[("h1", "main", heading), ("p", "main", text)], title=heading)
    assert tells_nothing(page)
    assert (judge(page).outcome is Outcome.COMPLETE) is complete


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (UNKNOWN[3][1], Outcome.ERROR_PAGE),
        ("Page not found.", Outcome.SOFT_404),
        ("Too many requests.", Outcome.RATE_LIMITED),
    ],
)
def test_what_is_known_of_its_words_says_which_notice_it_is(text: str, kind: Outcome) -> None:
    assert _kind_of_error(features(text, title="Samahani")) is kind


SPOKEN = [
    ("This one lives in the app", "You can watch this clip on your phone only.\nGet Flick and join 40 million others."),
    ("We're changing the tyres", "The Record is off the road while we fit something faster.\nBack before breakfast."),
    ("Merci de patienter", "Votre numéro : 4 218.\nTemps estimé : 12 minutes.\nNe quittez pas cette page, vous perdriez votre tour."),
    ("A te la scelta", "Il nostro lavoro vive di pubblicità.\nPuoi leggerci gratis, oppure pagare 4,99 € al mese."),
]  # fmt: skip


@pytest.mark.parametrize(("heading", "text"), SPOKEN)
def test_figures_and_names_in_what_is_said_to_a_visitor_make_no_report(heading: str, text: str) -> None:
    told = blocks(("h1", heading), *(("p", line) for line in text.splitlines()))
    assert speaks_only(features(title=heading, **told))
    assert not tells_nothing(features(title=heading, **told))
    assert judge(features(title=heading, **told)).outcome is not Outcome.COMPLETE


@pytest.mark.parametrize(
    ("heading", "text", "more"),
    [
        # somebody says so, a day is named, a sentence to nobody tells something
        ("Ferry", "You can cross at 9pm. We are sorry, said Ada Crane.", {}),
        ("Ferry", "You can cross from 9pm on Tuesday. We are sorry for the wait.", {}),
        ("Ferry", "You can cross again. The fault in the bow door cost Rissfund £4,200.", {}),
        (
            "Structures",
            "We do all kinds of work. The first aim is to build what lasts for a long time without much upkeep and what is still cheap to put up.",
            {},
        ),
        ("Colours", "My new car is silver. Your car is blue.", {}),
        ("Refund policy", "If an item is not as described, you may return it within 30 days. Contact us first.", {}),
        ("Why we ask you to sign in", "We log the time and delete the log after 30 days. You may ask for it.", {}),
        ("Why was I asked to prove that I'm human?", "We check one visit in 200. You may be asked again.", {}),
        ("Help centre", "We check one visit in 200. You may be asked again.", {}),
        ("Terms of subscription", "You may cancel within 14 days. We pay back what you have paid.", {}),
        # what the heading names is told of
        ("Ferry cancelled", "We are sorry: the 7.40pm ferry is cancelled. Please use the 9pm sailing.", {}),
        ("A correction", "We called Ada Crane a councillor. She is the clerk. We apologise to her.", {}),
        ("An open letter", "We have waited 12 years for you to answer. Please do.", {}),
        ("Thank you", "We raised £4,200 with you. Thanks to all of you.", {"meta": {"ld:datePublished": "2026-05-03"}}),
    ],
)
def test_what_tells_something_beside_its_visitor_or_is_no_notice_by_its_heading_is_none(
    heading: str, text: str, more: dict[str, Any]
) -> None:
    told = blocks(("h1", heading), ("p", text))
    assert not speaks_only(features(title=heading, **told, **more))


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("Il nostro lavoro vive di pubblicità.", True),
        ("Oldalunk most nem érhető el.", True),
        ("Ο ιστότοπός μας ανανεώνεται.", True),
        ("Il Garante ha aperto un'istruttoria su dodici testate.", False),
        ("Vlakovi su stali jučer.", False),
    ],
)
def test_a_site_speaks_of_itself_in_its_own_language(text: str, speaks: bool) -> None:
    assert spoken(text) is speaks


def test_the_rest_is_for_somebody_in_other_languages_too_and_a_search_that_found_nothing_says_so() -> None:
    assert asking("Resten er for deg som er abonnent") == 3
    assert asking("Reszta jest dla prenumeratorów") == 3
    assert direct("0 documents match otter levy 2026.", "soft_404")
    assert not direct(
        "No documents match what the minister said, the court found on Monday, and nobody asked.", "soft_404"
    )


def test_what_a_heading_names_and_the_text_tells_of_is_a_subject_and_what_was_asked_for_is_none() -> None:
    told = "Die Sprechstunde des Bürgermeisters fällt aus.\nBitte wenden Sie sich an das Vorzimmer."
    lines = [("h1", "Sprechstunde fällt aus"), *(("p", line) for line in told.splitlines())]
    assert not tells_nothing(features(title="Rathaus", **blocks(*lines)))
    assert tells_nothing(features(title="Rathaus", **blocks(("h1", "Hinweis"), *lines[1:])))
    closed = blocks(("h1", "도서관 휴관"), ("p", "도서관은 점검으로 문을 닫습니다. 이용에 불편을 드려 죄송합니다."))
    assert not tells_nothing(features(title="한밭시", **closed))
    asked = blocks(("h1", "Harl tunnel fire"), ("p", "Please search for Harl tunnel fire among our articles."))
    assert speaks_only(features(title="Encyclopaedia", **asked))
    page = blocks(("h1", "Seite fehlt"), ("p", "Diese Seite fehlt uns, bitte kehren Sie um."))
    assert tells_nothing(features(title="Rathaus", **page))


def test_spells_of_weather_are_no_misspelling() -> None:
    assert not core("Dry with clear spells.", "soft_404")
    assert core("Check the spelling.", "soft_404")


@pytest.mark.parametrize(
    "told",
    [
        "changed hands last week",
        "hat vorige Woche geschlossen",
        "cerró la semana pasada",
        "w zeszłym tygodniu",
        "先週閉まった",
    ],
)
def test_what_happened_last_week_is_a_report(told: str) -> None:
    assert dated(told)


def test_somebodys_post_speaks_to_its_readers_and_is_no_notice() -> None:
    post = [("p", "If you live on Mill Lane, keep your windows shut."), ("p", "We will post here when it is over.")]
    assert speaks_only(features(title="X", **blocks(*post)))
    assert not speaks_only(features(title="X", **blocks(("p", "Vale Fire"), ("p", "@valefire"), *post)))


def test_what_a_site_says_of_its_ways_tells_something() -> None:
    text = ("p", "We set one cookie that remembers your language. It is deleted after a year. We do not track you.")
    ways = "How this site uses cookies"
    assert judge(features(title=ways, **blocks(("h1", ways), text))).outcome is Outcome.COMPLETE
    assert tells_nothing(features(title="Hello", **blocks(("h1", "Hello"), text)))
    assert told_about("Why our website was down")
    assert not told_about("Why am I seeing this page?")
