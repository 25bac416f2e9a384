"""Answers of data, told by how they are built."""

from __future__ import annotations

import pytest

from harness.capture.gate import judge
from harness.capture.gate_data import answered
from harness.model.snapshot import Outcome
from tests.unit.capture.test_gate import features

NOTICES = [
    ('{"detail":"Not found."}', Outcome.SOFT_404),
    ('{"message":"Not Found","documentation_url":"https://docs.example/rest"}', Outcome.SOFT_404),
    ('{"code":410,"message":"x"}', Outcome.SOFT_404),
    (
        '{"errors":[{"message":"Article not found","locations":[{"line":2,"column":3}],"path":["article"]}],"data":{"article":null}}',
        Outcome.SOFT_404,
    ),
    ('{"detail":"Nicht gefunden."}', Outcome.SOFT_404),
    ('{"success":false,"message":"Authentication credentials were not provided."}', Outcome.LOGIN),
    ('{"status":"error","message":"API key missing"}', Outcome.LOGIN),
    ('{"error":"TooManyRequests"}', Outcome.RATE_LIMITED),
    ('{"error":{"code":429,"message":"Quota exceeded.","status":"RESOURCE_EXHAUSTED"}}', Outcome.RATE_LIMITED),
    ('{"code":"subscription_required","message":"For subscribers."}', Outcome.PAYWALL),
    ('{"ok":false,"error":{"type":"internal","text":"The database did not answer"}}', Outcome.ERROR_PAGE),
    ('{"type":"about:blank","title":"Forbidden","status":403}', Outcome.ERROR_PAGE),
    ('{"message":"Erreur interne du serveur"}', Outcome.ERROR_PAGE),
    ("[]", Outcome.EMPTY_SHELL),
    ("{}", Outcome.EMPTY_SHELL),
    ('{"results":[],"count":0,"next":null}', Outcome.EMPTY_SHELL),
    ('{"status":"ok","articles":[],"totalResults":0,"page":1}', Outcome.EMPTY_SHELL),
    ('{"data":null}', Outcome.EMPTY_SHELL),
]


@pytest.mark.parametrize(("text", "outcome"), NOTICES)
def test_an_answer_that_only_says_how_it_went_or_holds_nothing_is_a_notice(text: str, outcome: Outcome) -> None:
    assert judge(features(text, title="")).outcome is outcome


GOOD = [
    '{"station":"Mill Lane","values":[{"date":"2026-05-01","level":112},{"date":"2026-05-02","level":118}],"note":"The gauge had been moved on 2 May 2026."}',
    # A height is no code, and an error's field may be empty.
    '{"level":404,"unit":"cm","status":"ok"}',
    '{"error":null,"data":{"votes":9,"against":2,"motion":"lease"}}',
    '{"count":118,"notes":[]}',
    '[{"id":1,"reason":"not found at home","visits":3,"street":"Mill Lane"},{"id":2,"reason":"moved","visits":1,"street":"Dock Road"}]',
]


@pytest.mark.parametrize("text", GOOD)
def test_an_answer_that_holds_values_is_what_was_asked_for_whatever_words_stand_in_it(text: str) -> None:
    assert answered(features(text, title="")) is not None
    assert judge(features(text, title="")).outcome is Outcome.COMPLETE


@pytest.mark.parametrize(
    "text",
    [
        "{ this is no data }",
        "The list is empty: [].",
        '{"title":"Bridge closed","body":"The bridge was closed on 3 May 2026 after a lorry had hit it, the county said."}',
    ],
)
def test_what_is_no_data_or_is_not_told_by_how_it_is_built_is_judged_by_its_words(text: str) -> None:
    assert answered(features(text, title="")) is None


@pytest.mark.parametrize("depth", [100, 600, 950, 2000, 100_000])
@pytest.mark.parametrize(
    ("opened", "inner", "closed"), [('{"a":', "1", "}"), ("[", "", "]"), ('[{"detail":', '"Not found."', "}]")]
)
def test_data_that_is_nested_deep_is_judged(depth: int, opened: str, inner: str, closed: str) -> None:
    text = opened * depth + inner + closed * depth
    assert judge(features(text, title="", headers=(("Content-Type", "application/json"),))).outcome in Outcome


def test_a_word_alone_is_data_only_where_the_answer_is_said_to_be() -> None:
    empty = features('""', title="", headers=(("Content-Type", "application/json"),))
    assert answered(empty) is not None
    assert answered(features('""', title="")) is None


CSV = "date,station,level_cm,error 2026-05-01,Mill Lane,112,0 2026-05-02,Mill Lane,,404 2026-05-03,Mill Lane,121,0"


def test_a_table_of_plain_text_is_what_was_asked_for_and_its_404_a_figure() -> None:
    plain = (("Content-Type", "text/plain; charset=utf-8"),)
    assert judge(features(CSV, title="", headers=plain)).outcome is Outcome.COMPLETE
    # Sentences have a space behind their commas.
    said = "Sorry, the page was not found (404), or it has been moved, renamed, or removed, on 3 May, and so on, by us."
    assert answered(features(said, title="", headers=plain)) is None
