"""FC111: a page of which nothing can be told now said otherwise when it could be for the last time."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.registry import Stance
from harness.model.verdict import EvidenceState, Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.decide import let_stand
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC111",
    name="said-otherwise",
    scope=Scope.PASSAGE,
    severity=Severity.WARNING,
    summary="A page that cannot be read now said otherwise when it was last read",
    requires=(),
    required=True,
    of_change=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    last = scope.last_read
    if last is None or scope.link.stance is not Stance.SUPPORTS:
        return
    ambiguous = scope.assessment.state is EvidenceState.AMBIGUOUS
    now = "does not tell now which of its passages is meant" if ambiguous else "cannot be read now"
    if last.lost:
        when = f", of {last.day}," if last.day else ""
        yield Finding(
            code="FC111",
            severity=Severity.WARNING,
            message=f"{scope.source.public_name} {now}; what it said before cannot be told: the snapshot{when} cannot be trusted: {last.lost}",
            hint="run `harness audit` for the whole store and restore the file from a backup; until then the claim is not taken for supported",
        )
        return
    if not last.assessment.state.drifted:
        return
    # What people let stand when it could be read, they let stand now.
    found = last.assessment
    if let_stand(scope.claim, scope.source.id, found.before, found.after, scope.today):
        return
    yield Finding(
        code="FC111",
        severity=Severity.WARNING,
        message=f"{scope.source.public_name} {now}; when it was last read, on {last.day}, {found.reason}",
        hint="have a person look at the page; until somebody has, the claim is not taken for supported",
        before=found.before,
        after=found.after,
    )
