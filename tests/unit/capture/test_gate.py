"""The gate without a browser: what a sentence is for, what else there is to read, where it stands, and which language it is in."""

from __future__ import annotations

import time
from typing import Any

import pytest

from harness.capture.gate import _NOTICE_OF, Features, judge, weights
from harness.capture.gate_measures import measures
from harness.capture.gate_page import reported
from harness.capture.gate_words import offers
from harness.capture.language import language_of
from harness.model.snapshot import Outcome
from tests.corpus.gate.makes import TEXT

ARTICLE = "\n".join(" ".join(TEXT["en"]) for _ in range(3))


def features(main: str, **more: Any) -> Features:
    defaults: dict[str, Any] = {
        "url": "http://a.test/story/1",
        "final_url": "http://a.test/story/1",
        "hops": (),
        "status": 200,
        "headers": (),
        "title": "A story",
        "main": main,
        "text": main,
        "marks": "html body main",
        "meta": {},
        "passwords": 0,
        "scripts": 0,
        "locked": False,
    }
    return Features(**(defaults | more))


@pytest.mark.parametrize(
    ("main", "outcome"),
    [
        ("The page you are looking for does not exist.", Outcome.SOFT_404),
        ("Сторінку не знайдено. Можливо, матеріал видалено.", Outcome.SOFT_404),
        ("Verify you are human by completing the action below.", Outcome.BOT_CHECK),
        ("Something went wrong. Please try again later.", Outcome.ERROR_PAGE),
        ("Please enable JavaScript to view this site.", Outcome.EMPTY_SHELL),
        ("This domain is for sale! Buy this domain today.", Outcome.PARKED),
        ("We and our 812 partners store and access information on your device.", Outcome.CONSENT_WALL),
    ],
)
def test_a_notice_is_known_and_the_same_words_quoted_in_an_article_are_not(main: str, outcome: Outcome) -> None:
    assert judge(features(main)).outcome is outcome
    assert judge(features(f"{ARTICLE}\n‘{main.rstrip('.')}’, the screen said.")).outcome is Outcome.COMPLETE


def test_a_wall_at_the_end_of_an_article_is_one_and_a_letter_is_not() -> None:
    assert judge(features(f"{ARTICLE}\nSubscribe to continue reading.")).outcome is Outcome.PAYWALL
    assert (
        judge(features(f"{ARTICLE}\nSubscribe to our newsletter to read more every Friday.")).outcome
        is Outcome.COMPLETE
    )
    assert judge(features(ARTICLE, meta={"ld:isAccessibleForFree": "False"}, locked=True)).outcome is Outcome.PAYWALL


def test_a_password_field_with_little_else_is_a_login_and_beside_an_article_is_not() -> None:
    assert judge(features("Welcome back\nForgot your password?", passwords=1)).outcome is Outcome.LOGIN
    assert judge(features(ARTICLE, passwords=1)).outcome is Outcome.COMPLETE


def test_what_reports_little_but_something_is_complete() -> None:
    for text in (
        "The court dismissed the appeal on 4 March 2024.",
        "1,500 soldiers were moved by ship, the service said.",
    ):
        assert judge(features(text)).outcome is Outcome.COMPLETE


def test_where_the_address_led() -> None:
    assert judge(features(ARTICLE, final_url="http://a.test/?from=old")).outcome is Outcome.REDIRECTED_HOME
    assert judge(features(ARTICLE, final_url="http://b.example/story/1")).outcome is Outcome.REDIRECTED_SITE
    assert judge(features(ARTICLE, final_url="http://www.a.test/2024/story-1")).outcome is Outcome.COMPLETE


@pytest.mark.parametrize("language", sorted(TEXT))
def test_a_text_is_known_by_its_script_and_words_and_another_language_than_declared_is_told(language: str) -> None:
    text = " ".join(TEXT[language]) * 2
    assert language_of(text) == language
    assert judge(features(text, language=language)).outcome is Outcome.COMPLETE
    assert judge(features(text, language="uk" if language != "uk" else "en")).outcome is Outcome.WRONG_LANGUAGE


def test_names_and_numbers_alone_tell_no_language() -> None:
    assert language_of("1,500 2,300 Kursk Vladivostok 18.10.2024") is None


def blocks(*found: tuple[str, str]) -> dict[str, Any]:
    text = "\n".join(line for _, line in found)
    return {"main": text, "text": text, "blocks": tuple((tag, "main", line) for tag, line in found)}


TEASERS = [
    pair
    for n, sentence in enumerate(TEXT["en"][:5])
    for pair in (("h3", f"Another story, number {n}"), ("p", sentence))
]


def test_a_notice_above_a_row_of_teasers_is_a_notice_and_a_report_above_one_is_a_report() -> None:
    gone = blocks(("h1", "Nothing here"), ("p", "The article you asked for has been removed from our site."), *TEASERS)
    assert judge(features(**gone)).outcome is Outcome.SOFT_404
    whole = blocks(("h1", "Reservoir falls"), *(("p", s) for s in TEXT["en"]), *TEASERS)
    assert judge(features(**whole)).outcome is Outcome.COMPLETE
    walled = blocks(
        ("h1", "Reservoir falls"),
        *(("p", s) for s in TEXT["en"][:2]),
        ("p", "Subscribe to continue reading."),
        *TEASERS,
    )
    assert judge(features(**walled)).outcome is Outcome.PAYWALL


def test_entries_with_low_headings_are_the_page_where_nothing_stands_before_them() -> None:
    live = blocks(("h1", "As it happened"), *TEASERS)
    assert len(features(**live).lines) == len(TEASERS) + 1
    assert judge(features(**live)).outcome is Outcome.COMPLETE


@pytest.mark.parametrize(
    ("status", "headers", "outcome"),
    [
        (404, (), Outcome.GONE),
        (410, (), Outcome.GONE),
        (429, (("Retry-After", "60"),), Outcome.RATE_LIMITED),
        (429, (("X-Vercel-Mitigated", "challenge"),), Outcome.BOT_CHECK),
        (403, (), Outcome.BOT_CHECK),
        (401, (), Outcome.LOGIN),
        (402, (), Outcome.PAYWALL),
        (503, (("cf-mitigated", "challenge"),), Outcome.BOT_CHECK),
        (451, (), Outcome.ERROR_PAGE),
        (503, (), Outcome.ERROR_PAGE),
        (522, (), Outcome.ERROR_PAGE),
    ],
)
def test_a_status_decides_whatever_the_page_says(
    status: int, headers: tuple[tuple[str, str], ...], outcome: Outcome
) -> None:
    judgement = judge(features(ARTICLE, status=status, headers=headers))
    assert judgement.outcome is outcome
    assert judgement.reasons


def test_what_is_bad_is_said_in_the_pages_own_words() -> None:
    judgement = judge(features("The page you are looking for does not exist.", title="Not found"))
    assert judgement.outcome is Outcome.SOFT_404
    assert any("“Not found”" in reason for reason in judgement.reasons)


def test_every_kind_of_page_has_weights_and_every_weight_is_of_something_measured() -> None:
    of = weights()
    assert set(of) == {Outcome.COMPLETE, *_NOTICE_OF}
    page = measures(features(ARTICLE))
    assert page
    assert all(0 <= value <= 1 for value in page.values())
    assert any(name in of[Outcome.COMPLETE] for name in page)


@pytest.mark.parametrize("line", ["subscribe " * 40_000, "a" * 400_000, "не найдено " * 30_000, "<" * 400_000])
def test_a_line_without_end_costs_no_more_than_a_long_one(line: str) -> None:
    began = time.process_time()
    judge(features(line))
    assert time.process_time() - began < 2


def test_a_programs_last_words_report_nothing() -> None:
    said = "Fatal error: Uncaught TypeError in /var/www/html/index.php on line 14"
    assert reported(said) == 0
    assert reported("The minister said on Tuesday that 14 roads were closed.") == 1


def test_turkish_is_told_from_german() -> None:
    text = (
        "Vali pazartesi günü yaptığı açıklamada üç köyden 340 kişinin tahliye edildiğini söyledi ve bu sayı daha da "
        "artacak dedi. Otobüsler için yeni bir yol açıldı ancak köprü çok eski olduğu için kapalı."
    )
    assert language_of(text) == "tr"
    assert judge(features(text, language="de")).outcome is Outcome.WRONG_LANGUAGE


def test_what_is_withheld_by_law_is_said_to_be() -> None:
    assert judge(features(ARTICLE, status=451)).reasons == ("status 451: withheld for legal reasons here",)


def test_a_refusal_that_asks_for_a_login_is_one() -> None:
    asks = features("You must be logged in to view this page.\nPlease sign in with your account.", status=403)
    assert judge(asks).outcome is Outcome.LOGIN
    assert "status 403" in judge(asks).reasons


def test_what_stands_before_a_page_on_another_host_is_named() -> None:
    wall = "Before you continue\nWe and our 812 partners store and access information on your device.\nAccept all"
    judgement = judge(features(wall, final_url="http://consent.b.example/m"))
    assert judgement.outcome is Outcome.CONSENT_WALL
    assert judgement.reasons[-1] == "a.test leads to consent.b.example"


def test_a_wall_in_a_box_beside_the_text_is_read_and_a_column_of_offers_is_not() -> None:
    story = [("p", "main", s) for s in TEXT["de"][:2]]
    box = [
        ("h2", "aside", "Dieser Artikel ist Teil von N+"),
        ("p", "aside", "Jetzt weiterlesen mit dem Abo. 4 Wochen für 1 €."),
    ]
    walled = features("", blocks=(("h1", "main", "Der Pegel sinkt"), *story, *box), text="x" * 400)
    assert judge(walled).outcome is Outcome.PAYWALL
    assert any("Teil von N+" in reason for reason in judge(walled).reasons)
    whole = [("p", "main", s) for s in TEXT["de"] * 2]
    column = [("p", "aside", f"Plus-Artikel {n}: {s}") for n, s in enumerate(TEXT["de"] * 3)]
    beside = features("", blocks=(("h1", "main", "Der Pegel sinkt"), *whole, *column), text="x" * 400)
    assert judge(beside).outcome is Outcome.COMPLETE


def test_who_may_comment_says_nothing_of_who_may_read() -> None:
    told = f"{ARTICLE}\nComments are reserved for subscribers. Subscribe to join the discussion."
    assert judge(features(told)).outcome is Outcome.COMPLETE
    assert "wall.hidden" not in measures(features(told))


def test_a_reason_quotes_whole_words_of_a_sentence_however_long_it_is() -> None:
    long = (
        "Choose whichever of our plans suits you and your whole family best, wherever in the country you may be, and "
    )
    judgement = judge(features(f"{ARTICLE}\n{long}subscribe now to continue reading.\nAlready a subscriber? Log in"))
    assert judgement.outcome is Outcome.PAYWALL
    quoted = next(reason for reason in judgement.reasons if "continue reading" in reason)
    assert quoted.startswith("the page says “… ")
    assert quoted.split("… ")[1].split()[0] in long.split()
    assert len(quoted) < 160


def test_a_page_of_nothing_but_its_frame_is_an_empty_shell() -> None:
    frame = (("p", "header", "The Lantern"), ("a", "navigation", "News"), ("p", "footer", "Imprint Privacy"))
    judgement = judge(features("", blocks=frame, text="The Lantern News Imprint Privacy"))
    assert judgement.outcome is Outcome.EMPTY_SHELL
    caption = (*frame, ("figcaption", "caption", "The weir on 3 March 2025, seen from the mill. Photograph: A. Lind"))
    assert judge(features("", blocks=caption, text="x" * 200)).outcome is Outcome.COMPLETE


def test_an_ordinal_ends_no_sentence() -> None:
    (line,) = features("Der Verlag öffnet vom 1. März an alle Artikel, teilte er am Montag mit.").lines
    assert reported(line.text) == 1


@pytest.mark.parametrize(
    ("title", "main", "outcome"),
    [
        ("Access Denied", 'You don\'t have permission to access "http://a.test/" on this server.\nReference #18.5d3e1602.1747372321.2a9c1f', Outcome.BOT_CHECK),
        ("", "Request unsuccessful. Incapsula incident ID: 1234000560009-88812", Outcome.BOT_CHECK),
        ("Request Rejected", "The requested URL was rejected. Please consult with your administrator.\nYour support ID is: 77128399", Outcome.BOT_CHECK),
        ("Error 1015", "You are being rate limited\nThe owner of this website has banned you temporarily.", Outcome.RATE_LIMITED),
        ("Fastly error: unknown domain a.test", "Fastly error: unknown domain: a.test.", Outcome.ERROR_PAGE),
        ("a.test", "Disclaimer: Sedo maintains no relationship with third party advertisers.", Outcome.PARKED),
    ],
)  # fmt: skip
def test_a_vendors_page_is_named_by_what_it_says_of_itself_and_a_report_of_it_is_not(
    title: str, main: str, outcome: Outcome
) -> None:
    found = judge(features(main, title=title))
    assert found.outcome is outcome
    assert "as a vendor's does" in found.reasons[0]
    if outcome in (Outcome.BOT_CHECK, Outcome.RATE_LIMITED):
        assert judge(features(main, title=title, status=503)).outcome is outcome
    assert judge(features(f"{ARTICLE}\n{main}")).outcome is Outcome.COMPLETE


@pytest.mark.parametrize("status", [200, 202, 429])
def test_a_check_that_only_its_scripts_name_is_one_whatever_its_status(status: int) -> None:
    script = '<script src="https://ct.captcha-delivery.com/c.js"></script><div class="g-recaptcha"></div>'
    assert judge(features("", status=status, markup=script)).outcome is Outcome.BOT_CHECK
    assert judge(features(ARTICLE, markup=script)).outcome is Outcome.COMPLETE
    assert judge(features("", status=429)).outcome is Outcome.RATE_LIMITED


def test_what_is_left_when_a_layer_that_asked_for_consent_is_gone_is_a_wall() -> None:
    asked = ("taken away: We value your privacy. Accept all cookies of our partners.",)
    assert judge(features("", cleared=asked)).outcome is Outcome.CONSENT_WALL
    frame = {"main": "Home News\nTerms", "text": "Home News\nTerms", "blocks": (("nav", "navigation", "Home News"), ("div", "footer", "Terms"))}  # fmt: skip
    assert judge(features(**(frame | {"cleared": asked}))).outcome is Outcome.CONSENT_WALL
    assert judge(features("", cleared=("taken away: Get the app",))).outcome is Outcome.EMPTY_SHELL
    assert judge(features(ARTICLE, cleared=asked)).outcome is Outcome.COMPLETE


def test_the_name_of_a_list_asks_for_nothing_and_the_heading_of_a_wall_does() -> None:
    story = [("h1", "Reservoir falls"), *(("p", s) for s in TEXT["en"])]
    entries = [("li", f"Another story, number {n}") for n in range(5)]
    listed = features(**blocks(*story, ("b", "Keep reading"), *entries))
    assert judge(listed).outcome is Outcome.COMPLETE
    assert "wall.hidden" not in measures(listed)
    assert measures(features(**blocks(*story, ("b", "Keep reading"))))["wall.hidden"] == 1
    assert judge(features(**blocks(*story, ("h2", "Keep reading"), *TEASERS))).outcome is Outcome.COMPLETE
    walled = blocks(*story[:3], ("h3", "This story is for subscribers"), ("p", "Subscribe for 1 a week to read on."), *TEASERS)  # fmt: skip
    assert judge(features(**walled)).outcome is Outcome.PAYWALL


def test_when_something_happens_is_no_price() -> None:
    assert not offers("The ferry runs again from 8.")
    assert offers("From 8 a month.")
