"""FC054: the registry's quote is not the passage that was accepted."""

from __future__ import annotations

from collections.abc import Iterator

from harness.evidence.verbatim import quotes
from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC054",
    name="quote-differs-from-baseline",
    scope=Scope.PASSAGE,
    severity=Severity.NOTE,
    summary="The registry's quote is not the passage that was accepted",
    requires=("baseline",),
    required=False,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    quote, accepted = scope.link.quote, scope.baseline
    if quote is None or accepted is None or not accepted.exact:
        return
    if not quotes(quote.exact, accepted.exact, scope.names):
        yield Finding(
            code="FC054",
            severity=Severity.NOTE,
            message="the quote was edited since it was accepted; it is judged as it now stands",
            hint="accept it again once it is right",
            before=accepted.exact,
            after=quote.exact,
        )
