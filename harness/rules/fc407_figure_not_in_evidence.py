"""FC407: the statement gives a figure that nothing it rests on gives."""

from __future__ import annotations

from collections.abc import Iterator

from harness.evidence.agreement import bounds_of
from harness.evidence.figures import missing_figures
from harness.model.registry import DateExpectation, QuantityExpectation
from harness.model.verdict import EvidenceState, Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.scopes import ClaimScope, Scope


@rule(
    code="FC407",
    name="figure-not-in-evidence",
    scope=Scope.CLAIM,
    severity=Severity.WARNING,
    summary="The statement gives a figure that nothing it rests on gives",
    requires=("passages",),
    required=False,
)
def check(scope: ClaimScope) -> Iterator[Finding]:
    counted = [p for p in scope.passages if p.link.key in scope.counts]
    # Whoever was asked about the claim was asked about its figures too; what a picture shows is not read.
    if not counted or any(p.assessment.state is EvidenceState.ATTESTED or p.link.quote is None for p in counted):
        return
    statement = scope.claim.statement.quote.exact
    given = []
    for passage in counted:
        language = passage.visit.document.language if passage.visit.document is not None else scope.language
        quoted = passage.link.quote.exact if passage.link.quote is not None else ""
        given += [
            (text, language)
            for text in dict.fromkeys((quoted, passage.assessment.before, passage.assessment.after))
            if text
        ]
    given += [(e.edtf.replace("-", " "), scope.language) for e in scope.claim.expects if isinstance(e, DateExpectation)]
    given += [(e.written, scope.language) for e in scope.claim.expects if isinstance(e, QuantityExpectation)]
    expected = [bounds_of(e) for e in scope.claim.expects if isinstance(e, QuantityExpectation)]
    for quantity in missing_figures(statement, scope.language, given, expected):
        yield Finding(
            code="FC407",
            severity=Severity.WARNING,
            message=f"the statement says “{quantity.text}”, which is in none of the passages it rests on and in nothing it expects",
            hint="compare the statement with its sources; quote the words that give the figure, or say in `expects` what they must give",
            before=statement,
        )
