"""FC312: an article's newest value of a measure has been overtaken."""

from __future__ import annotations

from collections.abc import Iterator

from harness.evidence.series import outdated
from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.clashes import by_id, on_claim, words
from harness.rules.scopes import RegistryScope, Scope


@rule(
    code="FC312",
    name="outdated-value",
    scope=Scope.REGISTRY,
    severity=Severity.WARNING,
    summary="An article's newest value of a measure has been overtaken",
    requires=("verdicts",),
    required=False,
)
def check(scope: RegistryScope) -> Iterator[Finding]:
    claims = by_id(scope)
    verdicts = {v.claim: v for v in scope.verdicts}
    for series in scope.series():
        for clash in outdated(series, verdicts):
            old, new = clash.one, clash.other
            if old.claim in scope.judged:
                message = (
                    f"the article's newest value of {series.measure.id} is {old.text} as of {old.as_of}; since then {new.said_by} "
                    f"gave {new.text} as of {new.as_of} ({new.claim}): an update, not a contradiction"
                )
                hint = "add the newer value, or make sure that the statement carries its date"
                yield on_claim(
                    claims, old.claim, new.claim, "FC312", Severity.WARNING, message, hint, words(old), words(new)
                )
