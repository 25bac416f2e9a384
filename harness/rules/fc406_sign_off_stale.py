"""FC406: the claim was signed, and is not what was signed any more."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity, SignOffState
from harness.rules.catalogue import rule
from harness.rules.scopes import ClaimScope, Scope


@rule(
    code="FC406",
    name="sign-off-stale",
    scope=Scope.CLAIM,
    severity=Severity.NOTE,
    summary="The claim was signed, and is not what was signed any more",
    requires=("sign_off",),
    required=False,
)
def check(scope: ClaimScope) -> Iterator[Finding]:
    signed = scope.sign_off
    if signed.state is SignOffState.STALE:
        message = f"signed by {signed.by} on {signed.on}, but changed since: {', '.join(signed.changed)}"
        hint = "look at it again, then `harness sign`; nothing else lost its sign-off"
    elif signed.state is SignOffState.UNBOUND:
        message = f"the sign-off by {signed.by} on {signed.on} says nothing of what was signed, so nobody answers for the claim"
        hint = "`harness sign` binds a sign-off to statement, expectations and accepted passages"
    else:
        return
    yield Finding(code="FC406", severity=Severity.NOTE, message=message, hint=hint)
