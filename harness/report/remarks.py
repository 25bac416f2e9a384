"""What is to be said of claims: of those that stand why somebody should look all the same, and of all what says something of its own."""

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


def telling(verdict: Verdict) -> tuple[Finding, ...]:
    """The findings that say something which nothing else that is shown says: not that too few sources hold (FC401) where the claim rests on one
    passage alone, and what became of that is a finding."""
    of_passage = any(
        f.link is not None and f.severity is not Severity.NOTE and f.waived_by is None for f in verdict.findings
    )
    alone = len(verdict.links) == 1 and not verdict.links[0].state.stands and of_passage
    return tuple(f for f in verdict.findings if not (alone and f.code == "FC401" and f.waived_by is None))


def remarks(verdict: Verdict) -> tuple[str, ...]:
    """Why somebody should look at a supported claim, in words; empty where nothing is to be said."""
    if verdict.status is not Status.SUPPORTED:
        return ()
    signed = [signed_words(verdict.sign_off)] if verdict.sign_off.state in _OPEN else []
    return (*(f.message for f in remarked(verdict)), *signed)


def with_remarks(report: Report) -> tuple[tuple[Verdict, tuple[str, ...]], ...]:
    """The supported claims of which something is to be said, in the report's order, with what."""
    return tuple((v, said) for v in report.verdicts if (said := remarks(v)))
