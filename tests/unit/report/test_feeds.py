"""What programs and readers are fed: CSV, Markdown, ClaimReview, Atom."""

from __future__ import annotations

import csv as _csv
import io
import json
from dataclasses import replace
from xml.etree import ElementTree

from harness.model.verdict import Report, RuleFailure, Status
from harness.report.atom import atom
from harness.report.claimreview import claimreview
from harness.report.csv import csv
from harness.report.markdown import markdown_report
from tests.unit.report.hostile import ordinary

TEXT = "One is here. Two is here. Three is here. Four is here."
FOUR = [
    ("One is here", Status.SUPPORTED),
    ("Two is here", Status.CHANGED),
    ("Three is here", Status.UNVERIFIED),
    ("Four is here", Status.CONTRADICTED),
]
ATOM = "{http://www.w3.org/2005/Atom}"


def test_csv_is_one_line_an_evidence_link() -> None:
    data = csv(ordinary(TEXT, FOUR))
    assert data.startswith(b"\xef\xbb\xbf")
    text = data.decode("utf-8-sig")
    assert text.count("\r\n") == text.count("\n") == 6
    rows = list(_csv.DictReader(io.StringIO(text)))
    assert [(r["No."], r["Verdict"], r["Source"], r["Evidence"]) for r in rows] == [
        ("1", "✓ supported", "The Page", "holds"),
        ("1", "✓ supported", "a person who knows", "attested"),
        ("2", "≠ changed", "The Page", "altered"),
        ("3", "? unverified", "The Page", "altered"),
        ("4", "✗ contradicted", "The Page", "altered"),
    ]
    assert (rows[1]["Checker"], rows[1]["Answer"], rows[1]["Link"]) == ("mk", "confirms", "")
    assert (rows[2]["Quote"], rows[2]["Says now"]) == ("quote of c2", "other words of c2")
    assert rows[0]["Says now"] == ""


def test_a_claim_without_evidence_has_its_line_everywhere() -> None:
    report = ordinary(TEXT, [("Two is here", Status.UNVERIFIED)])
    claim = replace(report.registry.claims[0], evidence=())
    report = replace(
        report,
        registry=replace(report.registry, claims=(claim,)),
        verdicts=(replace(report.verdicts[0], links=()),),
    )
    rows = list(_csv.DictReader(io.StringIO(csv(report).decode("utf-8-sig"))))
    assert [(r["Claim id"], r["Kind"]) for r in rows] == [("c1", "no evidence")]
    assert "- no evidence" in markdown_report(report).decode()


def test_markdown_has_the_worst_first_and_all_of_them() -> None:
    text = markdown_report(ordinary(TEXT, FOUR)).decode()
    assert text.startswith("# An article\n\nJudged as of 2026-11-25 08:00 UTC, 4 claims.\n")
    order = [text.index(f"“{FOUR[index][0]}”") for index in (3, 1, 2, 0)]
    assert order == sorted(order)
    assert "| ✗ | contradicted | 1 | A source says otherwise. |" in text
    assert "- FC203: c2 is altered\n  - to do: read it" in text
    assert "- [The Page](<http://page.test/x>): altered, 2026-11-24 10:00 UTC" in text


def _graph(report: Report) -> list[dict[str, object]]:
    data = json.loads(claimreview(report))
    assert data["@context"] == "https://schema.org"
    found = data["@graph"]
    assert isinstance(found, list)
    return found


def test_only_what_was_decided_is_a_review() -> None:
    graph = _graph(ordinary(TEXT, FOUR))
    kinds = [node["@type"] for node in graph]
    assert (kinds.count("Article"), kinds.count("Claim"), kinds.count("ClaimReview")) == (1, 4, 2)
    reviews = {node["claimReviewed"]: node for node in graph if node["@type"] == "ClaimReview"}
    assert set(reviews) == {"One is here", "Four is here"}
    ids = {node["@id"] for node in graph}
    assert len(ids) == len(graph)
    for node in reviews.values():
        rating = node["reviewRating"]
        assert isinstance(rating, dict)
        assert set(rating) == {"@type", "alternateName"}
        item = node["itemReviewed"]
        assert isinstance(item, dict)
        assert item["@id"] in ids
    assert "people or documents" in str(reviews["One is here"]["reviewRating"])
    assert "person who knows" not in json.dumps(graph)
    assert [c["url"] for c in reviews["One is here"]["citation"]] == ["http://page.test/x"]  # type: ignore[attr-defined]


def test_of_an_attributed_claim_only_that_it_was_said_is_rated() -> None:
    report = ordinary(TEXT, [("One is here", Status.SUPPORTED)])
    claim = replace(report.registry.claims[0], claimant="the ministry")
    graph = _graph(replace(report, registry=replace(report.registry, claims=(claim,))))
    assert graph[1]["author"] == {"name": "the ministry"}
    assert graph[2]["reviewRating"] == {"@type": "Rating", "alternateName": "Reported as the sources cited have it"}


# RFC 4287 as far as this feed goes, as RELAX NG.
_RNG = b"""<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.w3.org/2005/Atom"
 datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes"><start><element name="feed"><optional><attribute name="xml:lang"/></optional>
<interleave><oneOrMore><element name="author"><element name="name"><text/></element></element></oneOrMore>
<element name="id"><data type="anyURI"/></element><element name="title"><text/></element><element name="updated"><ref name="time"/></element>
<optional><element name="generator"><attribute name="version"/><text/></element></optional><zeroOrMore><element name="entry"><interleave>
<element name="id"><data type="anyURI"/></element><element name="title"><text/></element><element name="updated"><ref name="time"/></element>
<optional><element name="published"><ref name="time"/></element></optional>
<zeroOrMore><element name="category"><attribute name="term"/><attribute name="scheme"><data type="anyURI"/></attribute></element></zeroOrMore>
<zeroOrMore><element name="link"><attribute name="href"><data type="anyURI"/></attribute><attribute name="rel"/><attribute name="title"/></element></zeroOrMore>
<element name="content"><attribute name="type"><value>text</value></attribute><text/></element>
</interleave></element></zeroOrMore></interleave></element></start><define name="time"><data type="dateTime"/></define></grammar>"""


def _entries(data: bytes) -> dict[str, dict[str, str]]:
    """Entries by claim id; the feed is valid and its ids are unique."""
    from lxml import etree

    schema = etree.RelaxNG(etree.fromstring(_RNG))
    schema.assertValid(etree.fromstring(data))
    found = {}
    ids = []
    for entry in ElementTree.fromstring(data).findall(f"{ATOM}entry"):
        terms = {
            (c.get("scheme") or "").rpartition(":")[2]: c.get("term") or "" for c in entry.findall(f"{ATOM}category")
        }
        fields = {
            tag: entry.findtext(f"{ATOM}{tag}") or "" for tag in ("id", "title", "published", "updated", "content")
        }
        ids.append(fields["id"])
        found[terms["claim"]] = fields | terms
    assert len(ids) == len(set(ids))
    return found


DAY1, DAY2, DAY3 = (f"2026-11-2{n}T08:00:00Z" for n in (5, 6, 7))


def _report(*statuses: Status, at: str) -> Report:
    return ordinary(TEXT, [(words, s) for (words, _), s in zip(FOUR, statuses, strict=True)], judged_at=at)


def test_an_entry_stays_the_same_and_ends_only_when_the_claim_came_out() -> None:
    s, c, u = Status.SUPPORTED, Status.CHANGED, Status.UNVERIFIED
    first = atom(_report(s, c, c, c, at=DAY1))
    before = _entries(first)
    assert set(before) == {"c2", "c3", "c4"}
    assert {e["published"] for e in before.values()} == {DAY1}
    again = _entries(atom(_report(s, c, c, c, at=DAY2), first))
    assert again == before
    # c2 stands again, c3 could not be read, c4 was not judged at all, c1 is new.
    report = _report(c, s, u, c, at=DAY2)
    report = replace(report, verdicts=report.verdicts[:3])
    second = atom(report, first)
    after = _entries(second)
    assert {name: e["state"] for name, e in after.items()} == {"c1": "open", "c2": "over", "c3": "open", "c4": "open"}
    assert after["c2"]["id"] == before["c2"]["id"]
    assert (after["c2"]["published"], after["c2"]["updated"]) == (DAY1, DAY2)
    assert after["c1"]["published"] == DAY2
    assert after["c4"]["updated"] == DAY1
    assert after["c4"]["title"].startswith("not judged again")
    # What is over comes back as news.
    third = _entries(atom(_report(s, c, s, s, at=DAY3), second))
    assert (third["c2"]["state"], third["c2"]["published"]) == ("open", DAY3)
    assert {third[n]["state"] for n in ("c1", "c3", "c4")} == {"over"}


def test_a_failed_rule_ends_nothing() -> None:
    first = atom(_report(Status.SUPPORTED, Status.CHANGED, Status.SUPPORTED, Status.SUPPORTED, at=DAY1))
    report = _report(Status.SUPPORTED, Status.SUPPORTED, Status.SUPPORTED, Status.SUPPORTED, at=DAY2)
    failed = replace(report.verdicts[1], failures=(RuleFailure(code="FC203", error="x"),))
    report = replace(report, verdicts=(report.verdicts[0], failed, *report.verdicts[2:]))
    assert _entries(atom(report, first))["c2"]["state"] == "open"


def test_no_words_of_an_older_feed_are_carried_on() -> None:
    first = atom(_report(Status.SUPPORTED, Status.CHANGED, Status.SUPPORTED, Status.SUPPORTED, at=DAY1))
    secret = first.replace(b"c2 is altered", b"CONFIDENTIAL").replace(b"Two is here", b"CONFIDENTIAL")
    assert b"CONFIDENTIAL" in secret
    for statuses in ([Status.SUPPORTED] * 4, [Status.UNVERIFIED] * 4):
        assert b"CONFIDENTIAL" not in atom(_report(*statuses, at=DAY2), secret)


def test_a_broken_older_feed_is_none() -> None:
    report = _report(Status.SUPPORTED, Status.CHANGED, Status.SUPPORTED, Status.SUPPORTED, at=DAY2)
    for older in (b"", b"<feed", b"<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>", b"<x/>", b"\xff\xfe"):
        assert atom(report, older) == atom(report)


def test_waived_findings_are_no_news() -> None:
    report = _report(Status.SUPPORTED, Status.CHANGED, Status.SUPPORTED, Status.SUPPORTED, at=DAY1)
    v = report.verdicts[1]
    waived = replace(v, findings=(replace(v.findings[0], waived_by="ed"),))
    assert _entries(atom(replace(report, verdicts=(report.verdicts[0], waived, *report.verdicts[2:])))) == {}


def test_a_statement_that_is_a_quotation_is_not_quoted_twice() -> None:
    text = "“We waited,” she said. Two is here."
    report = ordinary(
        text, [("“We waited,” she said", Status.CHANGED), ("Two is here", Status.CHANGED)], judged_at=DAY1
    )
    for made in (markdown_report(report).decode(), atom(report).decode()):
        assert "““" not in made
        assert "“We waited,” she said" in made
        assert "“Two is here”" in made
