"""`harness diff` with quotes: who asks about words in a part that is named as another matter means those words."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from harness.engine.diff import compare_documents
from tests.nested import document_of

QUOTE = "Some 1,500 soldiers were moved to the port in May"
STORY = "<article><h1>At the port</h1><p>The ministry held a briefing in the capital on Friday morning.</p><p>More may follow in the autumn, it said.</p></article>"


def page(words: str, other: str = "") -> str:
    return f"{STORY}<aside class='related'><p>{words}.</p></aside>{other}"


@pytest.mark.parametrize(
    ("now", "changed", "code"),
    [
        (page(QUOTE), False, ""),
        (page(QUOTE, "<footer><p>Another imprint.</p></footer>"), False, ""),
        (page(QUOTE.replace("1,500", "1,900")), True, "FC203"),
        (page("A story of another day, on the weather"), True, "FC205"),
    ],
)
def test_a_quote_of_a_part_named_as_other_matter_is_asked_of_that_part(now: str, changed: bool, code: str) -> None:
    answer = compare_documents(document_of(page(QUOTE)), document_of(now), [QUOTE])
    assert answer["changed"] is changed, answer
    assert not code or code in {f["code"] for f in answer["findings"]}


def test_a_quote_that_is_not_there_hides_nothing_of_the_others() -> None:
    before, after = document_of(page(QUOTE)), document_of(page(QUOTE).replace("on Friday morning", "on Monday morning"))
    told, lost = "The ministry held a briefing in the capital on Friday morning", "Nobody ever wrote these words on it"
    answer = compare_documents(before, after, [lost, told])
    assert answer["changed"] is True
    assert {(f["code"], f["kind"], f["quote"]) for f in answer["findings"]} == {("FC203", "date", told)}
    assert lost in answer["error"]
    quiet = compare_documents(before, after, ["More may follow in the autumn", lost])
    assert quiet["changed"] is None
    assert lost in quiet["error"]


SILT = "The dam held back 11,000 tonnes of silt in April"
MAYOR = "Mayor Ruth Elgin denied that the spillway had leaked"
NOTICE = (
    "<p>Correction, 9 May: an earlier version of this notice gave the silt as 11,000 tonnes. It is 12,000 tonnes.</p>"
)


def _notice(silt: str = SILT, mayor: str = MAYOR, notice: str = "") -> str:
    return f"<article><h1>The dam</h1><p>The board met on Monday in the town hall.</p><p>{silt}.</p><p>{mayor}.</p>{notice}</article>"


def test_a_correction_of_another_figure_does_not_explain_what_else_was_changed() -> None:
    after = _notice(SILT.replace("11,000", "12,000"), MAYOR.replace("denied", "confirmed"), NOTICE)
    answer = compare_documents(document_of(_notice()), document_of(after), [SILT, MAYOR])
    states = {f["quote"]: f["state"] for f in answer["findings"]}
    assert states == {SILT: "corrected", MAYOR: "altered"}
    # One that names nothing may speak of anything.
    vague = NOTICE.replace("gave the silt as 11,000 tonnes. It is 12,000 tonnes", "was wrong about what was said")
    answer = compare_documents(document_of(_notice()), document_of(after.replace(NOTICE, vague)), [MAYOR])
    assert {f["state"] for f in answer["findings"]} == {"corrected"}


def test_an_id_comes_back_as_it_was_given(tmp_path: Path) -> None:
    lines = tmp_path / "pairs.jsonl"
    lines.write_text('{"id": "\\udfff", "before": "none.html", "after": "none.html"}\n', encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, "-m", "harness", "diff", str(lines)],
        capture_output=True,
        timeout=60,
        check=False,
        cwd=tmp_path,
    )
    (answer,) = [json.loads(line) for line in ended.stdout.decode().splitlines()]
    assert (answer["id"], answer["changed"]) == ("\udfff", None)
    assert ended.returncode == 3


TWICE = "The lower gate has a crack of four metres, the divers said"


def _twice(first: str = TWICE, second: str = TWICE, more: str = "") -> str:
    return (
        f"<article><h1>The lock</h1><p>The trust met on Monday in the town hall.</p><p>{first}.</p><p>The county wants to pay a third of it.</p>"
        f"<p>{second}.</p><p>Work goes on until the autumn, it was said.</p>{more}</article>"
    )


@pytest.mark.parametrize(
    ("now", "changed", "kinds"),
    [
        (_twice(), False, set()),
        (_twice(more="<p>Nobody was hurt.</p>"), False, set()),
        (_twice(first=TWICE.replace("four", "six")), True, {"number"}),
        (_twice(second=TWICE.replace("four", "six")), True, {"number"}),
    ],
)
def test_a_quote_that_stands_at_two_places_is_judged_at_each(now: str, changed: bool, kinds: set[str]) -> None:
    answer = compare_documents(document_of(_twice()), document_of(now), [TWICE])
    assert answer["changed"] is changed, answer
    assert kinds <= {f["kind"] for f in answer["findings"]}


def test_a_quote_that_comes_to_stand_twice_unchanged_is_no_change() -> None:
    once = f"<article><h1>The lock</h1><p>{TWICE}.</p></article>"
    again = f"<article><h1>The lock</h1><p>{TWICE}.</p><p>{TWICE}.</p></article>"
    answer = compare_documents(document_of(once), document_of(again), [TWICE])
    assert answer["changed"] is False, answer


@pytest.mark.parametrize(
    ("before", "after", "changed"),
    [
        ("The dam cannot fill before June.", "The dam can fill before June.", False),
        ("The dam is old.", "The dam is old. Experts said it may not hold.", False),
        ("The ministry confirmed the figure.", "The ministry denied the figure.", True),
        ("The dam is old.", "This figure was wrong. The dam is old.", True),
        ("The dam is old.", "The company said that figure was wrong. The dam is old.", True),
    ],
)
def test_a_sentence_beside_a_quote_is_a_note_unless_it_takes_the_quote_back(
    before: str, after: str, changed: bool
) -> None:
    quote = "The reservoir holds 38 percent of what it can."
    pages = [
        document_of(f"<html lang=en><body><main><h1>Reservoir</h1><p>{quote} {beside}</p></main></body></html>")
        for beside in (before, after)
    ]
    answer = compare_documents(*pages, [quote])
    told = [item["code"] for item in (*answer["findings"], *answer["notes"])]
    assert "FC249" in told
    assert answer["changed"] is changed
