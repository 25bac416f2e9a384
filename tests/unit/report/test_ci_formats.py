"""The formats for continuous integration: nothing that does not stand is missing, and words from pages stay words."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from harness.model.place import Place
from harness.model.registry import Article, Claim, EvidenceLink, Registry, Source, SourceType, Statement, TextQuote
from harness.model.verdict import (
    EvidenceState,
    Finding,
    LinkResult,
    Report,
    RuleFailure,
    RuleSkip,
    Severity,
    Status,
    Verdict,
)
from harness.report.ci import PicturePair
from harness.report.github import annotated, command
from harness.report.junit import junit
from harness.report.sarif import sarif
from harness.report.summary import summary

SCHEMA = json.loads((Path(__file__).parents[2] / "schemas" / "sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))

# What a page might hold to break out of each format.
EVIL = "100%\r\n::error::x ]]>&<script> \x00\x1b[2J\ufffe\ud800 ![p](http://evil.test) | @someone ::stop-commands::t"


def report_of(*statuses: Status, words: str = "the passage changed", **more: Any) -> Report:
    claims, verdicts = [], []
    place = Place(file="claims/troops.yaml", line=9, column=3)
    text = "One line.\nA first shipment sailed.\n"
    for number, status in enumerate(statuses):
        name = f"c{number}"
        link = EvidenceLink(key="nis", source="nis", quote=TextQuote(exact="x"), place=replace(place, line=12))
        quote = TextQuote(exact="A first shipment sailed")
        statement = Statement(quote=quote, start=10, end=33, line=2)
        claims.append(
            Claim(
                id=name,
                article="troops",
                statement=statement,
                evidence=(link,),
                place=replace(place, line=9 + 10 * number),
            )
        )
        findings: tuple[Finding, ...] = ()
        if status in (Status.CHANGED, Status.CONTRADICTED):
            found = Finding(
                code="FC203", severity=Severity.ERROR, message=words, claim=name, link="nis", source="nis",
                place=link.place, before=f"before {words}", after=f"after {words}", hint="look",
            )  # fmt: skip
            findings = (found, replace(found, code="FC205", severity=Severity.NOTE))
        state = EvidenceState.HOLDS if status is Status.SUPPORTED else EvidenceState.ALTERED
        result = LinkResult(claim=name, link="nis", source="nis", state=state, reason=words)
        verdicts.append(
            Verdict(claim=name, status=status, reason=words, links=(result,), findings=findings, **more)
        )  # fmt: skip
    source = Source(id="nis", type=SourceType.WEB, url="http://nis.test/", place=place)
    article = Article(
        id="troops",
        title="T",
        file="troops.md",
        language="en",
        text=text,
        claims_file="claims/troops.yaml",
        place=place,
    )
    registry = Registry(articles={"troops": article}, sources={"nis": source}, measures={}, claims=tuple(claims))
    return Report(
        registry=registry, verdicts=tuple(verdicts), judged_at="2026-01-02T03:04:05Z", tool_version="0.1+test"
    )


ALL = (Status.SUPPORTED, Status.UNVERIFIED, Status.CHANGED, Status.CONTRADICTED)


def checked_sarif(report: Report, prefix: str = "") -> dict[str, Any]:
    log = json.loads(json.dumps(sarif(report, prefix)))
    jsonschema.Draft4Validator(SCHEMA, format_checker=jsonschema.FormatChecker()).validate(log)
    assert isinstance(log, dict)
    return log


def test_the_schema_does_refuse() -> None:
    log = sarif(report_of(*ALL))
    log["runs"][0]["results"][0]["level"] = "fatal"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft4Validator(SCHEMA).validate(log)


def test_sarif_has_a_result_for_each_claim_that_does_not_stand_on_its_line() -> None:
    run = checked_sarif(report_of(*ALL), "site/")["runs"][0]
    weighing = [r for r in run["results"] if r["level"] != "note"]
    assert {r["properties"]["claim"] for r in weighing} == {"c1", "c2", "c3"}
    for result in weighing:
        place = result["locations"][0]["physicalLocation"]
        number = int(result["properties"]["claim"][1:])
        assert place["artifactLocation"] == {"uri": "site/claims/troops.yaml", "uriBaseId": "%SRCROOT%"}
        assert place["region"] == {"startLine": 9 + 10 * number, "startColumn": 3}
        related = [r["physicalLocation"] for r in result["relatedLocations"]]
        assert related[-1]["artifactLocation"]["uri"] == "site/claims/troops.md"
        assert related[-1]["region"] == {"startLine": 2, "startColumn": 1}
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    assert {r["ruleId"] for r in weighing} == {"verdict/unverified", "FC203"}


def test_sarif_tells_waivers_skips_and_faults_apart() -> None:
    report = report_of(
        Status.CHANGED,
        skips=(RuleSkip(code="FC202", reason="no page"),),
        failures=(RuleFailure(code="FC204", error="boom"),),
    )
    verdict = report.verdicts[0]
    waived = replace(verdict, findings=(replace(verdict.findings[0], waived_by="ed"),))
    run = checked_sarif(replace(report, verdicts=(waived,)))["runs"][0]
    assert [r["ruleId"] for r in run["results"]] == ["FC203", "verdict/changed"]
    assert run["results"][0]["suppressions"][0]["justification"] == "waived by ed"
    invocation = run["invocations"][0]
    assert invocation["executionSuccessful"] is False
    assert [n["level"] for n in invocation["toolExecutionNotifications"]] == ["error", "note"]
    assert checked_sarif(report_of())["runs"][0]["invocations"][0]["executionSuccessful"] is False


def test_junit_counts_failures_and_errors_and_skips_nothing() -> None:
    pictures = {("c2", "nis"): PicturePair(before="pictures/a.png", after="pictures/b.png")}
    root = ElementTree.fromstring(junit(report_of(*ALL), pictures, "site/"))
    assert root.attrib == {"name": "harness", "tests": "4", "failures": "2", "errors": "1", "time": "0"}
    cases = {case.get("name"): case for case in root.iter("testcase")}
    assert [child.tag for child in cases["c0"]] == ["properties"]
    error, failure = cases["c1"].find("error"), cases["c2"].find("failure")
    assert error is not None
    assert error.get("type") == "unverified"
    assert failure is not None
    assert "before: before the passage changed" in (failure.text or "")
    assert "statement: A first shipment sailed" in (failure.text or "")
    assert "[[ATTACHMENT|pictures/b.png]]" in (cases["c2"].findtext("system-out") or "")
    properties = [(p.get("name"), p.get("value")) for p in cases["c2"].iter("property")]
    assert ("verdict", "changed") in properties
    assert ("attachment", "pictures/a.png") in properties
    assert cases["c2"].get("file") == "site/claims/troops.yaml"
    failed = ElementTree.fromstring(
        junit(report_of(Status.UNVERIFIED, failures=(RuleFailure(code="FC1", error="x"),)), {})
    )
    assert [e.get("type") for e in failed.iter("error")] == ["rule failed"]


def test_annotations_stand_in_article_and_claims_file_worst_first() -> None:
    lines = annotated(report_of(*ALL), "site/").decode().splitlines()
    assert [line.split(" ", 1)[0] for line in lines] == ["::error"] * 4 + ["::warning"] * 2
    assert lines[0].startswith("::error file=site/claims/troops.md,line=2,col=1,title=contradicted%3A c3::")
    assert lines[1].startswith("::error file=site/claims/troops.yaml,line=39,col=3,")
    assert annotated(report_of(Status.SUPPORTED)) == b""


def test_page_text_cannot_leave_its_place() -> None:
    report = report_of(Status.CHANGED, words=EVIL)
    text = annotated(report).decode()
    assert len(text.splitlines()) == 2
    assert "100%25" in text
    assert not re.search(r"[\x00\x1b\r]", text)
    root = ElementTree.fromstring(junit(report, {}))
    assert [e.tag for e in root.iter()].count("testcase") == 1
    checked_sarif(report)
    markdown = summary(report, {}).decode()
    assert "<script" not in markdown
    assert "http://" not in markdown
    assert not re.search(r"(?<!\\)\]\(", markdown)
    assert not re.search(r"^::", markdown, re.MULTILINE)
    assert "@someone" not in markdown


def test_a_command_escapes_its_properties() -> None:
    made = command("error", Place(file="a,b:c%.md", line=1, column=2), "t,::x", "50%\nnext")
    assert made == "::error file=a%2Cb%3Ac%25.md,line=1,col=2,title=t%2C%3A%3Ax::50%25%0Anext"


def test_the_summary_says_what_it_leaves_out_and_that_nothing_was_judged() -> None:
    report = report_of(*[Status.CHANGED] * 50)
    whole = summary(report, {}).decode()
    short = summary(report, {}, limit=4000).decode()
    assert whole.count("## ") == 50
    shown = short.count("## ")
    assert 0 < shown < 50
    assert f"**{50 - shown} more claims do not stand**" in short
    assert "No claim was judged" in summary(report_of(), {}).decode()
    pictures = {("c0", "nis"): PicturePair(after="pictures/b.png")}
    assert "[now](pictures/b.png)" in summary(report, pictures).decode()
