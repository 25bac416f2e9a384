"""FC103: only part of the cited page could be read."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.snapshot import CaptureState
from harness.model.verdict import EvidenceState, Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC103",
    name="page-partial",
    scope=Scope.PASSAGE,
    severity=Severity.WARNING,
    summary="Only part of the cited page could be read",
    requires=("snapshot",),
    required=True,
    of_change=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    snapshot = scope.visit.snapshot
    assert snapshot is not None
    if snapshot.state is not CaptureState.PARTIAL and (
        scope.visit.document is None or not scope.visit.document.dead_frames
    ):
        return
    legible = scope.assessment.state is not EvidenceState.PARTIAL
    document = scope.visit.document
    why = (
        "pages of it are pictures without text" if document and document.kind == "pdf" else "a frame of the page failed"
    )
    if snapshot.state is CaptureState.PARTIAL:
        why = (
            snapshot.reasons[0] if document and document.kind == "pdf" and snapshot.reasons else snapshot.outcome.value
        )
    yield Finding(
        code="FC103",
        severity=Severity.NOTE if legible else Severity.WARNING,
        message=f"{scope.source.public_name}: only part of the page came back ({why})"
        + ("; the passage is legible in that part" if legible else ", and the passage is not in it"),
        hint="" if legible else "nothing is known about the passage; have a person with access look at the page",
        before="" if legible else scope.assessment.before,
    )
