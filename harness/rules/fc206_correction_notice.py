"""FC206: the page carries a new correction or retraction notice."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import EvidenceState, Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC206",
    name="correction-notice",
    scope=Scope.PASSAGE,
    severity=Severity.ERROR,
    summary="The page carries a new correction or retraction notice",
    requires=("document",),
    required=True,
    of_change=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    found = scope.assessment
    for notice in found.notices:
        concerns = found.state is EvidenceState.CORRECTED
        yield Finding(
            code="FC206",
            severity=Severity.ERROR if concerns else Severity.NOTE,
            message=f"{scope.source.public_name}: the page carries a new {notice.kind.value} notice"
            + (
                ""
                if concerns
                else f", which names nothing of the {'passage' if scope.link.quote is not None else 'picture'}"
            ),
            hint="read the notice; correct the article if its statement rests on what was corrected"
            if concerns
            else "",
            before=found.before if concerns else "",
            after=notice.text,
        )
