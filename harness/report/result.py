"""The result as versioned JSON data: what other programs read. Its schema is ``result.schema.json``."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from harness.model.opinion import Doubt
from harness.model.opinion import Stance as Held
from harness.model.passage import ChangeKind
from harness.model.place import Place
from harness.model.registry import Names
from harness.model.verdict import Finding, LinkResult, Report, Severity, Status, Verdict
from harness.report.json_text import Each, json_pieces

RESULT_FORMAT = 1


def exit_code(report: Report) -> int:
    """What a command that shows ``report`` ends with: 4 a rule failed, 1 findings, 3 not checked, 0 all supported."""
    if any(v.failures for v in report.verdicts):
        return 4
    statuses = {v.status for v in report.verdicts}
    if statuses & {Status.CHANGED, Status.CONTRADICTED}:
        return 1
    return 3 if Status.UNVERIFIED in statuses or not report.verdicts else 0


def result(report: Report) -> dict[str, Any]:
    """``report`` as JSON data. Of people and vault files only the words that any report may print are in it."""
    return _result(report, [_claim(report, verdict) for verdict in report.verdicts])


def result_bytes(report: Report) -> bytes:
    """`result` as JSON text in UTF-8, as people read it: for many claims without all of their data at once."""
    out = BytesIO()
    for piece in json_pieces(_result(report, Each(_claim(report, verdict) for verdict in report.verdicts))):
        out.write(piece.encode("utf-8", "backslashreplace"))
    out.write(b"\n")
    return out.getvalue()


def _result(report: Report, claims: list[dict[str, Any]] | Each) -> dict[str, Any]:
    return {
        "format": RESULT_FORMAT,
        "tool": {"name": "harness", "version": report.tool_version},
        "judged_at": report.judged_at,
        "exit_code": exit_code(report),
        "counts": {status.value: count for status, count in report.counts.items()},
        "quarantined": report.quarantined,
        "claims": claims,
        "findings": [_finding(f, report.registry.names) for f in report.findings],
        "problems": [
            {"place": _place(p.place), "code": p.code, "message": p.message, "hint": p.hint, "warning": p.warning}
            for p in report.problems
        ],
    }


def _claim(report: Report, verdict: Verdict) -> dict[str, Any]:
    claim = report.registry.claim(verdict.claim)
    return {
        "id": claim.id,
        "article": claim.article,
        "statement": claim.statement.quote.exact,
        "claimant": claim.claimant,
        "verdict": verdict.status.value,
        "reason": verdict.reason,
        "as_of": verdict.as_of,
        "codes": list(verdict.codes),
        "place": _place(claim.place),
        "sign_off": {
            "state": verdict.sign_off.state.value,
            "by": verdict.sign_off.by,
            "on": verdict.sign_off.on,
            "changed": list(verdict.sign_off.changed),
        },
        "evidence": [_link(report, link) for link in verdict.links],
        "findings": [_finding(f, report.registry.names) for f in verdict.findings],
        "skips": [{"code": s.code, "reason": s.reason, "link": s.link, "required": s.required} for s in verdict.skips],
        "failures": [{"code": f.code, "error": f.error, "link": f.link} for f in verdict.failures],
        "rules_run": list(verdict.rules_run),
        "not_applicable": list(verdict.not_applicable),
    }


def _link(report: Report, link: LinkResult) -> dict[str, Any]:
    source = report.registry.sources[link.source]
    stance = next(e.stance for e in report.registry.claim(link.claim).evidence if e.key == link.link)
    return {
        "source": link.source,
        "link": link.link,
        "stance": stance.value,
        "publisher": source.public_name,
        "type": source.type.value,
        "url": source.url,
        "state": link.state.value,
        "reason": link.reason,
        "codes": list(link.codes),
        "before": link.before,
        "after": link.after,
        "as_of": link.as_of,
        "snapshot": link.snapshot,
        "baseline_snapshot": link.baseline_snapshot,
        "limits": list(link.limits),
    }


def _finding(finding: Finding, names: Names) -> dict[str, Any]:
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "confidence": finding.confidence.value,
        "message": finding.message,
        "hint": finding.hint,
        "claim": finding.claim,
        "link": finding.link,
        "source": finding.source,
        "place": _place(finding.place) if finding.place is not None else None,
        "related": [_place(place) for place in finding.related],
        "before": finding.before,
        "after": finding.after,
        "changes": _changes(finding, names),
        "fingerprint": finding.fingerprint,
        "waived_by": finding.waived_by,
        "opinion": _opinion(finding.doubt) if finding.doubt is not None else None,
    }


def _changes(finding: Finding, names: Names) -> list[dict[str, Any]]:
    """The typed changes from ``before`` to ``after``, with where each stands in them, in characters; none where words stand on one side alone."""
    if not finding.before or not finding.after or not finding.code.startswith("FC2"):
        return []
    # What compares words is heavy, and not needed to say how a run ended.
    from harness.evidence.conversions import as_quantities
    from harness.evidence.difference import difference

    found = difference(finding.before, finding.after, "en", None, names).changes
    return [
        {
            "kind": change.kind.value,
            "before": change.before,
            "after": change.after,
            "before_span": [change.before_start, change.before_end],
            "after_span": [change.after_start, change.after_end],
        }
        for change in as_quantities(found, finding.before, finding.after, "en")
    ]


def _opinion(doubt: Doubt) -> dict[str, Any]:
    return {
        "by": doubt.by,
        "stance": doubt.stance.value,
        "p": round(doubt.p, 4),
        "was": round(doubt.was, 4) if doubt.was is not None else None,
        "claim": doubt.claim,
        "claim_span": list(doubt.claim_span),
        "claim_words": doubt.claim_words,
        "evidence": doubt.evidence,
        "evidence_span": list(doubt.evidence_span),
        "evidence_words": doubt.evidence_words,
        "reason": doubt.reason,
    }


def _place(place: Place) -> dict[str, Any]:
    return {"file": place.file, "line": place.line, "column": place.column}


def result_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of `result`, strict: no property that is not named."""
    from harness.model.registry import SourceType, Stance
    from harness.model.verdict import Confidence, EvidenceState, SignOffState

    text = {"type": "string"}
    maybe = {"type": ["string", "null"]}
    code = {"type": "string", "pattern": r"^FC\d{3}$"}
    codes = {"type": "array", "items": code}
    digest = {"type": ["string", "null"], "pattern": "^[0-9a-f]{64}$"}
    place = {"$ref": "#/$defs/place"}
    share = {"type": "number", "minimum": 0, "maximum": 1}
    span = {"type": "array", "items": {"type": "integer", "minimum": 0}, "minItems": 2, "maxItems": 2}

    def thing(**properties: Any) -> dict[str, Any]:
        return {
            "type": "object",
            "additionalProperties": False,
            "required": list(properties),
            "properties": properties,
        }

    def one_of(values: Any) -> dict[str, Any]:
        return {"enum": [v.value for v in values]}

    def many(name: str) -> dict[str, Any]:
        return {"type": "array", "items": {"$ref": f"#/$defs/{name}"}}

    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:harness:result:1",
        "description": "The result of one verification by harness.",
        **thing(
            format={"const": RESULT_FORMAT},
            tool=thing(name={"const": "harness"}, version=text),
            judged_at=text,
            exit_code={"enum": [0, 1, 3, 4]},
            counts=thing(**{s.value: {"type": "integer", "minimum": 0} for s in Status}),
            quarantined={"type": "integer", "minimum": 0},
            claims=many("claim"),
            findings=many("finding"),
            problems=many("problem"),
        ),
        "$defs": {
            "place": thing(file=text, line={"type": "integer", "minimum": 1}, column={"type": "integer", "minimum": 1}),
            "problem": thing(place=place, code=code, message=text, hint=text, warning={"type": "boolean"}),
            "claim": thing(
                id=text,
                article=text,
                statement=text,
                claimant=maybe,
                verdict=one_of(Status),
                reason=text,
                as_of=text,
                codes=codes,
                place=place,
                sign_off=thing(
                    state=one_of(SignOffState),
                    by=text,
                    on=text,
                    changed={"type": "array", "items": {"enum": ["statement", "expectation", "passage", "correction"]}},
                ),
                evidence=many("evidence"),
                findings=many("finding"),
                skips={
                    "type": "array",
                    "items": thing(code=code, reason=text, link=maybe, required={"type": "boolean"}),
                },
                failures={"type": "array", "items": thing(code=code, error=text, link=maybe)},
                rules_run=codes,
                not_applicable=codes,
            ),
            "evidence": thing(
                source=text,
                link=text,
                stance=one_of(Stance),
                publisher=text,
                type=one_of(SourceType),
                url=maybe,
                state=one_of(EvidenceState),
                reason=text,
                codes=codes,
                before=text,
                after=text,
                as_of=text,
                snapshot=digest,
                baseline_snapshot=digest,
                limits={"type": "array", "items": text},
            ),
            "finding": thing(
                code=code,
                severity=one_of(Severity),
                confidence=one_of(Confidence),
                message=text,
                hint=text,
                claim=maybe,
                link=maybe,
                source=maybe,
                place={"oneOf": [place, {"type": "null"}]},
                related={"type": "array", "items": place},
                before=text,
                after=text,
                changes={"type": "array", "items": {"$ref": "#/$defs/change"}},
                fingerprint={"type": "string", "pattern": "^[0-9a-f]{16}$"},
                waived_by=maybe,
                opinion={"oneOf": [{"$ref": "#/$defs/opinion"}, {"type": "null"}]},
            ),
            "change": thing(
                kind=one_of(ChangeKind),
                before=text,
                after=text,
                before_span=span,
                after_span=span,
            ),
            "opinion": thing(
                by=text,
                stance=one_of(Held),
                p=share,
                was={"oneOf": [share, {"type": "null"}]},
                claim=text,
                claim_span=span,
                claim_words=text,
                evidence=text,
                evidence_span=span,
                evidence_words=text,
                reason=text,
            ),
        },
    }
