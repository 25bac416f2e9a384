"""FC304: evidence that disputes the claim stands."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.registry import SourceType, Stance
from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.scopes import ClaimScope, Scope


@rule(
    code="FC304",
    name="disputed",
    scope=Scope.CLAIM,
    severity=Severity.ERROR,
    summary="Evidence that disputes the claim stands",
    requires=("passages",),
    required=True,
)
def check(scope: ClaimScope) -> Iterator[Finding]:
    for passage in scope.passages:
        state = passage.assessment.state
        disputes = passage.link.stance is Stance.DISPUTES and state.stands
        denies = passage.source.type is SourceType.PERSON and state.drifted and passage.link.stance is Stance.SUPPORTS
        if disputes or denies:
            yield Finding(
                code="FC304",
                severity=Severity.ERROR,
                message=f"{passage.source.public_name} disputes the claim",
                hint="the article must say so, or the statement must go",
                link=passage.link.key,
                source=passage.source.id,
                before=scope.claim.statement.quote.exact,
                after=passage.assessment.after or passage.assessment.reason,
            )
