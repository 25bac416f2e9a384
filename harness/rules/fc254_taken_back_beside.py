"""FC254: the sentence after a passage that nobody accepted yet says that it is not so."""

from __future__ import annotations

from collections.abc import Iterator

from harness.evidence.denials import disowns
from harness.model.registry import Stance
from harness.model.verdict import Finding, Severity
from harness.rules.around import taken_back_after
from harness.rules.catalogue import rule
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC254",
    name="taken-back-beside",
    scope=Scope.PASSAGE,
    severity=Severity.WARNING,
    summary="The sentence after the passage says that it is not so",
    requires=("document", "location"),
    required=False,
    of_change=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    found = scope.assessment
    if found.accepted or found.located is None or not found.state.stands or scope.link.stance is not Stance.SUPPORTS:
        return
    told = taken_back_after(scope.feature("document"), found.located)
    # A statement that denies it itself may well rest on words that the page denies.
    if not told or disowns(scope.claim.statement.quote.exact):
        return
    yield Finding(
        code="FC254",
        severity=Severity.WARNING,
        message=f"{scope.source.public_name}: the sentence after the passage says that it is not so",
        hint="read the whole paragraph; quote that sentence as well, or correct the statement",
        before=found.located.text,
        after=told,
    )
