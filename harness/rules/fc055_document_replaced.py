"""FC055: the vault holds another file than the one that was attached."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC055",
    name="document-replaced",
    scope=Scope.PASSAGE,
    severity=Severity.ERROR,
    summary="The vault holds another file than the one that was attached",
    requires=(),
    required=True,
    of_change=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    if scope.visit.trouble_code == "FC055":
        yield Finding(
            code="FC055",
            severity=Severity.ERROR,
            message=f"{scope.source.public_name}: {scope.visit.trouble}",
            hint="put the file back that was read; if the new one is right, read it, then attach it anew and sign again",
        )
