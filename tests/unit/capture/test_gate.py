"""The gate's rules, without a browser: what a sentence is for, what else there is to read, and which language it is in."""

from __future__ import annotations

from typing import Any

import pytest

from harness.capture.gate import Features, judge
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
        ("Something went wrong. Please try again later.", Outcome.SERVER_ERROR),
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
