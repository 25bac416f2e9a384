"""The report as SARIF 2.1.0, each result on its claim's line.

A claim that is not *supported* has at least one result of level warning or error: where no finding weighs, its verdict is one. What could
not be run, and what failed, are notifications of the run and never results.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from harness.model.place import Place
from harness.model.registry import Claim
from harness.model.verdict import Finding, Report, Severity, Status, Verdict
from harness.report.ci import article_place, claim_place, live
from harness.report.words import harmless
from harness.rules.catalogue import rules

VERSION = "2.1.0"
_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
_VERDICTS = {
    Status.CHANGED: ("error", "A source no longer says what the claim rests on"),
    Status.CONTRADICTED: ("error", "A source contradicts the claim"),
    Status.UNVERIFIED: ("warning", "The claim could not be checked"),
}


def sarif(report: Report, prefix: str = "") -> dict[str, Any]:
    """The log. ``prefix`` is put before every path, which are relative to the repository's root."""
    results: list[dict[str, Any]] = []
    notes: list[dict[str, Any]] = []
    for verdict in report.verdicts:
        claim = report.registry.claim(verdict.claim)
        results += [_finding(report, f, claim, prefix) for f in verdict.findings]
        if verdict.status is not Status.SUPPORTED and not live(verdict):
            results.append(_verdict(report, claim, verdict, prefix))
        notes += [
            _notification("error", f"rule {x.code} failed on {claim.id}: {x.error}", x.code) for x in verdict.failures
        ]
        notes += [
            _notification("note", f"rule {x.code} could not be run on {claim.id}: {x.reason}", x.code)
            for x in verdict.skips
        ]
    results += [_finding(report, f, None, prefix) for f in report.findings]
    notes += [_notification("warning", str(p), p.code) for p in report.problems]
    used = sorted({str(r["ruleId"]) for r in results})
    index = {code: at for at, code in enumerate(used)}
    for found in results:
        found["ruleIndex"] = index[found["ruleId"]]
    return {
        "$schema": _SCHEMA,
        "version": VERSION,
        "runs": [
            {
                "tool": {
                    "driver": {"name": "harness", "version": report.tool_version, "rules": [_rule(c) for c in used]}
                },
                "columnKind": "unicodeCodePoints",
                "invocations": [
                    {
                        "executionSuccessful": not any(v.failures for v in report.verdicts) and bool(report.verdicts),
                        "endTimeUtc": report.judged_at,
                        "toolExecutionNotifications": notes,
                    }
                ],
                "results": results,
                "properties": {"counts": {s.value: n for s, n in report.counts.items()}},
            }
        ],
    }


def _rule(code: str) -> dict[str, Any]:
    for status, (level, words) in _VERDICTS.items():
        if code == f"verdict/{status.value}":
            return {
                "id": code,
                "shortDescription": {"text": words},
                "defaultConfiguration": {"level": level},
            }
    known = next((r for r in rules() if r.code == code), None)
    if known is None:
        return {"id": code}
    return {
        "id": code,
        "name": "".join(part.capitalize() for part in known.name.split("-")),
        "shortDescription": {"text": known.summary},
        "help": {"text": f"harness explain {code}"},
        "defaultConfiguration": {"level": _LEVELS[known.severity]},
    }


def _finding(report: Report, finding: Finding, claim: Claim | None, prefix: str) -> dict[str, Any]:
    message = finding.message
    if claim is not None:
        message += f"\nStatement: {claim.statement.quote.exact}"
    if finding.before or finding.after:
        message += f"\nBefore: {finding.before}\nNow: {finding.after}"
    if finding.hint:
        message += f"\n{finding.hint}"
    related = [_moved(p, prefix) for p in finding.related]
    if claim is None:
        place = _moved(finding.place, prefix) if finding.place is not None else None
    else:
        place = claim_place(claim, prefix)
        if finding.place is not None and _moved(finding.place, prefix) != place:
            related.insert(0, _moved(finding.place, prefix))
    result = _result(report, finding.code, _LEVELS[finding.severity], message, place, claim, related, prefix)
    result["partialFingerprints"] = {"harness/v1": finding.fingerprint}
    result["properties"] = {
        "confidence": finding.confidence.value,
        **({"claim": claim.id} if claim is not None else {}),
        **({"source": finding.source} if finding.source else {}),
    }
    if finding.waived_by is not None:
        result["suppressions"] = [
            {"kind": "external", "status": "accepted", "justification": f"waived by {harmless(finding.waived_by)}"}
        ]
    return result


def _verdict(report: Report, claim: Claim, verdict: Verdict, prefix: str) -> dict[str, Any]:
    message = f"{verdict.status.value}: {verdict.reason}\nStatement: {claim.statement.quote.exact}"
    place = claim_place(claim, prefix)
    level = _VERDICTS[verdict.status][0]
    result = _result(report, f"verdict/{verdict.status.value}", level, message, place, claim, [], prefix)
    result["partialFingerprints"] = {"harness/v1": f"{claim.id}/{verdict.status.value}"}
    result["properties"] = {"claim": claim.id}
    return result


def _result(
    report: Report,
    code: str,
    level: str,
    message: str,
    place: Place | None,
    claim: Claim | None,
    related: list[Place],
    prefix: str,
) -> dict[str, Any]:
    if claim is not None and (in_article := article_place(report, claim, prefix)) is not None:
        related = [*related, in_article]
    result: dict[str, Any] = {"ruleId": code, "level": level, "message": {"text": harmless(message)}}
    if place is not None:
        result["locations"] = [_location(place)]
    if related:
        result["relatedLocations"] = [_location(p) for p in dict.fromkeys(related)]
    return result


def _location(place: Place) -> dict[str, Any]:
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": quote(place.file.replace("\\", "/")), "uriBaseId": "%SRCROOT%"},
            "region": {"startLine": max(place.line, 1), "startColumn": max(place.column, 1)},
        }
    }


def _moved(place: Place, prefix: str) -> Place:
    return Place(file=prefix + place.file, line=place.line, column=place.column)


def _notification(level: str, text: str, code: str) -> dict[str, Any]:
    return {"level": level, "message": {"text": harmless(text)}, "associatedRule": {"id": code}}
