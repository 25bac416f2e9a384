"""FC209: the page's title changed."""

from __future__ import annotations

from collections.abc import Iterator

from harness.evidence.garbled import garbled
from harness.evidence.normalise import reads
from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.scopes import PairScope, Scope


@rule(
    code="FC209",
    name="page-retitled",
    scope=Scope.PAIR,
    severity=Severity.NOTE,
    summary="The page's title changed",
    requires=(
        "snapshot",
        "accepted",
    ),
    required=False,
)
def check(scope: PairScope) -> Iterator[Finding]:
    snapshot = scope.visit.snapshot
    if snapshot is None or scope.accepted is None or snapshot.outcome.value != "complete":
        return
    if any(page is not None and garbled(page) for page in (scope.old_document, scope.visit.document)):
        return  # letters of another encoding than the page says are no other title
    if reads(snapshot.title) != reads(scope.accepted.title):
        yield Finding(
            code="FC209",
            severity=Severity.NOTE,
            message=f"{scope.source.public_name}: the page has another title",
            hint="read the page: a new headline often goes with a new story",
            before=scope.accepted.title,
            after=snapshot.title,
        )
