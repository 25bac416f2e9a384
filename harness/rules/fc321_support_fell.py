"""FC321: the source supports the claim less than when it was accepted, in a judge's opinion."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.opinion import Stance
from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.opinions import confidence
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC321",
    name="support-fell",
    scope=Scope.PASSAGE,
    severity=Severity.WARNING,
    summary="The source supports the claim less than when it was accepted, in the opinion of a judge",
    requires=("view",),
    required=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    doubt = scope.feature("view").less
    if doubt is not None:
        assert doubt.was is not None
        what = "support" if doubt.stance is Stance.SUPPORTS else "contradiction"
        yield Finding(
            code="FC321",
            severity=Severity.WARNING,
            confidence=confidence(abs(doubt.p - doubt.was)),
            message=f"in the opinion of {doubt.by}, {scope.source.public_name} supports the claim less than when it was accepted "
            f"({what} was {doubt.was:.0%} likely, is {doubt.p:.0%}): {doubt.reason}",
            hint="read the page beside the accepted one: correct the statement, accept the page as it is, or waive this",
            before=doubt.claim,
            after=doubt.evidence,
            doubt=doubt,
        )
