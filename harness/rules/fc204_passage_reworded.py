"""FC204: the passage is worded otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import EvidenceState, Finding, Severity
from harness.rules.around import only_shortened
from harness.rules.catalogue import rule
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC204",
    name="passage-reworded",
    scope=Scope.PASSAGE,
    severity=Severity.WARNING,
    summary="The passage is worded otherwise",
    requires=(
        "baseline",
        "location",
    ),
    required=True,
    of_change=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    found = scope.assessment
    if not found.accepted:
        return
    state, _ = found.words
    if state is EvidenceState.REWORDED and found.quote_state is None and not only_shortened(found.difference):
        yield Finding(
            code="FC204",
            severity=Severity.WARNING,
            message=f"{scope.source.public_name}: the passage is worded otherwise; no number, date, name or negation changed",
            hint="read both; if it still carries the statement, change the quote and accept it",
            before=found.before,
            after=found.after,
        )
    elif state.stands and found.difference is not None and found.difference.wording:
        of_sentence = found.located is not None and found.located.text in found.after
        beside = "the rest of their sentence" if of_sentence else "what the page says that the value is of"
        yield Finding(
            code="FC204",
            severity=Severity.WARNING,
            message=f"{scope.source.public_name}: the quoted words stand, and {beside} is worded otherwise",
            hint="read both sentences: what stands beside the words may have changed what they say",
            before=found.before,
            after=found.after,
        )
