"""FC320: a sentence of the source speaks against the claim, in a judge's opinion."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.opinions import confidence
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC320",
    name="opinion-against",
    scope=Scope.PASSAGE,
    severity=Severity.WARNING,
    summary="A sentence of the source speaks against the claim, in the opinion of a judge",
    requires=("view",),
    required=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    doubt = scope.feature("view").against
    if doubt is not None:
        yield Finding(
            code="FC320",
            severity=Severity.WARNING,
            confidence=confidence(doubt.p),
            message=f"in the opinion of {doubt.by} ({doubt.p:.0%} sure), {scope.source.public_name} speaks against the claim: {doubt.reason}",
            hint="read both sentences: if they disagree, correct the statement; if not, waive this",
            before=doubt.claim,
            after=doubt.evidence,
            doubt=doubt,
        )
