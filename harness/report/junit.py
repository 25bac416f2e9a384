"""The report as JUnit XML: one suite per article, one case per claim.

What no longer stands is a *failure*; what could not be checked is an *error*, since readers of JUnit let skipped cases pass; a rule
that failed is an error of another type.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from harness.model.registry import Claim
from harness.model.verdict import Report, Status, Verdict
from harness.report.ci import PicturePair, Pictures, claim_place, story
from harness.report.words import harmless

# What XML 1.0 cannot hold even as a reference.
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit(report: Report, pictures: Pictures, prefix: str = "") -> bytes:
    """The XML. Pictures are named as attachments (``[[ATTACHMENT|path]]`` in the case's output) and as properties."""
    suites = []
    totals = [0, 0, 0]
    by_article: dict[str, list[Verdict]] = {}
    for verdict in report.verdicts:
        by_article.setdefault(report.registry.claim(verdict.claim).article, []).append(verdict)
    for article, verdicts in by_article.items():
        failed = sum(v.status in (Status.CHANGED, Status.CONTRADICTED) for v in verdicts)
        errors = sum(v.status is Status.UNVERIFIED for v in verdicts)
        totals = [totals[0] + len(verdicts), totals[1] + failed, totals[2] + errors]
        head = (
            f"<testsuite name={_attribute(article)} tests='{len(verdicts)}' failures='{failed}' errors='{errors}' "
            f"skipped='0' timestamp={_attribute(report.judged_at.removesuffix('Z'))} time='0'>"
        )
        cases = [_case(report, report.registry.claim(v.claim), v, pictures, prefix) for v in verdicts]
        suites.append("\n".join([head, *cases, "</testsuite>"]))
    top = f"<testsuites name='harness' tests='{totals[0]}' failures='{totals[1]}' errors='{totals[2]}' time='0'>"
    text = "\n".join(["<?xml version='1.0' encoding='utf-8'?>", top, *suites, "</testsuites>", ""])
    return text.encode("utf-8")


def _case(report: Report, claim: Claim, verdict: Verdict, pictures: Pictures, prefix: str) -> str:
    place = claim_place(claim, prefix)
    attached = []
    for link in verdict.links:
        pair = pictures.get((link.claim, link.link), PicturePair())
        attached += [p for p in (pair.before, pair.after) if p]
    properties = [
        ("claim", claim.id),
        ("article", claim.article),
        ("verdict", verdict.status.value),
        ("codes", " ".join(verdict.codes)),
        ("as_of", verdict.as_of),
        *(("source", f"{link.source} {link.state.value}") for link in verdict.links),
        *(("attachment", path) for path in attached),
    ]
    parts = [
        f"<testcase classname={_attribute(claim.article)} name={_attribute(claim.id)} "
        f"file={_attribute(place.file)} line='{place.line}' time='0'>",
        "<properties>",
        *(f"<property name={_attribute(name)} value={_attribute(value)}/>" for name, value in properties),
        "</properties>",
    ]
    if verdict.status is not Status.SUPPORTED:
        failed = verdict.status is not Status.UNVERIFIED
        kind = "rule failed" if verdict.failures and not failed else verdict.status.value
        tag = "failure" if failed else "error"
        body = _text([str(place), *story(report, verdict, pictures)])
        parts.append(f"<{tag} type={_attribute(kind)} message={_attribute(verdict.reason)}>{body}</{tag}>")
    if attached:
        parts.append(f"<system-out>{_text([f'[[ATTACHMENT|{path}]]' for path in attached])}</system-out>")
    return "\n".join([*parts, "</testcase>"])


def _text(lines: Sequence[str]) -> str:
    return escape(_NO_XML.sub("\ufffd", "\n".join(lines)))


def _attribute(value: str) -> str:
    return quoteattr(_NO_XML.sub("\ufffd", harmless(value)))
