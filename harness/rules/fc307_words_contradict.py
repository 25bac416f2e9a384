"""FC307: the page says what it must not say, or lacks what it must say."""

from __future__ import annotations

from collections.abc import Iterator

from harness.evidence.agreement import Agreement
from harness.model.registry import WordsExpectation
from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.expect import describe
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC307",
    name="words-contradict",
    scope=Scope.PASSAGE,
    severity=Severity.ERROR,
    summary="The page says what it must not say, or lacks what it must say",
    requires=("assessment",),
    required=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    for check_ in scope.assessment.checks:
        if not isinstance(check_.expectation, WordsExpectation):
            continue
        if check_.comparison.agreement is Agreement.CONTRADICTS:
            yield Finding(
                code="FC307",
                severity=Severity.ERROR,
                message=f"{scope.source.public_name}: {check_.comparison.reason}",
                hint="read the page: either the statement or the expectation is wrong",
                before=describe(check_.expectation),
                after=check_.comparison.text,
            )
