"""FC208: the passage uses letters that look like others."""

from __future__ import annotations

from collections.abc import Iterator

from harness.evidence.normalise import visible_escapes
from harness.evidence.overrides import in_order_seen, turned_round
from harness.model.passage import ChangeKind
from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC208",
    name="lookalike-letters",
    scope=Scope.PASSAGE,
    severity=Severity.NOTE,
    summary="The passage uses letters that look like others",
    requires=("location",),
    required=True,
    of_change=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    found = scope.assessment
    located = found.located
    changed = found.difference is not None and any(c.kind is ChangeKind.LOOKALIKE for c in found.difference.changes)
    text = located.text if located is not None else found.after
    odd = located is not None and "look-alike letters" in located.reasons
    old, new = (page is not None and in_order_seen(page.text) for page in (scope.old_document, scope.visit.document))
    if old != new:
        changed = False  # one of the two pages is encoded so throughout
    elif turned_round(text) and not turned_round(found.before):
        yield Finding(
            code="FC208",
            severity=Severity.NOTE,
            message=f"{scope.source.public_name}: the passage is written the other way round, and the page turns it to be read so",
            hint="what is seen is what was compared; ask why somebody wrote it so, and look at the page",
            before=found.before,
            after=visible_escapes(text)[:80],
        )
        return
    if changed or odd:
        yield Finding(
            code="FC208",
            severity=Severity.NOTE,
            message=f"{scope.source.public_name}: the passage is written with look-alike letters of another script",
            hint="the words read the same; ask why somebody wrote them so",
            before=found.before,
            after=" ".join(f"U+{ord(c):04X}" for c in text if not c.isascii() and c.isalpha())[:80],
        )
