"""What a visit came to: the gate's word, and what only the visit found out."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest

from harness.capture.gate import Judgement, judge
from harness.capture.outcome import Visited, outcome_of
from harness.model.snapshot import Outcome
from tests.unit.capture.test_gate import blocks, features

_COMPLETE = Judgement(outcome=Outcome.COMPLETE, reasons=())
_SHELL = Judgement(outcome=Outcome.EMPTY_SHELL, reasons=("nothing on it",))

# What a complete page may lack, in the order in which it is named.
_LACKS: list[tuple[dict[str, Any], Outcome]] = [
    ({"forbidden": "robots.txt of that host"}, Outcome.ROBOTS),
    ({"broken_off": "its scripts stopped"}, Outcome.PARTIAL),
    ({"dead_frame": "http://a.test/frame"}, Outcome.DEAD_FRAME),
    ({"too_many_frames": "more than 100 frames"}, Outcome.PARTIAL),
    ({"limited": "it went on and on"}, Outcome.PARTIAL),
    ({"navigations": 11}, Outcome.PARTIAL),
    ({"failed_step": "step 1: click #more: nothing there"}, Outcome.STEP_FAILED),
]


def _came(judged: Judgement, **more: Any) -> tuple[Outcome, tuple[str, ...]]:
    return outcome_of(judged, Visited(**{"navigations": 1, "most_navigations": 10, **more}))


def test_a_complete_page_that_lacks_nothing_is_complete() -> None:
    assert _came(_COMPLETE) == (Outcome.COMPLETE, ())


@pytest.mark.parametrize(("lack", "outcome"), _LACKS)
def test_whatever_a_complete_page_lacks_is_told_with_its_reason(lack: dict[str, Any], outcome: Outcome) -> None:
    came, reasons = _came(_COMPLETE, **lack)
    assert came is outcome
    assert str(next(iter(lack.values()))) in reasons[0]


@pytest.mark.parametrize(("first", "second"), list(combinations(_LACKS, 2)))
def test_of_two_the_earlier_is_named(first: Any, second: Any) -> None:
    assert _came(_COMPLETE, **first[0], **second[0])[0] is first[1]


def test_a_dead_frame_hides_no_limit() -> None:
    _, reasons = _came(_COMPLETE, dead_frame="http://a.test/annex.PDF?1", limited="it went on and on")
    assert reasons == (
        "frame http://a.test/annex.PDF?1 failed: a PDF inside a page is not read, but as a source of its own",
        "it went on and on",
    )


def test_a_page_that_only_tells_nothing_beside_a_dead_frame_lacks_what_stood_in_that() -> None:
    guessed = Judgement(outcome=Outcome.ERROR_PAGE, reasons=("a few sentences",), guessed=True)
    said = Judgement(outcome=Outcome.ERROR_PAGE, reasons=("the heading says so",))
    hollow = Judgement(outcome=Outcome.EMPTY_SHELL, reasons=("[]",), hollow=True)
    for judged, outcome in (
        (guessed, Outcome.DEAD_FRAME),
        (_SHELL, Outcome.DEAD_FRAME),
        (said, Outcome.ERROR_PAGE),
        (hollow, Outcome.EMPTY_SHELL),
    ):
        assert _came(judged, dead_frame="http://a.test/table")[0] is outcome
        assert _came(judged)[0] is judged.outcome
        assert _came(judged, refused_frame="http://a.test/table")[0] is outcome
    told = Judgement(outcome=Outcome.COMPLETE, reasons=(), told=True)
    assert _came(_COMPLETE, refused_frame="http://a.test/table")[0] is Outcome.DEAD_FRAME
    assert _came(told, refused_frame="http://a.test/table")[0] is Outcome.COMPLETE
    assert _came(told, dead_frame="http://a.test/table")[0] is Outcome.DEAD_FRAME
    pointing = features("Consultez le tableau ci-dessous.", title="Les chiffres commune par commune")
    headed = features(title="Les chiffres", **blocks(("h1", "Les chiffres"), ("p", "Consultez le tableau ci-dessous.")))
    assert judge(pointing).guessed
    assert judge(headed).guessed
    assert not judge(features("Page not found. Go back to the home page.", title="Not found")).guessed


@pytest.mark.parametrize("outcome", [o for o in Outcome if o not in (Outcome.COMPLETE, Outcome.EMPTY_SHELL)])
def test_nothing_makes_a_bad_page_better(outcome: Outcome) -> None:
    lacks: dict[str, Any] = {k: v for lack, _ in _LACKS[1:] for k, v in lack.items()}
    judged = Judgement(outcome=outcome, reasons=("as the page says",))
    assert _came(judged, **lacks, shown_as="text/plain") == (outcome, ("as the page says",))


@pytest.mark.parametrize(
    ("shown_as", "text", "outcome"),
    [
        ("text/plain", True, Outcome.COMPLETE),
        ("text/plain", False, Outcome.EMPTY_SHELL),
        ("image/png", False, Outcome.COMPLETE),
        ("video/mp4", False, Outcome.COMPLETE),
        ("", True, Outcome.EMPTY_SHELL),
    ],
)
def test_a_source_shown_as_itself_is_no_shell_where_it_shows_something(
    shown_as: str, text: bool, outcome: Outcome
) -> None:
    assert _came(_SHELL, shown_as=shown_as, text=text)[0] is outcome


def test_data_that_holds_nothing_is_a_shell_although_it_is_shown_as_itself() -> None:
    judged = judge(features("[]", title=""))
    assert judged.hollow
    assert _came(judged, shown_as="application/json")[0] is Outcome.EMPTY_SHELL


def test_a_picture_shown_as_itself_that_is_broken_is_partial() -> None:
    assert _came(_SHELL, shown_as="image/png", text=False, picture=False)[0] is Outcome.PARTIAL
    assert _came(_COMPLETE, picture=False)[0] is Outcome.COMPLETE  # a broken picture on a page is the page's affair


def test_a_text_that_was_cut_is_not_complete_because_it_is_no_shell() -> None:
    assert _came(_SHELL, shown_as="text/plain", limited="more than 1000 bytes") == (
        Outcome.PARTIAL,
        ("more than 1000 bytes",),
    )


def test_an_empty_document_between_two_others_says_nothing_of_the_page() -> None:
    assert _came(_SHELL, navigations=2)[0] is Outcome.EMPTY_SHELL
    assert _came(_SHELL, navigations=3) == (
        Outcome.PARTIAL,
        ("the page went elsewhere 3 times, and showed nothing when read",),
    )


@pytest.mark.parametrize("outcome", [Outcome.PAYWALL, Outcome.RATE_LIMITED, Outcome.LOGIN, Outcome.EMPTY_SHELL])
def test_what_a_feed_speaks_of_is_no_notice_and_what_it_lacks_is_told(outcome: Outcome) -> None:
    judged = Judgement(outcome=outcome, reasons=("the text says so",))
    feed = {"feed": True, "shown_as": "text/html; charset=utf-8"}
    assert _came(judged, **feed) == (Outcome.COMPLETE, ())
    assert _came(judged, **feed, limited="it went on and on")[0] is Outcome.PARTIAL
    assert _came(judged, shown_as="text/plain", text=False)[0] is outcome
    other = Judgement(outcome=Outcome.WRONG_LANGUAGE, reasons=("German",))
    assert _came(other, **feed)[0] is Outcome.WRONG_LANGUAGE
