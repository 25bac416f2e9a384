"""Findings on pairs of claims: one for each of the two, with the words of both."""

from __future__ import annotations

from collections.abc import Iterator

from harness.evidence.series import Clash, Point
from harness.model.registry import Claim
from harness.model.verdict import Finding, Severity
from harness.rules.scopes import RegistryScope


def by_id(scope: RegistryScope) -> dict[str, Claim]:
    """The registry's claims by id."""
    return {c.id: c for c in scope.registry.claims}


def both(
    scope: RegistryScope, claims: dict[str, Claim], clash: Clash, code: str, severity: Severity, message: str, hint: str
) -> Iterator[Finding]:
    """``message`` on each of the two claims that was judged, each with the other's place and both values."""
    for mine, theirs in ((clash.one, clash.other), (clash.other, clash.one)):
        if mine.claim in scope.judged:
            yield on_claim(claims, mine.claim, theirs.claim, code, severity, message, hint, words(mine), words(theirs))


def on_claim(
    claims: dict[str, Claim],
    claim: str,
    other: str,
    code: str,
    severity: Severity,
    message: str,
    hint: str,
    before: str,
    after: str,
) -> Finding:
    """A finding on ``claim`` that points to ``other``."""
    return Finding(
        code=code,
        severity=severity,
        message=message,
        hint=hint,
        claim=claim,
        place=claims[claim].place,
        related=(claims[other].place,),
        before=before,
        after=after,
    )


def words(point: Point) -> str:
    """A value with its day and whose it is."""
    day = f" as of {point.as_of}" if point.as_of else ""
    return f"{point.text}{day} ({point.claim}, by {point.said_by})"
