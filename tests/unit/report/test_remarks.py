"""Claims that stand and are to be looked at all the same: shown where an editor looks first, and failing only where that is asked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from harness.model.verdict import Finding, Report, Severity, SignOff, SignOffState, Status
from harness.report.alerts import FailOn, failing_code
from harness.report.docx import docx
from harness.report.html import html
from harness.report.markdown import markdown_report
from harness.report.remarks import remarks, telling
from harness.report.summary import summary
from tests.unit.report.hostile import ordinary
from tests.unit.report.test_ci_formats import report_of
from tests.unit.report.test_docx import _document as parts

TEXT = "One is here. Two is here."
FIGURE = Finding(
    code="FC407", severity=Severity.WARNING, message="the statement says “1,600”", hint="compare", claim="c1"
)
STALE = SignOff(state=SignOffState.STALE, by="mk", on="2026-11-03", changed=("statement",))
SIGNED = "signed by mk on 2026-11-03, but changed since: statement"


def report(*findings: Finding, sign_off: SignOff = SignOff(), status: Status = Status.SUPPORTED) -> Report:  # noqa: B008
    made = ordinary(TEXT, [("One is here", status), ("Two is here", Status.SUPPORTED)])
    first = replace(made.verdicts[0], findings=findings, sign_off=sign_off)
    return replace(made, verdicts=(first, *made.verdicts[1:]))


def front(made: Report) -> str:
    page = html(made, {}).decode()
    return page[page.index('<header class="front">') : page.index("</header>")]


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (report(), ()),
        (report(FIGURE), (FIGURE.message,)),
        (report(replace(FIGURE, waived_by="ed")), ()),
        (report(replace(FIGURE, severity=Severity.NOTE)), ()),
        (report(sign_off=STALE), (SIGNED,)),
        (report(FIGURE, sign_off=STALE), (FIGURE.message, SIGNED)),
        (report(sign_off=replace(STALE, state=SignOffState.SIGNED)), ()),
        (report(FIGURE, status=Status.CHANGED), ()),
    ],
)
def test_what_is_said_of_a_claim_that_stands_is_said_first(made: Report, said: tuple[str, ...]) -> None:
    assert remarks(made.verdicts[0]) == said
    texts = {
        "html": front(made),
        "markdown": markdown_report(made).decode().partition("\n## ")[0],
        "summary": summary(made, {}).decode().partition("\n## ")[0],
    }
    for name, text in texts.items():
        assert ("to be looked at" in text) is bool(said), name
        assert all(words in text for words in said), name
    if made.verdicts[0].status is Status.SUPPORTED:
        comment = next(text for text in parts(docx(made))[1].values() if "c1" in text)
        assert all(f"To look at: {words}" in comment for words in said)
        assert ("To look at" in comment) is bool(said)


def test_the_first_page_has_room_for_both_lists() -> None:
    words = [f"Number {n} is here" for n in range(60)]
    text = ". ".join(words) + "."
    made = ordinary(text, [(w, Status.CHANGED if n < 30 else Status.SUPPORTED) for n, w in enumerate(words)])
    verdicts = [replace(v, findings=(FIGURE,)) if v.status is Status.SUPPORTED else v for v in made.verdicts]
    page = front(replace(made, verdicts=tuple(verdicts)))
    assert page.count("<li><span") == 14
    assert "and 19 more, below" in page
    assert "and 27 more, below" in page
    assert "30 that stand are to be looked at" in page


@pytest.mark.parametrize(
    ("changed", "looked", "lines"), [(12, 2, 14), (12, 3, 15), (11, 4, 15), (12, 4, 14), (15, 0, 15), (16, 0, 14)]
)
def test_one_line_is_not_left_out_for_a_line_that_says_so(changed: int, looked: int, lines: int) -> None:
    words = [f"Number {n} is here" for n in range(changed + looked)]
    made = ordinary(
        ". ".join(words) + ".", [(w, Status.CHANGED if n < changed else Status.SUPPORTED) for n, w in enumerate(words)]
    )
    verdicts = [replace(v, findings=(FIGURE,)) if v.status is Status.SUPPORTED else v for v in made.verdicts]
    page = front(replace(made, verdicts=tuple(verdicts)))
    assert page.count("<li><span") == lines
    assert "and 1 more" not in page
    assert ("more, below" in page) is (lines < changed + looked)


def test_a_warning_about_a_supported_claim_fails_only_where_that_is_asked() -> None:
    for made, codes in (
        (report(FIGURE), {FailOn.WARNING: 1}),
        (report(replace(FIGURE, waived_by="ed")), {}),
        (report(sign_off=STALE), {}),
        (report(status=Status.UNVERIFIED), {FailOn.WARNING: 3, FailOn.ANY: 3, FailOn.NEW: 3, FailOn.CONTRADICTED: 3}),
        (report(status=Status.CHANGED), {FailOn.WARNING: 1, FailOn.ANY: 1, FailOn.NEW: 1}),
    ):
        assert {on: code for on in FailOn if (code := failing_code(made, on, None))} == codes


def test_that_too_few_sources_hold_is_not_said_again_under_the_passage_that_changed() -> None:
    made = report_of(Status.CHANGED)
    unmet = Finding(code="FC401", severity=Severity.WARNING, message="needs 1 source, has 0", claim="c0")
    verdict = replace(made.verdicts[0], findings=(*made.verdicts[0].findings, unmet))
    assert unmet not in telling(verdict)
    shown = replace(made, verdicts=(verdict,))
    for text in (html(shown, {}), markdown_report(shown), summary(shown, {})):
        assert b"needs 1 source" not in text
    # Where it says more than what became of the one passage, it is said.
    waived = replace(verdict, findings=(replace(verdict.findings[0], waived_by="ed"), unmet))
    two = replace(verdict, links=(*verdict.links, replace(verdict.links[0], link="other", source="other")))
    alone = replace(verdict, findings=(unmet,))
    for more in (waived, two, alone):
        assert unmet in telling(more)
