"""FC103: only part of the cited page could be read."""

from __future__ import annotations

from collections.abc import Iterator

from harness.evidence.read import Document
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
    found, name = scope.assessment, scope.source.public_name
    document = scope.visit.document
    if document is None:
        return  # nothing of it could be read, and FC102 says why
    legible = found.state is not EvidenceState.PARTIAL
    why = _why(scope, document, legible)
    if why:
        message = f"{name}: only part of the page came back ({why})"
        message += "; the passage is legible in that part" if legible else ", and the passage is not in it"
    elif legible or found.located is not None or found.picture is not None or scope.link.quote is None:
        return
    else:
        # All of it came, and the words cannot be read there.
        message = f"{name}: {found.reason}"
    yield Finding(
        code="FC103",
        severity=Severity.NOTE if legible else Severity.WARNING,
        message=message,
        hint="" if legible else "nothing is known about the passage; have a person with access look at the page",
        before="" if legible else found.before,
    )


def _why(scope: PassageScope, document: Document, legible: bool) -> str:
    """Why there is no more of the page; nothing where it came as a whole. What could not be read around the story matters only to a passage
    that isn't found."""
    snapshot = scope.visit.snapshot
    assert snapshot is not None
    pdf = document.kind == "pdf"
    if snapshot.state is CaptureState.PARTIAL:
        return snapshot.reasons[0] if pdf and snapshot.reasons else snapshot.outcome.value
    gone = not legible and scope.assessment.located is None
    if not (document.dead_frames if legible else document.unread_frames or (gone and document.pictured)):
        return ""
    return "pages of it are pictures without text" if pdf else "a frame of the page failed"
