"""FC207: the quote stands more than once, and nothing tells which is meant."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.passage import Ambiguous
from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC207",
    name="passage-ambiguous",
    scope=Scope.PASSAGE,
    severity=Severity.WARNING,
    summary="The quote stands more than once, and nothing tells which is meant",
    requires=("location",),
    required=True,
    of_change=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    location = scope.assessment.location
    if isinstance(location, Ambiguous):
        yield Finding(
            code="FC207",
            severity=Severity.WARNING,
            message=f"{scope.source.public_name}: {scope.assessment.reason}",
            hint="add `after` or `before` to the quote: the words that stand before or behind the one that is meant"
            if scope.link.cell is None
            else "name all headers of the cell's row or column, from the outermost: “2024 Wheat”",
            before=scope.assessment.before,
            after=" | ".join(f"…{r.prefix[-30:]}[{r.text}]{r.suffix[:30]}…" for r in location.rivals[:3]),
        )
