"""What is to be said of claims that stand: their verdict is *supported*, and somebody should look all the same."""

from __future__ import annotations

from harness.model.verdict import Finding, Report, Severity, SignOffState, Status, Verdict
from harness.report.words import signed_words

# Sign-offs that hold no more, or were refused: nobody answers for the claim as it stands, though somebody looked.
_OPEN = (SignOffState.STALE, SignOffState.REFUSED, SignOffState.UNBOUND)


def remarked(verdict: Verdict) -> tuple[Finding, ...]:
    """The findings of a supported claim that are no notes and that nobody waived."""
    if verdict.status is not Status.SUPPORTED:
        return ()
    return tuple(f for f in verdict.findings if f.severity is not Severity.NOTE and f.waived_by is None)


def remarks(verdict: Verdict) -> tuple[str, ...]:
    """Why somebody should look at a supported claim, in words; empty where nothing is to be said."""
    if verdict.status is not Status.SUPPORTED:
        return ()
    signed = [signed_words(verdict.sign_off)] if verdict.sign_off.state in _OPEN else []
    return (*(f.message for f in remarked(verdict)), *signed)


def with_remarks(report: Report) -> tuple[tuple[Verdict, tuple[str, ...]], ...]:
    """The supported claims of which something is to be said, in the report's order, with what."""
    return tuple((v, said) for v in report.verdicts if (said := remarks(v)))
