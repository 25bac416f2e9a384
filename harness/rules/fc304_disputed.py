"""FC304: evidence that disputes the claim stands."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.registry import SourceType, Stance
from harness.model.verdict import EvidenceState, Finding, RuleSkip, Severity
from harness.rules.age import stale
from harness.rules.catalogue import rule
from harness.rules.decide import waived_codes
from harness.rules.scopes import ClaimScope, PassageScope, Scope


@rule(
    code="FC304",
    name="disputed",
    scope=Scope.CLAIM,
    severity=Severity.ERROR,
    summary="Evidence that disputes the claim stands",
    requires=("passages",),
    required=True,
)
def check(scope: ClaimScope) -> Iterator[Finding | RuleSkip]:
    for passage in scope.passages:
        if _disputes(passage):
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
        elif passage.link.stance is Stance.DISPUTES and not _withdrawn(passage) and not _waived(passage):
            state = passage.assessment.state.value
            reason = f"whether {passage.source.public_name} still disputes the claim could not be told: {state}"
            yield RuleSkip(code="FC304", reason=reason, source=passage.source.id)


def _disputes(passage: PassageScope) -> bool:
    """Whether a dispute stands: its passage does, or a person who was asked about the claim denies it."""
    state, stance = passage.assessment.state, passage.link.stance
    denies = passage.source.type is SourceType.PERSON and state.drifted and stance is not Stance.CONTEXT
    return denies or (stance is Stance.DISPUTES and state.stands)


def _withdrawn(passage: PassageScope) -> bool:
    """Whether a passage that disputed the claim when it was accepted was seen to be no longer on its page. Anything else may still
    dispute it: a page that could not be read or is gone, a passage that says it otherwise, words that were never found."""
    found = passage.assessment
    fresh = not stale(passage.now, passage.claim, passage.visit.snapshot)
    return found.state is EvidenceState.REMOVED and found.accepted and fresh


def _waived(passage: PassageScope) -> bool:
    """Whether somebody lets the dispute stand: then nothing hangs on whether it still does."""
    return "FC304" in waived_codes(passage.claim, passage.today)
