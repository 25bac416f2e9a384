"""FC056: the lock file does not say what was accepted."""

from __future__ import annotations

from collections.abc import Iterator

from harness.evidence.read import EXTRACTOR_VERSION
from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC056",
    name="lock-unsound",
    scope=Scope.PASSAGE,
    severity=Severity.ERROR,
    summary="The lock file does not say what was accepted",
    requires=("baseline",),
    required=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    baseline, snapshot, document = scope.baseline, scope.accepted, scope.old_document
    if baseline is None or snapshot is None:
        return
    if snapshot.url != scope.source.url:
        message = f"{scope.source.public_name}: its passage was accepted from another address than it has now"
        hint = f"look at the page, then `harness accept {scope.claim.id}`"
    elif (
        document is not None
        and baseline.extractor == EXTRACTOR_VERSION
        and not _stands(baseline.prefix + baseline.exact + baseline.suffix, document.text)
    ):
        message = (
            f"{scope.source.public_name}: the lock file's passage never stood on the page that it was accepted from"
        )
        hint = f"restore the lock file from version control, or look at the page and `harness accept {scope.claim.id}`"
    else:
        return
    yield Finding(code="FC056", severity=Severity.ERROR, message=message, hint=hint, before=baseline.exact)


def _stands(passage: str, text: str) -> bool:
    return passage in text or " ".join(passage.split()) in " ".join(text.split())
