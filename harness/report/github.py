"""The report as GitHub's workflow commands: annotations on the lines of articles and claims files."""

from __future__ import annotations

from harness.model.place import Place
from harness.model.verdict import Report, Status, Verdict
from harness.report.ci import article_place, claim_place, live, worst_first
from harness.report.words import harmless, shortened

_LIMIT = 900


def annotated(report: Report, prefix: str = "") -> bytes:
    """One line per annotation, worst first: what no longer stands as errors, what could not be checked as warnings.

    Each claim is annotated in the article, where its statement stands, and in its claims file. ``prefix`` is put before every path.
    """
    lines = []
    for verdict in worst_first(report):
        claim = report.registry.claim(verdict.claim)
        kind = "warning" if verdict.status is Status.UNVERIFIED and not verdict.failures else "error"
        title = f"{verdict.status.value}: {claim.id}"
        if (place := article_place(report, claim, prefix)) is not None:
            lines.append(command(kind, place, title, verdict.reason))
        lines.append(command(kind, claim_place(claim, prefix), title, _detail(verdict)))
    return "".join(f"{line}\n" for line in lines).encode("utf-8", "replace")


def _detail(verdict: Verdict) -> str:
    parts = [verdict.reason]
    for finding in live(verdict):
        words = f"{finding.code} {finding.message}"
        if finding.before or finding.after:
            words += f"\nbefore: {shortened(finding.before, 200)}\nnow: {shortened(finding.after, 200)}"
        parts.append(words)
    return "\n".join(parts)


def command(kind: str, place: Place, title: str, message: str) -> str:
    """A workflow command. Nothing in ``title`` or ``message`` can end it or begin another one."""
    text = message if len(message) <= _LIMIT else message[: _LIMIT - 1] + "…"
    return (
        f"::{kind} file={_property(place.file)},line={place.line},col={place.column},"
        f"title={_property(harmless(title))}::{_data(_shown(text))}"
    )


def _shown(text: str) -> str:
    return "\n".join(harmless(line) for line in text.split("\n"))


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
