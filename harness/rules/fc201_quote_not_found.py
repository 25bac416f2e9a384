"""FC201: the quote is not on the page, and nothing was accepted before."""

from __future__ import annotations

from collections.abc import Iterator

from harness.evidence.locate import SELECTOR
from harness.model.passage import NotLocated
from harness.model.registry import Stance
from harness.model.verdict import EvidenceState, Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.said_of import DENIED
from harness.rules.scopes import PassageScope, Scope

_HINT = "copy the quote from the page word for word; `harness add` finds it for you"
_DENIED_HINT = "quote the words that deny it as well, or correct the statement; `harness accept` lets it stand as it is"
_WHERE = "compare `cell`, `css` or `page` of the link with the page; `harness quote` shows where the words stand"


@rule(
    code="FC201",
    name="quote-not-found",
    scope=Scope.PASSAGE,
    severity=Severity.ERROR,
    summary="The quote is not on the page, and nothing was accepted before",
    requires=("location",),
    required=True,
    of_change=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    found = scope.assessment
    if found.accepted or found.quote_state is not None or not found.state.drifted:
        return
    if found.state is EvidenceState.CORRECTED or scope.link.stance is not Stance.SUPPORTS:
        return
    nearest = found.after
    if not nearest and isinstance(found.location, NotLocated) and found.location.nearest is not None:
        nearest = found.location.nearest.text
    denied = found.reason.startswith(DENIED)
    said = "; the nearest passage reads otherwise" if nearest and not denied else ""
    yield Finding(
        code="FC201",
        severity=Severity.ERROR,
        message=f"{scope.source.public_name}: {_said(found.reason)}{said}",
        hint=_DENIED_HINT
        if denied
        else _HINT
        if not isinstance(found.location, NotLocated) or SELECTOR not in found.location.reasons
        else _WHERE,
        before=scope.link.quote.exact if scope.link.quote else "",
        after=nearest,
    )


def _said(reason: str) -> str:
    absent = "the quote is not on the page"
    if reason.startswith(DENIED):
        return reason
    return absent if reason == absent else f"{absent} ({reason})"
